import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Block, blocksOf, commit as chosen } from './support/blocks.js';
import { folder, git, type Run } from './support/bundle.js';
import { runFor } from './support/event.js';
import { commit, head, merge, repository } from './support/repository.js';
import { runStep } from './support/runner.js';
import { faultsOfSarif } from './support/sarif.js';
import { runTool } from './support/shell.js';
import { testWhereThereIs, testWith } from './support/tools.js';

// The examples of the documentation, run as a reader would, with this tree in place of the address on GitHub.

const ci = '.github/workflows/ci.yml';
const workflow = (uses: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`;
const bad = { [ci]: workflow('a/b@v1') };
const good = { [ci]: workflow('a/b@'.padEnd(44, '1')) };

/** What a reader clones: what we hand out, in a repository of one commit. */
let origin = '';
let reviewed = '';
beforeAll(() => {
  origin = mkdtempSync(join(tmpdir(), 'pinfold-'));
  for (const path of ['dist', '.pre-commit-hooks.yaml'])
    cpSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), join(origin, path), { recursive: true });
  reviewed = head(repository({}, origin));
});
afterAll(() => rmSync(origin, { recursive: true, force: true }));

function example(text: string): string {
  return text.replaceAll('https://github.com/octo/pinfold', `file://${origin}`).replaceAll(chosen, reviewed);
}

/** A folder for what git and the examples keep of a person. */
function home(): string {
  return folder({
    '.gitconfig': '[user]\n  name = x\n  email = x@example.org\n[commit]\n  gpgsign = false\n',
  });
}

/** Runs a script as a step of CI does, which ends where a command fails. */
function run(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  return runTool('bash', ['-e', '-c', script], cwd, '', env);
}

/** The one block of a page that says this. */
function block(page: string, says: string): Block {
  const [found, ...more] = blocksOf(page).filter(({ text }) => text.includes(says));
  if (found === undefined || more.length > 0) throw new Error(`${page}: ${says}: ${more.length + 1} blocks`);
  return found;
}

const cloning = block('docs/start.md', 'git init -q ~/').text;
const finding = 'a/b@v1';

describe('a shell', () => {
  test('clones the commit, and checks by it', () => {
    const env = { HOME: home() };
    expect(run(example(cloning), folder(), env)).toMatchObject({ status: 0, stderr: '' });
    const check = block('docs/start.md', 'node ~/').text;
    expect(run(check, folder(good), env).status).toBe(0);
    const found = run(check, folder(bad), env);
    expect(found.status).toBe(1);
    expect(found.stdout).toContain(finding);
    const make = { Makefile: block('docs/start.md', '.PHONY').text };
    expect(run('make -s pinfold', folder({ ...good, ...make }), env).status).toBe(0);
    expect(run('make -s pinfold', folder({ ...bad, ...make }), env).status).toBe(2);
  });

  test('does not take another commit for the one that was chosen', () => {
    const other = example(cloning.replaceAll(chosen, '1'.repeat(40)));
    expect(run(other, folder(), { HOME: home() }).status).not.toBe(0);
  });
});

/** A clone of a repository at a change that brings one finding, and switches its rule off, where there was one. */
function change(): string {
  const upstream = repository(bad);
  git(upstream, 'checkout', '-q', '-b', 'change');
  commit(upstream, {
    '.github/pinfold.yml': 'version: 1\nrules: { unpinned-action: off }\n',
    '.github/workflows/new.yml': workflow('a/new@v1'),
  });
  const clone = folder();
  git(clone, 'clone', '-q', `file://${upstream}`, '.');
  return clone;
}

test('another CI: the branch that a change goes into judges, and only what it brings counts', () => {
  const script = example(block('docs/start.md', 'CHANGE_TARGET').text);
  const clone = change();
  expect(run(script, clone).status).toBe(0);
  const judged = run(script, clone, { CHANGE_TARGET: 'main' });
  expect(judged.stdout).toContain('6:15  error  unpinned-action\n    6 |       - uses: a/new@v1');
  expect(judged.stdout).toContain('1 error, 1 warning, 1 old');
  expect(judged.status).toBe(1);
});

test('GitLab: the same, with all findings as Code Quality', () => {
  const { pinfold } = parse(block('docs/start.md', 'codequality').text);
  const tool = join(folder(), 'pinfold');
  const lines = [...pinfold.before_script, ...pinfold.script].join('\n');
  const script = example(lines.replaceAll('/tmp/pinfold', tool));
  const clone = change();
  const judged = run(script, clone, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });
  expect(judged.stderr).toBe('');
  expect(judged.stdout).toContain('1 error, 1 warning, 1 old');
  expect(judged.status).toBe(1);
  const quality = JSON.parse(readFileSync(join(clone, 'gl-code-quality-report.json'), 'utf8'));
  expect(quality).toContainEqual({
    description: expect.stringContaining('not pinned'),
    check_name: 'unpinned-action',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'critical',
    location: { path: ci, lines: { begin: 6 } },
  });
  expect(quality).toHaveLength(3);
});

describe('before a commit', () => {
  test('the git hook checks the working tree', () => {
    const env = { HOME: home() };
    run(example(cloning), folder(), env);
    const root = repository(good);
    const hook = join(root, '.git/hooks/pre-commit');
    writeFileSync(hook, block('docs/start.md', 'exec node').text);
    chmodSync(hook, 0o755);
    expect(run('git commit -q --allow-empty -m fine', root, env).status).toBe(0);
    writeFileSync(join(root, ci), bad[ci]);
    const refused = run('git commit -qam bad', root, env);
    expect(refused.stdout + refused.stderr).toContain(finding);
    expect(refused.status).toBe(1);
    // Not staged, and it counts all the same.
    expect(run('git commit -q --allow-empty -m other', root, env).status).toBe(1);
  });

  testWhereThereIs('pre-commit')('the framework checks what is staged, and new files', () => {
    const env = { HOME: home(), PRE_COMMIT_HOME: folder() };
    const configuration = example(block('docs/start.md', 'rev:').text);
    const root = repository({ ...good, '.pre-commit-config.yaml': configuration });
    expect(run('pre-commit install', root, env).status).toBe(0);
    expect(run('git commit -q --allow-empty -m fine', root, env).status).toBe(0);

    writeFileSync(join(root, ci), bad[ci]);
    expect(run('git commit -q --allow-empty -m "not staged"', root, env).status).toBe(0);
    const refused = run('git commit -qam staged', root, env);
    expect(refused.stdout + refused.stderr).toContain(finding);
    expect(refused.status).toBe(1);

    git(root, 'reset', '-q', '--hard');
    writeFileSync(join(root, '.github/workflows/new.yml'), bad[ci]);
    expect(run('git commit -q --allow-empty -m "not added"', root, env).status).toBe(1);
  });
});

test('one policy for all: that of the required workflow judges, whatever the repository has', async () => {
  const { steps } = parse(block('docs/organisation.md', 'inline: refuse').text);
  const temp = folder();
  expect(run(steps[1].run, temp, { RUNNER_TEMP: temp }).status).toBe(0);
  const allowed = 'a/b@v1 # pinfold: allow unpinned-action -- because';
  const root = repository({
    '.github/pinfold.yml': 'version: 1\nrules: { unpinned-action: off }\n',
    [ci]: `${workflow(allowed)}      - uses: my-org/c@v1\n`,
  });
  git(root, 'checkout', '-q', '-b', 'change');
  commit(root, { 'x.txt': '' });
  git(root, 'checkout', '-q', '-b', 'pull', 'main');
  const merged = merge(root, 'change');
  const { report, status } = await runFor(root, {
    event: 'pull_request',
    payload: {},
    inputs: { policy: join(temp, 'pinfold.yml') },
    env: { GITHUB_SHA: merged, GITHUB_REF: 'refs/pull/1/merge' },
  });
  const errors = report?.findings.filter(({ level }) => level === 'error');
  expect(errors?.map(({ subject }) => subject)).toEqual([finding]);
  expect(status).toBe(1);
});

describe('a check of many repositories', () => {
  const { jobs } = parse(block('docs/organisation.md', 'workflow_call:\n').text);

  /** Runs a step of the workflow by its name. */
  function step(job: string, name: string, cwd: string, env: Readonly<Record<string, string>>): Run {
    const found = jobs[job].steps.find((one: { name?: string }) => one.name === name);
    return run(found.run, cwd, {
      GITHUB_REPOSITORY_OWNER: 'my-org',
      GITHUB_SERVER_URL: 'https://github.com',
      ...env,
    });
  }

  /** GitHub's own command line, which says `says` and keeps what it was asked. */
  function withGh(says: string): Record<string, string> {
    const bin = folder({ gh: `#!/bin/sh\necho "$*" > asked\n${says}\n` });
    chmodSync(join(bin, 'gh'), 0o755);
    return { PATH: `${bin}:${process.env.PATH}` };
  }

  function list(
    env: Readonly<Record<string, string>>,
  ): Run & { readonly output: string; readonly asked: string } {
    const cwd = folder({ output: '', asked: '' });
    const ran = step('list', 'List the repositories', cwd, { GITHUB_OUTPUT: join(cwd, 'output'), ...env });
    const [output = '', asked = ''] = ['output', 'asked'].map((name) =>
      readFileSync(join(cwd, name), 'utf8'),
    );
    return { ...ran, output, asked };
  }

  testWith('jq')('lists what is named, or what there is', () => {
    const given = list({ GIVEN: 'web\n\n  api \nweb\n' });
    expect(given).toMatchObject({ status: 0, output: 'repositories=["api","web"]\n' });
    const found = list({ GIVEN: '', ...withGh("printf '.github\\napi\\n'") });
    expect(found).toMatchObject({ status: 0, output: 'repositories=[".github","api"]\n' });
    expect(found.asked).toContain('orgs/my-org/repos?per_page=100');
  });

  testWith('jq')('fails where a list is empty, too long, hostile or cut off', () => {
    const names = [...Array(257).keys()].join('\n');
    for (const env of [
      { GIVEN: '\n' },
      { GIVEN: names },
      { GIVEN: 'other-org/api' },
      { GIVEN: '', ...withGh('exit 1') },
      { GIVEN: '', ...withGh('echo api; exit 1') },
    ])
      expect(list(env)).toMatchObject({ status: 1, output: '' });
    expect(list({ GIVEN: names.slice(0, -4) }).status).toBe(0);
  });

  /** Checks one repository as its job of the matrix does, and gives the folder of the job. */
  async function check(
    name: string,
    index: number,
    files: Readonly<Record<string, string>>,
  ): Promise<string> {
    const job = folder();
    mkdirSync(join(job, 'checked'));
    repository(files, join(job, 'checked'));
    const { outputs, status } = await runStep({
      checkout: job,
      inputs: jobs.check.steps[1].with,
      env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: 'my-org/gate', 'INPUT_GITHUB-TOKEN': '' },
    });
    expect(status).toBe(0);
    const told = step('check', 'Say whose results these are', job, {
      REPOSITORY: `my-org/${name}`,
      REPORT: outputs.get('report') ?? '',
      SARIF: outputs.get('sarif') ?? '',
      FOLDER: `results/${index}`,
    });
    expect(told).toMatchObject({ status: 0, stderr: '' });
    return job;
  }

  const allowed = `${workflow('a/b@v1')}      - uses: a/c@v1 # pinfold: allow unpinned-action -- because\n`;

  testWith('jq')('merges what was found, and fails for errors and for what is missing', async () => {
    const api = await check('api', 0, { [ci]: allowed });
    const web = await check('web', 1, good);
    const place = folder({ summary: '' });
    const env = {
      GITHUB_STEP_SUMMARY: join(place, 'summary'),
      REPOSITORIES: '["api","gone","web"]',
      CHECKS: 'success',
    };
    cpSync(join(api, 'results'), join(place, 'results'), { recursive: true });
    cpSync(join(web, 'results'), join(place, 'results'), { recursive: true });

    expect(step('merge', 'Merge the results', place, env)).toMatchObject({ status: 0, stderr: '' });
    const merged = JSON.parse(readFileSync(join(place, 'pinfold.sarif'), 'utf8'));
    expect(faultsOfSarif(merged)).toEqual([]);
    const runs: {
      automationDetails: { id: string };
      results: unknown[];
      versionControlProvenance: unknown;
    }[] = merged.runs;
    expect(runs.map(({ automationDetails, results }) => [automationDetails.id, results.length])).toEqual([
      ['pinfold/my-org/api/', 2],
      ['pinfold/my-org/web/', 0],
    ]);
    expect(runs[0]?.versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.com/my-org/api',
        revisionId: head(join(api, 'checked')),
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);

    expect(step('merge', 'Summarise', place, env)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(place, 'summary'), 'utf8').split('\n').slice(2, -1)).toEqual([
      '| my-org/api | 1 | 0 | 0 | 1 |',
      '| my-org/gone | could not be checked | | | |',
      '| my-org/web | 0 | 0 | 0 | 0 |',
    ]);

    const verdict = (more: Readonly<Record<string, string>>) =>
      step('merge', 'Fail for errors, and for what could not be checked', place, { ...env, ...more }).status;
    expect(verdict({})).toBe(1);
    expect(verdict({ REPOSITORIES: '["api","web"]' })).toBe(1);
    rmSync(join(place, 'results/0'), { recursive: true });
    expect(verdict({ REPOSITORIES: '["web"]' })).toBe(0);
    expect(verdict({ REPOSITORIES: '["api","web"]' })).toBe(1);
    expect(verdict({ REPOSITORIES: '["web"]', CHECKS: 'failure' })).toBe(1);
  });

  testWith('jq')(
    'gives a repository what is open in it, with the fingerprint that code scanning compares',
    async () => {
      const job = await check('api', 7, { [ci]: allowed });
      const given = step('check', 'Give the repository its results', job, {
        REPOSITORY: 'my-org/api',
        FOLDER: 'results/7',
        ...withGh('true'),
      });
      expect(given).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(job, 'asked'), 'utf8')).toBe(
        'api --method POST repos/my-org/api/code-scanning/sarifs --input body.json\n',
      );
      const { sarif, ...at } = JSON.parse(readFileSync(join(job, 'body.json'), 'utf8'));
      expect(at).toEqual({ commit_sha: head(join(job, 'checked')), ref: 'refs/heads/main' });
      const log = JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8'));
      expect(faultsOfSarif(log)).toEqual([]);
      expect(log.runs[0].results).toMatchObject([
        {
          ruleId: 'unpinned-action',
          partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^\w{32}$/) },
        },
      ]);
    },
  );
});
