#!/usr/bin/env node
import './environment.js';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { counted, levels } from './finding.js';
import { opaqueFixtures } from './fixtures/gather.js';
import { manifestPath, type RecordedFixture, readManifest, writeManifest } from './fixtures/manifest.js';
import { placesOf } from './fixtures/places.js';
import { addDays, isDay } from './policy/day.js';
import { firstPolicy } from './policy/init.js';
import { PolicyError, policyPaths } from './policy/load.js';
import { nearest } from './policy/validate.js';
import { printable } from './report/escape.js';
import { renderAnnotations, withoutCommands } from './report/github.js';
import { renderJson } from './report/json.js';
import { renderMarkdown } from './report/markdown.js';
import { fails, type Report } from './report/report.js';
import { renderText } from './report/text.js';
import { rules } from './rules/index.js';
import { groupNames, selectRules, UnknownRule } from './rules/select.js';
import { findPolicy, repositoryOf } from './settings.js';
import { inThreads, workerFile } from './threads.js';
import { openWorkspace } from './workspace/open.js';
import { WorkspaceError } from './workspace/workspace.js';
import { writeInside } from './workspace/write.js';

/** Something that the user asked for cannot be done; the message says what and why. */
class UsageError extends Error {}

const help = `Pinfold finds what enters a build and can be replaced after review.

Usage
  pinfold [check] [DIR]    check the repository at DIR (here, if none is named)
  pinfold fixtures record [DIR]
                           record every opaque test fixture, with its sha256, in .github/pinfold-fixtures.yml
  pinfold init [DIR]       write a first policy, .github/pinfold.yml, that accepts today's findings for 90 days
  pinfold rules            list the rules
  pinfold explain RULE     why a rule is there, how to mend a finding, how to overrule it

Options of check
  --policy FILE            the policy; .github/pinfold.yml if there is one, else the built-in default
  --format FORMAT          text (default), json, github (annotations), markdown (job summary)
  --output FILE            write the report there instead of to standard output
  --only NAME              only this rule or group (actions, gradle, fixtures, policy); may be given again
  --offline                ask no network; this is the default
  --fail-on LEVEL          the level from which the exit status is 1: error (default), warning, notice, never
  --today YYYY-MM-DD       the day by which exceptions end; today, if not given

  --help, --version

Exit status: 0 nothing to fail on, 1 findings, 2 it could not do its work.
`;

const formats = ['text', 'json', 'github', 'markdown'] as const;
type Format = (typeof formats)[number];

const options = {
  policy: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  only: { type: 'string', multiple: true },
  offline: { type: 'boolean' },
  'fail-on': { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const commands = ['check', 'fixtures', 'init', 'rules', 'explain', 'help'] as const;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [first, ...rest] = positionals;
  const command = commands.find((name) => name === first);
  if (values.help === true || command === 'help') return print(help);
  if (values.version === true) return print(`${version()}\n`);
  switch (command) {
    case 'rules':
      return print(listRules());
    case 'explain':
      return print(explain(rest));
    case 'fixtures':
      return recordFixtures(rest, values);
    case 'init':
      return init(directory(rest), values);
    case 'check':
      return runCheck(directory(rest), values);
    case undefined:
      return runCheck(directory(positionals), values);
  }
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: spreadOnly(args), options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const given = /'--?([\w-]+)/.exec(message)?.[1] ?? '';
    const near = nearest(given, Object.keys(options));
    throw new UsageError(
      near === undefined || near === given ? message : `${message}\nDid you mean --${near}?`,
    );
  }
}

/** `--only a b` is `--only a --only b` as long as the words are names of rules or groups. */
function spreadOnly(args: readonly string[]): string[] {
  const names = new Set<string>([...groupNames, ...rules.map((rule) => rule.id)]);
  const spread: string[] = [];
  let open = false;
  for (const [index, arg] of args.entries()) {
    if (open && names.has(arg) && args[index - 1] !== '--only') spread.push('--only');
    else open = arg === '--only' || (open && args[index - 1] === '--only');
    spread.push(arg);
  }
  return spread;
}

function directory(positionals: readonly string[]): string {
  const [dir = '.', ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(`one directory is checked at a time, and ${more.join(' ')} is named besides ${dir}`);
  if (positionals.length > 0 && !existsSync(dir)) {
    const near = nearest(dir, commands);
    throw new UsageError(
      `${dir} is neither a command nor a directory${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }
  return dir;
}

async function runCheck(dir: string, values: Values): Promise<number> {
  const format = oneOf('format', values.format, formats) ?? 'text';
  const failOn = oneOf('fail-on', values['fail-on'], [...levels, 'never']) ?? 'error';
  const report = await makeReport(dir, values);
  // Decided before anything is reported: no failure to report can change it.
  const status = fails(report, failOn) ? 1 : 0;
  write(render(report, format, values.output === undefined ? 'stdout' : 'file'), values.output);
  return status;
}

function makeReport(dir: string, values: Values): Promise<Report> {
  const workspace = openWorkspace(dir);
  return check({
    workspace,
    readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
    policy: findPolicy(workspace, values.policy),
    rules: selectRules(values.only ?? []),
    repository: repositoryOf(workspace.root, process.env),
    day: today(values.today),
  });
}

function render(report: Report, format: Format, to: 'stdout' | 'file'): string {
  const inActions = process.env.GITHUB_ACTIONS === 'true' && to === 'stdout';
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'github':
      return renderAnnotations(report, '');
    case 'markdown':
      return renderMarkdown(report, () => undefined);
    case 'text': {
      const coloured = to === 'stdout' && process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
      const text = renderText(report, coloured ? 'coloured' : 'plain');
      return inActions ? withoutCommands(text, randomUUID()) + renderAnnotations(report, '') : text;
    }
  }
}

function write(text: string, output: string | undefined): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(resolve(output)), { recursive: true });
    writeFileSync(output, text);
  } catch (error) {
    throw new UsageError(
      `the report cannot be written to ${output}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

const grace = 90;

async function init(dir: string, values: Values): Promise<number> {
  const day = today(values.today);
  const { root, has } = openWorkspace(dir);
  // Never over a policy that is there, nor beside one.
  const there = policyPaths.find(has);
  if (there !== undefined) throw new UsageError(`${there} is there already`);
  const report = await makeReport(dir, values);
  const [path] = policyPaths;
  writeInside(root, path, firstPolicy(report, day, addDays(day, grace)), 'new');
  return print(
    `Wrote ${path}; it accepts ${counted(report.findings.length, 'finding')} until ${addDays(day, grace)}.\n`,
  );
}

/** Writes the manifest of fixtures. Asks for no checks, so findings do not stand in its way. */
function recordFixtures([action, ...rest]: readonly string[], values: Values): number {
  if (action !== 'record')
    throw new UsageError(`pinfold fixtures knows one thing to do: pinfold fixtures record`);
  const workspace = openWorkspace(directory(rest));
  const policy = findPolicy(workspace, values.policy);
  const there = workspace.has(manifestPath) ? workspace.read(manifestPath) : undefined;
  if (there?.kind === 'unreadable') throw new UsageError(`${manifestPath} cannot be read: ${there.reason}`);
  const manifest = there === undefined ? undefined : readManifest(there.text);
  if (manifest?.kind === 'unreadable')
    throw new UsageError(`${manifestPath} cannot be read: ${manifest.reason}`);
  const recorded: RecordedFixture[] = [];
  const unreadable: string[] = [];
  for (const [path, why] of opaqueFixtures(workspace, placesOf(policy.fixtures))) {
    const sha256 = workspace.sha256(path);
    if (sha256 === undefined) unreadable.push(path);
    else recorded.push({ path, sha256, why });
  }
  writeInside(workspace.root, manifestPath, writeManifest(there?.text, recorded), 'over');
  for (const path of unreadable)
    process.stderr.write(`${printable(path)} cannot be read to its end, and is not recorded.\n`);
  return print(`Recorded ${counted(recorded.length, 'opaque fixture')} in ${manifestPath}.\n`);
}

function today(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (!isDay(given)) throw new UsageError(`--today ${given} is no day; write YYYY-MM-DD`);
  return given;
}

function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  choices: readonly T[],
): T | undefined {
  const choice = choices.find((candidate) => candidate === given);
  if (given !== undefined && choice === undefined) {
    const near = nearest(given, choices);
    throw new UsageError(
      `--${option} ${given} is not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }
  return choice;
}

function listRules(): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const lines = rules.map(
    ({ id, group, level, title }) => `${id.padEnd(width)}  ${group.padEnd(8)}  ${level.padEnd(7)}  ${title}`,
  );
  return `${lines.join('\n')}\n`;
}

/** The pages stand beside the bundle, which the build puts there from docs/rules. */
function explain([name, ...more]: readonly string[]): string {
  const rule = rules.find(({ id }) => id === name);
  if (rule === undefined || more.length > 0) {
    const near =
      name === undefined
        ? undefined
        : nearest(
            name,
            rules.map(({ id }) => id),
          );
    const hint = near === undefined ? 'pinfold rules lists them' : `did you mean ${near}?`;
    throw new UsageError(
      name === undefined ? `name a rule; ${hint}` : `${[name, ...more].join(' ')} is no rule; ${hint}`,
    );
  }
  return readFileSync(fileURLToPath(new URL(`rules/${rule.id}.md`, import.meta.url)), 'utf8');
}

function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'package.json'), 'utf8'),
  );
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const expected =
    error instanceof UsageError ||
    error instanceof UnknownRule ||
    error instanceof PolicyError ||
    error instanceof WorkspaceError;
  const text = expected
    ? error.message
    : `internal error: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
  const lines = `pinfold: ${text}`.split('\n').map(printable).join('\n');
  // The runner takes commands from this stream too.
  process.stderr.write(
    process.env.GITHUB_ACTIONS === 'true' ? withoutCommands(lines, randomUUID()) : `${lines}\n`,
  );
  process.exitCode = 2;
}
