import type { Facts } from './facts.js';
import { noFixtures } from './fixtures/facts.js';
import { gatherFixtures } from './fixtures/gather.js';
import { gatherGradle } from './gradle/gather.js';
import type { Guarded } from './guard/guard.js';
import { judge } from './policy/judge.js';
import type { Policy } from './policy/policy.js';
import { type Counts, makeReport, type Report } from './report/report.js';
import type { Rule } from './rules/rule.js';
import { type ReadFiles, readFilesHere } from './workflows/file.js';
import { gatherActions } from './workflows/gather.js';
import { without } from './workspace/without.js';
import type { Workspace } from './workspace/workspace.js';

/** What a check is asked. */
export interface Question {
  readonly workspace: Workspace;
  /** The tree that the change under review starts from; undefined where no change is under review. */
  readonly base: Workspace | undefined;
  /** How the workspace's files are read: in this thread or in several. */
  readonly readFiles: ReadFiles;
  readonly policy: Policy;
  /** What a guarded build did; undefined where none ran. */
  readonly guarded: Guarded | undefined;
  /** The rules to run; those that judge a guarded build are left out where none ran. */
  readonly rules: readonly Rule[];
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The one pipeline: workspace → facts → rules → policy → report. */
export async function check({
  workspace,
  base,
  readFiles,
  policy,
  guarded,
  rules: named,
  repository,
  day,
}: Question): Promise<Report> {
  const start = performance.now();
  const rules = named.filter(({ needs }) => needs !== 'guard' || guarded !== undefined);
  const part = without(workspace, policy.exclude);
  const gather = async (tree: Workspace, read: ReadFiles, reads: Facts['reads']): Promise<Facts> => ({
    actions: await gatherActions(tree, read),
    gradle: gatherGradle(tree, policy.gradle.testBuilds),
    fixtures: asksForFixtures(rules, policy) ? gatherFixtures(tree, policy) : noFixtures,
    reads,
  });
  const facts = await gather(part, readFiles, guarded?.reads ?? []);
  const before = base && (await gather(without(base, policy.exclude), readFilesHere(base), []));
  const judged = judge(facts, rules, { policy, repository, day, before });
  const textOf = (file: string) => {
    if (file === policy.source?.file) return policy.source.text;
    const reading = workspace.read(file);
    return reading.kind === 'text' ? reading.text : undefined;
  };
  const excluded = workspace.files.length - part.files.length;
  const counted = count(facts);
  const fixtures = guarded?.run.fixtures ?? counted.fixtures;
  const counts = { ...counted, fixtures, excluded, guard: guarded?.run };
  return makeReport(judged, counts, policy.source?.file, textOf, Math.round(performance.now() - start));
}

/** Fixtures are looked for in every file, so only where a rule that is on asks for them. */
function asksForFixtures(rules: readonly Rule[], { levels }: Policy): boolean {
  return rules.some(
    ({ id, group, level, needs }) =>
      group === 'fixtures' && needs !== 'guard' && (levels.get(id) ?? level) !== 'off',
  );
}

function count({ actions, gradle, fixtures }: Facts): Omit<Counts, 'excluded' | 'guard'> {
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
