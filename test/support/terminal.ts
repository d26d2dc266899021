import { spawn } from 'node:child_process';

export interface Screen {
  readonly status: number | null;
  /** All that was written to the terminal, control sequences with it. */
  readonly text: string;
}

/**
 * Runs a command in a pseudo-terminal of its own, by `script` of util-linux, while this process goes on. Control-C is
 * typed once it has written `interruptAt`.
 */
export function inTerminal(
  command: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  interruptAt?: string,
): Promise<Screen> {
  const line = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('script', ['-qec', `exec ${line}`, '/dev/null'], {
    cwd,
    env: { PATH, HOME, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: [interruptAt === undefined ? 'ignore' : 'pipe', 'pipe', 'inherit'],
  });
  return new Promise((settle, fail) => {
    let text = '';
    let typed = false;
    child.stdout?.setEncoding('utf8').on('data', (piece) => {
      text += piece;
      if (typed || interruptAt === undefined || !text.includes(interruptAt)) return;
      typed = true;
      child.stdin?.write('\x03');
    });
    child.on('error', fail);
    child.on('close', (status) => settle({ status, text }));
  });
}
