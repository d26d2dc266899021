import { spawnSync } from 'node:child_process';
import {
  type BigIntStats,
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { counted } from '../finding.js';
import { reasonOf } from '../workspace/read.js';
import type { Evidence, FixtureRead } from './facts.js';
import { type Method, type Proof, refused, type Site } from './method.js';
import { GuardError, runCommand } from './run.js';

/**
 * Sees a read by the access time that it leaves. It knows no process, and a program that opens a file by `O_NOATIME`
 * leaves none; it needs nothing but a mount that keeps access times.
 */
export const times: Method = {
  name: 'times',
  prove,
  async run({ root, fixtures, command, signals }) {
    const paths = [...fixtures.keys()];
    const watched = prepare(root, paths);
    // A read within the tick of the preparation could be hidden again within it.
    if ([...watched.values()].some(({ before, ready }) => before !== ready)) await delay(tick);
    let status: number;
    try {
      status = await runCommand(command, signals);
    } catch (error) {
      putBack(root, watched, lookAt(root, paths));
      throw error;
    }
    const after = lookAt(root, paths);
    const reads: FixtureRead[] = [];
    for (const [path, why] of fixtures) {
      const evidence = evidenceOf(watched.get(path)?.ready, after.get(path));
      if (evidence !== undefined) reads.push({ path, why, evidence });
    }
    return { status, reads, notes: putBack(root, watched, after) };
  },
};

/** A file's times; undefined where it is not there. */
export function timesOf(root: string, path: string): BigIntStats | undefined {
  return lstatSync(join(root, path), { bigint: true, throwIfNoEntry: false });
}

type Times = ReadonlyMap<string, BigIntStats>;

/** The times of those of the files that are there. */
function lookAt(root: string, paths: readonly string[]): Times {
  const found = new Map<string, BigIntStats>();
  for (const path of paths) {
    const stat = timesOf(root, path);
    if (stat !== undefined) found.set(path, stat);
  }
  return found;
}

/** Are two files the same one? What a path leads to by a link that the build made is another. */
function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}

/** What two looks at a fixture's times say happened between them. */
export function evidenceOf(
  before: BigIntStats | undefined,
  after: BigIntStats | undefined,
): Evidence | undefined {
  if (before === undefined || after === undefined || !isSame(before, after)) return { kind: 'gone' };
  if (before.atimeNs !== after.atimeNs) return { kind: 'accessed' };
  return before.ctimeNs === after.ctimeNs ? undefined : { kind: 'changed' };
}

/** A fixture's times before guard touched it, and as the build found them. */
interface Watched {
  readonly before: BigIntStats;
  readonly ready: BigIntStats;
}

/**
 * Will the next read set the access time?
 *
 * Linux mounts are `relatime` where nothing else is said: a read counts where the last one that counted is older than
 * the last change, or older than a day (mount(8); fs/inode.c, relatime_need_update). APFS asks for the last
 * modification alone.
 */
function willCount({ atimeNs, mtimeNs, ctimeNs }: BigIntStats): boolean {
  if (process.platform === 'darwin') return atimeNs <= mtimeNs;
  const dayAgo = BigInt(Date.now() - 24 * 60 * 60 * 1000) * 1_000_000n;
  return atimeNs <= mtimeNs || atimeNs <= ctimeNs || atimeNs < dayAgo;
}

/** OVERLAYFS_SUPER_MAGIC (linux/magic.h). */
const overlay = 0x794c7630;

/**
 * Tells of files whether they lie on an overlay, as those of a container's image do. A read of what is in a lower layer
 * alone sets no access time (fs/overlayfs/file.c, ovl_file_accessed), and a change brings it up.
 */
function layering(root: string): (path: string, stat: BigIntStats) => boolean {
  if (process.platform !== 'linux') return () => false;
  const known = new Map<bigint, boolean>();
  return (path, { dev }) => {
    const layered = known.get(dev) ?? statfsSync(dirname(join(root, path))).type === overlay;
    known.set(dev, layered);
    return layered;
  };
}

/**
 * Makes the next read of each file count, and leaves alone those of which it counts already, as in a fresh checkout.
 *
 * Where it would not, the mode is set to what it is, which sets the change time and nothing else: access and
 * modification time stay what they are, to the nanosecond, and there is nothing to put back after a crash. Only what
 * that does not help (an access time in the future, APFS) has its access time set into the past; so has a link, since
 * `chmod` would follow it, and change a file that may lie anywhere.
 *
 * @throws GuardError for a file of which no read would count.
 */
function prepare(root: string, paths: readonly string[]): Map<string, Watched> {
  const isLayered = layering(root);
  const watched = new Map<string, Watched>();
  const old: string[] = [];
  for (const [path, before] of lookAt(root, paths)) {
    if (willCount(before) && !isLayered(path, before)) {
      watched.set(path, { before, ready: before });
      continue;
    }
    if (before.isSymbolicLink()) {
      watched.set(path, { before, ready: before });
      old.push(path);
      continue;
    }
    try {
      chmodSync(join(root, path), Number(before.mode & 0o7777n));
    } catch (error) {
      throw cannotWatch(path, reasonOf(error));
    }
    const ready = timesOf(root, path);
    if (ready === undefined) continue;
    watched.set(path, { before, ready });
    if (!willCount(ready)) old.push(path);
  }
  setAccess(
    root,
    old.map((path) => [path, past]),
  );
  for (const [path, ready] of lookAt(root, old)) {
    if (!willCount(ready)) {
      putBack(root, watched, lookAt(root, old));
      throw cannotWatch(path, 'its access time cannot be set');
    }
    const before = watched.get(path)?.before;
    if (before !== undefined) watched.set(path, { before, ready });
  }
  return watched;
}

function cannotWatch(path: string, reason: string): GuardError {
  return new GuardError(
    `--method times cannot watch ${path}, for ${reason}; run it as the owner of the file on a mount that can be written, or use --method trace`,
  );
}

/** Older than any time that a build could mean. */
const past = '2000-01-01T00:00:00Z';

/**
 * Puts the access times back that a read, or guard, changed; `after` is how the build left them. What the build itself
 * replaced stays as it made it.
 */
function putBack(root: string, watched: ReadonlyMap<string, Watched>, after: Times): string[] {
  const differing = (now: Times) =>
    [...now].flatMap(([path, stat]) => {
      const known = watched.get(path);
      if (known === undefined || !isSame(known.ready, stat) || stat.atimeNs === known.before.atimeNs)
        return [];
      return [[path, written(known.before.atimeNs)] as const];
    });
  const changed = differing(after);
  setAccess(root, changed);
  const left = differing(
    lookAt(
      root,
      changed.map(([path]) => path),
    ),
  );
  const [first] = left;
  return first === undefined
    ? []
    : [`The access time of ${counted(left.length, 'fixture')} could not be put back, of ${first[0]} first.`];
}

/**
 * Sets access times, and nothing else, by `touch`: Node sets both times, and as floating-point seconds, which loses
 * nanoseconds. A time with a fraction is understood by GNU's and BSD's `touch -d`, and POSIX asks for it. No link is
 * followed (`-h`, which both have).
 *
 * One program sets all files of one time: the kernel's clock of file times goes in steps of milliseconds, so that what
 * a checkout writes has few of them.
 */
function setAccess(root: string, requests: readonly (readonly [path: string, time: string])[]): void {
  const byTime = new Map<string, string[]>();
  for (const [path, time] of requests) {
    const paths = byTime.get(time) ?? [];
    byTime.set(time, paths);
    paths.push(`./${path}\0`);
  }
  for (const [time, paths] of byTime) {
    spawnSync('xargs', ['-0', 'touch', '-h', '-a', '-c', '-d', time], {
      cwd: root,
      input: paths.join(''),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  }
}

/** `2026-11-25T12:00:00.123456789Z` */
export function written(nanoseconds: bigint): string {
  const billion = 1_000_000_000n;
  const fraction = ((nanoseconds % billion) + billion) % billion;
  const seconds = (nanoseconds - fraction) / billion;
  return new Date(Number(seconds) * 1000)
    .toISOString()
    .replace(/\.\d+Z$/, `.${String(fraction).padStart(9, '0')}Z`);
}

/** Long enough for the kernel's clock of file times to go on. */
const tick = 20;

/** Tries itself on every mount that holds fixtures. */
async function prove({ root, fixtures }: Site): Promise<Proof> {
  if (process.platform === 'win32') return refused('Windows keeps no access times by default');
  const folders = new Map<bigint, string>();
  for (const path of ['', ...fixtures.keys()]) {
    const stat = timesOf(root, path);
    if (stat !== undefined && !folders.has(stat.dev))
      folders.set(stat.dev, path === '' ? '.' : dirname(path));
  }
  const limits = new Set<string>();
  for (const folder of folders.values()) {
    const proof = await proveIn(root, folder);
    if (proof.kind === 'refused') return proof;
    for (const limit of proof.limits) limits.add(limit);
  }
  return { kind: 'works', limits: [...limits] };
}

async function proveIn(root: string, folder: string): Promise<Proof> {
  const where = folder === '.' ? 'the workspace' : folder;
  let probe: string;
  try {
    probe = mkdtempSync(join(root, folder, '.pinfold-probe-'));
  } catch (error) {
    return refused(`${where} cannot be written, so no access time is kept (${reasonOf(error)})`);
  }
  const look = (name: string) => timesOf(probe, name);
  const isRead = (before: BigIntStats | undefined) => {
    readFileSync(join(probe, 'read'));
    return evidenceOf(before, look('read'))?.kind === 'accessed';
  };
  try {
    for (const name of ['read', 'unread', 'changed', 'shared']) writeFileSync(join(probe, name), name);
    const [fresh, unread, unchanged] = [look('read'), look('unread'), look('changed')];
    await delay(tick);
    if (!isRead(fresh)) return refused(`a read changes no access time in ${where} (is it mounted noatime?)`);
    utimesSync(join(probe, 'changed'), 0, 0);
    if (unchanged?.ctimeNs === look('changed')?.ctimeNs)
      return refused(`change times do not change in ${where}`);
    const limits = limitsIn(probe, where);
    // Read just now, so the next read would not count.
    const watched = prepare(probe, ['read']);
    await delay(tick);
    if (!isRead(watched.get('read')?.ready))
      return refused(`a second read changes no access time in ${where}`);
    if (evidenceOf(unread, look('unread')) !== undefined)
      return refused(`access times change without a read in ${where}`);
    putBack(probe, watched, lookAt(probe, ['read']));
    if (look('read')?.atimeNs !== watched.get('read')?.before.atimeNs)
      return refused('`touch` is missing, or sets no nanoseconds, so access times could not be put back');
    return { kind: 'works', limits };
  } catch (error) {
    return refused(error instanceof GuardError ? error.message : reasonOf(error));
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

/** Blocks that two files share are read by nobody (ioctl_ficlone(2)), and need not count as an access. */
function limitsIn(probe: string, where: string): string[] {
  const before = timesOf(probe, 'shared');
  try {
    copyFileSync(join(probe, 'shared'), join(probe, 'copy'), constants.COPYFILE_FICLONE_FORCE);
  } catch {
    return [];
  }
  return evidenceOf(before, timesOf(probe, 'shared')) === undefined
    ? [
        `In ${where} a file can be copied by sharing its blocks (cp --reflink), which changes no access time; \`--method trace\` sees it.`,
      ]
    : [];
}
