import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FixtureIndex } from '../../src/artifacts/fixture-index.js';
import { partBytes, rolled, windowBytes } from '../../src/artifacts/rolling.js';
import { noise } from '../support/artifacts.js';

const fixtures = Array.from({ length: 20 }, (_, n) => noise(100 + n, 3000 + n * 997));

function indexOf(contents: readonly Uint8Array[]): FixtureIndex {
  const index = new FixtureIndex(contents.reduce((sum, { length }) => sum + length, 0));
  for (const [n, bytes] of contents.entries()) index.add(`tests/${n}`, bytes.length, [bytes]);
  return index;
}

/** What is found in a stream that comes in pieces of a size. */
function runsIn(index: FixtureIndex, stream: Uint8Array, size = stream.length) {
  const search = index.search();
  for (let at = 0; at < stream.length; at += size) search.feed(stream.subarray(at, at + size));
  return search.end();
}

describe('the index of fixtures', () => {
  const index = indexOf(fixtures);

  test('finds every run that is long enough, wherever it stands and however the stream is cut', () => {
    const before = fc.oneof(fc.nat(5000), fc.integer({ min: partBytes - 2000, max: partBytes + 100 }));
    const size = fc.oneof(fc.integer({ min: 1, max: 700 }), fc.constant(4 * partBytes));
    fc.assert(
      fc.property(fc.nat(fixtures.length - 1), fc.nat(), before, size, (n, from, before, size) => {
        const fixture = fixtures[n] ?? Buffer.alloc(0);
        const start = from % (fixture.length - index.leastRun);
        const run = fixture.subarray(start, start + index.leastRun);
        const [found, ...more] = runsIn(index, Buffer.concat([noise(7, before), run, noise(8, 2000)]), size);
        expect(more).toEqual([]);
        expect(found?.fixture).toBe(`tests/${n}`);
        // By chance a few bytes around it may be the fixture's as well.
        expect(found?.start ?? 0).toBeGreaterThanOrEqual(before - 4);
        expect(found?.bytes ?? 0).toBeLessThanOrEqual(run.length + 8);
        expect(found?.bytes ?? 0).toBeGreaterThanOrEqual(run.length / 2);
      }),
      { numRuns: 200 },
    );
  });

  test('finds what a search window by window finds', () => {
    const windows = new Map<string, number>();
    for (const [n, bytes] of fixtures.entries())
      for (const window of windowsOf(bytes)) windows.set(window, n);
    /** The longest run of each fixture, in bytes, by looking up each window. */
    const naive = (stream: Buffer) => {
      const longest = new Map<number, number>();
      let run = { of: -1, bytes: 0 };
      for (const window of windowsOf(stream)) {
        const of = windows.get(window) ?? -1;
        run = { of, bytes: of === run.of ? run.bytes + 1 : windowBytes };
        if (of >= 0) longest.set(of, Math.max(longest.get(of) ?? 0, run.bytes));
      }
      return longest;
    };
    const piece = fc.oneof(
      fc
        .tuple(fc.nat(fixtures.length - 1), fc.nat(), fc.integer({ min: 1, max: 3000 }))
        .map(([n, from, length]) => {
          const fixture = fixtures[n] ?? Buffer.alloc(0);
          return fixture.subarray(from % fixture.length, (from % fixture.length) + length);
        }),
      fc
        .tuple(fc.integer({ min: 5000, max: 6000 }), fc.nat(1500))
        .map(([seed, length]) => noise(seed, length)),
      fc.tuple(fc.nat(255), fc.nat(1500)).map(([byte, length]) => Buffer.alloc(length, byte)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 5000 }), (pieces, size) => {
        const stream = Buffer.concat(pieces);
        const longest = naive(stream);
        const found = new Map(runsIn(index, stream, size).map((run) => [run.fixture, run]));
        for (const [n, bytes] of longest)
          if (bytes >= index.leastRun)
            expect(found.get(`tests/${n}`)?.bytes).toBeGreaterThanOrEqual(bytes / 2);
        for (const { fixture, start, bytes } of found.values()) {
          expect([...longest.keys()].map((n) => `tests/${n}`)).toContain(fixture);
          for (const at of [start, start + bytes - windowBytes])
            expect(windows.has(stream.toString('latin1', at, at + windowBytes))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('finds a small fixture between two large ones', () => {
    const [small, one, other] = [noise(1, 2000), noise(2, 50_000), noise(3, 50_000)];
    const runs = runsIn(indexOf([small, one, other]), Buffer.concat([one, small, other]));
    expect(runs.map(({ fixture }) => fixture).sort()).toEqual(['tests/0', 'tests/1', 'tests/2']);
  });

  test('finds what is put together of pieces that many fixtures share', () => {
    const whole = noise(4, 6400);
    const versions = Array.from({ length: 64 }, (_, n) =>
      Buffer.concat([whole.subarray(100 * n, 100 * n + 150), noise(300 + n, 3000)]),
    );
    expect(runsIn(indexOf(versions), whole).map(({ bytes }) => bytes > 6000)).toEqual([true]);
  });

  test('finds nothing in what is no fixture', () => {
    const search = index.search();
    for (let n = 0; n < 50; n++) search.feed(noise(1000 + n, 20_000));
    expect(search.end()).toEqual([]);
  });

  test('finds nothing in what says again and again what a fixture says a few times', () => {
    const twice = 'Ljava/lang/Object;Ljava/util/List;'.repeat(2);
    const fixture = Buffer.concat([noise(1, 500), Buffer.from(twice), noise(2, 500)]);
    expect(runsIn(indexOf([fixture]), Buffer.from(twice.repeat(100)))).toEqual([]);
  });

  test('finds a small fixture that is all there, and not what a format has in each of its files', () => {
    const size = fc.integer({ min: 64, max: 500 });
    let whole = 0;
    fc.assert(
      fc.property(fc.nat(5000), size, fc.nat(100), (seed, size, percent) => {
        const fixture = noise(seed, size);
        const index = indexOf([fixture]);
        const found = (bytes: Buffer) =>
          runsIn(index, Buffer.concat([noise(6001, 900), bytes, noise(6002, 900)]));
        whole += found(fixture).length;
        // Another file of the format: as much of it, and then its own.
        const common = Math.floor((size * percent) / 100);
        const other = Buffer.concat([fixture.subarray(0, common), noise(seed + 7000, size - common)]);
        if (percent < 70) expect(found(other)).toEqual([]);
        for (const { bytes, start } of found(other)) {
          // Window by window it is the fixture's.
          expect(bytes).toBeGreaterThanOrEqual(size * 0.75);
          const stream = Buffer.concat([noise(6001, 900), other, noise(6002, 900)]);
          expect(fixture.includes(stream.subarray(start, start + bytes))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(whole).toBeGreaterThan(300);
  });

  test('forgets what another file holds too', () => {
    const known = indexOf(fixtures);
    const [shared = Buffer.alloc(0), other = Buffer.alloc(0)] = fixtures;
    known.remove([shared]);
    expect(runsIn(known, Buffer.concat([shared, other])).map(({ fixture }) => fixture)).toEqual(['tests/1']);
  });

  test('says from which length on it finds a run: the longer, the more there is', () => {
    const lengths = [0, 50e6, 200e6, 500e6, 20e9, 1e15].map((bytes) => [
      bytes,
      new FixtureIndex(bytes).leastRun,
    ]);
    expect(lengths).toEqual([
      [0, 1024],
      [50e6, 1024],
      [200e6, 2048],
      [500e6, 8192],
      [20e9, 262_144],
      [1e15, 2 ** 34],
    ]);
  });
});

describe('content that is made to be slow', () => {
  /** Nearly every window of it is a mark. */
  const dense = fullOfMarks(200_000);
  const others = fixtures.slice(0, 5);

  test('a fixture full of marks does not take the place of others', () => {
    const index = indexOf([dense, ...others]);
    expect(runsIn(index, Buffer.concat(others)).map(({ fixture }) => fixture)).toEqual(
      others.map((_, n) => `tests/${n + 1}`),
    );
  });

  test('an artifact full of marks hides no run', () => {
    const index = indexOf(others);
    const run = others[2]?.subarray(500, 500 + index.leastRun) ?? Buffer.alloc(0);
    expect(runsIn(index, Buffer.concat([dense, run, dense])).map(({ fixture }) => fixture)).toEqual([
      'tests/2',
    ]);
  });

  test('a fixture of windows that all have one hash', () => {
    const alike = sameHash(20_000);
    const index = indexOf([alike, ...others]);
    const start = performance.now();
    const runs = runsIn(index, Buffer.concat([alike, ...others]));
    expect(performance.now() - start).toBeLessThan(5000);
    expect(runs.map(({ fixture }) => fixture)).toEqual([
      'tests/0',
      ...others.map((_, n) => `tests/${n + 1}`),
    ]);
  }, 20_000);

  test.each([
    ['zeros', Buffer.alloc(1 << 20)],
    ['a ruler', Buffer.alloc(1 << 20, '-=')],
  ])('%s in a fixture and in an artifact are no match', (_, bytes) => {
    expect(runsIn(indexOf([bytes]), bytes)).toEqual([]);
  });

  test('one line again and again is one run', () => {
    const lines = Buffer.alloc(1 << 20, 'The quick brown fox jumps over the lazy dog, and so on. ');
    expect(runsIn(indexOf([lines.subarray(0, 20_000)]), lines)).toHaveLength(1);
  });
});

function windowsOf(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  return Array.from({ length: Math.max(0, text.length - windowBytes + 1) }, (_, at) =>
    text.slice(at, at + windowBytes),
  );
}

/** Of random bytes, each time the first with which the rolling hash makes a mark. */
function fullOfMarks(length: number): Buffer {
  const made = Buffer.alloc(length);
  const random = noise(9, 40 * length);
  let hash = 0;
  for (let at = 0, next = 0; at < length; at++) {
    const before = hash;
    let tries = 0;
    do {
      made[at] = random[next++ % random.length] ?? 0;
      hash = rolled(before, made[at] ?? 0);
    } while (hash >>> 28 !== 0 && ++tries < 200);
  }
  return made;
}

/** Windows, one behind the other, that are all different and all marks with the same rolling hash. */
function sameHash(count: number): Buffer {
  const first = Array.from({ length: 1000 }, (_, seed) =>
    noise(seed, windowBytes).map((byte) => 64 + (byte & 127)),
  );
  const mark = first.find((window) => window.reduce(rolled, 0) >>> 26 === 0) ?? new Uint8Array(windowBytes);
  const random = noise(10, (count * windowBytes) / 2);
  const made = Buffer.alloc(count * windowBytes);
  for (let at = 0; at < made.length; at += 2) {
    // What one byte adds is twice what the next does.
    const change = ((random[at / 2] ?? 0) % 31) - 15;
    made[at] = (mark[at % windowBytes] ?? 0) + change;
    made[at + 1] = (mark[(at + 1) % windowBytes] ?? 0) - 2 * change;
  }
  return made;
}
