import type { Facts } from './facts.js';
import { asksTheSame, gather, gatherAgain, readUnchanged, without } from './gather.js';
import { pathMatcher } from './glob.js';
import { type Judged, judge } from './policy/judge.js';
import { nameOfSource, type Policy } from './policy/policy.js';
import { entriesOf } from './report/entries.js';
import { type Counts, makeReport, type Report } from './report/report.js';
import { type Base, changeOf } from './review/change.js';
import { newFindings } from './review/since.js';
import type { Change, Context, Rule } from './rules/rule.js';
import type { ReadFiles } from './workflows/file.js';
import type { Workspace } from './workspace/workspace.js';

/** What a check is asked. */
export interface Question {
  readonly workspace: Workspace;
  /** What the change under review starts from; undefined where no change is under review. */
  readonly base: Base | undefined;
  /** How the workspace's files are read: in this thread or in several. */
  readonly readFiles: ReadFiles;
  readonly policy: Policy;
  /** The rules to run. */
  readonly rules: readonly Rule[];
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The one pipeline: workspace → facts → rules → policy → report. */
export async function check(question: Question): Promise<Report> {
  const { workspace, base, readFiles, policy, rules, repository, day } = question;
  const start = performance.now();
  const facts = await gather(workspace, readFiles, rules, policy);
  const tree = base?.scope === 'new' ? base.tree : undefined;
  const before = tree && (await gather(tree, readUnchanged(workspace, facts.actions, tree), rules, policy));
  const context: Context = { policy, repository, day, before, change: undefined };
  const change = base && (await review(question, base, facts, context));
  const all = judge(facts, rules, { ...context, change });
  const shown = change?.policy.source ?? policy.source;
  const textOf = (file: string) => (file === shown?.file ? shown.text : textIn(workspace, file));

  const notes = [...policy.notes, ...(base?.notes ?? [])];
  let judged = all;
  if (base?.scope === 'new') {
    const [absent] = tree?.missing ?? [];
    if (absent !== undefined)
      notes.push(
        `git does not have all files of the base in this clone, ${absent} for one: all findings count as new. A clone without a filter has them.`,
      );
    const old = tree && before && absent === undefined ? judge(before, rules, context).findings : [];
    const fresh = newFindings(
      { findings: old, textOf: (file) => tree && textIn(tree, file) },
      { findings: all.findings, textOf },
      base.renamed,
    );
    judged = onlyThose(all, fresh);
  }
  const excluded = workspace.files.length - without(workspace, policy.exclude).files.length;
  const name = policy.source && nameOfSource(policy.source);
  const milliseconds = Math.round(performance.now() - start);
  const entries = entriesOf(facts);
  return makeReport(judged, { ...count(facts), excluded }, name, textOf, milliseconds, { notes, entries });
}

/** What the change does to the gate, and what it would let through. */
async function review(
  { workspace, readFiles, rules, policy }: Question,
  base: Base,
  facts: Facts,
  context: Context,
): Promise<Change> {
  const before = base.policies.before ?? policy;
  const known = asksTheSame(before, policy, rules)
    ? facts
    : await gather(workspace, readFiles, rules, before);
  const factRules = rules.filter(({ group }) => group !== 'policy');
  return changeOf(workspace, base, (after) => {
    const excluded = pathMatcher(after.exclude);
    const then = gatherAgain(known, { before, after }, workspace, rules);
    const { findings } = judge(then, factRules, { ...context, policy: after });
    return findings.filter(({ file }) => !excluded(file));
  });
}

/** What was judged, with the findings that are new; the others are counted. */
function onlyThose(all: Judged, fresh: ReadonlySet<Judged['findings'][number]>): Judged {
  const findings = all.findings.filter((finding) => fresh.has(finding));
  return { ...all, findings, old: all.findings.length - findings.length };
}

function textIn(workspace: Workspace, file: string): string | undefined {
  const reading = workspace.read(file);
  return reading.kind === 'text' ? reading.text : undefined;
}

function count({ actions, gradle, fixtures }: Facts): Omit<Counts, 'excluded'> {
  const remote = actions.files
    .flatMap((file) => file.uses)
    .filter(({ target }) => target.kind !== 'local' && target.kind !== 'self');
  const images = actions.files.flatMap((file) => file.images);
  return {
    files: actions.files.length + gradle.files,
    references: {
      actions: remote.length,
      images: images.length,
      plugins: gradle.builds.reduce((sum, { requests }) => sum + requests.length, 0),
    },
    fixtures: fixtures.opaque.size,
    notJudged: gradle.testBuilds,
  };
}
