import './environment.js';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import type { ArtifactFacts } from './artifacts/facts.js';
import { check } from './check.js';
import { levels } from './finding.js';
import { AddressError } from './github/api.js';
import { openNetwork } from './github/network.js';
import { PolicyError } from './policy/load.js';
import type { Policy } from './policy/policy.js';
import { commandData } from './report/escape.js';
import { renderAnnotations, withoutCommands } from './report/github.js';
import { renderJson } from './report/json.js';
import { linksAt, renderMarkdown } from './report/markdown.js';
import { fails, type Report } from './report/report.js';
import { renderText } from './report/text.js';
import { selectRules, UnknownRule } from './rules/select.js';
import { findPolicy, repositoryOf } from './settings.js';
import { inThreads, workerFile } from './threads.js';
import { openWorkspace } from './workspace/open.js';
import { type Workspace, WorkspaceError } from './workspace/workspace.js';

/** An input of the step is wrong; the message says which. */
class InputError extends Error {}

const failOnChoices = [...levels, 'never'] as const;

async function run(): Promise<void> {
  const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const dir = resolve(root, core.getInput('path') || '.');
  const failOn = failOnChoices.find((choice) => choice === (core.getInput('fail-on') || 'error'));
  if (failOn === undefined)
    throw new InputError(
      `the input fail-on is ${core.getInput('fail-on')}, and must be one of ${failOnChoices.join(', ')}`,
    );
  const policyInput = core.getInput('policy');
  const token = core.getInput('github-token') || undefined;
  if (token !== undefined) core.setSecret(token);
  const workspace = openWorkspace(dir);
  const policy = findPolicy(workspace, policyInput === '' ? undefined : resolve(root, policyInput));
  const report = await check({
    workspace,
    base: undefined,
    artifacts: artifactsOf(workspace, policy, core.getMultilineInput('artifacts')),
    readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
    policy,
    rules: selectRules(core.getMultilineInput('only')),
    repository: repositoryOf(workspace.root, process.env),
    day: new Date().toISOString().slice(0, 10),
    // Without a token GitHub answers so little that other runs behind the same address may have used it up.
    askNetwork:
      token === undefined || booleanInput('offline')
        ? undefined
        : openNetwork({ env: process.env, token, maxRequests: numberInput('max-requests') }),
  });

  // Decided before anything is reported: no failure to report can change it. Not by setFailed, which would take the
  // place of an annotation.
  if (fails(report, failOn)) process.exitCode = 1;
  const prefix = prefixOf(root, dir);
  process.stdout.write(withoutCommands(renderText(report, 'plain'), randomUUID()));
  process.stdout.write(renderAnnotations(report, prefix));
  await reportBeside(report, prefix);
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

/** An input that is yes or no, as YAML writes it. */
function booleanInput(name: string): boolean {
  const given = core.getInput(name);
  if (/^(?:true|false|)$/i.test(given)) return /^true$/i.test(given);
  throw new InputError(`the input ${name} is ${given}, and must be true or false`);
}

function numberInput(name: string): number | undefined {
  const given = core.getInput(name);
  if (given === '') return undefined;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new InputError(`the input ${name} is ${given}, and must be a number from 1 to 999999`);
}

/** The workspace's path from the root of the repository, with a closing `/`, or empty. */
function prefixOf(root: string, dir: string): string {
  const below = relative(root, dir).split(sep).join('/');
  return below === '' || below.startsWith('..') ? '' : `${below}/`;
}

/** Summary, report file and outputs; what cannot be written is told, and changes nothing else. */
async function reportBeside(report: Report, prefix: string): Promise<void> {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    RUNNER_TEMP: temp,
  } = process.env;
  const linkTo =
    server && repository && commit ? linksAt(server, repository, commit, prefix) : () => undefined;
  await attempt('the job summary', async () => {
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(renderMarkdown(report, linkTo)).write();
  });
  await attempt('the report', async () => {
    const folder = temp || process.cwd();
    const file = join(folder, `pinfold-${randomUUID()}.json`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, renderJson(report));
    core.setOutput('report', file);
  });
  await attempt('the outputs', async () => {
    core.setOutput('findings', report.findings.length);
    core.setOutput('errors', report.summary.error);
    core.setOutput('warnings', report.summary.warning);
  });
}

async function attempt(what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    process.stdout.write(
      `::warning title=Pinfold::${commandData(`${what} could not be written: ${error instanceof Error ? error.message : error}`)}\n`,
    );
  }
}

try {
  await run();
} catch (error) {
  const expected = [InputError, UnknownRule, PolicyError, WorkspaceError, AddressError].some(
    (kind) => error instanceof kind,
  );
  const message =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stdout.write(`::error title=Pinfold could not check::${commandData(message)}\n`);
  process.exitCode = 2;
}
