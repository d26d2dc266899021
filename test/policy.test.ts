import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAllows } from '../src/allow.js';
import { literalGlob, pathMatcher, subjectMatcher } from '../src/glob.js';
import { addDays, daysBetween, isDay } from '../src/policy/day.js';
import { PolicyError } from '../src/policy/load.js';
import { policySchema } from '../src/policy/schema.js';
import { nearest } from '../src/policy/validate.js';
import { rules } from '../src/rules/index.js';
import { policyOf } from './support/policy.js';

const load = (text: string) => policyOf(text, 'p.yml');

describe('a policy', () => {
  test('that is broken names every fault with line and column', () => {
    const text =
      'version: 1\nrules:\n  unpinned-action: eror\n  nothing: off\ntrust: [a/b]\nexceptions:\n  - rule: unpinned-action\n    reason: ""\n    expires: 2026-02-30\n';
    expect(() => load(text)).toThrow(PolicyError);
    expect(() => load(text)).toThrow(
      [
        'p.yml:3:20: unpinned-action is "eror", and must be one of error, warning, notice, off; did you mean error?',
        'p.yml:4:3: nothing is no key of rules',
        'p.yml:5:8: trust is a list, and must be a mapping',
        'p.yml:8:14: reason is empty',
        'p.yml:9:14: 2026-02-30 is no day of the calendar',
      ].join('\n'),
    );
  });

  test.each([
    ['version: 1\ntrust: { actions: [my-org] }\n', 'an item of actions is "my-org"'],
    ['version: 1\nversion: 1\n', 'the key version is given twice'],
    ['version: 1\nexceptions: [{ rule: x, reason: y }]\n', 'rule is "x", and must be one of'],
    ['version: 1\nexceptions: [{ rule: unpinned-action, reason: y, expires: soon }]\n', 'expires is "soon"'],
    ['version: 1\nexclude: docs\n', 'exclude is "docs", and must be a list'],
    [
      'version: 1\nactions: { rest-days: soon }\n',
      'rest-days is "soon", and must be a whole number from 0 to 365',
    ],
    ['version: 1\nactions: { rest-days: 366 }\n', 'must be a whole number from 0 to 365'],
    ['version: 1\nactions: { rest-days: -1 }\n', 'must be a whole number from 0 to 365'],
    ['version: 1\nactions: { pin: tag }\n', 'pin is "tag", and must be one of sha, exact-tag'],
    ['version: 1\nnetwork: { unreachable: never }\n', 'unreachable is "never", and must be one of'],
    ['rules: {}\n', 'the policy has no version'],
  ])('%j is refused', (text, reason) => {
    expect(() => load(text)).toThrow(reason);
  });

  test('says how the network is judged', () => {
    const policy = load(
      'version: 1\nactions: { rest-days: 7, pin: exact-tag }\nnetwork: { unreachable: error }\n',
    );
    expect(policy.actions).toMatchObject({ restDays: 7, pin: 'exact-tag' });
    expect(policy.network).toEqual({ unreachable: 'error' });
    expect(load('version: 1\n')).toMatchObject({
      actions: { restDays: 0, pin: 'sha' },
      network: { unreachable: 'warning' },
    });
  });

  test('any text is a policy or a PolicyError', () => {
    const parts = fc.constantFrom(
      'version: 1\n',
      'rules:\n',
      '  unpinned-action: off\n',
      'exceptions:\n',
      '  - rule: unpinned-action\n',
      '    reason: x\n',
      ': ',
      '[',
      '- ',
      '&a ',
      '*a',
      '\n',
      'trust: {}\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 10 }).map((list) => list.join('')),
        ),
        (text) => {
          try {
            expect(load(text).source?.text).toBe(text);
          } catch (error) {
            expect(error).toBeInstanceOf(PolicyError);
          }
        },
      ),
    );
  });

  test('has a schema for editors, beside the code', () => {
    const file = new URL('../policy.schema.json', import.meta.url);
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Pinfold policy',
      ...policySchema,
    };
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

test('days lie between days', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (count) => {
      expect(daysBetween('2026-11-24', addDays('2026-11-24', count))).toBe(count);
    }),
  );
});

describe('globs', () => {
  test('a literal glob matches its text and no other', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !/[/\n]|^\.\.?$/.test(text)),
        fc.string({ maxLength: 5 }),
        (text, more) => {
          expect(pathMatcher([literalGlob(text)])(text)).toBe(true);
          if (!/^\/?$/.test(more)) expect(pathMatcher([literalGlob(text)])(text + more)).toBe(false);
        },
      ),
    );
  });

  test.each([
    ['my-org/*', 'my-org/x', true],
    ['my-org/*', 'MY-ORG/X', true],
    ['my-org/*', 'my-org/x/y', false],
    ['my-org/**', 'my-org/x/y', true],
    ['my-org/*', 'my-org-evil/x', false],
    ['actions/cache@*', 'actions/cache@v4', true],
    ['!a/b', 'c/d', false],
    ['#a/b', '#a/b', true],
    ['a/+(b)', 'a/b', false],
    ['*/.github', 'a/.github', true],
  ])('%s on %s: %s', (glob, subject, expected) => {
    expect(subjectMatcher([glob])(subject)).toBe(expected);
  });

  test('braces that would make millions end', () => {
    const start = performance.now();
    pathMatcher(['{a,b}'.repeat(40)])('ab'.repeat(20));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test('days', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2026-02-29')).toBe(false);
  expect(isDay('2026-1-1')).toBe(false);
  expect(addDays('2026-11-24', 90)).toBe('2027-02-22');
});

test('nearest knows slips of the finger, and no more', () => {
  expect(
    nearest(
      'unpined-action',
      rules.map(({ id }) => id),
    ),
  ).toBe('unpinned-action');
  expect(nearest('chekc', ['check', 'init'])).toBe('check');
  expect(nearest('xyz', ['check', 'init'])).toBeUndefined();
});

test('comments never throw, and their spans are the comments', () => {
  const parts = fc.constantFrom(
    '# pinfold: allow',
    ' x',
    ' -- ',
    'why',
    '\n',
    '// pinfold:allow a,b',
    '#',
    '\r\n',
    'uses: a/b@v1 ',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
      const text = list.join('');
      for (const { span, covers } of readAllows(text, [{ start: 0, end: text.length }])) {
        expect(text.slice(span.start, span.end)).toMatch(/^(#|\/\/)[ \t]*pinfold:[ \t]*allow/);
        expect(covers.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

describe.each(rules)('the rule $id', ({ id, title, group }) => {
  const page = new URL(`../docs/rules/${id}.md`, import.meta.url);

  test('has a page', () => {
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text.startsWith(`# ${id}\n\n`)).toBe(true);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(['Why', 'Bad', 'Good', 'How to fix', 'How to overrule']);
  });

  test('has a title of one line and a group', () => {
    expect(title).toMatch(/^[A-Z][^\n]*[^.\n]$/);
    expect(group).toMatch(/^(actions|gradle|fixtures|policy)$/);
  });

  test('has a case', () => {
    const cases = new URL('cases/', import.meta.url);
    const lines = readdirSync(cases).map((name) =>
      readFileSync(new URL(`${name}/expected.txt`, cases), 'utf8'),
    );
    expect(lines.some((text) => text.includes(` ${id} `))).toBe(true);
  });
});

test('every page is of a rule', () => {
  const pages = readdirSync(new URL('../docs/rules/', import.meta.url)).map((name) =>
    name.replace(/\.md$/, ''),
  );
  expect(pages.sort()).toEqual(rules.map(({ id }) => id).sort());
});
