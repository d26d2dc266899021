import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/gradle/catalog.js';
import { cut, timed } from './spans.js';

const read = (text: string) => readCatalog('gradle/libs.versions.toml', text);
const many = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n));

/** Alias, id, version and what stands at the version's span. */
function plugins(text: string): (string | undefined)[][] {
  return [...read(text).plugins].map(([alias, { id, version }]) => [
    alias,
    id,
    version?.text,
    version === undefined ? undefined : cut(text, version.span),
  ]);
}

describe('every form of a plugin', () => {
  const versions = '[versions]\nk = "2.+"\nr = { strictly = "[1,2[", prefer = "1.5" }\nd.require = "3"\n';
  test.each<[string, string, string | undefined]>([
    ['a text', '[plugins]\nx = "a.b:1.+"', '1.+'],
    ['a text with blanks, which Gradle takes off', '[plugins]\nx = "a.b : 1.+ "', '1.+'],
    ['id and version', '[plugins]\nx = { id = "a.b", version = "1" }', '1'],
    ['a reference', '[plugins]\nx = { id = "a.b", version.ref = "k" }', '2.+'],
    ['a reference in a table', '[plugins]\nx = { id = "a.b", version = { ref = "k" } }', '2.+'],
    ['a reference to a rich version', '[plugins]\nx = { id = "a.b", version.ref = "r" }', '[1,2['],
    ['a reference to dotted keys', '[plugins]\nx = { id = "a.b", version.ref = "d" }', '3'],
    ['dotted keys', '[plugins]\nx.id = "a.b"\nx.version.ref = "k"', '2.+'],
    ['a table of its own', '[plugins.x]\nid = "a.b"\nversion = "1"', '1'],
    [
      'a table of its own, and one for the version',
      '[plugins.x]\nid = "a.b"\n[plugins.x.version]\nref = "k"',
      '2.+',
    ],
    ['an inline table of all', 'plugins = { x = { id = "a.b", version = "1" } }', '1'],
    ['dotted keys from the top', 'plugins.x.id = "a.b"\nplugins.x.version = "1"', '1'],
    ['require', '[plugins]\nx = { id = "a.b", version = { require = "1", reject = ["2"] } }', '1'],
    ['reject alone', '[plugins]\nx = { id = "a.b", version = { rejectAll = true } }', undefined],
    ['no version', '[plugins]\nx = { id = "a.b" }', undefined],
  ])('%s', (_, text, version) => {
    const whole = text.startsWith('[') ? `${versions}${text}` : `${text}\n${versions}`;
    expect(read(whole).problems).toEqual([]);
    expect(plugins(whole)).toEqual([['x', 'a.b', version, version]]);
  });
});

test('libraries', () => {
  const text =
    '[libraries]\na = "g:n:1"\nb = { module = "g:n", version = "2" }\nc-d_e = { group = "g", name = "n", version = "3" }\n';
  const { libraries } = read(text);
  expect([...libraries].map(([alias, { id, version }]) => [alias, id, version?.text])).toEqual([
    ['a', 'g:n', '1'],
    ['b', 'g:n', '2'],
    ['c.d.e', 'g:n', '3'],
  ]);
  for (const { version } of libraries.values())
    expect(cut(text, version?.span ?? { start: 0, end: 0 })).toBe(version?.text);
});

test('a version with escapes has the whole string for its place', () => {
  const text = '[plugins]\nx = "\\u0061.b:1.+"';
  expect(plugins(text)).toEqual([['x', 'a.b', '1.+', '\\u0061.b:1.+']]);
});

describe('of a broken catalog the rest is read, and the first fault told', () => {
  test.each<[string, string, string]>([
    ['a key given twice', '[plugins]\nx = "a.b:1"\nx = "a.b:2"\ny = "c.d:2.+"\n', 'x = "a.b:2"'],
    ['a string that is not closed', '[plugins]\nz = "a\ny = "c.d:2.+"\n', 'z = "a'],
    ['two faults', '[plugins]\n???\n!!!\ny = "c.d:2.+"\n', '???'],
    ['a table given twice', '[versions]\n[versions]\n[plugins]\ny = "c.d:2.+"\n', '[versions]\n[plugins]'],
  ])('%s', (_, text, place) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    const at = problems[0]?.span.start ?? -1;
    expect(at).toBeGreaterThanOrEqual(text.indexOf(place));
    expect(at).toBeLessThanOrEqual(text.indexOf(place) + place.length);
    expect(plugins(text)).toContainEqual(['y', 'c.d', '2.+', '2.+']);
  });
});

describe('hostile catalogs end', () => {
  test.each<[string, string]>([
    ['10,000 brackets, a line each', `a = ${'[\n'.repeat(10_000)}`],
    ['10,000 tables', `a = ${'{ b = '.repeat(10_000)}`],
    ['a key of 20,000 parts', `[plugins]\nx${'.a'.repeat(20_000)}.b = 1\nx${'.a'.repeat(20_000)}.c = 1\n`],
    [
      'a table with a name of 20,000 parts',
      `[plugins${'.a'.repeat(20_000)}]\n${many(5000, (n) => `k${n} = 1`).join('\n')}`,
    ],
    ['a string of 2 MB', `x = "${'a'.repeat(2_000_000)}"`],
    ['100,000 faults', '???\n'.repeat(100_000)],
  ])('with a problem: %s', (_, text) => {
    const time = timed(() => {
      const { problems } = read(text);
      expect(problems.length).toBeGreaterThan(0);
      for (const { span } of problems) cut(text, span);
    });
    expect(time).toBeLessThan(5000);
  });

  test.each<[string, string, number]>([
    [
      '20,000 plugins in one line',
      `plugins = { ${many(20_000, (n) => `k${n} = "a:1"`).join(', ')} }`,
      20_000,
    ],
    ['20,000 tables', many(20_000, (n) => `[plugins.k${n}]\nid = "a"\n`).join(''), 20_000],
    ['20,000 fields of one', `[plugins.x]\nid = "a"\n${many(20_000, (n) => `k${n} = 1\n`).join('')}`, 1],
    [
      'ranges that open twice are no depth',
      `[plugins]\n${many(200, (n) => `k${n} = "a:[1,2["\n`).join('')}`,
      200,
    ],
    ['nor are brackets in comments', `# ${'['.repeat(100)}\n[plugins]\nx = 'a:1' # {{{\n`, 1],
  ])('read whole: %s', (_, text, count) => {
    const time = timed(() => {
      const { problems, plugins: found } = read(text);
      expect(problems).toEqual([]);
      expect(found.size).toBe(count);
    });
    expect(time).toBeLessThan(5000);
  });
});

test('never throws, and every version stands where its span says', () => {
  const parts = fc.constantFrom(
    ...[
      '[versions]',
      '[plugins]',
      '[plugins.x]',
      '[[plugins]]',
      '\n',
      '\n',
      'a = ',
      'x.version = ',
      'b.id = ',
    ],
    ...[
      '"1"',
      "'g:1'",
      '"g: 1.+ "',
      '{ id = "x", version.ref = "a" }',
      '[',
      ']',
      '{',
      '"""',
      '\\',
      '#',
      '=',
      '.',
      '😀',
    ],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 25 }), (list) => {
      const text = list.join('');
      const { problems, plugins: found, libraries, versions } = read(text);
      for (const { span } of problems) cut(text, span);
      for (const { span, version } of [...found.values(), ...libraries.values()]) {
        cut(text, span);
        const written = version === undefined ? undefined : cut(text, version.span);
        if (written?.includes('\\') === false && !text.includes('"""')) expect(written).toBe(version?.text);
      }
      for (const { span } of versions.values()) cut(text, span);
    }),
    { numRuns: 3000 },
  );
});
