import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { ArchiveError, ByteReader, type Chunks } from './chunks.js';
import { lzma2 } from './lzma2.js';

const damaged = (what: string) => new ArchiveError(`${what} of its xz stream is damaged`);

/**
 * The content of a file in the xz format, all its streams ("The .xz File Format" 1.2.1, in the public domain).
 *
 * Own code: of the packages that read xz without native code one waits for ever where the input is cut off and one
 * stream is inside another, and stops after the first stream. The checks of headers and of content are verified.
 */
export async function* unxz(chunks: Chunks): Chunks {
  const reader = new ByteReader(chunks);
  for (let first = true; first || !(await reader.atEnd()); first = false) {
    if (!first && (await reader.peek(4)).every((byte) => byte === 0)) {
      // Padding, in fours.
      await reader.exactly(4);
      continue;
    }
    yield* stream(reader);
  }
}

async function* stream(reader: ByteReader): Chunks {
  const header = (await reader.exactly(12)).slice();
  if (!hasMagic(header) || header[6] !== 0 || crc32(header.subarray(6, 8)) !== le32(header, 8))
    throw damaged('the header');
  const checkId = header[7] ?? 0;
  for (;;) {
    const size = (await reader.peek(1))[0];
    if (size === undefined) throw new ArchiveError('it is cut off');
    if (size === 0) break;
    yield* block(reader, (size + 1) * 4, checkId);
  }
  await index(reader);
  const footer = await reader.exactly(12);
  if (footer[10] !== 0x59 || footer[11] !== 0x5a || crc32(footer.subarray(4, 10)) !== le32(footer, 0))
    throw damaged('the footer');
}

async function* block(reader: ByteReader, headerSize: number, checkId: number): Chunks {
  const header = (await reader.exactly(headerSize)).slice();
  const body = header.subarray(0, headerSize - 4);
  if (crc32(body) !== le32(header, headerSize - 4)) throw damaged('a header');
  const flags = body[1] ?? 0;
  const cursor = { at: 2 };
  if ((flags & 0x40) !== 0) number(body, cursor);
  if ((flags & 0x80) !== 0) number(body, cursor);
  const filter = number(body, cursor);
  const properties = number(body, cursor);
  // Filters for programs (x86, ARM, …) may stand before; nothing but LZMA2 may stand last.
  if ((flags & 3) !== 0 || filter !== 0x21 || properties !== 1)
    throw new ArchiveError('its xz stream uses a filter besides LZMA2');
  const bits = body[cursor.at] ?? 0;
  if (bits > 40) throw damaged('a header');
  const window = bits === 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
  const check = checkOf(checkId);
  const start = reader.position;
  for await (const piece of lzma2(reader, window)) {
    check.update(piece);
    yield piece;
  }
  await reader.exactly((4 - ((reader.position - start) % 4)) % 4);
  const stored = await reader.exactly(check.size);
  if (!Buffer.from(stored).equals(check.digest())) throw damaged('the content');
}

/** Read to know where it ends; its sizes say nothing that was not seen. */
async function index(reader: ByteReader): Promise<void> {
  const start = reader.position;
  await reader.exactly(1);
  const records = await numberFrom(reader);
  for (let left = 2 * records; left > 0; left--) await numberFrom(reader);
  await reader.exactly((4 - ((reader.position - start) % 4)) % 4);
  await reader.exactly(4);
}

async function numberFrom(reader: ByteReader): Promise<number> {
  let value = 0;
  for (let place = 0; place < 9; place++) {
    const byte = (await reader.exactly(1))[0] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * place);
    if (byte < 0x80) return value;
  }
  throw damaged('the index');
}

function number(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let place = 0; place < 9; place++) {
    const byte = bytes[cursor.at++] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * place);
    if (byte < 0x80) return value;
  }
  throw damaged('a header');
}

function hasMagic(bytes: Uint8Array): boolean {
  return [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0].every((byte, index) => bytes[index] === byte);
}

function le32(bytes: Uint8Array, at: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readUInt32LE(at);
}

interface Check {
  /** How many bytes it takes. */
  readonly size: number;
  update(bytes: Uint8Array): void;
  digest(): Buffer;
}

/** The checks that the format names; one that is only reserved has a known size, and cannot be verified. */
function checkOf(id: number): Check {
  switch (id) {
    case 0:
      return { size: 0, update: () => {}, digest: () => Buffer.alloc(0) };
    case 1: {
      let value = 0;
      return {
        size: 4,
        update: (bytes) => {
          value = crc32(bytes, value);
        },
        digest: () => {
          const digest = Buffer.alloc(4);
          digest.writeUInt32LE(value);
          return digest;
        },
      };
    }
    case 4:
      return new Crc64();
    case 10: {
      const hash = createHash('sha256');
      return { size: 32, update: (bytes) => hash.update(bytes), digest: () => hash.digest() };
    }
    default:
      throw new ArchiveError('its xz stream has a check of an unknown kind');
  }
}

/** ECMA-182's polynomial, reflected, in halves of 32 bits. */
const crc64Tables = (() => {
  const low = new Uint32Array(256);
  const high = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit++)
      value = (value & 1n) === 1n ? (value >> 1n) ^ 0xc96c5795d7870f42n : value >> 1n;
    low[byte] = Number(value & 0xffffffffn);
    high[byte] = Number(value >> 32n);
  }
  return { low, high };
})();

class Crc64 implements Check {
  readonly size = 8;
  #low = -1;
  #high = -1;

  update(bytes: Uint8Array): void {
    const { low, high } = crc64Tables;
    let l = this.#low;
    let h = this.#high;
    for (let index = 0; index < bytes.length; index++) {
      const at = (l ^ (bytes[index] ?? 0)) & 0xff;
      l = ((l >>> 8) | (h << 24)) ^ (low[at] ?? 0);
      h = (h >>> 8) ^ (high[at] ?? 0);
    }
    this.#low = l;
    this.#high = h;
  }

  digest(): Buffer {
    const digest = Buffer.alloc(8);
    digest.writeUInt32LE(~this.#low >>> 0, 0);
    digest.writeUInt32LE(~this.#high >>> 0, 4);
    return digest;
  }
}
