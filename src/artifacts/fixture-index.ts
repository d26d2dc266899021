import { MarkTable } from './mark-table.js';
import { type MarkedPart, Marks, partBytes, saysLittle, windowBytes, windowHash } from './rolling.js';
import { Search } from './search.js';

/** A fixture of fewer bytes is no finding: an empty archive, a picture of one pixel. */
export const leastFixture = 64;

/** A run of so many bytes is found for sure; one of half as many may be. */
const leastRun = 1024;

const smallestRarity = 4;

/** So many marks are kept at most: as many as a table of 64 MiB holds. */
const maxMarks = 5_500_000;

/** Marks of common content belong to no fixture. */
const common = -1;

/** For each mark of a part its second hash. One for all, as the rest of a part is. */
const seconds = new Int32Array(partBytes);

export interface Indexed {
  readonly path: string;
  readonly size: number;
  /** How many different marks it has that no fixture before has. */
  readonly marks: number;
  /** How many bytes lie from its first mark that tells something to the end of its last. */
  readonly span: number;
}

/**
 * The content of the opaque fixtures, by the marks that are in it. Its memory is bounded: the more bytes the fixtures
 * have, the rarer are the marks that are kept, and the longer is a run that is found for sure.
 */
export class FixtureIndex {
  readonly #rarity: number;
  /** Of all windows, so many are marks. */
  readonly #share: number;
  readonly #fixtures: Indexed[] = [];
  readonly #table: MarkTable;
  #bytes = 0;

  /** @param totalBytes how many bytes the fixtures have together */
  constructor(totalBytes: number) {
    let rarity = smallestRarity;
    while (mostMarks(totalBytes, 2 ** -rarity) > maxMarks) rarity++;
    this.#rarity = rarity;
    this.#share = 2 ** -rarity;
    this.#table = new MarkTable(mostMarks(totalBytes, this.#share));
  }

  /** From so many bytes on a run of a fixture is found for sure. */
  get leastRun(): number {
    return Math.max(leastRun, 32 * 2 ** this.#rarity);
  }

  /** Takes a fixture in. */
  add(path: string, size: number, pieces: Iterable<Uint8Array>): void {
    const owner = this.#fixtures.length + 1;
    const before = this.#table.count;
    const marks = new Marks(this.#rarity);
    const span = new Span();
    if (size >= leastFixture)
      for (const piece of pieces) for (const part of marks.scan(piece)) this.#addPart(part, owner, span);
    this.#fixtures.push({ path, size, marks: this.#table.count - before, span: span.bytes });
  }

  /** Takes out what a file that is no fixture holds too. */
  remove(pieces: Iterable<Uint8Array>): void {
    if (this.#table.count === 0) return;
    const marks = new Marks(this.#rarity);
    for (const piece of pieces) for (const part of marks.scan(piece)) this.#removePart(part);
  }

  /** Begins to look for the fixtures in a stream. */
  search(): Search {
    return new Search(this, this.#rarity);
  }

  /** The number of the fixture that a window is of; undefined for none. */
  ownerOf(hash: number, bytes: Uint8Array, end: number): number | undefined {
    if (!this.#table.mayKnow(hash)) return undefined;
    const owner = this.#table.owner(hash, windowHash(bytes, end));
    return owner > 0 ? owner - 1 : undefined;
  }

  fixture(number: number): Indexed | undefined {
    return this.#fixtures[number];
  }

  /** First all hashes, then the table: so the processor can wait for many of its far places at once, in half the time. */
  #addPart({ bytes, start, count, hashes, ends, length }: MarkedPart, owner: number, span: Span): void {
    let telling = 0;
    for (let mark = 0; mark < count; mark++) {
      const end = ends[mark] ?? 0;
      if (saysLittle(bytes, end)) continue;
      hashes[telling] = hashes[mark] ?? 0;
      ends[telling] = end;
      seconds[telling] = windowHash(bytes, end);
      telling++;
    }
    if (telling > 0) span.reach(start + (ends[0] ?? 0) - windowBytes, start + (ends[telling - 1] ?? 0));
    const allFit = this.#table.count + telling < mostMarks(this.#bytes, this.#share);
    for (let mark = 0; mark < telling; mark++) {
      if (allFit || this.#table.count < mostMarks(this.#bytes + (ends[mark] ?? 0), this.#share))
        this.#table.add(hashes[mark] ?? 0, seconds[mark] ?? 0, owner);
    }
    this.#bytes += length;
  }

  #removePart({ bytes, count, hashes, ends }: MarkedPart): void {
    for (let mark = 0; mark < count; mark++) {
      const hash = hashes[mark] ?? 0;
      if (this.#table.mayKnow(hash)) this.#table.hand(hash, windowHash(bytes, ends[mark] ?? 0), common);
    }
  }
}

/** From where to where something is. */
class Span {
  #start: number | undefined;
  #end = 0;

  get bytes(): number {
    return this.#end - (this.#start ?? 0);
  }

  /** Nothing is before what was reached first. */
  reach(start: number, end: number): void {
    this.#start ??= start;
    this.#end = end;
  }
}

/**
 * So many marks are kept of so many bytes at most, half as many again as chance gives. A fixture that is made to have
 * more cannot take the place of those that come after it.
 */
function mostMarks(bytes: number, share: number): number {
  return 4096 + 1.5 * share * bytes;
}
