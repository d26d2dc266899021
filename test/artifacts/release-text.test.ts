import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isConfigured, isStamped, isSubstituted } from '../../src/artifacts/release/text.js';

/** Text with no placeholder in it, and what can stand for one. */
const plain = fc.stringMatching(/^[^@$]{0,12}$/);
const value = fc.stringMatching(/^[\w.+:/~,-]{0,12}$/);
const template = fc.array(fc.tuple(plain, value), { minLength: 1, maxLength: 5 });

const fill = (parts: readonly (readonly [string, string])[], pick: (value: string) => string) =>
  `${parts.map(([text, each]) => `${text}\n${pick(each)}`).join('')}\nend`;

describe('a file that git has a template of', () => {
  test('is known with any plain values in it', () => {
    fc.assert(
      fc.property(template, (parts) => {
        const made = fill(parts, (each) => each);
        expect(
          isConfigured(
            fill(parts, () => '@NAME@'),
            made,
          ),
        ).toBe(true);
        expect(
          isSubstituted(
            fill(parts, () => '$Format:%D$'),
            made,
          ),
        ).toBe(true);
      }),
    );
  });

  test('is not known with anything before it or behind it', () => {
    fc.assert(
      fc.property(template, fc.stringMatching(/^[^@$;]{1,9}$/), (parts, more) => {
        fc.pre(!more.endsWith('\nend'));
        const made = fill(parts, (each) => each);
        const own = fill(parts, () => '@NAME@');
        expect(isConfigured(own, `${made}${more}`)).toBe(false);
        expect(isConfigured(`;${own}`, `${more}${made}`)).toBe(false);
      }),
    );
  });

  test.each(['"; evil(); "', 'a\nb', '$(sh)', '`sh`', 'x;y', '<x>', 'a'.repeat(201)])(
    'is not known with %j as a value',
    (code) => {
      expect(isConfigured('#define A "@A@"\n', `#define A "${code}"\n`)).toBe(false);
    },
  );
});

test('a commit that git archive puts in is one', () => {
  const tracked = 'commit=$Format:%H$\nfrom="$Format:%an <%ae>, %ci$"\n';
  const archived = (commit: string) =>
    `commit=${commit}\nfrom="Zo\xc3\xab <z@example.org>, 2026-11-24 10:00:00 +0000"\n`;
  expect(isSubstituted(tracked, archived('0123456789abcdef'))).toBe(true);
  expect(isSubstituted(tracked, archived('0 sh tests/files/a'))).toBe(false);
});

describe('a file of which only the version or the day differs', () => {
  test.each([
    ['#define THING_VERSION "1.2.3-DEV"', '#define THING_VERSION "1.2.3"'],
    ['#define THING_TIMESTAMP "[unreleased]"', '#define THING_TIMESTAMP "2026-11-24"'],
    ['SET (THING_VERSION "${PROJECT_VERSION}")', 'SET (THING_VERSION "1.2.3")'],
    ['#define THING_VERSION OTHER_VERSION', '#define THING_VERSION "1.2.3"'],
    ['__version__ = "0.0.0"', '__version__ = "1.2.3"'],
    ["version: '0.0.0-development',", "version: '1.2.3',"],
    ['  "version": "0.0.0",', '  "version": "1.2.3",'],
  ])('%s', (tracked, released) => {
    const around = (line: string) => `first\n${line}\nlast\n`;
    expect(isStamped(around(tracked), around(released), '1.2.3')).toBe(true);
  });

  test.each([
    ['no version', '#define CHECK must_be', '#define CHECK 1.2.3'],
    ['another version', '#define V_VERSION "1.0"', '#define V_VERSION "9.9"'],
    ['more than the version', 'version = "1.0"', 'version = "1.2.3"; evil()'],
    ['code that is gone', 'version = check(a, b)', 'version = 1.2.3'],
    ['a line more', 'version = "1.0"', 'version = "1.2.3"\nevil()'],
    ['a condition', 'if (version == x && allowed())', 'if (version == 1.2.3)'],
  ])('not with %s', (_, tracked, released) => {
    expect(isStamped(`${tracked}\n`, `${released}\n`, '1.2.3')).toBe(false);
  });

  test('any other change is none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (one, other) => {
        fc.pre(one !== other && !/version|date|timestamp|release/i.test(other));
        expect(isStamped(one, other, '1.2.3')).toBe(false);
      }),
    );
  });
});
