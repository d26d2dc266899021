import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWrapperFile, wrapperFaults } from '../../src/gradle/wrapper.js';
import { cut, timed } from './spans.js';

const faults = (path: string, text: string) => wrapperFaults(path, { kind: 'text', text });
const at = (path: string, text: string) => faults(path, text).map(({ span }) => cut(text, span));

describe('a launcher that downloads its JAR', () => {
  test.each<[string, string, string, string]>([
    [
      'plainly',
      'gradlew',
      '  curl -o gradle-wrapper.jar https://x\nexec java\n',
      'curl -o gradle-wrapper.jar https://x',
    ],
    [
      'behind $#',
      'gradlew',
      'if [ $# -eq 0 ]; then wget -O a.jar u; fi',
      'if [ $# -eq 0 ]; then wget -O a.jar u; fi',
    ],
    [
      'over two lines',
      'gradlew',
      'curl -L \\\n -o a/gradle-wrapper.jar u\n',
      'curl -L \\\n -o a/gradle-wrapper.jar u',
    ],
    [
      'in PowerShell',
      'gradlew.bat',
      '@rem x\r\npowershell -c "iwr u ^\r\n -OutFile %JAR%"\r\n',
      'powershell -c "iwr u ^\r\n -OutFile %JAR%"',
    ],
    ['at the end of the file', 'gradlew', 'curl -o a.jar u\\', 'curl -o a.jar u\\'],
  ])('%s', (_, path, text, expected) => {
    expect(at(path, text)).toEqual([expected]);
  });

  test.each([
    ['gradlew', '  # curl -o gradle-wrapper.jar u\n'],
    ['gradlew.bat', '@REM curl -o gradle-wrapper.jar u\r\n:: wget x.jar\r\n'],
    ['gradlew', 'CLASSPATH=$APP_HOME/gradle/wrapper/gradle-wrapper.jar\nexec "$JAVACMD" "$@"\n'],
    ['gradlew', 'curl https://example.org/ping\necho x.jar\n'],
  ])('not %s: %j', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  test.each([
    ['a million words', 'curl '.repeat(1_000_000)],
    ['a million joints', 'curl \\\n'.repeat(300_000)],
    ['blanks', ' '.repeat(2_000_000)],
  ])('%s end', (_, text) => {
    expect(timed(() => faults('gradlew', text))).toBeLessThan(3000);
  });
});

test.each<[string, boolean]>([
  ['gradle-wraррer.jar', true],
  ['grɑdle-wrapper.jar', true],
  ['gгadle-wꭇapper.jar', true],
  ['gradlé-wrapper.jar', true],
  ['gradle‑wrapper.jar', true],
  ['ｇradle-wrapper.jar', true],
  ['gradle-wrapp\u200ber.jar', true],
  ['gradle-wrapper.jar', false],
  ['gradle-wrapper.jär.txt', false],
  ['グラドルのラッパーです全部読める.jar', false],
  ['données-wrapper.jar', false],
])('%s looks like the JAR: %s', (name, expected) => {
  const path = `gradle/wrapper/${name}`;
  expect(faults(path, '').length > 0).toBe(expected);
  if (expected) expect(isWrapperFile(path)).toBe(true);
});

test('a pointer of Git LFS is no JAR', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 1\n';
  expect(faults('gradle/wrapper/gradle-wrapper.jar', pointer)).toHaveLength(1);
  expect(faults('gradle/wrapper/gradle-wrapper.jar', 'PK')).toEqual([]);
});

describe('properties', () => {
  const url = 'https\\://services.gradle.org/distributions/gradle-9.0-bin.zip';
  const sum = `distributionSha256Sum=${'a'.repeat(64)}\n`;
  const path = 'gradle/wrapper/gradle-wrapper.properties';
  test.each<[string, string, string[]]>([
    ['pinned', `distributionUrl=${url}\n${sum}`, []],
    ['no checksum', `distributionUrl=${url}\n`, [url]],
    [
      'the last key counts',
      `distributionUrl=${url}\n${sum}distributionUrl=http\\://h/g.zip\n`,
      ['http\\://h/g.zip'],
    ],
    [
      'a key behind a comment that seems to go on',
      `distributionUrl=${url}\n${sum}${' '.repeat(300)}# \\\ndistributionUrl=http\\://h/g.zip`,
      ['http\\://h/g.zip'],
    ],
    [
      'a key over two lines',
      `distributionUrl=${url}\n${sum}distribution\\\n  Url=http\\://h/g.zip`,
      ['http\\://h/g.zip'],
    ],
    ['63 digits', `distributionUrl=${url}\ndistributionSha256Sum=${'a'.repeat(63)}\n`, ['a'.repeat(63)]],
  ])('%s', (_, text, expected) => {
    expect(at(path, text)).toEqual(expected);
  });
});

test('never throws, and spans lie inside', () => {
  const parts = fc.constantFrom(
    'curl',
    ' ',
    'x.jar',
    '\\',
    '^',
    '\n',
    '\r\n',
    '#',
    'rem',
    '::',
    'distributionUrl',
    '=',
    'é',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 25 }), (list) => {
      const text = list.join('');
      for (const path of ['gradlew', 'gradlew.bat', 'gradle/wrapper/gradle-wrapper.properties'])
        at(path, text);
      wrapperFaults(text, { kind: 'text', text });
    }),
    { numRuns: 2000 },
  );
});
