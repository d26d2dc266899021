import { pathMatcher } from '../glob.js';
import type { Workspace } from './workspace.js';

/** The workspace without the files that globs name, such as those that the policy excludes. */
export function without<T extends Workspace>(workspace: T, globs: readonly string[]): T {
  if (globs.length === 0) return workspace;
  const excluded = pathMatcher(globs);
  const files = workspace.files.filter((path) => !excluded(path));
  const known = new Set(files);
  return { ...workspace, files, has: (path) => known.has(path) };
}
