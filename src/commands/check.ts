import { resolve } from 'node:path';
import { type AskNetwork, check } from '../check.js';
import type { GitHub } from '../github/api.js';
import type { Report } from '../report/report.js';
import { standingAt } from '../review/base.js';
import { selectRules } from '../rules/select.js';
import { repositoryOf } from '../settings.js';
import { inThreads, workerFile } from '../threads.js';
import { topOf } from '../workspace/commits.js';
import { openWorkspace } from '../workspace/open.js';
import { type Command, dayOf, directory, UsageError, type Values } from './command.js';
import { outputOf } from './output.js';
import { progress } from './progress.js';

/** `pinfold check [DIR]`, which is also what runs where no command is named. */
export const checkCommand: Command = {
  name: 'check',
  options: [
    'policy',
    'policy-ref',
    'since',
    'format',
    'output',
    'only',
    'online',
    'offline',
    'max-requests',
    'fail-on',
    'today',
  ],
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
  const network = await networkOf(values);
  const standing = await standingAt(
    { since: values.since, policyRef: values['policy-ref'] },
    {
      workspace,
      top: topOf(workspace.root) ?? workspace.root,
      policyFile: values.policy === undefined ? undefined : resolve(values.policy),
      github: network?.github,
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
    askNetwork: network?.ask,
  });
}

interface Network {
  readonly ask: AskNetwork;
  /** For a policy that another extends. */
  readonly github: GitHub;
}

/** The network, where `--online` asks for it; what speaks to it is loaded only then. */
async function networkOf(values: Values): Promise<Network | undefined> {
  if (values.online === true && values.offline === true)
    throw new UsageError('--online and --offline exclude each other');
  const maxRequests = maxRequestsOf(values);
  if (values.online !== true) {
    if (maxRequests !== undefined) throw new UsageError('--max-requests needs --online');
    return undefined;
  }
  const { openNetwork } = await import('../github/network.js');
  const { addressesFrom, connect, usualBounds } = await import('../github/connect.js');
  const { env } = process;
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || undefined;
  return {
    ask: openNetwork({ env, token, maxRequests, onRequest: progress() }),
    github: connect({ ...addressesFrom(env), ...usualBounds, token }),
  };
}

function maxRequestsOf({ 'max-requests': given }: Values): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(given))
    throw new UsageError(`--max-requests ${given} is no number of requests from 1 to 999999`);
  return Number(given);
}
