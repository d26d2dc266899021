import { describe, expect, test } from 'vitest';
import type { Finding, Level } from '../../src/finding.js';
import { addressesFrom } from '../../src/github/addresses.js';
import { type CheckRunTarget, checkRunTarget, writeCheckRun } from '../../src/github/check-run.js';
import { connect } from '../../src/github/connect.js';
import { renderCheckRun } from '../../src/report/check-run.js';
import { makeReport, type Report } from '../../src/report/report.js';
import { parsePayload, readEvent, shownCommit } from '../../src/review/event.js';
import { checkRuns } from '../support/checks.js';
import { startGitHub } from '../support/github.js';

const target: CheckRunTarget = {
  repository: 'octo/this',
  commit: '1'.repeat(40),
  name: 'Pinfold findings (a job)',
  id: 'one',
};
const outcome = { verdict: 'fail', dryRun: false } as const;

function finding(n: number, level: Level = 'error', more: Partial<Finding> = {}): Finding {
  return {
    rule: 'unpinned-action',
    group: 'actions',
    level,
    file: `f${n}.yml`,
    span: { start: 0, end: 3 },
    subject: `a/b@v${n}`,
    message: `What is wrong with ${n}.`,
    remedy: 'Write something else.',
    fingerprint: `${n}`,
    ...more,
  };
}

function report(findings: readonly Finding[]): Report {
  const counts = {
    files: 1,
    references: { actions: 1, images: 0, plugins: 0 },
    fixtures: 0,
    artifacts: 0,
    notJudged: [],
    excluded: 0,
    unasked: [],
  };
  return makeReport({ findings, accepted: [] }, counts, undefined, () => 'abc\ndef\n', 5);
}

const many = (count: number) => report([...Array(count).keys()].map((n) => finding(n)));

async function write(
  of: Report,
  fault?: Parameters<typeof checkRuns>[0],
  token: string | undefined = 'ghs_x',
) {
  const { runs, answer } = checkRuns(fault);
  const server = await startGitHub({ repositories: {} }, answer);
  const github = connect({
    ...addressesFrom(server.env),
    token,
    maxRequests: 100,
    milliseconds: { each: 1000, all: 10_000, pause: 10 },
  });
  const written = await writeCheckRun(github, target, renderCheckRun(of, outcome, 'sub/'));
  return { runs, written, asked: server.asked };
}

describe('a check run', () => {
  test('has every annotation, 50 a request, in order, and is complete from the first', async () => {
    const { runs, written, asked } = await write(many(120));
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ name: target.name, head_sha: target.commit, external_id: 'one' });
    expect(runs[0]?.annotations.map(({ path }) => path)).toEqual(
      [...Array(120).keys()].map((n) => `sub/f${n}.yml`),
    );
    expect(runs[0]?.annotations[0]).toEqual({
      path: 'sub/f0.yml',
      start_line: 1,
      end_line: 1,
      start_column: 1,
      end_column: 4,
      annotation_level: 'failure',
      title: 'Pinfold: unpinned-action',
      message: 'What is wrong with 0.\nWrite something else.',
    });
    expect(written.annotated.size).toBe(120);
    expect(written.trouble).toBeUndefined();
  });

  test('begins with the most severe', async () => {
    const { runs } = await write(report([finding(1, 'notice'), finding(2, 'warning'), finding(3)]));
    expect(runs[0]?.annotations.map(({ annotation_level }) => annotation_level)).toEqual([
      'failure',
      'warning',
      'notice',
    ]);
  });

  test('is one that GitHub takes, whatever the text', async () => {
    const huge = '\u001b[31m🚀'.repeat(100_000);
    const { runs, written } = await write(
      report([
        finding(1, 'error', { message: huge, remedy: huge }),
        finding(2, 'error', { span: { start: 0, end: 6 } }),
        finding(3, 'error', { span: { start: 0, end: 0 } }),
      ]),
    );
    expect(written.trouble).toBeUndefined();
    expect(runs[0]?.annotations[0]?.message).not.toContain('\u001b');
    expect(runs[0]?.annotations[1]).not.toHaveProperty('start_column');
    expect(runs[0]?.annotations[2]).not.toHaveProperty('start_column');
  });

  test('stops at 2,000 annotations, and says so', async () => {
    const { runs, written, asked } = await write(many(2100));
    expect(asked).toHaveLength(40);
    expect(written.annotated.size).toBe(2000);
    expect(runs[0]?.output.summary).toContain('100 findings more');
  });
});

describe('what goes wrong', () => {
  const forbidden = {
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: '{"message":"Resource not accessible by integration"}',
  };

  test('a token that may not write checks is refused once, and why', async () => {
    const { runs, written, asked } = await write(many(120), () => forbidden);
    expect(asked).toHaveLength(1);
    expect(runs).toEqual([]);
    expect(written.annotated.size).toBe(0);
    expect(written.trouble).toContain('Resource not accessible by integration');
  });

  test.each([401, 404, 422])('status %i gives up, and says why', async (status) => {
    const { written } = await write(many(120), () => ({ ...forbidden, status }));
    expect(written.annotated.size).toBe(0);
    expect(written.trouble).not.toBe('');
  });

  test('a secondary limit is waited for', async () => {
    const { runs, written, asked } = await write(many(120), (_, write) =>
      write === 1
        ? {
            status: 403,
            headers: { 'retry-after': '1', 'content-type': 'application/json' },
            body: '{"message":"You have exceeded a secondary rate limit."}',
          }
        : undefined,
    );
    expect(written.trouble).toBeUndefined();
    expect(runs[0]?.annotations).toHaveLength(120);
    expect(asked).toHaveLength(4);
  });

  test.each([0, 1])('write %i that fails in passing is made again', async (failing) => {
    const { runs, written } = await write(many(120), (_, write) =>
      write === failing ? { status: 502, body: 'Bad Gateway' } : undefined,
    );
    expect(written.trouble).toBeUndefined();
    expect(runs).toHaveLength(1);
    expect(runs[0]?.annotations).toHaveLength(120);
  });

  test.each([0, 1, 2])(
    'write %i that GitHub took, and whose answer was lost, is not made again',
    async (lost) => {
      const { runs, written } = await write(many(120), (_, write) =>
        write === lost ? { status: 502, body: 'Bad Gateway', taken: true } : undefined,
      );
      expect(written.trouble).toBeUndefined();
      expect(runs).toHaveLength(1);
      expect(runs[0]?.annotations.map(({ path }) => path)).toEqual(
        [...Array(120).keys()].map((n) => `sub/f${n}.yml`),
      );
    },
  );

  test('what fails for good leaves those that are written, and says how many', async () => {
    const { runs, written } = await write(many(120), (_, write) =>
      write >= 1 ? { status: 500, body: 'x' } : undefined,
    );
    expect(runs[0]?.annotations).toHaveLength(50);
    expect(written.annotated.size).toBe(50);
    expect(written.trouble).toContain('500');
  });

  test('an answer that is no check run is no success', async () => {
    const { written } = await write(many(20), () => ({ status: 200, body: '{"id":"seven"}' }));
    expect(written.annotated.size).toBe(0);
    expect(written.trouble).toContain('names no check run');
  });
});

describe('the commit that shows a check run', () => {
  const env = { GITHUB_REPOSITORY: 'octo/this', GITHUB_SHA: '2'.repeat(40), GITHUB_JOB: 'gate' };
  const head = '1'.repeat(40);
  const target = (name: string, payload: string) => {
    const given = { ...env, GITHUB_EVENT_NAME: name };
    const event = readEvent(given, parsePayload(payload));
    return checkRunTarget(given, shownCommit(event, given), '');
  };
  const pullRequest = JSON.stringify({ pull_request: { head: { sha: head } } });

  test.each([
    ['pull_request', pullRequest],
    ['merge_group', JSON.stringify({ merge_group: { head_sha: head } })],
  ])('of %s is its head', (event, payload) => {
    expect(target(event, payload)?.commit).toBe(head);
  });

  test.each([
    ['push', '{}'],
    ['schedule', '{}'],
    ['merge_group', '{}'],
    ['pull_request_target', pullRequest],
    ['pull_request', '{}'],
    ['pull_request', 'no JSON'],
    ['pull_request', '{"pull_request":{"head":{"sha":"../../x"}}}'],
  ])('of %s with %s is that of the run', (event, payload) => {
    expect(target(event, payload)).toMatchObject({
      repository: 'octo/this',
      commit: env.GITHUB_SHA,
      name: 'Pinfold findings (gate)',
    });
  });

  test('has a check run for each folder', () => {
    expect(checkRunTarget(env, head, 'sub/')?.name).toBe('Pinfold findings (gate, sub/)');
    expect(checkRunTarget({ GITHUB_REPOSITORY: 'octo/this' }, head, '')?.name).toBe('Pinfold findings');
  });

  test('is not known outside of a run', () => {
    expect(checkRunTarget({}, undefined, '')).toBeUndefined();
    expect(shownCommit(readEvent({}, parsePayload('{}')), {})).toBeUndefined();
  });
});
