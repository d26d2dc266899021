import { spawnSync } from 'node:child_process';
import type { Run } from './bundle.js';

/** Runs a program that is installed here. */
export function runTool(
  program: string,
  args: readonly string[],
  cwd: string,
  input = '',
  env: Readonly<Record<string, string>> = {},
): Run {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { PATH, HOME, ...env },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
