/** A window of so many bytes makes a mark. */
export const windowBytes = 32;

/** Bytes before a piece that its windows reach into. */
const carried = windowBytes - 1;

/** Larger pieces are scanned in parts. */
const partBytes = 1 << 17;

/** Where a piece is put behind what it continues. One for all, since a piece is scanned in one go. */
const scratch = new Uint8Array(carried + partBytes);

/** 2^32 by the golden ratio, which spreads well (Knuth, TAOCP 3, 6.4). */
const spread = 0x9e3779b1;

/** What is done at a mark: the rolling hash, and the window, which ends before `end` in `bytes`. */
export type AtMark = (hash: number, bytes: Uint8Array, end: number, position: number) => void;

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

  /** How many bytes were seen. */
  get position(): number {
    return this.#position;
  }

  scan(bytes: Uint8Array, atMark: AtMark): void {
    for (let start = 0; start < bytes.length; start += partBytes) {
      this.#scanPart(bytes.subarray(start, start + partBytes), atMark);
    }
  }

  #scanPart(bytes: Uint8Array, atMark: AtMark): void {
    scratch.set(this.#tail);
    scratch.set(bytes, carried);
    const end = carried + bytes.length;
    const base = this.#position - carried;
    const mask = this.#mask;
    // No window is whole before the first `windowBytes` of the stream.
    const first = Math.min(Math.max(carried, windowBytes - 1 - base), end);
    let hash = this.#hash;
    let index = carried;
    for (; index < first; index++) hash = ((hash << 1) + Math.imul((scratch[index] ?? 0) + 1, spread)) | 0;
    for (; index < end; index++) {
      hash = ((hash << 1) + Math.imul((scratch[index] ?? 0) + 1, spread)) | 0;
      if ((hash & mask) === 0) atMark(hash, scratch, index + 1, base + index + 1);
    }
    this.#hash = hash;
    this.#position += bytes.length;
    this.#tail.set(scratch.subarray(end - carried, end));
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

/** Does a window hold too little to tell one content from another? */
export function saysLittle(bytes: Uint8Array, end: number): boolean {
  call = (call + 1) >>> 0;
  let zeros = 0;
  let ones = 0;
  let different = 0;
  for (let index = end - windowBytes; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (seenIn[byte] !== call) {
      seenIn[byte] = call;
      different++;
    }
    if (byte === 0) zeros++;
    else if (byte === 0xff) ones++;
  }
  return different < fewest || zeros > windowBytes / 2 || ones > windowBytes / 2;
}
