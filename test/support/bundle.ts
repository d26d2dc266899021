import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

// The bundle as a user runs it: a fresh process, under the Node that PINFOLD_NODE names or this one.
const node = process.env.PINFOLD_NODE ?? process.execPath;
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The command line as a process: the program and its first argument. */
export const cli: readonly [string, string] = [node, join(dist, 'cli.js')];

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dist/cli.js`, outside GitHub Actions unless `env` says otherwise. */
export function pinfold(args: readonly string[], cwd: string, env: Record<string, string> = {}): Run {
  return run('cli.js', args, cwd, env);
}

/** Runs `dist/action.js` as the runner does: inputs and file commands through the environment. */
export function action(inputs: Record<string, string>, cwd: string, env: Record<string, string>): Run {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return run('action.js', [], cwd, { GITHUB_ACTIONS: 'true', ...Object.fromEntries(given), ...env });
}

function run(entry: string, args: readonly string[], cwd: string, env: Record<string, string>): Run {
  const { status, stdout, stderr } = spawnSync(node, [join(dist, entry), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs `dist/cli.js` while this process goes on, so that a server in it can answer. */
export function pinfoldOnline(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<Run> {
  return new Promise((settle, fail) => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(node, [join(dist, 'cli.js'), ...args], { cwd, env: { PATH, HOME, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding(encoding).on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (status) => settle({ status, stdout, stderr }));
  });
}

/** A folder that is gone when the test ends, with these files in it. */
export function folder(files: Record<string, string | Buffer> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'pinfold-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Makes a folder a git repository and adds what is in it. */
export function gitInit(root: string): void {
  git(root, 'init', '-q');
  git(root, 'add', '-A');
}

export function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
