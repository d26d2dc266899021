import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMatch } from '../../src/gradle/java-pattern.js';
import { timed } from './spans.js';

describe('decided', () => {
  test.each<[string, string, boolean]>([
    // What `--write-verification-metadata` and its users write.
    ['^com[.]acme($|([.].*))', 'com.acme', true],
    ['^com[.]acme($|([.].*))', 'com.acme.lint', true],
    ['^com[.]acme($|([.].*))', 'com.acmelint', false],
    ['^org[.]other($|([.].*))', 'com.acme.lint', false],
    ['.*-(sources|javadoc)[.]jar', 'a-1.jar', false],
    ['.*-(?:sources|javadoc)[.]jar', 'a-1-sources.jar', true],
    ['.*[.]pom', 'a-1.pom', true],
    ['com.acme', 'com.acme.lint', false],
    ['com|org', 'organic', false],
    ['(a|b)*', 'abba', true],
    ['(a|b)*', 'abc', false],
    ['(a*)*', 'aaa', true],
    ['a+?b??', 'aa', true],
    ['a+', '', false],
    ['', '', true],
    ['', 'a', false],
    ['a|', '', true],
    ['a^b', 'ab', false],
    ['[^a-c]x', 'dx', true],
    ['[^a-c]x', 'bx', false],
    ['[a-]', '-', true],
    ['[\\w.\\-]+', 'a.b-c_1', true],
    ['[\\w]+', 'a.b', false],
    ['\\D+', 'a1', false],
    ['\\.', '.', true],
    ['\\$', '$', true],
    ['a.b', 'a\nb', false],
    ['a]', 'a]', true],
  ])('%s of %s: %s', (pattern, value, expected) => {
    expect(mayMatch(pattern, value)).toBe(expected);
  });
});

describe('not decided, so that it may match', () => {
  test.each([
    '[z-a]',
    '[\\p{L}.]*',
    '[\\0143]om.*',
    '\\Qcom\\E.*',
    'x{2,3}',
    'x*+',
    'x**',
    '(?i)x',
    '(?=x)x',
    '(a)\\1',
    '[a-z&&[^b]]',
    '[a[b]]',
    '[]',
    '[x',
    '(x',
    'x)',
    '*',
    '\\',
    'x😀',
    'x'.repeat(501),
    `${'('.repeat(30)}x${')'.repeat(30)}`,
  ])('%s', (pattern) => {
    expect(mayMatch(pattern, 'com.acme.lint')).toBe(true);
  });
});

/** Where both languages have the same meaning, short enough that backtracking ends. */
const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\w',
  '\\.',
  '(a|b)',
  '(?:ab|a)',
  '^',
  '$',
  'a?',
  '(b*)',
);
const shared = fc.array(fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '|')), { maxLength: 6 });

test('agrees with the engine of JavaScript on what both decide', () => {
  fc.assert(
    fc.property(
      shared,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), maxLength: 8 }),
      (list, value) => {
        const pattern = list
          .map(([sign, repeat]) => (/[?^$]$/.test(sign) && repeat !== '|' ? sign : sign + repeat))
          .join('');
        expect(mayMatch(pattern, value)).toBe(new RegExp(`^(?:${pattern})$`).test(value));
      },
    ),
    { numRuns: 4000 },
  );
});

test('never throws', () => {
  const sign = fc.constantFrom(...'ab.[]()|*+?^$\\-{},&1pQ:=!<😀'.split(''));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), fc.string({ maxLength: 20 }), (list, value) => {
      expect(typeof mayMatch(list.join(''), value)).toBe('boolean');
    }),
    { numRuns: 4000 },
  );
});

test.each([
  ['(a+)+$', `${'a'.repeat(499)}b`],
  ['a?'.repeat(240), 'a'.repeat(500)],
  ['(a*)*'.repeat(90), `${'a'.repeat(499)}b`],
  [`(${'|'.repeat(498)})`, 'a'.repeat(500)],
  ['((((((((((a*)*)*)*)*)*)*)*)*)*)*', `${'a'.repeat(499)}b`],
])('%.20s ends', (pattern, value) => {
  expect(timed(() => mayMatch(pattern, value))).toBeLessThan(1000);
});
