import { isFullSha } from '../workflows/uses.js';
import type { GitHub } from './api.js';
import { repositoryKey, type Unasked } from './facts.js';
import { listOf, propertyAt, propertyOf, textOf } from './json.js';
import { partsOf } from './parts.js';
import { ask, messagesOf, type Node, peel, type Selection } from './query.js';
import { namesRelease } from './references.js';
import type { RefAnswer, RefQuestion } from './source.js';
import { unasked, unreadableAnswer } from './unasked.js';

const repositoriesAtOnce = 20;
/** How many refs of one repository one question has. */
const refsAtOnce = 50;
/** A repository's tags are listed by the hundred, the newest first; no further than this. */
const maxPages = 5;

/** What refs mean, many repositories in one request; the answers are in the order of the questions. */
export async function refsByGraphql(
  github: GitHub,
  questions: readonly RefQuestion[],
): Promise<RefAnswer[] | 'no GraphQL'> {
  const parts = byRepository(questions);
  const nodes = await ask(github, parts.map(refsSelection), repositoriesAtOnce);
  if (nodes === 'no GraphQL') return nodes;
  const listings = parts.map((part, index) => new Listing(part, nodes[index]));
  for (let page = 1; page < maxPages; page++) {
    const open = listings.filter(({ after }) => after !== undefined);
    const more = await ask(github, open.map(tagsSelection), repositoriesAtOnce);
    if (more === 'no GraphQL') return more;
    for (const [index, listing] of open.entries()) listing.add(more[index]);
  }
  const answers = new Map(listings.flatMap((listing) => listing.answers()));
  return questions.map((question) => answers.get(refKey(question)) ?? unreadableAnswer);
}

/** Refs of one repository. */
interface Part {
  readonly owner: string;
  readonly repo: string;
  readonly refs: readonly string[];
}

function refKey({ owner, repo, ref }: RefQuestion): string {
  return `${repositoryKey({ owner, repo })}@${ref}`;
}

/** Each repository once, whatever the case in which it is written, unless it has very many refs. */
function byRepository(questions: readonly RefQuestion[]): Part[] {
  const repositories = new Map<string, { owner: string; repo: string; refs: Set<string> }>();
  for (const { owner, repo, ref } of questions) {
    const key = repositoryKey({ owner, repo });
    const known = repositories.get(key) ?? { owner, repo, refs: new Set() };
    repositories.set(key, known);
    known.refs.add(ref);
  }
  return [...repositories.values()].flatMap(({ owner, repo, refs }) =>
    partsOf([...refs], refsAtOnce).map((part) => ({ owner, repo, refs: part })),
  );
}

/**
 * The full names that a ref can be short for: gitrevisions(7), but that a branch and a tag of one name are a doubt here.
 */
function fullNames(ref: string): string[] {
  if (ref.startsWith('refs/')) return [ref];
  const short = [`refs/tags/${ref}`, `refs/heads/${ref}`];
  return /^(?:heads|tags)\//.test(ref) ? [`refs/${ref}`, ...short] : short;
}

/** May it be a commit's SHA, the beginning of one, or the default branch? Only then is git asked to make sense of it. */
function isRevision(ref: string): boolean {
  return ref === 'HEAD' || isFullSha(ref) || /^[0-9a-f]{4,39}$/i.test(ref);
}

function refsSelection({ owner, repo, refs }: Part): Selection {
  return (variables) => {
    const fields = refs.flatMap((ref, n) => [
      ...fullNames(ref).map(
        (name, m) => `n${n}_${m}: ref(qualifiedName: ${variables.of(name)}) { target { ...peeled } }`,
      ),
      ...(isRevision(ref) ? [`o${n}: object(expression: ${variables.of(ref)}) { ...peeled }`] : []),
    ]);
    return `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      ${fields.join('\n')}
      ${tagsField}
    }`;
  };
}

const tagsArguments =
  'refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
const tagsFields = 'nodes { name target { ...peeled } } pageInfo { hasNextPage endCursor }';
const tagsField = `tags: refs(${tagsArguments}) { ${tagsFields} }`;

function tagsSelection({ part: { owner, repo }, after = '' }: Listing): Selection {
  return (variables) =>
    `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      tags: refs(${tagsArguments}, after: ${variables.of(after)}) { ${tagsFields} }
    }`;
}

/** What one repository's refs mean, and the tags at their commits, as far as they were listed. */
class Listing {
  /** Where the list of tags goes on; undefined where nothing more is to be learned from it. */
  after: string | undefined;
  readonly #found: readonly RefAnswer[];
  /** By commit. */
  readonly #tags = new Map<string, string[]>();
  #broken: Unasked | undefined;

  constructor(
    readonly part: Part,
    node: Node | undefined,
  ) {
    this.#found = part.refs.map((ref, n) => readRef(node, ref, n));
    this.add(node);
  }

  add(node: Node | undefined): void {
    this.after = undefined;
    if (node?.kind !== 'node' || node.errors.length > 0) {
      if (node?.kind !== 'missing')
        this.#broken = node?.kind === 'node' ? unasked(messagesOf(node.errors)) : node;
      return;
    }
    for (const tag of listOf(node.value, 'tags', 'nodes')) {
      const name = textOf(tag, 'name');
      const commit = textOf(peel(propertyOf(tag, 'target')), 'oid');
      if (name !== undefined && commit !== undefined)
        this.#tags.set(commit, [...(this.#tags.get(commit) ?? []), name]);
    }
    const info = propertyAt(node.value, 'tags', 'pageInfo');
    const open = this.#found.some(
      (answer, n) => answer.kind === 'found' && this.#wantsTags(answer.commit, n),
    );
    if (open && propertyOf(info, 'hasNextPage') === true) this.after = textOf(info, 'endCursor');
  }

  #wantsTags(commit: string, n: number): boolean {
    return !namesRelease(this.part.refs[n] ?? '') && !(this.#tags.get(commit) ?? []).some(namesRelease);
  }

  answers(): [string, RefAnswer][] {
    return this.#found.map((answer, n) => {
      const key = refKey({ ...this.part, ref: this.part.refs[n] ?? '' });
      if (answer.kind !== 'found') return [key, answer];
      if (this.#broken !== undefined && this.#wantsTags(answer.commit, n)) return [key, this.#broken];
      return [key, { ...answer, tags: this.#tags.get(answer.commit) ?? [] }];
    });
  }
}

function readRef(node: Node | undefined, ref: string, n: number): RefAnswer {
  if (node?.kind !== 'node') return node ?? unreadableAnswer;
  if (node.errors.length > 0) return unasked(messagesOf(node.errors));
  const named = fullNames(ref).flatMap((_, m) => peel(propertyAt(node.value, `n${n}_${m}`, 'target')) ?? []);
  const [first, ...others] = named.length > 0 ? named : [peel(propertyOf(node.value, `o${n}`))];
  if (first === undefined) return { kind: 'none' };
  const commit = textOf(first, 'oid')?.toLowerCase();
  const date = textOf(first, 'committedDate');
  if (commit === undefined || date === undefined) return unreadableAnswer;
  if (others.some((other) => textOf(other, 'oid')?.toLowerCase() !== commit)) return { kind: 'ambiguous' };
  return { kind: 'found', commit, date, tags: [] };
}
