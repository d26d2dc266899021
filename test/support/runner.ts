import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, type Run } from './bundle.js';

// The runner of GitHub Actions as far as a step meets it: the environment, the file commands, a process of its own.
// Unlike `action` of bundle.ts it does not hold up this process, so that a server of the test can answer the step.

const node = process.env.PINFOLD_NODE ?? process.execPath;
const entry = fileURLToPath(new URL('../../dist/action.js', import.meta.url));

export interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** The checkout, where it is there already. */
  readonly checkout?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The payload of the event, or the text of its file. */
  readonly event?: unknown;
  /** Done to the checkout before the step. */
  readonly prepare?: (root: string) => void;
}

export interface Ran extends Run {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** How long its processor worked: what it takes on a machine that does nothing else. */
  readonly seconds: number;
}

export const headSha = '1'.repeat(40);
export const mergeSha = '2'.repeat(40);

/** Runs the bundled action as a step of a run of `octo/this`. */
export async function runStep(step: Step): Promise<Ran> {
  const { inputs = {}, files, env = {}, event = {}, prepare } = step;
  const root = step.checkout ?? folder(files);
  prepare?.(root);
  const temp = folder({ output: '', summary: '' });
  writeFileSync(join(temp, 'event.json'), typeof event === 'string' ? event : JSON.stringify(event));
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const timed = 'TIMEFORMAT="%U %S"; time "$0" "$1"';
  const child = spawn('bash', ['-c', timed, node, entry], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      RUNNER_TEMP: temp,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/this',
      GITHUB_SHA: mergeSha,
      GITHUB_JOB: 'gate',
      ...Object.fromEntries(given),
      ...env,
    },
  });
  const [stdout, told, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((settle) => child.once('close', (code) => settle(code))),
  ]);
  const output = readFileSync(join(temp, 'output'), 'utf8');
  const outputs = new Map(
    [...output.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );
  const [, stderr = '', user, system] = /^([\s\S]*?)([\d.]+) ([\d.]+)\n$/.exec(told) ?? [];
  const summary = readFileSync(join(temp, 'summary'), 'utf8');
  return { status, stdout, stderr, outputs, summary, seconds: Number(user) + Number(system) };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) all += chunk;
  return all;
}

/** The lines that the runner would take for commands: `::` at the start of a line, `##[` anywhere. */
export function commands(log: string): string[] {
  let stopped: string | undefined;
  return log.split(/\r?\n/).filter((line) => {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      return false;
    }
    // The token is masked before anything else is said.
    if (line.startsWith('::add-mask::')) return false;
    stopped = /^::stop-commands::(.+)$/.exec(line.trim())?.[1];
    return stopped === undefined && (line.trimStart().startsWith('::') || line.includes('##['));
  });
}
