import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../src/finding.js';
import { readCatalog } from '../src/gradle/catalog.js';
import { gatherGradle } from '../src/gradle/gather.js';
import { readLockfile } from '../src/gradle/lockfile.js';
import { lastOf, readProperties } from '../src/gradle/properties.js';
import { callsWithin } from '../src/gradle/script/calls.js';
import { type Language, lex } from '../src/gradle/script/lexer.js';
import { type Item, readScript } from '../src/gradle/script/tree.js';
import { readVerification, trusts } from '../src/gradle/verification.js';
import { classify } from '../src/gradle/version.js';
import { wrapperFaults } from '../src/gradle/wrapper.js';
import { openWorkspace } from '../src/workspace/open.js';
import { folder } from './support/bundle.js';

const language = fc.constantFrom<Language>('groovy', 'kotlin');

/** Text made of what the two languages give a meaning to. */
const scriptish = fc
  .array(
    fc.constantFrom(
      ...[
        'plugins',
        ' ',
        '\n',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '"',
        "'",
        '"""',
        "'''",
        '`',
        '/',
        '$/',
        '/$',
        '$',
        '${',
        '//',
        '/*',
        '*/',
        '\\',
      ],
      ...[
        'id',
        'version',
        'apply',
        '.',
        ',',
        ';',
        ':',
        '=',
        '+',
        '->',
        '<',
        '>',
        'val x by',
        'def',
        'ext',
        '1.0',
        '#!',
        'é',
        '🚀',
        '\r\n',
        '?:',
        '!!',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function expectInside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function* items(list: readonly Item[]): Generator<Item> {
  for (const item of list) {
    yield item;
    if ('statements' in item) for (const statement of item.statements) yield* items(statement);
  }
}

describe('scripts', () => {
  test('are read whatever they hold, with spans at what they claim', () => {
    fc.assert(
      fc.property(fc.oneof(scriptish, fc.string({ unit: 'binary' })), language, (text, given) => {
        const { statements, problems, comments } = readScript(text, given);
        for (const { span } of problems) expectInside(span, text);
        for (const comment of comments) expect(text.slice(comment.start, comment.start + 2)).toBe('//');
        for (const item of statements.flatMap((statement) => [...items(statement)])) {
          expectInside(item.span, text);
          if (item.kind === 'name' || item.kind === 'sign' || item.kind === 'number') {
            expect(text.slice(item.span.start, item.span.end)).toBe(item.text);
          } else if (item.kind === 'string') {
            for (const part of item.parts) expectInside(part.span, text);
          } else {
            expect(text[item.span.start]).toBe(item.kind);
          }
        }
        for (const { call } of callsWithin(statements)) expectInside(call.span, text);
      }),
      { numRuns: 4000 },
    );
  });

  test('lose no token', () => {
    fc.assert(
      fc.property(scriptish, language, (text, given) => {
        const { tokens } = lex(text, given);
        for (const [index, token] of tokens.entries()) {
          const before = tokens[index - 1];
          if (before !== undefined) expect(token.span.start).toBeGreaterThanOrEqual(before.span.end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[Language, string, string]>([
    ['groovy', "'it\\'s'", "it's"],
    ['groovy', "'''a\n'b'\n'''", "a\n'b'\n"],
    ['groovy', '/a\\/b/', 'a/b'],
    ['groovy', '$/a $$ /b/$', 'a $ /b'],
    ['groovy', "'\\u0041'", 'A'],
    ['kotlin', '"""a\\n"""', 'a\\n'],
    ['kotlin', '"a\\$b"', 'a$b'],
    ['kotlin', "'\\''", "\\'"],
  ])('%s: the string %s', (given, text, value) => {
    const [token] = lex(text, given).tokens;
    expect(token?.kind).toBe('string');
    expect(token?.kind === 'string' ? token.parts.map((part) => part.text).join('') : '').toBe(value);
  });

  test.each<[string, string]>([
    ['10,000 levels', '{'.repeat(10_000) + '}'.repeat(10_000)],
    ['10,000 levels of three kinds', '{(['],
    ['a million quotes', '"'.repeat(1_000_000)],
    ['a million slashes', 'a = /\n'.repeat(200_000)],
    ['a million holes', `"${'${a'.repeat(200_000)}"`],
    ['a million line ends', '\n'.repeat(1_000_000)],
    ['comments in comments', '/*'.repeat(300_000)],
    ['a chain of a million', 'a.b('.repeat(5) + 'x.'.repeat(400_000)],
  ])('%s end in bounded time', (_, seed) => {
    const text = seed.length === 3 ? seed.repeat(10_000) : seed;
    for (const given of ['groovy', 'kotlin'] as const) {
      const start = performance.now();
      const { statements } = readScript(text, given);
      for (const { call } of callsWithin(statements)) expectInside(call.span, text);
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });

  test('twice the text takes about twice the time', () => {
    const block =
      'plugins {\n  id("a.b") version "1.2"\n}\ndependencies {\n  implementation("g:a:$v") { exclude(group = "x") }\n}\n';
    const time = (text: string) => {
      const start = performance.now();
      for (const { call } of callsWithin(readScript(text, 'kotlin').statements))
        expectInside(call.span, text);
      return performance.now() - start;
    };
    time(block.repeat(2_000));
    const one = time(block.repeat(4_000));
    const two = time(block.repeat(8_000));
    expect(two / one).toBeLessThan(5);
  });
});

describe('versions are of the classes that Gradle gives them', () => {
  test.each([
    ['1.0', 'exact'],
    ['1.0+5', 'exact'],
    ['[1.0]', 'exact'],
    ['[1.0,1.0]', 'exact'],
    ['1.2!!', 'exact'],
    ['[1,2[!!1.5', 'dynamic'],
    ['1.+', 'dynamic'],
    ['+', 'dynamic'],
    ['latest.release', 'dynamic'],
    ['[1.0,2.0)', 'dynamic'],
    [']1.0,2.0[', 'dynamic'],
    ['(,1.5]', 'dynamic'],
    ['[1.0,)', 'dynamic'],
    ['1.0-SNAPSHOT', 'changing'],
    ['1.0-20260101.101010-1', 'exact'],
    ['', 'none'],
    ['!!1', 'none'],
  ])('%s is %s', (version, kind) => {
    expect(classify(version).kind).toBe(kind);
  });
});

describe('properties', () => {
  test('are read as java.util.Properties reads them', () => {
    const text =
      '# c\n! c\n a = b \nk\\:1:v\\u0041\nlong = one \\\n   two\nempty\nx y\na=last\r\nurl=https\\://h/p\n';
    const read = readProperties(text);
    expect(read.map(({ key, value }) => [key, value])).toEqual([
      ['a', 'b '],
      ['k:1', 'vA'],
      ['long', 'one two'],
      ['empty', ''],
      ['x', 'y'],
      ['a', 'last'],
      ['url', 'https://h/p'],
    ]);
    expect(lastOf(read, 'a')?.value).toBe('last');
    for (const { keySpan } of read) expectInside(keySpan, text);
  });

  test('never throw, and spans lie inside', () => {
    const parts = fc.constantFrom('a', '=', ':', ' ', '\\', '\n', '\r\n', '\r', '#', '!', '\\u00', '\t');
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 40 }).map((list) => list.join('')),
        (text) => {
          for (const { keySpan, valueSpan } of readProperties(text)) {
            expectInside(keySpan, text);
            expectInside(valueSpan, text);
          }
          wrapperFaults('gradle-wrapper.properties', { kind: 'text', text });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('catalogs', () => {
  test('any text is a catalog or a problem', () => {
    const parts = fc.constantFrom(
      '[versions]\n',
      '[plugins]\n',
      'a = "1"\n',
      'b = { id = "x.y", version.ref = "a" }\n',
      'c.id = "z"\n',
      '[',
      '{',
      '"',
      '=',
      '\n',
      '[[',
      '"""',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 12 }).map((list) => list.join('')),
        ),
        (text) => {
          const { problems, plugins, versions } = readCatalog('c.toml', text);
          for (const { span } of problems) expectInside(span, text);
          for (const { span, version } of plugins.values()) {
            expectInside(span, text);
            if (version !== undefined)
              expect(text.slice(version.span.start, version.span.end)).toBe(version.text);
          }
          for (const { span } of versions.values()) expectInside(span, text);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('10,000 brackets end', () => {
    expect(readCatalog('c.toml', `a = ${'['.repeat(10_000)}`).problems[0]?.message).toContain('nests deeper');
    expect(readCatalog('c.toml', `a = ${'{ b = '.repeat(10_000)}`).problems[0]?.message).toContain(
      'nests deeper',
    );
  });
});

describe('verification metadata', () => {
  test('any text is metadata or a problem', () => {
    const parts = fc.constantFrom(
      '<verification-metadata>',
      '</',
      '<component group="g">',
      '<artifact name="a">',
      '>',
      '<trust file="x"',
      '/>',
      '<!DOCTYPE x>',
      '&a;',
      '<![CDATA[',
      ']]>',
      'true',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 12 }).map((list) => list.join('')),
        ),
        (text) => {
          const { problems, verifyMetadata, trusts: rules } = readVerification('v.xml', text);
          for (const { span } of [...problems, ...rules, verifyMetadata]) expectInside(span, text);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('a bomb of entities and 10,000 levels end with a problem', () => {
    expect(readVerification('v.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>').problems).toHaveLength(1);
    expect(readVerification('v.xml', '<a>'.repeat(10_000)).problems[0]?.message).toContain('nests deeper');
  });

  const artifact = { group: 'com.acme.lint', name: 'n', version: '1', file: 'n-1.pom' };
  const rule = (given: Partial<Parameters<typeof trusts>[0]>) => ({
    group: undefined,
    name: undefined,
    version: undefined,
    file: undefined,
    regex: false,
    span: { start: 0, end: 0 },
    ...given,
  });

  test.each([
    [rule({ group: 'com.acme.lint' }), true],
    [rule({ group: 'com.acme' }), false],
    [rule({ file: '.*[.]pom', regex: true }), true],
    [rule({ file: '.*-sources[.]jar', regex: true }), false],
    [rule({ file: 'n-1.po', regex: true }), false],
    [rule({ file: 'n-\\d.(pom|jar)', regex: true }), true],
    [rule({ file: 'x|n-1.pom', regex: true }), true],
    [rule({ group: '^com[.]acme($|([.].*))', regex: true }), true],
    [rule({ name: 'N' }), false],
  ])('%j trusts it: %s', (given, expected) => {
    expect(trusts(given, artifact)).toBe(expected);
  });

  test('an expression that explodes elsewhere ends here', () => {
    const start = performance.now();
    trusts(rule({ file: 'a*'.repeat(200), regex: true }), { ...artifact, file: `${'a'.repeat(400)}b` });
    trusts(rule({ file: '(a+)+$', regex: true }), { ...artifact, file: `${'a'.repeat(400)}b` });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('lock files', () => {
  const locked = readLockfile('# c\na:b:1=x,y\r\nc:d:2\nempty=z\n\nrubbish\n');
  expect([...locked].map(([configuration, modules]) => [configuration, ...modules])).toEqual([
    ['x', ['a:b', ['1']]],
    ['y', ['a:b', ['1']]],
    ['', ['c:d', ['2']]],
    ['z'],
  ]);
});

describe('a build', () => {
  test('of 10,000 projects, a wrapper that is a directory, a cycle of includes', () => {
    const root = folder({
      'settings.gradle': `${Array.from({ length: 10_000 }, (_, n) => `include ':p${n}'\n`).join('')}includeBuild 'a'\nincludeBuild '../../..'\n`,
      'a/settings.gradle': "includeBuild '..'\n",
      'a/build.gradle': '',
      'gradle/wrapper/gradle-wrapper.properties/x': '',
    });
    const { builds, problems } = gatherGradle(openWorkspace(root), 'skip');
    expect(builds.map((build) => build.root).sort()).toEqual(['', 'a']);
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['gradle/wrapper/gradle-wrapper.properties/x', 'gradle-wrapper.properties is a folder'],
    ]);
  });

  test('with a script of 20 MB is read but for that', () => {
    const root = folder({
      'settings.gradle': '',
      'build.gradle': "plugins {\n  id 'a.b' version '1.+'\n}\n",
      'big/build.gradle': '// pad\n'.repeat(3_000_000),
    });
    const { builds, problems } = gatherGradle(openWorkspace(root), 'skip');
    expect(builds.flatMap(({ requests }) => requests.map(({ plugin }) => plugin.id))).toEqual(['a.b']);
    expect(problems.map(({ file }) => file)).toEqual(['big/build.gradle']);
    expect(problems[0]?.message).toContain('are not read');
  });
});
