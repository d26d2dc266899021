import { describe, expect, test } from 'vitest';
import { addressesFrom } from '../../src/github/addresses.js';
import { connect } from '../../src/github/connect.js';
import { graphqlSource } from '../../src/github/graphql.js';
import { restSource } from '../../src/github/rest.js';
import { askInTurn, type RefAnswer, type RefQuestion, type Source } from '../../src/github/source.js';
import {
  type FakeGitHub,
  type Fault,
  type Repository,
  sha,
  startGitHub,
  type World,
} from '../support/github.js';
import { token } from '../support/online.js';

const [v1, v2, tip, twin, tagObject] = ['v1', 'v2', 'tip', 'twin', 'tag object'].map(sha) as [
  string,
  string,
  string,
  string,
  string,
];
const date = '2025-01-01T00:00:00Z';

const action: Repository = {
  commits: Object.fromEntries([v1, v2, tip, twin].map((commit) => [commit, { date }])),
  branches: { main: tip, 'releases/v1': v1, both: tip, same: v2 },
  tags: { v1, 'v1.0.0': v1, v2: tagObject, both: twin, same: v2 },
  tagObjects: { [tagObject]: { name: 'v2', target: v2 } },
};

/** A repository whose old release has `count` newer tags before it. */
function behind(count: number): Repository {
  const newer = Array.from({ length: count }, (_, n) => [`nightly-${n}`, sha(`nightly ${n}`)] as const);
  return {
    commits: Object.fromEntries([
      [v1, { date: '2020-01-01T00:00:00Z' }],
      ...newer.map(([, commit]) => [commit, { date }] as const),
    ]),
    branches: { main: newer[0]?.[1] ?? v1 },
    tags: { ...Object.fromEntries(newer), v1, 'v1.0.0': v1 },
  };
}

const world: World = {
  repositories: {
    'octo/action': action,
    'octo/old': { movedTo: 'octo/action' },
    'octo/busy': behind(250),
    'octo/overrun': behind(600),
  },
};

async function sourceOf(
  by: 'graphql' | 'rest',
  given: World = world,
  fault?: Fault,
): Promise<[Source, FakeGitHub]> {
  const server = await startGitHub(given, fault);
  const milliseconds = { each: 5000, all: 30_000, pause: 1 };
  const github = connect({ ...addressesFrom(server.env), token, maxRequests: 200, milliseconds });
  const rest = restSource(github);
  return [by === 'rest' ? rest : graphqlSource(github, rest), server];
}

function question(use: string): RefQuestion {
  const [, owner = '', repo = '', ref = ''] = /^([^/]+)\/([^@]+)@(.+)$/.exec(use) ?? [];
  return { owner, repo, ref };
}

describe.each(['graphql', 'rest'] as const)('what a ref means, by %s', (by) => {
  const found = (commit: string, ...tags: string[]): Partial<RefAnswer> => ({
    ...{ kind: 'found', commit, date },
    tags: expect.arrayContaining(tags),
  });

  test.each<[string, Partial<RefAnswer>]>([
    ['octo/action@v1', found(v1, 'v1.0.0')],
    ['octo/action@v2', found(v2)],
    ['octo/action@main', found(tip)],
    ['octo/action@HEAD', found(tip)],
    ['octo/action@releases/v1', found(v1, 'v1.0.0')],
    ['octo/action@refs/heads/releases/v1', found(v1)],
    ['octo/action@refs/tags/v1', found(v1)],
    ['octo/action@heads/main', found(tip)],
    ['octo/action@tags/v2', found(v2)],
    [`octo/action@${v1}`, found(v1, 'v1.0.0')],
    [`octo/action@${v1.slice(0, 9)}`, found(v1, 'v1.0.0')],
    ['octo/action@refs/heads/both', found(tip)],
    ['octo/action@refs/tags/both', found(twin)],
    ['octo/action@both', { kind: 'ambiguous' }],
    ['octo/action@same', found(v2)],
    ['octo/old@v1', found(v1, 'v1.0.0')],
    ['Octo/Action@v1', found(v1)],
    ['octo/action@v3', { kind: 'none' }],
    ['octo/action@refs/tags/main', { kind: 'none' }],
    [`octo/action@${sha('nowhere')}`, { kind: 'none' }],
    ['octo/gone@v1', { kind: 'missing' }],
  ])('%s', async (use, expected) => {
    const [source] = await sourceOf(by);
    expect(await source.refs([question(use)])).toEqual([expect.objectContaining(expected)]);
  });

  test('a release that many tags stand before is found, within bounds', async () => {
    const [source, server] = await sourceOf(by);
    const answers = await source.refs([question('octo/busy@v1'), question('octo/overrun@v1')]);
    expect(answers).toEqual([
      expect.objectContaining({ commit: v1, tags: ['v1', 'v1.0.0'] }),
      expect.objectContaining({ commit: v1, tags: [] }),
    ]);
    expect(server.asked.length).toBeLessThanOrEqual(by === 'graphql' ? 5 : 12);
  });

  test('where its listing breaks off, nobody can tell the version', async () => {
    const fault: Fault = ({ path, body }) =>
      /page=2/.test(path) || /after: /.test(body) ? { status: 403, body: '{"message":"No"}' } : undefined;
    const [source] = await sourceOf(by, world, fault);
    const answers = await source.refs(['octo/busy@v1', 'octo/action@v1'].map(question));
    expect(answers.map(({ kind }) => kind)).toEqual(['unasked', 'found']);
  });

  test('the answers are in the order of the questions, and each thing is asked for once', async () => {
    const [source, server] = await sourceOf(by);
    const uses = ['octo/gone@v1', 'octo/action@v2', 'octo/action@v1', 'octo/action@v2', 'OCTO/action@v1'];
    const answers = await source.refs(uses.map(question));
    expect(answers.map((answer) => ('commit' in answer ? answer.commit : answer.kind))).toEqual([
      'missing',
      ...[v2, v1, v2, v1],
    ]);
    if (by === 'graphql') expect(server.asked).toHaveLength(1);
  });
});

test('forty refs of fifteen repositories take one request', async () => {
  const repositories = Object.fromEntries(Array.from({ length: 15 }, (_, n) => [`octo/a${n}`, action]));
  const [source, server] = await sourceOf('graphql', { repositories });
  const refs = ['v1', 'v2', 'main'];
  const uses = Array.from({ length: 40 }, (_, n) => `octo/a${n % 15}@${refs[n % 3]}`);
  const answers = await source.refs(uses.map(question));
  expect(answers.every(({ kind }) => kind === 'found')).toBe(true);
  expect(server.asked).toHaveLength(1);
});

test('very many refs of one repository are asked for in parts', async () => {
  const [source, server] = await sourceOf('graphql');
  const uses = Array.from({ length: 120 }, (_, n) => `octo/action@v${n}`);
  const answers = await source.refs(uses.map(question));
  expect(answers.filter(({ kind }) => kind === 'found')).toHaveLength(2);
  for (const { body } of server.asked) expect(body.length).toBeLessThan(40_000);
});

test('what one server does not have, the next is asked for', async () => {
  const [own, first] = await sourceOf('graphql', { repositories: { 'our/a': action } });
  const [dotcom, second] = await sourceOf('rest');
  const uses = ['octo/action@v1', 'our/a@v2', 'our/a@v3', 'gone/b@v1'];
  const answers = await askInTurn(
    [own, dotcom],
    uses.map(question),
    (source, part) => source.refs(part),
    ({ kind }) => kind === 'missing',
  );
  expect(answers.map((answer) => answer?.kind)).toEqual(['found', 'found', 'none', 'missing']);
  expect(first.asked).toHaveLength(1);
  for (const { path } of second.asked) expect(path).not.toContain('our/');
});
