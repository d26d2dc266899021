import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder, git } from './bundle.js';

export type Files = Readonly<Record<string, string | Buffer>>;

const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];

/** A git repository on branch `main` with one commit of these files; gone when the test ends, unless its place is given. */
export function repository(files: Files, root = folder()): string {
  git(root, 'init', '-q', '-b', 'main');
  commit(root, files);
  return root;
}

/** Writes files, removes those that are `undefined`, commits all, and gives the commit's id. */
export function commit(
  root: string,
  files: Readonly<Record<string, string | Buffer | undefined>> = {},
): string {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) {
      rmSync(join(root, path), { recursive: true });
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  git(root, 'add', '-A');
  git(root, ...author, 'commit', '-qm', 'x', '--allow-empty');
  return head(root);
}

/** Merges `branch` with a merge commit, as GitHub makes `refs/pull/N/merge`, and gives its id. */
export function merge(root: string, branch: string): string {
  git(root, ...author, 'merge', '-q', '--no-ff', '-m', 'merge', branch);
  return head(root);
}

export function head(root: string): string {
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** A clone of depth 1 of `ref`, as actions/checkout makes it. */
export function shallowClone(origin: string, ref: string): string {
  const root = folder();
  git(root, 'init', '-q');
  git(root, 'remote', 'add', 'origin', `file://${origin}`);
  git(root, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', ref);
  git(root, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  return root;
}
