import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a folder stands in its repository. GitHub knows files by their paths from the repository's root alone. */
export interface PlaceInRepository {
  readonly root: string;
  /** The folder's path from the root, with a closing `/`, or empty. */
  readonly prefix: string;
}

/** Where `dir` stands in the repository around it; where there is none, in `otherwise`, or by itself. */
export function repositoryAround(dir: string, otherwise?: string): PlaceInRepository {
  const real = realpathSync(dir);
  for (let folder = real; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return placeIn(folder, real);
    if (folder === dirname(folder)) break;
  }
  return placeIn(otherwise === undefined ? real : realpathSync(otherwise), real);
}

function placeIn(root: string, dir: string): PlaceInRepository {
  const below = relative(root, dir).split(sep).join('/');
  if (below === '') return { root, prefix: '' };
  return below.startsWith('..') ? { root: dir, prefix: '' } : { root, prefix: `${below}/` };
}

/** A folder as a `file:` URL with a closing `/`. */
export function folderUrl(path: string): string {
  return pathToFileURL(path.endsWith(sep) ? path : path + sep).href;
}
