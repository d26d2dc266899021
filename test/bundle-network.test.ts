import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folder, type Run } from './support/bundle.js';
import { failureNames, failures } from './support/failures.js';
import { sha, startGitHub, type World } from './support/github.js';
import { steps, token } from './support/online.js';
import { inTerminal } from './support/terminal.js';
import { testWith } from './support/tools.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const node = process.env.PINFOLD_NODE ?? process.execPath;

/** Runs an entry of the bundle while this process goes on, so that its servers can answer. */
function run(entry: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<Run> {
  return new Promise((settle, fail) => {
    const base = { PATH: process.env.PATH ?? '', HOME: cwd };
    const child = spawn(node, [join(dist, entry), ...args], { cwd, env: { ...base, ...env } });
    const out = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk) => {
        out[name] += chunk;
      });
    child.on('error', fail);
    child.on('close', (status) => settle({ status, ...out }));
  });
}

const good = sha('good');
const forked = sha('forked');
const world: World = {
  repositories: {
    'octo/action': {
      commits: {
        [good]: { files: { 'action.yml': 'runs:\n  using: node24\n  main: x.js\n' } },
        [forked]: { parents: [good], files: { 'action.yml': 'runs:\n  using: node24\n  main: x.js\n' } },
      },
      branches: { main: good },
      tags: { 'v1.0.0': good },
    },
  },
};
const files = steps(`octo/action@${good} # v1.0.0`, `octo/action@${forked} # v1.0.0`);

describe('the command line', () => {
  test('asks nobody by itself, and says what it did not ask', async () => {
    const server = await startGitHub(world);
    const { status, stdout } = await run('cli.js', ['check'], folder(files), {
      ...server.env,
      GITHUB_TOKEN: token,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('7 rules not run without --online');
    expect(server.asked).toEqual([]);
    const json = await run('cli.js', ['check', '--format', 'json'], folder(files), server.env);
    expect(JSON.parse(json.stdout).summary.unasked).toContain('unknown-commit');
  });

  testWith('script')('shows a terminal whom it asks, on a line that is gone before the report', async () => {
    const { env } = await startGitHub(world);
    const given = { ...env, GITHUB_TOKEN: token, XDG_CACHE_HOME: folder(), NO_COLOR: '1' };
    const { status, text } = await inTerminal(
      [node, join(dist, 'cli.js'), 'check', '--online'],
      folder(files),
      given,
    );
    expect(status).toBe(1);
    expect(text).toContain('\r\x1b[Kpinfold: asking 127.0.0.1');
    // What a terminal shows of a line is what stands behind its last erasure.
    const lines = text.split('\r\n').map((line) => line.slice(line.lastIndexOf('\r\x1b[K') + 1));
    expect(lines.join('\n')).not.toContain('asking');
    expect(lines.join('\n')).toContain('unknown-commit');
  });

  test.each([[{ GITHUB_TOKEN: token }], [{ GH_TOKEN: token }], [{}]])(
    'asks with --online, and keeps what it was told: %j',
    async (given) => {
      const server = await startGitHub(world);
      const root = folder(files);
      const cache = folder();
      const env = { ...server.env, ...given, XDG_CACHE_HOME: cache };
      const { status, stdout, stderr } = await run(
        'cli.js',
        ['check', '--online', '--format', 'json'],
        root,
        env,
      );
      expect(stderr).toBe('');
      expect(status).toBe(1);
      const { findings, summary } = JSON.parse(stdout);
      expect(findings.map(({ rule, line }: { rule: string; line: number }) => `${rule} ${line}`)).toEqual([
        'unknown-commit 6',
      ]);
      expect(summary.unasked).toEqual([]);
      const entries = readdirSync(join(cache, 'pinfold/v1'));
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries)
        expect(readFileSync(join(cache, 'pinfold/v1', entry), 'utf8')).not.toContain(token);
      const before = server.asked.length;
      const again = await run('cli.js', ['check', '--online', '--format', 'json'], root, env);
      expect(again.stdout.replace(/"milliseconds": \d+/, '')).toBe(stdout.replace(/"milliseconds": \d+/, ''));
      expect(server.asked.length - before).toBeLessThanOrEqual(before);
    },
  );

  test('ends in time, with findings and without the token, when GitHub is gone', async () => {
    const env = {
      GITHUB_API_URL: 'http://127.0.0.1:1',
      PINFOLD_GRADLE_SERVICES: 'http://127.0.0.1:1',
      GITHUB_TOKEN: token,
    };
    const start = Date.now();
    const { status, stdout } = await run('cli.js', ['check', '--online'], folder(files), env);
    expect(Date.now() - start).toBeLessThan(15_000);
    expect(status).toBe(0);
    expect(stdout).toContain('It could not be asked whether the repository that is named has this commit');
    expect(stdout).not.toContain(token);
  });

  // A server that never answers is tried in test/github/failures.test.ts, where nobody waits for it.
  test.each(failureNames.filter((name) => name !== 'no answer in time'))(
    'shows its token nowhere, and ends, where every answer is %s',
    async (name) => {
      const server = await startGitHub(world, failures[name]);
      const cache = folder();
      const env = { ...server.env, GITHUB_TOKEN: token, XDG_CACHE_HOME: cache };
      const root = folder({ ...files, '.github/workflows/b.yml': files['.github/workflows/ci.yml'] ?? '' });
      const unpinned = folder(steps('octo/action@v1.0.0', 'octo/action@main'));
      const runs = [
        await run('cli.js', ['check', '--online', '--format', 'json', '--output', 'report.json'], root, env),
        await run('cli.js', ['check', '--online'], root, env),
        await run('cli.js', ['fix', '--allow-dirty'], unpinned, env),
      ];
      expect(server.asked.some(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(true);
      const said = runs.flatMap(({ stdout, stderr }) => [stdout, stderr]);
      const kept = [root, unpinned, cache].flatMap((top) =>
        readdirSync(top, { recursive: true, withFileTypes: true }).map(
          (entry) =>
            entry.name + (entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'latin1') : ''),
        ),
      );
      const hidden = [token, encodeURIComponent(token), Buffer.from(token).toString('base64')];
      for (const secret of hidden) expect([...said, ...kept].join('\n')).not.toContain(secret);
      for (const { status, stdout, stderr } of runs) {
        expect(stdout + stderr).not.toMatch(/\n {4}at /);
        expect([0, 1, 2]).toContain(status);
      }
      expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')).version).toBe(1);
    },
  );

  test.each([
    [['--online', '--offline'], {}, 'exclude each other'],
    [['--max-requests', '5'], {}, 'needs --online'],
    [['--online', '--max-requests', 'many'], {}, 'no number of requests'],
    [['--online'], { GITHUB_API_URL: 'nowhere' }, 'GITHUB_API_URL is nowhere'],
  ])('%j under %j ends with 2', async (options, env, says) => {
    const { status, stderr } = await run('cli.js', ['check', ...options], folder(files), env);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });

  test('--max-requests holds', async () => {
    const server = await startGitHub(world);
    const options = ['check', '--online', '--max-requests', '1'];
    const { stdout } = await run('cli.js', options, folder(files), { ...server.env, GITHUB_TOKEN: token });
    expect(server.asked).toHaveLength(1);
    expect(stdout).toContain('the budget of 1 requests is used up');
  });
});

describe('the action', () => {
  async function action(inputs: Record<string, string>, env: Record<string, string>) {
    const root = folder({ ...files, 'temp/output': '', 'temp/summary': '' });
    mkdirSync(join(root, 'temp'), { recursive: true });
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const result = await run('action.js', [], root, {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: join(root, 'temp/output'),
      GITHUB_STEP_SUMMARY: join(root, 'temp/summary'),
      RUNNER_TEMP: join(root, 'temp'),
      ...Object.fromEntries(given),
      ...env,
    });
    const written = ['output', 'summary'].map((name) => readFileSync(join(root, 'temp', name), 'utf8'));
    return { ...result, written: written.join('\n') };
  }

  test('asks with its token, and shows it nowhere', async () => {
    const server = await startGitHub(world);
    const { status, stdout, written } = await action({ 'github-token': token }, server.env);
    expect(status).toBe(1);
    expect(stdout).toMatch(/::error file=.*unknown-commit::/);
    expect(server.asked.length).toBeGreaterThan(0);
    // The runner takes the mask out of the log and hides what it names.
    expect(stdout.replace(`::add-mask::${token}`, '') + written).not.toContain(token);
  });

  test.each([[{ 'github-token': token, offline: 'true' }], [{ 'github-token': '' }]])(
    '%j asks nobody',
    async (inputs) => {
      const server = await startGitHub(world);
      const { status, stdout } = await action(inputs, server.env);
      expect(status).toBe(0);
      expect(stdout).toContain('not run without');
      expect(server.asked).toEqual([]);
    },
  );

  test.each([
    [{ 'github-token': token, offline: 'perhaps' }, {}, 'the input offline is perhaps'],
    [{ 'github-token': token, 'max-requests': '-1' }, {}, 'the input max-requests is -1'],
    [{ 'github-token': token }, { GITHUB_API_URL: 'nowhere' }, 'GITHUB_API_URL is nowhere'],
  ])('%j under %j ends with 2', async (inputs, env, says) => {
    const { status, stdout } = await action(inputs, env);
    expect(stdout).not.toContain('    at ');
    expect(status).toBe(2);
    expect(stdout).toContain(says);
  });
});
