import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml, type YamlNode, type YamlScalar } from '../src/yaml.js';

function scalars(node: YamlNode, seen = new Set<YamlNode>()): YamlScalar[] {
  if (seen.has(node)) return [];
  seen.add(node);
  if (node.kind === 'scalar') return [node];
  const children = node.kind === 'map' ? node.entries.flatMap(({ key, value }) => [key, value]) : node.items;
  return children.flatMap((child) => scalars(child, seen));
}

/** What must hold of any text, however broken. */
function expectSound(text: string): void {
  const { roots, problems } = readYaml(text);
  for (const { span } of problems) expectInside(span, text);
  for (const scalar of roots.flatMap((root) => scalars(root))) {
    expectInside(scalar.span, text);
    const written = text.slice(scalar.span.start, scalar.span.end);
    // The span is the text, or the whole of what is written where folds and escapes change it.
    if (scalar.span.end - scalar.span.start === scalar.text.length && !/[\\\n\r']/.test(written)) {
      expect(written).toBe(scalar.text);
    }
  }
}

function expectInside(span: { start: number; end: number }, text: string): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
}

/** Text made of what YAML gives a meaning to. */
const yamlish = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'uses',
        ': ',
        ':',
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        '\r\n',
        '\t',
        '"',
        "'",
        '|',
        '>-',
        '#',
        ' # x',
        '&a ',
        '*a',
        '<<: ',
      ],
      ...[
        '[',
        ']',
        '{',
        '}',
        ',',
        '? ',
        '!!str ',
        '---\n',
        '...',
        '%YAML 1.1\n',
        '\\',
        '\u00e9',
        '\ud83d\ude80',
        '${{ x }}',
        '@',
        '0x1',
        '~',
        'true',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('readYaml', () => {
  test('is sound on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound));
  });

  test('is sound on any mixture of YAML signs', () => {
    fc.assert(fc.property(yamlish, expectSound), { numRuns: 3000 });
  });

  test('gives plain texts their exact spans', () => {
    const word = fc
      .stringMatching(/^[a-z][a-z/@.]{0,20}[a-z]$/)
      .filter((text) => !/^(null|true|false)$/.test(text));
    const quoted = fc.constantFrom(
      (text: string) => text,
      (text: string) => `"${text}"`,
      (text: string) => `'${text}'`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, quoted), { minLength: 1, maxLength: 10 }), (words) => {
        const text = words.map(([value, quote]) => `- ${quote(value)} # comment\n`).join('');
        const { roots, problems } = readYaml(text);
        expect(problems).toEqual([]);
        const read = roots.flatMap((root) => scalars(root));
        expect(read.map((scalar) => text.slice(scalar.span.start, scalar.span.end))).toEqual(
          words.map(([value]) => value),
        );
      }),
    );
  });

  test.each([
    ['10,000 brackets', '['.repeat(10_000)],
    ['10,000 braces', '{'.repeat(10_000)],
    ['10,000 dashes', '- '.repeat(10_000)],
    ['10,000 question marks', '? '.repeat(10_000)],
    ['101 levels of blocks', Array.from({ length: 101 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('%s nest too deep, and say so', (_, text) => {
    expect(readYaml(text).problems.map(({ message }) => message)).toContain(
      'it nests deeper than 100 levels',
    );
    expectSound(text);
  });

  test('90 levels are read', () => {
    const text = `${'['.repeat(90)}x${']'.repeat(90)}`;
    expect(readYaml(text).problems).toEqual([]);
  });

  test.each([
    ['an alias that stands inside what it names', '&a [ *a ]', 'stands inside what it names'],
    ['an alias of nothing', '[ *a ]', 'names no anchor'],
    ['a second document', 'a\n---\nb\n', 'a second document begins here'],
    ['a key given twice', 'a: 1\nA: 2\n', 'the key A is given twice'],
    ['a key that is no scalar', '? [a]\n: b\n', 'a key is not a scalar'],
    ['YAML 1.1', '%YAML 1.1\n---\na\n', 'it asks for YAML 1.1, which reads the same text otherwise'],
  ])('%s is a problem', (_, text, message) => {
    expect(
      readYaml(text)
        .problems.map((problem) => problem.message)
        .join('\n'),
    ).toContain(message);
  });

  test.each<[string, () => string]>([
    [
      'aliases of aliases',
      () =>
        Array.from(
          { length: 60 },
          (_, n) =>
            `a${n}: &a${n} [${Array(9)
              .fill(n === 0 ? 'x' : `*a${n - 1}`)
              .join(',')}]\n`,
        ).join(''),
    ],
    ['20,000 keys', () => Array.from({ length: 20_000 }, (_, n) => `key${n}: x\n`).join('')],
    [
      '20,000 keys of one flow map',
      () => `{${Array.from({ length: 20_000 }, (_, n) => `key${n}: x`).join(',')}}`,
    ],
    ['a line of a megabyte', () => `a: ${'x'.repeat(1 << 20)}\n`],
    ['a quote that never ends', () => `a: "${'x\n'.repeat(200_000)}`],
    ['100,000 quotes', () => '"'.repeat(100_000)],
    ['100,000 anchors', () => '&a '.repeat(100_000)],
    ['100,000 document marks', () => '---\n'.repeat(100_000)],
  ])('%s end in bounded time', (_, make) => {
    const text = make();
    const start = performance.now();
    expectInside({ start: 0, end: 0 }, text);
    readYaml(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
