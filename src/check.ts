import type { ArtifactFacts } from './artifacts/facts.js';
import { countsOf } from './counts.js';
import type { Facts } from './facts.js';
import type { Finding } from './finding.js';
import { asksTheSame, gather, gatherAgain, isOn, readUnchanged } from './gather.js';
import type { NetworkFacts } from './github/facts.js';
import { asksNoMore } from './github/references.js';
import { pathMatcher } from './glob.js';
import type { Guarded } from './guard/guard.js';
import { type Judged, judge } from './policy/judge.js';
import { nameOfSource, type Policy } from './policy/policy.js';
import { entriesOf } from './report/entries.js';
import { makeReport, type Report } from './report/report.js';
import { type Base, changeOf } from './review/change.js';
import { newFindings, type Side } from './review/since.js';
import type { Change, Context, Rule } from './rules/rule.js';
import type { ReadFiles } from './workflows/file.js';
import type { Revision } from './workspace/revision.js';
import { without } from './workspace/without.js';
import type { Workspace } from './workspace/workspace.js';

/** What a check is asked. */
export interface Question {
  readonly workspace: Workspace;
  /** What the change under review starts from; undefined where no change is under review. */
  readonly base: Base | undefined;
  /** How the workspace's files are read: in this thread or in several. */
  readonly readFiles: ReadFiles;
  readonly policy: Policy;
  /** What a guarded build did; undefined where none ran. */
  readonly guarded?: Guarded | undefined;
  /** The rules to run; those that judge a guarded build are left out where none ran. */
  readonly rules: readonly Rule[];
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  /** Asks the network; undefined where it is not to be asked. */
  readonly askNetwork?: AskNetwork | undefined;
  /** Looks into the artifacts that were named; undefined where none were. */
  readonly artifacts?: (() => Promise<ArtifactFacts>) | undefined;
}

/** Asks what the rules `on` (by id) need to know besides what was read. Never throws. */
export type AskNetwork = (facts: Facts, policy: Policy, on: ReadonlySet<string>) => Promise<NetworkFacts>;

/** The one pipeline: workspace → facts → rules → policy → report. */
export async function check(question: Question): Promise<Report> {
  const start = performance.now();
  const { workspace, base, policy, guarded, repository, day } = question;
  const { on, able, ask } = planFor(question);
  const facts = await ask(await observe(question));
  const old = base?.tree && (await readBase(question, base.tree, facts, ask));
  const before = old?.kind === 'read' ? old.facts : undefined;
  const context: Context = { policy, repository, day, before, change: undefined };
  const change = base && (await review(question, base, facts, able, context));
  const all = judge(facts, able, { ...context, change });
  const shown = change?.policy.source ?? policy.source;
  const textOf = (file: string) => (file === shown?.file ? shown.text : textIn(workspace, file));
  const oldFindings = before && judge(before, able, { ...context, before: undefined }).findings;
  const judged = base === undefined ? all : compare(all, oldFindings, base, textOf);
  const counts = {
    ...countsOf(facts, guarded),
    excluded: workspace.files.length - without(workspace, policy.exclude).files.length,
    unasked: on.filter((rule) => !able.includes(rule)).map(({ id }) => id),
  };
  const notes = [
    ...policy.notes,
    ...(base?.notes ?? []),
    ...(guarded?.run.notes ?? []),
    ...(old?.kind === 'missing' ? [old.note] : []),
  ];
  const name = policy.source && nameOfSource(policy.source);
  const milliseconds = Math.round(performance.now() - start);
  const entries = entriesOf(facts, context);
  return makeReport(judged, counts, name, textOf, milliseconds, { notes, entries });
}

/** The rules that are on, those that there is all they need for, and how the network is asked for them. */
function planFor({ rules, policy, guarded, artifacts, askNetwork }: Question) {
  const concerned = rules.filter(
    ({ needs }) =>
      (needs !== 'guard' || guarded !== undefined) && (needs !== 'artifacts' || artifacts !== undefined),
  );
  const on = concerned.filter((rule) => isOn(rule, policy));
  const able = concerned.filter(({ needs }) => needs !== 'network' || askNetwork !== undefined);
  const ids = new Set(on.map(({ id }) => id));
  const ask = async (read: Facts): Promise<Facts> =>
    askNetwork === undefined ? read : { ...read, network: await askNetwork(read, policy, ids) };
  return { on, able, ask };
}

/** What there is to see without the network: in the tree, in a guarded build, in what it made. */
async function observe({
  workspace,
  readFiles,
  rules,
  policy,
  guarded,
  artifacts,
}: Question): Promise<Facts> {
  const read = await gather(workspace, readFiles, rules, policy);
  return { ...read, reads: guarded?.reads ?? [], ...(artifacts && { artifacts: await artifacts() }) };
}

/** What the change does to the gate, and what it would let through. */
async function review(
  { workspace, readFiles, rules, policy }: Question,
  base: Base,
  facts: Facts,
  able: readonly Rule[],
  context: Context,
): Promise<Change> {
  const before = base.policies.before ?? policy;
  const known = asksTheSame(before, policy, rules)
    ? facts
    : { ...(await gather(workspace, readFiles, rules, before)), network: facts.network };
  const factRules = able.filter(({ group }) => group !== 'policy');
  return changeOf(workspace, base, (after) => {
    const excluded = pathMatcher(after.exclude);
    const then = gatherAgain(known, { before, after }, workspace, rules);
    const { findings } = judge(then, factRules, { ...context, policy: after });
    return findings.filter(({ file }) => !excluded(file));
  });
}

/** The base as it was read; or, in words, that git does not have all of it in this clone. */
type ReadBase =
  | { readonly kind: 'read'; readonly facts: Facts }
  | { readonly kind: 'missing'; readonly note: string };

/** Reads the base as the policy asks for it; the network is asked only for what it did not answer already. */
async function readBase(
  { workspace, rules, policy }: Question,
  tree: Revision,
  now: Facts,
  ask: (read: Facts) => Promise<Facts>,
): Promise<ReadBase> {
  const read = await gather(tree, readUnchanged(workspace, now.actions, tree), rules, policy);
  const [missing] = tree.missing;
  if (missing !== undefined) {
    const note = `git does not have all files of the base in this clone, ${missing} for one, so all findings count as new, and nobody could tell what the change does to trust. A clone without a filter has them.`;
    return { kind: 'missing', note };
  }
  return {
    kind: 'read',
    facts: asksNoMore(read, now) ? { ...read, network: now.network } : await ask(read),
  };
}

/** Tells new findings from old; without those of the base all are new where only new ones count, else nothing is told. */
function compare(
  all: Judged,
  old: readonly Finding[] | undefined,
  { tree, renamed, scope }: Base,
  textOf: Side['textOf'],
): Judged {
  if (old === undefined && scope === 'all') return all;
  const before = { findings: old ?? [], textOf: (file: string) => tree && textIn(tree, file) };
  const fresh = newFindings(before, { findings: all.findings, textOf }, renamed);
  if (scope === 'all') return { ...all, compared: { scope, fresh } };
  const findings = all.findings.filter((finding) => fresh.has(finding));
  return { ...all, findings, compared: { scope, old: all.findings.length - findings.length } };
}

function textIn(workspace: Workspace, file: string): string | undefined {
  const reading = workspace.read(file);
  return reading.kind === 'text' ? reading.text : undefined;
}
