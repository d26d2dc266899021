import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Act } from './facts.js';
import { type Image, imageAfter } from './image.js';
import { statusOf } from './run.js';
import { type Call, type End, pathBeside, stringOf, stringsOf } from './strace.js';

/** A process (a group of threads) that is followed. */
interface Process {
  image: Image | undefined;
  cwd: string;
}

/** A process of which the call that started it has not returned yet: what it did waits until its parent is known. */
interface Newborn {
  readonly events: (Call | End)[];
}

/** So many events of processes whose start was not seen wait; beyond, they count as started by nobody. */
const maxWaiting = 100_000;
/** So many other names of fixtures are known at a time. */
const maxAliases = 100_000;

/** Told of each fixture that a process got at, with the program that it ran then. */
export type Heard = (fixture: string, act: Act, image: Image | undefined) => void;

/**
 * Follows the processes of a build by their system calls: which program each runs, in which folder, and which
 * fixtures it opens under which name. Holds what lives, and no more.
 */
export class Processes {
  readonly #known = new Map<number, Process>();
  readonly #newborn = new Map<number, Newborn>();
  /** Names that links and renames gave to fixtures, and to folders that hold some; each with the path in the workspace. */
  readonly #aliases = new Map<string, string>();
  readonly #folderAliases = new Map<string, string>();
  readonly #folders: ReadonlySet<string>;
  #waiting = 0;
  #root: number | undefined;
  #status: number | undefined;

  /** `fixtures` by absolute real path, each with its path in the workspace. */
  constructor(
    private readonly fixtures: ReadonlyMap<string, string>,
    private readonly cwd: string,
    private readonly heard: Heard,
  ) {
    const folders = new Set<string>();
    for (const file of fixtures.keys()) {
      for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
    }
    this.#folders = folders;
  }

  /** The first process, which the command line named; undefined before it does anything. */
  get root(): number | undefined {
    return this.#root;
  }

  /** The exit status of the first process; undefined while it lives. */
  get status(): number | undefined {
    return this.#status;
  }

  /** The programs that are still running. */
  get living(): Image[] {
    const images = [...this.#known.values()].flatMap(({ image }) => image ?? []);
    return [...new Set(images)];
  }

  take(event: Call | End): void {
    const { pid } = event;
    if (this.#root === undefined) {
      this.#root = pid;
      this.#known.set(pid, { image: undefined, cwd: this.cwd });
    }
    const process = this.#known.get(pid);
    if (process !== undefined) {
      this.#apply(process, event);
      return;
    }
    const newborn = this.#newborn.get(pid) ?? { events: [] };
    this.#newborn.set(pid, newborn);
    newborn.events.push(event);
    this.#waiting++;
    if (this.#waiting > maxWaiting) this.settle();
  }

  /** Takes the processes whose start was not seen as started by nobody. */
  settle(): void {
    for (const pid of [...this.#newborn.keys()]) this.#adopt(pid, { image: undefined, cwd: this.cwd });
  }

  #apply(process: Process, event: Call | End): void {
    if (event.kind === 'end') {
      this.#known.delete(event.pid);
      if (event.pid === this.#root && this.#status === undefined)
        this.#status = typeof event.by === 'number' ? event.by : statusOf(event.by);
      return;
    }
    const { name, args, result } = event;
    if (result.startsWith('-') || result.startsWith('?')) return;
    switch (name) {
      case 'open':
        this.#opened(process, args[1], result);
        break;
      case 'openat':
      case 'openat2':
      case 'open_by_handle_at':
        this.#opened(process, args[2], result);
        break;
      case 'execve':
        this.#executed(process, this.#locate(process, undefined, args[0]), stringsOf(args[1]));
        break;
      case 'execveat':
        this.#executed(process, this.#locate(process, args[0], args[1]), stringsOf(args[2]));
        break;
      case 'fork':
      case 'vfork':
      case 'clone':
      case 'clone3':
        this.#forked(process, Number.parseInt(result, 10), args);
        break;
      case 'chdir':
        process.cwd = real(resolve(process.cwd, stringOf(args[0]) ?? '.'));
        break;
      case 'fchdir':
        process.cwd = pathBeside(args[0]) ?? process.cwd;
        break;
      case 'link':
        this.#named(process, 'linked', [undefined, args[0]], [undefined, args[1]]);
        break;
      case 'linkat':
        this.#named(process, 'linked', [args[0], args[1]], [args[2], args[3]]);
        break;
      case 'rename':
        this.#named(process, 'renamed', [undefined, args[0]], [undefined, args[1]]);
        break;
      case 'renameat':
      case 'renameat2':
        this.#named(process, 'renamed', [args[0], args[1]], [args[2], args[3]]);
        break;
      case 'unlink':
        this.#removed(process, undefined, args[0]);
        break;
      case 'unlinkat':
        this.#removed(process, args[0], args[1]);
        break;
    }
  }

  /** The kernel's own path of what was opened stands beside the descriptor, links and folders followed. */
  #opened(process: Process, flags: string | undefined, result: string): void {
    const path = pathBeside(result);
    const fixture = path === undefined ? undefined : this.#fixtureAt(path);
    if (fixture === undefined || !reads(flags ?? '')) return;
    this.heard(fixture, 'opened', process.image);
  }

  #executed(process: Process, path: string | undefined, words: readonly string[]): void {
    const fixture = path === undefined ? undefined : this.#fixtureAt(path);
    process.image = imageAfter(process.image, { file: path ?? '', words, cwd: process.cwd });
    if (fixture !== undefined) this.heard(fixture, 'executed', process.image);
  }

  #forked(process: Process, pid: number, args: readonly string[]): void {
    if (!Number.isSafeInteger(pid) || pid <= 0) return;
    const isThread = args.some((arg) => arg.includes('CLONE_THREAD'));
    this.#adopt(pid, isThread ? process : { ...process });
  }

  #adopt(pid: number, process: Process): void {
    const events = this.#newborn.get(pid)?.events ?? [];
    this.#newborn.delete(pid);
    this.#waiting -= events.length;
    this.#known.set(pid, process);
    for (const event of events) this.#apply(process, event);
  }

  #named(process: Process, act: 'linked' | 'renamed', from: Place, to: Place): void {
    const before = this.#locate(process, ...from);
    const after = this.#locate(process, ...to);
    if (before === undefined || after === undefined) return;
    const fixture = this.#fixtureAt(before);
    this.#aliases.delete(after);
    if (act === 'renamed') this.#aliases.delete(before);
    if (fixture !== undefined) {
      if (this.#aliases.size < maxAliases && !this.fixtures.has(after)) this.#aliases.set(after, fixture);
      this.heard(fixture, act, process.image);
      return;
    }
    const folder = this.#folders.has(before) ? before : this.#folderAliases.get(before);
    this.#folderAliases.delete(before);
    if (act === 'renamed' && folder !== undefined && this.#folderAliases.size < maxAliases)
      this.#folderAliases.set(after, folder);
  }

  #removed(process: Process, descriptor: string | undefined, path: string | undefined): void {
    if (this.#aliases.size === 0) return;
    const located = this.#locate(process, descriptor, path);
    if (located !== undefined) this.#aliases.delete(located);
  }

  /** The path in the workspace of the fixture that an absolute path names. */
  #fixtureAt(path: string): string | undefined {
    const known = this.fixtures.get(path) ?? this.#aliases.get(path);
    if (known !== undefined || this.#folderAliases.size === 0) return known;
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const before = this.#folderAliases.get(folder);
      if (before !== undefined) return this.fixtures.get(before + path.slice(folder.length));
    }
    return undefined;
  }

  /** The absolute path that a call means; links in the folders above are followed. */
  #locate(process: Process, descriptor: string | undefined, path: string | undefined): string | undefined {
    const text = stringOf(path);
    if (text === undefined) return undefined;
    const base = pathBeside(descriptor) ?? process.cwd;
    if (text === '') return base;
    const full = resolve(base, text);
    if (this.#fixtureAt(full) !== undefined || this.#folders.has(full)) return full;
    return join(real(dirname(full)), basename(full));
  }
}

type Place = readonly [descriptor: string | undefined, path: string | undefined];

/**
 * Do the flags of an open let it read what there was? What is opened by `O_PATH` alone must be opened again to be read,
 * and `O_TRUNC` empties it (open(2)).
 */
function reads(flags: string): boolean {
  return !/\bO_(?:WRONLY|PATH|TRUNC)\b/.test(flags);
}

/** The path with its links followed, or as it is where that cannot be done any more. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
