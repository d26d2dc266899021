/** Bytes in pieces, in order. A piece is valid until the next is asked for. */
export type Chunks = AsyncIterable<Uint8Array>;

/** An archive, or a part of it, that cannot be read to its end; the message says why, as the end of "It cannot be read: …". */
export class ArchiveError extends Error {}

/** Reads a stream of pieces by count. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;
  #position = 0;

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes were given out. */
  get position(): number {
    return this.#position;
  }

  /** The next `count` bytes, or fewer where the stream ends before. */
  async read(count: number): Promise<Uint8Array> {
    await this.#fill(count);
    const bytes = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(bytes.length);
    this.#position += bytes.length;
    return bytes;
  }

  /**
   * The next `count` bytes.
   *
   * @throws ArchiveError where the stream ends before
   */
  async exactly(count: number): Promise<Uint8Array> {
    const bytes = await this.read(count);
    if (bytes.length < count) throw cutOff();
    return bytes;
  }

  /** The next bytes, which stay to be read. */
  async peek(count: number): Promise<Uint8Array> {
    await this.#fill(count);
    return this.#rest.subarray(0, count);
  }

  /**
   * The next `count` bytes in pieces.
   *
   * @throws ArchiveError where the stream ends before
   */
  async *take(count: number): Chunks {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#next())) throw cutOff();
      const bytes = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(bytes.length);
      this.#position += bytes.length;
      left -= bytes.length;
      yield bytes;
    }
  }

  /**
   * Goes on to a position, past what nobody took.
   *
   * @throws ArchiveError where the stream ends before
   */
  async skipTo(position: number): Promise<void> {
    for await (const _ of this.take(position - this.#position));
  }

  /** All that is left, in pieces. */
  async *all(): Chunks {
    while (this.#rest.length > 0 || (await this.#next())) {
      const bytes = this.#rest;
      this.#rest = bytes.subarray(bytes.length);
      this.#position += bytes.length;
      yield bytes;
    }
  }

  /** Is there nothing left? */
  async atEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0;
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }

  async #fill(count: number): Promise<void> {
    if (this.#rest.length >= count) return;
    const parts = [this.#rest.slice()];
    let total = this.#rest.length;
    this.#rest = new Uint8Array(0);
    while (total < count && (await this.#next())) {
      parts.push(this.#rest.slice());
      total += this.#rest.length;
      this.#rest = new Uint8Array(0);
    }
    this.#rest = Buffer.concat(parts, total);
  }

  async #next(): Promise<boolean> {
    while (!this.#ended) {
      const { done, value } = await this.#chunks.next();
      if (done === true) this.#ended = true;
      else if (value.length > 0) {
        this.#rest = value;
        return true;
      }
    }
    return false;
  }
}

/** Bytes that are there at once. */
export async function* one(bytes: Uint8Array): Chunks {
  yield bytes;
}

/** The stream ends too early. */
export function cutOff(): ArchiveError {
  return new ArchiveError('it is cut off');
}

/** What is behind the end would go unseen. */
export function goesOn(): ArchiveError {
  return new ArchiveError('it goes on after its end');
}

/** Names in archives have no one encoding: UTF-8 where they are, else each byte a character. */
export function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
