import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { linesOf } from '../../src/fix/diff.js';
import { applyEdits, type Edit } from '../../src/fix/edit.js';
import { type ShownLine, shownLines } from '../../src/suggest/patch.js';
import { markIn, renderComment, renderReview } from '../../src/suggest/render.js';
import { type Mending, suggestionsFor } from '../../src/suggest/suggestion.js';
import { git } from '../support/bundle.js';
import { commit, head, repository } from '../support/repository.js';
import { filesBetween } from '../support/reviews.js';
import { blockOf, commitSuggestions } from '../support/suggestions.js';

const path = '.github/workflows/ci.yml';

/** What mends a finding by these edits. */
function mending(n: number, edits: readonly Edit[], more: Partial<Finding> = {}): Mending {
  const span = edits[0]?.span ?? { start: 0, end: 0 };
  const subject = more.subject ?? `a/b@v${n}`;
  return {
    finding: {
      ...{ rule: 'unpinned-action', group: 'actions', level: 'error', file: path, span, subject },
      ...{ message: 'm', remedy: 'r', fingerprint: `f${n}`, ...more },
    },
    mended: { kind: 'mended', file: path, span, subject, becomes: 'x', edits },
  };
}

/** The edit that puts `put` in the place of the first `old` of a text. */
function edit(text: string, old: string, put: string): Edit {
  const start = text.indexOf(old);
  return { span: { start, end: start + old.length }, text: put };
}

/** Every line of a text, as if a pull request showed all of them. */
function all(text: string): ReadonlyMap<number, ShownLine> {
  const lines = linesOf(text).map(({ start, end }) => text.slice(start, end).replace(/\r?\n$/, ''));
  return new Map(lines.map((line, index) => [index + 1, { text: line, hunk: 0 }]));
}

/** The suggestions as `FIRST-LAST TEXT`. */
function said(text: string, mendings: readonly Mending[], shown = all(text)): string[] {
  return suggestionsFor(path, text, mendings, shown).map(
    ({ startLine, line, text: put }) => `${startLine}-${line} ${JSON.stringify(put)}`,
  );
}

describe('a suggestion', () => {
  test('of a line without measure is none', () => {
    const text = `a: b ${'` '.repeat(1_000_000)}\n`;
    const [suggestion = expect.fail()] = suggestionsFor(
      path,
      text,
      [mending(1, [edit(text, 'b', 'c')])],
      all(text),
    );
    expect(renderComment(suggestion, () => undefined)).toBeUndefined();
  });

  test('is the whole line, with all that changes in it', () => {
    const text = 'a\n- {x: one, y: two}\t \nb\n';
    const mendings = [mending(1, [edit(text, 'one', '1')]), mending(2, [edit(text, 'two', '2')])];
    expect(said(text, mendings)).toEqual(['2-2 "- {x: 1, y: 2}\\t "']);
  });

  test('is one for a finding whose edits lie in several lines, and for what lies between', () => {
    const text = 'a\nb\nc\nd\n';
    const far = mending(1, [edit(text, 'a', 'A'), edit(text, 'c', 'C')]);
    expect(said(text, [far, mending(2, [edit(text, 'b', 'B')]), mending(3, [edit(text, 'd', 'D')])])).toEqual(
      ['1-3 "A\\nB\\nC"', '4-4 "D"'],
    );
  });

  test('of a new line holds the line that it is put before', () => {
    const text = 'a=b\nurl=x\n';
    const at = text.indexOf('url');
    expect(said(text, [mending(1, [{ span: { start: at, end: at }, text: 'sum=1\n' }])])).toEqual([
      '2-2 "sum=1\\nurl=x"',
    ]);
  });

  test('of a last line without an end has none either', () => {
    const text = 'a\nlast';
    expect(said(text, [mending(1, [edit(text, 'last', 'end')])])).toEqual(['2-2 "end"']);
  });

  test.each([
    ['takes a line away', 'b\n', '', ['2-3 "c"']],
    ['takes its end away', 'b\n', 'B', ['2-3 "Bc"']],
    ['empties it', 'b', '', []],
    ['takes the end of the file away', 'c\n', 'C', []],
    ['brings another kind of end', 'b', 'B\rC', []],
  ])('where the fix %s', (_, old, put, expected) => {
    const text = 'a\nb\nc\n';
    expect(said(text, [mending(1, [edit(text, old, put)])])).toEqual(expected);
  });

  test.each([
    ['lines that end with CR LF', 'a\r\nb\r\n', ['2-2 "B"']],
    ['lines that end in two ways', 'a\r\nb\n', []],
    ['a lone CR', 'a\rx\nb\n', []],
  ])('in a file with %s', (_, text, expected) => {
    expect(said(text, [mending(1, [edit(text, 'b', 'B')])])).toEqual(expected);
  });

  test.each<[string, [number, string, number][], string[]]>([
    [
      'are shown',
      [
        [1, 'a', 0],
        [2, 'b', 0],
      ],
      ['1-2 "A\\nB"'],
    ],
    ['are shown in part', [[1, 'a', 0]], []],
    [
      'lie in two hunks',
      [
        [1, 'a', 0],
        [2, 'b', 1],
      ],
      [],
    ],
    [
      'are others at the head',
      [
        [1, 'a', 0],
        [2, 'c', 0],
      ],
      [],
    ],
  ])('on lines that %s', (_, lines, expected) => {
    const shown = new Map(lines.map(([line, text, hunk]) => [line, { text, hunk }]));
    const text = 'a\nb\n';
    expect(said(text, [mending(1, [edit(text, 'a\nb', 'A\nB')])], shown)).toEqual(expected);
  });

  test('has a mark that tells it from any other, and is the same when lines above move', () => {
    const marks = (text: string, n = 1, file = path, put = 'B') =>
      suggestionsFor(file, text, [mending(n, [edit(text, 'b', put)])], all(text)).map(({ mark }) => mark);
    expect(marks('a\nb\n')).toEqual(marks('x\na\nb\n'));
    expect(marks('b\n')).toEqual(marks('b\n', 1, path, 'C'));
    expect(new Set([marks('b\n'), marks('b\n', 2), marks('b\n', 1, 'other.yml')].flat()).size).toBe(3);
  });

  test('read back from its comment and committed, it is what the edits make of the file', () => {
    const line = fc.oneof(
      fc.stringMatching(/^[ab `~\t<>-]{0,8}$/),
      fc.constantFrom('```', '````', '  ``` ', '```suggestion'),
    );
    const content = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 12 }),
      end: fc.constantFrom('\n', '\r\n'),
      closed: fc.boolean(),
      cuts: fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
      puts: fc.array(fc.stringMatching(/^[xy`\t ]{0,4}$/), { minLength: 6, maxLength: 6 }),
      hidden: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      together: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(content, ({ lines, end, closed, cuts, puts, hidden, together }) => {
        const text = lines.join(end) + (closed ? end : '');
        // Edits do not cut a CR LF in two.
        const at = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))]
          .map((cut) => (text[cut] === '\n' && text[cut - 1] === '\r' ? cut - 1 : cut))
          .sort((a, b) => a - b);
        const edits = puts
          .map((put, n): Edit => ({ span: { start: at[2 * n] ?? -1, end: at[2 * n + 1] ?? -1 }, text: put }))
          .filter(({ span }) => span.start >= 0 && span.start < span.end);
        const mendings = edits.flatMap((_, n) =>
          n % together === 0 ? mending(n, edits.slice(n, n + together)) : [],
        );
        const shown = new Map([...all(text)].filter(([number]) => !hidden.includes(number)));
        const suggestions = suggestionsFor(path, text, mendings, shown);
        const comments = suggestions.map((suggestion) => ({
          ...suggestion,
          body: renderComment(suggestion, () => undefined) ?? expect.fail(),
        }));
        for (const { body, text: put, mark, startLine, line: last } of comments) {
          expect(blockOf(body)).toBe(put);
          expect(markIn(body)).toBe(mark);
          for (let number = startLine; number <= last; number++) expect(shown.has(number)).toBe(true);
        }
        const done = suggestions.flatMap((suggestion) =>
          suggestion.mendings.flatMap(({ mended }) => mended.edits),
        );
        expect(commitSuggestions(text, comments)).toBe(applyEdits(text, done));
        // What is not suggested is hidden, or takes a line or its end away.
        if (
          hidden.length === 0 &&
          edits.every(({ span }) => !/[\r\n]/.test(text.slice(span.start, span.end)))
        )
          for (const { mended } of mendings.filter(
            ({ mended }) => !done.includes(mended.edits[0] ?? expect.fail()),
          ))
            expect(
              applyEdits(text, mended.edits)
                .split('\n')
                .some((one) => one.trim() === ''),
            ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the lines that a diff shows', () => {
  test('are those of the new side, with their numbers', () => {
    const patch =
      '@@ -1,3 +1,4 @@ on: push\n a\n-b\n+B\n+@@ -9 +9 @@\n c\n@@ -20 +21,2 @@\n x\n+y\n\\ No newline at end of file';
    expect([...shownLines(patch)].map(([number, { text, hunk }]) => `${number} ${hunk} ${text}`)).toEqual([
      '1 0 a',
      '2 0 B',
      '3 0 @@ -9 +9 @@',
      '4 0 c',
      '21 1 x',
      '22 1 y',
    ]);
  });

  test.each(['', 'no diff', '@@ -1 +0,0 @@\n-a', '@@ -1,1 +1,99999999999 @@', '@@'])(
    'of %j are none',
    (patch) => {
      expect(shownLines(patch).size).toBe(0);
    },
  );

  test('are, in what git writes, lines of the file', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '+', '-c', '@@ -1 +1 @@', '', '\\ x', 'd\r'), {
      maxLength: 30,
    });
    const root = repository({ x: '' });
    fc.assert(
      fc.property(text, text, fc.boolean(), (before, after, closed) => {
        const base = commit(root, { f: `${before.join('\n')}\n` });
        commit(root, { f: after.join('\n') + (closed ? '\n' : '') });
        const [file] = filesBetween(root, base, head(root));
        const lines = git(root, 'show', 'HEAD:f').split('\n');
        for (const [number, { text: shown }] of shownLines(file?.patch ?? ''))
          expect(shown).toBe(lines[number - 1]?.replace(/\r$/, ''));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a comment', () => {
  const [suggestion] = suggestionsFor(path, 'b\n', [mending(1, [edit('b\n', 'b', 'B')])], all('b\n'));
  const one = suggestion ?? expect.fail();
  const say = (...mendings: readonly Mending[]) => renderComment({ ...one, mendings }, () => undefined) ?? '';

  test.each([
    ['unpinned-action', 'a/b@v1', 'GitHub says that it means this commit today.'],
    ['unpinned-action', 'Docker://a:1', 'Its registry gives this digest for it today.'],
    ['unpinned-image', 'a:1', 'Its registry gives this digest for it today.'],
    ['unpinned-gradle-wrapper', 'x', 'Gradle publishes this checksum of the distribution.'],
    ['mismatched-version', 'a/b@1', 'GitHub has this tag at the commit that is pinned.'],
  ])('on %s of %s says how it was found', (rule, subject, how) => {
    const [line] = say(mending(1, [], { rule, subject })).split('\n');
    expect(line?.startsWith(`**${rule}**: <code>`)).toBe(true);
    expect(line?.endsWith(`</code>. ${how}`)).toBe(true);
  });

  test('of several findings lists them', () => {
    expect(say(mending(1, []), mending(2, [])).match(/^- .*$/gm)).toHaveLength(2);
  });

  test('has no subject that it does not escape', () => {
    const body = say(mending(1, [], { subject: '`</code>@octo #1 <b>\n```suggestion\n[x](//y)' }));
    expect(body.split('\n')[0]).not.toMatch(/<b>|\[x\]|`|<\/code>@/);
    expect(body.match(/^`+suggestion$/gm)).toHaveLength(1);
  });

  test('that would be too long is none', () => {
    expect(renderComment({ ...one, text: 'x'.repeat(20_000) }, () => undefined)).toBeUndefined();
  });
});

test('a review says how many, and what is left', () => {
  expect(renderReview(1, 0)).toMatch(/^Pinfold suggests 1 fix\. [^\n]+$/);
  expect(renderReview(2, 1)).toMatch(/^Pinfold suggests 2 fixes\. .*\n\n1 more fix could/);
});
