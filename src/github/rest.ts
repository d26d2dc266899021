import { decodeText } from '../workspace/read.js';
import { maxTextBytes, unreadable } from '../workspace/workspace.js';
import { type Answer, type GitHub, pathOf } from './api.js';
import type {
  CommitAnswer,
  ReleaseAnswer,
  RepositoryAnswer,
  RepositoryFacts,
  TagFacts,
  Unasked,
  Unit,
} from './facts.js';
import { listOf, numberOf, propertyOf, textOf } from './json.js';
import { refByRest } from './rest-refs.js';
import { candidates, type FileAnswer, type RepositoryQuestion, type Source } from './source.js';
import { without } from './unasked.js';

/** How many pages of 100 tags are read, and with how many branches and tags a commit is compared. */
const maxTagPages = 3;
const maxCompared = 8;

/**
 * Asks by REST, one thing in each request: the way without a token, which GitHub allows 60 requests an hour.
 *
 * The paths are those of docs.github.com/rest: "Get a repository", "Get a commit", "Compare two commits", "List
 * repository tags", "List branches for HEAD commit", "Get repository content".
 */
export function restSource(github: GitHub): Source {
  return {
    repositories: (questions) =>
      Promise.all(questions.map((question) => new Inquiry(github, question).answer())),
    files: (units) => Promise.all(units.map((unit) => readFile(github, unit))),
    refs: (questions) => Promise.all(questions.map((question) => refByRest(github, question))),
  };
}

class Inquiry {
  readonly #root: string;

  constructor(
    private readonly github: GitHub,
    private readonly question: RepositoryQuestion,
  ) {
    this.#root = pathOf('repos', question.owner, question.repo);
  }

  async answer(): Promise<RepositoryAnswer> {
    const repository = await this.github.get(this.#root);
    if (repository.kind === 'missing') return { kind: 'missing' };
    const body = repository.kind === 'found' ? repository.body : undefined;
    const name = textOf(body, 'full_name');
    const archived = propertyOf(body, 'archived');
    if (name === undefined || typeof archived !== 'boolean') return without(repository);
    const main = textOf(body, 'default_branch') ?? 'HEAD';
    const { commits } = this.question;
    const tags = await this.#tags();
    if ('kind' in tags) return tags;
    const undated = await this.#addDates(tags);
    if (undated !== undefined) return undated;
    const facts: RepositoryFacts = {
      kind: 'found',
      name,
      archived,
      tags,
      commits: new Map(),
      releases: new Map(),
    };
    return {
      ...facts,
      commits: new Map(
        await Promise.all(commits.map(async (sha) => [sha, await this.#commit(sha, main, facts)] as const)),
      ),
      releases: await askReleases(this.github, this.question),
    };
  }

  /** The tags of the first pages, and those that are asked for by name. */
  async #tags(): Promise<Map<string, TagFacts> | Unasked> {
    const tags = new Map<string, TagFacts>();
    const wanted = this.question.tags.length > 0 || this.question.commits.length > 0;
    for (let page = 1; wanted && page <= maxTagPages; page++) {
      const answer = await this.github.get(`${this.#root}/tags?per_page=100&page=${page}`);
      // What could not be listed must not count for absent.
      if (answer.kind !== 'found' || !Array.isArray(answer.body)) return without(answer);
      for (const tag of answer.body) {
        const name = textOf(tag, 'name');
        const commit = textOf(tag, 'commit', 'sha');
        if (name !== undefined && commit !== undefined) tags.set(name, { commit, date: undefined });
      }
      if (answer.body.length < 100) return tags;
    }
    for (const name of this.question.tags.filter((tag) => !tags.has(tag))) {
      const commit = await this.#peel(await this.github.get(`${this.#root}/${pathOf('git/ref/tags', name)}`));
      if (typeof commit === 'object') return commit;
      if (commit !== undefined) tags.set(name, { commit, date: undefined });
    }
    return tags;
  }

  /** Adds when the commits of tags that may be pins were made. */
  async #addDates(tags: Map<string, TagFacts>): Promise<Unasked | undefined> {
    for (const name of this.question.dates ? this.question.releases : []) {
      const commit = tags.get(name)?.commit;
      if (commit === undefined) continue;
      const answer = await this.github.get(`${this.#root}/commits/${commit}`);
      const date = answer.kind === 'found' ? textOf(answer.body, 'commit', 'committer', 'date') : undefined;
      if (date === undefined) return without(answer);
      tags.set(name, { commit, date });
    }
    return undefined;
  }

  /** The commit that a reference or a tag's object leads to; undefined where it leads to none. */
  async #peel(answer: Answer): Promise<string | undefined | Unasked> {
    let current = answer;
    for (let depth = 0; depth < 3; depth++) {
      if (current.kind === 'missing') return undefined;
      if (current.kind !== 'found') return without(current);
      const sha = textOf(current.body, 'object', 'sha');
      const type = textOf(current.body, 'object', 'type');
      if (sha === undefined) return without(current);
      if (type !== 'tag') return type === 'commit' ? sha : undefined;
      current = await this.github.get(`${this.#root}/git/tags/${sha}`);
    }
    return undefined;
  }

  async #commit(sha: string, main: string, { tags }: RepositoryFacts): Promise<CommitAnswer> {
    const tagged = [...tags.values()].some(({ commit }) => commit === sha);
    if (tagged && !this.question.dates) return { kind: 'reached', date: undefined };
    const answer = await this.github.get(`${this.#root}/commits/${sha}`);
    // 422 is what GitHub says of a SHA that it does not have.
    if (answer.kind === 'missing' || (answer.kind === 'refused' && answer.status === 422))
      return this.#noCommit(sha);
    const body = answer.kind === 'found' ? answer.body : undefined;
    const found = textOf(body, 'sha');
    const date = textOf(body, 'commit', 'committer', 'date');
    if (found === undefined || date === undefined) return without(answer);
    if (found !== sha) return this.#noCommit(sha);
    if (tagged) return { kind: 'reached', date };
    return this.#reach(sha, main, date, [...tags.keys()]);
  }

  /** The SHA of something else, or of nothing. */
  async #noCommit(sha: string): Promise<CommitAnswer> {
    const answer = await this.github.get(`${this.#root}/git/tags/${sha}`);
    if (answer.kind === 'missing') return { kind: 'absent' };
    const name = answer.kind === 'found' ? textOf(answer.body, 'tag') : undefined;
    if (name === undefined) return without(answer);
    const commit = await this.#peel(answer);
    return { kind: 'tag', name, commit: typeof commit === 'object' ? undefined : commit };
  }

  /** The default branch, the branches at the commit itself, the first of the tags and of the other branches. */
  async #reach(sha: string, main: string, date: string, tags: readonly string[]): Promise<CommitAnswer> {
    const first = await this.#compare(main, sha);
    if (first === true) return { kind: 'reached', date };
    const heads = await this.github.get(`${this.#root}/commits/${sha}/branches-where-head`);
    if (listOf(heads, 'body').length > 0) return { kind: 'reached', date };
    const listed = await this.github.get(`${this.#root}/branches?per_page=100`);
    if (listed.kind !== 'found' || !Array.isArray(listed.body)) return without(listed);
    const branches = listed.body.flatMap((branch) => textOf(branch, 'name') ?? []);
    const others = [...tags, ...branches.filter((branch) => branch !== main)];
    let compared = 1;
    for (const ref of others.slice(0, maxCompared)) {
      const reached = await this.#compare(ref, sha);
      if (reached === true) return { kind: 'reached', date };
      if (reached !== false) return reached;
      compared++;
    }
    if (first !== false) return first;
    const all = compared > others.length && branches.length < 100 && tags.length < maxTagPages * 100;
    return all
      ? { kind: 'unreached', date, compared }
      : { kind: 'undecided', date, compared, of: others.length + 1 };
  }

  /** Does a branch or tag reach the commit? */
  async #compare(ref: string, sha: string): Promise<boolean | Unasked> {
    const answer = await this.github.get(`${this.#root}/${pathOf('compare', `${ref}...${sha}`)}`);
    // GitHub finds nothing in common: docs.github.com, "Compare two commits".
    if (answer.kind === 'missing') return false;
    const status = answer.kind === 'found' ? textOf(answer.body, 'status') : undefined;
    if (status === undefined) return without(answer);
    return status === 'behind' || status === 'identical';
  }
}

/**
 * Whether the release of each tag is immutable: "Get a release by tag name", `immutable`. GraphQL is not known to tell
 * this.
 */
export async function askReleases(
  github: GitHub,
  { owner, repo, releases }: RepositoryQuestion,
): Promise<RepositoryFacts['releases']> {
  const ask = async (tag: string): Promise<[string, ReleaseAnswer]> => {
    const answer = await github.get(pathOf('repos', owner, repo, 'releases/tags', tag));
    if (answer.kind === 'missing') return [tag, 'none'];
    const immutable = answer.kind === 'found' ? propertyOf(answer.body, 'immutable') : undefined;
    // A server that knows nothing of immutable releases has none.
    if (answer.kind === 'found' && textOf(answer.body, 'tag_name') === tag)
      return [tag, immutable === true ? 'immutable' : 'mutable'];
    return [tag, without(answer)];
  };
  return new Map(await Promise.all(releases.map(ask)));
}

async function readFile(github: GitHub, unit: Unit): Promise<FileAnswer> {
  for (const path of candidates(unit)) {
    const where = pathOf('repos', unit.owner, unit.repo, 'contents', path);
    const answer = await github.get(`${where}?ref=${unit.sha}`);
    if (answer.kind === 'missing') continue;
    if (answer.kind !== 'found') return without(answer);
    // A folder is a list; a link to a folder or a submodule is no file.
    const type = Array.isArray(answer.body) ? 'dir' : textOf(answer.body, 'type');
    if (type === undefined) return without(answer);
    if (type !== 'file') continue;
    const size = numberOf(answer.body, 'size') ?? 0;
    if (size > maxTextBytes) {
      const reason = `it has ${size} bytes; more than ${maxTextBytes} are not read`;
      return { kind: 'file', path, reading: unreadable(reason) };
    }
    // Above 1 MB the content is left out: "Get repository content".
    const blob =
      textOf(answer.body, 'encoding') === 'base64'
        ? answer
        : await github.get(
            pathOf('repos', unit.owner, unit.repo, 'git/blobs', textOf(answer.body, 'sha') ?? ''),
          );
    const content = blob.kind === 'found' ? textOf(blob.body, 'content') : undefined;
    if (content === undefined) return without(blob);
    return { kind: 'file', path, reading: decodeText(path, Buffer.from(content, 'base64')) };
  }
  return { kind: 'none' };
}
