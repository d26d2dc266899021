import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Budget } from '../../src/github/budget.js';
import { askWrapperJars } from '../../src/github/gradle-releases.js';
import { noStore, type Store } from '../../src/github/store.js';
import { type Fault, startGitHub } from '../support/github.js';
import { checkOnline } from '../support/online.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Gradle's version service on this machine; `over` says which of its pages go wrong, and how. */
async function gradle(
  releases: Record<string, string>,
  over: Record<string, ReturnType<Fault>> = {},
  gradleApart = true,
) {
  const world = { repositories: {}, gradle: releases, gradleApart };
  const server = await startGitHub(world, ({ path }) => over[path]);
  return { service: new URL(server.url), paths: () => server.asked.map(({ path }) => path) };
}

const versions = Object.fromEntries(
  ['9.2.0', '9.1.0', '9.0.0-SNAPSHOT', '8.14', '8.13', '7.6', '6.9', '5.6', '4.10', '3.5', '1.0'].map(
    (name) => [name, sha256(name)],
  ),
);

function ask(
  service: URL,
  jars: readonly { sha256: string; version?: string }[],
  store: Store = noStore,
  maxRequests = 2000,
) {
  return askWrapperJars(
    { service, store, milliseconds: { each: 300, all: 5000 }, budget: new Budget(maxRequests) },
    jars.map((jar) => ({ version: undefined, ...jar })),
  );
}

describe('a wrapper JAR', () => {
  test('of the version that the wrapper runs takes two questions and a few beside', async () => {
    const { paths, service } = await gradle(versions);
    const answers = await ask(service, [{ sha256: sha256('8.13'), version: '8.13' }]);
    expect(answers.get(sha256('8.13'))).toEqual({ kind: 'published' });
    expect(paths().slice(0, 2)).toEqual(['/versions/all', '/distributions/gradle-8.13-wrapper.jar.sha256']);
    expect(paths().length).toBeLessThanOrEqual(7);
  });

  test('takes one question where the list has the checksums', async () => {
    const { paths, service } = await gradle(versions, {}, false);
    const jars = ['3.5', '8.13', 'evil'].map((name) => ({ sha256: sha256(name) }));
    const answers = await ask(service, jars);
    expect(answers.get(sha256('3.5'))).toEqual({ kind: 'published' });
    expect(answers.get(sha256('8.13'))).toEqual({ kind: 'published' });
    expect(answers.get(sha256('evil'))).toEqual({ kind: 'unpublished', compared: 9 });
    expect(paths()).toEqual(['/versions/all']);
  });

  test('is asked for within the budget', async () => {
    const { paths, service } = await gradle(versions);
    const answers = await ask(service, [{ sha256: sha256('evil') }], noStore, 3);
    expect(answers.get(sha256('evil'))).toEqual({
      kind: 'unasked',
      reason: 'the budget of 3 requests is used up',
    });
    expect(paths()).toHaveLength(3);
  });

  test('of another version is found too', async () => {
    const { service } = await gradle(versions);
    const answers = await ask(service, [{ sha256: sha256('3.5'), version: '9.2.0' }]);
    expect(answers.get(sha256('3.5'))).toEqual({ kind: 'published' });
  });

  test('that no release has is told, with how many were compared', async () => {
    const { paths, service } = await gradle(versions);
    const answers = await ask(service, [{ sha256: sha256('evil'), version: '8.13' }]);
    // The snapshot and the release without a checksum are none of them.
    expect(answers.get(sha256('evil'))).toEqual({ kind: 'unpublished', compared: 9 });
    expect(paths()).toHaveLength(10);
  });

  test('of a snapshot is none', async () => {
    const { service } = await gradle(versions);
    const answers = await ask(service, [{ sha256: sha256('9.0.0-SNAPSHOT') }]);
    expect(answers.get(sha256('9.0.0-SNAPSHOT'))?.kind).toBe('unpublished');
  });

  test('is asked for once, and never again once it was found', async () => {
    const { paths, service } = await gradle(versions);
    const kept = new Map<string, unknown>();
    const store = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: unknown) => void kept.set(key, value),
    };
    await ask(service, [{ sha256: sha256('8.13'), version: '8.13' }, { sha256: sha256('8.13') }], store);
    const before = paths().length;
    expect((await ask(service, [{ sha256: sha256('8.13') }], store)).size).toBe(1);
    expect(paths().length).toBe(before);
    // Checksums do not change, the list does.
    await ask(service, [{ sha256: sha256('evil') }], store);
    await ask(service, [{ sha256: sha256('evil') }], store);
    expect(paths().filter((path) => path.endsWith('8.13-wrapper.jar.sha256'))).toHaveLength(1);
  });

  test('with checksums behind a redirect', async () => {
    const files = await gradle({ '8.13': sha256('8.13') });
    const path = '/distributions/gradle-8.13-wrapper.jar.sha256';
    const { service } = await gradle(
      { '8.13': '' },
      { [path]: { status: 307, headers: { location: new URL(path, files.service).href } } },
    );
    expect((await ask(service, [{ sha256: sha256('8.13') }])).get(sha256('8.13'))).toEqual({
      kind: 'published',
    });
  });

  test.each([429, 503])('after a status %i in passing', async (status) => {
    let asked = 0;
    const { url } = await startGitHub({ repositories: {}, gradle: versions }, () =>
      asked++ === 0 ? { status } : undefined,
    );
    const answers = await ask(new URL(url), [{ sha256: sha256('8.13') }]);
    expect(answers.get(sha256('8.13'))).toEqual({ kind: 'published' });
  });

  test.each<[string, Record<string, ReturnType<Fault>>]>([
    ['a service that never answers', { '/versions/all': 'hang' }],
    ['a list that is gone', { '/versions/all': { status: 404 } }],
    ['500', { '/versions/all': { status: 500 } }],
    ['HTML', { '/versions/all': { status: 200, body: '<html>' } }],
    ['JSON that is cut', { '/versions/all': { status: 200, body: '[{"version":' } }],
    ['JSON that is no list', { '/versions/all': { status: 200, body: '{}' } }],
    ['a list of nothing', { '/versions/all': { status: 200, body: '[]' } }],
    ['a redirect in a circle', { '/versions/all': { status: 302, headers: { location: '/versions/all' } } }],
    ['one checksum that fails', { '/distributions/gradle-7.6-wrapper.jar.sha256': { status: 500 } }],
    [
      'one checksum that is none',
      { '/distributions/gradle-7.6-wrapper.jar.sha256': { status: 200, body: '<html>' } },
    ],
  ])('%s: it is not judged', async (_, over) => {
    const { service } = await gradle(versions, over);
    const answers = await ask(service, [{ sha256: sha256('evil') }]);
    expect(answers.get(sha256('evil'))).toEqual({ kind: 'unasked', reason: expect.any(String) });
  });
});

describe('unknown-gradle-wrapper-jar', () => {
  const only = ['unknown-gradle-wrapper-jar'];
  const files = (jar: string) => ({
    'gradle/wrapper/gradle-wrapper.jar': Buffer.from(jar),
    'gradle/wrapper/gradle-wrapper.properties':
      'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.13-bin.zip\n',
  });

  test('finds a JAR that Gradle did not publish', async () => {
    const world = { repositories: {}, gradle: { '8.13': sha256('PK\x03\x04good') } };
    const good = await checkOnline(world, { files: files('PK\x03\x04good'), only });
    expect(good.found).toEqual([]);
    const evil = await checkOnline(world, { files: files('PK\x03\x04evil'), only });
    expect(evil.found).toEqual(['error unknown-gradle-wrapper-jar gradle/wrapper/gradle-wrapper.jar']);
    expect(evil.messages[0]).toContain(sha256('PK\x03\x04evil'));
  });

  test('says what it could not ask', async () => {
    const fault: Fault = () => ({ status: 503 });
    const { found } = await checkOnline({ repositories: {} }, { files: files('PK\x03\x04'), only, fault });
    expect(found).toEqual(['warning unknown-gradle-wrapper-jar gradle/wrapper/gradle-wrapper.jar']);
  });
});
