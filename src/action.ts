import './environment.js';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { check } from './check.js';
import { levels } from './finding.js';
import { guardBuild } from './guard/build.js';
import { openRestored } from './guard/open.js';
import { type CommandLine, GuardError, unstartable } from './guard/run.js';
import { PolicyError } from './policy/load.js';
import { commandData, printable } from './report/escape.js';
import { renderAnnotations, withoutCommands } from './report/github.js';
import { renderJson } from './report/json.js';
import { linksAt, renderMarkdown } from './report/markdown.js';
import { fails, type Report } from './report/report.js';
import { renderText } from './report/text.js';
import { fixtureReadByBuild } from './rules/fixture-read-by-build.js';
import { selectRules, UnknownRule } from './rules/select.js';
import { findPolicy, repositoryOf } from './settings.js';
import { inThreads, workerFile } from './threads.js';
import { WorkspaceError } from './workspace/workspace.js';

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
  const rules = selectRules(core.getMultilineInput('only'));
  const build = core.getInput('build');
  if (build !== '' && !rules.includes(fixtureReadByBuild))
    throw new InputError(
      `the input build asks for ${fixtureReadByBuild.id}, and the input only leaves it out`,
    );
  const workspace = openRestored(dir, (note) => {
    process.stdout.write(`::notice title=Pinfold::${commandData(printable(note))}\n`);
  });
  const policy = findPolicy(workspace, policyInput === '' ? undefined : resolve(root, policyInput));
  const guarded =
    build === ''
      ? undefined
      : await guardBuild(workspace, policy, shell(build, workspace.root), { method: 'best' });
  const report = await check({
    workspace,
    base: undefined,
    readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
    policy,
    guarded,
    rules,
    repository: repositoryOf(workspace.root, process.env),
    day: new Date().toISOString().slice(0, 10),
  });

  // Decided before anything is reported: no failure to report can change it. Not by setFailed, which would take the
  // place of an annotation.
  if (fails(report, failOn)) process.exitCode = 1;
  if (guarded !== undefined && guarded.status !== 0) {
    process.exitCode = guarded.status;
    process.stdout.write(
      `::error title=Pinfold::The command of the input build ended with ${guarded.status}.\n`,
    );
  }
  const prefix = prefixOf(root, dir);
  process.stdout.write(withoutCommands(renderText(report, 'plain'), randomUUID()));
  process.stdout.write(renderAnnotations(report, prefix));
  await reportBeside(report, prefix);
}

/** As GitHub runs a `run:` without a `shell:` on Linux and macOS: "Workflow syntax", `jobs.<job_id>.steps[*].shell`. */
function shell(script: string, cwd: string): CommandLine {
  const bash: CommandLine = { words: ['bash', '-e', '-c', script], cwd };
  return unstartable(bash) === undefined ? bash : { words: ['sh', '-e', '-c', script], cwd };
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
  const expected = [InputError, UnknownRule, PolicyError, WorkspaceError, GuardError].some(
    (kind) => error instanceof kind,
  );
  const message =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stdout.write(`::error title=Pinfold could not check::${commandData(message)}\n`);
  process.exitCode = 2;
}
