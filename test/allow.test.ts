import { describe, expect, test } from 'vitest';
import { readAllows } from '../src/allow.js';
import { readWorkflow } from '../src/workflows/read.js';

const comment = '# pinfold: allow unpinned-action -- reason';

/** What each comment of a workflow's steps speaks for, as it stands in the text. */
function covered(steps: string): string[] {
  const text = `on: push\njobs:\n  a:\n    steps:\n${steps}`;
  return readWorkflow('ci.yml', text).allows.map(({ covers }) => text.slice(covers.start, covers.end).trim());
}

describe('a comment that lets a finding pass', () => {
  test('speaks for its own line, however lines end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(covered(`    - uses: a/b@v1 ${comment}${end}    - uses: c/d@v1${end}`)).toEqual([
        `- uses: a/b@v1 ${comment}`,
      ]);
  });

  test('speaks for the next statement where it stands alone, over other comments and empty lines', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(
        covered(
          `    ${comment}${end}${end}    # More.${end}    ${comment}${end}    - uses: a/b@v1${end}    - uses: c/d@v1`,
        ),
      ).toEqual([
        ['', '    # More.', `    ${comment}`, '    - uses: a/b@v1'].join(end).trim(),
        '- uses: a/b@v1',
      ]);
  });

  test('100,000 of them above one statement, or on one line, take no long time', () => {
    const start = process.cpuUsage();
    const count = 100_000;
    for (const between of ['\n', ' */ ']) {
      const one = `// pinfold: allow x -- y`;
      const text = Array(count).fill(one).join(between);
      const width = one.length + between.length;
      const spans = Array.from({ length: count }, (_, at) => ({
        start: at * width,
        end: at * width + one.length,
      }));
      expect(readAllows(text, spans)).toHaveLength(count);
    }
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});
