import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocking } from '../../src/gradle/locking.js';
import { readScript } from '../../src/gradle/script/tree.js';

const words = (text: string, language: 'groovy' | 'kotlin' = 'groovy') =>
  readLocking('build.gradle', readScript(text, language).statements).map(({ of, reach, says }) => ({
    of,
    reach,
    ...says,
  }));
const on = (of: 'class path' | 'project', reach: 'own' | 'all', configuration?: string) => [
  { of, reach, kind: 'on', configuration },
];

describe('every way to switch locking on', () => {
  test.each<[string, ReturnType<typeof on>]>([
    [
      'buildscript { configurations.classpath { resolutionStrategy.activateDependencyLocking() } }',
      on('class path', 'own', 'classpath'),
    ],
    [
      'buildscript { configurations { classpath { resolutionStrategy { activateDependencyLocking() } } } }',
      on('class path', 'own', 'classpath'),
    ],
    [
      'buildscript.configurations.classpath.resolutionStrategy.activateDependencyLocking()',
      on('class path', 'own', 'classpath'),
    ],
    [
      'buildscript { configurations.all { if (x) { it.resolutionStrategy.activateDependencyLocking() } } }',
      on('class path', 'own'),
    ],
    ['buildscript { dependencyLocking { lockAllConfigurations() } }', on('class path', 'own')],
    ['dependencyLocking { lockAllConfigurations() }', on('project', 'own')],
    ['subprojects { dependencyLocking { lockAllConfigurations() } }', on('project', 'all')],
    [
      'configurations.named("runtimeClasspath") { resolutionStrategy.activateDependencyLocking() }',
      on('project', 'own', 'runtimeClasspath'),
    ],
    ['configurations.configureEach { resolutionStrategy.activateDependencyLocking() }', on('project', 'own')],
    [
      'allprojects { if (x) { buildscript { configurations.classpath { resolutionStrategy.activateDependencyLocking() } } } }',
      on('class path', 'all', 'classpath'),
    ],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(words(text, 'kotlin')).toEqual(expected);
  });
});

test('what else is said', () => {
  expect(words('dependencyLocking { ignoredDependencies.addAll("a:b", "c:*") }')).toMatchObject([
    { kind: 'ignores', pattern: 'a:b' },
    { kind: 'ignores', pattern: 'c:*' },
  ]);
  expect(words('dependencyLocking { lockFile = file("$rootDir/x.lockfile") }')).toMatchObject([
    { kind: 'file', path: 'x.lockfile', below: 'root' },
  ]);
  expect(words('dependencyLocking { lockFile.set(file("${name}.lockfile")) }', 'kotlin')).toMatchObject([
    { kind: 'file', path: undefined },
  ]);
});

test('any words are read', () => {
  const word = fc.constantFrom('buildscript', 'configurations', 'dependencyLocking', 'lockMode', 'LENIENT');
  const sign = fc.constantFrom('{', '}', '(', ')', '.', ' ', '"x"', '\n', 'activateDependencyLocking()');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, sign)), (parts) => {
      expect(() => words(parts.join(''))).not.toThrow();
    }),
  );
});
