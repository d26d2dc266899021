import { ArchiveError, ByteReader, type Chunks, cutOff } from './chunks.js';

const damaged = () => new ArchiveError('its bzip2 stream is damaged');

/** Of π and of its root: what begins a block, and what ends a stream. */
const blockMark = 0x314159265359;
const endMark = 0x177245385090;

/** No block takes more: 900,000 bytes, at most 20 bits each, with its tables. */
const maxPacked = 3_000_000;

/**
 * The content of a file in bzip2's format, all its streams ("BZIP2 Format Specification", J. Tsai; bzip2's own
 * decompress.c). Checksums are verified.
 *
 * Own code: the packages that are there loop for ever on some hostile input, or hold a whole file in memory.
 */
export async function* bunzip2(chunks: Chunks): Chunks {
  const reader = new ByteReader(chunks);
  do {
    const header = await reader.exactly(4);
    const level = (header[3] ?? 0) - 0x30;
    if (header[0] !== 0x42 || header[1] !== 0x5a || header[2] !== 0x68 || level < 1 || level > 9)
      throw damaged();
    yield* stream(reader, level * 100_000);
  } while (!(await reader.atEnd()));
}

async function* stream(reader: ByteReader, blockSize: number): Chunks {
  const block = new Uint32Array(blockSize);
  let bit = 0;
  let combined = 0;
  for (;;) {
    const bits = new BitReader(await reader.peek(maxPacked), bit);
    const mark = bits.read(24) * 2 ** 24 + bits.read(24);
    const stored = ((bits.read(16) << 16) | bits.read(16)) >>> 0;
    if (mark === endMark) {
      bits.expectEnough();
      if (stored !== combined) throw damaged();
      await reader.exactly(Math.ceil(bits.position / 8));
      return;
    }
    if (mark !== blockMark) throw bits.isShort ? cutOff() : damaged();
    const { count, origin } = readWhole(bits, block);
    await reader.exactly(bits.position >> 3);
    bit = bits.position & 7;
    const crc = { value: 0xffffffff };
    yield* unsort(block, count, origin, crc);
    const own = ~crc.value >>> 0;
    if (own !== stored) throw damaged();
    combined = (((combined << 1) | (combined >>> 31)) ^ own) >>> 0;
  }
}

/** Most significant bit first. Beyond the end there are zeros, which the caller asks about. */
class BitReader {
  #position: number;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    this.#position = start;
  }

  get position(): number {
    return this.#position;
  }

  get isShort(): boolean {
    return this.#position > this.bytes.length * 8;
  }

  /** @throws ArchiveError where more was read than there is */
  expectEnough(): void {
    if (this.isShort) throw cutOff();
  }

  /** At most 24 bits. */
  read(count: number): number {
    const at = this.#position >> 3;
    const bytes = this.bytes;
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    const value = (word << (this.#position & 7)) >>> (32 - count);
    this.#position += count;
    return value;
  }

  bit(): number {
    const at = this.#position++;
    return ((this.bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  }
}

const maxCode = 20;

/** A canonical Huffman code. */
interface Code {
  readonly shortest: number;
  readonly longest: number;
  /** The greatest code of each length, and what is taken off to find its symbol. */
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly symbols: Uint16Array;
}

/** What ends too early looks damaged before it is seen to be short. */
function readWhole(bits: BitReader, block: Uint32Array): { count: number; origin: number } {
  try {
    const read = readBlock(bits, block);
    bits.expectEnough();
    return read;
  } catch (error) {
    throw bits.isShort ? cutOff() : error;
  }
}

/** Undoes the Huffman and the move-to-front coding into `block`. */
function readBlock(bits: BitReader, block: Uint32Array): { count: number; origin: number } {
  if (bits.bit() === 1)
    throw new ArchiveError('its bzip2 stream is of the randomised kind, which nothing writes');
  const origin = bits.read(24);
  const used: number[] = [];
  const groups = bits.read(16);
  for (let group = 0; group < 16; group++) {
    if (((groups >> (15 - group)) & 1) === 0) continue;
    const members = bits.read(16);
    for (let member = 0; member < 16; member++)
      if (((members >> (15 - member)) & 1) === 1) used.push(group * 16 + member);
  }
  if (used.length === 0) throw damaged();
  const codeCount = bits.read(3);
  const selectorCount = bits.read(15);
  if (codeCount < 2 || codeCount > 6 || selectorCount === 0) throw damaged();
  const selectors = new Uint8Array(selectorCount);
  const order = Array.from({ length: codeCount }, (_, index) => index);
  for (let index = 0; index < selectorCount; index++) {
    let place = 0;
    while (bits.bit() === 1) if (++place >= codeCount) throw damaged();
    const [chosen = 0] = order.splice(place, 1);
    order.unshift(chosen);
    selectors[index] = chosen;
  }
  const symbolCount = used.length + 2;
  const codes = Array.from({ length: codeCount }, () => readCode(bits, symbolCount));

  const front = Uint8Array.from(used);
  const endOfBlock = symbolCount - 1;
  let count = 0;
  let run = 0;
  let weight = 1;
  let left = 0;
  let group = 0;
  let code = codes[0];
  for (;;) {
    if (left === 0) {
      if (group >= selectorCount) throw damaged();
      code = codes[selectors[group++] ?? 0];
      left = 50;
    }
    left--;
    if (code === undefined) throw damaged();
    const symbol = readSymbol(bits, code);
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > block.length) throw damaged();
      continue;
    }
    if (run > 0) {
      if (count + run > block.length) throw damaged();
      block.fill(front[0] ?? 0, count, count + run);
      count += run;
      run = 0;
      weight = 1;
    }
    if (symbol === endOfBlock) break;
    const place = symbol - 1;
    const byte = front[place] ?? 0;
    front.copyWithin(1, 0, place);
    front[0] = byte;
    if (count >= block.length) throw damaged();
    block[count++] = byte;
  }
  if (origin >= count) throw damaged();
  return { count, origin };
}

function readCode(bits: BitReader, symbolCount: number): Code {
  const lengths = new Uint8Array(symbolCount);
  let length = bits.read(5);
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    for (;;) {
      if (length < 1 || length > maxCode) throw damaged();
      if (bits.bit() === 0) break;
      length += bits.bit() === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  const counts = new Int32Array(maxCode + 2);
  for (const each of lengths) counts[each] = (counts[each] ?? 0) + 1;
  const limit = new Int32Array(maxCode + 1).fill(-1);
  const base = new Int32Array(maxCode + 1);
  const symbols = new Uint16Array(symbolCount);
  let next = 0;
  let first = 0;
  for (let each = 1; each <= maxCode; each++) {
    const many = counts[each] ?? 0;
    base[each] = first - next;
    for (let symbol = 0; symbol < symbolCount; symbol++)
      if (lengths[symbol] === each) symbols[next++] = symbol;
    first += many;
    limit[each] = many === 0 ? -1 : first - 1;
    first <<= 1;
  }
  return { shortest: Math.min(...lengths), longest: Math.max(...lengths), limit, base, symbols };
}

function readSymbol(bits: BitReader, { shortest, longest, limit, base, symbols }: Code): number {
  let code = bits.read(shortest);
  for (let length = shortest; length <= longest; length++) {
    if (code <= (limit[length] ?? -1)) {
      const symbol = symbols[code - (base[length] ?? 0)];
      if (symbol === undefined) break;
      return symbol;
    }
    code = (code << 1) | bits.bit();
  }
  throw damaged();
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

const pieceBytes = 64 * 1024;

/** Undoes the sorting (Burrows and Wheeler) and the first run-length coding: four alike are followed by a count. */
function* unsort(
  block: Uint32Array,
  count: number,
  origin: number,
  crc: { value: number },
): Generator<Uint8Array> {
  const starts = new Uint32Array(257);
  for (let index = 0; index < count; index++) {
    const after = ((block[index] ?? 0) & 0xff) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  for (let index = 0; index < count; index++) {
    const byte = (block[index] ?? 0) & 0xff;
    const to = starts[byte] ?? 0;
    starts[byte] = to + 1;
    block[to] = (block[to] ?? 0) | (index << 8);
  }
  let piece = new Uint8Array(pieceBytes);
  let filled = 0;
  let entry = block[(block[origin] ?? 0) >>> 8] ?? 0;
  let run = 0;
  let last = -1;
  let value = crc.value;
  for (let left = count; left > 0; left--) {
    const byte = entry & 0xff;
    entry = block[entry >>> 8] ?? 0;
    let copies = 1;
    let out = byte;
    if (run === 4) {
      copies = byte;
      out = last;
      run = 0;
      last = -1;
    } else if (byte === last) run++;
    else {
      last = byte;
      run = 1;
    }
    for (; copies > 0; copies--) {
      value = (value << 8) ^ (crcTable[(value >>> 24) ^ out] ?? 0);
      piece[filled++] = out;
      if (filled === pieceBytes) {
        yield piece;
        piece = new Uint8Array(pieceBytes);
        filled = 0;
      }
    }
  }
  crc.value = value;
  if (filled > 0) yield piece.subarray(0, filled);
}
