import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trustChanges } from '../../src/gradle/trust-changes.js';
import { readVerification } from '../../src/gradle/verification.js';
import { cut } from './spans.js';

const file = 'gradle/verification-metadata.xml';
const sums = { a: 'a'.repeat(64), b: 'b'.repeat(64) };
const sha256 = (sum: string, inside = '') => `<sha256 value="${sum}">${inside}</sha256>`;
const metadata = (components: string, configuration = '') =>
  `<verification-metadata><configuration>${configuration}</configuration><components>${components}</components></verification-metadata>`;
const component = (version: string, artifact: string) =>
  `<component group="g" name="n" version="${version}"><artifact name="n.jar">${artifact}</artifact></component>`;
const changes = (before: string, now: string) =>
  trustChanges(readVerification(file, before), readVerification(file, now)).map(({ kind, span }) => [
    kind,
    cut(now, span),
  ]);

describe('what a change does to trust', () => {
  test.each<[string, string, string, string[][]]>([
    ['nothing', component('1', sha256(sums.a)), component('1', sha256(sums.a)), []],
    ['letters in capitals', component('1', sha256(sums.a)), component('1', sha256(sums.a.toUpperCase())), []],
    [
      'another checksum',
      component('1', sha256(sums.a)),
      component('1', sha256(sums.b)),
      [['checksum', sums.b]],
    ],
    ['a version that is new', component('1', sha256(sums.a)), component('2', sha256(sums.b)), []],
    [
      'one more that is trusted',
      component('1', sha256(sums.a)),
      component('1', sha256(sums.a, `<also-trust value="${sums.b}"/>`)),
      [['checksum', sums.b]],
    ],
    [
      'a second block for the same file',
      component('1', sha256(sums.a)),
      component('1', sha256(sums.a)) + component('1', sha256(sums.b)),
      [['checksum', sums.b]],
    ],
    ['an artifact that is new', component('1', ''), component('1', sha256(sums.b)), []],
    [
      'a checksum that went',
      component('1', sha256(sums.a)),
      component('1', ''),
      [['dropped checksum', '<artifact name="n.jar">']],
    ],
    [
      'a key in place of a checksum',
      component('1', sha256(sums.a)),
      component('1', '<pgp value="ABCD"/>'),
      [
        ['dropped checksum', '<artifact name="n.jar">'],
        ['key', 'ABCD'],
      ],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(changes(metadata(before), metadata(now))).toEqual(expected);
  });

  test('a key is told once, and one that is known not at all', () => {
    const before = metadata(component('1', '<pgp value="ABCD"/>'));
    const now = metadata(component('1', '<pgp value="abcd"/><pgp value="EF"/><pgp value="EF"/>'));
    expect(changes(before, now)).toEqual([['key', 'EF']]);
  });

  test('what stays the same is no change, whatever it is', () => {
    const word = fc.constantFrom(sums.a, sums.b, 'x', '');
    const artifact = fc.tuple(word, word).map(([one, two]) => `${sha256(one)}<pgp value="${two}"/>`);
    const rule = fc
      .tuple(word, fc.boolean())
      .map(([group, regex]) => `<trust group="${group}" regex="${regex}"/>`);
    fc.assert(
      fc.property(fc.array(artifact), fc.array(rule), (artifacts, rules) => {
        const text = metadata(
          artifacts.map((one, at) => component(String(at), one)).join(''),
          `<trusted-artifacts>${rules.join('')}</trusted-artifacts>`,
        );
        expect(changes(text, text)).toEqual([]);
      }),
    );
  });
});
