import { noArtifacts } from './artifacts/facts.js';
import type { Facts } from './facts.js';
import { noFixtures } from './fixtures/facts.js';
import { gatherFixtures } from './fixtures/gather.js';
import { gatherGradle } from './gradle/gather.js';
import type { Policy } from './policy/policy.js';
import type { Rule } from './rules/rule.js';
import { type ReadFiles, readFile } from './workflows/file.js';
import { gatherActions } from './workflows/gather.js';
import { without } from './workspace/without.js';
import type { Workspace } from './workspace/workspace.js';

/** Reads all that the rules ask of a tree, without what the policy excludes. */
export async function gather(
  tree: Workspace,
  readFiles: ReadFiles,
  rules: readonly Rule[],
  policy: Policy,
): Promise<Facts> {
  const part = without(tree, policy.exclude);
  return {
    actions: await gatherActions(part, readFiles),
    gradle: gatherGradle(part, policy.gradle.testBuilds),
    fixtures: asksForFixtures(rules, policy) ? gatherFixtures(part, policy) : noFixtures,
    reads: [],
    network: undefined,
    artifacts: noArtifacts,
  };
}

/** Fixtures are looked for in every file, so only where a rule that is on asks for them. */
function asksForFixtures(rules: readonly Rule[], policy: Policy): boolean {
  return rules.some((rule) => rule.group === 'fixtures' && rule.needs === 'offline' && isOn(rule, policy));
}

/** Does the policy let this rule speak? */
export function isOn({ id, level }: Rule, { levels }: Policy): boolean {
  return (levels.get(id) ?? level) !== 'off';
}

/** Do two policies ask for the same facts? */
export function asksTheSame(a: Policy, b: Policy, rules: readonly Rule[]): boolean {
  const asked = (policy: Policy) =>
    JSON.stringify([
      policy.exclude,
      policy.gradle.testBuilds,
      policy.fixtures,
      asksForFixtures(rules, policy),
      policy.levels.get('unrecorded-fixture') ?? 'off',
    ]);
  return asked(a) === asked(b);
}

/**
 * The facts under a policy that differs in one setting from the one that they were gathered under. Excluded files are
 * still in them.
 */
export function gatherAgain(
  facts: Facts,
  { before, after }: { readonly before: Policy; readonly after: Policy },
  tree: Workspace,
  rules: readonly Rule[],
): Facts {
  if (asksTheSame({ ...before, exclude: after.exclude }, after, rules)) return facts;
  const part = without(tree, after.exclude);
  return {
    actions: facts.actions,
    gradle: gatherGradle(part, after.gradle.testBuilds),
    fixtures: asksForFixtures(rules, after) ? gatherFixtures(part, after) : noFixtures,
    reads: facts.reads,
    network: facts.network,
    artifacts: facts.artifacts,
  };
}

/** Reads the files of a tree, but for those that another has with the same text and were read there. */
export function readUnchanged(other: Workspace, { files }: Facts['actions'], tree: Workspace): ReadFiles {
  const known = new Map(files.map((file) => [`${file.kind} ${file.file}`, file]));
  return async (requests) =>
    requests.map((request) => {
      const reading = tree.read(request.path);
      const before = known.get(`${request.kind} ${request.path}`);
      const now = before === undefined ? undefined : other.read(request.path);
      const same = reading.kind === 'text' && now?.kind === 'text' && reading.text === now.text;
      return before !== undefined && same ? before : readFile(request, reading);
    });
}
