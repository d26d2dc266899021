import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkflow } from '../../src/workflows/read.js';
import { meansTag, readVersionComment } from '../../src/workflows/version-comment.js';

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** What the comment says: its version, in brackets where the claim is weak. */
function read(comment: string, ref = sha): string | undefined {
  const version = readVersionComment(comment, { start: 0, end: comment.length }, ref);
  if (version === undefined) return undefined;
  expect(comment.slice(version.span.start, version.span.end)).toBe(version.version);
  return version.claim === 'full' ? version.version : `(${version.version})`;
}

describe('a comment names a version', () => {
  test.each([
    ['# v4.2.1', 'v4.2.1'],
    ['#v4.2.1', 'v4.2.1'],
    ['## v4.2.1', 'v4.2.1'],
    ['#\tv4.2.1\t', 'v4.2.1'],
    ['# 4.2.1', '4.2.1'],
    ['# V4.2.1', 'V4.2.1'],
    ['# v4', '(v4)'],
    ['# 4', '(4)'],
    ['# v4.2', '(v4.2)'],
    ['# 4.2', '(4.2)'],
    ['# tag=v4.2.1', 'v4.2.1'],
    ['# tag = v4', '(v4)'],
    ['# tag: v4', '(v4)'],
    ['# pin@v4', '(v4)'],
    ['# pin v4.1.0', 'v4.1.0'],
    ['# @v4', '(v4)'],
    ['# version: v1.2.3-rc.1', 'v1.2.3-rc.1'],
    ['# ver=1.0.0', '1.0.0'],
    ['# renovate: tag=v1.2.3', 'v1.2.3'],
    ['# renovate: pin v1', '(v1)'],
    ['# renovate:tag=v3', '(v3)'],
    ['# ratchet:actions/checkout@v4', '(v4)'],
    ['# ratchet:github/codeql-action/init@v2.1.0', 'v2.1.0'],
    ['# keep this ratchet:actions/checkout@v4.2.1', 'v4.2.1'],
    ['# actions/checkout@v4.2.1', 'v4.2.1'],
    ['# v4.2.1 (pinned by hand)', 'v4.2.1'],
    ['# v4.2.1, see 1234', 'v4.2.1'],
    ['# v4.2.1. Do not touch', 'v4.2.1'],
    ['# v4.2.1 # zizmor: ignore[unpinned-uses]', 'v4.2.1'],
    ['# zizmor: ignore[unpinned-uses] # v4.2.1', 'v4.2.1'],
    ['# pinned to v4', '(v4)'],
    ['# Pin: checkout@v4.2.1', 'v4.2.1'],
    ['# pinned actions/checkout@v4.2.1', 'v4.2.1'],
    ['# actions/checkout v4.2.1', 'v4.2.1'],
    ['# v4 — pinned by hand', '(v4)'],
    ['# v4 (2024-12-13)', '(v4)'],
    ['# v1.2.3rc1', 'v1.2.3rc1'],
    ['# v6-beta', '(v6-beta)'],
    ['# v2.0-preview-3', '(v2.0-preview-3)'],
    ['# v1.2.3+build.5', 'v1.2.3+build.5'],
    ['# codeql-bundle-v2.16.1', 'codeql-bundle-v2.16.1'],
    ['# release/v1', '(release/v1)'],
    ['# toolkit/1.2.3', 'toolkit/1.2.3'],
  ])('%s', (comment, expected) => {
    expect(read(comment)).toBe(expected);
  });

  test('a branch is known by the reference that names it', () => {
    expect(read('# main', 'main')).toBe('(main)');
    expect(read('# main, for now', 'main')).toBe('(main)');
    expect(read('# mainly this', 'main')).toBeUndefined();
    expect(read('# v4.2.1', 'v4')).toBe('v4.2.1');
  });
});

describe('a comment names none', () => {
  test.each([
    '#',
    '# ',
    '# main',
    '# some comment',
    '# visit the docs',
    '# 2 retries are needed',
    '# 3rd party',
    '# 3.9 is too old',
    '# node-20 only',
    '# x86-64',
    '# ubuntu-22.04',
    '# 2024-01-01',
    '# see #1234',
    '# zizmor: ignore[ref-version-mismatch]',
    '# pinfold: allow unpinned-action -- until v5',
    '# ratchet:exclude',
    '# renovate: datasource=github-releases depName=a/b',
    '# needs 3.7+',
    '# v4/docs',
    '# SHA pinned',
    '# pinned-to-fork',
    '# actions/checkout 2 times',
    '# https://example.com/v4.2.1',
  ])('%s', (comment) => {
    expect(read(comment)).toBeUndefined();
  });

  test('a SHA that stands there again', () => {
    expect(read(`# ${sha}`)).toBeUndefined();
  });
});

test('the v before a version may be there or not', () => {
  expect(meansTag('4.2.1', 'v4.2.1')).toBe(true);
  expect(meansTag('v4.2.1', '4.2.1')).toBe(true);
  expect(meansTag('v4.2.1', 'v4.2.1')).toBe(true);
  expect(meansTag('v4.2.1', 'v4.2.2')).toBe(false);
  expect(meansTag('v4', 'v4.0.0')).toBe(false);
  expect(meansTag('main', 'vmain')).toBe(false);
});

test('any style names any version, whatever stands behind it', () => {
  const number = fc.integer({ min: 0, max: 99_999 }).map(String);
  const release = fc.tuple(number, number, number).map((parts) => parts.join('.'));
  const preview = fc.constantFrom('', '-rc.1', '-beta', 'rc2', '-alpha.0+build.7');
  const version = fc.tuple(fc.constantFrom('', 'v', 'V'), release, preview).map((parts) => parts.join(''));
  const mark = fc.constantFrom('#', '# ', '#  ', '## ', '#\t', '# zizmor: ignore[x] # ');
  const lead = fc.constantFrom(
    ...[
      '',
      'tag=',
      'tag = ',
      'tag: ',
      'Tag ',
      'pin@',
      'pin ',
      'pinned to ',
      'pinned at ',
      'version: ',
      'ver=',
    ],
    ...[
      'renovate: tag=',
      'renovate:tag=',
      'renovate: pin@',
      'ratchet:a/b@',
      'ratchet:a/b/c@',
      'a/b@',
      'b@',
      '@',
    ],
    ...['a/b ', 'Pin: b@', 'pinned: a/b@', 'keep ratchet:a/b@'],
  );
  const tail = fc.constantFrom(
    '',
    ' ',
    ' text',
    ', text',
    '. Text',
    '; text',
    ': text',
    ' (text)',
    ' # text',
    ' - 1.0',
  );
  fc.assert(
    fc.property(mark, lead, version, tail, (...[a, b, named, c]) => {
      expect(read(a + b + named + c)).toBe(named);
    }),
  );
});

test('never throws, stays inside the comment, takes no long time', () => {
  const pieces = ['#', ' ', 'v', '1', '.', '-', '/', '@', 'tag', '=', 'ratchet:', 'pin', 'a', ':', '\t', 'é'];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((parts) => `#${parts.join('')}`);
  fc.assert(fc.property(text, (comment) => void read(comment)));
  const start = performance.now();
  for (const piece of ['1-', 'a/', 'v1.', '1.1-a', '# ', 'ratchet:', 'a-1/']) read(`# ${piece.repeat(1e6)}`);
  expect(performance.now() - start).toBeLessThan(500);
});

/** The versions of the uses of a workflow with these steps. */
function versions(steps: string): (string | undefined)[] {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`;
  return readWorkflow('ci.yml', text).uses.map(({ version }) => {
    if (version !== undefined) expect(text.slice(version.span.start, version.span.end)).toBe(version.version);
    return version?.version;
  });
}

describe('the comment beside a use', () => {
  test.each([
    ['on its line', `    - uses: a/b@${sha} # v1\n    - uses: a/c@${sha}\n`, ['v1', undefined]],
    ['behind a quote', `    - uses: "a/b@${sha}" # v1\r\n    - uses: 'a/c@${sha}'   # v2\r\n`, ['v1', 'v2']],
    ['not on the next line', `    - uses: a/b@${sha}\n      # v1\n`, [undefined]],
    ['not on the line before', `    # v1\n    - uses: a/b@${sha}\n`, [undefined]],
    ['behind a flow mapping', `    - { uses: a/b@${sha} } # v1\n`, ['v1']],
    [
      'of two, the last has it',
      `      [{ uses: a/b@${sha} }, { uses: a/c@${sha} }] # v1\n`,
      [undefined, 'v1'],
    ],
    ['on a line of its own', `    - uses:\n        a/b@${sha} # v1\n`, ['v1']],
    ['beside an anchor', `    - uses: &b a/b@${sha} # v1\n    - uses: *b # v2\n`, ['v1']],
    ['not in a block text', `    - uses: >-\n        a/b@${sha}\n        # v1\n`, [undefined]],
    ['not of a branch that it does not name', '    - uses: a/b@main # dev\n', [undefined]],
    ['of a branch', '    - uses: a/b@main # main\n', ['main']],
  ])('%s', (_, steps, expected) => {
    expect(versions(steps)).toEqual(expected);
  });
});
