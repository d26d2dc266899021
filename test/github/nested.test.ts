import { describe, expect, test } from 'vitest';
import { type Fault, type Repository, sha, type World } from '../support/github.js';
import { checkOnline, type Question, steps } from '../support/online.js';

const only = ['unpinned-nested-action'];
const at = sha('a commit');

/** A repository with one commit, `at`, that holds these files. */
function holding(files: Record<string, string>): Repository {
  return { commits: { [at]: { files } }, branches: { main: at } };
}

function composite(...uses: readonly string[]): string {
  const steps = uses.map((use) => `    - uses: ${use}\n`).join('');
  return `runs:\n  using: composite\n  steps:\n    - run: true\n      shell: bash\n${steps}`;
}

const node = 'runs:\n  using: node24\n  main: index.js\n';

function worldOf(repositories: Record<string, Record<string, string>>): World {
  return {
    repositories: Object.fromEntries(
      Object.entries(repositories).map(([name, files]) => [name, holding(files)]),
    ),
  };
}

describe.each(['graphql', 'rest'] as const)('by %s', (by) => {
  const run = (repositories: Record<string, Record<string, string>>, uses: string, more = {}) =>
    checkOnline(worldOf(repositories), { files: steps(uses), only, by, ...more });

  test('a JavaScript action runs no other', async () => {
    expect((await run({ 'octo/node': { 'action.yml': node } }, `octo/node@${at}`)).found).toEqual([]);
  });

  test('a composite action that pins what it runs', async () => {
    const repositories = {
      'octo/a': { 'action.yml': composite(`octo/b@${at}`, './local', '$/own'), 'own/action.yml': node },
      'octo/b': { 'action.yaml': node },
    };
    expect((await run(repositories, `octo/a@${at}`)).found).toEqual([]);
  });

  test('a composite action that runs a branch', async () => {
    const { found, messages } = await run(
      { 'octo/a': { 'sub/action.yml': composite('evil/b@main') } },
      `octo/a/sub@${at}`,
    );
    expect(found).toEqual([`error unpinned-nested-action octo/a/sub@${at}`]);
    expect(messages[0]).toContain(`octo/a/sub@${at} → evil/b@main`);
  });

  test('three levels down, with the whole way', async () => {
    const repositories = {
      'octo/a': { 'action.yml': composite(`octo/b@${at}`) },
      'octo/b': { 'action.yml': composite(`octo/c/sub@${at}`) },
      'octo/c': { 'sub/action.yml': composite('docker://alpine:3') },
    };
    const { messages } = await run(repositories, `octo/a@${at}`);
    expect(messages[0]).toContain(`octo/a@${at} → octo/b@${at} → octo/c/sub@${at} → docker://alpine:3`);
  });

  test('a reusable workflow, its own workflows and its containers', async () => {
    const called = `on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/inner.yml\n`;
    const inner = `on: workflow_call\njobs:\n  b:\n    container: node:22\n    steps:\n      - uses: evil/b@v1\n`;
    const { found, messages } = await checkOnline(
      worldOf({
        'octo/a': { '.github/workflows/called.yml': called, '.github/workflows/inner.yml': inner },
      }),
      {
        files: {
          '.github/workflows/ci.yml': `jobs:\n  a:\n    uses: octo/a/.github/workflows/called.yml@${at}\n`,
        },
        only,
        by,
      },
    );
    expect(found).toEqual([`error unpinned-nested-action octo/a/.github/workflows/called.yml@${at}`]);
    expect(messages[0]).toContain('→ evil/b@v1');
    expect(messages[0]).toContain('→ node:22');
  });

  test('the image of a Docker action, and the FROM of its Dockerfile, weigh less', async () => {
    const docker = 'runs:\n  using: docker\n  image: Dockerfile\n';
    const repositories = { 'octo/a': { 'action.yml': docker, Dockerfile: 'FROM alpine:3\n' } };
    const { found, messages } = await run(repositories, `octo/a@${at}`);
    expect(found).toEqual([`warning unpinned-nested-action octo/a@${at}`]);
    expect(messages[0]).toContain(`octo/a/Dockerfile@${at} → alpine:3`);
    const image = { 'octo/a': { 'action.yml': 'runs:\n  using: docker\n  image: docker://alpine:3\n' } };
    expect((await run(image, `octo/a@${at}`)).found).toEqual([`warning unpinned-nested-action octo/a@${at}`]);
    const bare = { 'octo/a': { Dockerfile: 'FROM alpine:3\n' } };
    expect((await run(bare, `octo/a@${at}`)).found).toEqual([`warning unpinned-nested-action octo/a@${at}`]);
  });

  test('what is trusted needs no pin at any depth', async () => {
    const repositories = { 'octo/a': { 'action.yml': composite('our/b@main', 'good/c@v1') } };
    const more = { repository: 'our/this', policy: 'trust: { actions: ["good/*"] }\n' };
    expect((await run(repositories, `octo/a@${at}`, more)).found).toEqual([]);
    expect((await run(repositories, `octo/a@${at}`)).found).toHaveLength(1);
  });

  test("what GitHub's lock has for this workflow is pinned at any depth", async () => {
    const world = worldOf({ 'octo/a': { 'action.yml': composite('octo/b@v1') } });
    const lock = `version: v0.0.2\nworkflows:\n  .github/workflows/ci.yml:\n    - octo/b@v1\ndependencies:\n  octo/b@v1:\n    ref: v1\n    commit: sha1-${at}\n`;
    const files = { ...steps(`octo/a@${at}`), '.github/workflows/actions.lock': lock };
    expect((await checkOnline(world, { files, only, by })).found).toEqual([]);
  });

  test('an action that is not pinned is not looked into: it is told already', async () => {
    const { found, server } = await run(
      { 'octo/a': { 'action.yml': composite('evil/b@main') } },
      'octo/a@v1',
    );
    expect(found).toEqual([]);
    expect(server.asked.filter(({ path }) => path.includes('contents') || path === '/graphql')).toEqual([]);
  });

  test('actions that name each other in a circle', async () => {
    const repositories = {
      'octo/a': { 'action.yml': composite(`octo/b@${at}`) },
      'octo/b': { 'action.yml': composite(`octo/a@${at}`, `octo/b@${at}`, 'evil/c@v1') },
    };
    const { found, server } = await run(repositories, `octo/a@${at}`);
    expect(found).toHaveLength(1);
    expect(server.asked.length).toBeLessThanOrEqual(2);
  });

  test('each file is read once, however many lead to it', async () => {
    const repositories = {
      'octo/a': { 'action.yml': composite(`octo/c@${at}`) },
      'octo/b': { 'action.yml': composite(`octo/c@${at}`, `Octo/C@${at.toUpperCase()}`) },
      'octo/c': { 'action.yml': composite('evil/d@v1') },
    };
    const files = steps(`octo/a@${at}`, `octo/b@${at}`, `octo/c@${at}`);
    const { found, server } = await checkOnline(worldOf(repositories), { files, only, by });
    expect(found).toHaveLength(3);
    expect(server.asked.length).toBeLessThanOrEqual(3);
  });

  test('a composite action of 10,000 steps', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `octo/b@${at} # ${n}`);
    const repositories = {
      'octo/a': { 'action.yml': composite(...many, 'evil/c@v1') },
      'octo/b': { 'action.yml': node },
    };
    const { found, messages } = await run(repositories, `octo/a@${at}`);
    expect(found).toHaveLength(1);
    expect(messages[0]).toContain('→ evil/c@v1');
  });

  test('10,000 actions that are not pinned are told in a few words', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `evil/b${n}@v1`);
    const { messages } = await run({ 'octo/a': { 'action.yml': composite(...many) } }, `octo/a@${at}`);
    expect(messages[0]).toContain('And 9995 more.');
    expect(messages[0]?.length).toBeLessThan(1500);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no action file', { 'readme.md': '' }, 'there is no action at this commit'],
    ['a file of 20 MB', { 'action.yml': `# ${'x'.repeat(20_000_000)}\n${node}` }, 'are not read'],
    ['a binary file', { 'action.yml': 'runs:\0' }, 'it is no text|NUL byte'],
    ['YAML with a fault', { 'action.yml': 'runs: [\n' }, 'cannot be read as GitHub would read it'],
  ])('%s is told', async (_, files, says) => {
    const { found, messages } = await run({ 'octo/a': files }, `octo/a@${at}`);
    expect(found).toEqual([`warning unpinned-nested-action octo/a@${at}`]);
    expect(messages[0]).toMatch(new RegExp(says));
  });

  test('a Dockerfile above the root of the repository is told, and no other address is asked', async () => {
    const files = { 'action.yml': 'runs:\n  using: docker\n  image: ../../../../advisories/Dockerfile\n' };
    const { found, messages, server } = await run({ 'octo/a': files }, `octo/a@${at}`);
    expect(found).toEqual([`warning unpinned-nested-action octo/a@${at}`]);
    expect(messages[0]).toContain('there is no ../../../../advisories/Dockerfile at this commit');
    expect(server.asked.map(({ path }) => path).join()).not.toContain('advisories');
  });

  test('what lies deeper than any run goes is told', async () => {
    const repositories = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [
        `octo/a${n}`,
        { 'action.yml': composite(`octo/a${n + 1}@${at}`) },
      ]),
    );
    const { messages } = await run(repositories, `octo/a0@${at}`);
    expect(messages).toEqual([expect.stringContaining('deeper than')]);
  });

  test('what others run is told for the diagram: what is at fault by its places, what is pinned or trusted by none', async () => {
    const repositories = {
      'octo/a': {
        'action.yml': composite(`octo/b@${at}`, 'evil/x@main', 'mine/y@v1', '$/own'),
        'own/action.yml': node,
      },
      'octo/b': { 'action.yml': 'runs:\n  using: docker\n  image: docker://alpine:3\n' },
    };
    const { report } = await run(repositories, `octo/a@${at}`, { repository: 'mine/this' });
    const told = report.entries.map((entry) => [
      `${entry.from.name} → ${entry.to.name}`,
      entry.kind === 'own' ? entry.place.file : entry.blame.map(({ rule, place }) => `${rule} ${place.file}`),
    ]);
    const ci = '.github/workflows/ci.yml';
    expect(told).toEqual([
      [`${ci} → octo/a@${at}`, ci],
      [`octo/a@${at} → evil/x@main`, [`unpinned-nested-action ${ci}`]],
      [`octo/a@${at} → mine/y@v1`, []],
      [`octo/a@${at} → octo/b@${at}`, []],
      [`octo/a@${at} → octo/a/own@${at}`, []],
      [`octo/b@${at} → docker://alpine:3`, [`unpinned-nested-action ${ci}`]],
    ]);
  });
});

describe.each(['graphql', 'rest'] as const)('what is pinned below, by %s', (by) => {
  const forked = sha('forked');
  const v1 = sha('v1');
  const node24 = { 'action.yml': node };
  const helper: Repository = {
    commits: { [at]: { files: node24 }, [v1]: { files: node24 }, [forked]: { parents: [at], files: node24 } },
    branches: { main: at },
    tags: { 'v1.0.0': v1 },
  };
  const worldWith = (nested: string): World => ({
    repositories: { 'octo/a': holding({ 'action.yml': composite(nested) }), 'octo/b': helper },
    advisories: [{ ghsa: 'GHSA-aaaa-bbbb-cccc', package: 'octo/b', range: '< 2.0.0', patched: '2.0.0' }],
  });
  const check = (nested: string, more: Partial<Question> = {}) =>
    checkOnline(worldWith(nested), { files: steps(`octo/a@${at}`), by, only: ['actions'], ...more });
  const vulnerable = `error vulnerable-action octo/a@${at}`;

  test("a fork's commit is no more the repository's than on our own line", async () => {
    const { found, messages } = await check(`octo/b@${forked}`, { only: ['unknown-commit'] });
    expect(found).toEqual([`error unknown-commit octo/a@${at}`]);
    expect(messages[0]).toContain(`octo/a@${at} → octo/b@${forked}\` (no branch or tag reaches this commit`);
  });

  test('a commit that is not there is told once', async () => {
    const { found, messages } = await check(`octo/b@${sha('nowhere')}`);
    expect(found).toEqual([`error unknown-commit octo/a@${at}`]);
    expect(messages.join()).toContain('(there is no such commit)');
  });

  test('a repository that is not there, or is hidden, is what could not be asked', async () => {
    const { found, messages } = await check(`octo/gone@${at}`);
    expect(found).toEqual([`warning unknown-commit octo/a@${at}`]);
    expect(messages[0]).toContain('octo/gone is not there, or is private');
  });

  test.each([
    ['unknown-commit', ['unknown-commit']],
    ['vulnerable-action', ['vulnerable-action']],
    ['unknown-commit', ['vulnerable-action', 'unknown-commit']],
  ])('%s tells of it where %j run', async (rule, only) => {
    const { found } = await check(`octo/gone@${at}`, { only });
    expect(found).toEqual([`warning ${rule} octo/a@${at}`]);
  });

  test('a repository that could not be asked leaves open whether an advisory covers what runs', async () => {
    const gone: Fault = ({ path, body }) =>
      /isArchived/.test(body) || /^\/?(?:api\/v3\/)?repos\/octo\/b$/.test(path)
        ? { status: 403, body: '{"message":"No"}' }
        : undefined;
    const { found, messages } = await check(`octo/b@${v1}`, { only: ['vulnerable-action'], fault: gone });
    expect(found).toEqual([`warning vulnerable-action octo/a@${at}`]);
    expect(messages[0]).toContain('whether an advisory covers this version');
  });

  test('the version that a nested commit carries may have a published hole', async () => {
    const { found, messages } = await check(`octo/b@${v1}`);
    expect(found).toEqual([vulnerable]);
    expect(messages[0]).toContain(
      `What this runs itself, \`octo/a@${at} → octo/b@${v1}\`: GHSA-aaaa-bbbb-cccc`,
    );
  });

  test.each([
    ['unknown-commit', forked],
    ['vulnerable-action', v1],
    ['unknown-commit', sha('nowhere')],
  ])('%s marks it in the diagram', async (rule, commit) => {
    const { report } = await check(`octo/b@${commit}`);
    const marked = report.entries.flatMap((entry) =>
      entry.kind === 'nested' && entry.blame.length > 0 ? [[entry.to.name, entry.blame[0]?.rule]] : [],
    );
    expect(marked).toEqual([[`octo/b@${commit}`, rule]]);
  });

  test('below a called workflow, too', async () => {
    const called = `on: workflow_call\njobs:\n  a:\n    steps:\n      - uses: octo/b@${forked}\n`;
    const path = '.github/workflows/called.yml';
    const world: World = { repositories: { 'octo/a': holding({ [path]: called }), 'octo/b': helper } };
    const files = { '.github/workflows/ci.yml': `jobs:\n  a:\n    uses: octo/a/${path}@${at}\n` };
    const { found } = await checkOnline(world, { files, by, only: ['actions'] });
    expect(found).toEqual([`error unknown-commit octo/a/${path}@${at}`]);
  });

  test('what lies below a tag of an immutable release, too', async () => {
    const world = worldWith(`octo/b@${forked}`);
    const released = {
      ...world.repositories['octo/a'],
      tags: { 'v1.0.0': at },
      releases: { 'v1.0.0': { immutable: true, publishedAt: '2025-01-01T00:00:00Z' } },
    };
    const { found } = await checkOnline(
      { repositories: { ...world.repositories, 'octo/a': released } },
      { files: steps('octo/a@v1.0.0'), by, only: ['actions'], policy: 'actions: { pin: exact-tag }\n' },
    );
    expect(found).toEqual(['error unknown-commit octo/a@v1.0.0']);
  });

  test.each(['unpinned-nested-action', 'unknown-commit', 'vulnerable-action'])(
    '%s alone says that it could not look there',
    async (rule) => {
      const fault: Fault = ({ path, body }) =>
        /isTruncated/.test(body) || /contents/.test(path)
          ? { status: 403, body: '{"message":"No"}' }
          : undefined;
      const { found } = await check(`octo/b@${at}`, { only: [rule], fault });
      expect(found).toEqual([`warning ${rule} octo/a@${at}`]);
    },
  );

  test('costs no request of its own', async () => {
    const question = { only: ['unknown-commit', 'unpinned-nested-action'] };
    const { server } = await check(`octo/b@${at}`, question);
    expect(server.asked.length).toBeLessThanOrEqual(by === 'graphql' ? 3 : 10);
  });
});
