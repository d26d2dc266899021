import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../finding.js';
import { git } from './git.js';
import { glanceAt, readText, reasonOf, sha256At } from './read.js';
import { rewrittenAt } from './rewritten.js';
import { unreadable, type Workspace, WorkspaceError } from './workspace.js';

const maxFiles = 1_000_000;

/** A name, and whether git lists a file that a sparse checkout left out of the tree. */
interface Entry {
  readonly path: string;
  readonly sparse: boolean;
}

/**
 * Opens the tree at `dir`: the files that git tracks or would track, or all files outside git.
 *
 * @throws WorkspaceError where `dir` is no directory that can be read, or a bare repository.
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

  const listed = listWithGit(root);
  if (listed === undefined && isRepositoryItself(root))
    throw new WorkspaceError(`${dir} is a repository of git itself, with no tree of files to check`);
  const entries = listed ?? walk(root);
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
        : readText(root, path),
    glance: (path) => glanceAt(root, path),
    rewritten: (paths) => rewrittenAt(root, files, paths),
    sha256: (path) => sha256At(root, path),
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
    '--deleted',
    '--exclude-standard',
    '--',
    '.',
  ]);
  if (listing === undefined || listing === '') return undefined;
  const paths = new Set<string>();
  const missing = new Set<string>();
  const skipped = new Set<string>();
  for (const record of listing.split('\0')) {
    if (record === '') continue;
    // `S` marks a path that is not in the work tree on purpose, `R` one that is not there (git-ls-files(1), -t). A path
    // that is both has both lines.
    const path = record.slice(2);
    if (record.startsWith('R ')) missing.add(path);
    else if (record.startsWith('S ')) skipped.add(path);
    paths.add(path);
  }
  return [...paths].flatMap((path) => {
    const place = skipped.has(path) || missing.has(path) ? placeOf(join(root, path)) : 'there';
    const sparse = skipped.has(path) && place === 'gone';
    return sparse || !missing.has(path) || place === 'closed' ? [{ path, sparse }] : [];
  });
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

/** A bare repository, or `.git`: by the three that each must have (gitrepository-layout(5)). */
function isRepositoryItself(root: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(root, name)));
}

/**
 * Is there such a file? Git takes one that it may not look at, in a folder without permission, for deleted; it is listed
 * all the same, so that a rule which needs it meets the reason when it reads it.
 */
function placeOf(path: string): 'there' | 'gone' | 'closed' {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'gone' : 'there';
  } catch {
    return 'closed';
  }
}
