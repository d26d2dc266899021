import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AddressError, addressesFrom } from '../../src/github/addresses.js';
import { type Connection, connect } from '../../src/github/connect.js';
import { proxyFor } from '../../src/github/http.js';
import { type Fault, sha, startGitHub, type World } from '../support/github.js';
import { startProxy } from '../support/proxy.js';

const token = 'ghp_secretsecretsecretsecretsecret';
const tip = sha('tip');
const world: World = {
  repositories: {
    'octo/action': { commits: { [tip]: {} }, branches: { main: tip } },
    'octo/old': { movedTo: 'octo/action' },
    'octo/hidden': { private: true },
  },
};

async function github(fault?: Fault, more: Partial<Connection> = {}) {
  const server = await startGitHub(world, fault);
  const client = connect({
    ...addressesFrom(server.env),
    token,
    maxRequests: 50,
    milliseconds: { each: 1000, all: 10_000, pause: 1 },
    ...more,
  });
  return { server, client };
}

const repository = 'repos/octo/action';
const ok = { kind: 'found', body: expect.objectContaining({ full_name: 'octo/action' }) };

/** A fault at the first questions only. */
const first =
  (count: number, wrong: Fault): Fault =>
  (asked, index) =>
    index < count ? wrong(asked, index) : undefined;

describe('an answer', () => {
  test('is what GitHub says, asked with the token', async () => {
    const { server, client } = await github();
    expect(await client.get(repository)).toEqual(ok);
    expect(server.asked[0]?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
    });
  });

  test('without a token is asked without', async () => {
    const { server, client } = await github(undefined, { token: undefined });
    expect(await client.get(repository)).toEqual(ok);
    expect(server.asked[0]?.headers.authorization).toBeUndefined();
    expect(await client.get('repos/octo/hidden')).toEqual({ kind: 'missing' });
    expect(await client.graphql('{ __typename }', {})).toMatchObject({ kind: 'refused', status: 401 });
  });

  test('is asked for once a run', async () => {
    const { server, client } = await github();
    await Promise.all([client.get(repository), client.get(repository)]);
    await client.get(repository);
    expect(server.asked).toHaveLength(1);
    expect(client.spent()).toBe(1);
  });

  test('of GraphQL has its errors beside its data', async () => {
    const { client } = await github();
    const query =
      'query($a: String!) { a: repository(owner: "octo", name: $a) { nameWithOwner } b: repository(owner: "no", name: "no") { nameWithOwner } }';
    expect(await client.graphql(query, { a: 'old' })).toEqual({
      kind: 'found',
      body: {
        data: { a: { nameWithOwner: 'octo/action' }, b: null },
        errors: [expect.objectContaining({ type: 'NOT_FOUND' })],
      },
    });
  });

  test('that is kept from an earlier run is asked for only if it changed', async () => {
    const kept = new Map<string, unknown>();
    const store = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: unknown) => void kept.set(key, value),
    };
    const server = await startGitHub(world);
    const asked = {
      ...addressesFrom(server.env),
      maxRequests: 50,
      milliseconds: { each: 1000, all: 9000, pause: 1 },
      store,
    };
    expect(await connect({ ...asked, token }).get(repository)).toEqual(ok);
    expect(await connect({ ...asked, token }).get(repository)).toEqual(ok);
    expect(server.asked[1]?.headers['if-none-match']).toMatch(/^W\//);
    // What one token may see is not for another.
    await connect({ ...asked, token: undefined }).get(repository);
    expect(server.asked[2]?.headers['if-none-match']).toBeUndefined();
  });
});

describe('a failure', () => {
  test.each<[string, Fault, unknown]>([
    [
      '401',
      () => ({ status: 401, body: '{"message":"Bad credentials"}' }),
      { kind: 'refused', status: 401, reason: 'GitHub does not take the token: Bad credentials' },
    ],
    [
      '403',
      () => ({ status: 403, body: '{"message":"Resource not accessible by integration"}' }),
      { kind: 'refused', status: 403, reason: expect.stringContaining('Resource not accessible') },
    ],
    ['404', () => ({ status: 404, body: '{"message":"Not Found"}' }), { kind: 'missing' }],
    ['410', () => ({ status: 410 }), { kind: 'missing' }],
    [
      '422',
      () => ({ status: 422, body: '{"message":"No commit found"}' }),
      { kind: 'refused', status: 422, reason: expect.any(String) },
    ],
    [
      '451',
      () => ({ status: 451, body: '{"message":"Repository access blocked"}' }),
      { kind: 'refused', status: 451, reason: expect.any(String) },
    ],
    [
      'a redirect to another host',
      () => ({ status: 301, headers: { location: 'http://example.org/' } }),
      { kind: 'unreachable', reason: expect.stringContaining('another host, example.org') },
    ],
    ['a redirect to nowhere', () => ({ status: 302 }), { kind: 'unreachable', reason: expect.any(String) }],
    [
      'redirects in a circle',
      ({ path }) => ({ status: 302, headers: { location: path } }),
      { kind: 'unreachable', reason: expect.stringContaining('again and again') },
    ],
    [
      'a proxy that asks for a password',
      () => ({ status: 407 }),
      { kind: 'unreachable', reason: expect.stringContaining('proxy') },
    ],
    [
      '20 MB',
      () => ({ status: 200, body: `"${'x'.repeat(20_000_000)}"` }),
      { kind: 'unreachable', reason: expect.stringContaining('more than') },
    ],
    [
      '304 to what was not kept',
      () => ({ status: 304 }),
      { kind: 'refused', status: 304, reason: expect.any(String) },
    ],
  ])('%s is told at once', async (_, fault, answer) => {
    const { server, client } = await github(fault);
    expect(await client.get(repository)).toEqual(answer);
    expect(server.asked.length).toBeLessThanOrEqual(4);
  });

  test.each<[string, Fault]>([
    ['500', () => ({ status: 500 })],
    ['502 with HTML', () => ({ status: 502, body: '<html>' })],
    [
      'HTML with 200',
      () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' }),
    ],
    ['JSON that is cut', () => ({ status: 200, body: '{"full_name":' })],
    ['a body that breaks off', () => ({ status: 200, body: '{"full_name":', cut: true })],
    ['a server that is slow', () => 'hang'],
  ])('%s is tried again, and told after three tries', async (_, fault) => {
    const once = await github(first(1, fault), { milliseconds: { each: 300, all: 10_000, pause: 1 } });
    expect(await once.client.get(repository)).toEqual(ok);
    const always = await github(fault, { milliseconds: { each: 300, all: 10_000, pause: 1 } });
    expect(await always.client.get(repository)).toEqual({ kind: 'unreachable', reason: expect.any(String) });
    expect(always.client.spent()).toBe(3);
  });

  test('of something that changes the server is not tried again', async () => {
    const { server, client } = await github(() => ({ status: 502 }));
    expect(await client.send('POST', 'repos/octo/action/check-runs', {})).toMatchObject({
      kind: 'unreachable',
    });
    expect(server.asked).toHaveLength(1);
  });

  test('of the token ends all questions', async () => {
    const { server, client } = await github(() => ({ status: 401 }));
    await client.get('repos/a/a');
    expect(await client.get('repos/a/b')).toMatchObject({ kind: 'refused', status: 401 });
    expect(server.asked).toHaveLength(1);
  });

  test('to connect is told', async () => {
    const client = connect({
      ...addressesFrom({ GITHUB_API_URL: 'http://127.0.0.1:1' }),
      token,
      maxRequests: 50,
      milliseconds: { each: 1000, all: 10_000, pause: 1 },
    });
    expect(await client.get(repository)).toEqual({
      kind: 'unreachable',
      reason: 'no answer from 127.0.0.1:1: it refuses the connection',
    });
  });

  test('never shows the token', async () => {
    const { client } = await github(({ headers }) => ({
      status: 400,
      body: JSON.stringify({ message: `Bad header ${headers.authorization}` }),
    }));
    expect(JSON.stringify(await client.get(repository))).not.toContain(token);
    const kept: unknown[] = [];
    const store = { get: () => undefined, set: (_: string, value: unknown) => void kept.push(value) };
    const { client: echo } = await github(
      ({ headers }) => ({
        status: 200,
        headers: { etag: `"${headers.authorization?.slice('Bearer '.length)}"` },
        body: JSON.stringify({ data: null, errors: [{ message: `You sent ${headers.authorization}` }] }),
      }),
      { store },
    );
    const answers = [await echo.get(repository), await echo.graphql('{ __typename }', {})];
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(JSON.stringify([answers, kept])).not.toContain(token);
    const { client: odd } = await github(undefined, { token: `${token}\n` });
    const answer = await odd.get(repository);
    expect(answer.kind).toBe('unreachable');
    expect(JSON.stringify(answer)).not.toContain(token);
  });
});

describe('a renamed repository', () => {
  test('is followed, with the token, on the same server', async () => {
    const { server, client } = await github();
    expect(await client.get('repos/octo/old')).toEqual(ok);
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${token}`,
      `Bearer ${token}`,
    ]);
  });

  test.each([
    'repos/octo/action/contents/../x',
    'repos/octo/../x',
    '../x',
    'a/%2E./x?y',
    'a/..',
    'a/.',
    'a/..?b',
  ])('%s leads nowhere else', async (path) => {
    const { server, client } = await github();
    expect(await client.get(path)).toEqual({ kind: 'missing' });
    expect(server.asked).toEqual([]);
  });

  test.each(['a/.github/b', 'a/b..c', 'a/...', 'a/..b?c=/../'])('%s is asked as it is', async (path) => {
    const { server, client } = await github();
    await client.get(path);
    expect(server.asked.map((asked) => asked.path)).toEqual([expect.stringMatching(/a\//)]);
  });

  test('a redirect takes the token to no other server', async () => {
    const other = await startGitHub(world);
    const { client } = await github(({ path }) => ({ status: 302, headers: { location: other.url + path } }));
    expect(await client.get(repository)).toMatchObject({ kind: 'unreachable' });
    expect(other.asked).toEqual([]);
  });
});

describe('limits', () => {
  test('Retry-After is obeyed', async () => {
    const { server, client } = await github(
      first(1, () => ({ status: 429, headers: { 'retry-after': '1' } })),
    );
    const start = Date.now();
    expect(await client.get(repository)).toEqual(ok);
    expect(Date.now() - start).toBeGreaterThanOrEqual(950);
    expect(server.asked).toHaveLength(2);
  });

  test.each<[string, Fault]>([
    [
      'a secondary limit',
      () => ({ status: 403, body: '{"message":"You have exceeded a secondary rate limit."}' }),
    ],
    [
      'a primary limit',
      () => ({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' } }),
    ],
    ['a limit in the body of GraphQL', () => ({ status: 200, body: '{"errors":[{"type":"RATE_LIMITED"}]}' })],
    ['429 for a day', () => ({ status: 429, headers: { 'retry-after': '86400' } })],
  ])('%s that outlasts the time is told, and nothing more is asked', async (_, fault) => {
    const { server, client } = await github(fault);
    const start = Date.now();
    const answer = {
      kind: 'unreachable',
      reason: expect.stringMatching(/rate limit is used up until \d{4}-/),
    };
    expect(await client.graphql('{ __typename }', {})).toEqual(answer);
    expect(await client.get('repos/octo/other')).toEqual(answer);
    expect(Date.now() - start).toBeLessThan(1000);
    expect(server.asked).toHaveLength(1);
  });

  test('the last request that a limit allows is answered', async () => {
    const { server, client } = await github(() => ({
      status: 200,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      body: '{}',
    }));
    expect(await client.get(repository)).toEqual({ kind: 'found', body: {} });
    expect(await client.get('repos/octo/old')).toMatchObject({ kind: 'unreachable' });
    expect(server.asked).toHaveLength(1);
  });

  test('the budget holds, tries that failed included', async () => {
    const { server, client } = await github(() => ({ status: 500 }), { maxRequests: 2 });
    expect(await client.get(repository)).toEqual({
      kind: 'unreachable',
      reason: 'the budget of 2 requests is used up',
    });
    expect(server.asked).toHaveLength(2);
  });

  test('nothing outlasts the time for all', async () => {
    const { client } = await github(() => 'hang', { milliseconds: { each: 60_000, all: 500, pause: 1 } });
    const start = Date.now();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => client.get(`repos/a/a${n}`)));
    expect(Date.now() - start).toBeLessThan(2000);
    for (const answer of answers) expect(answer).toMatchObject({ kind: 'unreachable' });
  });

  test('one that hangs outlasts no try, though Node sweeps its garbage meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const sweep = runInNewContext('gc');
    const sweeping = setInterval(sweep, 20);
    onTestFinished(() => clearInterval(sweeping));
    const { client, server } = await github(() => 'hang', {
      milliseconds: { each: 200, all: 10_000, pause: 1 },
    });
    const start = Date.now();
    expect(await client.get(repository)).toMatchObject({ reason: expect.stringContaining('ran out') });
    expect(server.asked).toHaveLength(3);
    expect(Date.now() - start).toBeLessThan(5000);
  });

  test('no more than four are asked at once', async () => {
    let open = 0;
    let most = 0;
    const server = createServer((_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end('{}');
      }, 20);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const client = connect({
      ...addressesFrom({ GITHUB_API_URL: `http://127.0.0.1:${port}` }),
      token,
      maxRequests: 50,
      milliseconds: { each: 1000, all: 10_000, pause: 1 },
    });
    await Promise.all(Array.from({ length: 20 }, (_, n) => client.get(`repos/a/a${n}`)));
    expect(most).toBe(4);
  });
});

test.each([
  [{}, 'https://api.github.com/', 'https://api.github.com/graphql'],
  [
    { GITHUB_API_URL: 'https://ghes.example/api/v3' },
    'https://ghes.example/api/v3',
    'https://ghes.example/api/graphql',
  ],
  [
    { GITHUB_API_URL: 'https://api.octo.ghe.com' },
    'https://api.octo.ghe.com/',
    'https://api.octo.ghe.com/graphql',
  ],
  [
    { GITHUB_API_URL: 'https://a.example/api/v3', GITHUB_GRAPHQL_URL: 'https://b.example/graphql' },
    'https://a.example/api/v3',
    'https://b.example/graphql',
  ],
])('%j leads to %s and %s', (env, api, graphql) => {
  const addresses = addressesFrom(env);
  expect([addresses.api.href, addresses.graphql.href]).toEqual([api, graphql]);
});

test.each([
  [{ GITHUB_API_URL: 'ghes.example' }, 'GITHUB_API_URL is ghes.example'],
  [{ GITHUB_SERVER_URL: 'https://ghes.example' }, 'GITHUB_API_URL does not say where its API is'],
])('%j leads nowhere, the token least of all', (env, says) => {
  expect(() => addressesFrom(env)).toThrow(AddressError);
  expect(() => addressesFrom(env)).toThrow(says);
});

test.each([
  ['https://api.github.com', {}, undefined],
  ['https://api.github.com', { https_proxy: 'http://proxy:8080' }, 'http://proxy:8080'],
  ['https://api.github.com', { HTTPS_PROXY: 'proxy:8080' }, 'http://proxy:8080'],
  ['http://ghes.example', { https_proxy: 'http://proxy:8080' }, undefined],
  ['https://api.github.com', { https_proxy: 'http://proxy', no_proxy: 'github.com' }, undefined],
  ['https://api.github.com', { https_proxy: 'http://proxy', NO_PROXY: 'x, .github.com:443' }, undefined],
  ['https://mygithub.com', { https_proxy: 'http://proxy', no_proxy: 'github.com' }, 'http://proxy'],
  ['https://api.github.com', { https_proxy: 'http://proxy', no_proxy: '*' }, undefined],
  ['http://127.0.0.1:80', { http_proxy: 'http://proxy' }, undefined],
])('the proxy for %s under %j is %s', (url, env, proxy) => {
  expect(proxyFor(new URL(url), env)).toBe(proxy);
});

test('a proxy is gone through', async () => {
  const server = await startGitHub(world);
  const { address, tunnels } = await startProxy(server.url);
  process.env.http_proxy = address;
  onTestFinished(() => {
    delete process.env.http_proxy;
  });
  // A name that resolves nowhere: only the proxy can lead there.
  const client = connect({
    ...addressesFrom({ GITHUB_API_URL: 'http://ghes.invalid' }),
    token,
    maxRequests: 5,
    milliseconds: { each: 2000, all: 10_000, pause: 1 },
  });
  expect(await client.get(repository)).toEqual(ok);
  expect(tunnels).toEqual(['ghes.invalid:80']);
});
