import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { propertyOf, textOf } from './json.js';

/** What earlier runs were told, by a text that says what was asked. Neither function throws. */
export interface Store {
  /** As it came as JSON; whoever asks checks its form, as of an answer from the network. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Keeps nothing. */
export const noStore: Store = { get: () => undefined, set: () => {} };

/** The version of this format, which is part of the folder's name. */
const format = 'v1';
const maxEntries = 5000;
const maxTotalBytes = 256 * 1024 * 1024;
const maxBytes = 16 * 1024 * 1024;

/**
 * A store on disk, in a folder that belongs to this user alone; `noStore` where there can be none.
 *
 * An entry says what it answers and has a checksum over both, so that a damaged or swapped file counts for nothing.
 * That is no seal against whoever can write here: that is why the folder must be this user's own, and may not lie in the
 * `tree` under inspection, which brings files of others.
 */
export function openStore(parent: string, tree?: string): Store {
  const folder = join(parent, format);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(folder);
    const ours = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    if (!lstatSync(folder).isDirectory() || !ours) return noStore;
    if (tree !== undefined && isWithin(realpathSync(folder), realpathSync(tree))) return noStore;
    prune(folder);
  } catch {
    return noStore;
  }
  const fileOf = (key: string) => join(folder, `${digest(key)}.json`);
  return {
    get: (key) => {
      const entry = read(fileOf(key));
      const value = textOf(entry, 'value');
      if (value === undefined || propertyOf(entry, 'sum') !== sum(key, value)) return undefined;
      return parse(value);
    },
    set: (key, value) => {
      const text = JSON.stringify(value);
      if (text === undefined || text.length > maxBytes / 4) return;
      // Under a name of its own first, so that no other run reads half of it.
      const passing = join(folder, `${randomUUID()}.new`);
      try {
        writeFileSync(passing, JSON.stringify({ sum: sum(key, text), value: text }), {
          flag: 'wx',
          mode: 0o600,
        });
        renameSync(passing, fileOf(key));
      } catch {
        rmSync(passing, { force: true });
      }
    },
  };
}

function isWithin(folder: string, tree: string): boolean {
  const below = relative(tree, folder);
  return !isAbsolute(below) && !/^\.\.(?:$|[\\/])/.test(below);
}

/**
 * Where a user's programs keep what they can do without: the XDG Base Directory Specification, which passes over a path
 * that is not absolute, and its like elsewhere.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { XDG_CACHE_HOME: cache = '', LOCALAPPDATA: local, HOME: home } = env;
  const parent = (isAbsolute(cache) && cache) || local || (home && join(home, '.cache'));
  return parent ? join(parent, 'pinfold') : undefined;
}

/** The key itself may hold a token, so it is never written. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function sum(key: string, value: string): string {
  return digest(`${digest(key)}\n${value}`);
}

function read(file: string): unknown {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const stat = fstatSync(descriptor);
    return stat.isFile() && stat.size <= maxBytes ? parse(readFileSync(descriptor, 'utf8')) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Drops the older half once there are too many, or they take too much room. */
function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => {
    const file = join(folder, name);
    // Another run may have taken it away meanwhile.
    const { mtimeMs: age = 0, size = 0 } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
    return { file, age, size };
  });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length <= maxEntries && total <= maxTotalBytes) return;
  files.sort((a, b) => a.age - b.age);
  for (const { file } of files.slice(0, Math.ceil(files.length / 2))) rmSync(file, { force: true });
}
