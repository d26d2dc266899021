import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Signals } from '../../src/guard/run.js';
import { times, written } from '../../src/guard/times.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { folder } from '../support/bundle.js';

const places = { holds: (path: string) => path.startsWith('tests/') };
const xz = Buffer.from('fd377a585a000004', 'hex');
const paths = ['tests/a.xz', 'tests/b c.xz', 'tests/-c.xz'];

function tree(): string {
  return folder(Object.fromEntries(paths.map((path) => [path, xz])));
}

function stat(root: string, path: string) {
  const { atimeNs, mtimeNs, ctimeNs, mode } = lstatSync(join(root, path), { bigint: true });
  return { atimeNs, mtimeNs, ctimeNs, mode };
}

async function watched(root: string, script: string) {
  const signals = new Signals();
  const site = {
    root,
    fixtures: new Map(paths.map((path) => [path, 'xz archive'])),
    command: { words: ['sh', '-c', script] as const, cwd: root },
    signals,
    places,
    readers: [],
  };
  try {
    expect(await times.prove(site)).toMatchObject({ kind: 'works' });
    return await times.run(site);
  } finally {
    signals.release();
  }
}

const seen = async (root: string, script: string) =>
  (await watched(root, script)).reads.map(({ path, evidence }) => `${path} ${evidence.kind}`);

/** Reads every fixture, so that on a relatime mount no other read would count. */
const readAll = (root: string) => {
  for (const path of paths) readFileSync(join(root, path));
};

describe.runIf(process.platform === 'linux')('access times', () => {
  test.each([
    ['cat tests/a.xz >/dev/null', ['tests/a.xz accessed']],
    ['grep -r 7zXZ . >/dev/null', ['tests/a.xz accessed', 'tests/b c.xz accessed', 'tests/-c.xz accessed']],
    ['ls -l tests >/dev/null; test -s tests/a.xz', []],
    ['cat tests/a.xz >/dev/null; touch -a -d 2001-01-01 tests/a.xz', ['tests/a.xz accessed']],
    ['mv tests/a.xz t; mv t tests/a.xz', ['tests/a.xz changed']],
    ['echo x >tests/a.xz', ['tests/a.xz changed']],
    ['rm tests/a.xz', ['tests/a.xz gone']],
    ['cp tests/a.xz t; mv t tests/a.xz', ['tests/a.xz gone']],
    ['rm -r tests', ['tests/a.xz gone', 'tests/b c.xz gone', 'tests/-c.xz gone']],
  ])('%s', async (script, reads) => {
    const root = tree();
    expect(await seen(root, script)).toEqual(reads);
    const again = tree();
    readAll(again);
    expect(await seen(again, script)).toEqual(reads);
  });

  test('a read that puts the access time back is seen by the change time', async () => {
    const root = tree();
    const hide = 't=$(stat -c %x tests/a.xz); cat tests/a.xz >/dev/null; touch -a -d "$t" tests/a.xz';
    expect(await seen(root, hide)).toEqual(['tests/a.xz changed']);
  });

  test('they are put back to the nanosecond, modification times too, and modes stay', async () => {
    for (const prepare of [() => {}, readAll]) {
      const root = tree();
      spawnSync('touch', ['-a', '-d', '2026-11-24 01:02:03.123456789', 'tests/a.xz'], { cwd: root });
      spawnSync('touch', ['-m', '-d', '2020-01-02 03:04:05.987654321', 'tests/a.xz'], { cwd: root });
      chmodSync(join(root, 'tests/b c.xz'), 0o4711);
      prepare(root);
      const before = paths.map((path) => stat(root, path));
      await watched(root, 'cat tests/* >/dev/null');
      for (const [index, path] of paths.entries()) {
        const { ctimeNs: _, ...rest } = before[index] ?? stat(root, path);
        expect(stat(root, path)).toMatchObject(rest);
      }
    }
  });

  test('what was not read is not touched in a fresh tree: git would read what has a new change time', async () => {
    const root = tree();
    const before = paths.map((path) => stat(root, path));
    await watched(root, 'true');
    expect(paths.map((path) => stat(root, path))).toEqual(before);
  });

  test('an access time in the future hides nothing', async () => {
    const root = tree();
    utimesSync(join(root, 'tests/a.xz'), 4e9, 1e9);
    expect(await seen(root, 'cat tests/a.xz >/dev/null')).toEqual(['tests/a.xz accessed']);
    expect(stat(root, 'tests/a.xz').atimeNs).toBe(4_000_000_000_000_000_000n);
    expect(await seen(root, 'true')).toEqual([]);
  });

  test('what a link out of the workspace leads to is left alone', async () => {
    const root = tree();
    const outside = join(folder({ secret: 'secret' }), 'secret');
    chmodSync(outside, 0o600);
    const before = stat('', outside);
    rmSync(join(root, 'tests/a.xz'));
    symlinkSync(outside, join(root, 'tests/a.xz'));
    lutimesSync(join(root, 'tests/a.xz'), 2e9, 1e9);
    expect(await seen(root, 'true')).toEqual([]);
    expect(stat('', outside)).toEqual(before);
    expect(lstatSync(join(root, 'tests/a.xz')).atimeMs).toBe(2e12);
    expect(await seen(root, 'readlink tests/a.xz >/dev/null')).toEqual(['tests/a.xz accessed']);
  });

  test('a link that leads nowhere is watched as it is', async () => {
    const root = tree();
    rmSync(join(root, 'tests/a.xz'));
    symlinkSync('nowhere', join(root, 'tests/a.xz'));
    expect(await seen(root, 'true')).toEqual([]);
  });

  test('looking at a workspace leaves no access time', () => {
    const root = tree();
    const before = paths.map((path) => stat(root, path));
    const { glance, sha256 } = openWorkspace(root);
    for (const path of paths) expect([glance(path).kind, sha256(path)?.length]).toEqual(['file', 64]);
    expect(paths.map((path) => stat(root, path))).toEqual(before);
  });

  test('times are written as touch reads them', () => {
    fc.assert(
      fc.property(fc.bigInt(-1_000_000_000n * 10n ** 9n, 4_000_000_000n * 10n ** 9n), (nanoseconds) => {
        const text = written(nanoseconds);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
        const seconds = BigInt(Date.parse(text.replace(/\.\d+Z$/, 'Z'))) / 1000n;
        expect(seconds * 10n ** 9n + BigInt(text.slice(20, 29))).toBe(nanoseconds);
      }),
    );
  });

  test.runIf(process.getuid?.() === 0)(
    'a mount without access times is refused by name',
    async ({ skip }) => {
      const root = folder();
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'noatime', 'none', root]).status !== 0)
        skip('nothing can be mounted here');
      try {
        writeFileSync(join(root, 'a.xz'), xz);
        const signals = new Signals();
        const site = {
          root,
          fixtures: new Map([['a.xz', 'x']]),
          command: { words: ['true'] as const, cwd: root },
          signals,
          places,
          readers: [],
        };
        expect(await times.prove(site)).toEqual({
          kind: 'refused',
          reason: expect.stringContaining('noatime'),
        });
        spawnSync('mount', ['-o', 'remount,ro', root]);
        expect(await times.prove(site)).toEqual({
          kind: 'refused',
          reason: expect.stringContaining('cannot be written'),
        });
        signals.release();
      } finally {
        spawnSync('umount', [root]);
      }
    },
  );

  test.runIf(process.getuid?.() === 0)(
    'a read of what an image brought counts: a lower layer of an overlay keeps no access times',
    async ({ skip }) => {
      const root = folder();
      if (spawnSync('mount', ['-t', 'tmpfs', 'none', root]).status !== 0) skip('nothing can be mounted here');
      const merged = join(root, 'merged');
      try {
        for (const name of ['lower/tests', 'upper', 'work', 'merged'])
          mkdirSync(join(root, name), { recursive: true });
        for (const path of paths) writeFileSync(join(root, 'lower', path), xz);
        const layers = `lowerdir=${root}/lower,upperdir=${root}/upper,workdir=${root}/work`;
        if (spawnSync('mount', ['-t', 'overlay', 'none', '-o', layers, merged]).status !== 0)
          skip('no overlay can be mounted here');
        const before = paths.map((path) => stat(merged, path).atimeNs);
        expect(await seen(merged, 'cat tests/a.xz >/dev/null')).toEqual(['tests/a.xz accessed']);
        expect(await seen(merged, 'true')).toEqual([]);
        expect(paths.map((path) => stat(merged, path).atimeNs)).toEqual(before);
      } finally {
        spawnSync('umount', [merged]);
        spawnSync('umount', [root]);
      }
    },
  );
});
