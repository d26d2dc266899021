import { type Level, levels, type Span } from '../finding.js';
import { LineIndex } from '../workspace/lines.js';
import { readYaml, type YamlMap, type YamlNode, type YamlProblem } from '../yaml.js';
import { isDay } from './day.js';
import type { Exception, GradlePolicy, Policy, PolicySource } from './policy.js';
import { policySchema } from './schema.js';
import { validate } from './validate.js';

/** The policy cannot be used; the message gives each fault with file, line and column. */
export class PolicyError extends Error {}

/** Where a policy is found by itself. */
export const policyPaths = ['.github/pinfold.yml', '.github/pinfold.yaml'] as const;

/** What one file says; undefined where it says nothing. */
export interface Layer {
  readonly source: PolicySource;
  readonly extends: string | undefined;
  readonly levels: Policy['levels'];
  readonly trust: Policy['trust'];
  readonly actions: Unset<Policy['actions']>;
  readonly gradle: Unset<Pick<GradlePolicy, 'pin' | 'testBuilds'>> & Pick<GradlePolicy, 'scripts'>;
  readonly network: Unset<Policy['network']>;
  readonly fixtures: Policy['fixtures'];
  readonly exclude: readonly string[];
  readonly exceptions: readonly Exception[];
  readonly inline: Policy['inline'] | undefined;
  readonly mayLoosen: readonly string[];
  readonly places: Policy['places'];
}

type Unset<T> = { readonly [key in keyof T]: T[key] | undefined };

/**
 * Reads one file.
 *
 * @throws PolicyError where it is no YAML, has an unknown key or a value of the wrong kind.
 */
export function readLayer(source: PolicySource): Layer {
  const { roots, problems } = readYaml(source.text);
  const root = roots[0];
  if (problems.length > 0) throw failure(source, problems);
  if (root === undefined)
    throw failure(source, [
      { span: { start: 0, end: 0 }, message: 'the policy is empty; it begins with "version: 1"' },
    ]);
  const faults = [...validate(root, policySchema, 'the policy'), ...impossibleDays(root)];
  if (faults.length > 0 || root.kind !== 'map') throw failure(source, faults);

  const actions = child(root, 'actions');
  const gradle = child(root, 'gradle');
  const fixtures = child(root, 'fixtures');
  const trust = child(root, 'trust');
  return {
    source,
    extends: text(child(root, 'extends')),
    levels: readLevels(child(root, 'rules')),
    trust: { actions: texts(child(trust, 'actions')), plugins: texts(child(trust, 'plugins')) },
    actions: {
      lockfile: choice(child(actions, 'lockfile'), ['honour', 'ignore', 'require']),
      selfVerifying: choice(child(actions, 'self-verifying'), ['accept', 'refuse']),
      pin: choice(child(actions, 'pin'), ['sha', 'exact-tag']),
      restDays: number(child(actions, 'rest-days')),
    },
    gradle: {
      pin: choice(child(gradle, 'pin'), ['version', 'locked', 'checksum']),
      testBuilds: choice(child(gradle, 'test-builds'), ['skip', 'judge']),
      scripts: new Map(
        items(child(gradle, 'scripts')).map((node) => [
          text(child(node, 'url')) ?? '',
          text(child(node, 'sha256')) ?? '',
        ]),
      ),
    },
    network: { unreachable: choice(child(child(root, 'network'), 'unreachable'), [...levels, 'off']) },
    fixtures: {
      paths: texts(child(fixtures, 'paths')),
      ignore: texts(child(fixtures, 'ignore')),
      build: texts(child(fixtures, 'build')),
      readers: items(child(fixtures, 'readers')).map((node) => ({
        command: text(child(node, 'command')) ?? '',
        reason: text(child(node, 'reason')) ?? '',
      })),
    },
    exclude: texts(child(root, 'exclude')),
    exceptions: items(child(root, 'exceptions')).map((node) => readException(node, source)),
    inline: choice(child(root, 'inline'), ['honour', 'report', 'refuse']),
    mayLoosen: texts(child(root, 'may-loosen')),
    places: new Map(placesBelow(root, '')),
  };
}

/** What holds where `layer` stands over `under`: its choices, and the lists of both. */
export function overlay(under: Policy, layer: Layer): Policy {
  return {
    source: layer.source,
    levels: new Map([...under.levels, ...layer.levels]),
    trust: {
      actions: [...under.trust.actions, ...layer.trust.actions],
      plugins: [...under.trust.plugins, ...layer.trust.plugins],
    },
    actions: {
      lockfile: layer.actions.lockfile ?? under.actions.lockfile,
      selfVerifying: layer.actions.selfVerifying ?? under.actions.selfVerifying,
      pin: layer.actions.pin ?? under.actions.pin,
      restDays: layer.actions.restDays ?? under.actions.restDays,
    },
    gradle: {
      pin: layer.gradle.pin ?? under.gradle.pin,
      testBuilds: layer.gradle.testBuilds ?? under.gradle.testBuilds,
      scripts: new Map([...under.gradle.scripts, ...layer.gradle.scripts]),
    },
    network: { unreachable: layer.network.unreachable ?? under.network.unreachable },
    fixtures: {
      paths: [...under.fixtures.paths, ...layer.fixtures.paths],
      ignore: [...under.fixtures.ignore, ...layer.fixtures.ignore],
      build: [...under.fixtures.build, ...layer.fixtures.build],
      readers: [...under.fixtures.readers, ...layer.fixtures.readers],
    },
    exclude: [...under.exclude, ...layer.exclude],
    exceptions: [...under.exceptions, ...layer.exceptions],
    inline: layer.inline ?? under.inline,
    mayLoosen: layer.mayLoosen,
    places: layer.places,
    notes: under.notes,
  };
}

/** A fault of a policy at one of its keys. */
export function faultAt(
  { source, places }: Pick<Layer, 'source' | 'places'>,
  key: string,
  message: string,
): PolicyError {
  return failure(source, [{ span: places.get(key) ?? { start: 0, end: 0 }, message }]);
}

/** The place of every setting: by its keys with dots between them; an item of a list also by its own text or address. */
function* placesBelow(node: YamlNode, key: string): Generator<[string, Span]> {
  for (const item of items(node)) {
    const name = item.kind === 'scalar' ? item : child(item, 'url');
    if (name?.kind === 'scalar') yield [`${key}\0${name.text}`, name.span];
  }
  for (const entry of node.kind === 'map' ? node.entries : []) {
    const inner = key === '' ? entry.key.text : `${key}.${entry.key.text}`;
    yield [inner, entry.value.kind === 'scalar' ? entry.value.span : entry.key.span];
    yield* placesBelow(entry.value, inner);
  }
}

function readLevels(node: YamlNode | undefined): Map<string, Level | 'off'> {
  const read = new Map<string, Level | 'off'>();
  for (const { key, value } of node?.kind === 'map' ? node.entries : []) {
    const level = choice(value, [...levels, 'off']);
    if (level !== undefined) read.set(key.text, level);
  }
  return read;
}

function readException(node: YamlNode, source: PolicySource): Exception {
  return {
    rule: text(child(node, 'rule')) ?? '',
    subject: text(child(node, 'subject')),
    path: text(child(node, 'path')),
    reason: text(child(node, 'reason')) ?? '',
    expires: text(child(node, 'expires')),
    source,
    span: node.span,
  };
}

function* impossibleDays(root: YamlNode): Generator<YamlProblem> {
  for (const exception of items(child(root, 'exceptions'))) {
    const expires = child(exception, 'expires');
    const day = text(expires);
    if (expires !== undefined && day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDay(day)) {
      yield { span: expires.span, message: `${day} is no day of the calendar` };
    }
  }
}

function child(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? entry(node, key) : undefined;
}

function entry(map: YamlMap, key: string): YamlNode | undefined {
  return map.entries.find((candidate) => candidate.key.text === key)?.value;
}

function items(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

function text(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.type !== 'null' ? node.text : undefined;
}

function number(node: YamlNode | undefined): number | undefined {
  const given = text(node);
  return given === undefined ? undefined : Number(given);
}

function texts(node: YamlNode | undefined): string[] {
  return items(node).flatMap((item) => text(item) ?? []);
}

function choice<T extends string>(node: YamlNode | undefined, choices: readonly T[]): T | undefined {
  const given = text(node);
  return choices.find((candidate) => candidate === given);
}

function failure(source: PolicySource, problems: readonly YamlProblem[]): PolicyError {
  const lines = new LineIndex(source.text);
  const of = source.at === undefined ? '' : `the policy of ${source.at}: `;
  return new PolicyError(
    problems
      .map(({ span, message }) => {
        const { line, column } = lines.at(span.start);
        return `${of}${source.file}:${line}:${column}: ${message}`;
      })
      .join('\n'),
  );
}
