import { check } from '../check.js';
import { guardBuild } from '../guard/build.js';
import { methodNames } from '../guard/facts.js';
import type { Choice } from '../guard/guard.js';
import { type CommandLine, unstartable } from '../guard/run.js';
import { rules } from '../rules/index.js';
import { findPolicy, repositoryOf } from '../settings.js';
import { inThreads, workerFile } from '../threads.js';
import { type Command, dayOf, directory, oneOf, UsageError, type Values } from './command.js';
import { outputOf } from './output.js';
import { openTree, tell } from './tree.js';

/** `pinfold guard [DIR] -- COMMAND`. The command has standard output for itself; the report goes to standard error. */
export const guardCommand: Command = {
  name: 'guard',
  options: ['policy', 'format', 'output', 'fail-on', 'today', 'method', 'withhold'],
  async run({ values, words, rest }) {
    const output = outputOf(values, directory(words), 'stderr');
    const choice = choiceOf(values);
    const command = commandOf(rest);
    const day = dayOf(values);
    const fault = unstartable(command);
    if (fault !== undefined) {
      tell(fault.reason);
      return fault.status;
    }
    const workspace = openTree(directory(words));
    const policy = await findPolicy(workspace, values.policy);
    const guarded = await guardBuild(workspace, policy, command, choice);
    const report = await check({
      // What the build did is judged, and not the tree.
      workspace: { ...workspace, files: [], has: () => false },
      base: undefined,
      readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
      policy,
      guarded,
      rules: rules.filter(({ needs, group }) => needs === 'guard' || group === 'policy'),
      repository: repositoryOf(workspace.root, process.env),
      day,
    });
    const status = output.give(report);
    // The command's own failure is what a step must show first.
    return guarded.status === 0 ? status : guarded.status;
  },
};

function commandOf(rest: readonly string[] | undefined): CommandLine {
  const [name, ...args] = rest ?? [];
  if (name === undefined) throw new UsageError('name the command to guard behind --: pinfold guard -- make');
  return { words: [name, ...args], cwd: process.cwd() };
}

function choiceOf(values: Values): Choice {
  const method = oneOf('method', values.method, methodNames);
  const standIn = oneOf('withhold', values.withhold, ['absent', 'empty']);
  if (standIn !== undefined && method !== undefined && method !== 'withhold')
    throw new UsageError(
      `--withhold says how --method withhold does it, and --method ${method} is asked for`,
    );
  if (method === 'withhold' || standIn !== undefined)
    return { method: 'withhold', standIn: standIn === 'empty' ? 'empty file' : 'nothing' };
  return { method: method ?? 'best' };
}
