import { arEntries, arMagic } from './ar.js';
import { bunzip2 } from './bzip2.js';
import { ArchiveError, type Chunks } from './chunks.js';
import type { Entries } from './entry.js';
import { gunzip } from './gzip.js';
import { bufferSource, type Source } from './source.js';
import { isTar, tarEntries } from './tar.js';
import { unxz } from './xz.js';
import { zipEnd, zipEntries } from './zip.js';
import { unzstd } from './zstd.js';

/** Enough to tell every format: tar's mark stands in its first block of 512 bytes. */
export const headBytes = 512;

type Compression = 'gzip' | 'xz' | 'bzip2' | 'zstd';
export type Archive = 'zip' | 'tar' | 'ar';

/** What a file is by its first bytes, as far as it can be opened or should be told of. */
export type Format =
  | { readonly kind: 'archive'; readonly name: Archive }
  | { readonly kind: 'compressed'; readonly name: Compression }
  | { readonly kind: 'foreign'; readonly name: string }
  | { readonly kind: 'plain' };

/** The formats' own magic numbers, as file(1) has them. */
const magics: readonly (readonly [Format, string])[] = [
  [{ kind: 'archive', name: 'zip' }, 'PK\x03\x04'],
  [{ kind: 'archive', name: 'zip' }, 'PK\x05\x06'],
  [{ kind: 'archive', name: 'ar' }, arMagic],
  [{ kind: 'compressed', name: 'gzip' }, '\x1f\x8b\x08'],
  [{ kind: 'compressed', name: 'xz' }, '\xfd7zXZ\0'],
  [{ kind: 'compressed', name: 'bzip2' }, 'BZh'],
  [{ kind: 'compressed', name: 'zstd' }, '\x28\xb5\x2f\xfd'],
  [{ kind: 'foreign', name: '7z' }, '7z\xbc\xaf\x27\x1c'],
  [{ kind: 'foreign', name: 'RAR' }, 'Rar!\x1a\x07'],
  [{ kind: 'foreign', name: 'cabinet' }, 'MSCF\0\0\0\0'],
  [{ kind: 'foreign', name: 'RPM' }, '\xed\xab\xee\xdb'],
  [{ kind: 'foreign', name: 'cpio' }, '070701'],
  [{ kind: 'foreign', name: 'lzip' }, 'LZIP'],
  [{ kind: 'foreign', name: 'lz4' }, '\x04\x22\x4d\x18'],
  [{ kind: 'foreign', name: 'compress' }, '\x1f\x9d'],
  [{ kind: 'foreign', name: 'lzma' }, '\x5d\0\0'],
  [{ kind: 'foreign', name: 'squashfs' }, 'hsqs'],
];

/**
 * Tells a format by the first bytes of a file, and where these are of none and all of it can be read, by the last: a zip
 * archive may stand behind a program or a script that runs it (zipapp of Python, an executable jar).
 */
export function formatOf(head: Uint8Array, source?: Source): Format {
  const format = formatOfHead(head);
  return format.kind === 'plain' && source !== undefined && zipEnd(source) !== undefined
    ? { kind: 'archive', name: 'zip' }
    : format;
}

function formatOfHead(head: Uint8Array): Format {
  if (isTar(head)) return { kind: 'archive', name: 'tar' };
  const text = Buffer.from(head.subarray(0, 16)).toString('latin1');
  const known = magics.find(([, magic]) => text.startsWith(magic));
  if (known === undefined) return { kind: 'plain' };
  // Text can begin like that too; a stream of bzip2 goes on with its level and the mark of a block or of the end.
  if (text.startsWith('BZh') && !/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/.test(text)) return { kind: 'plain' };
  return known[0];
}

/** Undoes one compression. */
export function decompress(name: Compression, chunks: Chunks): Chunks {
  switch (name) {
    case 'gzip':
      return gunzip(chunks);
    case 'xz':
      return unxz(chunks);
    case 'bzip2':
      return bunzip2(chunks);
    case 'zstd':
      return unzstd(chunks);
  }
}

/** Opens an archive: from a source where there is one, else from its stream. At most `held` bytes are kept in memory. */
export async function openArchive(
  name: Archive,
  chunks: Chunks,
  source: Source | undefined,
  held: number,
): Promise<Entries> {
  switch (name) {
    case 'tar':
      return tarEntries(chunks);
    case 'ar':
      return arEntries(chunks);
    case 'zip':
      return zipEntries(source ?? bufferSource(await hold(chunks, held)));
  }
}

/** A zip archive is read from its end, so one within a stream is kept whole. */
async function hold(chunks: Chunks, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of chunks) {
    total += piece.length;
    if (total > limit)
      throw new ArchiveError(`it is a zip archive of more than ${limit >> 20} MiB within another archive`);
    pieces.push(piece.slice());
  }
  return Buffer.concat(pieces, total);
}
