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
import { type Given, InputError, readDryRun, readInputs } from './inputs.js';
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
import { readPage } from './rules/page.js';
import { UnknownRule } from './rules/select.js';
import { pagesAt, repositoryOf } from './settings.js';
import type { Target } from './suggest/suggest.js';
import { inThreads, workerFile } from './threads.js';
import { version } from './version.js';
import { bytesAt } from './workspace/read.js';
import { folderUrl, placeInRepository } from './workspace/repository.js';
import { type Workspace, WorkspaceError } from './workspace/workspace.js';

const given: Given = { text: core.getInput, lines: core.getMultilineInput };

async function run(dryRun: boolean): Promise<void> {
  const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const { path, policy, rules, scope, failOn, token, offline, maxRequests, suggest, build, artifacts } =
    readInputs(given);
  if (token !== undefined) core.setSecret(token);
  // Without a token GitHub answers so little that other runs behind the same address may have used it up.
  const online: Online | undefined =
    token === undefined || offline ? undefined : { ...addressesFrom(process.env), token };
  const workspace = openRestored(resolve(root, path), (note) => {
    process.stdout.write(`::notice title=Pinfold::${commandData(printable(note))}\n`);
  });
  const repository = repositoryOf(workspace.root, process.env);
  const place = placeInRepository(workspace.root, root);
  const event = readEvent(process.env, payloadOf(process.env.GITHUB_EVENT_PATH));
  const standing = await standingIn(event, {
    workspace,
    top: place.root,
    policyFile: policy === undefined ? undefined : resolve(realpathSync(root), policy),
    scope,
    // For the policy of a base that this clone does not have, and for one that a policy extends.
    github: online && connect({ ...online, ...usualBounds }),
    repository,
    action: process.env.GITHUB_ACTION_REPOSITORY || undefined,
  });
  const day = new Date().toISOString().slice(0, 10);
  const guarded =
    build === undefined
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
    artifacts: artifactsOf(workspace, standing.policy, artifacts),
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
  const suggestIn = async (found: Report) => {
    // Only here, since what works out a fix takes time to load.
    const { suggestFixes } = await import('./suggest/suggest.js');
    const checked = {
      workspace,
      prefix,
      readFiles,
      policy: standing.policy,
      rules,
      repository,
      day,
      pageOf,
    };
    return suggestFixes(found, suggestionTarget(event, online, ways), checked);
  };
  await deliver(report, telling, {
    ...channels(),
    checks: checksOf(online, event, prefix),
    suggest: suggest ? suggestIn : undefined,
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

let dryRun = false;
try {
  dryRun = readDryRun(given);
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
