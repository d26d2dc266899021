import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.js';

/**
 * Those of the files below `root` (an absolute real path) that hold what no commit has: changed, added or not known to
 * git. Outside of a git work tree there are none.
 *
 * `git status` would run the filters that a hostile tree's configuration names, so the bytes are compared here: with
 * what the index has, whose lines may end in LF alone where the tree's end in CR LF; and the index with the commit.
 */
export function uncommitted(root: string, paths: readonly string[]): Set<string> {
  if (paths.length === 0 || git(root, ['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true')
    return new Set();
  // Paths from here, not from the root of the repository; a name is no pattern.
  const literal = paths.map((path) => `:(literal)${path}`);
  const listed = git(root, ['ls-files', '-z', '--stage', '--', ...literal]) ?? '';
  const blobs = new Map(
    listed.split('\0').flatMap((record) => {
      const [, blob, path] = /^\d+ ([0-9a-f]+) 0\t([\s\S]+)$/.exec(record) ?? [];
      return blob === undefined || path === undefined ? [] : [[path, blob]];
    }),
  );
  const staged = git(root, [
    'diff-index',
    '-z',
    '--cached',
    '--name-only',
    '--relative',
    'HEAD',
    '--',
    ...literal,
  ]);
  // A repository without a commit has nothing to go back to.
  const inCommit = staged === undefined ? () => false : (path: string) => !staged.split('\0').includes(path);
  return new Set(paths.filter((path) => !inCommit(path) || !holds(join(root, path), blobs.get(path))));
}

/** Are these the bytes of a blob (a full id of git's), or the same with CR LF where it has LF? */
export function isContentOf(bytes: Buffer, blob: string): boolean {
  const unix = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return [bytes, unix].some((content) => {
    const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex') === blob;
  });
}

/** Does a file hold the bytes of a blob? */
function holds(file: string, blob: string | undefined): boolean {
  return blob !== undefined && isContentOf(readFileSync(file), blob);
}
