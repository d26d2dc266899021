/** Of the slots, at most so many are taken: then a mark stands at its place, or a few slots behind. */
const load = 2 / 3;

/** So many slots are looked through for one mark. By chance none is that far; by contrivance all could be. */
const maxSteps = 256;

/** 2^32 by the golden ratio, which spreads well (Knuth, TAOCP 3, 6.4). */
const spread = 0x9e3779b1;

/**
 * To whom the marks of known content belong: a hash table of bounded size. A mark is known by two hashes of its window,
 * of which the first gives its place, and the second is kept. An owner is a number, and not 0.
 */
export class MarkTable {
  readonly #most: number;
  /** How many bits the number of a slot has. */
  readonly #bits: number;
  /** For each slot two numbers: the second hash, and the owner, which is 0 for a free slot. */
  readonly #slots: Int32Array;
  /** Four bits for each slot, of which a mark sets one, so that most marks that are not here are not looked up. */
  readonly #filter: Uint8Array;
  #count = 0;

  /** @param most so many marks it holds, 1 at least; each takes 13 to 26 bytes */
  constructor(most: number) {
    this.#most = most;
    this.#bits = Math.max(1, Math.ceil(Math.log2(most / load)));
    this.#slots = new Int32Array(2 ** (this.#bits + 1));
    this.#filter = new Uint8Array(2 ** (this.#bits - 1));
  }

  get count(): number {
    return this.#count;
  }

  /** Can the table know a mark with this first hash? */
  mayKnow(first: number): boolean {
    const bit = this.#filterBit(first);
    return ((this.#filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  /** The owner of a mark; 0 for one that the table does not know. */
  owner(first: number, second: number): number {
    const slot = this.#find(first, second);
    return slot === undefined ? 0 : (this.#slots[slot + 1] ?? 0);
  }

  /** Takes in a mark, unless it is known, or the table full. */
  add(first: number, second: number, owner: number): void {
    const slot = this.#find(first, second);
    if (slot === undefined || this.#slots[slot + 1] !== 0 || this.#count >= this.#most) return;
    this.#slots[slot] = second;
    this.#slots[slot + 1] = owner;
    this.#count++;
    const bit = this.#filterBit(first);
    this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }

  /** Gives a mark to another owner, if it is known. */
  hand(first: number, second: number, owner: number): void {
    const slot = this.#find(first, second);
    if (slot !== undefined && this.#slots[slot + 1] !== 0) this.#slots[slot + 1] = owner;
  }

  #filterBit(first: number): number {
    return Math.imul(first, spread) >>> (30 - this.#bits);
  }

  /** Where a mark is, or where it goes; undefined where that is too far from its place. */
  #find(first: number, second: number): number | undefined {
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (this.#filterBit(first) >>> 1) & last;
    for (let steps = 0; steps < maxSteps; steps++) {
      if (slots[slot + 1] === 0 || slots[slot] === second) return slot;
      slot = slot === last ? 0 : slot + 2;
    }
    return undefined;
  }
}
