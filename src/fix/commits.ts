import { namesRelease } from '../github/references.js';
import type { RefAnswer, RefQuestion } from '../github/source.js';
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

/** What refs mean, each asked for once. */
export class Commits {
  private constructor(private readonly answers: ReadonlyMap<string, RefAnswer>) {}

  static async ask(
    refs: (questions: readonly RefQuestion[]) => Promise<RefAnswer[]>,
    questions: readonly RefQuestion[],
  ): Promise<Commits> {
    const wanted = new Map(questions.map((question) => [keyOf(question), question]));
    const answers = await refs([...wanted.values()]);
    return new Commits(
      new Map([...wanted.keys()].map((key, index) => [key, answers[index] ?? { kind: 'none' }])),
    );
  }

  /** The commit that `ref` means: a tag, a branch, `refs/…` of either, a short SHA. */
  resolve(question: RefQuestion): Commit | Unknown {
    const answer = this.#answer(question);
    if (answer.kind === 'unknown') return answer;
    const { commit: sha, tags } = answer;
    const day = answer.date.slice(0, 10);
    const short = question.ref.replace(/^refs\//, '').replace(/^(?:heads|tags)\//, '');
    // git takes no fewer than four digits for a SHA; `4` is a tag.
    const isShortSha = short.length >= 4 && sha.startsWith(short.toLowerCase());
    const itself = isShortSha ? undefined : writable(short);
    const version = namesRelease(short) ? itself : (best(tags, short) ?? itself);
    return { kind: 'commit', sha, day, version };
  }

  /**
   * The tag at the commit of `ref` that says most to somebody who wrote `claimed`: a full version before a series, a
   * release before a preview, the highest; undefined where there is none.
   */
  tagAt(question: RefQuestion, claimed: string): string | undefined | Unknown {
    const answer = this.#answer(question);
    return answer.kind === 'unknown' ? answer : best(answer.tags, claimed);
  }

  #answer(question: RefQuestion): (RefAnswer & { readonly kind: 'found' }) | Unknown {
    const { owner, repo, ref } = question;
    const answer = this.answers.get(keyOf(question)) ?? { kind: 'none' };
    switch (answer.kind) {
      case 'found':
        return answer;
      case 'none':
        return unknown('missing', `GitHub knows no branch, tag or commit ${ref} of ${owner}/${repo}`);
      case 'missing':
        return unknown('missing', `GitHub shows no repository ${owner}/${repo} to this token`);
      case 'ambiguous':
        return unknown(
          'ambiguous',
          `${ref} is a branch and a tag of ${owner}/${repo}, at different commits; write the commit that you mean`,
        );
      case 'unasked':
        return unknown('unreachable', answer.reason);
    }
  }
}

function keyOf({ owner, repo, ref }: RefQuestion): string {
  return `${owner}/${repo}@${ref}`;
}

function unknown(why: Unknown['why'], reason: string): Unknown {
  return { kind: 'unknown', why, reason };
}

function best(tags: readonly string[], ref: string): string | undefined {
  let best: string | undefined;
  for (const tag of tags) {
    const name = writable(tag);
    if (name !== undefined && (best === undefined || saysMore(name, best, ref))) best = name;
  }
  return best;
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
