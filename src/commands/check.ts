import { resolve } from 'node:path';
import { check } from '../check.js';
import type { Ways } from '../github/network.js';
import type { Report } from '../report/report.js';
import { standingAt } from '../review/base.js';
import { selectRules } from '../rules/select.js';
import { repositoryOf } from '../settings.js';
import { inThreads, workerFile } from '../threads.js';
import { topOf } from '../workspace/commits.js';
import { placeInRepository } from '../workspace/repository.js';
import { type Command, dayOf, directory, UsageError, type Values } from './command.js';
import { outputOf } from './output.js';
import { openProgress, type Progress } from './progress.js';
import { openTree, tell } from './tree.js';

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
    const report = await checkTree(dir, values);
    if (words.length === 0) tellOfWhole();
    return output.give(report);
  },
};

/** Says that only a part was looked at, where nobody named a folder and this is none but a part of a repository. */
function tellOfWhole(): void {
  const { root, prefix } = placeInRepository('.');
  if (prefix !== '') tell(`only ${prefix} was checked; pinfold check ${root} checks the whole repository`);
}

/** Checks the tree at `dir` as the options say. */
export async function checkTree(dir: string, values: Values): Promise<Report> {
  const progress = openProgress();
  try {
    return await checkWith(progress, dir, values);
  } finally {
    progress.end();
  }
}

async function checkWith(progress: Progress, dir: string, values: Values): Promise<Report> {
  const workspace = openTree(dir);
  const repository = repositoryOf(workspace.root, process.env);
  const top = topOf(workspace.root) ?? workspace.root;
  const network = await networkOf(values, top, progress);
  const standing = await standingAt(
    { since: values.since, policyRef: values['policy-ref'] },
    {
      workspace,
      top,
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

/** The network, where `--online` asks for it; what speaks to it is loaded only then. */
async function networkOf(values: Values, top: string, progress: Progress): Promise<Ways | undefined> {
  if (values.online === true && values.offline === true)
    throw new UsageError('--online and --offline exclude each other');
  if (values.online !== true) {
    if (values['max-requests'] !== undefined) throw new UsageError('--max-requests needs --online');
    return undefined;
  }
  return waysOf(values, top, progress);
}

/** The ways to the network for a repository at `top`, which are loaded only where they are asked for. */
export async function waysOf(values: Values, top: string, { onRequest }: Progress): Promise<Ways> {
  const maxRequests = maxRequestsOf(values);
  const { openWays } = await import('../github/network.js');
  const { env } = process;
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || undefined;
  return openWays({ env, token, tree: top, maxRequests, onRequest });
}

function maxRequestsOf({ 'max-requests': given }: Values): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(given))
    throw new UsageError(`--max-requests ${given} is no number of requests from 1 to 999999`);
  return Number(given);
}
