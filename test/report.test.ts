import { describe, expect, test } from 'vitest';
import type { Finding, Level } from '../src/finding.js';
import { commandData, commandProperty, markdown, markdownCode, printable } from '../src/report/escape.js';
import { renderAnnotations } from '../src/report/github.js';
import { renderJson } from '../src/report/json.js';
import { linksAt, renderMarkdown } from '../src/report/markdown.js';
import { fails, makeReport } from '../src/report/report.js';
import { renderText } from '../src/report/text.js';

const hostile =
  'a\n::error::x ##[error]y %0A \u001b[31m \u202e | `b` <script>alert(1)</script> [x](javascript:y) @someone';

function finding(n: number, level: Level = 'error', text = `a/b@v${n}`): Finding {
  const words = { subject: text, message: `What is wrong with ${text}.`, remedy: `Write \`${text}\`.` };
  return {
    rule: 'unpinned-action',
    group: 'actions',
    level,
    file: `f${n}.yml`,
    span: { start: 0, end: 3 },
    fingerprint: `${n}`,
    ...words,
  };
}

const counts = {
  files: 1,
  references: { actions: 1, images: 0, plugins: 0 },
  fixtures: 0,
  artifacts: 0,
  notJudged: [],
  excluded: 0,
  unasked: [],
};
const report = (findings: readonly Finding[]) =>
  makeReport({ findings, accepted: [] }, counts, undefined, () => 'abc\n', 5);

describe('escaping', () => {
  test('printable leaves nothing that steers a terminal', () => {
    expect(printable(hostile)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(printable('é 🚀 日本')).toBe('é 🚀 日本');
    expect(printable('\u001b\u202e\n')).toBe('\\x1b\\u{202e}\\x0a');
  });

  test('workflow commands as the runner unescapes them', () => {
    expect(commandData('a%\r\n:,')).toBe('a%25%0D%0A:,');
    expect(commandProperty('a%\r\n:,')).toBe('a%25%0D%0A%3A%2C');
  });

  test('Markdown and HTML mean nothing', () => {
    for (const text of [markdown(hostile), markdownCode(hostile).slice(6, -7)]) {
      expect(text).not.toMatch(/[<>|`[\]\n]/);
    }
    expect(markdown('@someone')).toBe('&#64;someone');
  });
});

describe('annotations', () => {
  test('ten of a level at the most, the worst first, and the last tells of the rest', () => {
    const many = [...Array(15).keys()].flatMap((n) => [
      finding(n, 'notice'),
      finding(n, 'warning'),
      finding(n, 'error'),
    ]);
    const lines = renderAnnotations(report(many), '').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(2, 5))).toEqual([
      ...Array(10).fill('err'),
      ...Array(10).fill('war'),
      ...Array(10).fill('not'),
    ]);
    for (const last of [9, 19, 29]) expect(lines[last]).toContain('6 more findings');
  });

  test('ten are ten', () => {
    const lines = renderAnnotations(report([...Array(10).keys()].map((n) => finding(n))), '');
    expect(lines).not.toContain('more findings');
    expect(lines.trimEnd().split('\n')).toHaveLength(10);
  });

  test('one line each, whatever the text', () => {
    const lines = renderAnnotations(report([{ ...finding(1, 'error', hostile), file: hostile }]), 'sub/')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=sub\/a%0A%3A%3Aerror/);
  });
});

describe('the summary', () => {
  const linkTo = linksAt('https://github.com', 'o/r', 'c0ffee', 'sub/');

  test('begins with the verdict and links each line', () => {
    const text = renderMarkdown(report([finding(1)]), linkTo);
    expect(text).toMatch(/^## ❌ Pinfold: 1 error\n/);
    expect(text).toContain('href="https://github.com/o/r/blob/c0ffee/sub/f1.yml#L1"');
    expect(renderMarkdown(report([]), linkTo)).toMatch(/^## ✅ Pinfold: no findings\n/);
  });

  test('stays below what GitHub takes, keeps the worst, and says what was cut', () => {
    const text = renderMarkdown(
      report([...Array(20_000).keys()].map((n) => finding(n, n === 19_999 ? 'error' : 'notice'))),
      linkTo,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain('f19999.yml');
    const rows = text.split('\n').filter((line) => line.startsWith('| ℹ') || line.startsWith('| ❌')).length;
    expect(text).toContain(`${20_000 - rows} rows more did not fit`);
  });

  test('a row stays a row, whatever the text', () => {
    const text = renderMarkdown(report([{ ...finding(1, 'error', hostile), file: hostile }]), linkTo);
    const row = text.split('\n').filter((line) => line.startsWith('| ❌'));
    expect(row).toHaveLength(1);
    expect(row[0]?.split('|')).toHaveLength(6);
    expect(text).not.toContain('<script>');
  });
});

describe('the text', () => {
  test('shows the line with the reference underlined', () => {
    const source = '      - uses: actions/checkout@v4 # x\n';
    const found = { ...finding(1), span: { start: 14, end: 33 } };
    const text = renderText(
      makeReport({ findings: [found], accepted: [] }, counts, undefined, () => source, 5),
      'plain',
    );
    const [line = '', carets = ''] = text.split('\n').filter((row) => row.includes(' | '));
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('actions/checkout@v4');
  });

  test('cuts a long line around the reference', () => {
    const source = `${'x'.repeat(50_000)}HERE${'y'.repeat(50_000)}`;
    const found = { ...finding(1), span: { start: 50_000, end: 50_004 } };
    const text = renderText(
      makeReport({ findings: [found], accepted: [] }, counts, undefined, () => source, 5),
      'plain',
    );
    const [line = '', carets = ''] = text.split('\n').filter((row) => row.includes(' | '));
    expect(line.length).toBeLessThan(200);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('holds nothing that steers a terminal, and colours only where asked', () => {
    const one = report([{ ...finding(1, 'error', hostile), file: hostile }]);
    expect(renderText(one, 'plain').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(renderText(one, 'coloured')).toContain('\u001b[');
  });

  test('a file without text has no frame', () => {
    const text = renderText(
      makeReport({ findings: [finding(1)], accepted: [] }, counts, undefined, () => undefined, 5),
      'plain',
    );
    expect(text).not.toContain('^');
  });
});

test('JSON can be read back, and forges no command', () => {
  const text = renderJson(report([finding(1, 'error', hostile)]));
  expect(JSON.parse(text).findings[0].subject).toBe(hostile);
  expect(text).not.toContain('##[');
});

test('whether the run fails is by the level alone', () => {
  expect(fails(report([finding(1, 'warning')]), 'error')).toBe(false);
  expect(fails(report([finding(1, 'warning')]), 'warning')).toBe(true);
  expect(fails(report([finding(1, 'notice')]), 'warning')).toBe(false);
  expect(fails(report([finding(1, 'error')]), 'never')).toBe(false);
  expect(fails(report([]), 'notice')).toBe(false);
});
