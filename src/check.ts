import { type ArtifactFacts, noArtifacts } from './artifacts/facts.js';
import type { Facts } from './facts.js';
import { noFixtures } from './fixtures/facts.js';
import { gatherFixtures } from './fixtures/gather.js';
import type { NetworkFacts } from './github/facts.js';
import { pathMatcher } from './glob.js';
import { gatherGradle } from './gradle/gather.js';
import { judge } from './policy/judge.js';
import type { Policy } from './policy/policy.js';
import { type Counts, makeReport, type Report } from './report/report.js';
import type { Rule } from './rules/rule.js';
import { type ReadFiles, readFilesHere } from './workflows/file.js';
import { gatherActions } from './workflows/gather.js';
import type { Workspace } from './workspace/workspace.js';

/** What a check is asked. */
export interface Question {
  readonly workspace: Workspace;
  /** The tree that the change under review starts from; undefined where no change is under review. */
  readonly base: Workspace | undefined;
  /** How the workspace's files are read: in this thread or in several. */
  readonly readFiles: ReadFiles;
  readonly policy: Policy;
  /** The rules to run. */
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
export async function check({
  workspace,
  base,
  readFiles,
  policy,
  rules: asked,
  repository,
  day,
  askNetwork,
  artifacts,
}: Question): Promise<Report> {
  const start = performance.now();
  const rules = artifacts === undefined ? asked.filter(({ needs }) => needs !== 'artifacts') : asked;
  const seen = artifacts === undefined ? noArtifacts : await artifacts();
  const part = without(workspace, policy.exclude);
  const gather = async (tree: Workspace, read: ReadFiles): Promise<Facts> => ({
    actions: await gatherActions(tree, read),
    gradle: gatherGradle(tree, policy.gradle.testBuilds),
    fixtures: asksForFixtures(rules, policy) ? gatherFixtures(tree, policy) : noFixtures,
    network: undefined,
    artifacts: seen,
  });
  const read = await gather(part, readFiles);
  const on = new Set(rules.filter((rule) => isOn(rule, policy)).map(({ id }) => id));
  const facts = askNetwork === undefined ? read : { ...read, network: await askNetwork(read, policy, on) };
  const able = rules.filter(({ needs }) => needs !== 'network' || askNetwork !== undefined);
  const before = base && (await gather(without(base, policy.exclude), readFilesHere(base)));
  const judged = judge(facts, able, { policy, repository, day, before });
  const textOf = (file: string) => {
    if (file === policy.source?.file) return policy.source.text;
    const reading = workspace.read(file);
    return reading.kind === 'text' ? reading.text : undefined;
  };
  const counts = {
    ...count(facts),
    excluded: workspace.files.length - part.files.length,
    unasked: rules.filter((rule) => isOn(rule, policy) && !able.includes(rule)).map(({ id }) => id),
  };
  return makeReport(judged, counts, policy.source?.file, textOf, Math.round(performance.now() - start));
}

/** Fixtures are looked for in every file, so only where a rule that is on asks for them. */
function asksForFixtures(rules: readonly Rule[], policy: Policy): boolean {
  return rules.some((rule) => rule.group === 'fixtures' && rule.needs !== 'artifacts' && isOn(rule, policy));
}

function isOn({ id, level }: Rule, { levels }: Policy): boolean {
  return (levels.get(id) ?? level) !== 'off';
}

/** The workspace without the files that the policy excludes. */
function without(workspace: Workspace, globs: readonly string[]): Workspace {
  if (globs.length === 0) return workspace;
  const excluded = pathMatcher(globs);
  const files = workspace.files.filter((path) => !excluded(path));
  const known = new Set(files);
  return { ...workspace, files, has: (path) => known.has(path) };
}

function count({ actions, gradle, fixtures, artifacts }: Facts): Omit<Counts, 'excluded' | 'unasked'> {
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
    fixtures: Math.max(fixtures.opaque.size, artifacts.fixtures),
    artifacts: artifacts.seen.length,
    notJudged: gradle.testBuilds,
  };
}
