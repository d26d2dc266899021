import './environment.js';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { ArtifactFacts } from './artifacts/facts.js';
import { check } from './check.js';
import { type Channels, deliver, deliverFailure, type PlainChannels } from './deliver.js';
import { AddressError, addressesFrom } from './github/addresses.js';
import { checkRunBounds, checkRunTarget } from './github/check-run.js';
import { type Connection, connect, usualBounds } from './github/connect.js';
import { openWays, type Ways } from './github/network.js';
import { reviewBounds } from './github/pull-request.js';
import { guardBuild } from './guard/build.js';
import { openRestored } from './guard/open.js';
import { type CommandLine, GuardError, unstartable } from './guard/run.js';
import { PolicyError } from './policy/load.js';
import type { Policy } from './policy/policy.js';
import { commandData, printable } from './report/escape.js';
import { linksAt } from './report/markdown.js';
import { fails, type Report } from './report/report.js';
import { standingIn } from './review/base.js';
import {
  type Event,
  maxPayloadBytes,
  type Payload,
  parsePayload,
  readEvent,
  shownCommit,
} from './review/event.js';
import { fixtureReadByBuild } from './rules/fixture-read-by-build.js';
import { readPage } from './rules/page.js';
import { selectRules, UnknownRule } from './rules/select.js';
import { weakenedPolicy } from './rules/weakened-policy.js';
import { pagesAt, repositoryOf } from './settings.js';
import type { Target } from './suggest/suggest.js';
import { inThreads, workerFile } from './threads.js';
import { version } from './version.js';
import { bytesAt } from './workspace/read.js';
import { folderUrl, placeInRepository } from './workspace/repository.js';
import { type Workspace, WorkspaceError } from './workspace/workspace.js';

/** An input of the step is wrong; the message says which. */
class InputError extends Error {}

async function run(dryRun: boolean): Promise<void> {
  const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const dir = resolve(root, core.getInput('path') || '.');
  const failOn = choiceInput('fail-on', ['error', 'warning', 'notice', 'never']);
  const scope = choiceInput('scope', ['all', 'new']);
  const policyInput = core.getInput('policy');
  const token = core.getInput('github-token') || undefined;
  if (token !== undefined) core.setSecret(token);
  const offline = choiceInput('offline', ['false', 'true']) === 'true';
  // Without a token GitHub answers so little that other runs behind the same address may have used it up.
  const online: Online | undefined =
    token === undefined || offline ? undefined : { ...addressesFrom(process.env), token };
  const maxRequests = numberInput('max-requests');
  const suggests = choiceInput('suggest', ['false', 'true']) === 'true';
  // What the change does to the gate counts whatever the workflow asks for, since the change can write that.
  const rules = selectRules(core.getMultilineInput('only'), [weakenedPolicy]);
  const build = core.getInput('build');
  if (build !== '' && !rules.includes(fixtureReadByBuild))
    throw new InputError(
      `the input build asks for ${fixtureReadByBuild.id}, and the input only leaves it out`,
    );
  const workspace = openRestored(dir, (note) => {
    process.stdout.write(`::notice title=Pinfold::${commandData(printable(note))}\n`);
  });
  const repository = repositoryOf(workspace.root, process.env);
  const place = placeInRepository(workspace.root, root);
  const event = readEvent(process.env, payloadOf(process.env.GITHUB_EVENT_PATH));
  const standing = await standingIn(event, {
    workspace,
    top: place.root,
    policyFile: policyInput === '' ? undefined : resolve(realpathSync(root), policyInput),
    scope,
    // For the policy of a base that this clone does not have, and for one that a policy extends.
    github: online && connect({ ...online, ...usualBounds }),
    repository,
    action: process.env.GITHUB_ACTION_REPOSITORY || undefined,
  });
  const day = new Date().toISOString().slice(0, 10);
  const guarded =
    build === ''
      ? undefined
      : await guardBuild(workspace, standing.policy, shell(build, workspace.root), { method: 'best' });
  const readFiles = inThreads(workspace, new URL(workerFile, import.meta.url));
  const ways = online && openWays({ env: process.env, token: online.token, tree: place.root, maxRequests });
  const report = await check({
    workspace,
    ...standing,
    readFiles,
    guarded,
    rules,
    repository,
    day,
    artifacts: artifactsOf(workspace, standing.policy, core.getMultilineInput('artifacts')),
    askNetwork: ways?.ask,
  });

  // Decided before anything is reported: no failure to report can change it. Not by setFailed, which would take the
  // place of an annotation.
  const verdict = fails(report, failOn) ? 'fail' : 'pass';
  if (verdict === 'fail' && !dryRun) process.exitCode = 1;
  if (guarded !== undefined && guarded.status !== 0) {
    // The build's own failure is no finding, so a dry run does not take it back.
    process.exitCode = guarded.status;
    process.stdout.write(
      `::error title=Pinfold::The command of the input build ended with ${guarded.status}.\n`,
    );
  }
  const { prefix } = place;
  const pageOf = pagesAt(process.env);
  const telling = {
    outcome: { verdict, dryRun },
    day,
    linkTo: linksAt(process.env, prefix),
    sarif: {
      version: version(),
      root: folderUrl(place.root),
      prefix,
      pageOf: readPage,
      addressOf: pageOf,
    },
  } as const;
  const suggest = async (found: Report) => {
    // Only here, since what works out a fix takes time to load.
    const { suggestFixes } = await import('./suggest/suggest.js');
    const { policy } = standing;
    const checked = { workspace, prefix, readFiles, policy, rules, repository, day, pageOf };
    return suggestFixes(found, suggestionTarget(event, online, ways), checked);
  };
  await deliver(report, telling, {
    ...channels(),
    checks: checksOf(online, event, prefix),
    suggest: suggests ? suggest : undefined,
  });
}

/** As GitHub runs a `run:` without a `shell:` on Linux and macOS: "Workflow syntax", `jobs.<job_id>.steps[*].shell`. */
function shell(script: string, cwd: string): CommandLine {
  const bash: CommandLine = { words: ['bash', '-e', '-c', script], cwd };
  return unstartable(bash) === undefined ? bash : { words: ['sh', '-e', '-c', script], cwd };
}

/** Looks into the files that globs name, from the folder that is checked; undefined where there are no globs. */
function artifactsOf(
  workspace: Workspace & { readonly root: string },
  policy: Policy,
  globs: readonly string[],
): (() => Promise<ArtifactFacts>) | undefined {
  if (globs.length === 0) return undefined;
  return async () => {
    // Only here, since what reads archives takes time to load.
    const { gatherArtifacts } = await import('./artifacts/gather.js');
    const { filesMatching } = await import('./artifacts/match.js');
    const files = globs.flatMap((glob) => filesMatching(workspace.root, glob));
    return gatherArtifacts({
      workspace,
      policy,
      files: files.map((file) => join(workspace.root, file)),
      kind: undefined,
      ref: undefined,
    });
  };
}

function payloadOf(path: string | undefined): Payload {
  if (path === undefined || path === '') return { kind: 'none', reason: 'GITHUB_EVENT_PATH is not set' };
  const bytes = bytesAt(dirname(resolve(path)), basename(path), maxPayloadBytes);
  if (bytes === undefined)
    return { kind: 'none', reason: "the event's payload cannot be read, or is larger than GitHub makes one" };
  return parsePayload(bytes.toString('utf8'));
}

function numberInput(name: string): number | undefined {
  const given = core.getInput(name);
  if (given === '') return undefined;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new InputError(`the input ${name} is ${given}, and must be a number from 1 to 999999`);
}

function channels(): PlainChannels {
  const { GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temp } = process.env;
  return {
    log: (text) => process.stdout.write(text),
    output: (name, value) => core.setOutput(name, value),
    summary: summary ? async (text) => void (await core.summary.addRaw(text).write()) : undefined,
    folder: temp || process.cwd(),
  };
}

/** The GitHub that may be asked, and with which token. */
type Online = Pick<Connection, 'api' | 'graphql'> & { readonly token: string };

function checksOf(online: Online | undefined, event: Event, folder: string): Channels['checks'] {
  const target = checkRunTarget(process.env, shownCommit(event, process.env), folder);
  if (online === undefined || target === undefined) return undefined;
  return { connect: () => connect({ ...online, ...checkRunBounds }), target };
}

/** Where fixes can be suggested: the pull request of the run, whatever it is triggered by. */
function suggestionTarget(event: Event, online: Online | undefined, ways: Ways | undefined): Target {
  const { GITHUB_REPOSITORY: repository } = process.env;
  const { number, head } = event.kind === 'change' ? event : {};
  if (number === undefined || head === undefined || !repository)
    return { kind: 'none', why: `the event ${event.name} names no pull request` };
  if (online === undefined || ways === undefined)
    return {
      kind: 'none',
      why: 'it takes the network and a token, and `offline` or `github-token` forbids it',
    };
  return {
    kind: 'pull request',
    pull: { repository, number, head },
    connect: () => connect({ ...online, ...reviewBounds }),
    ways,
  };
}

/** The choice that an input names; the first, where it names none. */
function choiceInput<T extends string>(name: string, choices: readonly [T, ...T[]]): T {
  const given = core.getInput(name) || choices[0];
  const choice = choices.find((one) => one === given);
  if (choice === undefined)
    throw new InputError(
      `the input ${name} is ${given}, and must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
    );
  return choice;
}

let dryRun = false;
try {
  // Nothing but these two: `True` or `yes` would else be one of them in silence.
  dryRun = choiceInput('dry-run', ['false', 'true']) === 'true';
  await run(dryRun);
} catch (error) {
  const expected = [InputError, UnknownRule, PolicyError, WorkspaceError, AddressError, GuardError].some(
    (kind) => error instanceof kind,
  );
  const message =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.exitCode = dryRun ? 0 : 2;
  await deliverFailure(message, dryRun, channels());
}
