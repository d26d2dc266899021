import type { ArtifactFacts } from './artifacts/facts.js';
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
import { type Counts, makeReport, type Report } from './report/report.js';
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
  const { workspace, base, readFiles, policy, guarded, artifacts, repository, day, askNetwork } = question;
  const start = performance.now();
  const rules = question.rules.filter(
    ({ needs }) =>
      (needs !== 'guard' || guarded !== undefined) && (needs !== 'artifacts' || artifacts !== undefined),
  );
  const on = rules.filter((rule) => isOn(rule, policy));
  const able = rules.filter(({ needs }) => needs !== 'network' || askNetwork !== undefined);
  const ids = new Set(on.map(({ id }) => id));
  const ask = async (read: Facts): Promise<Facts> =>
    askNetwork === undefined ? read : { ...read, network: await askNetwork(read, policy, ids) };
  const read = await gather(workspace, readFiles, rules, policy);
  const seen = { reads: guarded?.reads ?? [], ...(artifacts && { artifacts: await artifacts() }) };
  const facts = await ask({ ...read, ...seen });
  const compared = base?.tree && (await readBase(question, base.tree, facts, ask));
  const before = compared?.missing === undefined ? compared?.facts : undefined;
  const context: Context = { policy, repository, day, before, change: undefined };
  const change = base && (await review(question, base, facts, able, context));
  const all = judge(facts, able, { ...context, change });
  const shown = change?.policy.source ?? policy.source;
  const textOf = (file: string) => (file === shown?.file ? shown.text : textIn(workspace, file));
  const notes = [...policy.notes, ...(base?.notes ?? []), ...(guarded?.run.notes ?? [])];
  if (compared?.missing !== undefined)
    notes.push(
      `git does not have all files of the base in this clone, ${compared.missing} for one, so all findings count as new, and nobody could tell what the change does to trust. A clone without a filter has them.`,
    );
  const old = before && judge(before, able, { ...context, before: undefined }).findings;
  const judged = base === undefined ? all : compare(all, old, base, textOf);
  const counts = {
    ...count(facts),
    ...(guarded === undefined
      ? {}
      : {
          fixtures: guarded.run.fixtures,
          guard: { method: guarded.run.method, fixtures: guarded.run.fixtures },
        }),
    excluded: workspace.files.length - without(workspace, policy.exclude).files.length,
    unasked: on.filter((rule) => !able.includes(rule)).map(({ id }) => id),
  };
  const name = policy.source && nameOfSource(policy.source);
  const milliseconds = Math.round(performance.now() - start);
  return makeReport(judged, counts, name, textOf, milliseconds, {
    notes,
    entries: entriesOf(facts, context),
  });
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

interface ComparedBase {
  readonly facts: Facts;
  /** A file that git does not have in this clone, where there is one: what was read is then not all. */
  readonly missing: string | undefined;
}

/** Reads the base as the policy asks for it; the network is asked only for what it did not answer already. */
async function readBase(
  { workspace, rules, policy }: Question,
  tree: Revision,
  now: Facts,
  ask: (read: Facts) => Promise<Facts>,
): Promise<ComparedBase> {
  const read = await gather(tree, readUnchanged(workspace, now.actions, tree), rules, policy);
  const [missing] = tree.missing;
  if (missing !== undefined) return { facts: read, missing };
  return { facts: asksNoMore(read, now) ? { ...read, network: now.network } : await ask(read), missing };
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

function count({
  actions,
  gradle,
  fixtures,
  artifacts,
}: Facts): Omit<Counts, 'excluded' | 'unasked' | 'guard'> {
  const remote = actions.files
    .flatMap((file) => file.uses)
    .filter(({ target }) => target.kind !== 'local' && target.kind !== 'self');
  const images = actions.files.flatMap((file) => file.images);
  return {
    files: new Set([...actions.files.map(({ file }) => file), ...gradle.files, ...fixtures.inputs]).size,
    references: {
      actions: remote.length,
      images: images.length,
      plugins: gradle.builds.reduce((sum, { requests }) => sum + requests.length, 0),
    },
    fixtures: Math.max(fixtures.opaque.size, artifacts.fixtures),
    artifacts: artifacts.seen.length,
    notJudged: gradle.testBuilds,
  };
}
