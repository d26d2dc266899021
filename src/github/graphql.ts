import { decodeText } from '../workspace/read.js';
import { maxTextBytes, type Reading, unreadable } from '../workspace/workspace.js';
import type { GitHub } from './api.js';
import type { CommitAnswer, RepositoryAnswer, RepositoryFacts, TagFacts, Unasked, Unit } from './facts.js';
import { listOf, propertyAt, propertyOf, textOf } from './json.js';
import { askReleases } from './rest.js';
import { candidates, type FileAnswer, type RepositoryQuestion, type Source } from './source.js';

/** How many repositories, and how many files, one query asks for: far below what GitHub's node limit and time allow. */
const repositoriesAtOnce = 20;
const unitsAtOnce = 30;
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
      const nodes = await ask(github, questions.map(repositorySelection), repositoriesAtOnce);
      if (nodes === 'no GraphQL') return rest.repositories(questions);
      const answers = nodes.map((node, index) => readRepository(node, questions[index]));
      const decided = await new Reach(github, questions, answers).decide();
      return Promise.all(
        decided.map(async (answer, index) => {
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
  };
}

/** The variables of a query, so that no text of the workspace is ever part of its language. */
class Variables {
  readonly values: Record<string, string> = {};

  /** The variable that stands for this text. */
  of(value: string): string {
    const name = `v${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }

  declared(): string {
    return Object.keys(this.values)
      .map((name) => `$${name}: String!`)
      .join(', ');
  }
}

/** One field of a query, without its alias. */
type Selection = (variables: Variables) => string;

type Node =
  | { readonly kind: 'node'; readonly value: unknown; readonly flawed: boolean }
  | { readonly kind: 'missing' }
  | Unasked;

const peeled = `fragment peeled on GitObject {
  __typename oid
  ... on Commit { committedDate }
  ... on Tag { target { ...commit ... on Tag { target { ...commit } } } }
}
fragment commit on GitObject { __typename oid ... on Commit { committedDate } }`;

/** The answers, in the order of the selections. */
async function ask(
  github: GitHub,
  selections: readonly Selection[],
  atOnce: number,
): Promise<Node[] | 'no GraphQL'> {
  const nodes: Node[] = [];
  for (let start = 0; start < selections.length; start += atOnce) {
    const part = await askAtOnce(github, selections.slice(start, start + atOnce));
    if (part === 'no GraphQL') return part;
    nodes.push(...part);
  }
  return nodes;
}

async function askAtOnce(github: GitHub, selections: readonly Selection[]): Promise<Node[] | 'no GraphQL'> {
  const variables = new Variables();
  const fields = selections.map((selection, index) => `a${index}: ${selection(variables)}`).join('\n');
  const fragment = fields.includes('...peeled') ? `\n${peeled}` : '';
  const query = `query(${variables.declared()}) {\n${fields}\n}${fragment}`;
  const answer = await github.graphql(query, variables.values);
  if (answer.kind === 'missing') return 'no GraphQL';
  const all = (node: Node) => selections.map(() => node);
  if (answer.kind === 'refused') return all(unasked(answer.reason));
  const data = answer.kind === 'found' ? propertyOf(answer.body, 'data') : undefined;
  if (data === undefined || data === null) {
    const errors = answer.kind === 'found' ? listOf(answer.body, 'errors') : [];
    const tooMuch = answer.kind === 'found' || /status 50[24]/.test(answer.reason);
    // A query that takes the server too long, or that one part spoils, may do in two.
    if (tooMuch && selections.length > 1) {
      const half = Math.ceil(selections.length / 2);
      const first = await askAtOnce(github, selections.slice(0, half));
      const second = await askAtOnce(github, selections.slice(half));
      return first === 'no GraphQL' || second === 'no GraphQL' ? 'no GraphQL' : [...first, ...second];
    }
    return all(unasked(answer.kind === 'unreachable' ? answer.reason : messagesOf(errors)));
  }
  const errors = listOf(answer.kind === 'found' ? answer.body : undefined, 'errors');
  return selections.map((_, index): Node => {
    const own = errors.filter((error) => listOf(error, 'path')[0] === `a${index}`);
    const value = propertyOf(data, `a${index}`);
    if (value !== null && value !== undefined) return { kind: 'node', value, flawed: !own.every(isAnswer) };
    return own.some((error) => textOf(error, 'type') === 'NOT_FOUND')
      ? { kind: 'missing' }
      : unasked(messagesOf(own.length > 0 ? own : errors));
  });
}

/** Does an error say that there is no such thing, or that two histories have nothing in common? */
function isAnswer(error: unknown): boolean {
  return textOf(error, 'type') === 'NOT_FOUND' || /common ancestor/i.test(textOf(error, 'message') ?? '');
}

/** What the first of the errors in an answer of GraphQL says. */
export function messagesOf(errors: readonly unknown[]): string {
  const said = textOf(errors[0], 'message')?.replace(/\s+/g, ' ').slice(0, 200);
  return said === undefined ? 'GitHub gives no answer that can be read' : `GitHub answers: ${said}`;
}

function unasked(reason: string): Unasked {
  return { kind: 'unasked', reason };
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
  if (question === undefined || name === undefined || typeof archived !== 'boolean')
    return unasked('GitHub gives no answer that can be read');
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

/** The commit that an object leads to. */
function peel(object: unknown): unknown {
  const type = textOf(object, '__typename');
  if (type === 'Commit') return object;
  return type === 'Tag' ? peel(propertyOf(object, 'target')) : undefined;
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
        const reason = node?.kind === 'unasked' ? node.reason : 'GitHub gives no answer that can be read';
        this.#decide(one, unasked(reason));
        return [];
      }
      const lists = (['heads', 'tags'] as const).map((name) => {
        const refs = listOf(node.value, name, 'nodes').map((ref) => textOf(ref, 'compare', 'status'));
        const info = propertyAt(node.value, name, 'pageInfo');
        const after = propertyOf(info, 'hasNextPage') === true ? textOf(info, 'endCursor') : undefined;
        return { refs, after, total: Number(propertyAt(node.value, name, 'totalCount') ?? 0) };
      });
      const [heads, tags] = lists;
      const compared = one.compared + lists.reduce((sum, { refs }) => sum + refs.length, 0);
      const { date } = one;
      if (lists.some(({ refs }) => refs.some(reaches))) this.#decide(one, { kind: 'reached', date });
      // A tag may lead to what is no commit; only an error leaves a comparison open.
      else if (node.flawed)
        this.#decide(one, unasked('GitHub could not compare all branches and tags with it'));
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
  if (node.flawed) return unasked('GitHub gives an answer with errors');
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
  const size = Number(propertyOf(blob, 'byteSize'));
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
