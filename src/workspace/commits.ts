import { git } from './git.js';

/** The root of the work tree that `folder` lies in; undefined outside git. */
export function topOf(folder: string): string | undefined {
  return git(folder, ['rev-parse', '--show-toplevel'])?.replace(/\n$/, '');
}

/** The full id of the commit that a name stands for; undefined where git knows none, or not its content. */
export function resolveCommit(root: string, name: string): string | undefined {
  const id = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim();
  return id === '' ? undefined : id;
}

/** The parents of a commit as its own object names them: in a shallow clone too, which does not have them. */
export function parentsOf(root: string, commit: string): readonly string[] {
  const [head = ''] = (git(root, ['cat-file', 'commit', commit]) ?? '').split('\n\n');
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
}

/** Is `old` an ancestor of `young`, or the same, by the history that this clone has? */
export function isAncestor(root: string, old: string, young: string): boolean {
  return git(root, ['merge-base', '--is-ancestor', old, young]) !== undefined;
}

/** Does the index have this path, from `root`? */
export function isTracked(root: string, path: string): boolean {
  return git(root, ['ls-files', '--error-unmatch', '--', `:(literal)${path}`]) !== undefined;
}

/** The best common ancestors of two commits (git-merge-base(1)); none where there is no common history here. */
export function mergeBases(root: string, a: string, b: string): readonly string[] {
  return (git(root, ['merge-base', '--all', a, b]) ?? '').split('\n').filter((id) => id !== '');
}

/** Above so many files on either side, git looks only for renames that change nothing (git-diff(1), `-l`). */
const maxRenames = 400;

/**
 * The old path of each file below `root` that was renamed between a commit and the index, by its new one, as git tells
 * renames: by how much of the content is the same. Neither filters nor drivers of the repository are run for this.
 */
export function renamedSince(root: string, commit: string): ReadonlyMap<string, string> {
  const output = git(root, [
    ...['diff-index', '--cached', '-r', '-z', '--relative', '--name-status'],
    ...['--diff-filter=R', '-M', `-l${maxRenames}`, commit],
  ]);
  // `R100<NUL>OLD<NUL>NEW<NUL>` for each.
  const fields = (output ?? '').split('\0');
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renamed.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
  return renamed;
}

/**
 * Asks the repository that this one was cloned from for one commit, and for no history where this clone has none.
 * Gives whether the commit is here then.
 */
export function fetchCommit(root: string, commit: string): boolean {
  const quiet = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
  ];
  // In a whole clone a depth would cut off the history that is there.
  const depth = isShallow(root) ? ['--depth=1'] : [];
  git(root, ['-c', 'protocol.ext.allow=never', 'fetch', ...quiet, ...depth, 'origin', commit]);
  return resolveCommit(root, commit) !== undefined;
}
