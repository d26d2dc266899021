import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { counted } from '../finding.js';
import { reasonOf } from '../workspace/read.js';
import type { Act, FixtureRead, Standing } from './facts.js';
import { commandLine, type Image } from './image.js';
import { type Method, type Outcome, type Proof, refused, type Site } from './method.js';
import { Processes } from './processes.js';
import { type Bystander, Readers, shownChain } from './readers.js';
import { type CommandLine, ended, GuardError, launch, Signals } from './run.js';
import { StraceReader } from './strace.js';
import { evidenceOf, timesOf } from './times.js';

/** Follows every process of the build by `strace`, and names those that got at a fixture. */
export const trace: Method = {
  name: 'trace',
  prove,
  async run(site) {
    const { root, fixtures, command, signals } = site;
    const log = new Log(new Readers(root, site.places, site.readers));
    const before = new Map([...fixtures.keys()].map((path) => [path, timesOf(root, path)]));
    const targets = new Map([...fixtures.keys()].map((path) => [join(root, path), path]));
    const { status, notes } = await follow(command, targets, log.hear, signals);
    const reads: FixtureRead[] = [];
    for (const [path, why] of fixtures) {
      const evidence = log.evidenceOf(path);
      if (evidence !== undefined) reads.push({ path, why, evidence });
      // A daemon, or one of strace's blind spots: a read all the same.
      else if (!log.heard(path) && evidenceOf(before.get(path), timesOf(root, path))?.kind === 'accessed')
        reads.push({ path, why, evidence: { kind: 'outsider' } });
    }
    return { status, reads, notes: [...log.notes(), ...notes] };
  },
};

/** So many programs are remembered for a fixture, and so many shown besides the first. */
const maxImages = 100;
const maxShown = 3;

/** Of several that got at a fixture, the one that weighs most is told. */
const weights: Readonly<Record<Standing['kind'], number>> = {
  allowed: 0,
  compiled: 1,
  undecided: 2,
  build: 3,
};

/** What was heard of each fixture; of how many programs, and of the first of them which. */
class Log {
  readonly #build = new Map<string, { act: Act; images: Set<Image | undefined>; more: number }>();
  /** The first of those that weigh most and are not the build for certain. */
  readonly #excused = new Map<string, { act: Act; image: Image | undefined; standing: Standing }>();
  readonly #bystanders = new Map<Bystander, Set<string>>();

  constructor(private readonly readers: Readers) {}

  readonly hear = (path: string, act: Act, image: Image | undefined): void => {
    const role = this.readers.roleOf(image, path);
    switch (role.kind) {
      case 'build': {
        const known = this.#build.get(path);
        if (known === undefined) this.#build.set(path, { act, images: new Set([image]), more: 0 });
        else if (!known.images.has(image)) {
          if (known.images.size < maxImages) known.images.add(image);
          else known.more++;
        }
        return;
      }
      case 'allowed':
      case 'compiled':
      case 'undecided': {
        const known = this.#excused.get(path);
        if (known === undefined || weights[known.standing.kind] < weights[role.kind])
          this.#excused.set(path, { act, image, standing: role });
        return;
      }
      case 'bystander': {
        const paths = this.#bystanders.get(role.what) ?? new Set();
        this.#bystanders.set(role.what, paths.add(path));
      }
    }
  };

  /** Was anything heard of it? */
  heard(path: string): boolean {
    return (
      this.#build.has(path) ||
      this.#excused.has(path) ||
      [...this.#bystanders.values()].some((paths) => paths.has(path))
    );
  }

  evidenceOf(path: string): FixtureRead['evidence'] | undefined {
    const build = this.#build.get(path);
    if (build !== undefined) {
      const [image, ...rest] = build.images;
      const lines = [...new Set(rest.flatMap((other) => (other === undefined ? [] : commandLine(other))))];
      return {
        kind: 'process',
        act: build.act,
        chain: shownChain(image),
        others: lines.slice(0, maxShown),
        more: Math.max(0, lines.length - maxShown) + build.more,
        standing: { kind: 'build' },
      };
    }
    const excused = this.#excused.get(path);
    if (excused === undefined) return undefined;
    const { act, image, standing } = excused;
    return { kind: 'process', act, chain: shownChain(image), others: [], more: 0, standing };
  }

  notes(): string[] {
    const who = [...this.#bystanders].map(
      ([what, paths]) => `${what} read ${counted(paths.size, 'fixture')}`,
    );
    return who.length === 0 ? [] : [`Not the build's own reads, so no findings: ${who.join(', ')}.`];
  }
}

/** Only the calls by which a process gets at a file under some name, or becomes another; `?` where not every machine has it. */
const calls =
  '?open,openat,?openat2,?open_by_handle_at,execve,execveat,?link,linkat,?rename,?renameat,?renameat2,?unlink,unlinkat,' +
  'chdir,fchdir,?clone,?clone3,?fork,?vfork';

/** How long processes that outlive the command are waited for, in milliseconds. */
const grace = 2000;

/**
 * Runs the command under strace, and tells `hear` of each of `targets` (by absolute real path) that it gets at.
 *
 * @throws GuardError where strace does not say how the command ended; with what it complained of, where `options` have a
 * pipe for its standard error.
 */
async function follow(
  { words, cwd }: CommandLine,
  targets: ReadonlyMap<string, string>,
  hear: (path: string, act: Act, image: Image | undefined) => void,
  signals: Signals,
  options: SpawnOptions = {},
): Promise<Pick<Outcome, 'status' | 'notes'>> {
  const temp = mkdtempSync(resolve(tmpdir(), 'pinfold-trace-'));
  const pipe = join(temp, 'pipe');
  try {
    if (spawnSync('mkfifo', ['-m', '600', pipe]).status !== 0)
      throw new GuardError('mkfifo is missing, by which strace is read; it is a part of coreutils');
    const output = new Socket({
      fd: openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK),
      readable: true,
      writable: false,
    });
    const reader = new StraceReader();
    const processes = new Processes(targets, cwd, hear);
    const child = launch('strace', [...straceOptions(), '-o', pipe, '--', ...words], { ...options, cwd });
    try {
      const complaint = firstLineOf(child.stderr);
      const done = ended(child);
      const status = await new Promise<number | undefined>((settle, fail) => {
        let waited: NodeJS.Timeout | undefined;
        let told = false;
        output.on('data', (piece) => {
          for (const event of reader.push(piece)) processes.take(event);
          if (!told && processes.root !== undefined) {
            told = true;
            signals.to(processes.root);
          }
          if (processes.status !== undefined) waited ??= setTimeout(() => settle(processes.status), grace);
        });
        output.once('error', fail);
        output.once('end', () => {
          clearTimeout(waited);
          settle(processes.status);
        });
        // Opened and closed, so that the reading ends where strace never came to write.
        done.then(() => {
          if (!output.readableEnded && !output.destroyed)
            closeSync(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK));
        }, fail);
      });
      if (status === undefined) {
        // What strace started may hold its standard error open.
        const said = await Promise.race([complaint, delay(1000, '', { ref: false })]);
        throw new GuardError(
          `strace ended with ${await done} and did not say how the command ended${said === '' ? '' : `: ${said}`}`,
        );
      }
      processes.settle();
      if (reader.lost > 0)
        throw new GuardError(
          `${counted(reader.lost, 'line')} of strace's output could not be read, so reads may be missing`,
        );
      const { living } = processes;
      // Their system calls fail where nobody traces them any more (seccomp(2), SECCOMP_RET_TRACE), so strace goes on.
      if (living.length > 0) {
        drain(pipe);
        child.unref();
      }
      return { status, notes: outliving(living) };
    } finally {
      child.stderr?.destroy();
      output.destroy();
    }
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function outliving([first, ...rest]: readonly Image[]): string[] {
  if (first === undefined) return [];
  const count = rest.length + 1;
  return [
    `${counted(count, 'program')} that the command started ${count === 1 ? 'lives' : 'live'} on, ${commandLine(first)} first; what ${count === 1 ? 'it reads' : 'they read'} from here on is not seen.`,
  ];
}

/** Has a program of its own read what strace goes on to write, which would wait or end otherwise. */
function drain(pipe: string): void {
  // Where strace has ended meanwhile, there would be no writer, and the opening would wait for one.
  const writer = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  const end = openSync(pipe, constants.O_RDONLY);
  spawn('cat', [], { stdio: [end, 'ignore', 'ignore'], detached: true }).unref();
  for (const descriptor of [writer, end]) closeSync(descriptor);
}

const maxComplaint = 300;

/** The first line that a program writes. */
async function firstLineOf(stream: Readable | null): Promise<string> {
  let text = '';
  await new Promise<void>((settle) => {
    if (stream === null) settle();
    stream
      ?.once('close', settle)
      .setEncoding('utf8')
      .on('data', (piece) => {
        text = (text + piece).slice(0, maxComplaint);
        if (text.includes('\n')) settle();
      });
  });
  return text.trim().split('\n', 1)[0] ?? '';
}

/** Failed calls are printed too: with `-z` strace 6.1 loses what other processes interrupt. */
function straceOptions(): string[] {
  // Stops the build at these calls alone, and not at every one; there since strace 5.3.
  const help = spawnSync('strace', ['--help'], { encoding: 'utf8' }).stdout ?? '';
  return [
    ...['-f', '-q', '-y', '-s', '200', '-e', `trace=${calls}`, '-e', 'signal=!SIGCHLD'],
    ...(help.includes('--seccomp-bpf') ? ['--seccomp-bpf'] : []),
  ];
}

/** How long strace may take to trace a small program, in milliseconds. */
const patience = 30_000;

/** ptrace(2), "Ptrace access mode checking" and "/proc/sys/kernel/yama/ptrace_scope". */
const permission =
  'tracing is forbidden here: a container may need --cap-add SYS_PTRACE, and kernel.yama.ptrace_scope must be below 2';

/** Traces a program that reads one of two files by a way that is not its path. */
async function prove({ root }: Site): Promise<Proof> {
  if (process.platform !== 'linux') return refused('strace is a program of Linux');
  if (spawnSync('strace', ['--version']).error !== undefined)
    return refused(
      'strace is not installed; apt-get install strace, dnf install strace or apk add strace does it',
    );
  let probe: string | undefined;
  try {
    probe = mkdtempSync(join(root, '.pinfold-probe-'));
  } catch {
    // A workspace that cannot be written can be read all the same.
    probe = mkdtempSync(resolve(tmpdir(), 'pinfold-probe-'));
  }
  try {
    for (const name of ['read', 'unread']) writeFileSync(join(probe, name), name);
    const heard: string[] = [];
    const targets = new Map(['read', 'unread'].map((name) => [join(probe ?? '', name), name]));
    const command: CommandLine = {
      words: ['sh', '-c', 'cd .. && cat "$0/read" >/dev/null', probe],
      cwd: probe,
    };
    const quiet = new Signals();
    try {
      await follow(command, targets, (path) => heard.push(path), quiet, {
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: patience,
        killSignal: 'SIGKILL',
      });
    } finally {
      quiet.release();
    }
    return heard.join() === 'read'
      ? { kind: 'works', limits: [] }
      : refused('strace did not see a read of a file of its own');
  } catch (error) {
    if (!(error instanceof GuardError)) return refused(reasonOf(error));
    const forbidden = /not permitted|EPERM|EACCES|denied/i.test(error.message);
    return refused(`${error.message}${forbidden ? `; ${permission}` : ''}`);
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}
