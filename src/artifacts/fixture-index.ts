import { Marks, saysLittle, windowBytes, windowHash } from './rolling.js';

/** A fixture of fewer bytes is no finding: an empty archive, a picture of one pixel. */
export const leastFixture = 64;

/** A run of so many bytes is found for sure; one of half as many may be. */
const leastRun = 1024;

/** So many marks are kept at most, about 20 bytes of memory each. */
const maxMarks = 4_000_000;

const smallestRarity = 4;
const greatestRarity = 12;

/** Marks of common content belong to no fixture. */
const common = -1;

/**
 * The content of the opaque fixtures, by the marks that are in it. Its memory is bounded: the more bytes the fixtures
 * have, the rarer are the marks that are kept, and the longer is a run that is found for sure.
 */
export class FixtureIndex {
  readonly #rarity: number;
  readonly #fixtures: { readonly path: string; readonly size: number }[] = [];
  readonly #slots: number;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  /** The fixture's number and one; 0 is a free slot. */
  readonly #owners: Int32Array;
  /** One bit for most of the marks that are not here, so that few are looked up. */
  readonly #filter = new Uint8Array(1 << 22);
  #marks = 0;

  /** @param totalBytes how many bytes the fixtures have together */
  constructor(totalBytes: number) {
    let rarity = smallestRarity;
    while (rarity < greatestRarity && totalBytes / 2 ** rarity > maxMarks * 0.8) rarity++;
    this.#rarity = rarity;
    const expected = Math.min(maxMarks, Math.ceil(totalBytes / 2 ** rarity) * 1.3 + 1024);
    this.#slots = 2 ** Math.ceil(Math.log2(expected * 1.5));
    this.#first = new Int32Array(this.#slots);
    this.#second = new Int32Array(this.#slots);
    this.#owners = new Int32Array(this.#slots);
  }

  /** From so many bytes on a run of a fixture is found for sure. */
  get leastRun(): number {
    return Math.max(leastRun, 32 * 2 ** this.#rarity);
  }

  /** Takes a fixture in. */
  add(path: string, size: number, pieces: Iterable<Uint8Array>): void {
    const owner = this.#fixtures.push({ path, size });
    if (size < leastFixture) return;
    const marks = new Marks(this.#rarity);
    for (const piece of pieces) {
      marks.scan(piece, (hash, bytes, end) => {
        if (this.#marks >= maxMarks || saysLittle(bytes, end)) return;
        const second = windowHash(bytes, end);
        const slot = this.#slotOf(hash, second);
        if (this.#owners[slot] !== 0) return;
        this.#first[slot] = hash;
        this.#second[slot] = second;
        this.#owners[slot] = owner;
        this.#marks++;
        const bit = filterBit(hash);
        this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
      });
    }
  }

  /** Takes out what a file that is no fixture holds too. */
  remove(pieces: Iterable<Uint8Array>): void {
    if (this.#marks === 0) return;
    const marks = new Marks(this.#rarity);
    for (const piece of pieces) {
      marks.scan(piece, (hash, bytes, end) => {
        if (!this.#mayKnow(hash)) return;
        const slot = this.#slotOf(hash, windowHash(bytes, end));
        if (this.#owners[slot] !== 0) this.#owners[slot] = common;
      });
    }
  }

  /** Begins to look for the fixtures in a stream. */
  search(): Search {
    return new Search(this, this.#rarity);
  }

  /** The number of the fixture that a window is of; undefined for none. */
  ownerOf(hash: number, bytes: Uint8Array, end: number): number | undefined {
    if (!this.#mayKnow(hash)) return undefined;
    const owner = this.#owners[this.#slotOf(hash, windowHash(bytes, end))] ?? 0;
    return owner > 0 ? owner - 1 : undefined;
  }

  fixture(number: number): { readonly path: string; readonly size: number } | undefined {
    return this.#fixtures[number];
  }

  #mayKnow(hash: number): boolean {
    const bit = filterBit(hash);
    return ((this.#filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  #slotOf(first: number, second: number): number {
    let slot = second & (this.#slots - 1);
    while (this.#owners[slot] !== 0 && (this.#first[slot] !== first || this.#second[slot] !== second))
      slot = (slot + 1) & (this.#slots - 1);
    return slot;
  }
}

function filterBit(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 7;
}

/** A stretch of a stream that is a fixture's. */
export interface Run {
  readonly fixture: string;
  /** Of the fixture. */
  readonly size: number;
  /** Where it begins in the stream, and how long it is, as far as marks tell: a few bytes less than it is. */
  readonly start: number;
  readonly bytes: number;
}

/** Looks for fixtures in one stream, piece by piece. */
export class Search {
  readonly #marks: Marks;
  /** The longest run of each fixture. */
  readonly #runs = new Map<number, Run>();
  #start = 0;
  #end = 0;
  #count = 0;
  readonly #votes = new Map<number, number>();

  constructor(
    private readonly index: FixtureIndex,
    rarity: number,
  ) {
    this.#marks = new Marks(rarity);
  }

  feed(piece: Uint8Array): void {
    this.#marks.scan(piece, this.#atMark);
  }

  /** The longest run of each fixture that is long enough to be no accident. */
  end(): Run[] {
    this.#close();
    return [...this.#runs.values()];
  }

  readonly #atMark = (hash: number, bytes: Uint8Array, end: number, position: number): void => {
    const owner = this.index.ownerOf(hash, bytes, end);
    if (owner !== undefined) {
      if (this.#count === 0) this.#start = position - windowBytes;
      this.#end = position;
      this.#count++;
      this.#votes.set(owner, (this.#votes.get(owner) ?? 0) + 1);
    } else if (this.#count > 0 && !saysLittle(bytes, end)) this.#close();
  };

  #close(): void {
    const count = this.#count;
    this.#count = 0;
    if (count === 0) return;
    const [owner] = [...this.#votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most));
    this.#votes.clear();
    const fixture = this.index.fixture(owner);
    const bytes = this.#end - this.#start;
    if (fixture === undefined || count < 3 || bytes < Math.min(this.index.leastRun / 2, fixture.size * 0.6))
      return;
    const known = this.#runs.get(owner);
    if (known === undefined || known.bytes < bytes)
      this.#runs.set(owner, { fixture: fixture.path, size: fixture.size, start: this.#start, bytes });
  }
}
