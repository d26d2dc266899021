import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Level } from '../src/finding.js';
import type { Judged } from '../src/policy/judge.js';
import { makeReport, type Report } from '../src/report/report.js';
import { renderSarif, type SarifLook } from '../src/report/sarif.js';
import { rules } from '../src/rules/index.js';
import { faultsOfSarif } from './support/sarif.js';

const pageOf = (id: string) => readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8');
const look: SarifLook = {
  version: '1.2.3',
  root: 'file:///work%20space/',
  prefix: '',
  pageOf,
  addressOf: () => undefined,
};

function finding(n: number, level: Level = 'error', more: Partial<Finding> = {}): Finding {
  return {
    rule: 'unpinned-action',
    group: 'actions',
    level,
    file: `f${n}.yml`,
    span: { start: 2, end: 5 },
    subject: `a/b@v${n}`,
    message: `What is wrong with a/b@v${n}.`,
    remedy: 'Write something else.',
    fingerprint: `${n}`,
    ...more,
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

function report(findings: readonly Finding[], accepted: Judged['accepted'] = []): Report {
  return makeReport(
    { findings, accepted },
    counts,
    'p.yml',
    (file) => (file.endsWith('.bin') ? undefined : 'x\n🚀abc\n'),
    5,
  );
}

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            id: string;
            helpUri?: string;
            help: { markdown: string };
            fullDescription: { text: string };
            properties: Record<string, unknown>;
          }[];
        };
      };
      readonly automationDetails: { id: string };
      readonly originalUriBaseIds: Record<string, { uri: string }>;
      readonly invocations: readonly [
        { readonly toolExecutionNotifications: readonly { message: { text: string } }[] },
      ];
      readonly results: readonly {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: readonly [
          { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region?: object } },
        ];
        partialFingerprints: Record<string, string>;
        suppressions?: readonly object[];
      }[];
    },
  ];
}

/** Reads back what was rendered, and holds it to the schema. */
function sarif(of: Report, more: Partial<SarifLook> = {}): Sarif['runs'][0] {
  const log: Sarif = JSON.parse(renderSarif(of, { ...look, ...more }));
  expect(faultsOfSarif(log)).toEqual([]);
  return log.runs[0];
}

test('an empty report is a valid file, with every rule, its page and its severity', () => {
  const { results, tool, invocations } = sarif(report([]));
  expect(results).toEqual([]);
  expect(invocations[0].toolExecutionNotifications).toEqual([]);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { id, help, fullDescription, properties } of tool.driver.rules) {
    expect(help.markdown, id).toContain('## How to fix');
    // A link to a page beside it leads nowhere on GitHub's page of an alert.
    expect(help.markdown, id).not.toMatch(/\]\((?!https:)/);
    expect(fullDescription.text.length, id).toBeGreaterThan(20);
    expect(properties.tags, id).toContain('security');
    expect(Number(properties['security-severity']), id).toBeGreaterThan(0);
  }
});

test('a result stands where the finding does, from 1 and with an exclusive end', () => {
  const { results, originalUriBaseIds, automationDetails } = sarif(report([finding(1)]));
  expect(results[0]).toMatchObject({
    ruleId: 'unpinned-action',
    ruleIndex: rules.findIndex(({ id }) => id === 'unpinned-action'),
    level: 'error',
    message: { text: 'What is wrong with a/b@v1.\nWrite something else.' },
    // Columns count UTF-16 units: the rocket is two.
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'f1.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
        },
      },
    ],
    partialFingerprints: { 'pinfold/v1': '1' },
  });
  expect(results[0]).not.toHaveProperty('suppressions');
  expect(originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///work%20space/' } });
  expect(automationDetails.id).toBe('pinfold/');
});

test('the levels are those of SARIF, the most severe first', () => {
  const { results } = sarif(report([finding(1, 'notice'), finding(2, 'warning'), finding(3)]));
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
});

test('a file without text has no region', () => {
  const [result] = sarif(report([finding(1, 'error', { file: 'x.bin' })])).results;
  expect(result?.locations[0].physicalLocation).not.toHaveProperty('region');
});

test('paths are relative to the root of the repository, and encoded', () => {
  const file = 'a b/ü#1?%20.yml';
  const { results, automationDetails } = sarif(report([finding(1, 'error', { file })]), {
    prefix: 'sub dir/',
  });
  const { uri } = results[0]?.locations[0].physicalLocation.artifactLocation ?? { uri: '' };
  expect(uri).toBe('sub%20dir/a%20b/%C3%BC%231%3F%2520.yml');
  expect(new URL(uri, 'file:///work%20space/').hash).toBe('');
  expect(automationDetails.id).toBe('pinfold/sub dir/');
});

test('what was accepted is suppressed, with the reason, last', () => {
  const exception = {
    rule: 'unpinned-action',
    subject: undefined,
    path: undefined,
    span: { start: 2, end: 3 },
  };
  const allow = {
    rules: ['unpinned-action'],
    reason: 'By a comment.',
    span: { start: 2, end: 5 },
    covers: { start: 0, end: 9 },
  };
  const source = { file: '.github/pinfold.yml', text: 'abc\n', at: 'c0ffee' };
  const { results } = sarif(
    report(
      [finding(1, 'notice')],
      [
        {
          finding: finding(2),
          pardon: {
            by: 'policy',
            exception: { ...exception, source, reason: 'Moving.', expires: '2027-01-31' },
          },
        },
        { finding: finding(3), pardon: { by: 'comment', file: 'f3.yml', allow, isNew: false } },
        { finding: finding(4), pardon: { by: 'pinfold', reason: 'It verifies itself.' } },
      ],
    ),
  );
  const inFile = (uri: string) => ({
    physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: 2 } },
  });
  expect(results.map(({ suppressions }) => suppressions)).toEqual([
    undefined,
    [{ kind: 'external', status: 'accepted', justification: 'Moving. (until 2027-01-31)' }],
    [{ kind: 'inSource', status: 'accepted', justification: 'By a comment.', location: inFile('f3.yml') }],
    [{ kind: 'external', status: 'accepted', justification: 'It verifies itself.' }],
  ]);
});

test('a rule links to its page where that has a fixed address', () => {
  const { tool } = sarif(report([]), { addressOf: (rule) => `https://example.org/${rule}.md` });
  expect(tool.driver.rules[0]?.helpUri).toBe('https://example.org/unpinned-action.md');
});

test('no text of the repository becomes a link or a command, or breaks the file', () => {
  const hostile = '[x](https://evil.example) ##[error]y \u001b[31m \u202e "\\ \ud83d';
  const text = renderSarif(
    report([finding(1, 'error', { message: hostile, remedy: hostile, file: hostile })]),
    look,
  );
  expect(text).not.toContain('##[');
  expect(text).not.toContain('](https://evil');
  const { results } = sarif(report([finding(1, 'error', { message: hostile, file: hostile })]));
  expect(results[0]?.message.text).not.toMatch(/[\u001b\u202e]/);
});

test('any names give a valid file', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 1 }),
      (message, file) => {
        sarif(report([finding(1, 'error', { message, file })]));
      },
    ),
    { numRuns: 50 },
  );
});

describe('within the limits of GitHub', () => {
  test('20,000 findings are all there, and a notification says how many are shown', () => {
    const { results, invocations } = sarif(report([...Array(20_000).keys()].map((n) => finding(n))));
    expect(results).toHaveLength(20_000);
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringContaining('5000 most severe of 20000'),
    ]);
  });

  test('more than 25,000 lose the lightest, and a notification says how many', () => {
    const many = [...Array(26_000).keys()].map((n) => finding(n, n % 26 === 0 ? 'notice' : 'error'));
    const { results, invocations } = sarif(report(many));
    expect(results).toHaveLength(25_000);
    expect(results.every(({ level }) => level === 'error')).toBe(true);
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toContain(
      '1000 of 26000 results are left out',
    );
  });

  test('what does not shrink stays below 10 MB zipped', () => {
    // What a hash gives does not shrink.
    const noise = (n: number) =>
      [...Array(60).keys()].map((i) => createHash('sha512').update(`${n} ${i}`).digest('base64')).join('');
    const many = [...Array(4000).keys()].map((n) => finding(n, 'error', { message: noise(n) }));
    const text = renderSarif(report(many), look);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(JSON.parse(text).runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain(
      'are left out',
    );
  });
});
