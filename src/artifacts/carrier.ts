import { createHash, type Hash } from 'node:crypto';
import { type FixtureIndex, leastFixture } from './fixture-index.js';
import type { Run, Search } from './search.js';

/** The fixtures' content: whole, by checksum, and in runs. */
export interface FixtureContent {
  readonly index: FixtureIndex;
  /** Paths by sha256 in hex, of those that no other file of the workspace equals. */
  readonly whole: ReadonlyMap<string, string>;
  /** The sizes of those. */
  readonly sizes: ReadonlySet<number>;
}

/** Looks at one file as its bytes go by. */
export class Look {
  readonly #search: Search | undefined;
  readonly #hash: Hash | undefined;
  #size = 0;

  /**
   * @param size undefined where it is not known before
   * @param how `whole` where the bytes are looked at again one by one, as an archive's are
   */
  constructor(
    private readonly content: FixtureContent,
    size: number | undefined,
    how: 'runs' | 'whole',
  ) {
    this.#search = how === 'runs' ? content.index.search() : undefined;
    this.#hash = size === undefined || content.sizes.has(size) ? createHash('sha256') : undefined;
  }

  feed(piece: Uint8Array): void {
    this.#size += piece.length;
    this.#search?.feed(piece);
    this.#hash?.update(piece);
  }

  /** The fixture that the file is; undefined for none. */
  whole(): string | undefined {
    if (this.#size < leastFixture) return undefined;
    const digest = this.#hash?.digest('hex');
    return digest === undefined ? undefined : this.content.whole.get(digest);
  }

  runs(): Run[] {
    return this.#search?.end() ?? [];
  }
}
