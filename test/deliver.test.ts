import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.js';
import { folder, gitInit } from './support/bundle.js';
import { checkRuns } from './support/checks.js';
import { startGitHub } from './support/github.js';
import { commands, headSha, mergeSha, type Ran, runStep, type Step } from './support/runner.js';

const ci = '.github/workflows/ci.yml';

/** A workflow with so many findings, each on its line. */
function workflow(count: number, refs: (n: number) => string = (n) => `a/b@v${n}`): string {
  const steps = [...Array(count).keys()].map((n) => `      - uses: ${refs(n)}\n`).join('');
  return `on: push\njobs:\n  build:\n    runs-on: x\n    steps:\n${steps}`;
}

const pullRequest = {
  env: { GITHUB_EVENT_NAME: 'pull_request' },
  event: { pull_request: { head: { sha: headSha } } },
};
const offlineRules = rules
  .filter(({ needs }) => needs === 'offline')
  .map(({ id }) => id)
  .join(',');
const denied = {
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Resource not accessible by integration"}',
};

/** Runs the action in a pull request with a token, against a GitHub with check runs. */
async function run(step: Step, fault?: Parameters<typeof checkRuns>[0]) {
  const { runs, answer } = checkRuns(fault);
  const server = await startGitHub({ repositories: {} }, answer);
  const ran = await runStep({
    ...pullRequest,
    ...step,
    // What the network alone knows is asked for elsewhere.
    inputs: { 'github-token': 'ghs_secret', only: offlineRules, ...step.inputs },
    env: { ...pullRequest.env, ...server.env, ...step.env },
  });
  return { ...ran, runs, asked: server.asked, annotations: commands(ran.stdout) };
}

/** The findings that an annotation of the log stands for. */
const places = (lines: readonly string[]) =>
  lines.flatMap((line) => /^::\w+ file=[^,]*,line=(\d+),/.exec(line)?.[1] ?? []);

const sarifOf = ({ outputs }: Ran) => JSON.parse(readFileSync(outputs.get('sarif') ?? '', 'utf8'));
const jsonOf = ({ outputs }: Ran) => JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8'));

describe('annotations', () => {
  test('up to ten of a level come by the log, and GitHub is asked for nothing', async () => {
    const { status, annotations, asked } = await run({ files: { [ci]: workflow(10) } });
    expect(status).toBe(1);
    expect(places(annotations)).toHaveLength(10);
    expect(asked).toEqual([]);
  });

  test('more come by a check run at the head of the pull request, and none by the log', async () => {
    const { status, annotations, runs } = await run({ files: { [ci]: workflow(130) } });
    expect(status).toBe(1);
    expect(annotations).toEqual([]);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      head_sha: headSha,
      name: 'Pinfold findings (gate)',
      conclusion: 'failure',
    });
    expect(runs[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
      [...Array(130).keys()].map((n) => n + 6),
    );
  });

  test('where the token may not write checks, the log has the most severe and the summary has all', async () => {
    const files = { [ci]: `${workflow(30)}    container: node:22\n` };
    const { status, annotations, summary, runs } = await run({ files }, () => denied);
    expect(status).toBe(1);
    expect(runs).toEqual([]);
    expect(annotations.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(places(annotations)).toHaveLength(10);
    const told = annotations.filter((line) => line.includes('Resource not accessible by integration'));
    expect(told).toEqual([expect.stringMatching(/^::notice title=Pinfold::.*checks: write/)]);
    for (let n = 0; n < 30; n++) expect(summary).toContain(`<code>a/b@v${n}</code>`);
  });

  test('what a check run could not take any more comes by the log: all of them, none twice', async () => {
    const { status, annotations, runs } = await run({ files: { [ci]: workflow(57) } }, (_, write) =>
      write >= 1 ? { status: 500, body: 'x' } : undefined,
    );
    expect(status).toBe(1);
    const byCheck = runs[0]?.annotations.map(({ start_line }) => start_line) ?? [];
    const byLog = places(annotations).map(Number);
    expect([...byCheck, ...byLog].sort((a, b) => a - b)).toEqual([...Array(57).keys()].map((n) => n + 6));
    expect(annotations.join('\n')).toContain('Only the first 50 annotations');
  });

  test.each([
    ['a wrong token', { status: 401, body: '{"message":"Bad credentials"}' }],
    ['HTML', { status: 200, body: '<html>' }],
    ['a broken body', { status: 200, body: '{"id":', cut: true }],
    ['404', { status: 404, body: '{}' }],
    ['422', { status: 422, body: '{"message":"Invalid request."}' }],
    ['503', { status: 503, body: '' }],
    [
      'a limit for the rest of the hour',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
        body: '{"message":"API rate limit exceeded"}',
      },
    ],
  ])('%s changes the verdict in no way, and is said once', async (_, answer) => {
    const passing = await run(
      { files: { [ci]: workflow(11) }, inputs: { 'fail-on': 'never' } },
      () => answer,
    );
    expect(passing.status).toBe(0);
    expect(places(passing.annotations)).toHaveLength(9);
    expect(passing.annotations.filter((line) => line.includes('check run could be written'))).toHaveLength(1);
    expect(passing.outputs.get('verdict')).toBe('pass');
    expect(passing.stdout.replace(/^::add-mask::.*$/m, '')).not.toContain('ghs_secret');
  });

  test('an address that is none ends with 2: the base could not be asked for', async () => {
    const { status, annotations } = await run({
      files: { [ci]: workflow(11) },
      env: { GITHUB_API_URL: 'no address' },
    });
    expect(status).toBe(2);
    expect(annotations.join('\n')).toContain('GITHUB_API_URL');
  });

  test('without a token GitHub is asked for nothing, and nothing is said of it', async () => {
    const { annotations, asked } = await run({
      files: { [ci]: workflow(11) },
      inputs: { 'github-token': '' },
    });
    expect(asked).toEqual([]);
    expect(annotations).toHaveLength(10);
    expect(annotations.join('\n')).not.toContain('check run');
  });

  test('a folder below the root, and one that is a checkout of its own', async () => {
    const files = { [`sub dir/${ci}`]: workflow(11) };
    const below = await run({ files, inputs: { path: 'sub dir' } });
    expect(below.runs[0]?.annotations[0]?.path).toBe(`sub dir/${ci}`);
    expect(sarifOf(below).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      `sub%20dir/${ci}`,
    );
    const own = await run({
      files,
      prepare: (root) => gitInit(join(root, 'sub dir')),
      inputs: { path: 'sub dir' },
    });
    expect(own.runs[0]?.annotations[0]?.path).toBe(ci);
    expect(sarifOf(own).runs[0].automationDetails.id).toBe('pinfold/');
    expect(sarifOf(own).runs[0].originalUriBaseIds['%SRCROOT%'].uri).toMatch(/^file:\/\/\/.*\/sub%20dir\/$/);
  });
});

describe('outputs', () => {
  test('for later steps', async () => {
    const files = {
      [ci]: `${workflow(3)}      - uses: a/c@v1 # pinfold: allow unpinned-action -- reason\n    container: node:22\n`,
    };
    const ran = await run({ files });
    expect(Object.fromEntries(ran.outputs)).toEqual({
      verdict: 'fail',
      findings: '4',
      errors: '3',
      warnings: '1',
      notices: '0',
      accepted: '1',
      report: expect.stringMatching(/\.json$/),
      sarif: expect.stringMatching(/\.sarif$/),
    });
    expect(jsonOf(ran).findings).toHaveLength(4);
    const { results, tool } = sarifOf(ran).runs[0];
    expect(results).toHaveLength(5);
    expect(results.at(-1).suppressions).toEqual([expect.objectContaining({ kind: 'inSource' })]);
    expect(tool.driver.rules[0].help.markdown).toContain('# unpinned-action');
    expect(tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });

  test('a rule links to its page where the action runs at a full SHA', async () => {
    const env = { GITHUB_ACTION_REPOSITORY: 'octo/pinfold', GITHUB_ACTION_REF: mergeSha };
    const at = await run({ files: { [ci]: workflow(1) }, env });
    expect(sarifOf(at).runs[0].tool.driver.rules[0].helpUri).toBe(
      `https://github.com/octo/pinfold/blob/${mergeSha}/docs/rules/unpinned-action.md`,
    );
    const tag = await run({ files: { [ci]: workflow(1) }, env: { ...env, GITHUB_ACTION_REF: 'v1' } });
    expect(sarifOf(tag).runs[0].tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });

  test.each(['GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'])(
    '%s that cannot be written is said once',
    async (name) => {
      const file = join(folder({ file: '' }), 'file', 'below');
      const { status, annotations } = await run({ files: { [ci]: workflow(12) }, env: { [name]: file } });
      expect(status).toBe(1);
      const warnings = annotations.filter((line) => line.startsWith('::warning'));
      expect(warnings.length).toBe(name === 'RUNNER_TEMP' ? 2 : 1);
      for (const line of warnings) expect(line).toContain('could not be written');
    },
  );
});

describe('a dry run', () => {
  test('reports all, passes, and says so', async () => {
    const files = { [ci]: workflow(12) };
    const { status, annotations, outputs, summary, runs } = await run({
      files,
      inputs: { 'dry-run': 'true' },
    });
    expect(status).toBe(0);
    expect(outputs.get('verdict')).toBe('fail');
    expect(annotations).toEqual([
      expect.stringMatching(/^::notice title=Pinfold::This is a dry run: .*fail/),
    ]);
    expect(summary).toMatch(/^## ❌ Pinfold: 12 errors; this dry run passes, a real one would fail\n/);
    expect(runs[0]?.conclusion).toBe('neutral');
  });

  test('passes where Pinfold could not check, and says so', async () => {
    const files = { [ci]: workflow(1), '.github/pinfold.yml': '- list\n' };
    const { status, annotations, outputs, summary } = await run({ files, inputs: { 'dry-run': 'true' } });
    expect(status).toBe(0);
    expect(outputs.get('verdict')).toBe('error');
    expect(annotations).toEqual([
      expect.stringMatching(/^::error title=Pinfold could not check::.*the policy is a list/),
      expect.stringMatching(/^::notice title=Pinfold::This is a dry run/),
    ]);
    expect(summary).toContain('Pinfold could not check');
  });

  test.each(['True', 'yes', '1', 'on', 'TRUE '])('%j is neither true nor false', async (value) => {
    const { status, stdout } = await run({ files: { [ci]: workflow(1) }, inputs: { 'dry-run': value } });
    expect(status).toBe(2);
    expect(stdout).toContain(`the input dry-run is ${value.trim()}, and must be false or true`);
  });
});

test('what could not be checked fails, and the summary says why', async () => {
  const files = { [ci]: workflow(1), '.github/pinfold.yml': '- <b>list</b>\n' };
  const { status, summary, outputs } = await run({ files });
  expect(status).toBe(2);
  expect(summary).toMatch(/^## ❌ Pinfold could not check\n/);
  expect(summary).toContain('The step fails.');
  expect(outputs.get('verdict')).toBe('error');
});

test('neither a file name nor a reference forges anything in any channel', async () => {
  const hostile = 'evil\n::error::forged\n##[error]forged <img src=x> `</code>` | ```';
  const steps = [...Array(12).keys()]
    .map((n) => `      - uses: ${JSON.stringify(`a/b@${n}${hostile}`)}\n`)
    .join('');
  const files = {
    [`.github/workflows/${hostile.replaceAll('/', '')}.yml`]: workflow(1),
    [ci]: `on: push\njobs:\n  b:\n    runs-on: x\n    steps:\n${steps}`,
  };
  const ran = await run({ files });
  expect(ran.annotations).toEqual([]);
  expect(ran.summary).not.toMatch(/<img|^::|##\[/m);
  expect(ran.summary.match(/^```.*$/gm)).toEqual(['```mermaid', '```']);
  const report = readFileSync(ran.outputs.get('report') ?? '', 'utf8');
  const sarif = readFileSync(ran.outputs.get('sarif') ?? '', 'utf8');
  for (const text of [report, sarif]) expect(text).not.toMatch(/^::|##\[/m);
  for (const { message } of ran.runs[0]?.annotations ?? []) expect(message.split('\n')).toHaveLength(2);
});

test('20,000 findings: under 10 s, every one in the JSON and the SARIF, and the summary says what it cut', {
  retry: 2,
}, async () => {
  const files = Object.fromEntries(
    [...Array(40).keys()].map((file) => [
      `.github/workflows/w${file}.yml`,
      workflow(500, (n) => `owner/action-${file}-${n}@v1`),
    ]),
  );
  const ran = await run({ files });
  expect(ran.status).toBe(1);
  expect(jsonOf(ran).findings).toHaveLength(20_000);
  expect(sarifOf(ran).runs[0].results).toHaveLength(20_000);
  expect(Buffer.byteLength(ran.summary)).toBeLessThan(900_000);
  expect(ran.summary).toMatch(/\d+ findings more did not fit here/);
  expect(ran.runs[0]?.annotations).toHaveLength(2000);
  expect(places(ran.annotations)).toHaveLength(9);
  expect(ran.annotations.at(-1)).toContain('17991 more findings');
  expect(ran.seconds).toBeLessThan(10);
});
