import './environment.js';
import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { check } from './check.js';
import { levels } from './finding.js';
import { AddressError } from './github/api.js';
import { addressesFrom, connect, usualBounds } from './github/connect.js';
import { openNetwork } from './github/network.js';
import { PolicyError } from './policy/load.js';
import { commandData } from './report/escape.js';
import { renderAnnotations, withoutCommands } from './report/github.js';
import { renderJson } from './report/json.js';
import { linksAt, renderMarkdown } from './report/markdown.js';
import { fails, type Report } from './report/report.js';
import { renderText } from './report/text.js';
import { standingIn } from './review/base.js';
import { maxPayloadBytes, type Payload, parsePayload, readEvent } from './review/event.js';
import { selectRules, UnknownRule } from './rules/select.js';
import { repositoryOf } from './settings.js';
import { inThreads, workerFile } from './threads.js';
import { topOf } from './workspace/commits.js';
import { openWorkspace } from './workspace/open.js';
import { bytesAt } from './workspace/read.js';
import { WorkspaceError } from './workspace/workspace.js';

/** An input of the step is wrong; the message says which. */
class InputError extends Error {}

const failOnChoices = [...levels, 'never'] as const;
const scopeChoices = ['all', 'new'] as const;

async function run(): Promise<void> {
  const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const dir = resolve(root, core.getInput('path') || '.');
  const failOn = failOnChoices.find((choice) => choice === (core.getInput('fail-on') || 'error'));
  if (failOn === undefined)
    throw new InputError(
      `the input fail-on is ${core.getInput('fail-on')}, and must be one of ${failOnChoices.join(', ')}`,
    );
  const scope = scopeChoices.find((choice) => choice === (core.getInput('scope') || 'all'));
  if (scope === undefined)
    throw new InputError(`the input scope is ${core.getInput('scope')}, and must be all or new`);
  const policyInput = core.getInput('policy');
  const token = core.getInput('github-token') || undefined;
  if (token !== undefined) core.setSecret(token);
  // Without a token GitHub answers so little that other runs behind the same address may have used it up.
  const online = token === undefined || booleanInput('offline') ? undefined : { token };
  const maxRequests = numberInput('max-requests');
  const workspace = openWorkspace(dir);
  const repository = repositoryOf(workspace.root, process.env);
  const top = topOf(workspace.root) ?? realpathSync(root);
  const standing = await standingIn(readEvent(process.env, payloadOf(process.env.GITHUB_EVENT_PATH)), {
    workspace,
    top,
    policyFile: policyInput === '' ? undefined : resolve(realpathSync(root), policyInput),
    scope,
    // For the policy of a base that this clone does not have, and for one that a policy extends.
    github: online && connect({ ...addressesFrom(process.env), ...online, ...usualBounds }),
    repository,
    action: process.env.GITHUB_ACTION_REPOSITORY || undefined,
  });
  const report = await check({
    workspace,
    ...standing,
    readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
    rules: selectRules(core.getMultilineInput('only')),
    repository,
    day: new Date().toISOString().slice(0, 10),
    askNetwork: online && openNetwork({ env: process.env, ...online, maxRequests }),
  });

  // Decided before anything is reported: no failure to report can change it. Not by setFailed, which would take the
  // place of an annotation.
  if (fails(report, failOn)) process.exitCode = 1;
  const prefix = prefixOf(root, dir);
  process.stdout.write(withoutCommands(renderText(report, 'plain'), randomUUID()));
  process.stdout.write(renderAnnotations(report, prefix));
  await reportBeside(report, prefix);
}

function payloadOf(path: string | undefined): Payload {
  if (path === undefined || path === '') return { kind: 'none', reason: 'GITHUB_EVENT_PATH is not set' };
  const bytes = bytesAt(dirname(resolve(path)), basename(path), maxPayloadBytes);
  if (bytes === undefined)
    return { kind: 'none', reason: "the event's payload cannot be read, or is larger than GitHub makes one" };
  return parsePayload(bytes.toString('utf8'));
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
