import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/fix/diff.js';
import { applyEdits, type Edit } from '../../src/fix/edit.js';
import { folder } from '../support/bundle.js';

/** What a tool makes of the file when it takes the diff. */
function applied(tool: 'git' | 'patch', file: string, before: string, diff: string): string {
  const root = folder();
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), before);
  const [command, ...args] = tool === 'git' ? ['git', 'apply', '-'] : ['patch', '-p1', '--quiet', '--binary'];
  const { status, stderr } = spawnSync(command ?? '', args, { cwd: root, input: diff, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool}: ${stderr}\n${diff}`);
  return readFileSync(join(root, file), 'utf8');
}

/** The edits that replace each of these stretches of a text. */
function edits(text: string, ...pairs: readonly (readonly [string, string])[]): Edit[] {
  return pairs.map(([old, put]) => {
    const start = text.indexOf(old);
    return { span: { start, end: start + old.length }, text: put };
  });
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

describe('a unified diff', () => {
  test('is what diff -u writes', () => {
    const text = lines(1, 30);
    expect(
      unifiedDiff('a b/ci.yml', '', text, edits(text, ['line 2\n', 'two\n'], ['line 20', 'twenty'])),
    ).toBe(
      [
        '--- a/a b/ci.yml\t',
        '+++ b/a b/ci.yml\t',
        '@@ -1,5 +1,5 @@',
        ' line 1',
        '-line 2',
        '+two',
        ' line 3',
        ' line 4',
        ' line 5',
        '@@ -17,7 +17,7 @@',
        ' line 17',
        ' line 18',
        ' line 19',
        '-line 20',
        '+twenty',
        ' line 21',
        ' line 22',
        ' line 23',
        '',
      ].join('\n'),
    );
  });

  test('shows a line that is put in as that line alone', () => {
    const text = lines(1, 3);
    const put = [{ span: { start: 7, end: 7 }, text: 'new\n' }];
    expect(unifiedDiff('f', '', text, put)).toBe(
      '--- a/f\n+++ b/f\n@@ -1,3 +1,4 @@\n line 1\n+new\n line 2\n line 3\n',
    );
  });

  test('is empty without edits', () => {
    expect(unifiedDiff('f', '', 'text\n', [])).toBe('');
  });

  test.each([
    ['ci.yml', '', 'a\nb\nc'],
    ['ci.yml', '', 'a\r\nb\r\nc\r\n'],
    ['ci.yml', '\ufeff', 'b\nc\n'],
    ['ci.yml', '\ufeff', 'a\nb\n'],
    ['a folder/ci.yml', '', 'b'],
    ['é/ci "x".yml', '', 'b\n'],
    ['a\tb\\c.yml', '', 'b\n'],
  ] as const)('git and patch take it: %j %j %j', (file, mark, text) => {
    const made = edits(text, ['b', 'B # 🚀']);
    const diff = unifiedDiff(file, mark, text, made);
    for (const tool of ['git', 'patch'] as const)
      expect(applied(tool, file, mark + text, diff)).toBe(mark + applyEdits(text, made));
  });

  test('a mark stays at the beginning where a line is put in before the first', () => {
    const put = [{ span: { start: 0, end: 0 }, text: 'new\n' }];
    const diff = unifiedDiff('f', '\ufeff', 'a\nb\n', put);
    expect(applied('git', 'f', '\ufeffa\nb\n', diff)).toBe('\ufeffnew\na\nb\n');
  });

  test('git takes it for any text and any edits', () => {
    const line = fc.constantFrom(
      'a',
      'b',
      '',
      '\tx',
      'é☃',
      '-- a',
      '++ b',
      '@@ -1 +1 @@',
      '\\ No newline',
      '\r',
      '# c',
    );
    const text = fc
      .tuple(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\n'),
      )
      .map(([all, end, last]) => all.join(end) + last)
      .filter((all) => all !== '');
    const cuts = fc.array(
      fc.tuple(fc.nat(300), fc.nat(8), fc.constantFrom('X', '', ' # v1', 'new\n', 'A\nB')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(text, cuts, (before, wanted) => {
        const made: Edit[] = [];
        for (const [start, length, put] of [...wanted].sort(([a], [b]) => a - b)) {
          const from = Math.max(start % (before.length + 1), (made.at(-1)?.span.end ?? -1) + 1);
          if (from <= before.length)
            made.push({ span: { start: from, end: Math.min(before.length, from + length) }, text: put });
        }
        made.sort((a, b) => a.span.start - b.span.start);
        const after = applyEdits(before, made);
        const diff = unifiedDiff('f', '', before, made);
        if (after === before || after === '') return;
        expect(applied('git', 'f', before, diff)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
