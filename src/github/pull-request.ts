import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, GitHub } from './api.js';
import { usualBounds } from './connect.js';
import { listOf, propertyAt, propertyOf, textOf } from './json.js';
import { messagesOf } from './query.js';

/** A pull request as the event of a run names it. */
export interface PullRequest {
  /** `owner/repo` of the repository that it asks to be merged into. */
  readonly repository: string;
  readonly number: number;
  /** The full id of its newest commit. */
  readonly head: string;
}

/** What looking at a pull request may take, and what a review may: pages and batches, some of them again. */
export const reviewBounds = {
  maxRequests: 100,
  milliseconds: { ...usualBounds.milliseconds, each: 15_000, all: 60_000 },
} as const;

/** Something about a pull request could not be asked or done; the message says why, without its full stop. */
export class PullRequestError extends Error {}

/** A conversation on a line, begun by whoever the token stands for. */
export interface OwnThread {
  /** What its first comment says, as Markdown. */
  readonly body: string;
  /** `outdated`: the line was changed since; `resolved`: somebody is done with it, whatever became of the line. */
  readonly state: 'open' | 'outdated' | 'resolved';
}

const maxThreadPages = 10;

const threadsQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      state
      headRefOid
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { isResolved isOutdated comments(first: 1) { nodes { body viewerDidAuthor } } }
      }
    }
  }
}`;

/**
 * The conversations that the token's own user began: by GraphQL, which alone tells who that is for every kind of token
 * (docs.github.com/graphql, `PullRequestReviewComment.viewerDidAuthor`) and what is resolved.
 *
 * @throws PullRequestError also where the pull request is closed, or has a newer commit.
 */
export async function ownThreads(
  github: GitHub,
  { repository, number, head }: PullRequest,
): Promise<OwnThread[]> {
  const [owner, name] = repository.split('/');
  const threads: OwnThread[] = [];
  let after: string | null = null;
  for (let page = 0; page < maxThreadPages; page++) {
    const body = found(await github.graphql(threadsQuery, { owner, name, number, after }));
    const pull = propertyAt(body, 'data', 'repository', 'pullRequest');
    const state = textOf(pull, 'state');
    if (state === undefined) throw new PullRequestError(withPermission(messagesOf(listOf(body, 'errors'))));
    if (state !== 'OPEN') throw new PullRequestError('the pull request is not open any more');
    if (textOf(pull, 'headRefOid') !== head)
      throw new PullRequestError('the pull request has a newer commit, whose own run can suggest');
    for (const thread of listOf(pull, 'reviewThreads', 'nodes')) {
      const [first] = listOf(thread, 'comments', 'nodes');
      if (propertyOf(first, 'viewerDidAuthor') !== true) continue;
      threads.push({ body: textOf(first, 'body') ?? '', state: stateOf(thread) });
    }
    const info = propertyAt(pull, 'reviewThreads', 'pageInfo');
    if (propertyOf(info, 'hasNextPage') !== true) return threads;
    after = textOf(info, 'endCursor') ?? null;
  }
  throw new PullRequestError(`the pull request has more than ${maxThreadPages * 100} conversations`);
}

function stateOf(thread: unknown): OwnThread['state'] {
  if (propertyOf(thread, 'isResolved') === true) return 'resolved';
  return propertyOf(thread, 'isOutdated') === true ? 'outdated' : 'open';
}

/** A file that a pull request changes. */
export interface ChangedFile {
  /** The full id of its content at the head of the pull request. */
  readonly blob: string;
  /** Its hunks as `git diff` writes them; undefined where GitHub shows none: a binary file, or a large diff. */
  readonly patch: string | undefined;
}

/** GitHub lists so many files, and no more than a hundred on a page: "List pull requests files". */
const maxFiles = 3000;
const filesPerPage = 100;

/**
 * Those of the files `wanted`, by their paths from the root of the repository, that a pull request changes:
 * docs.github.com, "List pull requests files". A renamed file has its new path.
 *
 * The diff is GitHub's own and not git's, since GitHub takes comments on the lines of that one alone, and the clone of
 * a run rarely has the commits that it is made from.
 *
 * @throws PullRequestError
 */
export async function changedFiles(
  github: GitHub,
  { repository, number }: PullRequest,
  wanted: ReadonlySet<string>,
): Promise<Map<string, ChangedFile>> {
  const files = new Map<string, ChangedFile>();
  for (let page = 1; page <= maxFiles / filesPerPage && files.size < wanted.size; page++) {
    const path = `repos/${repository}/pulls/${number}/files?per_page=${filesPerPage}&page=${page}`;
    const list = found(await github.get(path));
    if (!Array.isArray(list)) throw new PullRequestError('GitHub gives no list of files that can be read');
    for (const file of list) {
      const name = textOf(file, 'filename');
      const blob = textOf(file, 'sha');
      if (name === undefined || blob === undefined || !wanted.has(name)) continue;
      files.set(name, { blob, patch: textOf(file, 'patch') });
    }
    if (list.length < filesPerPage) break;
  }
  return files;
}

/** A comment on lines of a file's new side, counted from 1. */
export interface ReviewComment {
  /** From the root of the repository. */
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  /** Markdown. */
  readonly body: string;
}

export interface Review {
  /** Markdown. */
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** "Best practices for using the REST API", "Pause between mutative requests". */
const betweenWrites = 1000;

/**
 * Posts reviews that neither approve nor refuse, one after the other, each with all of its comments: docs.github.com,
 * "Create a review for a pull request". A comment of one line may not name the line where it starts.
 *
 * A review of which nobody knows whether GitHub took it is not posted again. Gives how many are known to be taken and,
 * where these are not all, why.
 */
export async function postReviews(
  github: GitHub,
  { repository, number, head }: PullRequest,
  reviews: readonly Review[],
): Promise<{ readonly posted: number; readonly trouble: string | undefined }> {
  for (const [posted, { body, comments }] of reviews.entries()) {
    if (posted > 0) await pause(betweenWrites);
    const answer = await github.send('POST', `repos/${repository}/pulls/${number}/reviews`, {
      commit_id: head,
      event: 'COMMENT',
      body,
      comments: comments.map(({ path, startLine, line, body: text }) => ({
        path,
        line,
        side: 'RIGHT',
        ...(startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
        body: text,
      })),
    });
    if (answer.kind === 'unreachable')
      return { posted, trouble: `${answer.reason}. If GitHub took it all the same, the next run sees that` };
    if (answer.kind !== 'found') return { posted, trouble: reasonOf(answer) };
  }
  return { posted: reviews.length, trouble: undefined };
}

function found(answer: Answer): unknown {
  if (answer.kind === 'found') return answer.body;
  throw new PullRequestError(reasonOf(answer));
}

function reasonOf(answer: Exclude<Answer, { kind: 'found' }>): string {
  switch (answer.kind) {
    case 'missing':
      return withPermission('GitHub shows no such pull request to this token');
    case 'refused':
      return answer.status === 403 ? withPermission(answer.reason) : answer.reason;
    case 'unreachable':
      return answer.reason;
  }
}

function withPermission(reason: string): string {
  return `${reason}. It takes the permission "pull-requests: write", which the token of a pull request from a fork does not have`;
}
