import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sums, world } from './fix/world.js';
import { folder, pinfoldOnline } from './support/bundle.js';
import { startDistributions } from './support/distributions.js';
import { type Fault, startGitHub } from './support/github.js';
import { startRegistry } from './support/registry.js';
import type { Files } from './support/repository.js';
import { type Pull, pullOf, reviewsOf, type Thread } from './support/reviews.js';
import { commands, type Ran, runStep } from './support/runner.js';
import { commitSuggestions } from './support/suggestions.js';

// The input `suggest` of the bundled action, in a pull request on a GitHub of the tests.

const ci = '.github/workflows/ci.yml';
const sha = `a421${'0'.repeat(36)}`;
const workflow = (...uses: readonly string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join('')}`;
/** More lines than a diff shows around a change. */
const apart = '      - run: true\n'.repeat(12);

interface Occasion {
  readonly base?: Files;
  readonly change?: Readonly<Record<string, string | Buffer | undefined>>;
  /** What the base became since the change began. */
  readonly meanwhile?: Files;
  readonly pull?: Partial<Pull>;
  readonly threads?: Thread[];
  readonly fault?: Fault;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
}

interface Suggested extends Ran {
  readonly root: string;
  readonly threads: readonly Thread[];
  readonly reviews: readonly string[];
  /** What the action annotates without a place, but for what is said of more annotations. */
  readonly notes: readonly string[];
  /** What was asked of the pull request, as `METHOD PATH`. */
  readonly asked: readonly string[];
}

async function suggest(occasion: Occasion = {}): Promise<Suggested> {
  const { base = { [ci]: workflow() }, change = { [ci]: workflow('actions/checkout@v4') } } = occasion;
  const made = pullOf(base, change, occasion.meanwhile);
  const pull = { ...made.pull, ...occasion.pull };
  const github = reviewsOf(pull, occasion.threads, occasion.fault);
  const server = await startGitHub(world, github.answer);
  const gradle = await startDistributions(sums);
  const event = occasion.event ?? {
    pull_request: { number: 7, head: { sha: made.pull.head }, base: { sha: made.base } },
  };
  const ran = await runStep({
    checkout: made.root,
    inputs: { suggest: 'true', 'github-token': 'ghs_job', only: 'actions', ...occasion.inputs },
    event,
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: made.merge,
      GITHUB_REF: 'refs/pull/7/merge',
      ...server.env,
      PINFOLD_GRADLE_SERVICES: gradle.url,
      ...occasion.env,
    },
  });
  return {
    ...ran,
    root: made.root,
    threads: github.threads,
    reviews: github.reviews,
    notes: commands(ran.stdout).filter((line) =>
      /^::\w+ title=Pinfold::(?!No check run|\d+ more)/.test(line),
    ),
    asked: server.asked
      .filter(({ path, body }) => path.includes('/pulls/') || body.includes('reviewThreads'))
      .map(({ method, path }) => `${method} ${path}`),
  };
}

const notice = (why: string | RegExp) => [
  expect.stringMatching(
    typeof why === 'string' ? `^::notice title=Pinfold::No fix was suggested: .*${why}` : why,
  ),
];

describe('a fix that is suggested', () => {
  test('stands on its line, and says the rule, the version and how it was found', async () => {
    const { status, threads, reviews, notes } = await suggest({
      env: { GITHUB_ACTION_REPOSITORY: 'octo/pinfold', GITHUB_ACTION_REF: sha },
    });
    expect({ status, notes }).toEqual({ status: 1, notes: [] });
    expect(reviews).toEqual([
      'Pinfold suggests 1 fix. A pin holds on to what is there today, and does not say that it is good: look at it before you commit it.',
    ]);
    expect(threads).toEqual([
      { author: 'github-actions', path: ci, line: 6, startLine: 6, body: expect.any(String) },
    ]);
    expect(threads[0]?.body).toMatch(
      new RegExp(
        [
          `^\\[unpinned-action\\]\\(https://github\\.com/octo/pinfold/blob/${sha}/docs/rules/unpinned-action\\.md\\): `,
          `<code>actions/checkout@v4</code> becomes <code>${sha} # v4\\.2\\.1</code>\\. `,
          'GitHub says that it means this commit today\\.\n\n',
          `\`\`\`suggestion\n {6}- uses: actions/checkout@${sha} # v4\\.2\\.1\n\`\`\`\n\n`,
          '<!-- pinfold:[0-9a-f]{32} -->$',
        ].join(''),
      ),
    );
  });

  test('reads, once committed, as what `pinfold fix` writes', async () => {
    const registry = await startRegistry({ images: { 'tools/lint:1.2': 'index' } });
    const text = [
      `${workflow('actions/checkout@v4', '"annotated/action@v2"\t # keep', 'actions/checkout@v3.1.0  ')}`,
      `      - {uses: actions/checkout@v4, with: {a: b}}\n      - uses: >-\n          bare/action@1\n`,
      `    container: ${registry.host}/tools/lint:1.2\n    # \`\`\` and \`\`\`\`\n`,
      `  b: {steps: [{uses: actions/checkout@v4}, {uses: annotated/action@v2}]}`,
    ].join('');
    const wrapper = 'gradle/wrapper/gradle-wrapper.properties';
    const change: Record<string, string> = {
      [ci]: text,
      '.github/workflows/windows.yml': workflow('actions/checkout@v4').replaceAll('\n', '\r\n'),
      [wrapper]: 'a=b\ndistributionUrl=https\\://services.gradle.org/distributions/gradle-8.5-bin.zip\n',
      'settings.gradle': '',
    };
    const { root, threads, reviews } = await suggest({ change, inputs: { only: 'actions,gradle' } });
    expect(reviews[0]).toMatch(/^Pinfold suggests 10 fixes\./);
    const written = folder(change);
    const github = await startGitHub(world);
    const gradle = await startDistributions(sums);
    const env = { ...github.env, PINFOLD_GRADLE_SERVICES: gradle.url, XDG_CACHE_HOME: folder() };
    await pinfoldOnline(['fix'], written, { ...env, GITHUB_TOKEN: 'ghs_job' });
    for (const path of [ci, '.github/workflows/windows.yml', wrapper]) {
      const comments = threads.filter((thread) => thread.path === path);
      const fixed = readFileSync(join(written, path), 'utf8');
      expect(commitSuggestions(readFileSync(join(root, path), 'utf8'), comments)).toBe(fixed);
      expect(fixed).not.toBe(change[path]);
    }
  });

  test('has a fence that no line of it can end', async () => {
    const change = { [ci]: workflow('actions/checkout@v4 # ```` </details> @octo <!-- x') };
    const { threads } = await suggest({ change });
    expect(threads[0]?.body).toContain(
      `\n\`\`\`\`\`suggestion\n      - uses: actions/checkout@${sha} # v4.2.1 # \`\`\`\` </details> @octo <!-- x\n\`\`\`\`\`\n`,
    );
  });

  test.each([
    'a`b.yml',
    'é ü.yml',
    'a"b\\.yml',
    'a\nb.yml',
    '::error::x.yml',
    '-x %0A.yml',
    '[x](y) <b>.yml',
  ])('stands in a file of any name: %j', async (name) => {
    const path = `.github/workflows/${name}`;
    const { threads, notes } = await suggest({ change: { [path]: workflow('actions/checkout@v4') } });
    expect(threads).toEqual([expect.objectContaining({ path, line: 6 })]);
    expect(notes).toEqual([]);
  });

  test('says nothing that a name in the change could forge', async () => {
    const use = '"actions/checkout@v4-`<img src=x>-@octo-<!-- pinfold:00000000000000000000000000000000 -->"';
    const text = workflow('actions/checkout@v4').replace('run', 'x');
    const image = '    container: "tools/`<img src=x>`@octo:1"\n';
    const { threads, notes } = await suggest({ change: { [ci]: `${text}      - uses: ${use}\n${image}` } });
    expect(threads.map(({ line }) => line)).toEqual([6]);
    for (const { body } of threads) expect(body).not.toMatch(/<img|@octo/);
    for (const line of notes) expect(line).not.toContain('<img');
  });

  test('stands where a file was renamed', async () => {
    const before = workflow(...Array.from({ length: 12 }, () => './local'));
    const after = before.replace('uses: ./local', 'uses: actions/checkout@v4');
    const { threads } = await suggest({
      base: { [ci]: before },
      change: { [ci]: undefined, '.github/workflows/new.yml': after },
    });
    expect(threads).toEqual([expect.objectContaining({ path: '.github/workflows/new.yml', line: 6 })]);
  });

  test('stands in a folder that is checked, by its path from the root', async () => {
    const { threads } = await suggest({
      change: { [`sub/${ci}`]: workflow('actions/checkout@v4') },
      inputs: { path: 'sub' },
    });
    expect(threads).toEqual([expect.objectContaining({ path: `sub/${ci}`, line: 6 })]);
  });

  test('is for what the run judges: `only`, `scope`, and what a comment accepts', async () => {
    const old = workflow('actions/checkout@v3');
    const scoped = await suggest({
      base: { [ci]: old },
      change: {
        [ci]: `${old}      - uses: actions/checkout@v4\n      - uses: bare/action@1 # pinfold: allow unpinned-action -- later\n`,
      },
      inputs: { scope: 'new' },
    });
    expect(scoped.threads.map(({ line }) => line)).toEqual([7]);
    const only = await suggest({ inputs: { only: 'unpinned-image' } });
    expect({ threads: only.threads, notes: only.notes, asked: only.asked }).toEqual({
      threads: [],
      notes: [],
      asked: [],
    });
  });
});

describe('what lies elsewhere', () => {
  test('is counted: a line that is not shown, a file that is not changed, mixed line ends', async () => {
    const before = `${workflow('actions/checkout@v3')}${apart}`;
    const { threads, reviews } = await suggest({
      base: { [ci]: before, '.github/workflows/other.yml': workflow('bare/action@1') },
      change: {
        [ci]: `${before}      - uses: actions/checkout@v4\n`,
        '.github/workflows/mixed.yml': workflow('actions/checkout@v4').replace('\n', '\r\n'),
      },
    });
    expect(threads.map(({ path, line }) => `${path}:${line}`)).toEqual([`${ci}:19`]);
    expect(reviews[0]).toMatch(
      /\n\n3 more fixes could not be put on a line of this pull request: run `pinfold fix`\.$/,
    );
  });

  test('is all that there is', async () => {
    const { status, threads, notes, asked } = await suggest({
      base: { [ci]: workflow('actions/checkout@v4') },
      change: { 'README.md': 'x' },
    });
    expect({ status, threads }).toEqual({ status: 1, threads: [] });
    expect(notes).toEqual(notice('of 1 finding that `pinfold fix` may mend, none stands on a line'));
    expect(asked).toEqual(['POST /graphql', 'GET /repos/octo/this/pulls/7/files?per_page=100&page=1']);
  });

  test.each([
    ['above the line', (before: string) => `# new\n${before}`],
    ['below', (before: string) => before.replace(/true\n$/, 'false\n')],
  ])('is a file that the base changed too, %s: the merge is not the head', async (_, changed) => {
    const before = `${workflow()}      - run: first\n${apart}`;
    const { threads, notes } = await suggest({
      base: { [ci]: before },
      change: { [ci]: before.replace('run: first', 'uses: actions/checkout@v4') },
      meanwhile: { [ci]: changed(before) },
    });
    expect(threads).toEqual([]);
    expect(notes).toEqual(notice('none stands on a line'));
  });

  test('is a line whose diff GitHub does not show', async () => {
    const { root: _, ...ran } = await suggest({
      pull: { files: [{ filename: ci, status: 'modified', sha: '1'.repeat(40) }] },
    });
    expect(ran.threads).toEqual([]);
    expect(ran.notes).toEqual(notice('none stands on a line'));
  });

  test('is a reference that cannot be mended', async () => {
    const { notes } = await suggest({ change: { [ci]: workflow('both/action@v1') } });
    expect(notes).toEqual(notice('both/action@v1 stays: v1 is a branch and a tag'));
    const image = `${workflow()}    container: "a\\u202eb\\e[0m:1"\n`;
    const hostile = await suggest({ change: { [ci]: image } });
    expect(hostile.notes).toEqual(notice('a\\\\u{202e}b\\\\x1b\\[0m:1 stays: '));
  });
});

describe('a suggestion of an earlier run', () => {
  const own = async () => {
    const { threads } = await suggest();
    return threads[0] ?? expect.fail();
  };

  test.each<[string, Partial<Thread>, number]>([
    ['that stands is not made again', {}, 1],
    ['that somebody resolved is not made again', { resolved: true }, 1],
    ['that somebody resolved is not made again, when it is outdated', { resolved: true, outdated: true }, 1],
    ['whose line was changed since is made again', { outdated: true }, 2],
    ['that somebody else forged counts for nothing', { author: 'mallory' }, 2],
    ['whose mark is within the text counts for nothing', { body: 'quoted' }, 2],
  ])('%s', async (_, more, count) => {
    const earlier = await own();
    const quoted = more.body === undefined ? {} : { body: `${earlier.body}\n> is what it said` };
    const { threads, notes } = await suggest({ threads: [{ ...earlier, ...more, ...quoted }] });
    expect(threads).toHaveLength(count);
    expect(notes).toEqual([]);
  });

  test('by another token of the same user too, and among many conversations', async () => {
    const talk = Array.from({ length: 250 }, (_, n) => ({
      ...{ author: 'somebody', path: ci, body: `What of ${n}?`, line: 1, startLine: 1 },
    }));
    const first = await suggest({ threads: [...talk], inputs: { 'github-token': 'ghp_own' } });
    expect(first.threads).toHaveLength(251);
    const again = await suggest({ threads: [...first.threads], inputs: { 'github-token': 'ghp_own' } });
    expect(again.threads).toHaveLength(251);
    expect(again.asked.filter((path) => path === 'POST /graphql')).toHaveLength(3);
    const other = await suggest({ threads: [...first.threads] });
    expect(other.threads).toHaveLength(252);
  });

  test('stands for the fix of its line, also when the ref means another commit by then', async () => {
    const first = await suggest();
    const moved = await suggest({
      threads: first.threads.map((thread) => ({ ...thread, body: thread.body.replaceAll('a421', 'a420') })),
    });
    expect(moved.threads).toHaveLength(1);
  });

  test('of two lines that read the same, each has its own', async () => {
    const change = { [ci]: workflow('actions/checkout@v4', 'actions/checkout@v4') };
    const first = await suggest({ change });
    expect(first.threads.map(({ line }) => line)).toEqual([6, 7]);
    const again = await suggest({ change, threads: [...first.threads] });
    expect(again.threads).toHaveLength(2);
    const one = await suggest({ change, threads: first.threads.slice(0, 1) });
    expect(one.threads.map(({ line }) => line)).toEqual([6, 7]);
  });
});

describe('where nothing can be suggested, one notice says why, and the verdict stays', () => {
  const fork = 'Resource not accessible by integration. It takes the permission "pull-requests: write"';
  const limit = {
    status: 403,
    headers: { 'retry-after': '3600' },
    body: '{"message":"You have exceeded a secondary rate limit."}',
  };
  const onPost =
    (answer: ReturnType<Fault>): Fault =>
    ({ method, path }) =>
      method === 'POST' && path.endsWith('/reviews') ? answer : undefined;
  const onFiles =
    (answer: ReturnType<Fault>): Fault =>
    ({ path }) =>
      path.includes('/files') ? answer : undefined;
  const onThreads =
    (answer: ReturnType<Fault>): Fault =>
    ({ body }) =>
      body.includes('reviewThreads') ? answer : undefined;

  test.each<[string, Occasion, string]>([
    [
      'a push',
      { env: { GITHUB_EVENT_NAME: 'push' }, event: { before: '1'.repeat(40) } },
      'the event push names no',
    ],
    [
      'a merge queue',
      { env: { GITHUB_EVENT_NAME: 'merge_group' }, event: { merge_group: {} } },
      'the event merge_group',
    ],
    [
      'a payload without a number',
      { event: { pull_request: { head: { sha } } } },
      'the event pull_request names no',
    ],
    ['offline', { inputs: { offline: 'true' } }, 'it takes the network and a token'],
    ['no token', { inputs: { 'github-token': '' } }, 'it takes the network and a token'],
    ["a fork's token", { inputs: { 'github-token': 'ghs_read' } }, fork],
    ['a pull request that is merged', { pull: { state: 'MERGED' } }, 'the pull request is not open any more'],
    ['a newer commit', { pull: { head: '3'.repeat(40) } }, 'the pull request has a newer commit'],
    [
      'a pull request that GitHub does not show',
      { pull: { number: 8 } },
      'GitHub gives no answer that can be read',
    ],
    [
      'GraphQL forbidden',
      {
        fault: onThreads({
          status: 200,
          body: '{"data":{"repository":{"pullRequest":null}},"errors":[{"type":"FORBIDDEN","message":"Resource not accessible by integration"}]}',
        }),
      },
      fork,
    ],
    [
      'GraphQL that is not there',
      { fault: onThreads({ status: 404, body: '{}' }) },
      'GitHub shows no such pull request',
    ],
    ['HTML for the conversations', { fault: onThreads({ status: 200, body: '<html>' }) }, 'is no JSON'],
    [
      '404 for the files',
      { fault: onFiles({ status: 404, body: '{"message":"Not Found"}' }) },
      'GitHub shows no such',
    ],
    [
      '403 for the files',
      { fault: onFiles({ status: 403, body: '{"message":"Resource not accessible by integration"}' }) },
      fork,
    ],
    ['an object for the files', { fault: onFiles({ status: 200, body: '{}' }) }, 'no list of files'],
    [
      '404 for the review',
      { fault: onPost({ status: 404, body: '{"message":"Not Found"}' }) },
      'GitHub shows no such',
    ],
    [
      '422 for the review',
      {
        fault: onPost({
          status: 422,
          body: '{"message":"Unprocessable Entity","errors":["Pull request review thread line must be part of the diff"]}',
        }),
      },
      'status 422: Unprocessable Entity: Pull request review thread line must be part of the diff',
    ],
    [
      'a wrong token',
      { fault: onPost({ status: 401, body: '{"message":"Bad credentials ghs_job"}' }) },
      'does not take the token: Bad credentials \\*\\*\\*',
    ],
    ['a rate limit', { fault: onPost(limit) }, "GitHub's rate limit is used up until"],
    [
      'a server that breaks',
      { fault: onPost({ status: 502, body: '' }) },
      'status 502. If GitHub took it all the same, the next run',
    ],
  ])('%s', async (_, occasion, why) => {
    const ran = await suggest({ ...occasion, inputs: { ...occasion.inputs, 'fail-on': 'never' } });
    expect(ran.notes).toEqual(notice(why));
    expect({ status: ran.status, verdict: ran.outputs.get('verdict') }).toEqual({
      status: 0,
      verdict: 'pass',
    });
    expect(ran.threads).toEqual([]);
    expect(ran.stdout.replace(/^::add-mask::.*$/m, '')).not.toContain('ghs_job');
  });

  test('a verdict that fails stays too', async () => {
    const { status, outputs, notes } = await suggest({ inputs: { 'github-token': 'ghs_read' } });
    expect(notes).toEqual(notice(fork));
    expect({ status, verdict: outputs.get('verdict') }).toEqual({ status: 1, verdict: 'fail' });
  });

  test('a second review that GitHub refuses: what was made is counted', async () => {
    let posts = 0;
    const fault: Fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/reviews') && ++posts > 1
        ? { status: 422, body: '{"message":"Unprocessable Entity"}' }
        : undefined;
    const uses = Array.from({ length: 45 }, () => 'actions/checkout@v4');
    const { threads, notes } = await suggest({ change: { [ci]: workflow(...uses) }, fault });
    expect(threads).toHaveLength(30);
    expect(notes).toEqual(
      notice(/^::notice title=Pinfold::Only 30 of 45 fixes were suggested: .*Unprocessable Entity\.$/),
    );
  });

  test.each([
    ['nothing to mend', { change: { [ci]: workflow('./local') } }],
    ['suggest: false', { inputs: { suggest: 'false' } }],
    ['no wish', { inputs: { suggest: '' } }],
  ])('%s says nothing and asks nothing', async (_, occasion) => {
    const { notes, asked } = await suggest(occasion);
    expect({ notes, asked }).toEqual({ notes: [], asked: [] });
  });

  test('a wish that is neither true nor false ends with 2', async () => {
    const { status, stdout } = await suggest({ inputs: { suggest: 'yes' } });
    expect(status).toBe(2);
    expect(stdout).toContain('the input suggest is yes, and must be false or true');
  });
});

describe('an event', () => {
  test.each(['pull_request', 'pull_request_review'])('%s has suggestions', async (name) => {
    const { threads } = await suggest({ env: { GITHUB_EVENT_NAME: name } });
    expect(threads).toHaveLength(1);
  });

  test('pull_request_target has them where the change is checked out, by the token that may write', async () => {
    const out = await suggest({
      env: {
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_SHA: '5'.repeat(40),
        GITHUB_REF: 'refs/heads/main',
      },
    });
    expect(out.threads).toHaveLength(1);
  });

  test('a dry run has them too', async () => {
    const { status, threads } = await suggest({ inputs: { 'dry-run': 'true' } });
    expect(status).toBe(0);
    expect(threads).toHaveLength(1);
  });

  test('a build that changes a file takes its suggestions away', async () => {
    const { threads, notes } = await suggest({
      inputs: { only: '', build: `sed -i 's/runs-on: x/runs-on: y/' ${ci}` },
    });
    expect(threads).toEqual([]);
    expect(notes.join('\n')).toContain('none stands on a line');
  });
});

describe('much of it', () => {
  test('10,000 fixes: 60 suggestions, in two reviews, and never more in a pull request', {
    timeout: 120_000,
  }, async () => {
    const change = { [ci]: workflow(...Array.from({ length: 10_000 }, () => 'actions/checkout@v4')) };
    const first = await suggest({ change });
    expect(first.threads).toHaveLength(60);
    expect(first.reviews).toHaveLength(2);
    expect(first.reviews[0]).toContain('Pinfold suggests 30 fixes.');
    expect(first.reviews[1]).toContain('9940 more fixes could not be put');
    expect(first.seconds).toBeLessThan(20);
    const again = await suggest({ change, threads: [...first.threads] });
    expect(again.threads).toHaveLength(60);
    expect(again.notes).toEqual(notice('Pinfold makes no more than 60 suggestions in a pull request'));
  });

  test('3,000 files: no more than 30 pages are asked for, and none after the last that counts', async () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        ...{ filename: `a/${n}`, status: 'modified', sha: '1'.repeat(40), patch: '@@ -1 +1 @@\n-a\n+b' },
      }));
    const none = await suggest({ pull: { files: files(4000) } });
    expect(none.asked).toHaveLength(31);
    expect(none.notes).toEqual(notice('none stands on a line'));
    const { pull } = pullOf({ [ci]: workflow() }, { [ci]: workflow('actions/checkout@v4') });
    const early = await suggest({ pull: { files: [...files(150), ...pull.files, ...files(1000)] } });
    expect(early.asked.filter((path) => path.includes('/files'))).toHaveLength(2);
    expect(early.threads).toHaveLength(1);
  });

  test('more conversations than anybody reads', async () => {
    const thread = { author: 'x', path: ci, body: 'x', line: 1, startLine: 1 };
    const { threads, notes } = await suggest({ threads: Array.from({ length: 1001 }, () => thread) });
    expect(threads).toHaveLength(1001);
    expect(notes).toEqual(notice('has more than 1000 conversations'));
  });
});
