import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CheckRun } from '../report/check-run.js';
import type { Located } from '../report/report.js';
import type { GitHub } from './api.js';
import { usualBounds } from './connect.js';
import { numberOf, propertyOf } from './json.js';
import { partsOf } from './parts.js';

/** GitHub takes so many annotations in a request: docs.github.com, "REST API endpoints for check runs". */
const maxPerRequest = 50;

/** Where a check run goes. */
export interface CheckRunTarget {
  /** `owner/repo`. */
  readonly repository: string;
  /** The full SHA of the commit that shows it. */
  readonly commit: string;
  readonly name: string;
  /** Tells this check run from any other of the commit. */
  readonly id: string;
}

/** What a check run may take: its requests, some of them again, and a minute. */
export const checkRunBounds = {
  maxRequests: 100,
  milliseconds: { ...usualBounds.milliseconds, each: 15_000, all: 60_000 },
} as const;

/**
 * The check run of the job that runs now, from the environment that the runner gives it (docs.github.com, "Variables
 * reference"), at a commit; undefined where there is none.
 */
export function checkRunTarget(
  env: Readonly<Record<string, string | undefined>>,
  commit: string | undefined,
  folder: string,
): CheckRunTarget | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_JOB: job } = env;
  if (!repository || commit === undefined) return undefined;
  const where = [job, folder].filter((part) => part).join(', ');
  return { repository, commit, name: `Pinfold findings${where && ` (${where})`}`, id: randomUUID() };
}

/** What came of it: which findings have their annotation, and, unless that is all of them, why no more. */
export interface Written {
  readonly annotated: ReadonlySet<Located>;
  readonly trouble: string | undefined;
}

/**
 * Writes a check run with all its annotations, 50 a request, in their order. It is complete from its first request
 * on, so that nothing that cuts it short leaves it pending.
 *
 * Where nobody knows whether GitHub took a request, it is asked, so that nothing is written twice.
 */
export async function writeCheckRun(github: GitHub, target: CheckRunTarget, run: CheckRun): Promise<Written> {
  const annotated = new Set<Located>();
  const parts = partsOf(run.annotations, maxPerRequest);
  let id: number | undefined;
  for (const part of parts) {
    const output = {
      title: run.title,
      summary: run.summary,
      annotations: part.map(({ annotation }) => annotation),
    };
    const step: Step =
      id === undefined
        ? await create(github, target, run, output)
        : await append(github, target, id, annotated.size, output);
    if (step.kind === 'failed') return { annotated, trouble: step.reason };
    id = step.id;
    for (const { of } of part) annotated.add(of);
  }
  return { annotated, trouble: undefined };
}

type Step =
  | { readonly kind: 'taken'; readonly id: number }
  | { readonly kind: 'failed'; readonly reason: string };

interface Output {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly unknown[];
}

async function create(github: GitHub, target: CheckRunTarget, run: CheckRun, output: Output): Promise<Step> {
  const path = `repos/${target.repository}/check-runs`;
  const body = {
    name: target.name,
    head_sha: target.commit,
    external_id: target.id,
    status: 'completed',
    conclusion: run.conclusion,
    output,
  };
  return persist(
    async () => {
      const answer = await github.send('POST', path, body);
      if (answer.kind !== 'found') return answer;
      const id = numberOf(answer.body, 'id');
      return id === undefined ? unintelligible : { kind: 'taken', id };
    },
    async (attempt) => {
      const name = encodeURIComponent(target.name);
      const answer = await github.get(
        `repos/${target.repository}/commits/${target.commit}/check-runs?check_name=${name}&filter=latest&attempt=${attempt}`,
      );
      if (answer.kind !== 'found') return 'unknown';
      const runs = propertyOf(answer.body, 'check_runs');
      if (!Array.isArray(runs)) return 'unknown';
      return numberOf(
        runs.find((one) => propertyOf(one, 'external_id') === target.id),
        'id',
      );
    },
  );
}

async function append(
  github: GitHub,
  { repository }: CheckRunTarget,
  id: number,
  written: number,
  output: Output,
): Promise<Step> {
  const path = `repos/${repository}/check-runs/${id}`;
  return persist(
    async () => {
      const answer = await github.send('PATCH', path, { output });
      return answer.kind === 'found' ? { kind: 'taken', id } : answer;
    },
    async (attempt) => {
      // The same path is answered once a run; GitHub passes over a parameter that it does not know.
      const answer = await github.get(`${path}?after=${written}&attempt=${attempt}`);
      if (answer.kind !== 'found') return 'unknown';
      const count = numberOf(answer.body, 'output', 'annotations_count');
      return count === undefined ? 'unknown' : count > written ? id : undefined;
    },
  );
}

type Attempt =
  | { readonly kind: 'taken'; readonly id: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string };

const permission =
  'It takes the permission "checks: write", which the token of a pull request from a fork never has';
const unintelligible: Attempt = { kind: 'unreachable', reason: 'its answer names no check run' };
const maxAttempts = 3;
const firstPause = 500;

/**
 * Does what may not be done twice. After an attempt of which nobody knows what came of it, `lookUp` says whether it
 * was taken: the id of the check run, undefined if not, `unknown` if that cannot be told either.
 */
async function persist(
  attempt: () => Promise<Attempt>,
  lookUp: (attempt: number) => Promise<number | undefined | 'unknown'>,
): Promise<Step> {
  for (let attempts = 1; ; attempts++) {
    const came = await attempt();
    if (came.kind === 'taken') return came;
    if (came.kind === 'missing')
      return {
        kind: 'failed',
        reason: 'GitHub knows no such repository, commit or check run for this token',
      };
    if (came.kind === 'refused')
      return { kind: 'failed', reason: came.status === 403 ? `${came.reason}. ${permission}` : came.reason };
    const taken = await lookUp(attempts);
    if (typeof taken === 'number') return { kind: 'taken', id: taken };
    if (taken === 'unknown' || attempts === maxAttempts) return { kind: 'failed', reason: came.reason };
    await pause(firstPause * attempts);
  }
}
