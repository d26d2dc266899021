import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Budget } from '../../src/github/budget.js';
import { readImageName } from '../../src/registry/name.js';
import { digestOf } from '../../src/registry/registry.js';
import { type Fault, type Hosted, manifestOf, startRegistry } from '../support/registry.js';

/** Where an image lies: the registry, then its name and tag there. */
function name(image: string): string | undefined {
  const read = readImageName(image);
  return read && `${read.registry.origin} ${read.repository}:${read.tag}`;
}

describe('the name of an image', () => {
  test.each([
    ['node', 'https://registry-1.docker.io library/node:latest'],
    ['node:22', 'https://registry-1.docker.io library/node:22'],
    ['docker.io/node:22', 'https://registry-1.docker.io library/node:22'],
    ['index.docker.io/a/b', 'https://registry-1.docker.io a/b:latest'],
    ['grafana/grafana:11.0.0', 'https://registry-1.docker.io grafana/grafana:11.0.0'],
    ['ghcr.io/a/b/c:v1', 'https://ghcr.io a/b/c:v1'],
    ['quay.io/pypa/manylinux2014_x86_64', 'https://quay.io pypa/manylinux2014_x86_64:latest'],
    ['mcr.microsoft.com/dotnet/sdk:8.0', 'https://mcr.microsoft.com dotnet/sdk:8.0'],
    ['registry.example:5000/a:b', 'https://registry.example:5000 a:b'],
    ['localhost/a', 'http://localhost a:latest'],
    ['localhost:5000/a/b:c', 'http://localhost:5000 a/b:c'],
    ['127.0.0.1:5000/a', 'http://127.0.0.1:5000 a:latest'],
    ['127.1.2.3/a', 'http://127.1.2.3 a:latest'],
    ['127.0.0.1.example/a', 'https://127.0.0.1.example a:latest'],
    ['a__b/c.d--e', 'https://registry-1.docker.io a__b/c.d--e:latest'],
  ])('%s', (image, expected) => {
    expect(name(image)).toBe(expected);
  });

  test.each([
    '',
    ':tag',
    'Node',
    'a//b',
    'a/../b',
    'a:b:c',
    'node:',
    'node@sha256:abc',
    'ghcr.io/',
    'user:pass@host.example/a',
    'host.example:99999999/a',
    'host.example#/a',
    'a b',
    `a:${'x'.repeat(129)}`,
    `${'a'.repeat(300)}`,
  ])('none: %j', (image) => {
    expect(name(image)).toBeUndefined();
  });
});

async function ask(
  hosted: Omit<Hosted, 'images'>,
  image = 'a/b:1',
  type: 'index' | 'list' | 'manifest' | 'old' = 'index',
  maxRequests = 100,
) {
  const registry = await startRegistry({ ...hosted, images: { 'a/b:1': type } });
  const read = readImageName(`${registry.host}/${image}`);
  const budget = new Budget(maxRequests);
  if (read === undefined) throw new Error(`${image} is no name`);
  return {
    answer: await digestOf(read, {
      milliseconds: 500,
      requests: 8,
      budgetOf: () => budget,
      signal: AbortSignal.timeout(5_000),
    }),
    asked: registry.asked,
    host: registry.host,
  };
}

const { digest } = manifestOf('a/b:1');

describe('the digest of an image', () => {
  test.each(['index', 'list', 'manifest'] as const)('of type %s, by one HEAD', async (type) => {
    const { answer, asked } = await ask({}, 'a/b:1', type);
    expect(answer).toEqual({ kind: 'digest', digest });
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /v2/a/b/manifests/1']);
    expect(asked[0]?.headers.accept).toContain('application/vnd.oci.image.index.v1+json');
  });

  test('is worked out where the registry does not say it', async () => {
    const { answer, asked } = await ask({ without: 'digest header' });
    expect(answer).toEqual({ kind: 'digest', digest });
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test('takes a token that everybody gets', async () => {
    const { answer, asked } = await ask({ asks: 'token' });
    expect(answer).toEqual({ kind: 'digest', digest });
    expect(asked.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      '/v2/a/b/manifests/1',
      '/token',
      '/v2/a/b/manifests/1',
    ]);
    expect(asked[1]?.headers.authorization).toBeUndefined();
  });

  // The challenges of Docker Hub, GitHub's registry and Quay; Microsoft's asks for nothing.
  test.each<[string, (url: string) => string]>([
    ['without a scope', (url) => `Bearer realm="${url}",service="the registry"`],
    [
      'with a scope of its own',
      (url) => `Bearer realm="${url}",service="the registry",scope="repository:user/image:pull"`,
    ],
    ['in small letters', (url) => `bearer realm="${url}", service="the registry"`],
    ['beside another', (url) => `Basic realm="elsewhere", Bearer realm="${url}",service="the registry"`],
    ['before another', (url) => `Bearer realm="${url}",service="the registry", Basic realm="elsewhere"`],
  ])('by a challenge %s', async (_, challenge) => {
    const { answer } = await ask({
      asks: 'token',
      fault: ({ headers, path }) =>
        headers.authorization === undefined && path.startsWith('/v2/')
          ? { status: 401, headers: { 'www-authenticate': challenge(`http://${headers.host}/token`) } }
          : undefined,
    });
    expect(answer).toEqual({ kind: 'digest', digest });
  });

  test('is asked for within the budget', async () => {
    const { answer, asked } = await ask({ asks: 'token' }, 'a/b:1', 'index', 2);
    expect(answer).toEqual({ kind: 'unreachable', reason: 'the budget of 2 requests is used up' });
    expect(asked).toHaveLength(2);
  });

  const first =
    (count: number, wrong: Fault | 'hang'): NonNullable<Hosted['fault']> =>
    (_, index) =>
      index < count ? wrong : undefined;

  test.each<[string, Fault | 'hang', number]>([
    ['429', { status: 429 }, 2],
    ['429 with a time', { status: 429, headers: { 'retry-after': '1' } }, 1],
    ['503', { status: 503 }, 1],
    ['no answer', 'hang', 1],
  ])('is asked for again after %s', async (_, wrong, count) => {
    const { answer, asked } = await ask({ fault: first(count, wrong) });
    expect(answer).toEqual({ kind: 'digest', digest });
    expect(asked).toHaveLength(count + 1);
  });

  test('is asked for no sooner than the registry says', async () => {
    const start = Date.now();
    await ask({ fault: first(1, { status: 429, headers: { 'retry-after': '1' } }) });
    expect(Date.now() - start).toBeGreaterThanOrEqual(950);
  });

  test.each<[string, Fault]>([
    ['a limit for a day', { status: 429, headers: { 'retry-after': '86400' } }],
    ['a refusal', { status: 403 }],
  ])('is not asked for again after %s', async (_, wrong) => {
    const start = Date.now();
    const { asked } = await ask({ fault: () => wrong });
    expect(asked).toHaveLength(1);
    expect(Date.now() - start).toBeLessThan(1000);
  });

  test('an image that is not there', async () => {
    expect((await ask({}, 'a/b:2')).answer).toEqual({ kind: 'missing' });
  });

  test('a registry that asks for a login', async () => {
    const { answer } = await ask({ asks: 'login' });
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringContaining('login') });
  });

  test('a manifest of the first kind, which no digest names', async () => {
    expect((await ask({}, 'a/b:1', 'old')).answer).toMatchObject({ kind: 'refused' });
  });

  const challenge = (realm: string) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="${realm}",service="x"` },
  });

  test.each<[string, NonNullable<Hosted['fault']>, 'refused' | 'unreachable' | 'missing']>([
    ['too many requests', () => ({ status: 429 }), 'unreachable'],
    ['a fault of its own', () => ({ status: 503 }), 'unreachable'],
    ['no answer', () => 'hang', 'unreachable'],
    ['403', () => ({ status: 403 }), 'refused'],
    ['HTML', () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }), 'refused'],
    ['a password', () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }), 'refused'],
    ['no challenge', () => ({ status: 401 }), 'refused'],
    ['a token from elsewhere in the clear', () => challenge('http://example.org/token'), 'refused'],
    ['a token from no address', () => challenge('::'), 'refused'],
    [
      'a redirect in the clear',
      () => ({ status: 307, headers: { location: 'http://example.org/' } }),
      'refused',
    ],
    ['a redirect to a file', () => ({ status: 307, headers: { location: 'file:///etc/passwd' } }), 'refused'],
    [
      'a redirect with a password',
      () => ({ status: 307, headers: { location: 'https://a:b@example.org/' } }),
      'refused',
    ],
    ['a redirect without an address', () => ({ status: 302 }), 'refused'],
    ['a circle', ({ path }) => ({ status: 302, headers: { location: path } }), 'refused'],
    [
      'another digest',
      () => ({
        status: 200,
        headers: {
          'content-type': 'application/vnd.oci.image.index.v1+json',
          'docker-content-digest': 'md5:x\r'.trim(),
        },
      }),
      'refused',
    ],
  ])('%s', async (_, fault, kind) => {
    const { answer } = await ask({ fault });
    expect(answer.kind).toBe(kind);
    expect(JSON.stringify(answer)).not.toContain('a:b@');
  });

  test('a manifest without end', async () => {
    const { answer } = await ask({
      without: 'digest header',
      fault: ({ method }) =>
        method === 'GET'
          ? {
              status: 200,
              headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
              body: 'x'.repeat(5 * 1024 * 1024),
            }
          : undefined,
    });
    expect(answer.kind).toBe('refused');
  });

  test('the token of one server goes to no other', async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void other.close());
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/v2/a/b/manifests/1`;
    const { answer } = await ask({
      asks: 'token',
      fault: ({ headers, path }) =>
        headers.authorization !== undefined && path.startsWith('/v2/')
          ? { status: 307, headers: { location } }
          : undefined,
    });
    expect(answer).toEqual({ kind: 'missing' });
    expect(seen).toEqual([undefined]);
  });
});
