import { append } from '../append.js';
import { type Span, wholeFile } from '../finding.js';
import { childOf, readYaml, type YamlMap, type YamlNode } from '../yaml.js';

/** A step, or a job that calls a reusable workflow, that runs Pinfold. */
export interface Guard {
  readonly job: string;
  /** Who runs it: the `uses` without its ref, or the lines of the command that name Pinfold. */
  readonly runs: { readonly kind: 'uses' | 'command'; readonly text: string };
  readonly span: Span;
  /** What decides whether it runs, whether it can fail and what it sees, by name; absent where nothing is said. */
  readonly settings: ReadonlyMap<string, Setting>;
  /** What comes before it in its job. */
  readonly earlier: readonly Earlier[];
}

/** A step, or a part of the same script, that comes before a guard, as far as it can change what that sees. */
export interface Earlier {
  readonly kind: 'uses' | 'run';
  readonly text: string;
  readonly span: Span;
}

export interface Setting {
  readonly text: string;
  readonly span: Span;
}

/** The guards of one file, as it is called before and after a change. */
export interface GuardedFile {
  readonly before: { readonly file: string; readonly guards: readonly Guard[] };
  /** `file` is the old path where the file is gone. */
  readonly after: { readonly file: string; readonly guards: readonly Guard[] };
}

/** One way in which a change disarms a guard: where in the new file, and what it does. */
export interface Disarming {
  readonly file: string;
  readonly span: Span;
  readonly subject: string;
  /** Goes on after "This change ". */
  readonly what: string;
}

/** Keys of a job and of a step that can keep it from running or its failure from counting, or put others' programs under it. */
const conditions = ['if', 'continue-on-error', 'needs', 'container'] as const;
/** Keys that decide how a command is run, and where. */
const howToRun = ['shell', 'working-directory', 'defaults'] as const;
/** Variables that Node, git, the shell, the linker or Pinfold itself obeys. */
const steering = /^(?:(?:NODE|LD|DYLD|GIT|PINFOLD|SSL|XDG)_.*|.*_PROXY|BASH_ENV|ENV|HOME|PATH|TMPDIR)$/i;
/** Inputs of actions/checkout that say what lies in the workspace. */
const checkoutInputs = ['repository', 'ref', 'path', 'sparse-checkout'];
/** Aliases let a short file name many steps; what comes after so many is not seen, so that a guard there counts as gone. */
const maxSteps = 20_000;
/** The same among Pinfold's own inputs. */
const inputs = ['fail-on', 'dry-run', 'only', 'path', 'policy', 'scope', 'offline', 'github-token'] as const;

/**
 * The steps of a workflow or an action that run Pinfold: whose `uses` or command names it, or whose `uses` names the
 * repository of the action that runs now, `owner/repo`.
 */
export function guardsOf(text: string, repository: string | undefined): Guard[] {
  const own = repository?.toLowerCase();
  if (!/pinfold/i.test(text) && (own === undefined || !text.toLowerCase().includes(own))) return [];
  const [root] = readYaml(text).roots;
  if (root === undefined) return [];
  const guards: Guard[] = [];
  let count = 0;
  for (const step of stepsOf(root, text)) {
    if (++count > maxSteps) break;
    const guard = guardOf(step, own, text);
    if (guard !== undefined) guards.push(guard);
  }
  return guards;
}

/** A step, or a job in so far as it is one call. */
interface Step {
  readonly job: string;
  readonly role: 'job' | 'step';
  readonly node: YamlNode;
  /** The settings of what is around it. */
  readonly around: readonly NamedSetting[];
  readonly earlier: readonly Earlier[];
}

type NamedSetting = readonly [string, Setting];

function* stepsOf(root: YamlNode, text: string): Generator<Step> {
  const workflow = [
    ...triggersOf(root, text),
    ...variablesOf(root, 'workflow', text),
    ...settingsOf(root, howToRun, 'workflow', text),
  ];
  for (const { key, value: node } of entriesOf(childOf(root, 'jobs'))) {
    const job = key.text;
    yield { job, role: 'job', node, around: workflow, earlier: [] };
    const around = [
      ...workflow,
      ...settingsOf(node, [...conditions, ...howToRun], 'job', text),
      ...variablesOf(node, 'job', text),
    ];
    yield* stepsIn(childOf(node, 'steps'), job, around, text);
  }
  const runs = childOf(root, 'runs');
  if (runs !== undefined) yield* stepsIn(childOf(runs, 'steps'), '', [], text);
}

function* stepsIn(
  steps: YamlNode | undefined,
  job: string,
  around: readonly NamedSetting[],
  text: string,
): Generator<Step> {
  const earlier: Earlier[] = [];
  for (const step of itemsOf(steps)) {
    for (const node of [step, ...itemsOf(childOf(step, 'parallel'))]) {
      yield { job, role: 'step', node, around, earlier };
      append(earlier, earlierOf(node, text));
    }
  }
}

function earlierOf(node: YamlNode, text: string): Earlier[] {
  const uses = childOf(node, 'uses');
  const run = childOf(node, 'run');
  if (uses?.kind === 'scalar') {
    const name = nameOf(uses.text);
    const given = name.endsWith('/checkout')
      ? settingsOf(childOf(node, 'with'), checkoutInputs, 'input', text)
      : [];
    const said = given.map(([input, setting]) => `${input.replace('input ', '')}: ${setting.text}`);
    return [{ kind: 'uses', text: [name, ...said].join(', '), span: uses.span }];
  }
  return run?.kind === 'scalar' ? [{ kind: 'run', text: run.text.trim(), span: run.span }] : [];
}

/** A `uses` without its ref. */
function nameOf(uses: string): string {
  return uses.replace(/@.*$/, '').toLowerCase();
}

function guardOf(
  { job, role, node, around, earlier }: Step,
  own: string | undefined,
  text: string,
): Guard | undefined {
  const uses = childOf(node, 'uses');
  const run = childOf(node, 'run');
  const settings = [...around, ...settingsOf(node, conditions, role, text), ...variablesOf(node, role, text)];
  // Not those that come after it, which the list goes on to.
  const before = [...earlier];
  if (uses?.kind === 'scalar') {
    const name = nameOf(uses.text);
    if (!name.includes('pinfold') && (own === undefined || !`${name}/`.startsWith(`${own}/`)))
      return undefined;
    const inputsGiven = childOf(node, 'with');
    const given = [
      ...settingsOf(inputsGiven, inputs, 'input', text),
      ...givenByExpression(inputsGiven, `${role} with`, text),
    ];
    const runs = { kind: 'uses', text: name } as const;
    const obeyed = settings.filter(([key]) => !howToRun.some((word) => key.endsWith(` ${word}`)));
    return { job, runs, span: uses.span, settings: new Map([...obeyed, ...given]), earlier: before };
  }
  if (run?.kind !== 'scalar' || !/pinfold/i.test(run.text)) return undefined;
  const { first, command } = commandIn(run.text);
  if (first !== '') before.push({ kind: 'run', text: first, span: run.span });
  const runs = { kind: 'command', text: command } as const;
  const how = settingsOf(node, howToRun, role, text);
  return { job, runs, span: run.span, settings: new Map([...settings, ...how]), earlier: before };
}

/** The lines of a script that name Pinfold, each with those that it goes on to, and the others that run before them. */
function commandIn(script: string): { readonly first: string; readonly command: string } {
  const lines = script
    .replace(/[\\`]\n/g, ' ')
    .replace(/(\|\|?|&&)[ \t]*\n/g, '$1 ')
    .split('\n');
  const names = (line: string) => /pinfold/i.test(line);
  const others = lines.slice(0, lines.findLastIndex(names)).filter((line) => !names(line));
  const joined = (some: readonly string[]) => some.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');
  return {
    first: joined(others.filter((line) => !/^\s*(?:#|$)/.test(line))),
    command: joined(lines.filter(names)),
  };
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

function entriesOf(node: YamlNode | undefined): YamlMap['entries'] {
  return node?.kind === 'map' ? node.entries : [];
}

function settingsOf(
  node: YamlNode | undefined,
  keys: readonly string[],
  role: string,
  text: string,
): NamedSetting[] {
  return keys.flatMap((key): NamedSetting[] => {
    const value = node === undefined ? undefined : childOf(node, key);
    return value === undefined ? [] : [[`${role} ${key}`, { text: written(value, text), span: value.span }]];
  });
}

function variablesOf(node: YamlNode, role: string, text: string): NamedSetting[] {
  const env = childOf(node, 'env');
  const named = entriesOf(env).flatMap(({ key, value }): NamedSetting[] =>
    steering.test(key.text)
      ? [[`${role} env.${key.text}`, { text: written(value, text), span: value.span }]]
      : [],
  );
  return [...named, ...givenByExpression(env, `${role} env`, text)];
}

/** A mapping that an expression gives, in whole or by one of its keys (`${{ insert }}`), may hold anything. */
function givenByExpression(node: YamlNode | undefined, name: string, text: string): NamedSetting[] {
  if (node === undefined) return [];
  const names = node.kind === 'scalar' ? [node] : entriesOf(node).map(({ key }) => key);
  if (!names.some((scalar) => scalar.text.includes('${{'))) return [];
  return [[name, { text: written(node, text), span: node.span }]];
}

/** The events that start a workflow, each with its filters. */
function triggersOf(root: YamlNode, text: string): NamedSetting[] {
  const on = childOf(root, 'on');
  if (on === undefined) return [];
  const event = ({ text: name, span }: { readonly text: string; readonly span: Span }): NamedSetting => [
    `event ${name}`,
    { text: name, span },
  ];
  if (on.kind === 'scalar') return [event(on)];
  if (on.kind === 'sequence')
    return on.items.flatMap((item) => (item.kind === 'scalar' ? [event(item)] : []));
  return on.entries.flatMap(({ key, value }) => [
    event(key),
    ...entriesOf(value).map(
      (filter): NamedSetting => [
        `filter ${key.text}.${filter.key.text}`,
        { text: written(filter.value, text), span: filter.key.span },
      ],
    ),
  ]);
}

/** What a node says, in one line. */
function written(node: YamlNode, text: string): string {
  return node.kind === 'scalar' ? node.text : text.slice(node.span.start, node.span.end).replace(/\s+/g, ' ');
}

/** Every way in which the guards of changed files guard less than they did. One may have gone to another file. */
export function* disarmings(files: readonly GuardedFile[]): Generator<Disarming> {
  const gone: { readonly guard: Guard; readonly file: string }[] = [];
  const added: { readonly guard: Guard; readonly file: string }[] = [];
  for (const { before, after } of files) {
    const left = [...after.guards];
    for (const guard of before.guards) {
      const now = take(left, guard);
      if (now === undefined) gone.push({ guard, file: after.file });
      else yield* changes(guard, now, after.file);
    }
    append(
      added,
      left.map((guard) => ({ guard, file: after.file })),
    );
  }
  for (const { guard, file } of gone) {
    const at = added.findIndex((one) => one.guard.runs.text === guard.runs.text);
    const [now] = at < 0 ? [] : added.splice(at, 1);
    if (now !== undefined) yield* changes(guard, now.guard, now.file);
    else
      yield {
        file,
        span: wholeFile,
        subject: guard.runs.text,
        what: `removes the step that runs Pinfold${guard.job === '' ? '' : ` in the job ${guard.job}`}`,
      };
  }
}

function* changes(before: Guard, now: Guard, file: string): Generator<Disarming> {
  if (now.runs.text !== before.runs.text)
    yield {
      file,
      span: now.span,
      subject: now.runs.text,
      what: `changes the command that runs Pinfold: it was \`${before.runs.text}\``,
    };
  for (const less of lessThan(before, now)) yield { ...less, file };
  for (const { text, span } of stepsMore(before.earlier, now.earlier))
    yield {
      file,
      span,
      subject: text,
      what: `puts something before what runs Pinfold, which can change what that sees: \`${text}\``,
    };
}

/** What was put before a guard. Where commands ran before it already, one more changes nothing. */
function stepsMore(before: readonly Earlier[], now: readonly Earlier[]): readonly Earlier[] {
  if (before.some(({ kind }) => kind === 'run')) return [];
  const known = new Set(before.map(({ text }) => text));
  return now.filter(({ text }) => !known.has(text));
}

/** The guard of the list that is most likely the same, out of the list. */
function take(left: Guard[], { job, runs }: Guard): Guard | undefined {
  const tests: ((other: Guard) => boolean)[] = [
    (other) => other.job === job && other.runs.text === runs.text,
    (other) => other.runs.text === runs.text,
    (other) => runs.kind === 'command' && other.runs.kind === 'command' && other.job === job,
  ];
  for (const test of tests) {
    const at = left.findIndex(test);
    if (at >= 0) return left.splice(at, 1)[0];
  }
  return undefined;
}

function* lessThan(before: Guard, after: Guard): Generator<Omit<Disarming, 'file'>> {
  for (const name of before.settings.keys()) {
    const lost = after.settings.get(name) === undefined;
    if (name.startsWith('event ') && lost)
      yield {
        span: after.span,
        subject: name.slice('event '.length),
        what: `takes the event ${name.slice('event '.length)} from the workflow that runs Pinfold`,
      };
    // Without these, a job or step is skipped once something before it failed.
    if (
      / if$/.test(name) &&
      lost &&
      /\b(?:always|cancelled|failure)\s*\(/.test(before.settings.get(name)?.text ?? '')
    )
      yield {
        span: after.span,
        subject: 'if',
        what: 'removes the condition under which Pinfold runs even where something before it failed',
      };
  }
  for (const [name, now] of after.settings) {
    const was = before.settings.get(name)?.text;
    if (was === now.text || !canDisarm(name, was, now.text)) continue;
    const [role, key = ''] = name.split(' ');
    const place =
      role === 'filter'
        ? `the filter ${key} of the workflow`
        : role === 'input'
          ? `the input ${key} of the step`
          : `\`${key}\` of the ${role}`;
    yield {
      span: now.span,
      subject: key,
      what: `${was === undefined ? 'sets' : 'changes'} ${place} that runs Pinfold${was === undefined ? '' : ` from \`${was}\``} to \`${now.text}\``,
    };
  }
}

/** The order of `fail-on`, the one that lets most pass last. */
const failOn = ['notice', 'warning', 'error', 'never'];

function canDisarm(name: string, was: string | undefined, now: string): boolean {
  switch (name) {
    case 'input fail-on':
      return failOn.includes(now) ? failOn.indexOf(now) > failOn.indexOf(was ?? 'error') : true;
    case 'input scope':
      return now !== 'all';
    case 'input dry-run':
    case 'input offline':
    case 'job continue-on-error':
    case 'step continue-on-error':
      return !/^(?:false|)$/i.test(now);
    default:
      // An event more is none less.
      return !name.startsWith('event ');
  }
}
