import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheFolder, openStore } from '../../src/github/store.js';
import { folder } from '../support/bundle.js';
import { type Repository, sha, type World } from '../support/github.js';
import { checkOnline, steps, token } from '../support/online.js';

describe('a store', () => {
  test('gives back what was set, also to the next run', () => {
    const root = folder();
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        openStore(root).set(key, value);
        expect(openStore(root).get(key)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 30 },
    );
    expect(openStore(root).get('another')).toBeUndefined();
  });

  test('never writes a key: it may hold a token', () => {
    const root = folder();
    openStore(root).set(`get ${token}`, { body: 1 });
    const names = readdirSync(join(root, 'v1'));
    for (const name of names)
      expect(name + readFileSync(join(root, 'v1', name), 'utf8')).not.toContain(token);
    expect(names).toHaveLength(1);
  });

  test('takes no entry that is damaged, swapped, or a link', () => {
    const root = folder();
    const store = openStore(root);
    store.set('a', 'of a');
    store.set('b', 'of b');
    const files = readdirSync(join(root, 'v1')).map((name) => join(root, 'v1', name));
    const [first = '', second = ''] = files;
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    writeFileSync(first, texts[1] ?? '');
    writeFileSync(second, texts[0] ?? '');
    expect([store.get('a'), store.get('b')]).toEqual([undefined, undefined]);
    for (const damage of [
      '',
      '{',
      'null',
      '[]',
      '{"sum":1,"value":2}',
      texts[0]?.replace('of ', 'by ') ?? '',
    ]) {
      writeFileSync(first, damage);
      writeFileSync(second, damage);
      expect([store.get('a'), store.get('b')], damage).toEqual([undefined, undefined]);
    }
  });

  test.skipIf(process.platform === 'win32')('uses no folder that others can write, and no link', () => {
    const open = folder();
    mkdirSync(join(open, 'v1'));
    chmodSync(join(open, 'v1'), 0o777);
    openStore(open).set('a', 1);
    expect(readdirSync(join(open, 'v1'))).toEqual([]);
    const linked = folder();
    symlinkSync(folder(), join(linked, 'v1'));
    const store = openStore(linked);
    store.set('a', 1);
    expect(store.get('a')).toBeUndefined();
  });

  test('drops the older half of what takes more than 256 MB', () => {
    const root = folder();
    const store = openStore(root);
    for (const key of ['a', 'b', 'c']) {
      store.set(key, key);
      for (const name of readdirSync(join(root, 'v1'))) utimesSync(join(root, 'v1', name), 1, 1);
    }
    store.set('d', 'd');
    expect(openStore(root).get('a')).toBe('a');
    writeFileSync(join(root, 'v1', 'large'), '');
    truncateSync(join(root, 'v1', 'large'), 300_000_000);
    const later = openStore(root);
    expect(['a', 'b', 'c', 'd'].map((key) => later.get(key))).toEqual([undefined, undefined, undefined, 'd']);
  });

  test('in the tree under inspection is none, whatever the tree brings', () => {
    const tree = folder();
    const cache = join(tree, '.cache');
    openStore(cache).set('a', 'good');
    const link = join(folder(), 'link');
    symlinkSync(cache, link);
    for (const place of [cache, link]) expect(openStore(place, tree).get('a')).toBeUndefined();
    mkdirSync(join(tree, '.ca'));
    expect(openStore(cache, join(tree, '.ca')).get('a')).toBe('good');
  });

  test('that cannot be is none', () => {
    const root = folder({ file: '' });
    const store = openStore(join(root, 'file'));
    store.set('a', 1);
    expect(store.get('a')).toBeUndefined();
  });

  test.each([
    [{ XDG_CACHE_HOME: '/x' }, '/x/pinfold'],
    [{ HOME: '/home/me' }, '/home/me/.cache/pinfold'],
    [{ XDG_CACHE_HOME: 'x', HOME: '/home/me' }, '/home/me/.cache/pinfold'],
    [{}, undefined],
  ])('%j puts it at %s', (env, path) => {
    expect(cacheFolder(env)).toBe(path);
  });
});

describe('40 references to 15 repositories', () => {
  const at = (n: number) => sha(`commit ${n}`);
  const repositories = Object.fromEntries(
    Array.from({ length: 15 }, (_, n): [string, Repository] => [
      `octo/a${n}`,
      {
        commits: {
          [at(n)]: {
            files: {
              'action.yml':
                n < 14
                  ? `runs:\n  using: composite\n  steps:\n    - uses: octo/a${n + 1}@${at(n + 1)}\n`
                  : 'runs:\n  using: node24\n  main: x.js\n',
            },
          },
        },
        branches: { main: at(n) },
        tags: { 'v1.0.0': at(n) },
      },
    ]),
  );
  const world: World = { repositories };
  const uses = Array.from({ length: 40 }, (_, n) => `octo/a${n % 15}@${at(n % 15)} # v1.0.0`);

  test('take at most 20 requests at first, and 2 after that', async () => {
    const root = folder();
    const question = { files: steps(...uses), policy: 'actions: { rest-days: 3 }\n' };
    const cold = await checkOnline(world, { ...question, store: openStore(root) });
    expect(cold.found).toEqual([]);
    expect(cold.server.asked.length).toBeLessThanOrEqual(20);
    const warm = await checkOnline(world, { ...question, store: openStore(root) });
    expect(warm.found).toEqual([]);
    expect(warm.server.asked.length).toBeLessThanOrEqual(2);
  });
});
