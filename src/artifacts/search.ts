import type { FixtureIndex } from './fixture-index.js';
import { type MarkedPart, Marks, saysLittle, windowBytes } from './rolling.js';

/** A stretch of a stream that is a fixture's. */
export interface Run {
  readonly fixture: string;
  /** Of the fixture. */
  readonly size: number;
  /** Where it begins in the stream, and how long it is, as far as marks tell: a few bytes less than it is. */
  readonly start: number;
  readonly bytes: number;
}

/** So many marks of other fixtures in between end a run: fewer are what fixtures that are alike have in common. */
const patience = 16;

/** Fewer marks one behind the other are an accident. */
const fewest = 3;

/**
 * Fewer different marks, if the fixture has more, are of something that the artifact says again and again, and the
 * fixture a few times: of the least run that is found for sure, chance gives 32.
 */
const fewestDifferent = 8;

/**
 * So much of a fixture that is too small for a long run must be there, besides all from its first mark to its last: less
 * is what a format has in each of its files.
 */
const mostOfSmall = 0.75;

/** A run that goes on. */
interface Open {
  start: number;
  end: number;
  marks: number;
  /** The rolling hashes of the first different ones, no more than needed. */
  readonly different: Set<number>;
  /** How many marks of all fixtures the stretch had with its last. */
  last: number;
  /** Marks of the fixture in the stretch, in this run and before. */
  inStretch: number;
}

/**
 * Looks for fixtures in one stream, piece by piece. A stretch is where all marks that tell something are of fixtures; in
 * it each fixture has its runs.
 */
export class Search {
  readonly #marks: Marks;
  /** The longest run of each fixture. */
  readonly #longest = new Map<number, Run>();
  /** The runs of a stretch, by fixture. */
  readonly #open = new Map<number, Open>();
  /** Of the stretch. */
  #start = 0;
  #end = 0;
  #known = 0;
  #found = false;

  constructor(
    private readonly index: FixtureIndex,
    rarity: number,
  ) {
    this.#marks = new Marks(rarity);
  }

  feed(piece: Uint8Array): void {
    for (const part of this.#marks.scan(piece)) this.#feedPart(part);
  }

  /** The longest run of each fixture that is long enough to be no accident. */
  end(): Run[] {
    this.#endStretch();
    return [...this.#longest.values()];
  }

  #feedPart({ bytes, start, count, hashes, ends }: MarkedPart): void {
    for (let mark = 0; mark < count; mark++) {
      const end = ends[mark] ?? 0;
      const hash = hashes[mark] ?? 0;
      const owner = this.index.ownerOf(hash, bytes, end);
      if (owner !== undefined) this.#goOn(owner, hash, start + end);
      else if (this.#known > 0 && !saysLittle(bytes, end)) this.#endStretch();
    }
  }

  /** At a mark of a fixture, whose window ends before `end` in the stream. */
  #goOn(owner: number, hash: number, end: number): void {
    const start = end - windowBytes;
    if (this.#known++ === 0) this.#start = start;
    this.#end = end;
    const run = this.#open.get(owner);
    if (run === undefined) {
      const different = new Set([hash]);
      this.#open.set(owner, { start, end, marks: 1, different, last: this.#known, inStretch: 1 });
      return;
    }
    if (this.#known - run.last > patience) {
      this.#note(owner, run);
      run.start = start;
      run.marks = 0;
      run.different.clear();
    }
    run.end = end;
    if (run.different.size < fewestDifferent) run.different.add(hash);
    run.marks++;
    run.last = this.#known;
    run.inStretch++;
  }

  #endStretch(): void {
    if (this.#known === 0) return;
    for (const [owner, run] of this.#open) this.#note(owner, run);
    // Where each of many fixtures has too little of it, it is of the one that has most.
    if (!this.#found) {
      const [owner] = [...this.#open].reduce((most, each) =>
        each[1].inStretch > most[1].inStretch ? each : most,
      );
      const different = new Set([...this.#open.values()].flatMap((run) => [...run.different]));
      this.#note(owner, { start: this.#start, end: this.#end, marks: this.#known, different });
    }
    this.#open.clear();
    this.#known = 0;
    this.#found = false;
  }

  /** Keeps a run that is over, if it is long enough. */
  #note(owner: number, { start, end, marks, different }: Omit<Open, 'last' | 'inStretch'>): void {
    const fixture = this.index.fixture(owner);
    const bytes = end - start;
    if (different.size < Math.min(fewestDifferent, (fixture?.marks ?? 0) * 0.6)) return;
    if (
      fixture === undefined ||
      marks < fewest ||
      bytes < Math.min(this.index.leastRun / 2, Math.max(fixture.size * mostOfSmall, fixture.span))
    )
      return;
    this.#found = true;
    if ((this.#longest.get(owner)?.bytes ?? 0) < bytes)
      this.#longest.set(owner, { fixture: fixture.path, size: fixture.size, start, bytes });
  }
}
