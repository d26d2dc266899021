/** A window of so many bytes makes a mark. */
export const windowBytes = 32;

/** Bytes before a piece that its windows reach into. */
const carried = windowBytes - 1;

/** Larger pieces are scanned in parts. */
export const partBytes = 1 << 17;

/** Where a part is put behind what it continues. One for all, as are the marks in it: a part is dealt with before the next. */
const scratch = new Uint8Array(carried + partBytes);
const hashes = new Int32Array(partBytes);
const ends = new Int32Array(partBytes);

/** 2^32 by the golden ratio, which spreads well (Knuth, TAOCP 3, 6.4). */
const spread = 0x9e3779b1;

/** The rolling hash one byte on; after `windowBytes` of them, what came before is out of it. */
export function rolled(hash: number, byte: number): number {
  return ((hash << 1) + Math.imul(byte + 1, spread)) | 0;
}

/** The marks in a part of a stream; valid until another part is scanned, of whatever stream. */
export interface MarkedPart {
  /** The part, and before it what its windows reach into. */
  readonly bytes: Uint8Array;
  /** Where `bytes` begins in the stream; below 0 before the stream. */
  readonly start: number;
  /** How many bytes the part has. */
  readonly length: number;
  /** How many marks there are. */
  readonly count: number;
  /** The rolling hash at each mark. */
  readonly hashes: Int32Array;
  /** Where the window of each mark ends in `bytes`. */
  readonly ends: Int32Array;
}

/**
 * Finds the marks of a stream: the windows whose rolling hash ends up in one of 2^rarity classes. The same bytes have
 * the same marks wherever they stand, which is what content-defined chunking rests on (the hash is FastCDC's "gear",
 * Xia et al., USENIX ATC 2016: of 32 bits, so that 32 bytes count; with a product in place of its table, which is
 * faster here, and enough to choose by).
 */
export class Marks {
  readonly #mask: number;
  #hash = 0;
  #position = 0;
  readonly #tail = new Uint8Array(carried);

  constructor(rarity: number) {
    this.#mask = rarity === 0 ? 0 : -1 << (32 - rarity);
  }

  *scan(piece: Uint8Array): Generator<MarkedPart> {
    for (let start = 0; start < piece.length; start += partBytes)
      yield this.#scanPart(piece.subarray(start, start + partBytes));
  }

  /** Nothing is done at a mark but to note it, which keeps the loop over all bytes short. */
  #scanPart(part: Uint8Array): MarkedPart {
    scratch.set(this.#tail);
    scratch.set(part, carried);
    const end = carried + part.length;
    const start = this.#position - carried;
    const mask = this.#mask;
    // No window is whole before the first `windowBytes` of the stream.
    const first = Math.min(Math.max(carried, carried - start), end);
    let hash = this.#hash;
    let index = carried;
    for (; index < first; index++) hash = rolled(hash, scratch[index] ?? 0);
    let count = 0;
    for (; index < end; index++) {
      hash = rolled(hash, scratch[index] ?? 0);
      if ((hash & mask) === 0) {
        hashes[count] = hash;
        ends[count] = index + 1;
        count++;
      }
    }
    this.#hash = hash;
    this.#position += part.length;
    this.#tail.set(scratch.subarray(end - carried, end));
    return { bytes: scratch, start, length: part.length, count, hashes, ends };
  }
}

/** A second hash of a window, so that the two together have 64 bits less what makes a mark (FNV-1a, mixed). */
export function windowHash(bytes: Uint8Array, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = end - windowBytes; index < end; index++)
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) | 0;
}

/** So many different bytes a window has that says something: less is a run of zeros, a table, a ruler of dashes. */
const fewest = 10;

/** For each byte, in which call it was seen last. */
const seenIn = new Uint32Array(256);
let call = 0;

/** Does a window hold too little to tell one content from another? Most need not be looked at to their end. */
export function saysLittle(bytes: Uint8Array, end: number): boolean {
  call = (call + 1) >>> 0;
  let different = 0;
  let notZero = 0;
  let notOnes = 0;
  for (let index = end - windowBytes; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (seenIn[byte] !== call) {
      seenIn[byte] = call;
      different++;
    }
    if (byte !== 0) notZero++;
    if (byte !== 0xff) notOnes++;
    if (different >= fewest && notZero >= windowBytes / 2 && notOnes >= windowBytes / 2) return false;
  }
  return true;
}
