import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folder, git } from './support/bundle.js';
import { type Occasion, type Ran, runFor } from './support/event.js';
import { type Fault, startGitHub } from './support/github.js';
import { commit, head, merge, repository, shallowClone } from './support/repository.js';
import { commands } from './support/runner.js';

// Whose policy judges, told by what becomes of one reference that is not pinned: an error by the built-in default, a
// warning by the policy of the base, nothing by that of the change, a notice by one that the base has no more.
const ci = '.github/workflows/ci.yml';
const policy = '.github/pinfold.yml';
const workflow = (...uses: string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join('')}`;
const saying = (level: string) => `version: 1\nrules: { unpinned-action: ${level} }\n`;

type Judge = 'default' | 'base' | 'change' | 'older';

function judgeOf({ report }: Ran): Judge | undefined {
  const levels = { error: 'default', warning: 'base', notice: 'older' } as const;
  const found = report?.findings.find(({ rule }) => rule === 'unpinned-action');
  if (report === undefined) return undefined;
  return found === undefined ? 'change' : levels[found.level as keyof typeof levels];
}

/** A repository on GitHub with a pull request; the payload's base is older than the merge's first parent. */
function makeScene(folder: string) {
  const origin = repository({ [ci]: workflow('a/old@v1'), [policy]: saying('notice') }, folder);
  const older = head(origin);
  git(origin, 'checkout', '-q', '-b', 'change');
  const change = commit(origin, { [ci]: workflow('a/old@v1', 'a/new@v1'), [policy]: saying('off') });
  git(origin, 'checkout', '-q', 'main');
  git(origin, 'checkout', '-q', '-b', 'later', older);
  const base = commit(origin, { [policy]: saying('warning') });
  // GitHub makes the merge only where there is no conflict; here the change's file is taken.
  git(origin, 'checkout', '-q', '-b', 'pull', base);
  git(
    origin,
    '-c',
    'user.name=x',
    '-c',
    'user.email=x@y',
    'merge',
    '-q',
    '--no-ff',
    '-X',
    'theirs',
    '-m',
    'm',
    'change',
  );
  const merged = head(origin);
  git(origin, 'branch', '-f', 'main', base);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const payload = { pull_request: { base: { sha: older }, head: { sha: change }, merge_commit_sha: merged } };
  const world = {
    repositories: {
      'octo/this': {
        commits: {
          [base]: { files: { [policy]: saying('warning') } },
          [older]: { files: { [policy]: saying('notice') } },
        },
      },
    },
  };
  const env = { GITHUB_SHA: merged, GITHUB_REF: 'refs/pull/7/merge' };
  return { origin, older, base, change, merged, payload, world, env };
}

// Made once: tests clone it, and add branches of their own.
const made = mkdtempSync(join(tmpdir(), 'pinfold-scene-'));
let known: ReturnType<typeof makeScene> | undefined;
afterAll(() => rmSync(made, { recursive: true, force: true }));

function scene(): ReturnType<typeof makeScene> {
  known ??= makeScene(made);
  return known;
}

/** A clone that cannot fetch any more. */
function cutOff(root: string): string {
  git(root, 'remote', 'set-url', 'origin', 'file:///does/not/exist');
  return root;
}

function fullClone(origin: string, at: string): string {
  const root = join(folder(), 'clone');
  git(origin, 'clone', '-q', `file://${origin}`, root);
  git(root, 'checkout', '-q', '--detach', at);
  return root;
}

describe('whose policy judges', () => {
  const s = 'pull_request';
  interface Row {
    name: string;
    event: string;
    checkout: 'merge' | 'merge-depth-2' | 'head' | 'default' | 'full';
    offline?: boolean;
    payload?: unknown;
    token?: string;
    fault?: Fault;
    judge: Judge;
    note?: string | RegExp;
  }
  const answer =
    (status: number, body = '{"message":"no"}'): Fault =>
    () => ({ status, body });
  const rows: Row[] = [
    {
      name: 'of a fork, depth 1',
      event: s,
      checkout: 'merge',
      judge: 'base',
      note: 'the first parent of the merge',
    },
    { name: 'depth 2', event: s, checkout: 'merge-depth-2', offline: true, judge: 'base' },
    {
      name: 'depth 1, no fetch, a token',
      event: s,
      checkout: 'merge',
      offline: true,
      token: 't',
      judge: 'base',
      note: 'asked from GitHub',
    },
    {
      name: 'no fetch, no token',
      event: s,
      checkout: 'merge',
      offline: true,
      judge: 'default',
      note: 'no token is given',
    },
    {
      name: 'no fetch, an expired token',
      event: s,
      checkout: 'merge',
      offline: true,
      token: 't',
      fault: answer(401),
      judge: 'default',
      note: 'could not be had',
    },
    {
      name: 'no fetch, a token without scopes',
      event: s,
      checkout: 'merge',
      offline: true,
      token: 't',
      fault: answer(403),
      judge: 'default',
    },
    {
      name: 'no fetch, a repository that the token may not see',
      event: s,
      checkout: 'merge',
      offline: true,
      token: 't',
      fault: answer(404),
      judge: 'default',
      note: 'shows no policy',
    },
    {
      name: 'no fetch, HTML',
      event: s,
      checkout: 'merge',
      offline: true,
      token: 't',
      fault: answer(200, '<html>'),
      judge: 'default',
    },
    {
      name: 'no fetch, a broken body',
      event: s,
      checkout: 'merge',
      offline: true,
      token: 't',
      fault: answer(200, '{"type":"file"}'),
      judge: 'default',
    },
    {
      name: 'the head is checked out',
      event: s,
      checkout: 'head',
      judge: 'older',
      note: 'the base that the event pull_request names',
    },
    { name: 'no payload', event: s, checkout: 'merge', payload: undefined, judge: 'base' },
    { name: 'a payload that is no JSON', event: s, checkout: 'merge', payload: '{', judge: 'base' },
    {
      name: 'a payload of 40 MB',
      event: s,
      checkout: 'merge',
      payload: `"${'x'.repeat(40_000_000)}"`,
      judge: 'base',
    },
    {
      name: 'no payload, the head',
      event: s,
      checkout: 'head',
      payload: undefined,
      judge: 'default',
      note: 'payload cannot be read',
    },
    {
      name: 'a payload without a base, the head',
      event: s,
      checkout: 'head',
      payload: { pull_request: { base: { sha: 'main' } } },
      judge: 'default',
      note: 'has no pull_request.base.sha',
    },
    { name: 'a review', event: 'pull_request_review', checkout: 'merge', judge: 'base' },
    { name: 'target, the head', event: 'pull_request_target', checkout: 'head', judge: 'older' },
    { name: 'target, the merge', event: 'pull_request_target', checkout: 'merge', judge: 'base' },
    {
      name: 'target, as it checks out by itself',
      event: 'pull_request_target',
      checkout: 'default',
      judge: 'base',
      note: 'nothing of the change was looked at',
    },
    { name: 'as it is', event: 'push', checkout: 'full', judge: 'change' },
    { name: 'as it is', event: 'schedule', checkout: 'full', payload: {}, judge: 'change' },
    { name: 'as it is', event: 'workflow_dispatch', checkout: 'full', payload: {}, judge: 'change' },
    { name: 'as it checks out by itself', event: 'workflow_run', checkout: 'default', judge: 'base' },
    {
      name: 'the head of a change',
      event: 'workflow_run',
      checkout: 'head',
      judge: 'base',
      note: 'what the event workflow_run runs for',
    },
    { name: 'the head of a change', event: 'issue_comment', checkout: 'head', judge: 'base' },
    { name: 'the head of a change', event: 'an_event_to_come', checkout: 'head', judge: 'base' },
  ];
  test.each(rows)('$event, $name: $judge', async (row) => {
    const { origin, base, change, merged, payload, world, env } = scene();
    const root =
      row.checkout === 'merge'
        ? shallowClone(origin, merged)
        : fullClone(
            origin,
            { head: change, default: base, full: merged, 'merge-depth-2': merged }[row.checkout],
          );
    if (row.offline === true) cutOff(root);
    const { env: api } = await startGitHub(world, row.fault);
    const ofBase =
      row.event !== 'pull_request' && row.event !== 'pull_request_review' && row.checkout !== 'full';
    const occasion: Occasion = {
      event: row.event,
      payload: 'payload' in row ? row.payload : payload,
      inputs: row.token === undefined ? {} : { 'github-token': row.token },
      env: { ...env, ...api, ...(ofBase ? { GITHUB_SHA: base, GITHUB_REF: 'refs/heads/main' } : {}) },
    };
    const ran = await runFor(root, occasion);
    expect(ran.stderr).toBe('');
    expect(judgeOf(ran), ran.stdout).toBe(row.judge);
    if (row.note !== undefined) expect(ran.report?.notes.join('\n')).toMatch(row.note);
    expect(ran.summary).toContain(ran.report?.notes[0]?.slice(0, 9) ?? '');
  });

  test('merge_group: that of the base which the payload names', async () => {
    const { origin, base, merged } = scene();
    const ran = await runFor(shallowClone(origin, merged), {
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: merged } },
      env: { GITHUB_SHA: merged },
    });
    expect(judgeOf(ran)).toBe('base');
    const none = await runFor(fullClone(origin, merged), {
      event: 'merge_group',
      env: { GITHUB_SHA: merged },
    });
    expect(judgeOf(none)).toBe('default');
  });

  test('a merge that the change itself made is not taken for one of GitHub', async () => {
    const { origin, older, payload } = scene();
    git(origin, 'checkout', '-q', '-b', 'evil', older);
    commit(origin, { [policy]: saying('off') });
    git(origin, 'checkout', '-q', '-b', 'evil-too', older);
    commit(origin, { 'x.txt': '' });
    git(origin, 'checkout', '-q', 'evil');
    const evil = merge(origin, 'evil-too');
    const { pull_request } = payload;
    const ran = await runFor(fullClone(origin, evil), {
      event: 'pull_request',
      payload: { pull_request: { ...pull_request, head: { sha: evil } } },
      env: { GITHUB_SHA: pull_request.merge_commit_sha, GITHUB_REF: 'refs/pull/7/merge' },
    });
    expect(judgeOf(ran)).toBe('older');
  });

  test.each<[string, Fault, number]>([
    ['answers with 500', () => ({ status: 500, body: '' }), 15_000],
    [
      'is limited for the rest of the hour',
      () => ({
        status: 429,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
        body: '{"message":"API rate limit exceeded"}',
      }),
      15_000,
    ],
    ['hangs', () => 'hang', 75_000],
  ])('an API that %s ends with the default, in time', { timeout: 90_000 }, async (_, fault, milliseconds) => {
    const { origin, merged, payload, world, env } = scene();
    const { env: api } = await startGitHub(world, fault);
    const root = cutOff(shallowClone(origin, merged));
    const start = performance.now();
    const ran = await runFor(root, {
      event: s,
      payload,
      inputs: { 'github-token': 't', only: 'unpinned-action' },
      env: { ...env, ...api },
    });
    expect(judgeOf(ran)).toBe('default');
    expect(ran.report?.notes.join('\n')).toContain('the built-in default judges, which has no exceptions');
    expect(performance.now() - start).toBeLessThan(milliseconds);
  });

  test.each([
    ['base', 'version: 1\nrules: [\n', saying('off'), 'The policy of the base'],
    ['change', saying('warning'), 'version: 1\nnothing: 1\n', 'The policy as this change leaves it'],
  ])('one of the %s that cannot be read fails the run', async (_, before, after, reason) => {
    const origin = repository({ [ci]: workflow('a/b@v1'), [policy]: before });
    const base = head(origin);
    git(origin, 'checkout', '-q', '-b', 'change');
    commit(origin, { [policy]: after });
    git(origin, 'checkout', '-q', '-b', 'pull', base);
    const merged = merge(origin, 'change');
    const ran = await runFor(origin, {
      event: s,
      env: { GITHUB_SHA: merged, GITHUB_REF: 'refs/pull/7/merge' },
    });
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain(reason);
    expect(ran.stdout).toContain('pinfold.yml:');
  });

  test('a repository that is no clone: the API, else the default', async () => {
    const { base, payload, world } = scene();
    const files = { [ci]: workflow('a/b@v1'), [policy]: saying('off') };
    const { env: api } = await startGitHub(world);
    const changed = { pull_request: { ...payload.pull_request, base: { sha: base } } };
    const asked = await runFor(folder(files), {
      event: s,
      payload: changed,
      inputs: { 'github-token': 't' },
      env: { ...api, GITHUB_SHA: payload.pull_request.merge_commit_sha },
    });
    expect(judgeOf(asked)).toBe('base');
    expect(judgeOf(await runFor(folder(files), { event: s, payload: changed }))).toBe('default');
  });
});

describe('only what the change brings', () => {
  const news = (ran: Ran) => [ran.report?.findings.map(({ subject }) => subject), ran.report?.summary.old];

  test('in a merge of depth 1', async () => {
    const { origin, merged, payload, env } = scene();
    const ran = await runFor(shallowClone(origin, merged), {
      event: 'pull_request',
      payload,
      inputs: { scope: 'new' },
      env,
    });
    const [subjects, old] = news(ran);
    expect(old).toBe(1);
    expect(subjects).toEqual([expect.stringContaining('rules.unpinned-action'), 'a/new@v1']);
  });

  test('scope: all counts everything, and the summary tells first what is new', async () => {
    const { origin, merged, payload, env } = scene();
    const ran = await runFor(shallowClone(origin, merged), { event: 'pull_request', payload, env });
    const [subjects, old] = news(ran);
    expect(subjects).toEqual([expect.stringContaining('rules.unpinned-action'), 'a/old@v1', 'a/new@v1']);
    expect(old).toBe(null);
    expect(ran.summary).toContain(
      '**This change brings 2 warnings**; the base has the others too (1 warning).',
    );
    const fold = ran.summary.indexOf('<summary>In the base too: 1 warning</summary>');
    expect(ran.summary.indexOf('a/new@v1')).toBeLessThan(fold);
    expect(ran.summary.indexOf('a/old@v1')).toBeGreaterThan(fold);
    const cut = await runFor(cutOff(shallowClone(origin, merged)), { event: 'pull_request', payload, env });
    expect(cut.summary).not.toContain('This change brings');
    expect(cut.summary).toContain('fetch-depth: 2');
  });

  test('scope: all annotates first what is new, where there is room for ten', async () => {
    const old = [...Array(12).keys()].map((n) => `a/old@v${n}`);
    const origin = repository({ [ci]: workflow(...old) });
    const base = head(origin);
    git(origin, 'checkout', '-q', '-b', 'change');
    commit(origin, { [ci]: workflow(...old, 'a/new@v1') });
    git(origin, 'checkout', '-q', '-b', 'pull', base);
    const merged = merge(origin, 'change');
    const ran = await runFor(origin, {
      event: 'pull_request',
      env: { GITHUB_SHA: merged, GITHUB_REF: 'refs/pull/7/merge' },
    });
    const [first] = commands(ran.stdout).filter((line) => line.startsWith('::error file='));
    expect(first).toContain('a/new');
  });

  test('GitHub is asked about the base only where that names something else', async () => {
    const at = 'c'.repeat(40);
    const questions = async (before: string, after: string) => {
      const origin = repository({ [ci]: workflow(before) });
      const base = head(origin);
      git(origin, 'checkout', '-q', '-b', 'change');
      const change = commit(origin, { [ci]: `${workflow(after)}# more\n` });
      git(origin, 'checkout', '-q', '-b', 'pull', base);
      const merged = merge(origin, 'change');
      const server = await startGitHub({ repositories: {} });
      const ran = await runFor(origin, {
        event: 'pull_request',
        payload: { pull_request: { base: { sha: base }, head: { sha: change }, merge_commit_sha: merged } },
        inputs: { 'github-token': 't' },
        env: { ...server.env, GITHUB_SHA: merged, GITHUB_REF: 'refs/pull/7/merge' },
      });
      expect(ran.report?.findings).toHaveLength(1);
      return server.asked.length;
    };
    const once = await questions(`a/b@${at}`, `a/b@${at}`);
    expect(once).toBeGreaterThan(0);
    expect(await questions(`a/other@${at}`, `a/b@${at}`)).toBeGreaterThan(once);
  });

  test('what cannot be compared is all new, and says what to set', async () => {
    const { origin, merged, payload, env } = scene();
    const ran = await runFor(cutOff(shallowClone(origin, merged)), {
      event: 'pull_request',
      payload,
      inputs: { scope: 'new' },
      env,
    });
    const [subjects, old] = news(ran);
    expect(old).toBe(0);
    expect(subjects).toEqual([policy, 'a/old@v1', 'a/new@v1']);
    expect(ran.report?.notes.join('\n')).toContain('fetch-depth: 2');
  });

  /** A clone as actions/checkout makes it by its input fetch-depth, which cannot fetch any more. */
  function checkedOut(origin: string, at: string, depth: number): string {
    const root = folder();
    git(root, 'init', '-q');
    git(root, 'remote', 'add', 'origin', `file://${origin}`);
    const what = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', at] : [`--depth=${depth}`, at];
    git(root, 'fetch', '-q', '--no-tags', 'origin', ...what);
    git(root, 'checkout', '-q', '--detach', at);
    return cutOff(root);
  }

  test.each([
    { name: 'a pull request, its merge checked out', at: 'merged', event: 'pull_request', depth: 2 },
    { name: 'a pull request, its head checked out', at: 'change', event: 'pull_request', depth: 0 },
    { name: 'a queue that merges', at: 'merged', event: 'merge_group', depth: 2 },
    { name: 'a queue that rebases', at: 'change', event: 'merge_group', depth: 0 },
    { name: 'a push of a merge', at: 'merged', event: 'push', depth: 2 },
    { name: 'a push of two commits', at: 'change', event: 'push', depth: 0 },
  ] as const)(
    '$name: what the report says to set, $depth, is what it takes',
    async ({ at, event, depth }) => {
      const origin = repository({ [ci]: workflow('a/old@v1'), [policy]: saying('warning') });
      git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
      const base = head(origin);
      git(origin, 'checkout', '-q', '-b', 'change');
      commit(origin, { 'x.txt': '' });
      const change = commit(origin, { [ci]: workflow('a/old@v1', 'a/new@v1') });
      git(origin, 'checkout', '-q', '-b', 'pull', base);
      const merged = merge(origin, 'change');
      const tip = { change, merged }[at];
      const payload = {
        before: base,
        pull_request: { base: { sha: base }, head: { sha: change }, merge_commit_sha: merged },
        merge_group: { base_sha: base, head_sha: tip },
      };
      const run = (fetched: number) =>
        runFor(checkedOut(origin, tip, fetched), {
          event,
          payload,
          inputs: { scope: 'new' },
          env: {
            GITHUB_SHA: tip,
            GITHUB_REF: event === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
          },
        });
      const least = await run(1);
      expect(least.report?.summary.old).toBe(0);
      expect(least.summary).toContain(`fetch-depth: ${depth} in the step`);
      expect(least.summary.match(/fetch-depth: \d/g)).not.toContain(`fetch-depth: ${2 - depth}`);
      const enough = await run(depth);
      expect(news(enough)).toEqual([['a/new@v1'], 1]);
      expect(enough.summary).not.toContain('fetch-depth');
    },
  );

  test('in a push: since the commit before, all of a new branch, all where it is gone', async () => {
    const { origin, older, merged } = scene();
    const root = fullClone(origin, merged);
    rmSync(join(root, policy));
    const push = (before: string) =>
      runFor(root, {
        event: 'push',
        payload: { before },
        inputs: { scope: 'new' },
        env: { GITHUB_SHA: merged },
      });
    expect(news(await push(older))).toEqual([['a/new@v1'], 1]);
    const branch = await push('0'.repeat(40));
    expect(news(branch)).toEqual([['a/old@v1', 'a/new@v1'], 0]);
    expect(branch.report?.notes.join('\n')).toContain('makes a new branch');
    const gone = await push('1'.repeat(40));
    expect(news(gone)).toEqual([['a/old@v1', 'a/new@v1'], 0]);
    expect(gone.report?.notes.join('\n')).toContain('fetch-depth');
  });

  test('an input scope that there is not ends with 2', async () => {
    const ran = await runFor(folder({ [ci]: workflow('a/b@v1') }), {
      event: 'push',
      inputs: { scope: 'some' },
    });
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain('must be all or new');
  });
});
