import { decodeText } from '../workspace/read.js';
import { maxTextBytes, type Reading, unreadable } from '../workspace/workspace.js';
import type { GitHub } from './api.js';
import type { CommitAnswer, RepositoryAnswer, RepositoryFacts, TagFacts, Unasked, Unit } from './facts.js';
import { refsByGraphql } from './graphql-refs.js';
import { listOf, numberOf, propertyAt, propertyOf, textOf } from './json.js';
import { partsOf } from './parts.js';
import { ask, messagesOf, type Node, peel, type Selection } from './query.js';
import { askReleases } from './rest.js';
import { candidates, type FileAnswer, type RepositoryQuestion, type Source } from './source.js';
import { unasked, unreadableAnswer } from './unasked.js';

/** How many repositories, and how many files, one query asks for: far below what GitHub's node limit and time allow. */
const repositoriesAtOnce = 20;
const unitsAtOnce = 30;
/** How many commits and tags of one repository a part of a query looks up. */
const commitsOfOne = 50;
const tagsOfOne = 150;
/** How many branches and as many tags one query compares a commit with, and how often it goes on. */
const refsAtOnce = 50;
const maxRounds = 6;
/** How many commits are compared in one query. */
const commitsAtOnce = 2;

/**
 * Asks by GraphQL, many things in one request. `rest` stands in where the server has no GraphQL.
 *
 * The names are those of GitHub's public schema (docs.github.com/graphql): `Ref.compare` tells whether a branch or tag
 * is `BEHIND` or `IDENTICAL` with regard to a commit, which is when it reaches it.
 */
export function graphqlSource(github: GitHub, rest: Source): Source {
  return {
    async repositories(questions) {
      const parts = questions.map(inParts);
      const all = parts.flat();
      const nodes = await ask(github, all.map(repositorySelection), repositoriesAtOnce);
      if (nodes === 'no GraphQL') return rest.repositories(questions);
      const answers = nodes.map((node, index) => readRepository(node, all[index]));
      const decided = await new Reach(github, all, answers).decide();
      const given = new Map(all.map((part, index) => [part, decided[index] ?? unreadableAnswer]));
      return Promise.all(
        parts.map(async (own, index): Promise<RepositoryAnswer> => {
          const answer = joined(own, given);
          const question = questions[index];
          return answer.kind !== 'found' || question === undefined || question.releases.length === 0
            ? answer
            : { ...answer, releases: await askReleases(github, question) };
        }),
      );
    },
    async files(units) {
      const nodes = await ask(github, units.map(fileSelection), unitsAtOnce);
      if (nodes === 'no GraphQL') return rest.files(units);
      return Promise.all(units.map((unit, index) => readFile(github, unit, nodes[index])));
    },
    async refs(questions) {
      const answers = await refsByGraphql(github, questions);
      return answers === 'no GraphQL' ? rest.refs(questions) : answers;
    },
  };
}

/** A question in parts that each name a few commits and tags. */
function inParts(question: RepositoryQuestion): RepositoryQuestion[] {
  const commits = partsOf(question.commits, commitsOfOne);
  const tags = partsOf(question.tags, tagsOfOne);
  return Array.from({ length: Math.max(1, commits.length, tags.length) }, (_, n) => ({
    ...question,
    commits: commits[n] ?? [],
    tags: tags[n] ?? [],
  }));
}

/** The answer to a question that was asked in parts; where one of them has none, all has none. */
function joined(
  parts: readonly RepositoryQuestion[],
  answers: ReadonlyMap<RepositoryQuestion, RepositoryAnswer>,
): RepositoryAnswer {
  let all: RepositoryFacts | undefined;
  for (const part of parts) {
    const answer = answers.get(part) ?? unreadableAnswer;
    if (answer.kind !== 'found') return answer;
    all = {
      ...answer,
      commits: new Map([...(all?.commits ?? []), ...answer.commits]),
      tags: new Map([...(all?.tags ?? []), ...answer.tags]),
    };
  }
  return all ?? unreadableAnswer;
}

function repositorySelection({ owner, repo, commits, tags }: RepositoryQuestion): Selection {
  return (variables) => {
    const shas = commits.map((sha) => variables.of(sha));
    const compares = shas.map((sha, n) => `c${n}: compare(headRef: ${sha}) { status }`).join(' ');
    return `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      nameWithOwner isArchived
      defaultBranchRef { name ${compares} }
      ${shas.map((sha, n) => `o${n}: object(expression: ${sha}) { ...peeled ... on Tag { name } }`).join('\n')}
      tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ...peeled } } }
      ${tags.map((tag, n) => `t${n}: ref(qualifiedName: ${variables.of(`refs/tags/${tag}`)}) { name target { ...peeled } }`).join('\n')}
    }`;
  };
}

function readRepository(node: Node, question: RepositoryQuestion | undefined): RepositoryAnswer {
  if (node.kind !== 'node') return node;
  const { value } = node;
  const name = textOf(value, 'nameWithOwner');
  const archived = propertyOf(value, 'isArchived');
  if (question === undefined || name === undefined || typeof archived !== 'boolean') return unreadableAnswer;
  // Where the comparison with the default branch fails, others decide. Any other gap must not count for absent.
  const gaps = node.errors.filter((error) => listOf(error, 'path')[1] !== 'defaultBranchRef');
  if (gaps.length > 0) return unasked(messagesOf(gaps));
  const tags = new Map<string, TagFacts>();
  const named = question.tags.map((_, n) => propertyOf(value, `t${n}`));
  for (const ref of [...named, ...listOf(value, 'tags', 'nodes')]) {
    const tag = textOf(ref, 'name');
    const target = peel(propertyOf(ref, 'target'));
    const commit = textOf(target, 'oid');
    if (tag !== undefined && commit !== undefined)
      tags.set(tag, { commit, date: textOf(target, 'committedDate') });
  }
  const tagged = new Set([...tags.values()].map(({ commit }) => commit));
  const commits = new Map(
    question.commits.map((sha, n) => {
      const status = textOf(value, 'defaultBranchRef', `c${n}`, 'status');
      return [sha, readCommit(sha, propertyOf(value, `o${n}`), reaches(status) || tagged.has(sha))];
    }),
  );
  return { kind: 'found', name, archived, commits, tags, releases: new Map() };
}

function readCommit(sha: string, object: unknown, reached: boolean): CommitAnswer {
  if (object === null || object === undefined) return { kind: 'absent' };
  const type = textOf(object, '__typename');
  if (type === 'Tag')
    return { kind: 'tag', name: textOf(object, 'name') ?? '', commit: textOf(peel(object), 'oid') };
  if (type !== 'Commit') return { kind: 'other', what: type === 'Tree' ? 'a folder' : 'a file' };
  const date = textOf(object, 'committedDate');
  if (date === undefined || textOf(object, 'oid') !== sha) return { kind: 'absent' };
  return reached ? { kind: 'reached', date } : { kind: 'undecided', date, compared: 0, of: 0 };
}

/** Does the branch or tag that was compared with a commit reach it? */
function reaches(status: string | undefined): boolean {
  return status === 'BEHIND' || status === 'IDENTICAL';
}

interface Undecided {
  readonly question: RepositoryQuestion;
  readonly facts: RepositoryFacts;
  readonly sha: string;
  readonly date: string;
  /** Where the listing goes on; undefined once it is at its end. */
  readonly after: { readonly heads: string | undefined; readonly tags: string | undefined };
  readonly compared: number;
}

/** Compares the commits that neither the default branch nor a known tag reaches with the other branches and tags. */
class Reach {
  readonly #decided = new Map<RepositoryFacts, Map<string, CommitAnswer>>();

  constructor(
    private readonly github: GitHub,
    private readonly questions: readonly RepositoryQuestion[],
    private readonly answers: readonly RepositoryAnswer[],
  ) {}

  async decide(): Promise<RepositoryAnswer[]> {
    let open = this.answers.flatMap((facts, index) => {
      const question = this.questions[index];
      if (facts.kind !== 'found' || question === undefined) return [];
      return [...facts.commits].flatMap(([sha, commit]): Undecided[] =>
        commit.kind === 'undecided'
          ? [{ question, facts, sha, date: commit.date, after: { heads: '', tags: '' }, compared: 0 }]
          : [],
      );
    });
    for (let round = 0; round < maxRounds && open.length > 0; round++) open = await this.#round(open);
    return this.answers.map((answer) => {
      const decided = answer.kind === 'found' ? this.#decided.get(answer) : undefined;
      return answer.kind !== 'found' || decided === undefined
        ? answer
        : { ...answer, commits: new Map([...answer.commits, ...decided]) };
    });
  }

  /** One query for each few of them; gives those that go on. */
  async #round(open: readonly Undecided[]): Promise<Undecided[]> {
    const nodes = await ask(this.github, open.map(refsSelection), commitsAtOnce);
    return open.flatMap((one, index): Undecided[] => {
      const node = nodes === 'no GraphQL' ? undefined : nodes[index];
      if (node?.kind !== 'node') {
        this.#decide(one, node?.kind === 'unasked' ? node : unreadableAnswer);
        return [];
      }
      const lists = (['heads', 'tags'] as const).map((name) => {
        const refs = listOf(node.value, name, 'nodes').map((ref) => textOf(ref, 'compare', 'status'));
        const info = propertyAt(node.value, name, 'pageInfo');
        const after = propertyOf(info, 'hasNextPage') === true ? textOf(info, 'endCursor') : undefined;
        return { refs, after, total: numberOf(node.value, name, 'totalCount') ?? 0 };
      });
      const [heads, tags] = lists;
      const compared = one.compared + lists.reduce((sum, { refs }) => sum + refs.length, 0);
      const { date } = one;
      if (lists.some(({ refs }) => refs.some(reaches))) this.#decide(one, { kind: 'reached', date });
      // A tag may lead to what is no commit; only an error leaves a comparison open.
      else if (node.errors.length > 0) this.#decide(one, unasked(messagesOf(node.errors)));
      else if (heads?.after === undefined && tags?.after === undefined)
        this.#decide(one, { kind: 'unreached', date, compared });
      else {
        const of = lists.reduce((sum, { total }) => sum + total, 0);
        this.#decide(one, { kind: 'undecided', date, compared, of });
        return [{ ...one, compared, after: { heads: heads?.after, tags: tags?.after } }];
      }
      return [];
    });
  }

  #decide({ facts, sha }: Undecided, answer: CommitAnswer): void {
    const decided = this.#decided.get(facts) ?? new Map<string, CommitAnswer>();
    this.#decided.set(facts, decided.set(sha, answer));
  }
}

function refsSelection({ question: { owner, repo }, sha, after }: Undecided): Selection {
  return (variables) => {
    const head = variables.of(sha);
    const list = (name: string, prefix: string, order: string, cursor: string | undefined) =>
      cursor === undefined
        ? `${name}: refs(refPrefix: "${prefix}", first: 1) { totalCount }`
        : `${name}: refs(refPrefix: "${prefix}", first: ${refsAtOnce}${cursor === '' ? '' : `, after: ${variables.of(cursor)}`}${order}) {
            totalCount pageInfo { hasNextPage endCursor } nodes { compare(headRef: ${head}) { status } }
          }`;
    return `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      ${list('heads', 'refs/heads/', '', after.heads)}
      ${list('tags', 'refs/tags/', ', orderBy: { field: TAG_COMMIT_DATE, direction: DESC }', after.tags)}
    }`;
  };
}

function fileSelection(unit: Unit): Selection {
  return (variables) => {
    const files = candidates(unit).map(
      (path, n) =>
        `f${n}: object(expression: ${variables.of(`${unit.sha}:${path}`)}) { ... on Blob { oid byteSize isBinary isTruncated text } }`,
    );
    return `repository(owner: ${variables.of(unit.owner)}, name: ${variables.of(unit.repo)}) { ${files.join('\n')} }`;
  };
}

async function readFile(github: GitHub, unit: Unit, node: Node | undefined): Promise<FileAnswer> {
  if (node === undefined || node.kind === 'missing') return { kind: 'none' };
  if (node.kind === 'unasked') return node;
  if (node.errors.length > 0) return unasked(messagesOf(node.errors));
  for (const [n, path] of candidates(unit).entries()) {
    const blob = propertyOf(node.value, `f${n}`);
    const oid = textOf(blob, 'oid');
    if (oid === undefined) continue;
    const reading = await readBlob(github, unit, path, blob, oid);
    return reading.kind === 'unasked' ? reading : { kind: 'file', path, reading };
  }
  return { kind: 'none' };
}

async function readBlob(
  github: GitHub,
  unit: Unit,
  path: string,
  blob: unknown,
  oid: string,
): Promise<Reading | Unasked> {
  const size = numberOf(blob, 'byteSize') ?? 0;
  if (size > maxTextBytes) return unreadable(`it has ${size} bytes; more than ${maxTextBytes} are not read`);
  const text = textOf(blob, 'text');
  if (text !== undefined && propertyOf(blob, 'isTruncated') === false)
    return { kind: 'text', text: text.replace(/^\uFEFF/, '') };
  if (propertyOf(blob, 'isBinary') === true) return unreadable('it is no text');
  const answer = await github.get(`repos/${unit.owner}/${unit.repo}/git/blobs/${oid}`);
  switch (answer.kind) {
    case 'found': {
      const content = textOf(answer.body, 'content');
      return content === undefined || textOf(answer.body, 'encoding') !== 'base64'
        ? unasked('GitHub gives no content that can be read')
        : decodeText(path, Buffer.from(content, 'base64'));
    }
    case 'missing':
      return unasked('GitHub does not have the content that it names');
    default:
      return unasked(answer.reason);
  }
}
