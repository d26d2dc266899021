import { check } from '../check.js';
import type { Report } from '../report/report.js';
import { selectRules } from '../rules/select.js';
import { findPolicy, repositoryOf } from '../settings.js';
import { inThreads, workerFile } from '../threads.js';
import { openWorkspace } from '../workspace/open.js';
import { type Command, dayOf, directory, type Values } from './command.js';
import { outputOf } from './output.js';

/** `pinfold check [DIR]`, which is also what runs where no command is named. */
export const checkCommand: Command = {
  name: 'check',
  options: ['policy', 'format', 'output', 'only', 'offline', 'fail-on', 'today'],
  async run({ values, words }) {
    const output = outputOf(values);
    return output.give(await checkTree(directory(words), values));
  },
};

/** Checks the tree at `dir` as the options say. */
export function checkTree(dir: string, values: Values): Promise<Report> {
  const workspace = openWorkspace(dir);
  return check({
    workspace,
    base: undefined,
    artifacts: undefined,
    // The bundle of a thread stands beside the bundle of the command line.
    readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
    policy: findPolicy(workspace, values.policy),
    rules: selectRules(values.only ?? []),
    repository: repositoryOf(workspace.root, process.env),
    day: dayOf(values),
  });
}
