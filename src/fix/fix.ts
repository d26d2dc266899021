import { byCodeUnit, type Finding } from '../finding.js';
import { gather, isOn } from '../gather.js';
import { usualBounds } from '../github/connect.js';
import type { Ways } from '../github/network.js';
import { type Accepted, judge } from '../policy/judge.js';
import type { Policy } from '../policy/policy.js';
import type { Rule } from '../rules/rule.js';
import type { ActionsFacts, ActionsFile } from '../workflows/facts.js';
import type { ReadFiles } from '../workflows/file.js';
import { without } from '../workspace/without.js';
import type { Workspace } from '../workspace/workspace.js';
import { Commits } from './commits.js';
import { type Edit, inOrder } from './edit.js';
import { Mender, refsFor } from './mend.js';
import { type Left, leftAt, type Mended, type Outcome } from './outcome.js';
import { changesNothingElse } from './verify.js';

/** What a fix is asked. */
export interface FixQuestion {
  readonly workspace: Workspace;
  readonly readFiles: ReadFiles;
  readonly policy: Policy;
  /** The rules whose findings are to be mended. */
  readonly rules: readonly Rule[];
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  /** What becomes of findings that the policy or a comment accepts. */
  readonly accepted: 'leave' | 'mend';
  readonly ways: Ways;
}

/** What is to be done, and what not; nothing is written yet. Both in the order of files and places. */
export interface Fix {
  readonly files: readonly FileFix[];
  readonly left: readonly Left[];
  /** The files of both as they were read, but for those that have no text. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface FileFix {
  readonly file: string;
  readonly before: string;
  /** At least one; in the order of the text, and they do not overlap. */
  readonly edits: readonly Edit[];
  readonly mended: readonly Mended[];
}

/** The rules whose findings can be mended. */
export const mendable: readonly string[] = [
  'unpinned-action',
  'unpinned-image',
  'unpinned-gradle-wrapper',
  'mismatched-version',
];

/**
 * Works out what a fix would write: for all that the rules find, what GitHub, the registries and Gradle say of it.
 *
 * What the policy trusts is no finding, so it stays; what the policy or a comment accepts stays unless it is asked for.
 */
export async function planFix(question: FixQuestion): Promise<Fix> {
  const { policy, rules, repository, day, ways } = question;
  const until = AbortSignal.timeout(usualBounds.milliseconds.all);
  const workspace = without(question.workspace, policy.exclude);
  const read = await gather(question.workspace, question.readFiles, rules, policy);
  const on = new Set(rules.filter((rule) => isOn(rule, policy)).map(({ id }) => id));
  const facts = { ...read, network: await ways.ask(read, policy, on) };
  const judged = judge(facts, rules, { policy, repository, day, before: undefined, change: undefined });
  const mends = ({ pardon }: Accepted) => question.accepted === 'mend' && pardon.by !== 'pinfold';
  const findings = [...judged.findings, ...judged.accepted.filter(mends).map(({ finding }) => finding)];

  const parts = partsOf(findings, facts.actions);
  const refs = parts.flatMap(({ file, found }) => (file === undefined ? [] : refsFor(found, file)));
  const mender = new Mender(ways, await Commits.ask(ways.refs, refs), policy, day, until);
  const results = await Promise.all(
    parts.map(async ({ path, file, found }) => {
      const reading = workspace.read(path);
      if (reading.kind === 'unreadable') return failed(found, `the file cannot be read: ${reading.reason}`);
      const { text } = reading;
      const outcomes =
        file === undefined
          ? await Promise.all(found.map((finding) => mender.wrapper(finding, text)))
          : await mender.references(found, file, text);
      return conclude(path, file, text, outcomes);
    }),
  );
  const passed = judged.accepted.filter((accepted) => !mends(accepted)).map(leftAccepted);
  const files = results.flatMap(({ fix }) => fix ?? []).sort((a, b) => byCodeUnit(a.file, b.file));
  const left = [...results.flatMap((result) => result.left), ...passed].sort(
    (a, b) => byCodeUnit(a.file, b.file) || a.span.start - b.span.start,
  );
  const texts = new Map<string, string>();
  for (const { file } of [...files, ...left]) {
    const reading = texts.has(file) ? undefined : workspace.read(file);
    if (reading?.kind === 'text') texts.set(file, reading.text);
  }
  return { files, left, texts };
}

/** A file, what was read of it where it names actions, and the findings in it. */
interface Part {
  readonly path: string;
  readonly file: ActionsFile | undefined;
  readonly found: Finding[];
}

function partsOf(findings: readonly Finding[], { files }: ActionsFacts): Part[] {
  const parts = new Map<string, Part>(files.map((file) => [file.file, { path: file.file, file, found: [] }]));
  for (const finding of findings) {
    const part = parts.get(finding.file) ?? { path: finding.file, file: undefined, found: [] };
    parts.set(finding.file, part);
    part.found.push(finding);
  }
  return [...parts.values()];
}

interface Result {
  readonly fix: FileFix | undefined;
  readonly left: readonly Left[];
}

function failed(findings: readonly Finding[], reason: string): Result {
  return { fix: undefined, left: findings.map((finding) => leftAt(finding, 'failed', reason)) };
}

/** What becomes of a file; nothing, where the edits would change more than what is to be mended. */
function conclude(
  path: string,
  file: ActionsFile | undefined,
  text: string,
  outcomes: readonly Outcome[],
): Result {
  const stay = outcomes.filter((outcome) => outcome.kind === 'left');
  const mended = outcomes.filter((outcome) => outcome.kind === 'mended');
  const edits = inOrder(mended.flatMap((outcome) => outcome.edits));
  if (edits.length === 0) return { fix: undefined, left: stay };
  if (file !== undefined && !changesNothingElse(file.kind, text, edits)) {
    const reason = 'the change could not be shown to touch nothing else; please report this file to Pinfold';
    return { fix: undefined, left: [...stay, ...mended.map((outcome) => leftAt(outcome, 'failed', reason))] };
  }
  return { fix: { file: path, before: text, edits, mended }, left: stay };
}

function leftAccepted({ finding, pardon }: Accepted): Left {
  const accepted = (reason: string) => leftAt(finding, 'accepted', reason.replace(/\.$/, ''));
  switch (pardon.by) {
    case 'policy':
      return accepted(`the policy accepts it: ${pardon.exception.reason}`);
    case 'comment':
      return accepted(`a comment accepts it: ${pardon.allow.reason}`);
    case 'pinfold':
      return accepted(pardon.reason);
  }
}
