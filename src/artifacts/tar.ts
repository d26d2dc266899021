import { ArchiveError, ByteReader, type Chunks, goesOn, nameOf, one } from './chunks.js';
import type { Entries, Entry } from './entry.js';

const block = 512;
/** No name, target or list of attributes is longer; a longer one is an attack on memory. */
const maxMeta = 1 << 20;

/** Does a stream begin with a header of tar? By its checksum, as POSIX (pax, "ustar Interchange Format") has it. */
export function isTar(head: Uint8Array): boolean {
  return head.length >= block && head[0] !== 0 && hasChecksum(head.subarray(0, block));
}

/**
 * The entries of a tar archive: ustar and pax (POSIX.1-2024, pax), and GNU's (GNU tar's manual, "Basic Tar Format").
 * What a long extended header holds is a file without a name.
 *
 * Where readers of tar disagree on what an archive holds (links with content, data after the end, names for all that
 * follows), it is refused: who unpacks it may see something else.
 */
export async function* tarEntries(chunks: Chunks): Entries {
  const reader = new ByteReader(chunks);
  let next: Attributes = {};
  for (;;) {
    const header = await reader.read(block);
    if (header.length === 0) return;
    if (header.length < block) throw new ArchiveError('it is cut off within a header');
    if (header.every((byte) => byte === 0)) {
      await expectEnd(reader);
      return;
    }
    if (!hasChecksum(header)) throw new ArchiveError('a header of it is damaged');
    const type = String.fromCharCode(header[156] ?? 0);
    const stored = numberAt(header, 124, 12);
    if (isMeta(type)) {
      const bytes = await meta(reader, stored);
      if (type === 'x') next = { ...next, ...attributesOf(bytes) };
      else if (type === 'g' && Object.keys(attributesOf(bytes)).length > 0)
        throw new ArchiveError(
          'a header of it names all entries behind it, and readers of tar do not agree on that',
        );
      else if (type === 'L') next = { ...next, path: nameOf(untilNul(bytes)) };
      else if (type === 'K') next = { ...next, linkpath: nameOf(untilNul(bytes)) };
      // It can hold anything, in attributes that no tool reads.
      if (stored >= block) yield { kind: 'file', path: '', mode: undefined, size: stored, bytes: one(bytes) };
      continue;
    }
    const attributes = next;
    next = {};
    const size = attributes.size ?? stored;
    if (type === 'S') await skipSparseMap(reader, header);
    const path = attributes.sparseName ?? attributes.path ?? pathAt(header);
    // Some readers take the header's name then.
    if (path === '') throw new ArchiveError('an entry of it has no name');
    const target = attributes.linkpath ?? nameOf(untilNul(header.subarray(157, 257)));
    const end = reader.position + Math.ceil(size / block) * block;
    const entry = entryOf(type, path, target, numberAt(header, 100, 8), size, reader.take(size));
    if (entry.kind !== 'file' && size !== 0)
      throw new ArchiveError(`${entry.kind} ${path} has content, and readers of tar do not agree on that`);
    yield entry;
    await reader.skipTo(end);
  }
}

/** A header whose content tells of the next entry, or in POSIX's `g` of all that follow: a comment, as git writes it. */
function isMeta(type: string): type is 'x' | 'g' | 'L' | 'K' {
  return 'xgLK'.includes(type);
}

function entryOf(
  type: string,
  path: string,
  target: string,
  mode: number,
  size: number,
  bytes: Chunks,
): Entry {
  switch (type) {
    case '\0':
    case '0':
    case '7':
    case 'S':
      return path.endsWith('/') && size === 0
        ? { kind: 'folder', path }
        : { kind: 'file', path, mode, size, bytes };
    case '1':
      return { kind: 'hardlink', path, target };
    case '2':
      return { kind: 'symlink', path, target };
    case '3':
    case '4':
    case '6':
      return { kind: 'device', path };
    case '5':
    case 'V':
      return { kind: 'folder', path };
    default:
      throw new ArchiveError(`entry ${path} is of the unknown kind ${JSON.stringify(type)}`);
  }
}

/** What extended headers say that counts here. */
interface Attributes {
  readonly path?: string;
  readonly linkpath?: string;
  readonly size?: number;
  readonly sparseName?: string;
}

/** Records of the form `LENGTH KEY=VALUE\n` (POSIX, "pax Extended Header"). */
function attributesOf(bytes: Uint8Array): Attributes {
  const found: { path?: string; linkpath?: string; size?: number; sparseName?: string } = {};
  for (let offset = 0; offset < bytes.length; ) {
    const space = bytes.indexOf(0x20, offset);
    const length = space < 0 ? 0 : Number(nameOf(bytes.subarray(offset, space)));
    const end = offset + length;
    if (!Number.isInteger(length) || length < 5 || end > bytes.length || bytes[end - 1] !== 0x0a) {
      // Some writers fill the block with zeros.
      if (bytes.subarray(offset).every((byte) => byte === 0)) break;
      throw new ArchiveError('an extended header of it is damaged');
    }
    const record = bytes.subarray(space + 1, end - 1);
    const equals = record.indexOf(0x3d);
    const key = nameOf(record.subarray(0, Math.max(0, equals)));
    const value = nameOf(record.subarray(equals + 1));
    if (key === 'path') found.path = value;
    else if (key === 'linkpath') found.linkpath = value;
    else if (key === 'GNU.sparse.name') found.sparseName = value;
    else if (key === 'size') {
      const size = Number(value);
      if (!/^\d+$/.test(value) || !Number.isSafeInteger(size))
        throw new ArchiveError('an extended header of it gives a size that is none');
      found.size = size;
    }
    offset = end;
  }
  return found;
}

async function meta(reader: ByteReader, size: number): Promise<Uint8Array> {
  if (size > maxMeta) throw new ArchiveError(`an extended header of it has ${size} bytes`);
  const bytes = (await reader.exactly(size)).slice();
  await reader.exactly((block - (size % block)) % block);
  return bytes;
}

/** GNU's old sparse files: more of the map follows the header as long as the flag says so. */
async function skipSparseMap(reader: ByteReader, header: Uint8Array): Promise<void> {
  for (let more = header[482] === 1; more; ) more = (await reader.exactly(block))[504] === 1;
}

/** After the block of zeros that ends an archive there are only zeros. */
async function expectEnd(reader: ByteReader): Promise<void> {
  for await (const piece of reader.all()) {
    if (piece.some((byte) => byte !== 0)) throw goesOn();
  }
}

function pathAt(header: Uint8Array): string {
  const name = nameOf(untilNul(header.subarray(0, 100)));
  const isUstar = nameOf(header.subarray(257, 263)) === 'ustar\0';
  const prefix = isUstar ? nameOf(untilNul(header.subarray(345, 500))) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** Octal digits, or where the first bit is set a number of base 256 (GNU tar's manual, "Extensions"). */
function numberAt(header: Uint8Array, offset: number, length: number): number {
  const field = header.subarray(offset, offset + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    let value = (field[0] ?? 0) & 0x7f;
    for (const byte of field.subarray(1)) value = value * 256 + byte;
    if (!Number.isSafeInteger(value)) throw new ArchiveError('a header of it gives a size that is none');
    return value;
  }
  const digits = nameOf(untilNul(field)).trim();
  if (digits === '') return 0;
  if (!/^[0-7]+$/.test(digits)) throw new ArchiveError('a header of it is damaged');
  return Number.parseInt(digits, 8);
}

/** The sum of all bytes, the field of the sum itself taken as spaces; old writers took bytes as signed. */
function hasChecksum(header: Uint8Array): boolean {
  const field = nameOf(untilNul(header.subarray(148, 156))).trim();
  if (!/^[0-7]+$/.test(field)) return false;
  let unsigned = 0;
  let signed = 0;
  for (let index = 0; index < block; index++) {
    const byte = index >= 148 && index < 156 ? 0x20 : (header[index] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  const sum = Number.parseInt(field, 8);
  return sum === unsigned || sum === signed;
}
