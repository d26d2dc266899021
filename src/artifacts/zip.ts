import { crc32, inflateRawSync } from 'node:zlib';
import yauzl, { type Entry as Record, type ZipFile } from 'yauzl';
import { bunzip2 } from './bzip2.js';
import { ArchiveError, type Chunks, goesOn, nameOf } from './chunks.js';
import type { Entries, Entry } from './entry.js';
import { inflateRaw } from './gzip.js';
import { rangeOf, type Source } from './source.js';
import { unxz } from './xz.js';
import { unzstd } from './zstd.js';

/** Inflated in one go up to this size, which takes a third of the time. */
const small = 1 << 20;

/**
 * The entries of a zip archive, as its central directory has them (PKWARE's APPNOTE.TXT 6.3.10), and last, as a file
 * without a name, the bytes that belong to none.
 */
export async function* zipEntries(source: Source): Entries {
  const zip = await strict(
    yauzl.fromRandomAccessReaderPromise(new Reader(source), source.size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    }),
  );
  const taken: Taken[] = [];
  const records = zip.eachEntry()[Symbol.asyncIterator]();
  for (;;) {
    const { done, value: record } = await strict(records.next());
    if (done === true) break;
    yield await entryOf(source, zip, record, taken);
  }
  const between = gaps(
    taken.map(({ header, end }) => ({ start: header, end })),
    source.size,
  );
  if (between.some((gap) => holdsEntry(source, gap)))
    yield {
      kind: 'closed',
      path: '',
      reason: 'between its entries are others, which its directory does not name',
    };
  // All of headers but their marks, by which this would be an archive itself: an extra field can hold anything.
  const marks = [...taken.map(({ header }) => header), zipEnd(source) ?? source.size];
  const rest = gaps(
    [
      ...marks.map((at) => ({ start: at, end: at + 4 })),
      ...taken.map(({ data, end }) => ({ start: data, end })),
    ],
    source.size,
  );
  const bytes = joined(source, rest);
  yield { kind: 'file', path: '', mode: undefined, size: undefined, bytes };
}

/** What an archive ends with that has no comment: 22 bytes from this mark on (4.3.16). */
const endMark = 'PK\x05\x06';
export const endBytes = 22;
const maxComment = 0xffff;

/** Where the mark is that a zip archive ends with; undefined for what does not end as one. */
export function zipEnd({ size, read }: Source): number | undefined {
  const length = Math.min(size, endBytes + maxComment);
  const bytes = Buffer.from(read(size - length, length));
  for (let at = bytes.length - endBytes; at >= 0; at--) {
    at = bytes.lastIndexOf(endMark, at, 'latin1');
    if (at >= 0 && bytes.readUInt16LE(at + 20) === bytes.length - at - endBytes) return size - length + at;
  }
  return undefined;
}

/** yauzl asks for bytes by this; ours are there at once. */
class Reader extends yauzl.RandomAccessReader {
  constructor(private readonly source: Source) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead: number) => void,
  ): void {
    const bytes = this.source.read(position, length);
    buffer.set(bytes, offset);
    callback(null, bytes.length);
  }
}

async function entryOf(source: Source, zip: ZipFile, record: Record, taken: Taken[]): Promise<Entry> {
  const path = nameOf(record.fileName);
  const local = await strict(zip.readLocalFileHeaderPromise(record));
  const end = local.fileDataStart + record.compressedSize;
  taken.push({ header: record.relativeOffsetOfLocalHeader, data: local.fileDataStart, end });
  if (end > source.size) throw new ArchiveError(`its entry ${path} goes beyond its end`);
  if (path === '') return { kind: 'closed', path, reason: 'an entry of it has no name' };
  if (record.isEncrypted()) return { kind: 'closed', path, reason: 'it is encrypted' };
  if (!local.fileName.equals(record.fileName) || local.compressionMethod !== record.compressionMethod) {
    return { kind: 'closed', path, reason: 'the archive describes it in two ways that differ' };
  }
  // The upper half is Unix's mode where the archive was made there (4.4.2, 4.4.15).
  const attributes = record.versionMadeBy >> 8 === 3 ? record.externalFileAttributes >>> 16 : 0;
  const mode = attributes === 0 ? undefined : attributes & 0o7777;
  const packed = rangeOf(source, local.fileDataStart, end);
  const bytes = unpack(source, record, local.fileDataStart, packed);
  if (bytes === undefined)
    return { kind: 'closed', path, reason: `it is compressed by method ${record.compressionMethod}` };
  const checked = verified(bytes, record, path);
  if ((attributes & 0o170000) === 0o120000 && record.uncompressedSize <= 4096) {
    const target: Uint8Array[] = [];
    for await (const piece of checked) target.push(piece.slice());
    return { kind: 'symlink', path, target: nameOf(Buffer.concat(target)) };
  }
  if (path.endsWith('/') && record.uncompressedSize === 0) return { kind: 'folder', path };
  return { kind: 'file', path, mode, size: record.uncompressedSize, bytes: checked };
}

/** By method (4.4.5); undefined for one that is not read. */
function unpack(source: Source, record: Record, start: number, packed: Chunks): Chunks | undefined {
  switch (record.compressionMethod) {
    case 0:
      return packed;
    case 8:
      return record.uncompressedSize <= small && record.compressedSize <= small
        ? inflateAtOnce(source.read(start, record.compressedSize), record.uncompressedSize)
        : inflateRaw(packed);
    case 12:
      return bunzip2(packed);
    case 93:
      return unzstd(packed);
    case 95:
      return unxz(packed);
    default:
      return undefined;
  }
}

async function* inflateAtOnce(packed: Uint8Array, size: number): Chunks {
  yield inflatedAtOnce(packed, size);
}

function inflatedAtOnce(packed: Uint8Array, size: number): Uint8Array {
  let inflated: unknown;
  try {
    inflated = inflateRawSync(packed, {
      maxOutputLength: size + 1,
      chunkSize: Math.max(64, size + 1),
      info: true,
    });
  } catch {
    throw new ArchiveError('its compressed content is damaged');
  }
  if (!hasInfo(inflated)) throw new TypeError('zlib gives no information');
  if (inflated.engine.bytesWritten < packed.length) throw goesOn();
  return inflated.buffer;
}

/** What zlib gives with the option `info` (Node's documentation, "zlib", "Class: Options"). */
interface Inflated {
  readonly buffer: Uint8Array;
  /** Its `bytesWritten` is how much was taken from what is compressed. */
  readonly engine: { readonly bytesWritten: number };
}

function hasInfo(value: unknown): value is Inflated {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
}

async function* verified(bytes: Chunks, record: Record, path: string): Chunks {
  let size = 0;
  let sum = 0;
  for await (const piece of bytes) {
    size += piece.length;
    sum = crc32(piece, sum);
    if (size > record.uncompressedSize) break;
    yield piece;
  }
  if (size !== record.uncompressedSize || sum !== record.crc32)
    throw new ArchiveError(`the content of ${path} is not what the archive says it is`);
}

/** Where an entry has its local header, and its content. */
interface Taken {
  readonly header: number;
  readonly data: number;
  readonly end: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What lies before, between and behind the entries: a program to unpack itself, a signature, or what somebody hid. */
function gaps(taken: readonly Range[], size: number): Range[] {
  const found: Range[] = [];
  let at = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > at) found.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return at < size ? [...found, { start: at, end: size }] : found;
}

/** Does an entry begin at the beginning of a gap, or a few bytes on? */
function holdsEntry(source: Source, { start, end }: Range): boolean {
  return Buffer.from(source.read(start, Math.min(32, end - start))).includes('PK\x03\x04');
}

async function* joined(source: Source, ranges: readonly Range[]): Chunks {
  for (const { start, end } of ranges) yield* rangeOf(source, start, end);
}

/** yauzl's errors are about the archive. */
async function strict<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw new ArchiveError(error instanceof Error ? lowered(error.message) : String(error));
  }
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
