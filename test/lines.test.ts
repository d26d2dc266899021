import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from '../src/workspace/lines.js';

test('lines are the text between its breaks', () => {
  const text = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const index = new LineIndex(given);
      const lines = Array.from({ length: index.count }, (_, at) => index.line(at + 1));
      expect(lines).toEqual(given.split(/\r\n|\n|\r/));
    }),
  );
});

test('a line that many findings share costs no more than its text', () => {
  const index = new LineIndex('x'.repeat(6_000_000));
  for (let time = 0; time < 5000; time++) expect(index.line(1).length).toBe(6_000_000);
}, 5000);
