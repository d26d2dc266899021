import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { topOf } from './commits.js';

/** Where a folder stands in its repository. GitHub knows files by their paths from the repository's root alone. */
export interface PlaceInRepository {
  readonly root: string;
  /** The folder's path from the root, with a closing `/`, or empty. */
  readonly prefix: string;
}

/** Where `dir` stands in the repository around it; outside git, in `otherwise`, or by itself. */
export function placeInRepository(dir: string, otherwise = dir): PlaceInRepository {
  const real = realpathSync(dir);
  const root = topOf(real) ?? realpathSync(otherwise);
  const below = relative(root, real).split(sep).join('/');
  if (below === '') return { root, prefix: '' };
  return below.startsWith('..') ? { root: real, prefix: '' } : { root, prefix: `${below}/` };
}

/** A folder as a `file:` URL with a closing `/`. */
export function folderUrl(path: string): string {
  return pathToFileURL(path.endsWith(sep) ? path : path + sep).href;
}
