import { spawn } from 'node:child_process';

export interface Screen {
  readonly status: number | null;
  /** All that was written to the terminal, control sequences with it. */
  readonly text: string;
}

/** Runs a command in a pseudo-terminal of its own, by `script` of util-linux, while this process goes on. */
export function inTerminal(
  command: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Screen> {
  const line = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    cwd,
    env: { PATH, HOME, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((settle, fail) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece;
    });
    child.on('error', fail);
    child.on('close', (status) => settle({ status, text }));
  });
}
