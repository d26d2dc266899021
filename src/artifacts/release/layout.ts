import { plainName } from '../names.js';
import type { Member } from '../visit.js';
import { generatedNames } from './generated.js';
import { isCopyName } from './known.js';
import { isCode } from './role.js';

/** How the paths of an archive lie to those of git. */
export interface Layout {
  /** The folder of the archive that stands for git's root, with its `/`; empty where that is its own root. */
  readonly top: string;
  /** The folder of git that was packed, with its `/`; empty for the whole. */
  readonly base: string;
}

/** The path of git that a path of the archive stands for. */
export function gitPath({ top, base }: Layout, path: string): string {
  const plain = plainName(path);
  return base + (plain.startsWith(top) ? plain.slice(top.length) : plain);
}

/** What only built packages hold, with the names that what installs them asks for: of Java, Android, Python and Debian. */
const built: readonly { readonly name: RegExp; readonly holds: RegExp }[] = [
  { name: /\.(?:jar|war|ear|rar|aar|apk)$/i, holds: /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/ },
  { name: /\.whl$/i, holds: /^[^/]+\.dist-info\/WHEEL$/ },
  { name: /\.u?deb$/i, holds: /^debian-binary$/ },
];

/**
 * Does an archive of that name hold what only built packages do? By both, so that nobody gets sources out of the comparison
 * by one more file. A jar of sources has a manifest too, and no class.
 */
export function isBuilt(archive: string, members: readonly Member[]): boolean {
  const marks = built.filter(({ name }) => name.test(archive));
  if (!members.some(({ path }) => marks.some(({ holds }) => holds.test(plainName(path))))) return false;
  const has = (ending: RegExp) => members.some(({ path }) => ending.test(path));
  return !has(/\.(?:java|kt|scala|groovy)$/) || has(/\.(?:class|dex|so)$/);
}

/** So many folders of git are tried. */
const mostBases = 500;

/** The layout that brings most of the archive's files to `known`, the paths of git. */
export function layoutOf(members: readonly Member[], known: ReadonlySet<string>): Layout {
  const paths = members.map(({ path }) => plainName(path));
  const folder = topOf(paths);
  let best: Layout & { readonly matches: number } = { top: folder, base: '', matches: -1 };
  for (const top of new Set([folder, ''])) {
    const inner = paths.filter((path) => path.startsWith(top)).map((path) => path.slice(top.length));
    for (const base of basesOf(inner, known)) {
      const matches = inner.filter((path) => known.has(base + path)).length;
      if (matches > best.matches) best = { top, base, matches };
    }
  }
  return best;
}

/** An archive that has no code at its root is placed by so many of its files. */
const mostSamples = 5;

/** The root, and each folder that holds a file of code as the archive's root does, or as it does deeper. */
function basesOf(inner: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const code = inner.filter(isCode);
  const rooted = new Set(code.filter((path) => !path.includes('/')));
  const deeper = rooted.size > 0 ? [] : code.slice(0, mostSamples).map((path) => `/${path}`);
  const bases = new Set(['']);
  for (const path of code.length === 0 ? [] : known) {
    if (bases.size >= mostBases) break;
    const slash = path.lastIndexOf('/');
    if (slash > 0 && rooted.has(path.slice(slash + 1))) bases.add(path.slice(0, slash + 1));
    for (const end of deeper) if (path.endsWith(end)) bases.add(path.slice(0, path.length - end.length + 1));
  }
  return bases;
}

/** How much of an archive's code is in git, by path. */
export interface Share {
  readonly files: number;
  readonly inGit: number;
  /** Is it most of the archive's code, or most of git's? */
  readonly most: boolean;
}

/** What tools generate decides nothing, nor what is below a submodule, of which the files are not here. */
export function shareOf(members: readonly Member[], layout: Layout, known: ReadonlySet<string>): Share {
  const code = members
    .filter(({ kind, path }) => kind === 'file' && isCode(path))
    .map(({ path }) => ({ path, at: gitPath(layout, path) }))
    .filter(({ path, at }) => known.has(at) || !(isCopyName(path) || isBelow(at, known)));
  const isOurs = ({ at }: { at: string }) => known.has(at);
  const own = code.filter(({ path }) => !generatedNames.test(path));
  const shared = own.filter(isOurs).length;
  const ofGit = [...known].filter(
    (path) => path.startsWith(layout.base) && isCode(path) && !generatedNames.test(path),
  ).length;
  const most = shared > 0 && (shared * 2 >= own.length || shared * 2 >= ofGit);
  return { files: code.length, inGit: code.filter(isOurs).length, most };
}

/** Has git, at a folder that a path is in, no folder but a submodule or a link? */
function isBelow(path: string, known: ReadonlySet<string>): boolean {
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
    if (known.has(path.slice(0, slash))) return true;
  return false;
}

/** The folder at the root of an archive that holds most files, with its `/`; other files may lie beside it. */
function topOf(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const top = path.slice(0, path.indexOf('/') + 1);
    if (top !== '') counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}
