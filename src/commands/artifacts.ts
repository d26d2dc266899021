import { artifactKinds } from '../artifacts/facts.js';
import { check } from '../check.js';
import { selectRules } from '../rules/select.js';
import { findPolicy, repositoryOf } from '../settings.js';
import { readFilesHere } from '../workflows/file.js';
import { openWorkspace } from '../workspace/open.js';
import { type Command, dayOf, oneOf, UsageError } from './command.js';
import { outputOf } from './output.js';

/** `pinfold artifacts FILE…`: looks into what the build of the repository here made. */
export const artifactsCommand: Command = {
  name: 'artifacts',
  options: ['policy', 'format', 'output', 'only', 'fail-on', 'today', 'kind', 'ref'],
  async run({ values, words }) {
    const output = outputOf(values);
    const kind = oneOf('kind', values.kind, artifactKinds);
    if (words.length === 0) throw new UsageError('name the files to look into: pinfold artifacts FILE…');
    const rules = selectRules(values.only ?? []).filter(({ needs }) => needs === 'artifacts');
    if (rules.length === 0) throw new UsageError('none of the rules that --only names looks into artifacts');
    const workspace = openWorkspace('.');
    const policy = await findPolicy(workspace, values.policy);
    // Only here, since what reads archives takes time to load.
    const { gatherArtifacts } = await import('../artifacts/gather.js');
    return output.give(
      await check({
        // Nothing but the artifacts is looked at.
        workspace: { ...workspace, files: [], has: () => false },
        base: undefined,
        artifacts: () => gatherArtifacts({ workspace, policy, files: words, kind, ref: values.ref }),
        readFiles: readFilesHere(workspace),
        policy,
        rules,
        repository: repositoryOf(workspace.root, process.env),
        day: dayOf(values),
      }),
    );
  },
};
