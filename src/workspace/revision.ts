import { createHash } from 'node:crypto';
import { byCodeUnit } from '../finding.js';
import { git, gitBytes } from './git.js';
import { folderOf } from './paths.js';
import { bytesAt, decodeText, sample } from './read.js';
import { type Glance, maxTextBytes, type Reading, unreadable, type Workspace } from './workspace.js';

/** The tree of a commit, as git has it. */
export interface Revision extends Workspace {
  /** The full id of the commit. */
  readonly commit: string;
  /** Of the files that were asked for so far, those whose content git does not have in this clone. */
  readonly missing: ReadonlySet<string>;
}

/** GitHub takes no larger file into git: "About large files on GitHub", "File size limits". */
const maxBlobBytes = 100 * 1024 * 1024;
/** So many bytes are read from git in one go. */
const maxBatchBytes = 64 * 1024 * 1024;
/** So many links are followed for one path, as Linux does (path_resolution(7)). */
const maxLinks = 40;

interface Entry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Of the blob; of the commit for a submodule. */
  readonly id: string;
}

/**
 * Opens the tree of a commit (a full id) for the folder `root` (an absolute real path) of its work tree, with the
 * meaning that `openWorkspace` gives to the files of a work tree. Undefined where git does not have the commit.
 *
 * A file of the work tree stands in for its blob only where its bytes have the blob's id, so nothing that a change
 * writes there is taken for what the commit holds.
 */
export function openRevision(root: string, commit: string): Revision | undefined {
  const listing = git(root, ['ls-tree', '-r', '-z', '--end-of-options', commit]);
  return listing === undefined ? undefined : new GitRevision(root, commit, readListing(listing));
}

/** A record is `MODE TYPE ID<TAB>PATH` (git-ls-tree(1), "Output format"). */
function readListing(listing: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const record of listing.split('\0')) {
    const tab = record.indexOf('\t');
    const [mode, type, id = ''] = record.slice(0, Math.max(0, tab)).split(' ');
    if (type === undefined) continue;
    const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
    entries.set(record.slice(tab + 1), { kind, id });
  }
  return entries;
}

/** What a path leads to once its links are followed. */
type Place =
  | { readonly kind: 'file'; readonly path: string; readonly id: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'nothing'; readonly reason: string };

class GitRevision implements Revision {
  readonly files: readonly string[];
  readonly missing = new Set<string>();
  readonly #blobs: Blobs;
  #folders: ReadonlySet<string> | undefined;

  constructor(
    root: string,
    readonly commit: string,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {
    this.files = [...entries.keys()].sort(byCodeUnit);
    this.#blobs = new Blobs(root, entries);
  }

  // A workspace's functions are handed on without it.
  readonly has = (path: string): boolean => this.entries.has(path);

  readonly read = (path: string): Reading => {
    const place = this.#follow(path);
    if (place.kind === 'nothing') return unreadable(place.reason);
    if (place.kind === 'folder') return unreadable('it is a directory');
    const blob = this.#blob(place.path, place.id, path);
    if (blob.kind === 'none') return unreadable(blob.reason);
    return blob.bytes.length > maxTextBytes
      ? unreadable(`it has ${blob.bytes.length} bytes; more than ${maxTextBytes} are not read`)
      : decodeText(path, blob.bytes);
  };

  readonly glance = (path: string): Glance => {
    const entry = this.entries.get(path);
    if (entry?.kind === 'link') {
      const place = this.#follow(path);
      return { kind: 'link', target: place.kind === 'nothing' ? undefined : place.path };
    }
    if (entry?.kind !== 'file') return { kind: entry === undefined ? 'absent' : 'folder' };
    const blob = this.#blob(path, entry.id, path);
    if (blob.kind === 'none') return { kind: 'unreadable', reason: blob.reason };
    return sample(blob.bytes.length, (offset, limit) => blob.bytes.subarray(offset, offset + limit));
  };

  readonly rewritten = (): ReadonlySet<string> => new Set();

  readonly sha256 = (path: string): string | undefined => {
    const entry = this.entries.get(path);
    const blob = entry?.kind === 'file' ? this.#blob(path, entry.id, path) : undefined;
    return blob?.kind === 'blob' ? createHash('sha256').update(blob.bytes).digest('hex') : undefined;
  };

  #blob(path: string, id: string, asked: string): Blob {
    const blob = this.#blobs.get(path, id);
    if (blob.kind === 'none') this.missing.add(asked);
    return blob;
  }

  #follow(path: string): Place {
    const pending = path.split('/').reverse();
    let at = '';
    for (let links = 0; ; ) {
      const segment = pending.pop();
      if (segment === undefined) return this.#placeAt(at);
      if (segment === '' || segment === '.') continue;
      if (segment === '..') {
        if (at === '') return leadsOut;
        at = folderOf(at);
        continue;
      }
      const next = at === '' ? segment : `${at}/${segment}`;
      const entry = this.entries.get(next);
      if (entry?.kind !== 'link') {
        at = next;
        continue;
      }
      if (++links > maxLinks) return nothing('it is a link that leads round in a circle');
      const blob = this.#blob(next, entry.id, path);
      if (blob.kind === 'none') return nothing(blob.reason);
      const target = blob.bytes.toString('utf8');
      if (target.startsWith('/')) return leadsOut;
      pending.push(...target.split('/').reverse());
    }
  }

  #placeAt(path: string): Place {
    const entry = this.entries.get(path);
    if (entry?.kind === 'file') return { kind: 'file', path, id: entry.id };
    if (entry?.kind === 'submodule' || path === '') return { kind: 'folder', path };
    this.#folders ??= foldersOf(this.files);
    return this.#folders.has(path)
      ? { kind: 'folder', path }
      : nothing('there is no such file, or it is a link that leads nowhere');
  }
}

function nothing(reason: string): Place {
  return { kind: 'nothing', reason };
}

const leadsOut = nothing('it is a link that leads out of the workspace');

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = folderOf(file); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return folders;
}

type Blob =
  | { readonly kind: 'blob'; readonly bytes: Buffer }
  | { readonly kind: 'none'; readonly reason: string };

/** The contents of a tree, from the work tree where that has the same, else from git, many at a time. */
class Blobs {
  #kept = new Map<string, Blob>();
  #keptBytes = 0;
  /** Undefined until git is asked for the first time. */
  #here: ReadonlySet<string> | undefined;

  constructor(
    private readonly root: string,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  get(path: string, id: string): Blob {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const bytes = bytesAt(this.root, path, maxBlobBytes);
    if (bytes !== undefined && idOf(bytes, id.length) === id) return { kind: 'blob', bytes };
    this.#load([id, ...this.#alsoWanted(path)]);
    return this.#kept.get(id) ?? { kind: 'none', reason: 'git does not have its content in this clone' };
  }

  /** What the work tree most likely lacks as well: all that the index has not, then more files of the same kind. */
  #alsoWanted(path: string): string[] {
    if (this.#here === undefined) {
      const index = git(this.root, ['ls-files', '-z', '--stage', '--', '.']) ?? '';
      // A record is `MODE ID STAGE<TAB>PATH` (git-ls-files(1), "Output").
      const here = new Set(index.split('\0').map((record) => record.split(' ')[1] ?? ''));
      this.#here = here;
      return [...this.entries.values()]
        .filter(({ kind, id }) => kind !== 'submodule' && !here.has(id))
        .map(({ id }) => id);
    }
    const end = path.slice(path.lastIndexOf('.'));
    return [...this.entries]
      .filter(([other, { kind, id }]) => kind === 'file' && other.endsWith(end) && !this.#kept.has(id))
      .slice(0, 200)
      .map(([, { id }]) => id);
  }

  /** Reads the first of `ids`, and as many others as fit. */
  #load(ids: readonly string[]): void {
    const [wanted = ''] = ids;
    const sizes = this.#sizes([...new Set(ids)]);
    let total = 0;
    const chosen = [...sizes].filter(([id, size]) => {
      const fits =
        id === wanted ? size <= maxBlobBytes : size <= maxTextBytes && total + size <= maxBatchBytes;
      if (fits) total += size;
      return fits;
    });
    const size = sizes.get(wanted);
    if (size !== undefined && size > maxBlobBytes)
      this.#keep(wanted, {
        kind: 'none',
        reason: `it has ${size} bytes; more than ${maxBlobBytes} are not read`,
      });
    const output =
      chosen.length === 0
        ? undefined
        : this.#catFile(
            '--batch',
            chosen.map(([id]) => id),
          );
    // `ID TYPE SIZE<LF>CONTENT<LF>` for each (git-cat-file(1), "Batch output").
    for (let at = 0; output !== undefined && at < output.length; ) {
      const lineEnd = output.indexOf(0x0a, at);
      const [id = '', , length = ''] = output.toString('latin1', at, lineEnd).split(' ');
      const start = lineEnd + 1;
      const end = start + Number(length);
      if (lineEnd < 0 || !Number.isSafeInteger(end)) return;
      this.#keep(id, { kind: 'blob', bytes: output.subarray(start, end) });
      at = end + 1;
    }
  }

  /** The sizes of those blobs that git has. */
  #sizes(ids: readonly string[]): Map<string, number> {
    const sizes = new Map<string, number>();
    for (const line of (this.#catFile('--batch-check', ids)?.toString('latin1') ?? '').split('\n')) {
      const [id = '', type, size] = line.split(' ');
      if (type === 'blob') sizes.set(id, Number(size));
    }
    return sizes;
  }

  #catFile(how: '--batch' | '--batch-check', ids: readonly string[]): Buffer | undefined {
    return gitBytes(this.root, ['cat-file', how], ids.map((id) => `${id}\n`).join(''));
  }

  #keep(id: string, blob: Blob): void {
    const size = blob.kind === 'blob' ? blob.bytes.length : 0;
    if (this.#keptBytes + size > 3 * maxBatchBytes) {
      this.#kept = new Map();
      this.#keptBytes = 0;
    }
    this.#kept.set(id, blob);
    this.#keptBytes += size;
  }
}

/** The id that git gives to a blob of these bytes, in SHA-1 (40 digits) or SHA-256 (64). */
function idOf(bytes: Buffer, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
