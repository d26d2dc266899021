import type { Answer, GitHub } from '../github/api.js';
import { listOf, textOf } from '../github/json.js';
import { isFullSha } from '../workflows/uses.js';
import type { Unknown } from './outcome.js';

/** What a ref of a repository means today. */
export interface Commit {
  readonly kind: 'commit';
  readonly sha: string;
  /** The day on which it was committed, `YYYY-MM-DD` in UTC, as it says itself. */
  readonly day: string;
  /** The most exact tag at it, else the name of the branch; undefined for a short SHA that no tag is at. */
  readonly version: string | undefined;
}

/** A repository's tags are asked for by the hundred; no further than this. */
const maxPages = 5;

/**
 * What refs of repositories mean, asked of GitHub: docs.github.com, "REST API endpoints for commits" (Get a commit,
 * which peels tags), "for Git references" (List matching references) and "for repositories" (List repository tags).
 */
export class Commits {
  constructor(private readonly github: GitHub) {}

  /** The commit that `ref` means: a tag, a branch, `refs/…` of either, a short SHA. */
  async resolve({ owner, repo, ref }: Named): Promise<Commit | Unknown> {
    const name = ref.replace(/^refs\//, '');
    const short = name.replace(/^(?:heads|tags)\//, '');
    const found = await this.#commit(owner, repo, name);
    if (found.kind === 'unknown') {
      if (found.why === 'missing')
        return unknown('missing', `GitHub knows no branch, tag or commit ${ref} of ${owner}/${repo}`);
      return found;
    }
    const { sha, day } = found;
    const doubt = short === name ? await this.#doubt(owner, repo, name, sha) : undefined;
    if (doubt !== undefined) return doubt;
    if (isRelease(short)) return { kind: 'commit', sha, day, version: writable(short) };
    const tag = await this.tagAt({ owner, repo, ref: short }, sha);
    if (typeof tag === 'object') return tag;
    const isShortSha = sha.startsWith(short.toLowerCase());
    return { kind: 'commit', sha, day, version: tag ?? (isShortSha ? undefined : writable(short)) };
  }

  /**
   * The tag at a commit that says most: a full version before a series, a release before a preview, the highest;
   * undefined where there is none.
   */
  async tagAt({ owner, repo, ref }: Named, sha: string): Promise<string | undefined | Unknown> {
    let best: string | undefined;
    for (let page = 1; page <= maxPages; page++) {
      const answer = await this.github.get(`${path(owner, repo)}/tags?per_page=100&page=${page}`);
      if (answer.kind !== 'found') return failed(answer, `${owner}/${repo}`);
      const tags = listOf(answer.body);
      for (const tag of tags) {
        const name = writable(textOf(tag, 'name') ?? '');
        const at = textOf(tag, 'commit', 'sha');
        if (name !== undefined && at === sha && (best === undefined || saysMore(name, best, ref)))
          best = name;
      }
      if (tags.length < 100 || (best !== undefined && isRelease(best))) break;
    }
    return best;
  }

  async #commit(
    owner: string,
    repo: string,
    ref: string,
  ): Promise<Pick<Commit, 'kind' | 'sha' | 'day'> | Unknown> {
    const answer = await this.github.get(`${path(owner, repo)}/commits/${encoded(ref)}`);
    // "No commit found for SHA" has status 422.
    if (answer.kind === 'missing' || (answer.kind === 'refused' && answer.status === 422))
      return unknown('missing', `GitHub knows no ${ref} of ${owner}/${repo}`);
    if (answer.kind !== 'found') return failed(answer, `${owner}/${repo}`);
    const sha = textOf(answer.body, 'sha') ?? '';
    const date = textOf(answer.body, 'commit', 'committer', 'date') ?? '';
    if (!isFullSha(sha) || !/^\d{4}-\d\d-\d\dT/.test(date))
      return unknown('unreachable', `GitHub's answer for ${owner}/${repo}@${ref} is none that can be read`);
    return { kind: 'commit', sha: sha.toLowerCase(), day: date.slice(0, 10) };
  }

  /** Which of the two is meant where a branch and a tag have one name, nobody says. */
  async #doubt(owner: string, repo: string, name: string, sha: string): Promise<Unknown | undefined> {
    const answer = await this.github.get(`${path(owner, repo)}/git/matching-refs/heads/${encoded(name)}`);
    if (answer.kind === 'missing') return undefined;
    if (answer.kind !== 'found') return failed(answer, `${owner}/${repo}`);
    const branch = listOf(answer.body).find((ref) => textOf(ref, 'ref') === `refs/heads/${name}`);
    if (branch === undefined) return undefined;
    const tag = await this.#commit(owner, repo, `tags/${name}`);
    if (tag.kind === 'unknown') return tag.why === 'missing' ? undefined : tag;
    const head = textOf(branch, 'object', 'sha');
    if (head === tag.sha && tag.sha === sha) return undefined;
    return unknown(
      'ambiguous',
      `${name} is a branch and a tag of ${owner}/${repo}, at different commits; write the commit that you mean`,
    );
  }
}

interface Named {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
}

function path(owner: string, repo: string): string {
  return `repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
}

function encoded(ref: string): string {
  return ref.split('/').map(encodeURIComponent).join('/');
}

function failed(answer: Exclude<Answer, { kind: 'found' }>, repository: string): Unknown {
  switch (answer.kind) {
    case 'missing':
      return unknown('missing', `GitHub shows no repository ${repository} to this token`);
    case 'refused':
    case 'unreachable':
      return unknown('unreachable', answer.reason);
  }
}

function unknown(why: Unknown['why'], reason: string): Unknown {
  return { kind: 'unknown', why, reason };
}

/** Does a name say which release it is, to the last number? */
function isRelease(name: string): boolean {
  return /(?:^|[-/])v?\d+\.\d+\.\d+/i.test(name);
}

/** A name that can stand in a comment; whoever names a tag must not be able to write into a workflow. */
function writable(name: string): string | undefined {
  return /^[A-Za-z0-9][\w.+/@-]{0,99}$/.test(name) ? name : undefined;
}

/** Does tag `a` say more than tag `b` to somebody who wrote `ref`? */
function saysMore(a: string, b: string, ref: string): boolean {
  const [one, two] = [rank(a, ref), rank(b, ref)];
  const at = one.findIndex((part, index) => part !== two[index]);
  const difference = (one[at] ?? 0) - (two[at] ?? 0);
  return difference === 0 ? a < b : difference > 0;
}

/** The parts by which tags compare, the weightiest first. */
function rank(tag: string, ref: string): number[] {
  const [, prefix = '', numbers = '', rest = ''] = /^((?:.*?[-/])??v?)(\d+(?:\.\d+)*)(.*)$/i.exec(tag) ?? [];
  const parts = numbers === '' ? [] : numbers.split('.').map(Number);
  return [
    Math.min(parts.length, 3),
    ref.startsWith(prefix) ? 1 : 0,
    rest === '' ? 1 : 0,
    ...[0, 1, 2, 3].map((at) => parts[at] ?? 0),
  ];
}
