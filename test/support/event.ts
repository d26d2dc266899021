import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, type Run } from './bundle.js';

const node = process.env.PINFOLD_NODE ?? process.execPath;
const entry = fileURLToPath(new URL('../../dist/action.js', import.meta.url));

export interface Occasion {
  readonly event: string;
  /** What the payload's file holds: JSON, or the text itself; undefined for no file. */
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran extends Run {
  readonly summary: string;
  /** The JSON report; undefined where there is none. */
  readonly report: Report | undefined;
}

export interface Report {
  readonly findings: readonly {
    rule: string;
    level: string;
    file: string;
    subject: string;
    message: string;
  }[];
  readonly accepted: readonly { rule: string; exception: { new: boolean } }[];
  readonly summary: { readonly old: number | null };
  readonly notes: readonly string[];
}

/** Runs the bundled action in a checkout, as a step of a run for an event; this process can serve it meanwhile. */
export async function runFor(
  root: string,
  { event, payload, inputs = {}, env = {} }: Occasion,
): Promise<Ran> {
  const temp = folder({ output: '', summary: '' });
  const file = join(temp, 'event.json');
  if (payload !== undefined)
    writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = spawn(node, [entry], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/this',
      ...Object.fromEntries(given),
      ...env,
    },
  });
  const [stdout, stderr, status] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((settle) => child.once('close', (code) => settle(code))),
  ]);
  const [, path] = /^report<<.+\n(.+)$/m.exec(readFileSync(join(temp, 'output'), 'utf8')) ?? [];
  const report = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  return { status, stdout, stderr, report, summary: readFileSync(join(temp, 'summary'), 'utf8') };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) all += chunk;
  return all;
}
