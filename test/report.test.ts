import { describe, expect, test } from 'vitest';
import type { Finding, Level } from '../src/finding.js';
import type { Accepted } from '../src/policy/judge.js';
import {
  commandData,
  commandProperty,
  markdown,
  markdownCode,
  mermaidLabel,
  printable,
  uriPath,
} from '../src/report/escape.js';
import { renderAnnotations } from '../src/report/github.js';
import { renderJson } from '../src/report/json.js';
import { linksAt, type Page, renderFailure, renderMarkdown } from '../src/report/markdown.js';
import { renderDiagram } from '../src/report/mermaid.js';
import { fails, makeReport, type Report } from '../src/report/report.js';
import { renderText } from '../src/report/text.js';

const hostile =
  'a\n::error::x ##[error]y %0A \u001b[31m \u202e | `b` <script>alert(1)</script> [x](javascript:y) @someone https://evil.example www.evil.example';

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
    for (const made of [markdown(hostile), markdownCode(hostile).slice(6, -7)]) {
      const text = made.replaceAll('<wbr>', '');
      expect(text).not.toMatch(/[<>|`[\]\n]/);
      // GitHub makes links of these by themselves.
      expect(text).not.toMatch(/:\/\/|www\./);
    }
    // A tag splits what would be a mention or an e-mail address; an entity does not.
    expect(markdown('@someone')).toBe('&#64;<wbr>someone');
    expect(markdownCode('a/b@v7.0.1')).toBe('<code>a/b@<wbr>v7.0.1</code>');
    expect(markdownCode('a/b@v7')).toBe('<code>a/b@v7</code>');
    expect(markdown('#1 https://x')).toBe('&#35;1 https&#58;//x');
  });

  test('a Mermaid label cannot end its quotes, be Markdown or HTML, or be empty', () => {
    for (const text of [
      hostile,
      '"]; click n0 "javascript:x"',
      '```\n## x',
      '1. list',
      '- list',
      '"`**b**`"',
    ])
      expect(mermaidLabel(text)).toMatch(/^(?:[\p{L}\p{N} /_]|[.-](?! )|#\d+;)+$/u);
    expect(mermaidLabel('a/b@v1')).toBe('a/b#64;v1');
    expect(mermaidLabel('')).toBe('(empty)');
    // With these Mermaid stands for `<` while it works.
    expect(mermaidLabel('\ufb02°°60¶ß')).not.toContain('\ufb02');
  });

  test('a path becomes a URI that leads back to it', () => {
    const path = 'a b/ü#?%41/日本 🚀&"<>/x.yml';
    expect(uriPath(path)).toMatch(/^[\w%/.~!*'()-]+$/);
    expect(decodeURIComponent(uriPath(path))).toBe(path);
    expect(uriPath('half \ud83d')).toBe('half%20%EF%BF%BD');
  });
});

describe('annotations', () => {
  test('ten of a level at the most, the worst first, and the last tells of the rest', () => {
    const many = [...Array(15).keys()].flatMap((n) => [
      finding(n, 'notice'),
      finding(n, 'warning'),
      finding(n, 'error'),
    ]);
    const lines = renderAnnotations(report(many).findings, '').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(2, 5))).toEqual([
      ...Array(10).fill('err'),
      ...Array(10).fill('war'),
      ...Array(10).fill('not'),
    ]);
    for (const last of [9, 19, 29]) expect(lines[last]).toContain('6 more findings');
  });

  test('ten are ten', () => {
    const lines = renderAnnotations(report([...Array(10).keys()].map((n) => finding(n))).findings, '');
    expect(lines).not.toContain('more findings');
    expect(lines.trimEnd().split('\n')).toHaveLength(10);
  });

  test('one line each, whatever the text', () => {
    const lines = renderAnnotations(
      report([{ ...finding(1, 'error', hostile), file: hostile }]).findings,
      'sub/',
    )
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=sub\/a%0A%3A%3Aerror/);
  });
});

describe('annotations of a run', () => {
  test('what Pinfold says of the run itself takes its place among the ten, before the findings', () => {
    const notes = [{ level: 'error', text: 'a\nb' } as const, { level: 'notice', text: 'n' } as const];
    const many = [...Array(10).keys()].map((n) => finding(n));
    const lines = renderAnnotations(report(many).findings, '', notes).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('::error title=Pinfold::a%0Ab');
    expect(lines[9]).toContain('2 more findings of level error');
    expect(lines[10]).toBe('::notice title=Pinfold::n');
  });

  test('a long message leaves room for the remedy in the 4,096 characters that the runner keeps', () => {
    const long = { ...finding(1), message: 'x'.repeat(100_000), remedy: 'Do this.' };
    const [line = ''] = renderAnnotations(report([long]).findings, '').split('\n');
    expect(line.split('::')[2]?.length).toBeLessThanOrEqual(4096);
    expect(line).toContain('Do this.');
  });
});

describe('the summary', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: 'c0ffee',
  };
  const page: Page = {
    outcome: { verdict: 'fail', dryRun: false },
    day: '2026-11-24',
    linkTo: linksAt(env, 'sub/'),
  };
  const passes: Page = { ...page, outcome: { verdict: 'pass', dryRun: false } };

  test('begins with the verdict and links each line', () => {
    const text = renderMarkdown(report([finding(1)]), page);
    expect(text).toMatch(/^## ❌ Pinfold: 1 error; the run fails\n/);
    expect(text).toContain('href="https://github.com/o/r/blob/c0ffee/sub/f1.yml#L1"');
    expect(renderMarkdown(report([]), passes)).toMatch(/^## ✅ Pinfold: no findings; the run passes\n/);
    expect(renderMarkdown(report([finding(1)]), passes)).toMatch(/^## ⚠️ Pinfold: 1 error; the run passes\n/);
    const dry: Page = { ...page, outcome: { verdict: 'fail', dryRun: true } };
    expect(renderMarkdown(report([finding(1)]), dry)).toMatch(
      /^## ❌ Pinfold: 1 error; this dry run passes, a real one would fail\n/,
    );
  });

  test('without a commit there are no links', () => {
    expect(renderMarkdown(report([finding(1)]), { ...page, linkTo: linksAt({}, '') })).not.toContain('href');
  });

  test('has a table for each door, with the remedy, the worst first', () => {
    const of = (n: number, group: Finding['group'], level: Level) => ({ ...finding(n, level), group });
    const text = renderMarkdown(
      report([of(1, 'gradle', 'error'), of(2, 'actions', 'warning'), of(3, 'actions', 'error')]),
      page,
    );
    expect(text.match(/^### .*/gm)).toEqual(['### Actions: 1 error, 1 warning', '### Gradle: 1 error']);
    const subjects = [...text.matchAll(/<code>(a\/b@v\d)<\/code><br>/g)].map(([, subject]) => subject);
    expect(subjects).toEqual(['a/b@v3', 'a/b@v2', 'a/b@v1']);
    expect(text).toContain('Write <code>a/b@v3</code>.');
  });

  test('findings that say the same stand in one row, each with its link', () => {
    const alike = [...Array(40).keys()].map((n) => ({ ...finding(1), file: `f${n}.yml` }));
    const text = renderMarkdown(report(alike), page);
    expect(text.match(/^\| ❌/gm)).toHaveLength(1);
    for (const { file } of alike) expect(text).toContain(`/sub/${file}#L1"`);
    expect(text).toContain('<summary>37 more</summary>');
  });

  test('a long table is folded, and whole', () => {
    const text = renderMarkdown(report([...Array(100).keys()].map((n) => finding(n))), page);
    expect(text).toContain('<details><summary>75 more rows</summary>');
    expect(text.match(/^\| ❌/gm)).toHaveLength(100);
  });

  test('what was accepted has its reason and the days that remain', () => {
    const source = { file: 'p.yml', text: 'abc\n' };
    const exception = {
      rule: 'unpinned-action',
      reason: 'It | is `so`.',
      source,
      span: { start: 0, end: 1 },
    };
    const accepted = (n: number, expires?: string): Accepted => ({
      finding: finding(n),
      pardon: {
        by: 'policy',
        exception: { ...exception, subject: undefined, path: undefined, expires },
      },
    });
    const judged = {
      findings: [],
      accepted: [accepted(1, '2026-12-25'), accepted(2), accepted(3, '2026-11-25')],
    };
    const text = renderMarkdown(
      makeReport(judged, counts, 'p.yml', () => 'abc\n', 5),
      passes,
    );
    expect(text).toContain('### Accepted');
    expect(text).toContain('| It &#124; is &#96;so&#96;. | 2026-12-25<br>31 days left |');
    expect(text).toContain('| no end |');
    expect(text).toContain('| 2026-11-25<br>1 day left |');
  });

  test('stays below what GitHub takes, keeps the worst, and says what was cut', () => {
    const text = renderMarkdown(
      report([...Array(20_000).keys()].map((n) => finding(n, n === 19_999 ? 'error' : 'notice'))),
      page,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(text).toContain('f19999.yml');
    const rows = text.match(/^\| (?:ℹ|❌)/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(1000);
    expect(text).toContain(`${20_000 - rows} findings more did not fit`);
  });

  test('20,000 findings that say the same stay below it too', () => {
    const text = renderMarkdown(
      report(
        [...Array(20_000).keys()].map((n) => ({ ...finding(1), file: `${'long/'.repeat(20)}${n}.yml` })),
      ),
      page,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    const links = text.match(/<a href/g)?.length ?? 0;
    expect(text).toContain(`and ${20_000 - links} in the log and the JSON report`);
  });

  test('one finding of a megabyte does not crowd out the others', () => {
    const huge = 'x'.repeat(1_000_000);
    const text = renderMarkdown(
      report([{ ...finding(1, 'error', huge), file: huge }, finding(2, 'notice')]),
      page,
    );
    expect(text).toContain('f2.yml');
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
  });

  test('a row stays a row, whatever the text', () => {
    const text = renderMarkdown(report([{ ...finding(1, 'error', hostile), file: hostile }]), page);
    const row = text.split('\n').filter((line) => line.startsWith('| ❌'));
    expect(row).toHaveLength(1);
    expect(row[0]?.split('|')).toHaveLength(6);
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('##[');
  });

  test('tells first what the change brings, and folds what the base has too', () => {
    const found = [finding(1), finding(2, 'warning'), finding(3), finding(4, 'notice')];
    const [, brought, old, third] = found;
    const told = (...fresh: (Finding | undefined)[]) => {
      const compared = { scope: 'all', fresh: new Set(fresh.flatMap((one) => one ?? [])) } as const;
      const judged = { findings: found, accepted: [], compared };
      return renderMarkdown(
        makeReport(judged, counts, undefined, () => 'abc\n', 5),
        page,
      );
    };
    const text = told(brought);
    expect(text).toMatch(
      /^## ❌ Pinfold: 2 errors, 1 warning, 1 notice; the run fails\n\n\*\*This change brings 1 warning\*\*; the base has the others too \(2 errors, 1 notice\)\.\n/,
    );
    const fold = text.indexOf('<details><summary>In the base too: 2 errors, 1 notice</summary>\n\n');
    expect(text.indexOf('### Actions: 1 warning')).toBeLessThan(fold);
    expect(text.indexOf('f2.yml')).toBeLessThan(fold);
    for (const file of ['f1.yml', 'f3.yml', 'f4.yml']) expect(text.indexOf(file)).toBeGreaterThan(fold);
    expect(told()).toContain('**This change brings none of it**');
    expect(told(...found)).toContain('**This change brings 2 errors, 1 warning, 1 notice**.\n');
    expect(told(...found)).not.toContain('In the base too');
    expect(told(brought, old, third).match(/^\| (?:❌|⚠️|ℹ️)/gm)).toHaveLength(4);
  });

  test('20,000 findings of the base crowd out nothing that the change brings', () => {
    const found = [...Array(20_000).keys()].map((n) => finding(n, n === 19_999 ? 'notice' : 'error'));
    const fresh = new Set(found.slice(-1));
    const judged = { findings: found, accepted: [], compared: { scope: 'all', fresh } as const };
    const text = renderMarkdown(
      makeReport(judged, counts, undefined, () => 'abc\n', 5),
      page,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(text.indexOf('f19999.yml')).toBeLessThan(text.indexOf('In the base too'));
    expect(text).toMatch(/\d+ findings more did not fit/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test('where Pinfold could not check, it says so, and what it means', () => {
    expect(renderFailure('the policy is a | list', false)).toMatch(
      /^## ❌ Pinfold could not check\n\nthe policy is a &#124; list\n[\s\S]*The step fails\.\n$/,
    );
    expect(renderFailure('x', true)).toContain('dry run');
  });
});

describe('the diagram', () => {
  const span = { start: 0, end: 3 };
  const file = (name: string) => ({ kind: 'file', name }) as const;
  const outside = (name: string) => ({ kind: 'outside', name }) as const;
  const at = (name: string) => ({ kind: 'own', place: { file: name, span } }) as const;
  const entry = (from: string, to: string, n = 1): Report['entries'][number] => ({
    from: file(from),
    to: outside(to),
    ...at(`f${n}.yml`),
  });

  test('has an arrow for each two parties, marks what is at fault, and shortens a SHA', () => {
    const pinned = `c/d@${'0123456789'.repeat(4)}`;
    const entries = [
      entry('ci.yml', 'a/b@v1'),
      entry('ci.yml', 'a/b@v1', 7),
      entry('ci.yml', pinned, 9),
      { from: { kind: 'fixture', name: 't/bad.xz' } as const, to: file('Makefile'), ...at('Makefile') },
    ];
    expect(renderDiagram({ entries, findings: report([finding(1)]).findings })).toEqual({
      shows: 'all',
      text: [
        'flowchart LR',
        '  n0["ci.yml"]',
        '  n1(["a/b#64;v1"])',
        '  n0 --> n1',
        '  n2(["c/d#64;0123456#8230;"])',
        '  n0 --> n2',
        '  n3[/"t/bad.xz"/]',
        '  n4["Makefile"]',
        '  n3 --> n4',
        '  classDef error stroke:#cf222e,stroke-width:3px',
        '  classDef warning stroke:#bf8700,stroke-width:3px',
        '  classDef notice stroke:#0969da,stroke-width:3px',
        '  class n1 error',
      ].join('\n'),
    });
  });

  test('too much of it shows what is at fault, and too much of that nothing', () => {
    const entries = [...Array(100).keys()].map((n) => entry('ci.yml', `a/b@v${n}`, n));
    const diagram = renderDiagram({ entries, findings: report([finding(1), finding(2)]).findings });
    expect(diagram?.shows).toBe('at fault');
    expect(diagram?.text.match(/-->/g)).toHaveLength(2);
    const all = report([...Array(100).keys()].map((n) => finding(n))).findings;
    expect(renderDiagram({ entries, findings: all })).toBeUndefined();
    expect(renderDiagram({ entries: [], findings: [] })).toBeUndefined();
  });

  const nested = (from: string, to: string, ...places: string[]): Report['entries'][number] => ({
    ...{ kind: 'nested', from: outside(from), to: outside(to) },
    blame: places.map((name) => ({ rule: 'unpinned-nested-action', place: { file: name, span } })),
  });

  test('goes on to what others run, and marks there what is not pinned by the one rule that says so', () => {
    const entries = [entry('ci.yml', 'a/b@1'), nested('a/b@1', 'c/d@2'), nested('c/d@2', 'e/f@v1', 'f1.yml')];
    const marked = (rule: string) => {
      const { findings } = report([{ ...finding(1), rule }]);
      return renderDiagram({ entries, findings })?.text.match(/^ {2}class .*/gm);
    };
    expect(marked('unpinned-nested-action')).toEqual(['  class n1 error', '  class n3 error']);
    expect(marked('archived-action')).toEqual(['  class n1 error']);
  });

  test('too much of what others run leaves out what is pinned there, but for the way to what is not', () => {
    const many = [...Array(100).keys()].map((n) => nested('a/b@1', `x/y@${n}`));
    const way = [nested('a/b@1', 'c/d@2'), nested('c/d@2', 'e/f@v1', 'f1.yml')];
    const entries = [entry('ci.yml', 'a/b@1'), entry('ci.yml', 'other@1', 9), ...many, ...way];
    const { findings } = report([{ ...finding(1), rule: 'unpinned-nested-action' }]);
    const all = renderDiagram({ entries, findings });
    expect(all?.shows).toBe('all');
    expect(all?.text.match(/^ {2}n\d+ --> n\d+/gm)).toEqual([
      '  n0 --> n1',
      '  n0 --> n2',
      '  n1 --> n3',
      '  n3 --> n4',
    ]);
    const more = [...Array(100).keys()].map((n) => entry('ci.yml', `z@${n}`, 9));
    const some = renderDiagram({ entries: [...entries, ...more], findings });
    expect(some?.shows).toBe('at fault');
    expect(some?.text.match(/-->/g)).toHaveLength(3);
  });

  test('is one block of the page, whatever the names', () => {
    const made = makeReport({ findings: [], accepted: [] }, counts, undefined, () => 'abc\n', 5, {
      entries: [entry('```\n## x', '"] --> n9["<img src=x onerror=y>')],
    });
    const text = renderMarkdown(made, {
      outcome: { verdict: 'pass', dryRun: false },
      day: '2026-11-24',
      linkTo: () => undefined,
    });
    expect(text.match(/^```.*$/gm)).toEqual(['```mermaid', '```']);
    expect(text).not.toContain('<img');
    expect(text.match(/-->/g)).toHaveLength(1);
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

  test('marks what the change brings, and says how much that is', () => {
    const found = [finding(1), finding(2, 'warning')];
    const told = (...fresh: Finding[]) => {
      const compared = { scope: 'all', fresh: new Set(fresh) } as const;
      const judged = { findings: found, accepted: [], compared };
      return renderText(
        makeReport(judged, counts, undefined, () => 'abc\n', 5),
        'plain',
      );
    };
    const text = told(...found.slice(1));
    expect(text).toContain('\nThis change brings 1 warning; the base has the others too (1 error).\n');
    expect(text.match(/^.* {2}new$/gm)).toEqual(['  1:1  warning  unpinned-action  new']);
    expect(told()).toContain('\nThis change brings none of it: the base has all of it too.\n');
    expect(renderText(report(found), 'plain')).not.toMatch(/This change| {2}new$/m);
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

  test('no code frame is wider than the terminal, and its reference stays in it', () => {
    for (const source of [
      '      - uses: actions/checkout@v4 # x',
      `${'x'.repeat(80)}actions/checkout@v4 # x`,
    ]) {
      const at = source.indexOf('actions');
      const found = { ...finding(1), span: { start: at, end: at + 19 } };
      const made = makeReport({ findings: [found], accepted: [] }, counts, undefined, () => source, 5);
      for (const columns of [20, 40, 60, 80]) {
        const rows = renderText(made, 'plain', columns)
          .split('\n')
          .filter((row) => row.includes(' | '));
        const [line = '', carets = ''] = rows;
        const underlined = line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1);
        expect(underlined).toMatch(/^action/);
        expect(Math.max(line.length, carets.length)).toBeLessThanOrEqual(Math.max(columns, 32));
      }
    }
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
