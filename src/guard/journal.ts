import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { counted } from '../finding.js';
import { joinPath } from '../workspace/paths.js';
import { isInside, reasonOf } from '../workspace/read.js';
import { GuardError } from './run.js';

/** What is held, for a workspace. */
export interface Journal {
  readonly version: 1;
  /** The workspace, as an absolute real path. */
  readonly root: string;
  /** The process that holds it, and when that began, so that another of its number is not taken for it. */
  readonly pid: number;
  readonly began: string;
  /** What stands in a fixture's place meanwhile. */
  readonly standIn: 'nothing' | 'empty file';
  /** The paths of the fixtures; each is held under the number of its place here. */
  readonly paths: readonly string[];
}

/**
 * The folder that holds the fixtures of a workspace: beside the repository, so that a build which searches its own
 * tree does not come upon them, and on the same file system, so that they are moved and not copied.
 */
export function holdOf(root: string): string {
  const top = topOf(root);
  return join(dirname(top), `.pinfold-withheld-${basename(top)}`);
}

/** The root of the repository that a workspace is in, or the workspace itself. */
function topOf(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return root;
  }
}

const journalName = 'journal.json';
const draftName = `${journalName}.new`;

/**
 * Writes the whole plan to disk before the first fixture is moved; every step can be undone from it.
 *
 * @throws GuardError where another guard has begun meanwhile.
 */
export function beginHold(hold: string, journal: Journal): void {
  try {
    mkdirSync(hold, { mode: 0o700 });
  } catch (error) {
    throw new GuardError(`${hold}, where guard keeps what it withholds, cannot be made: ${reasonOf(error)}`);
  }
  const draft = join(hold, draftName);
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, JSON.stringify(journal));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, join(hold, journalName));
  syncFolder(hold);
  syncFolder(dirname(hold));
}

/** Moves one fixture into the hold. */
export function take(hold: string, { root, paths, standIn }: Journal, index: number): void {
  const path = paths[index];
  if (path === undefined) return;
  const full = join(root, path);
  const { mode } = lstatSync(full);
  renameSync(full, heldAt(hold, index));
  if (standIn === 'empty file') closeSync(openSync(full, 'wx', mode & 0o777));
}

/**
 * Puts back what is held, and takes the hold away. What is there is right at every moment: a fixture is either held, or
 * in its place.
 *
 * @returns a sentence for each thing that a user must know
 * @throws GuardError where a fixture could not be put back; it stays held, and the others do not.
 */
export function restore(hold: string, journal: Journal): string[] {
  const notes: string[] = [];
  const lost: string[] = [];
  const stuck: string[] = [];
  for (const [index, path] of journal.paths.entries()) {
    const held = heldAt(hold, index);
    if (lstatSync(held, { throwIfNoEntry: false }) === undefined) {
      // Never moved, or back in its place.
      if (lstatSync(join(journal.root, path), { throwIfNoEntry: false }) === undefined) lost.push(path);
      continue;
    }
    try {
      notes.push(...moveBack(held, journal, path));
    } catch (error) {
      const reason = error instanceof GuardError ? error.message : reasonOf(error);
      stuck.push(`${path} cannot be put back: ${reason}; its content is ${held}`);
    }
  }
  for (const folder of new Set(journal.paths.map((path) => dirname(join(journal.root, path)))))
    syncFolder(folder);
  const [first] = stuck;
  if (first !== undefined)
    throw new GuardError(
      `${first}${stuck.length === 1 ? '' : `, and ${counted(stuck.length - 1, 'more fixture')} besides`}. Make room and run pinfold again.`,
    );
  removeHold(hold);
  const [gone] = lost;
  if (gone !== undefined)
    throw new GuardError(
      `${counted(lost.length, 'fixture')} that guard withheld ${lost.length === 1 ? 'is' : 'are'} gone, ${gone} first: the build took what was held, or what was not yet; git has ${lost.length === 1 ? 'it' : 'them'}: git checkout -- ${gone}`,
    );
  return notes;
}

function moveBack(held: string, { root, standIn }: Journal, path: string): string[] {
  const full = join(root, path);
  const folder = dirname(full);
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  if (!isInside(root, realpathSync.native(there)) || realpathSync.native(there) !== there)
    throw new GuardError('the build made a link of a folder above it, which must go first');
  mkdirSync(folder, { recursive: true });
  const stat = lstatSync(full, { throwIfNoEntry: false });
  const ours = standIn === 'empty file' && stat?.isFile() === true && stat.size === 0;
  if (stat === undefined || ours) {
    renameSync(held, full);
    return [];
  }
  const aside = freeName(`${full}.made-by-build`);
  renameSync(full, aside);
  renameSync(held, full);
  return [
    `The build made ${path} itself while it was withheld; what it made is ${basename(aside)} beside it.`,
  ];
}

function freeName(path: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${path}.${number}`;
    if (lstatSync(name, { throwIfNoEntry: false }) === undefined) return name;
  }
}

/**
 * Puts back what a guard that was killed left withheld for a workspace; does nothing where there is nothing.
 *
 * @throws GuardError where one is at work, or what is held cannot be put back.
 */
export function restoreLeft(root: string): string[] {
  const hold = holdOf(root);
  const folder = lstatSync(hold, { throwIfNoEntry: false });
  if (folder === undefined) return [];
  // What another user put there says nothing of what is ours.
  if (!folder.isDirectory() || (process.getuid !== undefined && folder.uid !== process.getuid()))
    throw new GuardError(`${hold} stands where guard keeps what it withholds, and is not its own; remove it`);
  if (lstatSync(join(hold, journalName), { throwIfNoEntry: false }) === undefined) {
    // Killed before the plan was whole, so before anything was moved; or after all was back.
    removeHold(hold);
    return [];
  }
  const journal = readJournal(hold);
  const { pid, began, root: held, paths } = journal;
  if (!isInside(topOf(root), held) || paths.some((path) => joinPath('', path) !== path))
    throw new GuardError(
      `the journal in ${hold} speaks of files outside of ${topOf(root)}; look into it before you remove it`,
    );
  if (pid !== process.pid && began === beginningOf(pid))
    throw new GuardError(
      `a guard is at work in ${held} (process ${pid}) and withholds its fixtures; wait until it has ended`,
    );
  const notes = restore(hold, journal);
  return [`Put back the fixtures that a guard, which was killed, had withheld.`, ...notes];
}

/** Takes an empty hold away. */
function removeHold(hold: string): void {
  for (const name of [draftName, journalName]) rmSync(join(hold, name), { force: true });
  try {
    rmdirSync(hold);
  } catch {
    if (lstatSync(hold, { throwIfNoEntry: false }) !== undefined)
      throw new GuardError(`${hold} holds what guard did not put there; look into it, and remove it`);
  }
}

function readJournal(hold: string): Journal {
  const path = join(hold, journalName);
  try {
    const journal: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isJournal(journal)) return journal;
  } catch {
    // Told below.
  }
  throw new GuardError(
    `${path} is no journal of guard's; look into ${hold}, which holds withheld fixtures, before you remove it`,
  );
}

function isJournal(value: unknown): value is Journal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'root' in value &&
    typeof value.root === 'string' &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'began' in value &&
    typeof value.began === 'string' &&
    'standIn' in value &&
    (value.standIn === 'nothing' || value.standIn === 'empty file') &&
    'paths' in value &&
    Array.isArray(value.paths) &&
    value.paths.every((path) => typeof path === 'string')
  );
}

/** When a process began, as the kernel counts (proc(5), field 22 of stat); undefined where there is no such process. */
export function beginningOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    if (existsSync('/proc/self/stat')) return undefined;
  }
  try {
    process.kill(pid, 0);
    return 'running';
  } catch {
    return undefined;
  }
}

function heldAt(hold: string, index: number): string {
  return join(hold, String(index));
}

/** What was moved into or out of a folder survives a loss of power from here on; not every system can be told. */
function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch {
    // Windows opens no folders.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
