import { describe, expect, test } from 'vitest';
import { connect } from '../../src/github/connect.js';
import { restSource } from '../../src/github/rest.js';
import { type Fault, type Repository, sha, startGitHub, type World } from '../support/github.js';
import { checkOnline, steps, token } from '../support/online.js';

const at = sha('a commit');
const known: Repository = {
  commits: { [at]: { files: { 'action.yml': 'runs:\n  using: node24\n  main: x.js\n' } } },
  branches: { main: at },
  tags: { 'v1.0.0': at },
};
const world: World = { repositories: { 'octo/a': known } };
const files = steps(`octo/a@${at} # v1.0.0`);
const policy = 'actions: { rest-days: 3 }\n';

function composite(uses: string): string {
  return `runs:\n  using: composite\n  steps:\n    - uses: ${uses}\n`;
}

/** The rules that ask, each of which must say so when it cannot. */
const asking = [
  'archived-action',
  'fresh-action',
  'mismatched-version',
  'unknown-commit',
  'unpinned-nested-action',
  'vulnerable-action',
];
const allUnasked = asking.map((rule) => `warning ${rule} octo/a@${at}`);

/** As JSON, what JavaScript cannot make a text or a number of. */
const noText = '{"toString":1,"valueOf":1}';

const failures: [string, Fault][] = [
  ['a server that never answers', () => 'hang'],
  ['401', () => ({ status: 401, body: '{"message":"Bad credentials"}' })],
  ['403', () => ({ status: 403, body: '{"message":"Forbidden"}' })],
  ['429', () => ({ status: 429, headers: { 'retry-after': '3600' } })],
  ['500', () => ({ status: 500 })],
  ['503 with HTML', () => ({ status: 503, body: '<html>' })],
  ['JSON that is cut', () => ({ status: 200, body: '{"data":{"a0":{' })],
  ['JSON of another form', () => ({ status: 200, body: '[1, null, {"data": 7}]' })],
  ['JSON that is no object', () => ({ status: 200, body: '7' })],
  ['a redirect to another host', () => ({ status: 302, headers: { location: 'http://example.org/' } })],
  ['HTML', () => ({ status: 200, body: '<html>Log in</html>' })],
  ['a message that is no text', () => ({ status: 403, body: `{"message":${noText}}` })],
  ['errors of a type that is no text', () => ({ status: 200, body: `{"errors":[{"type":${noText}}]}` })],
  ['an empty answer', () => ({ status: 200, body: '' })],
];

describe.each(['graphql', 'rest'] as const)('by %s', (by) => {
  test('a good answer gives no finding', async () => {
    expect((await checkOnline(world, { files, policy, by })).found).toEqual([]);
  });

  test.each([
    ['half a sign', '\\ud800'],
    ['a list', ',x/y'.repeat(1500)],
    ['a path without measure', 'x'.repeat(9000)],
  ])('a path that is %s hides no advisory from other references', async (_, path) => {
    const advisories = [
      { ghsa: 'GHSA-aaaa-bbbb-cccc', package: 'octo/a', range: '< 2.0.0', patched: '2.0.0' },
    ];
    const both = steps(`octo/a@${at}`, `"octo/a/${path}@${at}"`);
    const fault: Fault = ({ path: asked }) => {
      const names = new URLSearchParams(asked.split('?')[1]).get('affects')?.split(',') ?? [];
      return asked.length > 8000 || names.length > 1000 ? { status: 422, body: '{}' } : undefined;
    };
    const question = { files: both, by, fault, only: ['vulnerable-action', 'unpinned-nested-action'] };
    const { found } = await checkOnline({ ...world, advisories }, question);
    expect(found).toContain(`error vulnerable-action octo/a@${at}`);
  });

  test.each(failures)('%s for all: every rule says that it could not be asked', async (_, fault) => {
    const connection = { milliseconds: { each: 200, all: 3000, pause: 1 } };
    const { found, messages } = await checkOnline(world, { files, policy, by, fault, connection });
    expect(found.toSorted()).toEqual(allUnasked);
    for (const message of messages) expect(message).toMatch(/^It could not be asked /);
    expect(messages.join()).not.toContain(token);
  });

  test('the level is the policy', async () => {
    const fault: Fault = () => ({ status: 500 });
    const question = {
      files,
      by,
      fault,
      only: ['unknown-commit'],
      connection: { milliseconds: { each: 100, all: 300, pause: 1 } },
    };
    const { found } = await checkOnline(world, { ...question, policy: 'network: { unreachable: error }\n' });
    expect(found).toEqual([`error unknown-commit octo/a@${at}`]);
    expect(
      (await checkOnline(world, { ...question, policy: 'network: { unreachable: off }\n' })).found,
    ).toEqual([]);
  });

  test('one repository that is refused stops no other', async () => {
    const two = { repositories: { 'octo/a': known, 'octo/b': { ...known, archived: true } } };
    const fault: Fault = ({ path }) =>
      path === '/repos/octo/a' ? { status: 451, body: '{"message":"Blocked"}' } : undefined;
    const { found } = await checkOnline(two, {
      files: steps(`octo/a@${at}`, `octo/b@${at}`, `octo/c@${at}`),
      only: ['archived-action', 'unknown-commit'],
      by,
      fault,
    });
    expect(found).toContain(`warning archived-action octo/b@${at}`);
    expect(found).toContain(`warning unknown-commit octo/c@${at}`);
  });

  test('a tag that is also a branch', async () => {
    const other = sha('other');
    const repository = {
      ...known,
      commits: { ...known.commits, [other]: { parents: [at] } },
      branches: { main: at, 'v1.0.0': other },
    };
    const { found } = await checkOnline({ repositories: { 'octo/a': repository } }, { files, by });
    expect(found).toEqual([]);
  });

  test('names that would be more than names stay what they are', async () => {
    const hostile = `octo/a"){x}@${at}`;
    const { server } = await checkOnline(world, { files: steps(JSON.stringify(hostile)), by });
    for (const { path, body } of server.asked) expect(path + body).not.toContain('{x}');
    const odd = steps(`octo/..@${at}`, `octo/a/%2e%2e/x@${at}`, `octo/a/b?c#d@${at}`);
    const { found } = await checkOnline(world, { files: odd, by, only: ['unpinned-nested-action'] });
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^warning /);
  });
});

describe('errors of GraphQL beside its data', () => {
  const only = ['unknown-commit'];
  const empty = {
    nameWithOwner: 'octo/a',
    isArchived: false,
    defaultBranchRef: null,
    o0: null,
    tags: { nodes: [] },
  };
  const told = `warning unknown-commit octo/a@${at}`;
  const absent = `error unknown-commit octo/a@${at}`;

  // The forms are those that GitHub gives: a field that failed is null, and only the error tells that from nothing.
  test.each<[string, unknown, unknown, string]>([
    ['none', empty, undefined, absent],
    ['of the commit', empty, { path: ['a0', 'o0'], message: 'timedout' }, told],
    ['of the tags', { ...empty, tags: null }, { path: ['a0', 'tags'], message: 'timedout' }, told],
    ['without a path', empty, { message: 'Something went wrong while executing your query.' }, told],
    [
      'of all',
      empty,
      { type: 'RESOURCE_LIMITS_EXCEEDED', path: ['a0', 'tags'], message: 'Resource limits' },
      told,
    ],
    ['of rights', null, { type: 'FORBIDDEN', path: ['a0'], message: 'Resource protected by SAML' }, told],
    [
      'of a repository that is not there',
      null,
      { type: 'NOT_FOUND', path: ['a0'], message: 'Could not resolve to a Repository' },
      told,
    ],
    [
      'of a comparison, which others decide',
      empty,
      { path: ['a0', 'defaultBranchRef', 'c0'], message: 'timedout' },
      absent,
    ],
  ])('%s', async (_, a0, error, finding) => {
    const body = JSON.stringify({ data: { a0 }, errors: error && [error] });
    const fault: Fault = (asked) => (/isArchived/.test(asked.body) ? { status: 200, body } : undefined);
    const { found } = await checkOnline(world, { files: steps(`octo/a@${at}`), only, fault });
    expect(found).toEqual([finding]);
  });

  test('a query that is too dear is asked in parts', async () => {
    const two = { repositories: { 'octo/a': known, 'octo/b': known, 'octo/c': known } };
    const error = {
      type: 'RESOURCE_LIMITS_EXCEEDED',
      path: ['a0'],
      message: 'Resource limits for this query exceeded.',
    };
    const body = JSON.stringify({ data: { a0: null, a1: null, a2: null }, errors: [error] });
    const fault: Fault = (asked) => (/a1: repository/.test(asked.body) ? { status: 200, body } : undefined);
    const many = steps(`octo/a@${at}`, `octo/b@${at}`, `octo/c@${at}`);
    expect((await checkOnline(two, { files: many, only, fault })).found).toEqual([]);
  });
});

test('one bad pin in a repository of 3,572 branches and tags takes at most ten requests', async () => {
  const bad = sha('bad');
  const commits = Object.fromEntries(Array.from({ length: 3571 }, (_, n) => [sha(`c${n}`), {}]));
  const tags = Object.fromEntries(Object.keys(commits).map((commit, n) => [`v${n}`, commit]));
  const large: World = {
    repositories: {
      'octo/a': { commits: { ...commits, [at]: {}, [bad]: {} }, branches: { main: at }, tags },
      'octo/outer': {
        commits: { [at]: { files: { 'action.yml': composite(`octo/a@${bad}`) } } },
        branches: { main: at },
      },
    },
  };
  for (const by of ['graphql', 'rest'] as const) {
    const { found, messages, server } = await checkOnline(large, {
      files: steps(`octo/a@${bad}`),
      only: ['unknown-commit'],
      by,
    });
    expect(found).toEqual([`warning unknown-commit octo/a@${bad}`]);
    expect(messages[0]).toMatch(/compared, of \d+, reaches/);
    expect(server.asked.length).toBeLessThanOrEqual(by === 'graphql' ? 10 : 20);
    const absent = await checkOnline(large, {
      files: steps(`octo/a@${sha('nowhere')}`),
      only: ['unknown-commit'],
      by,
    });
    expect(absent.found).toEqual([`error unknown-commit octo/a@${sha('nowhere')}`]);
    expect(absent.server.asked.length).toBeLessThanOrEqual(10);
    const below = await checkOnline(large, { files: steps(`octo/outer@${at}`), only: ['actions'], by });
    expect(below.found).toContain(`warning unknown-commit octo/outer@${at}`);
    expect(below.server.asked.length).toBeLessThanOrEqual(by === 'graphql' ? 10 : 30);
  }
});

test('what another server does not have, github.com is asked for, without the token', async () => {
  const dotcom = await startGitHub(world);
  const there = connect({
    api: new URL(dotcom.url),
    graphql: new URL(`${dotcom.url}/graphql`),
    token: undefined,
    maxRequests: 50,
    milliseconds: { each: 5000, all: 20_000, pause: 1 },
  });
  const own = { repositories: { 'our/b': { ...known, archived: true } } };
  const { found, server } = await checkOnline(own, {
    files: steps(`octo/a@${at}`, `our/b@${at}`, `gone/c@${at}`),
    beside: [restSource(there)],
    advisories: there,
  });
  expect(found).toEqual([`warning archived-action our/b@${at}`, `warning unknown-commit gone/c@${at}`]);
  expect(server.asked.every(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(true);
  expect(dotcom.asked.length).toBeGreaterThan(0);
  for (const { headers, path } of dotcom.asked) {
    expect(headers.authorization).toBeUndefined();
    expect(path).not.toContain('our/b/');
  }
});

test.each([400, 413, 422])(
  'a reference that GitHub refuses with %i by GraphQL leaves the others judged',
  async (status) => {
    const files = steps(`octo/a@${at}`, `octo/a/${'x'.repeat(200_000)}@${at}`);
    const repository: Repository = {
      ...known,
      commits: { [at]: { files: { 'action.yml': composite('evil/b@main') } } },
    };
    const fault: Fault = ({ body }) => (body.length > 100_000 ? { status, body: '{}' } : undefined);
    const question = { files, fault, only: ['unpinned-nested-action'] };
    const { found } = await checkOnline({ repositories: { 'octo/a': repository } }, question);
    expect(found).toContain(`error unpinned-nested-action octo/a@${at}`);
    expect(found).toHaveLength(2);
  },
);

test('a repository of which very many commits are named is asked for in parts', async () => {
  const names = Array.from({ length: 120 }, (_, n) => sha(`many ${n}`));
  const main = names[0] ?? '';
  const commits = Object.fromEntries(names.map((name, n) => [name, { parents: names.slice(n + 1, n + 2) }]));
  const fault: Fault = ({ body }) =>
    (body.match(/compare/g)?.length ?? 0) > 60 ? { status: 502 } : undefined;
  const question = { files: steps(...[...names, sha('bad')].map((name) => `octo/a@${name}`)), fault };
  const { found, server } = await checkOnline(
    { repositories: { 'octo/a': { commits, branches: { main } } } },
    { ...question, only: ['unknown-commit'] },
  );
  expect(found.filter((one) => !one.startsWith('warning'))).toEqual([
    `error unknown-commit octo/a@${sha('bad')}`,
  ]);
  expect(server.asked.length).toBeLessThan(50);
});

test('a server without GraphQL is asked by REST', async () => {
  const fault: Fault = ({ path }) => (path === '/graphql' ? { status: 404 } : undefined);
  expect((await checkOnline(world, { files, policy, fault })).found).toEqual([]);
});
