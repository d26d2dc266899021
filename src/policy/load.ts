import { type Level, levels } from '../finding.js';
import { LineIndex } from '../workspace/lines.js';
import { readYaml, type YamlMap, type YamlNode, type YamlProblem } from '../yaml.js';
import { isDay } from './day.js';
import { defaultPolicy, type Exception, type Policy, type PolicySource } from './policy.js';
import { policySchema } from './schema.js';
import { validate } from './validate.js';

/** The policy cannot be used; the message gives each fault with file, line and column. */
export class PolicyError extends Error {}

/** Where a policy is found by itself. */
export const policyPaths = ['.github/pinfold.yml', '.github/pinfold.yaml'] as const;

/**
 * Reads a policy.
 *
 * @throws PolicyError where it is no YAML, has an unknown key or a value of the wrong kind.
 */
export function loadPolicy(source: PolicySource): Policy {
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
    levels: readLevels(child(root, 'rules')),
    trust: { actions: texts(child(trust, 'actions')), plugins: texts(child(trust, 'plugins')) },
    actions: {
      lockfile:
        choice(child(actions, 'lockfile'), ['honour', 'ignore', 'require']) ?? defaultPolicy.actions.lockfile,
      selfVerifying:
        choice(child(actions, 'self-verifying'), ['accept', 'refuse']) ?? defaultPolicy.actions.selfVerifying,
      pin: choice(child(actions, 'pin'), ['sha', 'exact-tag']) ?? defaultPolicy.actions.pin,
      restDays: Number(text(child(actions, 'rest-days')) ?? defaultPolicy.actions.restDays),
    },
    gradle: {
      pin: choice(child(gradle, 'pin'), ['version', 'locked', 'checksum']) ?? defaultPolicy.gradle.pin,
      testBuilds: choice(child(gradle, 'test-builds'), ['skip', 'judge']) ?? defaultPolicy.gradle.testBuilds,
      scripts: new Map(
        items(child(gradle, 'scripts')).map((node) => [
          text(child(node, 'url')) ?? '',
          text(child(node, 'sha256')) ?? '',
        ]),
      ),
    },
    network: {
      unreachable:
        choice(child(child(root, 'network'), 'unreachable'), [...levels, 'off']) ??
        defaultPolicy.network.unreachable,
    },
    fixtures: {
      paths: texts(child(fixtures, 'paths')),
      ignore: texts(child(fixtures, 'ignore')),
      build: texts(child(fixtures, 'build')),
    },
    exclude: texts(child(root, 'exclude')),
    exceptions: items(child(root, 'exceptions')).map(readException),
  };
}

function readLevels(node: YamlNode | undefined): Map<string, Level | 'off'> {
  const read = new Map<string, Level | 'off'>();
  for (const { key, value } of node?.kind === 'map' ? node.entries : []) {
    const level = choice(value, [...levels, 'off']);
    if (level !== undefined) read.set(key.text, level);
  }
  return read;
}

function readException(node: YamlNode): Exception {
  return {
    rule: text(child(node, 'rule')) ?? '',
    subject: text(child(node, 'subject')),
    path: text(child(node, 'path')),
    reason: text(child(node, 'reason')) ?? '',
    expires: text(child(node, 'expires')),
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

function texts(node: YamlNode | undefined): string[] {
  return items(node).flatMap((item) => text(item) ?? []);
}

function choice<T extends string>(node: YamlNode | undefined, choices: readonly T[]): T | undefined {
  const given = text(node);
  return choices.find((candidate) => candidate === given);
}

function failure({ file, text }: PolicySource, problems: readonly YamlProblem[]): PolicyError {
  const lines = new LineIndex(text);
  return new PolicyError(
    problems
      .map(({ span, message }) => {
        const { line, column } = lines.at(span.start);
        return `${file}:${line}:${column}: ${message}`;
      })
      .join('\n'),
  );
}
