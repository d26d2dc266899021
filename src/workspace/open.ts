import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { byCodeUnit } from '../finding.js';
import { git } from './git.js';
import { maxTextBytes, type Reading, type Workspace } from './workspace.js';

/** The workspace cannot be read at all; the message is for the user. */
export class WorkspaceError extends Error {}

const maxFiles = 1_000_000;

/** A name, and whether git lists a file that a sparse checkout left out of the tree. */
interface Entry {
  readonly path: string;
  readonly sparse: boolean;
}

/**
 * Opens the tree at `dir`: the files that git tracks or would track, or all files outside git.
 *
 * @throws WorkspaceError where `dir` is no directory that can be read.
 */
export function openWorkspace(dir: string): Workspace & { readonly root: string } {
  let root: string;
  try {
    root = realpathSync(dir);
    if (!statSync(root).isDirectory()) throw new WorkspaceError(`${dir} is not a directory`);
    readdirSync(root);
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`${dir} cannot be read: ${reasonOf(error)}`);
  }

  const entries = listWithGit(root) ?? walk(root);
  const sparse = new Set(entries.filter((entry) => entry.sparse).map((entry) => entry.path));
  const files = entries.map((entry) => entry.path).sort(byCodeUnit);
  const known = new Set(files);
  return {
    root,
    files,
    has: (path) => known.has(path),
    read: (path) =>
      sparse.has(path)
        ? unreadable('git has it, but a sparse checkout left it out of the tree')
        : read(root, path),
  };
}

/** Where the repository at `root` was cloned from, as git's configuration has it. */
export function originUrl(root: string): string | undefined {
  return git(root, ['config', '--get', 'remote.origin.url'])?.trim();
}

/** Undefined where `root` is in no git work tree, or in one that ignores it whole. */
function listWithGit(root: string): Entry[] | undefined {
  const listing = git(root, [
    'ls-files',
    '-z',
    '-t',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    '.',
  ]);
  if (listing === undefined || listing === '') return undefined;
  const entries = new Map<string, Entry>();
  for (const record of listing.split('\0')) {
    if (record === '') continue;
    // `S` marks a path that is not in the work tree on purpose (git-ls-files(1), -t).
    const path = record.slice(2);
    const sparse = record.startsWith('S ') && !exists(join(root, path));
    if (sparse || exists(join(root, path))) entries.set(path, { path, sparse });
  }
  return [...entries.values()];
}

function walk(root: string): Entry[] {
  const entries: Entry[] = [];
  const pending = [''];
  for (let dir = pending.pop(); dir !== undefined; dir = pending.pop()) {
    let names: ReturnType<typeof readNames>;
    try {
      names = readNames(join(root, dir));
    } catch {
      // Listed as a file, so that a rule which needs what is below meets the reason when it reads it.
      entries.push({ path: dir.slice(0, -1), sparse: false });
      continue;
    }
    for (const entry of names) {
      if (entry.name === '.git') continue;
      if (entry.isDirectory()) pending.push(`${dir}${entry.name}/`);
      else entries.push({ path: dir + entry.name, sparse: false });
    }
    if (entries.length > maxFiles) throw new WorkspaceError(`${root} holds more than ${maxFiles} files`);
  }
  return entries;
}

function readNames(path: string) {
  return readdirSync(path, { withFileTypes: true });
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function read(root: string, path: string): Reading {
  let descriptor: number | undefined;
  try {
    const real = realpathSync(join(root, path));
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return unreadable('it is a link that leads out of the workspace');
    }
    // Not blocking, so that a FIFO cannot hold the run up.
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const stat = fstatSync(descriptor);
    if (!stat.isFile())
      return unreadable(stat.isDirectory() ? 'it is a directory' : 'it is not a regular file');
    if (stat.size > maxTextBytes) {
      return unreadable(`it has ${stat.size} bytes; more than ${maxTextBytes} are not read`);
    }
    return decode(readUpTo(descriptor, maxTextBytes));
  } catch (error) {
    return unreadable(reasonOf(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The file may grow while it is read, so the size that it had is no bound. */
function readUpTo(descriptor: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(1 << 16, limit - total));
    const count = readSync(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  return Buffer.concat(chunks, total);
}

function decode(bytes: Buffer): Reading {
  if (bytes.includes(0)) return unreadable('it holds a NUL byte, so it is no text');
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unreadable('it is not valid UTF-8');
  }
}

function unreadable(reason: string): Reading {
  return { kind: 'unreadable', reason };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file, or it is a link that leads nowhere';
    case 'ELOOP':
      return 'it is a link that leads round in a circle';
    case 'EACCES':
    case 'EPERM':
      return 'its permissions forbid reading it';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
