import { counted, type Finding, type Level, levels, wholeFile } from '../finding.js';
import { loosenings } from '../policy/loosen.js';
import { type Policy, placeOf } from '../policy/policy.js';
import type { Change, Weakening } from '../rules/rule.js';
import { isActionsFile } from '../workflows/gather.js';
import { type Disarming, disarmings, type GuardedFile, guardsOf } from '../workflows/guards.js';
import { LineIndex } from '../workspace/lines.js';
import type { Revision } from '../workspace/revision.js';
import type { Workspace } from '../workspace/workspace.js';

/** What a change under review starts from. */
export interface Base {
  /** Undefined where git does not have it. */
  readonly tree: Revision | undefined;
  /** The old path of each file that the change renames, by its new one. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly policies: {
    /** Undefined where it cannot be had. */
    readonly before: Policy | undefined;
    /** As the change leaves it. */
    readonly after: Policy;
  };
  /** Which findings count: all, or those that the change brings. */
  readonly scope: 'all' | 'new';
  /** `owner/repo` of the action that runs now, where it is one. */
  readonly action: string | undefined;
  /** What the change does to the steps that run Pinfold in files outside of the workspace; their paths begin with `../`. */
  readonly around: readonly Disarming[];
  /** What a report must say of how the base was come by, in sentences. */
  readonly notes: readonly string[];
}

/**
 * What a change does to the gate. `findingsUnder` judges the tree of the change by a policy.
 */
export function changeOf(
  workspace: Workspace,
  base: Base,
  findingsUnder: (policy: Policy) => readonly Finding[],
): Change {
  return {
    policy: base.policies.after,
    weakenings: [...weakenedPolicy(base, findingsUnder), ...disarmed(workspace, base)],
    adds: newAllows(workspace, base),
  };
}

/** So many findings that a weakening lets through are named. */
const maxNamed = 3;
/** For so many weakenings of one change it is worked out what they let through. */
const maxWorkedOut = 100;

function* weakenedPolicy(
  { policies: { before, after } }: Base,
  findingsUnder: (policy: Policy) => readonly Finding[],
): Generator<Weakening> {
  if (before === undefined) {
    if (after.source !== undefined)
      yield {
        file: after.source.file,
        span: wholeFile,
        subject: after.source.file,
        what: 'may change the policy: nobody could read that of the base to compare',
        effect: 'This run was judged by the built-in default.',
      };
    return;
  }
  if (before === after) return;
  let judged: readonly Finding[] | undefined;
  const effectOf = (looser: Policy) => {
    judged ??= findingsUnder(before);
    return effect(judged, findingsUnder(looser));
  };
  if (after.source === undefined) {
    if (before.source === undefined) return;
    const { file } = before.source;
    const what = 'removes the policy, so that the built-in default judges';
    yield { file, span: wholeFile, subject: file, what, effect: effectOf(after) };
    return;
  }
  const { file } = after.source;
  let count = 0;
  for (const { key, subject, what, span, applied } of loosenings(before, after)) {
    yield {
      file,
      span: span ?? placeOf(after, 'extends') ?? wholeFile,
      subject: subject.startsWith(key) ? subject : key.endsWith(`.${subject}`) ? key : `${key}: ${subject}`,
      what: `loosens the policy: it ${what}`,
      effect: count++ < maxWorkedOut ? effectOf(applied) : 'What it lets through was not worked out.',
    };
  }
}

/** What is no finding any more under a looser policy, or a lighter one. */
function effect(before: readonly Finding[], after: readonly Finding[]): string {
  const left = new Map(after.map(({ fingerprint, level }) => [fingerprint, level]));
  const weight = (level: Level | undefined) => (level === undefined ? levels.length : levels.indexOf(level));
  const lost = before.filter(({ fingerprint, level }) => weight(left.get(fingerprint)) > weight(level));
  if (lost.length === 0) return 'Nothing that is there today would pass by it.';
  const named = lost.slice(0, maxNamed).map(({ rule, subject, file }) => `${rule} of ${subject} in ${file}`);
  const more = lost.length > maxNamed ? `, and ${lost.length - maxNamed} more` : '';
  return `It would let ${counted(lost.length, 'finding')} of today pass or weigh less: ${named.join(', ')}${more}.`;
}

function disarmed(workspace: Workspace, { tree, renamed, action, around }: Base): Weakening[] {
  const effect = 'Where GitHub runs the workflow as the change has it, Pinfold no longer guards as it did.';
  const inside = tree === undefined ? [] : disarmingsIn(workspace, tree, renamed, action);
  return [...inside, ...around].map((disarming) => ({ ...disarming, effect }));
}

/** The ways in which a tree guards less than another; `renamed` and `action` as in `Base`. */
export function disarmingsIn(
  workspace: Workspace,
  tree: Workspace,
  renamed: Base['renamed'],
  action: string | undefined,
): Iterable<Disarming> {
  const oldPath = (now: string) => renamed.get(now) ?? now;
  const now = new Map(workspace.files.filter(isActionsFile).map((file) => [oldPath(file), file]));
  const paths = new Set([...tree.files.filter(isActionsFile), ...now.keys()]);
  const files = [...paths].flatMap((path): GuardedFile[] => {
    const file = now.get(path);
    const before = textIn(tree, path);
    const after = file === undefined ? '' : textIn(workspace, file);
    if (before === after) return [];
    return [
      {
        before: { file: path, guards: guardsOf(before, action) },
        after: { file: file ?? path, guards: guardsOf(after, action) },
      },
    ];
  });
  return disarmings(files);
}

function textIn(tree: Workspace, path: string): string {
  const reading = tree.has(path) ? tree.read(path) : undefined;
  return reading?.kind === 'text' ? reading.text : '';
}

/** A test whether a comment is one that the base does not have, or not as often, before the same statement. */
function newAllows(workspace: Workspace, { tree, renamed }: Base): Change['adds'] {
  const texts = new Map<string, { readonly now: Lines; readonly before: Lines }>();
  return (file, { span, covers }) => {
    let text = texts.get(file);
    if (text === undefined) {
      const before = tree === undefined ? '' : textIn(tree, renamed.get(file) ?? file);
      text = { now: new Lines(textIn(workspace, file)), before: new Lines(before) };
      texts.set(file, text);
    }
    const { now, before } = text;
    const said = now.between(Math.min(span.start, covers.start), Math.max(span.end, covers.end));
    const at = now.placesOf(said.lines).indexOf(said.first);
    return at < 0 || at >= before.placesOf(said.lines).length;
  };
}

/** So many places of the same lines are told apart; what comes after them counts as new. */
const maxPlaces = 100;

/** A text by its lines, however these are indented. */
class Lines {
  readonly #index: LineIndex;
  readonly #lines: readonly string[];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.#index = new LineIndex(text);
    this.#lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/\s+/g, ' ').trim());
    for (const [at, line] of this.#lines.entries()) {
      const places = this.#places.get(line) ?? [];
      if (places.length < maxPlaces) places.push(at);
      this.#places.set(line, places);
    }
  }

  /** The lines from one offset to another, and the index of the first. */
  between(start: number, end: number): { readonly first: number; readonly lines: readonly string[] } {
    const first = this.#index.at(start).line - 1;
    return { first, lines: this.#lines.slice(first, this.#index.at(end).line) };
  }

  /** Where these lines stand, one after the other, by the index of the first. */
  placesOf(lines: readonly string[]): readonly number[] {
    const [first = ''] = lines;
    return (this.#places.get(first) ?? []).filter((at) =>
      lines.every((line, offset) => this.#lines[at + offset] === line),
    );
  }
}
