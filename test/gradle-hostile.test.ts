import { describe, expect, test } from 'vitest';
import type { GradleFacts } from '../src/gradle/facts.js';
import { gatherGradle } from '../src/gradle/gather.js';
import { openWorkspace } from '../src/workspace/open.js';
import { folder } from './support/bundle.js';

function gather(tree: Readonly<Record<string, string>>): GradleFacts {
  return gatherGradle(openWorkspace(folder(tree)), 'skip');
}

function versions(facts: GradleFacts): string[] {
  return facts.builds.flatMap(({ requests }) =>
    requests.map(({ version }) => (version.kind === 'known' ? version.text : version.kind)),
  );
}

/** Where the work could grow faster than the text, each would take minutes. */
describe('what a hostile build writes ends in bounded time', () => {
  const asks = (name: string) => `buildscript { dependencies { classpath "g:a:$${name}" } }\n`;

  test('names that each give three ways on', () => {
    const chain = Array.from({ length: 19 }, (_, n) => `def v${n} = v${n + 1}\n`.repeat(3)).join('');
    expect(versions(gather({ 'build.gradle': `${chain}def v19 = '1'\n${asks('v0')}` }))).toEqual([
      'unresolved',
    ]);
  }, 5000);

  test('names in brackets that each give three ways on', () => {
    const chain = Array.from(
      { length: 19 },
      (_, n) => `def v${n} = (v${n + 1}) + (v${n + 1}) + (v${n + 1})\n`,
    );
    expect(versions(gather({ 'build.gradle': `${chain.join('')}def v19 = '1'\n${asks('v0')}` }))).toEqual([
      'unresolved',
    ]);
  }, 5000);

  test('an included build that all but makes a plugin, and an address that is all but one of Gradle', () => {
    const facts = gather({
      'settings.gradle': 'includeBuild("a")',
      'a/settings.gradle': '',
      'a/build.gradle': 'src/main/groovy/'.repeat(60_000),
      'gradle/wrapper/gradle-wrapper.properties': `distributionUrl=https://x/${'gradle-a'.repeat(120_000)}`,
    });
    expect(facts.builds.map(({ root }) => root)).toEqual(['a', '']);
  }, 5000);

  test('names that stand for each other', () => {
    const text = `def a = "$b"\ndef b = "$a"\n${asks('a')}`;
    expect(versions(gather({ 'build.gradle': text }))).toEqual(['unresolved']);
  }, 5000);

  test('20,000 assignments of one name that 2,000 lines ask for', () => {
    const text = `def a = "1"\n`.repeat(20_000) + asks('a').repeat(2000);
    expect(new Set(versions(gather({ 'build.gradle': text })))).toEqual(new Set(['unresolved']));
  }, 10_000);

  test('scripts that all apply each other, many times over', () => {
    const names = ['build', 'b', 'c', 'd'];
    const every = names
      .map((name) => `apply from: '${name}.gradle'\n`)
      .join('')
      .repeat(300);
    const tree = Object.fromEntries(names.map((name) => [`${name}.gradle`, every]));
    expect(
      gather({ ...tree, 'd.gradle': `${every}def v = '1'\n`, 'build.gradle': every + asks('v') }),
    ).toSatisfy((facts: GradleFacts) => versions(facts).join() === '1');
  }, 10_000);

  test('more dependencies in one block than a call takes arguments', () => {
    const text = `buildscript { dependencies {\n${'classpath "a:b:1"\n'.repeat(200_000)}} }\n`;
    expect(versions(gather({ 'build.gradle': text }))).toHaveLength(200_000);
  }, 15_000);

  test('100,000 properties and 3,000 that are asked for', () => {
    const properties = Array.from({ length: 100_000 }, (_, n) => `k${n}=${n}\n`).join('');
    const script = Array.from({ length: 3000 }, (_, n) => `classpath "g:a${n}:$k${n}"\n`).join('');
    const facts = gather({
      'gradle.properties': properties,
      'build.gradle': `buildscript { dependencies {\n${script}} }`,
    });
    expect(versions(facts)).toEqual(Array.from({ length: 3000 }, (_, n) => `${n}`));
  }, 10_000);

  test('a workflow line that names gradle without end', () => {
    const facts = gather({
      'build.gradle': '',
      'gradle/verification-metadata.xml': '<verification-metadata/>',
      '.github/workflows/ci.yml': `run: ${'gradle '.repeat(200_000)}\nrun: ./gradlew build -F off\n`,
    });
    expect(facts.builds.flatMap(({ switchedOff }) => switchedOff.map(({ subject }) => subject))).toEqual([
      '-F off',
    ]);
  }, 10_000);

  test('one broken catalog that two builds share is told once', () => {
    const facts = gather({
      'settings.gradle': "includeBuild 'logic'\n",
      'logic/settings.gradle': '',
      'logic/build.gradle': '',
      'gradle/libs.versions.toml': '[versions\n',
    });
    expect(facts.problems.filter(({ file }) => file.endsWith('.toml'))).toHaveLength(1);
  });
});
