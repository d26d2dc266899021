import { ArchiveError, type ByteReader, type Chunks } from './chunks.js';

/** A window of this size is what `xz -9` writes; twice that is read, so that memory stays bounded. */
const maxWindow = 128 << 20;
const maxChunk = 2 << 20;

const damaged = () => new ArchiveError('its compressed content is damaged');

/**
 * LZMA2, as the xz format frames it ("The .xz File Format" 5.3.1; xz-embedded's xz_dec_lzma2.c for the chunks, LZMA's
 * own lzma-specification for the coding; both are in the public domain).
 *
 * @param windowSize what the block's header asks for, in bytes
 */
export async function* lzma2(reader: ByteReader, windowSize: number): Chunks {
  if (windowSize > maxWindow)
    throw new ArchiveError(
      `unpacking it takes a window of ${windowSize >> 20} MiB, more than ${maxWindow >> 20}`,
    );
  const decoder = new Lzma(Math.max(windowSize, 4096));
  let needsWindow = true;
  let needs: 'properties' | 'state' | 'nothing' = 'properties';
  for (;;) {
    const control = (await reader.exactly(1))[0] ?? 0;
    if (control === 0) return;
    if (control === 1 || control >= 0xe0) {
      decoder.resetWindow();
      needsWindow = false;
      if (control === 1) needs = needs === 'properties' ? 'properties' : 'state';
    } else if (needsWindow) throw damaged();
    if (control < 0x80) {
      if (control > 2) throw damaged();
      const size = (be16(await reader.exactly(2)) ?? 0) + 1;
      yield decoder.copy(await reader.exactly(size));
      continue;
    }
    const sizes = await reader.exactly(4);
    const unpacked = ((control & 0x1f) << 16) + be16(sizes) + 1;
    const packed = be16(sizes.subarray(2)) + 1;
    if (control >= 0xc0) {
      decoder.setProperties((await reader.exactly(1))[0] ?? 0);
      needs = 'nothing';
    } else if (needs === 'properties') throw damaged();
    else if (control >= 0xa0) {
      decoder.resetState();
      needs = 'nothing';
    } else if (needs === 'state') throw damaged();
    yield decoder.decode(await reader.exactly(packed), unpacked);
  }
}

function be16(bytes: Uint8Array): number {
  return ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
}

const states = 12;
const half = 1024;

/** Where each table of probabilities begins in the one array that holds them all. */
const isMatch = 0;
const isRep = isMatch + (states << 4);
const isRepG0 = isRep + states;
const isRepG1 = isRepG0 + states;
const isRepG2 = isRepG1 + states;
const isRep0Long = isRepG2 + states;
const distanceSlot = isRep0Long + (states << 4);
const distanceSpecial = distanceSlot + (4 << 6);
const distanceAlign = distanceSpecial + 128;
const matchLength = distanceAlign + 16;
const lengthTable = 2 + (16 << 3) * 2 + 256;
const repLength = matchLength + lengthTable;
const literals = repLength + lengthTable;
/** In LZMA2, lc + lp is at most 4. */
const allProbabilities = literals + (0x300 << 4);

/** The decoder of LZMA, with its window; what it gives is valid until it is asked again. */
class Lzma {
  readonly #probabilities = new Uint16Array(allProbabilities).fill(half);
  #window: Uint8Array;
  /** Where the next byte goes. */
  #end = 0;
  /** Where the bytes begin that a distance may reach. */
  #begin = 0;
  #lc = 0;
  #literalMask = 0;
  #positionMask = 0;
  #state = 0;
  #rep0 = 0;
  #rep1 = 0;
  #rep2 = 0;
  #rep3 = 0;
  /** Bytes since the window was reset, for the alignment of positions. */
  #position = 0;

  #input: Uint8Array = new Uint8Array(0);
  #at = 0;
  #range = 0;
  #code = 0;

  constructor(private readonly windowSize: number) {
    this.#window = new Uint8Array(Math.min(windowSize + 2 * maxChunk, 2 * maxChunk));
  }

  resetWindow(): void {
    this.#begin = this.#end;
    this.#position = 0;
  }

  setProperties(byte: number): void {
    const lc = byte % 9;
    const lp = Math.floor(byte / 9) % 5;
    const pb = Math.floor(byte / 45);
    if (pb > 4 || lc + lp > 4) throw damaged();
    this.#lc = lc;
    this.#literalMask = (1 << lp) - 1;
    this.#positionMask = (1 << pb) - 1;
    this.resetState();
  }

  resetState(): void {
    this.#probabilities.fill(half);
    this.#state = 0;
    this.#rep0 = 0;
    this.#rep1 = 0;
    this.#rep2 = 0;
    this.#rep3 = 0;
  }

  /** A chunk that is not compressed. */
  copy(bytes: Uint8Array): Uint8Array {
    this.#makeRoom(bytes.length);
    this.#window.set(bytes, this.#end);
    this.#end += bytes.length;
    this.#position += bytes.length;
    return bytes;
  }

  decode(input: Uint8Array, unpacked: number): Uint8Array {
    if (input.length < 5 || input[0] !== 0) throw damaged();
    this.#makeRoom(unpacked);
    this.#input = input;
    this.#at = 5;
    this.#range = -1;
    this.#code = ((input[1] ?? 0) << 24) | ((input[2] ?? 0) << 16) | ((input[3] ?? 0) << 8) | (input[4] ?? 0);
    const start = this.#end;
    const stop = start + unpacked;
    while (this.#end < stop) {
      const before = this.#end;
      this.#symbol(stop);
      this.#position += this.#end - before;
      if (this.#at > input.length) throw damaged();
    }
    this.#normalize();
    if (this.#at !== input.length || this.#code !== 0) throw damaged();
    return this.#window.subarray(start, stop);
  }

  /** Keeps as much before the end as a distance may reach. */
  #makeRoom(size: number): void {
    if (this.#end + size <= this.#window.length) return;
    const kept = Math.min(this.#end, this.windowSize);
    const wanted = Math.min(this.windowSize + 2 * maxChunk, Math.max(this.#window.length * 2, kept + size));
    const from = this.#end - kept;
    if (wanted > this.#window.length) {
      const grown = new Uint8Array(wanted);
      grown.set(this.#window.subarray(from, this.#end));
      this.#window = grown;
    } else this.#window.copyWithin(0, from, this.#end);
    this.#begin = Math.max(0, this.#begin - from);
    this.#end = kept;
  }

  #symbol(stop: number): void {
    const positionState = this.#position & this.#positionMask;
    if (this.#bit(isMatch + (this.#state << 4) + positionState) === 0) {
      this.#literal();
      return;
    }
    let length: number;
    if (this.#bit(isRep + this.#state) === 0) {
      this.#rep3 = this.#rep2;
      this.#rep2 = this.#rep1;
      this.#rep1 = this.#rep0;
      length = this.#length(matchLength, positionState);
      this.#rep0 = this.#distance(length);
      this.#state = this.#state < 7 ? 7 : 10;
    } else {
      if (this.#bit(isRepG0 + this.#state) === 0) {
        if (this.#bit(isRep0Long + (this.#state << 4) + positionState) === 0) {
          this.#state = this.#state < 7 ? 9 : 11;
          this.#repeat(1, stop);
          return;
        }
      } else {
        let distance: number;
        if (this.#bit(isRepG1 + this.#state) === 0) distance = this.#rep1;
        else {
          if (this.#bit(isRepG2 + this.#state) === 0) distance = this.#rep2;
          else {
            distance = this.#rep3;
            this.#rep3 = this.#rep2;
          }
          this.#rep2 = this.#rep1;
        }
        this.#rep1 = this.#rep0;
        this.#rep0 = distance;
      }
      length = this.#length(repLength, positionState);
      this.#state = this.#state < 7 ? 8 : 11;
    }
    this.#repeat(length, stop);
  }

  #literal(): void {
    const window = this.#window;
    const before = this.#end > this.#begin ? (window[this.#end - 1] ?? 0) : 0;
    const context = ((this.#position & this.#literalMask) << this.#lc) + (before >> (8 - this.#lc));
    const table = literals + 0x300 * context;
    let symbol = 1;
    if (this.#state >= 7) {
      let match = this.#byteAt(this.#rep0);
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match = (match << 1) & 0xff;
        const bit = this.#bit(table + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(table + symbol);
    window[this.#end++] = symbol;
    const state = this.#state;
    this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  #byteAt(distance: number): number {
    const from = this.#end - distance - 1;
    if (from < this.#begin) throw damaged();
    return this.#window[from] ?? 0;
  }

  #repeat(length: number, stop: number): void {
    const window = this.#window;
    let from = this.#end - this.#rep0 - 1;
    const end = this.#end + length;
    if (from < this.#begin || this.#rep0 >= this.windowSize || end > stop) throw damaged();
    for (let to = this.#end; to < end; to++) window[to] = window[from++] ?? 0;
    this.#end = end;
  }

  #length(table: number, positionState: number): number {
    if (this.#bit(table) === 0) return 2 + this.#tree(table + 2 + (positionState << 3), 3);
    if (this.#bit(table + 1) === 0) return 10 + this.#tree(table + 2 + 128 + (positionState << 3), 3);
    return 18 + this.#tree(table + 2 + 256, 8);
  }

  /** Less one; the mark of an end is none in LZMA2, and a distance as any other, out of reach. */
  #distance(length: number): number {
    const slot = this.#tree(distanceSlot + (Math.min(length - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + this.#reverseTree(distanceSpecial + base - slot, bits);
    return base + this.#direct(bits - 4) * 16 + this.#reverseTree(distanceAlign, 4);
  }

  #tree(table: number, bits: number): number {
    let symbol = 1;
    for (let count = 0; count < bits; count++) symbol = (symbol << 1) | this.#bit(table + symbol);
    return symbol - (1 << bits);
  }

  #reverseTree(table: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let count = 0; count < bits; count++) {
      const bit = this.#bit(table + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << count;
    }
    return value;
  }

  #direct(bits: number): number {
    let value = 0;
    for (let count = 0; count < bits; count++) {
      this.#normalize();
      this.#range = this.#range >>> 1;
      const bit = this.#code >>> 0 >= this.#range ? 1 : 0;
      if (bit === 1) this.#code = (this.#code - this.#range) | 0;
      value = value * 2 + bit;
    }
    return value;
  }

  #bit(index: number): 0 | 1 {
    this.#normalize();
    const probability = this.#probabilities[index] ?? half;
    const bound = Math.imul(this.#range >>> 11, probability) >>> 0;
    if (this.#code >>> 0 < bound) {
      this.#range = bound | 0;
      this.#probabilities[index] = probability + ((2048 - probability) >> 5);
      return 0;
    }
    this.#range = (this.#range - bound) | 0;
    this.#code = (this.#code - bound) | 0;
    this.#probabilities[index] = probability - (probability >> 5);
    return 1;
  }

  #normalize(): void {
    if (this.#range >>> 24 !== 0) return;
    this.#range <<= 8;
    this.#code = (this.#code << 8) | (this.#input[this.#at++] ?? 0);
  }
}
