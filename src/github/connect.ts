import { setTimeout as sleep } from 'node:timers/promises';
import type { Addresses } from './addresses.js';
import type { Answer, GitHub } from './api.js';
import { Budget } from './budget.js';
import { exchange, isRedirect, type Reply } from './http.js';
import { listOf, propertyOf, textOf } from './json.js';
import { limited } from './limited.js';
import { limitOf } from './limits.js';
import { maxTries, pauseAfter } from './persist.js';
import type { Store } from './store.js';

/** How GitHub is asked. */
export interface Connection extends Addresses {
  readonly token: string | undefined;
  /** How many requests may be made in all, tries that failed included. */
  readonly maxRequests: number;
  /**
   * How long one try may take, and how long all of it together, from now on; how long to wait before the second try,
   * and four times as long before the third.
   */
  readonly milliseconds: { readonly each: number; readonly all: number; readonly pause: number };
  /** Where answers are kept from one run to the next, to be asked for only if they changed. */
  readonly store?: Store;
  /** Told before each request, with how many there were before it. */
  readonly onRequest?: (spent: number) => void;
}

/** The bounds of a run, unless the user gives others: a job's token has 1,000 requests an hour. */
export const usualBounds = {
  maxRequests: 200,
  milliseconds: { each: 20_000, all: 180_000, pause: 250 },
} as const;

/** GitHub's advice is to ask one after the other; a few at once stay far below its limits. */
const atOnce = 4;
const maxRedirects = 3;
/** What a file of 10 MiB takes as base64 in JSON, and some more. */
const maxBytes = 16 * 1024 * 1024;

/**
 * GitHub's REST and GraphQL APIs, asked sparingly: a few requests at once, none beyond the budget or the time, none
 * while a rate limit holds. What fails in passing is tried again; the same path is asked once a run.
 */
export function connect(connection: Connection): GitHub & { spent(): number } {
  const client = new Client(connection);
  const got = new Map<string, Promise<Answer>>();
  return {
    get: async (path) => {
      if (leadsElsewhere(path)) return { kind: 'missing' };
      const answer = got.get(path) ?? client.get(path);
      got.set(path, answer);
      return answer;
    },
    graphql: async (query, variables) => {
      const body = JSON.stringify({ query, variables });
      return (await client.ask({ method: 'POST', url: connection.graphql, body, repeatable: true })).answer;
    },
    send: async (method, path, body) => {
      const question = { method, url: client.at(path), body: JSON.stringify(body), repeatable: false };
      return (await client.ask(question)).answer;
    },
    spent: () => client.budget.spent,
  };
}

interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: URL;
  readonly body?: string;
  /** What an earlier run was told, to be told again only if it changed. */
  readonly before?: Kept | undefined;
  /** May it be asked again where nobody can tell whether the server took it? */
  readonly repeatable: boolean;
}

/** An answer of an earlier run. */
interface Kept {
  readonly etag: string;
  readonly body: unknown;
}

function keptOf(entry: unknown): Kept | undefined {
  const etag = textOf(entry, 'etag');
  // A tag of another form is none that a server gave: RFC 9110, section 8.8.3.
  return etag !== undefined && /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(etag)
    ? { etag, body: propertyOf(entry, 'body') }
    : undefined;
}

interface Told {
  readonly answer: Answer;
  /** Stands for the body of an answer that is new. */
  readonly etag?: string | undefined;
}

/** What one try came to. */
type Outcome =
  | ({ readonly kind: 'told' } & Told)
  | { readonly kind: 'redirect'; readonly to: string }
  /** The server did nothing, and says when to ask again. */
  | { readonly kind: 'limited' }
  /** It may go better next time. */
  | { readonly kind: 'broken'; readonly reason: string };

class Client {
  readonly budget: Budget;
  readonly #limited = limited(atOnce);
  /** Until when a rate limit holds, in milliseconds since 1970. */
  #limitedUntil = 0;
  /** Set once GitHub refused the token: it would refuse it each time. */
  #refused: Answer | undefined;
  readonly #deadline: number;
  readonly #all: AbortSignal;

  constructor(private readonly connection: Connection) {
    this.budget = new Budget(connection.maxRequests, connection.onRequest);
    this.#deadline = Date.now() + connection.milliseconds.all;
    this.#all = AbortSignal.timeout(connection.milliseconds.all);
  }

  /** The address of a path below the API's root. */
  at(path: string): URL {
    return new URL(`${this.connection.api.href.replace(/\/$/, '')}/${path.replace(/^\//, '')}`);
  }

  async get(path: string): Promise<Answer> {
    const { store, token } = this.connection;
    const url = this.at(path);
    // What one token may see is not for another.
    const key = `get ${token ?? ''} ${url.href}`;
    const { answer, etag } = await this.ask({
      method: 'GET',
      url,
      before: keptOf(store?.get(key)),
      repeatable: true,
    });
    if (etag !== undefined && answer.kind === 'found') store?.set(key, { etag, body: answer.body });
    return answer;
  }

  ask(question: Question): Promise<Told> {
    return this.#limited(() => this.#persist(question));
  }

  /** Tries until there is an answer, or no more room for one. */
  async #persist(question: Question): Promise<Told> {
    let { url } = question;
    let redirects = 0;
    let reason = 'GitHub limits the rate of requests again and again';
    for (let tries = 1; tries <= maxTries; ) {
      const hindrance = await this.#hindrance();
      if (hindrance !== undefined) return { answer: hindrance };
      const exhausted = this.budget.take();
      if (exhausted !== undefined) return { answer: unreachable(exhausted) };
      const outcome = await this.#try({ ...question, url });
      switch (outcome.kind) {
        case 'told':
          if (outcome.answer.kind === 'refused' && outcome.answer.status === 401)
            this.#refused = outcome.answer;
          return outcome;
        case 'redirect': {
          const to = URL.canParse(outcome.to, url.href) ? new URL(outcome.to, url) : undefined;
          // The token goes to no server but the one that it is for.
          if (to?.origin !== url.origin) {
            const where = to === undefined ? 'nowhere' : `another host, ${to.host}`;
            return { answer: unreachable(`${url.host} redirects to ${where}`) };
          }
          if (++redirects > maxRedirects)
            return { answer: unreachable(`${url.host} redirects again and again`) };
          url = to;
          continue;
        }
        case 'broken':
          reason = outcome.reason;
          if (!question.repeatable) return { answer: unreachable(reason) };
          if (tries < maxTries)
            await this.#pause(Date.now() + pauseAfter(tries, this.connection.milliseconds.pause));
      }
      tries++;
    }
    return { answer: unreachable(reason) };
  }

  /** Why nothing can be asked any more; waits where a limit ends in time. */
  async #hindrance(): Promise<Answer | undefined> {
    if (this.#refused !== undefined) return this.#refused;
    if (this.budget.exhausted !== undefined) return unreachable(this.budget.exhausted);
    if (this.#limitedUntil > this.#deadline) {
      const until = new Date(this.#limitedUntil).toISOString().replace(/\.\d+Z$/, 'Z');
      return unreachable(`GitHub's rate limit is used up until ${until}`);
    }
    if (this.#limitedUntil > Date.now()) await this.#pause(this.#limitedUntil);
    return this.#all.aborted ? unreachable(this.#outOfTime()) : undefined;
  }

  #outOfTime(): string {
    return `the ${Math.round(this.connection.milliseconds.all / 1000)} s for all requests are over`;
  }

  async #pause(until: number): Promise<void> {
    const milliseconds = Math.min(until, this.#deadline) - Date.now();
    if (milliseconds > 0) await sleep(milliseconds);
  }

  async #try({ method, url, body, before }: Question): Promise<Outcome> {
    const { token, milliseconds } = this.connection;
    const reply = await exchange({
      method,
      url,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'pinfold',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
        ...(before === undefined ? {} : { 'if-none-match': before.etag }),
      },
      ...(body === undefined ? {} : { body }),
      signal: this.#all,
      milliseconds: milliseconds.each,
      maxBytes,
    });
    switch (reply.kind) {
      case 'failed':
        return this.#all.aborted
          ? told(unreachable(this.#outOfTime()))
          : { kind: 'broken', reason: `no answer from ${url.host}: ${reply.reason}` };
      case 'tooLarge':
        return told(unreachable(`${url.host} answers with more than ${maxBytes} bytes`));
      case 'reply':
        return this.#read(reply, url, before);
    }
  }

  /** What a reply means: docs.github.com, "Troubleshooting the REST API". */
  #read(reply: Reply & { kind: 'reply' }, url: URL, before: Kept | undefined): Outcome {
    const { status } = reply;
    const text = this.#withoutToken(reply.body.toString('utf8'));
    const json = parse(text);
    const limit = limitOf(reply, json?.value, Date.now());
    if (limit !== undefined) this.#limitedUntil = Math.max(this.#limitedUntil, limit.until);
    if (limit?.instead === true) return { kind: 'limited' };

    if (status === 304 && before !== undefined) return told({ kind: 'found', body: before.body });
    if (isRedirect(reply)) {
      return { kind: 'redirect', to: this.#withoutToken(reply.header('location') ?? '') };
    }
    if (status >= 200 && status < 300) {
      if (text === '') return told({ kind: 'found', body: undefined });
      if (json === undefined) return { kind: 'broken', reason: `what ${url.host} answers is no JSON` };
      const etag = this.#withoutToken(reply.header('etag') ?? '');
      return { kind: 'told', answer: { kind: 'found', body: json.value }, ...(etag === '' ? {} : { etag }) };
    }
    if (status === 404 || status === 410) return told({ kind: 'missing' });
    if (status >= 500) return { kind: 'broken', reason: `${url.host} answers with status ${status}` };
    if (status === 407) return told(unreachable('the proxy asks for a password'));
    const what = status === 401 ? 'GitHub does not take the token' : `GitHub answers with status ${status}`;
    const says = messageOf(json?.value, this.connection.token);
    return told({ kind: 'refused', status, reason: says === '' ? what : `${what}: ${says}` });
  }

  /**
   * What a server says, which must not bring the token into the cache or anything else, should it say that again.
   * GitHub's tokens have 40 characters and more; a short text may stand in an answer by chance, and is left.
   */
  #withoutToken(text: string): string {
    const { token = '' } = this.connection;
    return token.length < 16 ? text : text.replaceAll(token, '***');
  }
}

/** Would a segment `.` or `..` lead to another address than the path says? Nothing at GitHub has such a name. */
function leadsElsewhere(path: string): boolean {
  return /^[^?]*(?<![^/])(?:\.|%2e){1,2}(?![^/?])/i.test(path);
}

function told(answer: Answer): Outcome {
  return { kind: 'told', answer };
}

function unreachable(reason: string): Answer & { kind: 'unreachable' } {
  return { kind: 'unreachable', reason };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * What GitHub says itself, in a line, with the first of the errors that it lists as text or by a message
 * (docs.github.com, "Troubleshooting the REST API"). The token is taken out, should it say it again.
 */
function messageOf(body: unknown, token: string | undefined): string {
  const [first] = listOf(body, 'errors');
  const detail = typeof first === 'string' ? first : textOf(first, 'message');
  const message = [textOf(body, 'message'), detail]
    .filter((part) => part !== undefined)
    .join(': ')
    .replace(/\s+/g, ' ')
    .trim();
  return (token === undefined ? message : message.replaceAll(token, '***')).slice(0, 200);
}
