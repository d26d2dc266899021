import { Decompress } from 'fzstd';
import { ArchiveError, ByteReader, type Chunks } from './chunks.js';

/** What `zstd -d` reads without being told of more memory (zstd(1), `--long`). */
const maxWindow = 128 << 20;

/**
 * The content of a file in the format of Zstandard (RFC 8878), all its frames.
 *
 * Each frame gets a decoder of its own, so that what it asks of memory is known before, and frames do not pile up.
 */
export async function* unzstd(chunks: Chunks): Chunks {
  const reader = new ByteReader(chunks);
  while (!(await reader.atEnd())) {
    const magic = le32(await reader.exactly(4));
    if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) {
      await reader.skipTo(reader.position + 4 + le32(await reader.exactly(4)));
    } else if (magic === 0xfd2fb528) yield* frame(reader);
    else throw new ArchiveError('its zstd stream is damaged');
  }
}

/** Section 3.1.1. Blocks are handed on one by one; nothing in the decoder waits for a whole frame. */
async function* frame(reader: ByteReader): Chunks {
  const descriptor = (await reader.exactly(1))[0] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const rest = (await reader.exactly((isSingle ? 0 : 1) + dictionaryBytes + sizeBytes)).slice();
  if (rest.subarray(isSingle ? 0 : 1, rest.length - sizeBytes).some((byte) => byte !== 0))
    throw new ArchiveError('its zstd stream needs a dictionary, which is not in it');
  const window = isSingle ? contentSize(rest.subarray(-sizeBytes)) : windowSize(rest[0] ?? 0);
  if (window > maxWindow)
    throw new ArchiveError(
      `unpacking it takes a window of ${Math.floor(window / 2 ** 20)} MiB, more than ${maxWindow >> 20}`,
    );
  const out: Uint8Array[] = [];
  const decoder = new Decompress((piece) => {
    out.push(piece);
  });
  const push = (bytes: Uint8Array) => {
    try {
      decoder.push(bytes.slice());
    } catch {
      throw new ArchiveError('its zstd stream is damaged');
    }
    return out.splice(0);
  };
  push(Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, descriptor]), rest]));
  for (let last = false; !last; ) {
    const header = (await reader.exactly(3)).slice();
    const bits = (header[0] ?? 0) | ((header[1] ?? 0) << 8) | ((header[2] ?? 0) << 16);
    last = (bits & 1) === 1;
    const kind = (bits >> 1) & 3;
    const size = bits >> 3;
    // A block has at most 128 KiB (3.1.1.2.4); one of kind RLE is one byte, that often.
    if (kind === 3 || size > 128 << 10) throw new ArchiveError('its zstd stream is damaged');
    yield* push(header);
    yield* push(await reader.exactly(kind === 1 ? 1 : size));
  }
  if ((descriptor & 4) !== 0) await reader.exactly(4);
}

function windowSize(byte: number): number {
  const base = 2 ** (10 + (byte >> 3));
  return base + (base / 8) * (byte & 7);
}

function contentSize(bytes: Uint8Array): number {
  let size = bytes.length === 2 ? 256 : 0;
  for (const [place, byte] of bytes.entries()) size += byte * 2 ** (8 * place);
  return size;
}

function le32(bytes: Uint8Array): number {
  return Buffer.from(bytes).readUInt32LE(0);
}
