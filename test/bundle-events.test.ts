import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from './support/bundle.js';
import { checkRuns } from './support/checks.js';
import { type Ran, runFor } from './support/event.js';
import { enterpriseServer, type Fault, startGitHub, type World } from './support/github.js';
import { type EventName, type Recorded, recorded } from './support/payloads.js';
import { startProxy } from './support/proxy.js';
import { commit, head, merge, repository, shallowClone } from './support/repository.js';
import { commands } from './support/runner.js';

// Every event with every token, as the runner runs the bundle: whose policy judges, and by which way the annotations
// come. The clone is as actions/checkout makes it in a private repository with `persist-credentials: false`: depth 1, and
// nothing can be fetched, so that the policy of a base is GitHub's to give, or nobody's.

/** `base`: the policy of the base. `own`: that of what is checked out. `strictest`: the default, under which all fail. */
type Judge = 'base' | 'own' | 'strictest';
type Outcome = `${Judge}, ${'log' | 'check run'}`;

/** What a token may do; the job of a fork or of Dependabot has `read` unless the repository says otherwise. */
type Token = 'none' | 'read' | 'write' | 'no scopes' | 'expired';

// biome-ignore format: it is a table
const table: Record<EventName, Record<Token, Outcome>> = {
  'pull_request, own branch':       { none: 'strictest, log', read: 'base, log', write: 'base, check run', 'no scopes': 'strictest, log', expired: 'strictest, log' },
  'pull_request, fork':             { none: 'strictest, log', read: 'base, log', write: 'base, check run', 'no scopes': 'strictest, log', expired: 'strictest, log' },
  'pull_request, Dependabot':       { none: 'strictest, log', read: 'base, log', write: 'base, check run', 'no scopes': 'strictest, log', expired: 'strictest, log' },
  'pull_request_target':            { none: 'base, log',      read: 'base, log', write: 'base, check run', 'no scopes': 'base, log',      expired: 'base, log' },
  'merge_group':                    { none: 'strictest, log', read: 'base, log', write: 'base, check run', 'no scopes': 'strictest, log', expired: 'strictest, log' },
  'push, branch':                   { none: 'own, log',       read: 'own, log',  write: 'own, check run',  'no scopes': 'own, log',       expired: 'own, log' },
  'push, tag':                      { none: 'own, log',       read: 'own, log',  write: 'own, check run',  'no scopes': 'own, log',       expired: 'own, log' },
  'push, forced':                   { none: 'own, log',       read: 'own, log',  write: 'own, check run',  'no scopes': 'own, log',       expired: 'own, log' },
  'push, deletion':                 { none: 'own, log',       read: 'own, log',  write: 'own, check run',  'no scopes': 'own, log',       expired: 'own, log' },
  'schedule':                       { none: 'own, log',       read: 'own, log',  write: 'own, check run',  'no scopes': 'own, log',       expired: 'own, log' },
  'workflow_dispatch':              { none: 'own, log',       read: 'own, log',  write: 'own, check run',  'no scopes': 'own, log',       expired: 'own, log' },
  'workflow_call, by pull_request': { none: 'strictest, log', read: 'base, log', write: 'base, check run', 'no scopes': 'strictest, log', expired: 'strictest, log' },
  'workflow_call, by push':         { none: 'own, log',       read: 'own, log',  write: 'own, check run',  'no scopes': 'own, log',       expired: 'own, log' },
};

type Server = 'github.com' | 'a GitHub Enterprise Server' | 'a GitHub Enterprise Server behind a proxy';

// biome-ignore format: it is a table
const servers: Record<Exclude<Server, 'github.com'>, Record<Token, Outcome>> = {
  'a GitHub Enterprise Server':                { none: 'strictest, log', read: 'base, log', write: 'base, check run', 'no scopes': 'strictest, log', expired: 'strictest, log' },
  'a GitHub Enterprise Server behind a proxy': { none: 'strictest, log', read: 'base, log', write: 'base, check run', 'no scopes': 'strictest, log', expired: 'strictest, log' },
};

const ci = '.github/workflows/ci.yml';
const policy = '.github/pinfold.yml';
const saying = (level: string) => `version: 1\nrules: { unpinned-action: ${level} }\n`;
/** More findings than a step can annotate. */
const workflow = (count: number) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${[...Array(count).keys()].map((n) => `      - uses: a/b@v${n}\n`).join('')}`;

// Made once; each test clones it.
const origin = mkdtempSync(join(tmpdir(), 'pinfold-events-'));
afterAll(() => rmSync(origin, { recursive: true, force: true }));
const commits = { base: '', change: '', merged: '' };
beforeAll(() => {
  repository({ [ci]: workflow(12), [policy]: saying('warning') }, origin);
  commits.base = head(origin);
  git(origin, 'checkout', '-q', '-b', 'change');
  commits.change = commit(origin, { [ci]: workflow(13), [policy]: saying('notice') });
  git(origin, 'checkout', '-q', 'main');
  commits.merged = merge(origin, 'change');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
});

const secret = 'ghs_secretsecretsecret';
const refusal = (status: number, message: string) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
});

/** What GitHub answers to a token; what it has no say in, it answers as it would. */
function answersTo(token: Token, checks: Fault): Fault {
  return (asked, index) => {
    switch (token) {
      case 'write':
        return checks(asked, index);
      case 'none':
      case 'read':
        return asked.method === 'GET' ? undefined : refusal(403, 'Resource not accessible by integration');
      case 'no scopes':
        return refusal(403, 'Resource not accessible by integration');
      case 'expired':
        return refusal(401, 'Bad credentials');
    }
  };
}

/** Runs the bundle for an event with a token, and gives what came of it; checks what holds in every cell. */
async function outcomeOf({ event, payload, env }: Recorded, token: Token, server: Server): Promise<Outcome> {
  const { runs, answer } = checkRuns();
  const world: World = {
    repositories: {
      'octo/this': { private: true, commits: { [commits.base]: { files: { [policy]: saying('warning') } } } },
    },
  };
  const places = server === 'github.com' ? undefined : enterpriseServer;
  const github = await startGitHub(world, answersTo(token, answer), places);
  const proxy = server.endsWith('a proxy') ? await startProxy(github.url) : undefined;
  const checkout = shallowClone(origin, env.GITHUB_SHA ?? '');
  git(checkout, 'remote', 'set-url', 'origin', 'file:///does/not/exist');
  const ran = await runFor(checkout, {
    event,
    payload,
    inputs: { 'github-token': token === 'none' ? '' : secret, only: 'unpinned-action' },
    env: {
      ...github.env,
      ...(places && { GITHUB_SERVER_URL: 'https://ghes.invalid' }),
      // A name that resolves nowhere: only the proxy leads there.
      ...(proxy && {
        GITHUB_API_URL: `http://ghes.invalid${enterpriseServer.rest}`,
        http_proxy: proxy.address,
      }),
      ...env,
    },
  });
  expect(ran.stderr).toBe('');
  expect(`${ran.stdout.replace(`::add-mask::${secret}`, '')}${ran.summary}`).not.toContain(secret);
  if (token === 'none') expect(github.asked).toEqual([]);
  if (proxy !== undefined && token !== 'none')
    expect(new Set(proxy.tunnels)).toEqual(new Set(['ghes.invalid:80']));
  const judge = judgeOf(ran);
  expect(ran.status).toBe(judge === 'strictest' ? 1 : 0);
  expect(ran.outputs.get('verdict')).toBe(judge === 'strictest' ? 'fail' : 'pass');
  const annotated = commands(ran.stdout).filter((line) => line.includes(`file=${ci},`)).length;
  expect([runs.length, annotated > 0]).toEqual(runs.length === 1 ? [1, false] : [0, true]);
  // At the commit where GitHub shows the checks of the run.
  const shown = event === 'pull_request' ? commits.change : env.GITHUB_SHA;
  for (const run of runs) expect(run.head_sha).toBe(shown);
  return `${judge}, ${runs.length === 1 ? 'check run' : 'log'}`;
}

function judgeOf({ report, stdout }: Ran): Judge {
  const judges = new Map<string, Judge>([
    ['error', 'strictest'],
    ['warning', 'base'],
    ['notice', 'own'],
  ]);
  const found = report?.findings.filter(({ rule }) => rule === 'unpinned-action');
  const [judge, ...others] = new Set(found?.map(({ level }) => judges.get(level)));
  if (judge === undefined || others.length > 0) throw new Error(stdout);
  return judge;
}

const tokens: readonly Token[] = ['none', 'read', 'write', 'no scopes', 'expired'];
const cells = <Row extends string>(rows: Record<Row, Record<Token, Outcome>>) =>
  (Object.keys(rows) as Row[]).flatMap((row) =>
    tokens.map((token) => ({ row, token, outcome: rows[row][token] })),
  );

test('no cell is empty: every event that is recorded, and every server, with every token', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(recorded).sort());
  for (const rows of [...Object.values(table), ...Object.values(servers)])
    expect(Object.keys(rows)).toEqual(tokens);
  for (const { outcome } of [...cells(table), ...cells(servers)])
    expect(outcome).toMatch(/^(?:base|own|strictest), (?:log|check run)$/);
});

describe('the event', () => {
  test.each(cells(table))('$row, token $token: $outcome', async ({ row, token, outcome }) => {
    expect(await outcomeOf(recorded[row](commits), token, 'github.com')).toBe(outcome);
  });
});

describe('at', () => {
  test.each(cells(servers))('$row, token $token: $outcome', async ({ row, token, outcome }) => {
    expect(await outcomeOf(recorded['pull_request, own branch'](commits), token, row)).toBe(outcome);
  });
});
