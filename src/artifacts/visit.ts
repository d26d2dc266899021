import { createHash, type Hash } from 'node:crypto';
import { BombError, Budget, type Limits } from './budget.js';
import { type FixtureContent, Look } from './carrier.js';
import { ArchiveError, ByteReader, type Chunks } from './chunks.js';
import { type Archive, decompress, formatOf, headBytes, openArchive } from './container.js';
import type { Entries, Entry, FileEntry } from './entry.js';
import type { Carried, Fault } from './facts.js';
import { plainName, unsafeName } from './names.js';
import type { BlobNames } from './release/tree.js';
import { bufferSource, rangeOf, type Source } from './source.js';
import { tarEntries } from './tar.js';
import { endBytes, zipEnd } from './zip.js';

/** An entry of the outermost archive, for the comparison with git. */
export type Member =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly mode: number | undefined;
      /** What git calls this content; undefined where git has none of its size, or it could not be read. */
      readonly blob: string | undefined;
    }
  | { readonly kind: 'symlink' | 'hardlink'; readonly path: string; readonly target: string }
  | { readonly kind: 'device'; readonly path: string };

/** What one artifact holds. */
export interface Visit {
  readonly members: readonly Member[];
  readonly carried: readonly Carried[];
  readonly faults: readonly Fault[];
}

/** Is asked with each file of the outermost archive, and may read it. */
export type Reader = (path: string, size: number | undefined, bytes: Chunks) => Promise<void>;

/** Looks into an artifact, once and from its beginning to its end. Nothing is written, and no name is trusted. */
export async function visit(
  name: string,
  source: Source,
  content: FixtureContent,
  blobs: BlobNames | undefined,
  limits: Limits,
): Promise<Visit> {
  const visitor = new Visitor(content, blobs, limits, source.size);
  const found = new Found();
  try {
    await visitor.file(name, source.size, rangeOf(source, 0, source.size), source, 0, found);
    if (visitor.opened === 'nothing' && archiveName.test(name))
      found.fault(
        name,
        0,
        'Its name says that it is an archive, and its content is of no format that is read.',
        'error',
      );
  } catch (error) {
    if (!(error instanceof BombError)) throw error;
    found.fault(name, 0, `It was not looked into to its end: ${error.message}.`, 'error');
  }
  return { members: visitor.members, carried: found.carried, faults: found.faults };
}

/**
 * Reads the files of the outermost archive once more, each that `wants` names, up to where it cannot be read on, of which
 * `visit` has told.
 */
export async function readMembers(
  source: Source,
  wants: (path: string) => boolean,
  read: Reader,
  limits: Limits,
): Promise<void> {
  const budget = new Budget(limits, source.size);
  try {
    for await (const entry of await outermost(source, budget, limits)) {
      budget.entry();
      if (entry.kind === 'file' && wants(entry.path)) await read(entry.path, entry.size, entry.bytes);
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
  }
}

async function outermost(source: Source, budget: Budget, limits: Limits): Promise<Entries> {
  const bytes = rangeOf(source, 0, source.size);
  const format = formatOf(source.read(0, headBytes), source);
  if (format.kind === 'archive') return openArchive(format.name, bytes, source, limits.held);
  if (format.kind !== 'compressed') return none();
  return tarEntries(counted(decompress(format.name, bytes), (piece) => budget.unpacked(piece.length)));
}

async function* none(): Entries {}

const archiveName =
  /\.(?:jar|war|ear|zip|whl|aar|apk|tar|tgz|tbz2?|txz|crate|gem|deb|egg|nupkg|vsix|gz|xz|bz2|zst)$/i;

/** What the package formats of Debian and of RubyGems hold the files in. */
const dataMember = /^data\.tar(?:\.\w+)?$/;

class Found {
  readonly carried: Carried[] = [];
  readonly faults: Fault[] = [];

  /** @param depth how many archives it lies in, besides the artifact */
  fault(entry: string, depth: number, message: string, level: Fault['level']): void {
    this.faults.push({ entry, depth: depth === 0 ? 'outer' : 'inner', message, level });
  }

  add({ carried, faults }: Found): void {
    for (const each of carried) this.carried.push(each);
    for (const each of faults) this.faults.push(each);
  }
}

class Visitor {
  readonly members: Member[] = [];
  opened: 'nothing' | 'something' = 'nothing';
  readonly #outer: Budget;
  /** Of what lies in archives within the archive, so that a bomb among the tests of a source archive ends only them. */
  readonly #inner: Budget;
  #bomb: BombError | undefined;

  constructor(
    private readonly content: FixtureContent,
    private readonly blobs: BlobNames | undefined,
    private readonly limits: Limits,
    size: number,
  ) {
    this.#outer = new Budget(limits, size);
    this.#inner = new Budget(limits, size);
  }

  /** Looks at a file and, where it is an archive, into it. */
  async file(
    name: string,
    size: number | undefined,
    bytes: Chunks,
    source: Source | undefined,
    depth: number,
    found: Found,
    blob?: Hash,
  ): Promise<void> {
    const raw = new ByteReader(bytes);
    const head = (await raw.peek(headBytes)).slice();
    const format = formatOf(head, source);
    // The artifact's own archive is an error where it cannot be read on; one within is searched as it is as well.
    const look = new Look(this.content, size, format.kind === 'archive' && depth === 0 ? 'whole' : 'runs');
    let tail: Uint8Array = new Uint8Array(0);
    const seen = counted(raw.all(), (piece) => {
      (depth > 1 ? this.#inner : this.#outer).unpacked(piece.length);
      look.feed(piece);
      blob?.update(piece);
      tail = lastOf(tail, piece);
    });
    // What is inside may be left early; the rest goes by all the same.
    const reader = new ByteReader(seen);
    const inside = new Found();
    try {
      await this.#open(name, format, reader.all(), source, depth, inside);
    } catch (error) {
      if (!(error instanceof ArchiveError) || (error instanceof BombError && depth !== 1)) throw error;
      const isBomb = error instanceof BombError;
      if (isBomb) this.#bomb = error;
      inside.fault(
        name,
        depth,
        `It was not looked into to its end: ${error.message}.`,
        depth === 0 || isBomb ? 'error' : 'warning',
      );
    }
    for await (const _ of reader.all());
    if (format.kind === 'plain' && zipEnd(bufferSource(tail)) !== undefined)
      inside.fault(
        name,
        depth,
        'It was not looked into: it is a zip archive with something before it, within another archive.',
        'warning',
      );
    const whole = look.whole();
    if (whole !== undefined) {
      found.carried.push({ entry: name, fixture: whole, part: 'whole' });
      return;
    }
    found.add(inside);
    const known = longest(inside.carried);
    for (const { fixture, bytes: length, size: of } of look.runs()) {
      // What says the same again and again is longer here than there.
      const bytes = Math.min(length, of);
      if (bytes > (known.get(fixture) ?? 0))
        found.carried.push({ entry: name, fixture, part: { bytes, of } });
    }
  }

  async #open(
    name: string,
    format: ReturnType<typeof formatOf>,
    bytes: Chunks,
    source: Source | undefined,
    depth: number,
    found: Found,
  ): Promise<void> {
    if (format.kind === 'plain') return;
    if (format.kind === 'foreign') {
      found.fault(
        name,
        depth,
        `It was not looked into: the format ${format.name} is not read.`,
        depth === 0 ? 'error' : 'notice',
      );
      return;
    }
    const { depth: deepest, held } = this.limits;
    if (this.#bomb !== undefined) {
      found.fault(
        name,
        depth,
        `It was not looked into, as an archive before it was a bomb: ${this.#bomb.message}.`,
        'error',
      );
      return;
    }
    if (depth >= deepest) {
      found.fault(
        name,
        depth,
        `It was not looked into: it lies within more than ${deepest} archives.`,
        'error',
      );
      return;
    }
    this.opened = 'something';
    if (format.kind === 'archive') {
      await this.#entries(
        name,
        format.name,
        await openArchive(format.name, bytes, source, held),
        depth,
        found,
      );
      return;
    }
    const unpacked = new ByteReader(decompress(format.name, bytes));
    const inner = formatOf((await unpacked.peek(headBytes)).slice());
    if (inner.kind === 'archive' && inner.name === 'tar') {
      const stream = counted(unpacked.all(), (piece) =>
        (depth > 0 ? this.#inner : this.#outer).unpacked(piece.length),
      );
      await this.#entries(name, 'tar', tarEntries(stream), depth, found);
    } else {
      const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:gz|xz|bz2|zst)$/i, '');
      await this.file(`${name}!/${base}`, undefined, unpacked.all(), undefined, depth + 1, found);
    }
  }

  async #entries(
    name: string,
    format: Archive,
    entries: Entries,
    depth: number,
    found: Found,
  ): Promise<void> {
    const seen = new Set<string>();
    // A linker takes the members of a static library by what they define, so a name may be there twice.
    let isLibrary = format === 'ar';
    for await (const entry of entries) {
      if (entry.path === 'debian-binary') isLibrary = false;
      (depth > 0 ? this.#inner : this.#outer).entry();
      const inner = entry.path === '' ? name : `${name}!/${entry.path}`;
      this.#judgeName(inner, entry, depth, found);
      if (!isLibrary) this.#judgeTwice(inner, entry, seen, depth, found);
      // Of the package itself alone: one in another is an archive as others are, and counts for the depth.
      const isData = depth === 0 && !name.includes('!/') && dataMember.test(entry.path);
      if (entry.kind === 'file') {
        const blob = depth === 0 && entry.path !== '' && !isData ? this.#blobOf(entry) : undefined;
        await this.file(inner, entry.size, entry.bytes, undefined, isData ? depth : depth + 1, found, blob);
        if (depth === 0 && entry.path !== '' && !isData)
          this.members.push({ kind: 'file', path: entry.path, mode: entry.mode, blob: blob?.digest('hex') });
      } else if (entry.kind === 'closed') {
        found.fault(inner, depth, `It was not looked into: ${entry.reason}.`, 'error');
        if (depth === 0 && entry.path !== '')
          this.members.push({ kind: 'file', path: entry.path, mode: undefined, blob: undefined });
      } else if (entry.kind !== 'folder' && depth === 0) this.members.push(entry);
    }
  }

  #blobOf({ size }: FileEntry): Hash | undefined {
    return size !== undefined && this.blobs?.sizes.has(size) === true
      ? createHash(this.blobs.hash).update(`blob ${size}\0`)
      : undefined;
  }

  #judgeName(inner: string, entry: Entry, depth: number, found: Found): void {
    const unsafe = unsafeName(entry.path);
    if (unsafe !== undefined)
      found.fault(inner, depth, `Its name ${unsafe}.`, depth === 0 ? 'error' : 'warning');
  }

  #judgeTwice(inner: string, entry: Entry, seen: Set<string>, depth: number, found: Found): void {
    if (entry.path === '') return;
    const plain = plainName(entry.path);
    if (entry.kind !== 'folder' && seen.has(plain))
      found.fault(
        inner,
        depth,
        'The archive holds this name twice, and who unpacks it gets one of the two.',
        'warning',
      );
    seen.add(plain);
  }
}

/** How many bytes of each fixture there are at most in one of the entries. */
function longest(carried: readonly Carried[]): Map<string, number> {
  const bytes = new Map<string, number>();
  for (const { fixture, part } of carried) {
    const there = part === 'whole' ? Number.POSITIVE_INFINITY : part.bytes;
    bytes.set(fixture, Math.max(bytes.get(fixture) ?? 0, there));
  }
  return bytes;
}

/** The last bytes of what came before and of a piece, as many as tell a zip archive. */
function lastOf(before: Uint8Array, piece: Uint8Array): Uint8Array {
  return piece.length >= endBytes
    ? piece.slice(-endBytes)
    : Buffer.concat([before, piece]).subarray(-endBytes);
}

/** The same stream, with each piece told before it is handed on. */
async function* counted(bytes: Chunks, tell: (piece: Uint8Array) => void): Chunks {
  for await (const piece of bytes) {
    tell(piece);
    yield piece;
  }
}
