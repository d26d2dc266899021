import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../finding.js';
import { pathMatcher } from '../glob.js';
import { WorkspaceError } from '../workspace/workspace.js';

const maxEntries = 1_000_000;

/**
 * The files below `root` that a glob names, tracked or not, sorted. No link is followed.
 *
 * @throws WorkspaceError where there is none: who names artifacts wants them looked into
 */
export function filesMatching(root: string, glob: string): string[] {
  const plain = glob.replace(/^(?:\.\/)+/, '');
  const matches = pathMatcher([plain]);
  const segments = plain.split('/');
  const fixed = segments.slice(0, -1).findIndex((segment) => /[*?[\]{}\\]/.test(segment));
  const start = segments
    .slice(0, fixed < 0 ? -1 : fixed)
    .map((segment) => `${segment}/`)
    .join('');
  const found: string[] = [];
  const pending = start.split('/').includes('..') ? [] : [start];
  let count = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      if (++count > maxEntries)
        throw new WorkspaceError(`${glob} is looked for among more than ${maxEntries} files; name a folder`);
      const path = folder + entry.name;
      if (entry.isDirectory() && entry.name !== '.git') pending.push(`${path}/`);
      else if (entry.isFile() && matches(path)) found.push(path);
    }
  }
  if (found.length === 0) throw new WorkspaceError(`no file in ${root} is one that ${glob} names`);
  return found.sort(byCodeUnit);
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Then no file in it is named, which is told if there is none elsewhere.
    return [];
  }
}
