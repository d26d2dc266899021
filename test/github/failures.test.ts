import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distributionSum } from '../../src/fix/sums.js';
import { addressesFrom } from '../../src/github/addresses.js';
import { Budget } from '../../src/github/budget.js';
import { connect } from '../../src/github/connect.js';
import { graphqlSource } from '../../src/github/graphql.js';
import { restSource } from '../../src/github/rest.js';
import { openStore } from '../../src/github/store.js';
import { readImageName } from '../../src/registry/name.js';
import { digestOf } from '../../src/registry/registry.js';
import { renderJson } from '../../src/report/json.js';
import { renderText } from '../../src/report/text.js';
import { folder } from '../support/bundle.js';
import { type FailureName, failureNames, failures } from '../support/failures.js';
import { type Asked, type Fault, type Repository, sha, startGitHub, type World } from '../support/github.js';
import { checkOnline, type Question, steps, token } from '../support/online.js';
import { startRegistry } from '../support/registry.js';

// Each kind of request, and each way in which it alone may fail: what comes of it. A request that fails must not look
// like an answer, must not hang, and must not show the token to anybody.

/** `answered`: as if nothing had failed. `told`: that it could not be asked. `absent`: that there is no such thing. */
type Outcome = 'answered' | 'told' | 'absent' | 'refused';

const told: Record<FailureName, Outcome> = {
  'no answer in time': 'told',
  '401': 'told',
  '403': 'told',
  '404': 'told',
  '429': 'told',
  '500': 'told',
  'truncated JSON': 'told',
  'JSON of another form': 'told',
  'a redirect on the server': 'answered',
  'a redirect to another host': 'told',
  HTML: 'told',
};

type Kind =
  | `GraphQL: ${'repositories' | 'comparisons' | 'files' | 'refs'}`
  | `REST: ${'a repository' | 'its tags' | 'a tag by its name' | 'a commit' | "a tag's object"}`
  | `REST: ${'a comparison' | 'branches at a commit' | 'branches' | 'a file' | 'a large file' | 'a release'}`
  | `REST, for a fix: ${'a ref' | 'branches of its name' | 'tags'}`
  | 'advisories'
  | `Gradle: ${'releases' | 'the checksum of a JAR' | 'the checksum of a distribution'}`
  | `a registry: ${'the manifest' | 'the token'}`;

const outcomes: Record<Kind, Record<FailureName, Outcome>> = {
  // A server without GraphQL is asked by REST.
  'GraphQL: repositories': { ...told, '404': 'answered' },
  'GraphQL: comparisons': told,
  'GraphQL: files': { ...told, '404': 'answered' },
  'GraphQL: refs': { ...told, '404': 'answered' },
  'REST: a repository': { ...told, '404': 'absent' },
  'REST: its tags': told,
  'REST: a tag by its name': { ...told, '404': 'absent' },
  'REST: a commit': { ...told, '404': 'absent' },
  "REST: a tag's object": { ...told, '404': 'absent' },
  'REST: a comparison': { ...told, '404': 'absent' },
  // What it says in short, comparisons say at length; only what ends all questions ends these.
  'REST: branches at a commit': {
    ...told,
    'no answer in time': 'answered',
    '403': 'answered',
    '404': 'answered',
    '500': 'answered',
    'truncated JSON': 'answered',
    'JSON of another form': 'answered',
    'a redirect to another host': 'answered',
    HTML: 'answered',
  },
  'REST: branches': told,
  'REST: a file': { ...told, '404': 'absent' },
  'REST: a large file': told,
  'REST: a release': { ...told, '404': 'absent' },
  'REST, for a fix: a ref': { ...told, '404': 'absent' },
  // That no branch has the name of the tag is the usual case.
  'REST, for a fix: branches of its name': { ...told, '404': 'answered' },
  'REST, for a fix: tags': told,
  advisories: told,
  'Gradle: releases': told,
  'Gradle: the checksum of a JAR': told,
  'Gradle: the checksum of a distribution': { ...told, '404': 'absent' },
  'a registry: the manifest': {
    ...told,
    '401': 'refused',
    '403': 'refused',
    '404': 'absent',
    'truncated JSON': 'refused',
    'JSON of another form': 'refused',
    'a redirect to another host': 'refused',
    HTML: 'refused',
  },
  'a registry: the token': {
    ...told,
    '401': 'refused',
    '403': 'refused',
    '404': 'refused',
    'truncated JSON': 'refused',
    'JSON of another form': 'refused',
    'a redirect to another host': 'refused',
    HTML: 'refused',
  },
};

const [at, deep, side, tagObject] = ['at', 'deep', 'side', 'tag object'].map(sha) as [
  string,
  string,
  string,
  string,
];
const node = 'runs:\n  using: node24\n  main: x.js\n';
const small = { 'action.yml': node };
const repository: Repository = {
  commits: {
    [at]: { files: { ...small, 'large/action.yml': `${node}# ${'x'.repeat(1_200_000)}\n` } },
    [deep]: { parents: [at], files: small },
    [side]: { parents: [deep] },
  },
  branches: { main: at, side, [`at-${deep}`]: side },
  tags: { v1: at, 'v1.0.0': at, 'v1.1.0': tagObject },
  tagObjects: { [tagObject]: { name: 'v1.1.0', target: at } },
  releases: { 'v1.0.0': { immutable: true, publishedAt: '2025-01-01T00:00:00Z' } },
};
const world: World = {
  repositories: {
    'octo/a': repository,
    // The tag that a comment names lies behind what is listed.
    'octo/many': {
      ...repository,
      tags: { ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`t${n}`, at])), 'v1.0.0': at },
    },
  },
  gradleApart: true,
  gradle: { '8.13': createHash('sha256').update('PK\x03\x04good').digest('hex') },
};

/** What is done with a server, one kind of whose answers fails; `text` is all that came out. */
interface Scenario {
  /** Is this a question of the kind that fails? */
  readonly fails: (asked: Pick<Asked, 'path'> & Partial<Asked>) => boolean;
  readonly run: (fault: Fault) => Promise<{ readonly outcome: string; readonly text: string }>;
}

const milliseconds = { each: 150, all: 3000, pause: 1 };

interface Absent {
  readonly finding: string;
  readonly says: RegExp;
}

/** A check that asks: with which rules, what there is to find where nothing fails, and where there is no such thing. */
function check(
  fails: Scenario['fails'],
  { usually = [], absent, ...question }: Question & { readonly usually?: string[]; readonly absent?: Absent },
): Scenario {
  const told = (question.only ?? []).map((rule) => `warning ${rule}`);
  const run = async (fault: Fault) => {
    const cache = folder();
    const { found, messages, report } = await checkOnline(world, {
      ...question,
      fault,
      connection: { milliseconds },
      store: openStore(cache),
    });
    const unasked = messages.filter((one) => /could not be asked/i.test(one));
    const rules = found.map((one) => one.split(' ').slice(0, 2).join(' '));
    const says = (what: readonly string[]) => JSON.stringify(rules) === JSON.stringify(what);
    const outcome =
      says(usually) && unasked.length === 0
        ? 'answered'
        : absent !== undefined && says([absent.finding]) && messages.every((one) => absent.says.test(one))
          ? 'absent'
          : unasked.length === found.length && told.every((one) => rules.includes(one))
            ? 'told'
            : found.join(', ');
    return { outcome, text: [renderJson(report), renderText(report, 'plain'), kept(cache)].join('\n') };
  };
  return { fails, run };
}

/** All that a cache keeps. */
function kept(cache: string): string {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .map(
      (entry) =>
        entry.name + (entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'utf8') : ''),
    )
    .join('\n');
}

const body = (pattern: RegExp) => (asked: Partial<Asked>) => pattern.test(asked.body ?? '');
const path =
  (pattern: RegExp) =>
  ({ path }: Pick<Asked, 'path'>) =>
    pattern.test(path.replace(/[?&]moved=1$/, ''));

const pinned = steps(`octo/a@${at} # v1.0.0`);
const resting = 'actions: { rest-days: 3 }\n';

/** A question of a fix for a ref. */
function refs(fails: Scenario['fails'], by: 'graphql' | 'rest', ref: string): Scenario {
  const run = async (fault: Fault) => {
    const cache = folder();
    const server = await startGitHub(world, fault);
    const github = connect({
      ...addressesFrom(server.env),
      token,
      maxRequests: 50,
      milliseconds,
      store: openStore(cache),
    });
    const rest = restSource(github);
    const source = by === 'rest' ? rest : graphqlSource(github, rest);
    const [answer] = await source.refs([{ owner: 'octo', repo: 'a', ref }]);
    const names = {
      found: 'answered',
      unasked: 'told',
      none: 'absent',
      missing: 'absent',
      ambiguous: 'ambiguous',
    };
    return {
      outcome: answer === undefined ? 'nothing' : names[answer.kind],
      text: JSON.stringify(answer) + kept(cache),
    };
  };
  return { fails, run };
}

function registry(fails: Scenario['fails']): Scenario {
  const run = async (fault: Fault) => {
    const images = { 'a/b:1': 'index' } as const;
    const server = await startRegistry({
      images,
      asks: 'token',
      fault: (asked, index) => {
        const wrong = fault({ ...asked, body: '' }, index);
        return wrong === undefined || wrong === 'hang' ? wrong : { ...wrong };
      },
    });
    const name = readImageName(`${server.host}/a/b:1`);
    if (name === undefined) throw new Error('no name');
    const answer = await digestOf(name, {
      milliseconds: milliseconds.each,
      requests: 8,
      budgetOf: () => new Budget(20),
      signal: AbortSignal.timeout(milliseconds.all),
    });
    const names = { digest: 'answered', unreachable: 'told', missing: 'absent', refused: 'refused' };
    return { outcome: names[answer.kind], text: JSON.stringify(answer) };
  };
  return { fails, run };
}

const distribution: Scenario = {
  fails: () => true,
  run: async (fault) => {
    const sum = '85'.padEnd(64, '0');
    const server = await startGitHub(
      { repositories: {} },
      (asked, index) => fault(asked, index) ?? { status: 200, body: sum },
    );
    const answer = await distributionSum(
      'https://services.gradle.org/distributions/gradle-8.5-bin.zip',
      new URL(`${server.url}/distributions/`),
      { budget: new Budget(20), until: AbortSignal.timeout(milliseconds.each) },
    );
    const names = { unreachable: 'told', missing: 'absent', ambiguous: 'ambiguous' };
    return {
      outcome: typeof answer === 'string' ? 'answered' : names[answer.why],
      text: JSON.stringify(answer),
    };
  },
};

const ofRepositories = [
  'archived-action',
  'fresh-action',
  'mismatched-version',
  'unknown-commit',
  'vulnerable-action',
];
const nested = ['unpinned-nested-action'];
const commits = ['unknown-commit'];
const rest = 'rest' as const;
const absentCommit = {
  finding: 'error unknown-commit',
  says: /has no such commit|No branch or tag .* reaches/,
};
const wrapper = {
  'gradle/wrapper/gradle-wrapper.jar': Buffer.from('PK\x03\x04good'),
  'gradle/wrapper/gradle-wrapper.properties':
    'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.13-bin.zip\n',
};
const wrapperRule = { files: wrapper, only: ['unknown-gradle-wrapper-jar'] };

const scenarios: Record<Kind, Scenario> = {
  'GraphQL: repositories': check(body(/isArchived/), {
    files: pinned,
    only: ofRepositories,
    policy: resting,
  }),
  'GraphQL: comparisons': check(body(/totalCount/), { files: steps(`octo/a@${deep}`), only: commits }),
  'GraphQL: files': check(body(/isTruncated/), { files: pinned, only: nested }),
  'GraphQL: refs': refs(body(/qualifiedName/), 'graphql', 'v1'),
  'REST: a repository': check(path(/^\/repos\/octo\/a$/), {
    files: pinned,
    only: ofRepositories,
    policy: resting,
    by: rest,
    absent: { finding: 'warning unknown-commit', says: /is not there, or is private/ },
  }),
  'REST: its tags': check(path(/\/tags\?per_page/), {
    files: pinned,
    only: ['mismatched-version', 'unknown-commit', 'vulnerable-action'],
    by: rest,
  }),
  'REST: a tag by its name': check(path(/\/git\/ref\/tags\/v1\.0\.0$/), {
    files: steps(`octo/many@${at} # v1.0.0`),
    only: ['mismatched-version'],
    by: rest,
    absent: { finding: 'notice mismatched-version', says: /has no such tag/ },
  }),
  'REST: a commit': check(path(/\/commits\/[0-9a-f]{40}$/), {
    files: pinned,
    only: ['fresh-action', 'mismatched-version', 'unknown-commit'],
    policy: resting,
    by: rest,
    absent: absentCommit,
  }),
  "REST: a tag's object": check(path(/\/git\/tags\//), {
    files: steps(`octo/a@${tagObject}`),
    only: commits,
    by: rest,
    usually: ['warning unknown-commit'],
    absent: absentCommit,
  }),
  'REST: a comparison': check(path(/\/compare\//), {
    files: steps(`octo/a@${deep}`),
    only: commits,
    by: rest,
    absent: absentCommit,
  }),
  'REST: branches at a commit': check(path(/branches-where-head/), {
    files: steps(`octo/a@${deep}`),
    only: commits,
    by: rest,
  }),
  'REST: branches': check(path(/\/branches\?/), { files: steps(`octo/a@${deep}`), only: commits, by: rest }),
  'REST: a file': check(path(/\/contents\//), {
    files: pinned,
    only: nested,
    by: rest,
    absent: { finding: 'warning unpinned-nested-action', says: /there is no action/ },
  }),
  'REST: a large file': check(path(/\/git\/blobs\//), { files: steps(`octo/a/large@${at}`), only: nested }),
  'REST: a release': check(path(/\/releases\/tags\//), {
    files: steps('octo/a@v1.0.0'),
    only: ['unpinned-action'],
    policy: 'actions: { pin: exact-tag }\n',
    absent: { finding: 'error unpinned-action', says: /has no release/ },
  }),
  'REST, for a fix: a ref': refs(path(/\/commits\/v1$/), rest, 'v1'),
  'REST, for a fix: branches of its name': refs(path(/\/matching-refs\//), rest, 'v1'),
  'REST, for a fix: tags': refs(path(/\/tags\?per_page/), rest, 'v1'),
  advisories: check(path(/^\/advisories/), { files: pinned, only: ['vulnerable-action'] }),
  'Gradle: releases': check(path(/^\/versions\/all/), wrapperRule),
  'Gradle: the checksum of a JAR': check(path(/wrapper\.jar\.sha256/), wrapperRule),
  'Gradle: the checksum of a distribution': distribution,
  'a registry: the manifest': registry(path(/\/manifests\//)),
  'a registry: the token': registry(path(/^\/token/)),
};

describe.each(Object.keys(scenarios) as Kind[])('%s', (kind) => {
  const { fails, run } = scenarios[kind];

  test('is answered, where nothing fails', async () => {
    const asked: string[] = [];
    const { outcome } = await run((question) => {
      if (fails(question)) asked.push(question.path);
      return undefined;
    });
    expect(outcome).toBe('answered');
    expect(asked).not.toEqual([]);
  });

  test.each(failureNames)('%s', async (failure) => {
    const start = performance.now();
    const secrets = new Set([token]);
    const { outcome, text } = await run((asked) => {
      const sent = asked.headers.authorization?.replace(/^Bearer /, '');
      if (sent !== undefined) secrets.add(sent);
      return fails(asked) ? failures[failure](asked) : undefined;
    });
    expect(outcome).toBe(outcomes[kind][failure]);
    expect(performance.now() - start).toBeLessThan(milliseconds.all + 1000);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});
