import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Glance, maxTextBytes, type Reading, unreadable } from './workspace.js';

/** Reads the text of a file below `root` (an absolute real path), within bounds and without leaving it; never throws. */
export function readText(root: string, path: string): Reading {
  let descriptor: number | undefined;
  try {
    const real = realpathSync(join(root, path));
    if (!isInside(root, real)) return unreadable('it is a link that leads out of the workspace');
    // Not blocking, so that a FIFO cannot hold the run up.
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const stat = fstatSync(descriptor);
    if (!stat.isFile())
      return unreadable(stat.isDirectory() ? 'it is a directory' : 'it is not a regular file');
    if (stat.size > maxTextBytes) {
      return unreadable(`it has ${stat.size} bytes; more than ${maxTextBytes} are not read`);
    }
    return decodeText(path, readUpTo(descriptor, stat.size, maxTextBytes));
  } catch (error) {
    return unreadable(reasonOf(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Does a real path lie at or below a real root? */
export function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

const headBytes = 16 * 1024;
/** So much of a file that begins as text is read without a gap. */
const textBytes = 1024 * 1024;
const pieceBytes = 4 * 1024;
const pieceCount = 4;

/** Reads 16 KiB, and where these are text, the first MiB and four pieces of the rest up to its end, of a file below `root` (an absolute real path); the folders above it may be links. Never throws. */
export function glanceAt(root: string, path: string): Glance {
  let descriptor: number | undefined;
  try {
    const full = join(root, path);
    if (!isInside(root, realpathSync.native(dirname(full)))) {
      return { kind: 'unreadable', reason: 'its folder is a link that leads out of the workspace' };
    }
    if (lstatSync(full).isSymbolicLink()) return { kind: 'link', target: targetOf(root, full) };
    // No link, even one put there since the look above.
    descriptor = openQuietly(full);
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) return { kind: 'folder' };
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'it is not a regular file' };
    const opened = descriptor;
    return sample(stat.size, (offset, limit) => readAt(opened, offset, limit));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'absent' };
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The beginning of a file of `size` bytes, and where it is longer, pieces from its rest and its end. */
export function sample(size: number, read: (offset: number, limit: number) => Uint8Array): Glance {
  const head = read(0, Math.min(size, headBytes));
  const pieces = [head];
  if (!head.includes(0) && size > headBytes) {
    const end = Math.min(size, textBytes);
    pieces.push(read(headBytes, end - headBytes));
    const rest = Math.max(0, size - pieceBytes - end);
    for (let index = 0; index < pieceCount && end < size; index++)
      pieces.push(read(end + Math.floor((index * rest) / (pieceCount - 1)), pieceBytes));
  }
  return { kind: 'file', size, pieces };
}

/**
 * Opens a file to be read, and no link. Not blocking, so that a FIFO cannot hold the run up; without a trace in its
 * access time where Linux allows that, which is for the owner (open(2), O_NOATIME).
 */
function openQuietly(path: string): number {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW, O_NOATIME } = constants;
  const flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW;
  try {
    return openSync(path, flags | O_NOATIME);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPERM') return openSync(path, flags);
    throw error;
  }
}

function targetOf(root: string, link: string): string | undefined {
  try {
    const real = realpathSync(link);
    return isInside(root, real) ? relative(root, real).split(sep).join('/') : undefined;
  } catch {
    return undefined;
  }
}

function readAt(descriptor: number, offset: number, limit: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(limit);
  let total = 0;
  while (total < limit) {
    const count = readSync(descriptor, bytes, total, limit - total, offset + total);
    if (count === 0) break;
    total += count;
  }
  return bytes.subarray(0, total);
}

/** All bytes of a file that had `size`, no more than `limit`. It may grow while it is read, so its size is no bound. */
function readUpTo(descriptor: number, size: number, limit: number): Buffer {
  let bytes = Buffer.allocUnsafeSlow(Math.min(size + 1, limit));
  let total = 0;
  for (;;) {
    const count = total < bytes.length ? readSync(descriptor, bytes, total, bytes.length - total, null) : 0;
    total += count;
    if (count === 0) return bytes.subarray(0, total);
    if (total === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * total, limit));
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The bytes of a file as text: UTF-8 without a NUL byte, and without the byte order mark. Java's properties are Latin-1
 * (Java SE API, Properties.load), so that any bytes are text; most are UTF-8 all the same.
 */
export function decodeText(path: string, bytes: Buffer): Reading {
  if (bytes.includes(0)) return unreadable('it holds a NUL byte, so it is no text');
  try {
    return { kind: 'text', text: utf8.decode(bytes) };
  } catch {
    if (path.endsWith('.properties')) return { kind: 'text', text: bytes.toString('latin1') };
    return unreadable('it is not valid UTF-8');
  }
}

/** Why the file system refused, for a reader. */
export function reasonOf(error: unknown): string {
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

/** All bytes of a regular file below `root` (an absolute real path), no more than `limit`; a link is not followed. */
export function bytesAt(root: string, path: string, limit: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    const full = join(root, path);
    if (!isInside(root, realpathSync.native(dirname(full)))) return undefined;
    descriptor = openQuietly(full);
    const stat = fstatSync(descriptor);
    return stat.isFile() && stat.size <= limit ? readUpTo(descriptor, stat.size, limit) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const hashBytes = 1024 * 1024;

/** The sha256 of all of a file below `root` (an absolute real path), in hex; undefined where it cannot be read. */
export function sha256At(root: string, path: string): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const piece of pieces(root, path)) hash.update(piece);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** The size of a regular file below `root`, in bytes; undefined for a link, and where it cannot be seen. */
export function sizeAt(root: string, path: string): number | undefined {
  try {
    const stat = lstatSync(join(root, path));
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes of a file below `root` (an absolute real path) in pieces; those that can be read, where not all can. */
export function* chunksAt(root: string, path: string): Generator<Uint8Array> {
  try {
    yield* pieces(root, path);
  } catch {
    // Who needs to know asks for a glance, which gives the reason.
  }
}

/** A link is not followed; the folders above may be links that stay within the root. */
function* pieces(root: string, path: string): Generator<Uint8Array> {
  const full = join(root, path);
  if (!isInside(root, realpathSync.native(dirname(full)))) throw new Error('it lies outside');
  const descriptor = openQuietly(full);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new Error('it is no file');
    // No further than it was long, since it may grow while it is read.
    for (let offset = 0; offset < stat.size; offset += hashBytes) {
      yield readAt(descriptor, offset, Math.min(hashBytes, stat.size - offset));
    }
  } finally {
    closeSync(descriptor);
  }
}
