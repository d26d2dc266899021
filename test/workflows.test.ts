import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDockerfile } from '../src/workflows/dockerfile.js';
import { parseExpression, splitTemplate } from '../src/workflows/expression.js';
import { isPinnedImage } from '../src/workflows/image.js';
import { readLock } from '../src/workflows/lock.js';
import { readAction, readWorkflow } from '../src/workflows/read.js';
import { describeRef, isFullSha, parseUses } from '../src/workflows/uses.js';

const usesish = fc
  .array(
    fc.constantFrom(
      'a',
      'owner',
      'repo',
      '/',
      '\\',
      '@',
      '.',
      '..',
      './',
      '$/',
      'docker://',
      'v1',
      '${{',
      ' ',
      '.github/workflows/',
      'x.yml',
      ':',
      'é',
      '\u202e',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('parseUses', () => {
  test('never throws, and takes nothing for pinned that is no full SHA', () => {
    fc.assert(
      fc.property(
        fc.oneof(usesish, fc.string()),
        fc.constantFrom('step' as const, 'job' as const),
        (text, place) => {
          const target = parseUses(text, place);
          if (target.kind !== 'action' && target.kind !== 'workflow') return;
          expect(text.split('@')).toHaveLength(2);
          expect(text.endsWith(`@${target.ref}`)).toBe(true);
          if (isFullSha(target.ref)) expect(target.ref).toMatch(/^[0-9a-f]+$/i);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a full SHA has 40 or 64 hex digits and nothing else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-fA-F]{30,70}$/), (digits) => {
        expect(isFullSha(digits)).toBe(digits.length === 40 || digits.length === 64);
        expect(isFullSha(`v${digits}`)).toBe(false);
        expect(isFullSha(`${digits}\n`)).toBe(false);
      }),
    );
  });

  test.each([
    ['v4', 'a version tag'],
    ['4.1.0', 'a version tag'],
    ['v1.2.3-rc.1', 'a version tag'],
    ['refs/tags/x', 'a version tag'],
    ['main', 'a branch'],
    ['refs/heads/x', 'a branch'],
    ['release/v1', 'a branch or a tag'],
    ['3d3c42e', 'a short SHA'],
    ['a'.repeat(39).replace('a', '1'), 'a short SHA'],
    ['1'.repeat(41), '41 hex digits'],
    ['deadbeef', 'a branch or a tag'],
  ])('%s is %s', (ref, what) => {
    expect(describeRef(ref)).toContain(what);
  });
});

describe('isPinnedImage', () => {
  const digest = `sha256:${'0a'.repeat(32)}`;
  test.each([
    [`alpine@${digest}`, true],
    [`localhost:5000/a/b:1@${digest}`, true],
    ['alpine', false],
    [`@${digest}`, false],
    [`alpine@${digest}0`, false],
    [`alpine@${digest.slice(0, -1)}`, false],
    [`alpine@${digest.replace('0a', '0A')}`, false],
    [`alpine@${digest}\n`, false],
    ['mysql@8.0.44', false],
  ])('%s: %s', (image, pinned) => {
    expect(isPinnedImage(image)).toBe(pinned);
  });
});

describe('expressions', () => {
  const signs = fc
    .array(
      fc.constantFrom(
        "'a'",
        "'",
        'matrix',
        '.',
        'x',
        '[',
        ']',
        '(',
        ')',
        '&&',
        '||',
        '!',
        '==',
        ',',
        ' ',
        '1',
        '}}',
        '${{',
        'true',
        "''",
        '*',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(''));

  test('never throw; spans of texts lie where the texts stand', () => {
    fc.assert(
      fc.property(signs, fc.nat(50), (text, offset) => {
        const walk = (expression: ReturnType<typeof parseExpression>): void => {
          if (expression.kind === 'and' || expression.kind === 'or') {
            for (const operand of expression.operands) walk(operand);
          } else if (expression.kind === 'text' && !expression.text.includes("'")) {
            expect(text.slice(expression.span.start - offset, expression.span.end - offset)).toBe(
              expression.text,
            );
          }
        };
        walk(parseExpression(text, offset));
      }),
      { numRuns: 3000 },
    );
  });

  test('a template is its parts', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const parts = splitTemplate(text);
        expect(
          parts.map((part) => (part.kind === 'literal' ? part.text : `\${{${part.text}}}`)).join(''),
        ).toBe(text);
      }),
    );
  });

  test('10,000 brackets and 10,000 operators end', () => {
    expect(parseExpression('('.repeat(10_000), 0)).toEqual({ kind: 'unknown' });
    expect(parseExpression('!'.repeat(10_000), 0)).toEqual({ kind: 'unknown' });
    expect(parseExpression(Array(4_000).fill('a').join(' && '), 0).kind).toBe('and');
    expect(parseExpression(Array(10_000).fill('a').join(' && '), 0).kind).toBe('unknown');
  });
});

describe('the readers', () => {
  const lines = fc
    .array(
      fc.constantFrom(
        'FROM x',
        'FROM x AS y',
        'FROM $A',
        'ARG A=b',
        'ARG A',
        '# escape=`',
        'RUN <<EOF',
        'EOF',
        'RUN a \\',
        '\\',
        '',
        '# x',
        'FROM',
        'from --platform=a b',
        'COPY <<A <<B c',
        '\t',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('\n'));

  test('a Dockerfile: spans are the images', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), (text) => {
        for (const { span, text: image } of readDockerfile('Dockerfile', text).images) {
          expect(text.slice(span.start, span.end)).toBe(image);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a lock never throws, and pins nothing where it is unreadable', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const lock = readLock(text);
        if (lock.kind === 'unreadable') expect(lock.pins.size).toBe(0);
        else expect(lock.problems).toEqual([]);
      }),
    );
  });

  test.each([
    [
      'an alias bomb of steps',
      `a: &a {uses: x/y@v1}\nb: &b [${'*a,'.repeat(2000)}]\njobs:\n${Array.from({ length: 2000 }, (_, n) => `  j${n}: {steps: *b}\n`).join('')}`,
    ],
    [
      'jobs that are one job',
      `x: &x {steps: [{uses: x/y@v1}]}\njobs:\n${Array.from({ length: 20_000 }, (_, n) => `  j${n}: *x\n`).join('')}`,
    ],
  ])('%s ends, and the reference is found once', (_, text) => {
    const start = performance.now();
    const { uses } = readWorkflow('x.yml', text);
    expect(uses).toHaveLength(1);
    expect(uses[0]?.places).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  const many = 3000;
  const list = (item: string) => `[${`${item},`.repeat(many)}]`;
  const jobs = (body: string) =>
    `jobs:\n${Array.from({ length: many }, (_, n) => `  j${n}: ${body}\n`).join('')}`;

  test.each([
    ['below keys that GitHub does not know', `x: &b ${list('{uses: a/b@v1}')}\n${jobs('{foo: {a: *b}}')}`],
    ['in steps', `x: &b ${list('{uses: a/b@v1}')}\n${jobs('{steps: *b}')}`],
    ['in groups of steps', `x: &b ${list('{uses: a/b@v1}')}\n${jobs('{steps: [{parallel: *b}]}')}`],
    [
      'in matrices',
      `x: &b {matrix: {c: ${list('node')}}}\n${jobs("{strategy: *b, container: '${{ matrix.c }}'}")}`,
    ],
    [
      'in merge keys',
      `x: &b {steps: ${list('{uses: a/b@v1}')}, ${Array.from({ length: many }, (_, n) => `k${n}: i`).join(',')}}\n${jobs('{<<: *b}')}`,
    ],
  ])('aliases %s that grow with the square of the file end, and every reference is found', (_, text) => {
    const start = performance.now();
    const { uses, images } = readWorkflow('x.yml', text);
    expect(uses.length + images.length).toBe(many);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a matrix that names more images than can be told says so', () => {
    const text = `x: &b {matrix: {c: ${list('node')}}}\n${jobs("{strategy: *b, container: '${{ matrix.c }}'}")}`;
    expect(
      readWorkflow('x.yml', text)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('more than 100000 images');
  });

  test('a matrix whose values name the values after them ends, and is not taken for known', () => {
    const start = performance.now();
    const values = (n: number) => Array.from({ length: 10 }, () => `'\${{ matrix.v${n} }}'`).join(',');
    const matrix = Array.from({ length: 8 }, (_, n) => `v${n}: [${values(n + 1)}]`).join(', ');
    const { images } = readWorkflow(
      'x.yml',
      `jobs: {a: {strategy: {matrix: {${matrix}, v8: [a]}}, container: '\${{ matrix.v0 }}'}}`,
    );
    expect(images.map(({ value }) => value.kind)).toContain('undecided');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('aliases that make a step hold itself end', () => {
    expect(
      readWorkflow('x.yml', 'jobs: {a: {steps: [&s {uses: a/b@v1, parallel: [*s]}]}}').uses,
    ).toHaveLength(1);
    expect(readAction('action.yml', 'runs: &r {using: x, steps: *r}').uses).toEqual([]);
  });

  test('an alias says how many places it serves', () => {
    const { uses } = readWorkflow(
      'x.yml',
      'jobs:\n  a:\n    steps:\n      - &s\n        uses: a/b@v1\n      - *s\n      - *s\n',
    );
    expect(uses.map(({ places }) => places)).toEqual([3]);
  });
});
