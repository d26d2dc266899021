import { ArchiveError } from './chunks.js';

/** How much of one artifact is unpacked. */
export interface Limits {
  /** Archives within archives; a compressed archive counts once. */
  readonly depth: number;
  readonly entries: number;
  readonly bytes: number;
  /** Unpacked bytes to each byte of the artifact, once they are more than `slack`. */
  readonly ratio: number;
  readonly slack: number;
  /** An archive within an archive that must be held in memory to be read (zip). */
  readonly held: number;
}

export const defaultLimits: Limits = {
  depth: 8,
  entries: 1_000_000,
  bytes: 16 * 2 ** 30,
  ratio: 200,
  slack: 256 * 2 ** 20,
  held: 128 * 2 ** 20,
};

/** The artifact would take more than its limits to unpack: a bomb. Ends the whole artifact, not one entry. */
export class BombError extends ArchiveError {}

/** Counts what one artifact takes. */
export class Budget {
  #entries = 0;
  #bytes = 0;

  constructor(
    readonly limits: Limits,
    /** The artifact's own size. */
    private readonly size: number,
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** @throws BombError */
  entry(): void {
    if (++this.#entries > this.limits.entries)
      throw new BombError(`it holds more than ${this.limits.entries} entries`);
  }

  /** @throws BombError */
  unpacked(count: number): void {
    this.#bytes += count;
    const { bytes, ratio, slack } = this.limits;
    if (this.#bytes > bytes) throw new BombError(`it unpacks to more than ${mebibytes(bytes)} MiB`);
    if (this.#bytes > slack && this.#bytes > ratio * this.size)
      throw new BombError(
        `it unpacks to more than ${ratio} times its own size, and to more than ${mebibytes(slack)} MiB`,
      );
  }
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
