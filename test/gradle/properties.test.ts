import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProperties } from '../../src/gradle/properties.js';
import { cut, timed } from './spans.js';

const pairs = (text: string) => readProperties(text).map(({ key, value }) => [key, value]);

test.each<[string, string, string[][]]>([
  ['a comment that ends in a backslash is not continued', '# c \\\na=b', [['a', 'b']]],
  ['nor where many blanks stand before it', `${' '.repeat(250)}# c \\\na=b`, [['a', 'b']]],
  ['a key goes on behind a backslash, without the blanks', 'dis\\\n   tribution=1', [['distribution', '1']]],
  ['a separator may stand on the next line', 'key \\\n  = v', [['key', 'v']]],
  ['a value keeps a comment sign on its next line', 'a=b\\\n#c', [['a', 'b#c']]],
  ['behind a mere backslash a comment begins', '\\\n# c \\\nurl=x', [['url', 'x']]],
  [
    'a blank line ends what goes on',
    'a=b\\\n  \nc=d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'two backslashes do not join',
    'a=b\\\\\nc=d',
    [
      ['a', 'b\\'],
      ['c', 'd'],
    ],
  ],
  ['a backslash at the end of the file is nothing', 'a=b\\', [['a', 'b']]],
  [
    'a key alone, before CR LF',
    'key\r\nb=2\r\n',
    [
      ['key', ''],
      ['b', '2'],
    ],
  ],
  [
    'a lone CR ends a line',
    'a=1\rb=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['a joint of CR LF', 'a=1\\\r\n 2', [['a', '12']]],
  ['one separator only', 'a = = b', [['a', '= b']]],
  ['escaped separators stay in the key', 'a\\ b\\=c\\:d e', [['a b=c:d', 'e']]],
  ['an escaped letter is itself', 'a=\\q\\n', [['a', 'q\n']]],
  ['no key', '=v', [['', 'v']]],
])('%s', (_, text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

test('spans stand at key and value as they are written', () => {
  const text = 'x=1\n  distribution\\\n   Url \\\n : https\\://h/\\\n  p  \n';
  const [, property] = readProperties(text);
  expect(property?.value).toBe('https://h/p  ');
  expect(cut(text, property?.keySpan ?? { start: 0, end: 0 })).toBe('distribution\\\n   Url');
  expect(cut(text, property?.valueSpan ?? { start: 0, end: 0 })).toBe('https\\://h/\\\n  p  ');
});

const parts = fc.constantFrom(
  'a',
  'u',
  '=',
  ':',
  ' ',
  '\t',
  '\f',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '#',
  '!',
  '\\u0041',
);

test('a value without a backslash is what its span holds; spans lie inside, in order', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
      const text = list.join('');
      let last = 0;
      for (const { key, value, keySpan, valueSpan } of readProperties(text)) {
        const [writtenKey, writtenValue] = [cut(text, keySpan), cut(text, valueSpan)];
        expect(keySpan.start).toBeGreaterThanOrEqual(last);
        expect(valueSpan.start).toBeGreaterThanOrEqual(keySpan.end);
        last = valueSpan.end;
        if (!writtenKey.includes('\\')) expect(writtenKey).toBe(key);
        if (!writtenValue.includes('\\')) expect(writtenValue).toBe(value);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['a line that goes on 200,000 times', 'a=b\\\n'.repeat(200_000)],
  ['two million backslashes', '\\'.repeat(2_000_000)],
  ['two million blanks', ' '.repeat(2_000_000)],
  ['200,000 properties', 'a=b\n'.repeat(200_000)],
])('%s end in bounded time', (_, text) => {
  expect(timed(() => readProperties(text))).toBeLessThan(4000);
});
