import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arEntries } from '../../src/artifacts/ar.js';
import { defaultLimits } from '../../src/artifacts/budget.js';
import { bunzip2 } from '../../src/artifacts/bzip2.js';
import { ArchiveError, type Chunks } from '../../src/artifacts/chunks.js';
import { FixtureIndex } from '../../src/artifacts/fixture-index.js';
import { gunzip } from '../../src/artifacts/gzip.js';
import { bufferSource } from '../../src/artifacts/source.js';
import { tarEntries } from '../../src/artifacts/tar.js';
import { visit } from '../../src/artifacts/visit.js';
import { unxz } from '../../src/artifacts/xz.js';
import { zipEntries } from '../../src/artifacts/zip.js';
import { unzstd } from '../../src/artifacts/zstd.js';
import { noise } from '../support/artifacts.js';
import { folder } from '../support/bundle.js';
import { testWith } from '../support/tools.js';

async function* cut(bytes: Uint8Array, size: number): Chunks {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads to the end, at most so many bytes; gives what was read, or undefined where it says that it cannot. */
async function drained(chunks: Chunks, most: number): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const piece of chunks) {
      pieces.push(piece.slice());
      total += piece.length;
      if (total > most) break;
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return undefined;
  }
  return Buffer.concat(pieces);
}

const text = Buffer.from('The quick brown fox. '.repeat(3000));
const content = Buffer.concat([text, noise(4, 40_000), Buffer.alloc(30_000), text.subarray(5)]);

const compressions = [
  { tool: 'gzip', args: ['-c'], undo: gunzip },
  { tool: 'xz', args: ['-c', '-9'], undo: unxz },
  { tool: 'xz', args: ['-c', '-0', '--check=none', '--lzma2=lc=0,lp=2,pb=0'], undo: unxz },
  { tool: 'bzip2', args: ['-c', '-1'], undo: bunzip2 },
  { tool: 'zstd', args: ['-c', '-19'], undo: unzstd },
] as const;

describe.each(compressions)('$tool $args', ({ tool, args, undo }) => {
  const packed = () => spawnSync(tool, args, { input: content, maxBuffer: 1 << 28 }).stdout;

  testWith(tool)('is undone, however it is cut', async () => {
    for (const size of [1, 7, 4096, 1 << 20])
      expect((await drained(undo(cut(packed(), size)), 1 << 24))?.equals(content)).toBe(true);
  });

  testWith(tool)('two streams, one behind the other', async () => {
    const twice = Buffer.concat([packed(), packed()]);
    expect((await drained(undo(cut(twice, 5000)), 1 << 24))?.length).toBe(2 * content.length);
  });

  testWith(tool)('cut off anywhere, it is known to be', async () => {
    const whole = packed();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        expect(await drained(undo(cut(whole.subarray(0, length), 10_000)), 1 << 24)).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  testWith(tool)('with other bytes in it, it gives an error or an end', async () => {
    const whole = packed();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          await drained(undo(cut(bytes, 10_000)), 1 << 24);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('any bytes', () => {
  const begins = [
    '',
    '\x1f\x8b\x08',
    '\xfd7zXZ\0\0\x04',
    'BZh91AY&SY',
    '\x28\xb5\x2f\xfd',
    'PK\x03\x04',
    '!<arch>\n',
  ];
  const bytes = fc
    .tuple(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 3000 }))
    .map(([begin, rest]) => Buffer.concat([Buffer.from(begin, 'latin1'), rest]));

  test('no reader throws anything but what it says that it throws', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        for (const undo of [gunzip, unxz, bunzip2, unzstd]) await drained(undo(cut(input, 100)), 1 << 22);
        for (const entries of [
          tarEntries(cut(input, 100)),
          arEntries(cut(input, 100)),
          zipEntries(bufferSource(input)),
        ]) {
          try {
            for await (const entry of entries) if (entry.kind === 'file') await drained(entry.bytes, 1 << 22);
          } catch (error) {
            expect(error).toBeInstanceOf(ArchiveError);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a look into any bytes ends', async () => {
    const none = { index: new FixtureIndex(0), whole: new Map<string, string>(), sizes: new Set<number>() };
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        await visit('any.zip', bufferSource(input), none, undefined, defaultLimits);
      }),
      { numRuns: 150 },
    );
  });

  testWith('tar', 'zip')('archives with other bytes in them', async () => {
    const root = folder({ 'a/b.txt': text, 'a/c.bin': noise(5, 3000) });
    spawnSync('sh', ['-c', 'tar -cf x.tar a; zip -qr x.zip a; tar -czf x.tgz a; ar rc x.a a/b.txt a/c.bin'], {
      cwd: root,
    });
    const none = { index: new FixtureIndex(0), whole: new Map<string, string>(), sizes: new Set<number>() };
    for (const name of ['x.tar', 'x.zip', 'x.tgz', 'x.a']) {
      const whole = spawnSync('cat', [name], { cwd: root, maxBuffer: 1 << 28 }).stdout;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
          async (changes) => {
            const input = Buffer.from(whole);
            for (const [at, byte] of changes) input[at] = byte;
            await visit(name, bufferSource(input), none, undefined, defaultLimits);
          },
        ),
        { numRuns: 60 },
      );
    }
  });
});
