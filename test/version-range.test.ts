import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers } from '../src/rules/version-range.js';

test.each([
  ['< 2.0.0', 'v1.9.9', true],
  ['< 2.0.0', '2.0.0', false],
  ['<= 45.0.7', 'v45.0.7', true],
  ['<= 45.0.7', 'v45.0.8', false],
  ['>= 1.0, < 2.3.1', 'v2.3.0', true],
  ['>= 1.0, < 2.3.1', 'v0.9.0', false],
  ['= 1.2.3', '1.2.3', true],
  ['= 1.2.3', '1.2.4', false],
  ['> 1.2.3', '1.2.4', true],
  ['1.2.3', 'v1.2.3', true],
  ['< 2', 'v1.99.0', true],
  ['< 2.0.0', 'v2.0.0-rc.1', true],
  ['>= 2.0.0-rc.2', 'v2.0.0-rc.10', true],
  ['>= 2.0.0-rc.2', 'v2.0.0-beta', false],
  ['< 1.10.0', 'v1.9.0', true],
  ['< 2.0.0', 'v1.0.0+build.7', true],
  ['< two', '1.0.0', undefined],
  ['', '1.0.0', undefined],
  ['>= 1.0.0 < 2.0.0', '1.0.0', undefined],
  ['< 2.0.0', 'release', undefined],
])('%j and %j: %s', (range, version, covered) => {
  expect(covers(range, version)).toBe(covered);
});

const versions = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.constantFrom('', '-rc.1', '-rc.2', '-rc.10', '-alpha'))
  .map(([a, b, c, before]) => `${a}.${b}.${c}${before}`);

test('of two versions one is smaller, or both are the same', () => {
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      const holds = [covers(`< ${b}`, a), covers(`= ${b}`, a), covers(`> ${b}`, a)];
      expect(holds.filter((one) => one === true)).toHaveLength(1);
      expect(covers(`< ${b}`, a)).toBe(covers(`> ${a}`, b));
      expect(covers(`<= ${b}`, a)).toBe(covers(`> ${b}`, a) === false);
    }),
  );
});

test('any text ends, and soon', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (range, version) => typeof covers(range, version) !== 'string'),
  );
  const start = performance.now();
  covers(`< ${'1.'.repeat(100_000)}`, '-'.repeat(100_000));
  covers(`< 1`, `1.0.0-${'a.'.repeat(100_000)}!`);
  expect(performance.now() - start).toBeLessThan(500);
});
