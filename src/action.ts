import './environment.js';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { check } from './check.js';
import { type Channels, deliver, deliverFailure } from './deliver.js';
import { levels } from './finding.js';
import { checkRunBounds, checkRunTarget } from './github/check-run.js';
import { addressesFrom, connect } from './github/connect.js';
import { PolicyError } from './policy/load.js';
import { linksAt } from './report/markdown.js';
import { fails } from './report/report.js';
import { readPage } from './rules/page.js';
import { selectRules, UnknownRule } from './rules/select.js';
import { findPolicy, pagesAt, repositoryOf } from './settings.js';
import { inThreads, workerFile } from './threads.js';
import { version } from './version.js';
import { openWorkspace } from './workspace/open.js';
import { folderUrl, repositoryAround } from './workspace/repository.js';
import { WorkspaceError } from './workspace/workspace.js';

/** An input of the step is wrong; the message says which. */
class InputError extends Error {}

const failOnChoices = [...levels, 'never'] as const;

async function run(dryRun: boolean): Promise<void> {
  const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const dir = resolve(root, core.getInput('path') || '.');
  const failOn = failOnChoices.find((choice) => choice === (core.getInput('fail-on') || 'error'));
  if (failOn === undefined)
    throw new InputError(
      `the input fail-on is ${core.getInput('fail-on')}, and must be one of ${failOnChoices.join(', ')}`,
    );
  const policyInput = core.getInput('policy');
  const workspace = openWorkspace(dir);
  const day = new Date().toISOString().slice(0, 10);
  const report = await check({
    workspace,
    base: undefined,
    readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
    policy: findPolicy(workspace, policyInput === '' ? undefined : resolve(root, policyInput)),
    rules: selectRules(core.getMultilineInput('only')),
    repository: repositoryOf(workspace.root, process.env),
    day,
  });

  // Decided before anything is reported: no failure to report can change it. Not by setFailed, which would take the
  // place of an annotation.
  const verdict = fails(report, failOn) ? 'fail' : 'pass';
  if (verdict === 'fail' && !dryRun) process.exitCode = 1;
  const place = repositoryAround(dir, root);
  const sarif = {
    version: version(),
    root: folderUrl(place.root),
    prefix: place.prefix,
    pageOf: readPage,
    addressOf: pagesAt(process.env),
  };
  const linkTo = linksAt(process.env, place.prefix);
  await deliver(report, { outcome: { verdict, dryRun }, day, linkTo, sarif }, channels());
}

function channels(): Channels {
  const { GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temp } = process.env;
  return {
    log: (text) => process.stdout.write(text),
    output: (name, value) => core.setOutput(name, value),
    summary: summary ? async (text) => void (await core.summary.addRaw(text).write()) : undefined,
    folder: temp || process.cwd(),
    checks: checksOf(core.getInput('github-token')),
  };
}

function checksOf(token: string): Channels['checks'] {
  const target = checkRunTarget(process.env);
  if (token === '' || target === undefined) return undefined;
  return { connect: () => connect({ ...addressesFrom(process.env), token, ...checkRunBounds }), target };
}

/** @throws InputError for anything but `true` and `false`: `True` or `yes` would else be one of them in silence. */
function booleanInput(name: string): boolean {
  const given = core.getInput(name) || 'false';
  if (given !== 'true' && given !== 'false')
    throw new InputError(`the input ${name} is ${given}, and must be true or false`);
  return given === 'true';
}

let dryRun = false;
try {
  dryRun = booleanInput('dry-run');
  await run(dryRun);
} catch (error) {
  const expected = [InputError, UnknownRule, PolicyError, WorkspaceError].some(
    (kind) => error instanceof kind,
  );
  const message =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.exitCode = dryRun ? 0 : 2;
  await deliverFailure(message, dryRun, channels());
}
