import { buildSchema, graphqlSync } from 'graphql';
import { git } from './bundle.js';
import type { Asked, Fault, FaultyAnswer } from './github-server.js';
import { commit, type Files, head as headOf, repository } from './repository.js';

/** A pull request of `octo/this`, as a GitHub of the tests has it. */
export interface Pull {
  readonly number: number;
  /** The full id of its newest commit. */
  readonly head: string;
  readonly state?: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly files: readonly PullFile[];
}

/** The form of "List pull requests files". */
export interface PullFile {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly previous_filename?: string;
  /** Left out of a binary file, and of a large diff. */
  readonly patch?: string;
}

/** A conversation on a line. */
export interface Thread {
  readonly author: string;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly startLine: number;
  readonly resolved?: boolean;
  readonly outdated?: boolean;
}

/** What a pull request changes, by git's own diff of two commits in `root`. */
export function filesBetween(root: string, base: string, head: string): PullFile[] {
  const fields = git(root, 'diff', '--name-status', '-M', '-z', base, head).split('\0');
  const files: PullFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at++] ?? '';
    const from = fields[at++] ?? '';
    const to = /^[RC]/.test(status) ? (fields[at++] ?? '') : from;
    const there = status === 'D' ? base : head;
    const diff = git(root, 'diff', '-M', base, head, '--', `:(literal)${from}`, `:(literal)${to}`);
    const start = diff.indexOf('\n@@');
    files.push({
      filename: to,
      status: { A: 'added', D: 'removed', M: 'modified', R: 'renamed' }[status[0] ?? ''] ?? 'changed',
      sha: git(root, 'rev-parse', `${there}:${to}`).trim(),
      ...(from === to ? {} : { previous_filename: from }),
      ...(start < 0 ? {} : { patch: diff.slice(start + 1).replace(/\n$/, '') }),
    });
  }
  return files;
}

/** A checkout of the merge that GitHub makes of a pull request, and the pull request. */
export function pullOf(
  base: Files,
  change: Readonly<Record<string, string | Buffer | undefined>>,
  baseMeanwhile: Files = {},
): { readonly root: string; readonly pull: Pull; readonly base: string; readonly merge: string } {
  const root = repository(base);
  const start = headOf(root);
  git(root, 'checkout', '-qb', 'topic');
  const head = commit(root, change);
  git(root, 'checkout', '-q', 'main');
  const into = commit(root, baseMeanwhile);
  git(root, ...['-c', 'user.name=x', '-c', 'user.email=x@example.org'], 'merge', '-q', '--no-ff', 'topic');
  const pull = { number: 7, head, files: filesBetween(root, start, head) };
  return { root, pull, base: into, merge: headOf(root) };
}

/** Which user a token stands for, and whether it may write. */
export type Users = Readonly<Record<string, { readonly login: string; readonly writes: boolean }>>;

export const users: Users = {
  // A job's own token.
  ghs_job: { login: 'github-actions', writes: true },
  // The same in a pull request from a fork, or without the permission.
  ghs_read: { login: 'github-actions', writes: false },
  // Somebody's own.
  ghp_own: { login: 'somebody', writes: true },
};

/**
 * The reviews of a pull request on a GitHub of the tests, to be given to `startGitHub`. It refuses what GitHub refuses,
 * in GitHub's words, as threads on parkerbxyz/suggest-changes and reviewdog/reviewdog have them. `fault` is asked first.
 */
export function reviewsOf(
  pull: Pull,
  threads: Thread[] = [],
  fault: Fault = () => undefined,
): { readonly threads: Thread[]; readonly reviews: string[]; readonly answer: Fault } {
  const reviews: string[] = [];
  const answer: Fault = (asked, index) => {
    const user = users[asked.headers.authorization?.replace('Bearer ', '') ?? ''];
    const url = new URL(asked.path, 'http://github');
    const wrong = isOurs(asked, url) ? fault(asked, index) : undefined;
    if (wrong !== undefined) return wrong;
    if (asked.body.includes('reviewThreads')) return showThreads(asked, pull, threads, user?.login);
    if (url.pathname === `/repos/octo/this/pulls/${pull.number}/files`) return showFiles(pull, url);
    if (asked.method !== 'POST' || url.pathname !== `/repos/octo/this/pulls/${pull.number}/reviews`)
      return undefined;
    if (user?.writes !== true) return json(403, { message: 'Resource not accessible by integration' });
    const review = JSON.parse(asked.body);
    const refusal = refuse(pull, review);
    if (refusal !== undefined) return json(422, { message: 'Unprocessable Entity', errors: [refusal] });
    reviews.push(review.body);
    for (const { path, body, line, start_line } of review.comments)
      threads.push({ author: user.login, path, body, line, startLine: start_line ?? line });
    return json(200, { id: 80, state: 'COMMENTED', commit_id: review.commit_id });
  };
  return { threads, reviews, answer };
}

function isOurs(asked: Asked, url: URL): boolean {
  return asked.body.includes('reviewThreads') || url.pathname.includes('/pulls/');
}

function showFiles({ files }: Pull, url: URL): FaultyAnswer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? '30'));
  const page = Number(url.searchParams.get('page') ?? '1');
  // No more than 3,000.
  return json(200, files.slice(0, 3000).slice((page - 1) * size, page * size));
}

interface AskedReview {
  readonly commit_id: string;
  readonly event: string;
  readonly body: string;
  readonly comments: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly start_line?: number;
    readonly side?: string;
  }[];
}

function refuse(pull: Pull, { commit_id, event, body, comments }: AskedReview): string | undefined {
  if (event !== 'COMMENT' || body === '') return 'Body is required';
  if (commit_id !== pull.head) return 'Commit is not part of the pull request';
  for (const { path, body: text, line, start_line } of comments) {
    if (text.length > 65_536) return 'Body is too long (maximum is 65536 characters)';
    if (start_line !== undefined && start_line >= line)
      return 'Pull request review thread start line must precede the end line.';
    const patch = pull.files.find(({ filename }) => filename === path)?.patch ?? '';
    const hunks = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => ({
      start: Number(start),
      end: Number(start) + Number(count),
    }));
    const hunk = hunks.find(({ start, end }) => start <= line && line < end);
    if (hunk === undefined)
      return "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";
    if (start_line !== undefined && start_line < hunk.start)
      return 'Pull request review thread start line must be part of the same hunk as the line.';
  }
  return undefined;
}

/** The part of GitHub's public schema that is spoken here. */
const schema = buildSchema(`
  type Query { repository(owner: String!, name: String!): Repository }
  type Repository { pullRequest(number: Int!): PullRequest }
  enum PullRequestState { OPEN CLOSED MERGED }
  scalar GitObjectID
  type PullRequest {
    state: PullRequestState!
    headRefOid: GitObjectID!
    reviewThreads(first: Int, after: String): PullRequestReviewThreadConnection!
  }
  type PullRequestReviewThreadConnection { nodes: [PullRequestReviewThread] pageInfo: PageInfo! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type PullRequestReviewThread {
    isResolved: Boolean!
    isOutdated: Boolean!
    path: String!
    comments(first: Int): PullRequestReviewCommentConnection!
  }
  type PullRequestReviewCommentConnection { nodes: [PullRequestReviewComment] }
  type PullRequestReviewComment { body: String! viewerDidAuthor: Boolean! }
`);

function showThreads(
  asked: Asked,
  pull: Pull,
  threads: readonly Thread[],
  login: string | undefined,
): FaultyAnswer {
  if (login === undefined) return json(401, { message: 'This endpoint requires you to be authenticated.' });
  const { query, variables } = JSON.parse(asked.body);
  const reviewThreads = ({ first = 0, after = '0' }: { first?: number; after?: string | null }) => {
    const start = Number(after ?? '0');
    const end = start + Math.min(first, 100);
    return {
      pageInfo: { endCursor: String(end), hasNextPage: end < threads.length },
      nodes: threads.slice(start, end).map(({ author, path, body, resolved, outdated }) => ({
        isResolved: resolved === true,
        isOutdated: outdated === true,
        path,
        comments: { nodes: [{ body, viewerDidAuthor: author === login }] },
      })),
    };
  };
  const pullRequest = ({ number }: { number: number }) =>
    number === pull.number ? { state: pull.state ?? 'OPEN', headRefOid: pull.head, reviewThreads } : null;
  const repository = ({ owner, name }: { owner: string; name: string }) =>
    `${owner}/${name}` === 'octo/this' ? { pullRequest } : null;
  return json(
    200,
    graphqlSync({ schema, source: query, variableValues: variables, rootValue: { repository } }),
  );
}

function json(status: number, body: unknown): FaultyAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
