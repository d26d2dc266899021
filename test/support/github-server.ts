import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql } from 'graphql';

// A GitHub on loopback: a real HTTP server that speaks those parts of the REST and GraphQL APIs that Pinfold asks,
// filled from a small table. The forms are those of GitHub's own descriptions: github/rest-api-description and the
// public GraphQL schema.

/** What a GitHub holds. Names of repositories are `owner/repo`. */
export interface World {
  readonly repositories: Readonly<Record<string, Repository>>;
  readonly advisories?: readonly Advisory[];
  /** The releases of Gradle, the newest first, with the sha256 of their wrapper JARs: its version service is here too. */
  readonly gradle?: Readonly<Record<string, string>>;
  /** Do these checksums stand apart from the list, as they did until 2025? */
  readonly gradleApart?: boolean;
}

export interface Repository {
  readonly archived?: boolean;
  /** Served to nobody without a token. */
  readonly private?: boolean;
  /** The name that it has now, where it was renamed or moved. */
  readonly movedTo?: string;
  /** Commits by SHA. What is here and that no branch or tag reaches is a commit of a fork, as GitHub serves these. */
  readonly commits?: Readonly<Record<string, Commit>>;
  readonly defaultBranch?: string;
  readonly branches?: Readonly<Record<string, string>>;
  /** The SHA of a commit, or of one of `tagObjects`. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagObjects?: Readonly<Record<string, { readonly name: string; readonly target: string }>>;
  readonly releases?: Readonly<Record<string, { readonly immutable: boolean; readonly publishedAt: string }>>;
}

export interface Commit {
  readonly parents?: readonly string[];
  readonly date?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export interface Advisory {
  readonly ghsa: string;
  readonly package: string;
  /** As the database writes it: `>= 1.0, < 2.3.1`. */
  readonly range: string;
  readonly patched?: string;
  readonly severity?: string;
  readonly summary?: string;
  readonly withdrawn?: boolean;
}

/** A SHA that is the same for the same text, for tables that people read. */
export function sha(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** What came in. */
export interface Asked {
  readonly method: string;
  /** With its query, from the root. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a test lets go wrong: an answer of its own, or `hang`; undefined lets the server answer as it would. */
export type Fault = (asked: Asked, index: number) => FaultyAnswer | 'hang' | undefined;

export interface FaultyAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Is the connection cut after the body, which then looks as if more of it were to come? */
  readonly cut?: boolean;
  /** Milliseconds until the answer begins. */
  readonly after?: number;
}

export interface FakeGitHub {
  /** The root of the REST API. */
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The environment that leads Pinfold here. */
  readonly env: Readonly<Record<string, string>>;
}

/** Where a GitHub has its APIs, as paths from its root. */
export interface Places {
  readonly rest: string;
  readonly graphql: string;
}

const dotcom: Places = { rest: '', graphql: '/graphql' };
/** docs.github.com, Enterprise Server, "Getting started with the REST API" and "Forming calls with GraphQL". */
export const enterpriseServer: Places = { rest: '/api/v3', graphql: '/api/graphql' };

/** Starts a GitHub; `close` ends it. What is asked elsewhere than at its places is not found. */
export async function serveGitHub(
  world: World,
  fault: Fault = () => undefined,
  places = dotcom,
): Promise<FakeGitHub & { close(): void }> {
  const asked: Asked[] = [];
  const site = new Site(world);
  const server = createServer(async (request, response) => {
    const question = atHome(await read(request), places);
    if (question === undefined) return send(response, 404, { message: 'Not Found' });
    const wrong = fault(question, asked.push(question) - 1);
    if (wrong === 'hang') return;
    if (wrong === undefined) await site.answer(question, response, origin(server));
    else await misbehave(wrong, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = origin(server);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const env = {
    GITHUB_API_URL: `${url}${places.rest}`,
    GITHUB_GRAPHQL_URL: `${url}${places.graphql}`,
    PINFOLD_GRADLE_SERVICES: url,
  };
  return { url, asked, env, close };
}

function origin(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = '', url: path = '', headers } = request;
  return { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
}

/** What was asked as github.com would be asked it; undefined for what is asked at no place of this GitHub. */
function atHome(asked: Asked, { rest, graphql }: Places): Asked | undefined {
  if (asked.path === graphql) return { ...asked, path: dotcom.graphql };
  return asked.path.startsWith(`${rest}/`) ? { ...asked, path: asked.path.slice(rest.length) } : undefined;
}

async function misbehave(answer: FaultyAnswer, response: ServerResponse): Promise<void> {
  const { status, headers, body = '', cut, after } = answer;
  if (after !== undefined) await new Promise((go) => setTimeout(go, after));
  const length = cut === true ? { 'content-length': String(Buffer.byteLength(body) + 10) } : {};
  response.writeHead(status, { ...headers, ...length });
  if (cut === true) response.write(body, () => response.destroy());
  else response.end(body);
}

class Site {
  constructor(private readonly world: World) {}

  async answer(asked: Asked, response: ServerResponse, root: string): Promise<void> {
    const { pathname, searchParams } = new URL(asked.path, root);
    const token = asked.headers.authorization !== undefined;
    if (pathname === '/graphql') {
      if (!token) return send(response, 401, { message: 'This endpoint requires you to be authenticated.' });
      const { query, variables } = JSON.parse(asked.body);
      const result = await graphql({
        schema,
        source: query,
        variableValues: variables,
        rootValue: {
          repository: ({ owner, name }: { owner: string; name: string }) => {
            const found = this.#find(`${owner}/${name}`, token);
            if (found === undefined)
              throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
            return graphRepository(found);
          },
        },
      });
      const errors = result.errors?.map(({ message, path, extensions }) => ({
        message,
        path,
        ...extensions,
      }));
      return send(
        response,
        200,
        errors === undefined ? { data: result.data } : { data: result.data, errors },
      );
    }
    if (pathname === '/advisories') return send(response, 200, this.#advisories(searchParams), asked);
    if (pathname === '/versions/all') return send(response, 200, gradleReleases(this.world, root));
    const release = /^\/distributions\/gradle-(.+)-wrapper\.jar\.sha256$/.exec(pathname)?.[1];
    if (release !== undefined) {
      const checksum = this.world.gradle?.[release];
      response.writeHead(checksum === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(checksum);
      return;
    }
    const [, owner, name, below = ''] = /^\/repos\/([^/]+)\/([^/]+)(?:\/(.*))?$/.exec(pathname) ?? [];
    const [, id, belowId = ''] = /^\/repositories\/(\w+)(?:\/(.*))?$/.exec(pathname) ?? [];
    const wanted = id === undefined ? `${owner}/${name}` : Buffer.from(id, 'hex').toString();
    const rest = id === undefined ? below : belowId;
    const found = this.#find(wanted, token);
    if (found === undefined) return send(response, 404, { message: 'Not Found' });
    if (found.name.toLowerCase() !== wanted.toLowerCase()) {
      const location = `${root}/repositories/${Buffer.from(found.name).toString('hex')}${rest === '' ? '' : `/${rest}`}`;
      return send(response, 301, { message: 'Moved Permanently', url: location }, asked, { location });
    }
    const body = restAnswer(found, decodeURIComponent(rest), searchParams);
    if (body === undefined) return send(response, 404, { message: 'Not Found' });
    if (body === unprocessable)
      return send(response, 422, { message: `No commit found for SHA: ${rest.split('/').at(-1)}` });
    send(response, 200, body, asked);
  }

  #find(name: string, token: boolean): Named | undefined {
    const entry = Object.entries(this.world.repositories).find(
      ([known]) => known.toLowerCase() === name.toLowerCase(),
    );
    if (entry === undefined) return undefined;
    const [known, repository] = entry;
    if (repository.movedTo !== undefined) return this.#find(repository.movedTo, token);
    return repository.private === true && !token ? undefined : { name: known, repository };
  }

  /** "List global security advisories": `affects` takes packages with commas between them. */
  #advisories(query: URLSearchParams) {
    const affects = (query.get('affects') ?? '').split(',').map((name) => name.toLowerCase());
    return (this.world.advisories ?? [])
      .filter((advisory) => affects.includes(advisory.package.toLowerCase()))
      .map(({ ghsa, package: name, range, patched, severity, summary, withdrawn }) => ({
        ghsa_id: ghsa,
        html_url: `https://github.com/advisories/${ghsa}`,
        summary: summary ?? `A fault in ${name}`,
        severity: severity ?? 'high',
        withdrawn_at: withdrawn === true ? '2026-01-01T00:00:00Z' : null,
        vulnerabilities: [
          {
            package: { ecosystem: 'actions', name },
            vulnerable_version_range: range,
            first_patched_version: patched ?? null,
            vulnerable_functions: [],
          },
        ],
      }));
  }
}

/** `versions/all` of Gradle's version service. */
function gradleReleases({ gradle = {}, gradleApart = false }: World, root: string) {
  return Object.entries(gradle).map(([version, wrapperChecksum]) => ({
    version,
    snapshot: version.includes('SNAPSHOT'),
    nightly: false,
    releaseNightly: false,
    broken: false,
    downloadUrl: `${root}/distributions/gradle-${version}-bin.zip`,
    checksumUrl: `${root}/distributions/gradle-${version}-bin.zip.sha256`,
    // Before 2.7 none was published.
    ...(version.startsWith('1.')
      ? {}
      : {
          wrapperChecksumUrl: `${root}/distributions/gradle-${version}-wrapper.jar.sha256`,
          ...(gradleApart ? {} : { wrapperChecksum }),
        }),
  }));
}

interface Named {
  readonly name: string;
  readonly repository: Repository;
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  asked?: Asked,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body);
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  const limits = {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4990',
    'x-ratelimit-reset': '4102444800',
  };
  if (asked?.method === 'GET' && asked.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...limits, etag }).end();
    return;
  }
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...limits,
    ...(asked?.method === 'GET' ? { etag } : {}),
    ...headers,
  });
  response.end(text);
}

const unprocessable = Symbol('422');

/** What stands below `repos/OWNER/REPO/`; undefined where there is no such thing. */
function restAnswer({ name, repository }: Named, path: string, query: URLSearchParams): unknown {
  const { archived = false, defaultBranch = 'main', branches = {}, tags = {}, releases = {} } = repository;
  const [kind, ...rest] = path.split('/');
  const [first = '', ...more] = rest;
  switch (kind) {
    case '':
      return {
        id: Number.parseInt(sha(name).slice(0, 8), 16),
        full_name: name,
        archived,
        default_branch: defaultBranch,
        private: repository.private === true,
        fork: false,
      };
    case 'commits': {
      if (more[0] === 'branches-where-head')
        return Object.entries(branches)
          .filter(([, tip]) => tip === first)
          .map(([branch, tip]) => ({ name: branch, commit: { sha: tip }, protected: false }));
      const found = resolve(repository, rest.join('/'));
      if (found === undefined) return unprocessable;
      const commit = repository.commits?.[found];
      const by = { name: 'A', email: 'a@example.org', date: commit?.date ?? usualDate };
      return {
        sha: found,
        commit: { author: by, committer: by, message: 'A commit' },
        parents: (commit?.parents ?? []).map((parent) => ({ sha: parent })),
      };
    }
    case 'compare': {
      const [base = '', head = ''] = rest.join('/').split('...');
      const status = compare(repository, resolve(repository, base), resolve(repository, head));
      return status === undefined ? undefined : { status: status.toLowerCase(), commits: [], files: [] };
    }
    case 'branches':
      return first === '' && query.get('page') === null
        ? Object.entries(branches).map(([branch, tip]) => ({
            name: branch,
            commit: { sha: tip },
            protected: false,
          }))
        : undefined;
    case 'git':
      return gitAnswer(repository, first, more.join('/'));
    case 'contents': {
      const text = fileAt(repository, query.get('ref') ?? defaultBranch, rest.join('/'));
      if (text === undefined) return undefined;
      const size = Buffer.byteLength(text);
      // "Get repository content": between 1 and 100 MB only the raw media type has the content.
      const large = size > 1024 * 1024;
      return {
        type: 'file',
        sha: sha(text),
        encoding: large ? 'none' : 'base64',
        size,
        path: rest.join('/'),
        content: large ? '' : Buffer.from(text).toString('base64'),
      };
    }
    case 'tags': {
      const page = Number(query.get('page') ?? '1');
      const size = Number(query.get('per_page') ?? '30');
      return Object.entries(tags)
        .map(([tag, id]) => ({ name: tag, commit: { sha: peel(repository, id) } }))
        .slice((page - 1) * size, page * size);
    }
    case 'releases': {
      const release = first === 'tags' ? releases[more.join('/')] : undefined;
      return (
        release && {
          tag_name: more.join('/'),
          immutable: release.immutable,
          draft: false,
          published_at: release.publishedAt,
        }
      );
    }
    default:
      return undefined;
  }
}

function gitAnswer(repository: Repository, kind: string, rest: string): unknown {
  const { branches = {}, tags = {}, tagObjects = {} } = repository;
  const describe = (ref: string, id: string) => ({
    ref,
    object: { sha: id, type: Object.hasOwn(tagObjects, id) ? 'tag' : 'commit' },
  });
  const refs = [
    ...Object.entries(branches).map(([branch, id]) => describe(`refs/heads/${branch}`, id)),
    ...Object.entries(tags).map(([tag, id]) => describe(`refs/tags/${tag}`, id)),
  ];
  switch (kind) {
    case 'ref':
      return refs.find(({ ref }) => ref === `refs/${rest}`);
    case 'matching-refs':
      return refs.filter(({ ref }) => ref.startsWith(`refs/${rest}`));
    case 'blobs': {
      const files = Object.values(repository.commits ?? {}).flatMap((commit) =>
        Object.values(commit.files ?? {}),
      );
      const text = files.find((content) => sha(content) === rest);
      if (text === undefined) return undefined;
      return {
        sha: rest,
        size: Buffer.byteLength(text),
        encoding: 'base64',
        content: Buffer.from(text).toString('base64'),
      };
    }
    case 'tags': {
      const tag = tagObjects[rest];
      return (
        tag && {
          sha: rest,
          tag: tag.name,
          object: { sha: tag.target, type: Object.hasOwn(tagObjects, tag.target) ? 'tag' : 'commit' },
        }
      );
    }
    default:
      return undefined;
  }
}

const usualDate = '2025-01-01T00:00:00Z';

function peel({ tagObjects = {} }: Repository, id: string): string {
  const tag = tagObjects[id];
  return tag === undefined ? id : peel({ tagObjects }, tag.target);
}

/** A commit by its SHA or the beginning of it, a branch, a tag or their full names. */
function resolve(repository: Repository, name: string): string | undefined {
  const { branches = {}, tags = {}, commits = {}, tagObjects = {} } = repository;
  const [, kind, short = name] = /^(?:refs\/)?(heads|tags)\/(.+)$/.exec(name) ?? [];
  const named = kind === 'heads' ? branches[short] : kind === 'tags' ? tags[short] : undefined;
  const begun = /^[0-9a-f]{7,39}$/.test(name)
    ? Object.keys(commits).find((id) => id.startsWith(name))
    : undefined;
  const id =
    name === 'HEAD'
      ? branches[repository.defaultBranch ?? 'main']
      : kind === undefined
        ? (branches[name] ?? tags[name] ?? begun ?? name)
        : named;
  if (id === undefined) return undefined;
  const peeled = peel({ tagObjects }, id);
  return Object.hasOwn(commits, peeled) ? peeled : undefined;
}

function ancestors({ commits = {} }: Repository, from: string): Set<string> {
  const seen = new Set<string>();
  for (const pending = [from]; ; ) {
    const id = pending.pop();
    if (id === undefined) return seen;
    if (seen.has(id)) continue;
    seen.add(id);
    pending.push(...(commits[id]?.parents ?? []));
  }
}

function compare(
  repository: Repository,
  base: string | undefined,
  head: string | undefined,
): string | undefined {
  if (base === undefined || head === undefined) return undefined;
  if (base === head) return 'IDENTICAL';
  if (ancestors(repository, base).has(head)) return 'BEHIND';
  return ancestors(repository, head).has(base) ? 'AHEAD' : 'DIVERGED';
}

function fileAt(repository: Repository, ref: string, path: string): string | undefined {
  const commit = resolve(repository, ref);
  const files = commit === undefined ? undefined : repository.commits?.[commit]?.files;
  return files !== undefined && Object.hasOwn(files, path) ? files[path] : undefined;
}

/** The part of GitHub's public schema that is spoken here. */
const schema = buildSchema(`
  scalar DateTime
  scalar GitObjectID
  type Query { repository(owner: String!, name: String!, followRenames: Boolean = true): Repository }
  type Repository {
    nameWithOwner: String!
    isArchived: Boolean!
    isPrivate: Boolean!
    defaultBranchRef: Ref
    ref(qualifiedName: String!): Ref
    refs(refPrefix: String!, first: Int, after: String, query: String, orderBy: RefOrder, direction: OrderDirection): RefConnection
    object(expression: String, oid: GitObjectID): GitObject
  }
  input RefOrder { field: RefOrderField!, direction: OrderDirection! }
  enum RefOrderField { ALPHABETICAL TAG_COMMIT_DATE }
  enum OrderDirection { ASC DESC }
  type RefConnection { nodes: [Ref] totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Ref { name: String! prefix: String! target: GitObject compare(headRef: String!): Comparison }
  enum ComparisonStatus { AHEAD BEHIND DIVERGED IDENTICAL }
  type Comparison { status: ComparisonStatus! }
  interface GitObject { oid: GitObjectID! }
  type Commit implements GitObject { oid: GitObjectID! committedDate: DateTime! }
  type Tag implements GitObject { oid: GitObjectID! name: String! target: GitObject! }
  type Blob implements GitObject { oid: GitObjectID! byteSize: Int! isBinary: Boolean isTruncated: Boolean! text: String }
  type Tree implements GitObject { oid: GitObjectID! }
`);

function notFound(message: string): Error {
  return Object.assign(new Error(message), { extensions: { type: 'NOT_FOUND' } });
}

/** The largest blob whose text GraphQL gives whole. */
const maxBlobText = 512 * 1024;

function graphRepository({ name, repository }: Named) {
  const { branches = {}, tags = {}, tagObjects = {}, commits = {} } = repository;
  const object = (id: string | undefined): unknown => {
    if (id === undefined) return null;
    const tag = tagObjects[id];
    if (tag !== undefined) return { __typename: 'Tag', oid: id, name: tag.name, target: object(tag.target) };
    const commit = commits[id];
    return commit === undefined
      ? null
      : { __typename: 'Commit', oid: id, committedDate: commit.date ?? usualDate };
  };
  const ref = (prefix: string, short: string, id: string | undefined) =>
    id === undefined
      ? null
      : {
          name: short,
          prefix,
          target: () => object(id),
          compare: ({ headRef }: { headRef: string }) => {
            const status = compare(repository, peel(repository, id), resolve(repository, headRef));
            return status === undefined ? null : { status };
          },
        };
  const all = (prefix: string) => (prefix === 'refs/tags/' ? tags : branches);
  return {
    nameWithOwner: name,
    isArchived: repository.archived === true,
    isPrivate: repository.private === true,
    defaultBranchRef: () =>
      ref('refs/heads/', repository.defaultBranch ?? 'main', branches[repository.defaultBranch ?? 'main']),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const [, prefix = 'refs/heads/', short = qualifiedName] =
        /^(refs\/(?:heads|tags)\/)(.*)$/.exec(qualifiedName) ?? [];
      const of = all(prefix);
      return ref(prefix, short, Object.hasOwn(of, short) ? of[short] : undefined);
    },
    refs: (given: {
      refPrefix: string;
      first?: number;
      after?: string;
      query?: string;
      orderBy?: { field: string };
    }) => {
      const { refPrefix, first = 30, after = '0', query = '', orderBy } = given;
      const dateOf = (id: string) => commits[peel(repository, id)]?.date ?? usualDate;
      const matching = Object.entries(all(refPrefix)).filter(([short]) => short.includes(query));
      if (orderBy?.field === 'TAG_COMMIT_DATE')
        matching.sort(([, a], [, b]) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
      const end = Number(after) + Math.min(first, 100);
      return {
        totalCount: matching.length,
        nodes: matching.slice(Number(after), end).map(([short, id]) => ref(refPrefix, short, id)),
        pageInfo: { endCursor: String(end), hasNextPage: end < matching.length },
      };
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      if (oid !== undefined) return object(oid);
      const [at = '', path] = (expression ?? '').split(/:(.*)/s);
      if (path === undefined) return object(Object.hasOwn(tagObjects, at) ? at : resolve(repository, at));
      const text = fileAt(repository, at, path);
      if (text === undefined) return null;
      const byteSize = Buffer.byteLength(text);
      const isTruncated = byteSize > maxBlobText;
      return {
        __typename: 'Blob',
        oid: sha(text),
        byteSize,
        isBinary: text.includes('\0'),
        isTruncated,
        text: text.includes('\0') ? null : isTruncated ? text.slice(0, maxBlobText) : text,
      };
    },
  };
}
