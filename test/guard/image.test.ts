import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine, imageAfter } from '../../src/guard/image.js';

const shown = (...words: string[]) =>
  commandLine(imageAfter(undefined, { file: `/usr/bin/${words[0]}`, words, cwd: '/' }));

test('a command line is quoted where a shell would need it', () => {
  expect(shown('sh', '-c', 'grep -r x\n.')).toBe('sh -c "grep -r x ."');
});

test('a long one shows its beginning, and its end, where the files stand', () => {
  const line = shown('cc', ...Array.from({ length: 100 }, (_, number) => `-Dname${number}`), 'tests/a.c');
  expect(line).toMatch(/^cc -Dname0 .* … .* -Dname99 tests\/a\.c$/);
});

test('none is longer than a line, and none is cut within a character', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 1 }), (words) => {
      const line = shown(...words);
      expect(line.length).toBeLessThanOrEqual(123);
      expect(line).not.toMatch(/\p{Cs}/u);
    }),
  );
});
