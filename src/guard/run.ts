import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, resolve } from 'node:path';

/** Guard cannot do its work; the message says why and what to do. */
export class GuardError extends Error {}

/** The command that is guarded; `words` has at least its name. */
export interface CommandLine {
  readonly words: readonly [string, ...string[]];
  /** The folder that it runs in. */
  readonly cwd: string;
}

/** A command that cannot be started, with the exit status that a shell gives for it (POSIX, "Exit Status for Commands"). */
export interface Unstartable {
  readonly status: 126 | 127;
  readonly reason: string;
}

/** Why a command cannot be started, as far as that shows before it is: a shell would say the same. */
export function unstartable({ words: [name], cwd }: CommandLine): Unstartable | undefined {
  // Windows looks in more places than PATH, and for more names; starting it tells.
  if (process.platform === 'win32') return undefined;
  const places = name.includes('/')
    ? [resolve(cwd, name)]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => resolve(cwd, folder, name));
  const files = places.filter(isFile);
  if (files.some(isExecutable)) return undefined;
  return files.length === 0
    ? { status: 127, reason: `${name}: command not found` }
    : { status: 126, reason: `${name}: it may not be executed` };
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;
/** A terminal sends these to every process in its foreground, the command among them (termios(3), ISIG). */
const fromTerminal: readonly string[] = ['SIGINT', 'SIGQUIT'];

/** Takes the signals that are meant for the command, and hands them on once there is one. */
export class Signals {
  #deliver: ((signal: NodeJS.Signals) => void) | undefined;
  readonly #early: NodeJS.Signals[] = [];
  readonly #take = (signal: NodeJS.Signals): void => {
    if (this.#deliver === undefined) {
      this.#early.push(signal);
      return;
    }
    const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
    if (!terminal || !fromTerminal.includes(signal)) this.#deliver(signal);
  };

  constructor() {
    for (const signal of passedOn) process.on(signal, this.#take);
  }

  /** Sends what comes, and what came before, to a process. */
  to(pid: number): void {
    this.#deliver = (signal) => {
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended.
      }
    };
    for (const signal of this.#early.splice(0)) this.#deliver(signal);
  }

  /** From here on signals do what they do by themselves. */
  release(): void {
    for (const signal of passedOn) process.off(signal, this.#take);
  }
}

/** Starts a program with our own environment and, where nothing else is said, our standard streams. */
export function launch(
  file: string,
  args: readonly string[],
  options: SpawnOptions & { readonly cwd: string },
): ChildProcess {
  return spawn(file, args, { stdio: 'inherit', ...options });
}

/** The exit status of a process, 128 and the signal's number where one killed it, as shells have it. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((settle, fail) => {
    child.once('error', (error) => fail(new GuardError(`the command cannot be started: ${error.message}`)));
    child.once('exit', (code, signal) => settle(code ?? statusOf(signal ?? '')));
  });
}

/** The exit status that stands for a signal's name. */
export function statusOf(signal: string): number {
  const number = Object.entries(os.signals).find(([name]) => name === signal)?.[1] ?? 0;
  return 128 + number;
}

/** Runs the command to its end. */
export async function runCommand(
  { words: [name, ...args], cwd }: CommandLine,
  signals: Signals,
): Promise<number> {
  const child = launch(name, args, { cwd });
  const status = ended(child);
  if (child.pid !== undefined) signals.to(child.pid);
  return await status;
}
