import { isFullSha } from '../workflows/uses.js';
import { type Answer, type GitHub, pathOf } from './api.js';
import type { Unasked } from './facts.js';
import { textOf } from './json.js';
import { namesRelease } from './references.js';
import type { RefAnswer, RefFacts, RefQuestion } from './source.js';
import { without } from './unasked.js';

/** A repository's tags are listed by the hundred; no further than this. */
const maxPages = 5;

/**
 * What a ref means, by two or three requests: docs.github.com, "REST API endpoints for commits" (Get a commit, which
 * peels tags), "for Git references" (List matching references) and "for repositories" (List repository tags).
 */
export async function refByRest(github: GitHub, question: RefQuestion): Promise<RefAnswer> {
  return new Inquiry(github, question).answer();
}

class Inquiry {
  readonly #root: string;
  /** The ref as the API takes it, without `refs/`. */
  readonly #name: string;

  constructor(
    private readonly github: GitHub,
    { owner, repo, ref }: RefQuestion,
  ) {
    this.#root = pathOf('repos', owner, repo);
    this.#name = ref.replace(/^refs\//, '');
  }

  async answer(): Promise<RefAnswer> {
    const found = await this.#commit(this.#name);
    if (found.kind !== 'found') return found;
    const short = this.#name.replace(/^(?:heads|tags)\//, '');
    const doubt = short === this.#name && !isFullSha(short) ? await this.#otherwise(found.commit) : undefined;
    if (doubt !== undefined) return doubt;
    const tags = namesRelease(short) ? [] : await this.#tagsAt(found.commit);
    return 'kind' in tags ? tags : { ...found, tags };
  }

  async #commit(name: string): Promise<RefAnswer> {
    const answer = await this.github.get(`${this.#root}/${pathOf('commits', name)}`);
    // "No commit found for SHA" has status 422; a repository that is not shown has 404.
    if (answer.kind === 'refused' && answer.status === 422) return { kind: 'none' };
    if (answer.kind === 'missing') return this.#without();
    const body = answer.kind === 'found' ? answer.body : undefined;
    const commit = textOf(body, 'sha')?.toLowerCase();
    const date = textOf(body, 'commit', 'committer', 'date');
    return commit === undefined || date === undefined || !isFullSha(commit)
      ? without(answer)
      : { kind: 'found', commit, date, tags: [] };
  }

  /** Is it the ref that is not there, or the repository? */
  async #without(): Promise<RefAnswer> {
    const repository = await this.github.get(this.#root);
    if (repository.kind === 'found') return { kind: 'none' };
    return repository.kind === 'missing' ? repository : without(repository);
  }

  /** What else than this commit the name may mean: it may be that of a branch and of a tag. */
  async #otherwise(commit: string): Promise<RefAnswer | undefined> {
    const answer = await this.github.get(`${this.#root}/${pathOf('git/matching-refs/heads', this.#name)}`);
    if (answer.kind === 'missing') return undefined;
    if (answer.kind !== 'found' || !Array.isArray(answer.body)) return without(answer);
    const branch = answer.body.find((ref) => textOf(ref, 'ref') === `refs/heads/${this.#name}`);
    if (branch === undefined) return undefined;
    const tag = await this.#commit(`tags/${this.#name}`);
    if (tag.kind !== 'found') return tag.kind === 'none' ? undefined : tag;
    const head = textOf(branch, 'object', 'sha');
    return head === tag.commit && tag.commit === commit ? undefined : { kind: 'ambiguous' };
  }

  async #tagsAt(commit: string): Promise<RefFacts['tags'] | Unasked | { readonly kind: 'missing' }> {
    const names: string[] = [];
    for (let page = 1; page <= maxPages; page++) {
      const answer: Answer = await this.github.get(`${this.#root}/tags?per_page=100&page=${page}`);
      if (answer.kind !== 'found' || !Array.isArray(answer.body)) return without(answer);
      for (const tag of answer.body) {
        const name = textOf(tag, 'name');
        if (name !== undefined && textOf(tag, 'commit', 'sha') === commit) names.push(name);
      }
      if (answer.body.length < 100 || names.some(namesRelease)) break;
    }
    return names;
  }
}
