import { resolve } from 'node:path';
import { check } from '../check.js';
import type { Report } from '../report/report.js';
import { standingAt } from '../review/base.js';
import { selectRules } from '../rules/select.js';
import { repositoryOf } from '../settings.js';
import { inThreads, workerFile } from '../threads.js';
import { topOf } from '../workspace/commits.js';
import { openWorkspace } from '../workspace/open.js';
import { type Command, dayOf, directory, type Values } from './command.js';
import { outputOf } from './output.js';

/** `pinfold check [DIR]`, which is also what runs where no command is named. */
export const checkCommand: Command = {
  name: 'check',
  options: ['policy', 'policy-ref', 'since', 'format', 'output', 'only', 'offline', 'fail-on', 'today'],
  async run({ values, words }) {
    const dir = directory(words);
    const output = outputOf(values, dir);
    return output.give(await checkTree(dir, values));
  },
};

/** Checks the tree at `dir` as the options say. */
export async function checkTree(dir: string, values: Values): Promise<Report> {
  const workspace = openWorkspace(dir);
  const repository = repositoryOf(workspace.root, process.env);
  const standing = await standingAt(
    { since: values.since, policyRef: values['policy-ref'] },
    {
      workspace,
      top: topOf(workspace.root) ?? workspace.root,
      policyFile: values.policy === undefined ? undefined : resolve(values.policy),
      github: undefined,
      repository,
    },
  );
  return check({
    ...standing,
    workspace,
    // The bundle of a thread stands beside the bundle of the command line.
    readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
    rules: selectRules(values.only ?? []),
    repository,
    day: dayOf(values),
  });
}
