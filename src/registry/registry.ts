import { createHash } from 'node:crypto';
import type { Budget } from '../github/budget.js';
import { isRedirect, type Reply } from '../github/http.js';
import { propertyOf } from '../github/json.js';
import { isPassing, persist } from '../github/persist.js';
import { type ImageName, isThisMachine } from './name.js';

/** What a registry says of an image. */
export type ImageAnswer =
  /** `sha256:` and 64 hex digits. */
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'missing' }
  /** It answers, and not to nobody, or not with an image. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string };

type NoDigest = Exclude<ImageAnswer, { kind: 'digest' }>;

/** The bounds of one question. */
export interface RegistryBounds {
  /** How long one request may take. */
  readonly milliseconds: number;
  /** How many requests there may be for one image; tries that fail in passing count as one. */
  readonly requests: number;
  /** What is left to ask a server for all images. */
  readonly budgetOf: (host: string) => Budget;
  /** Ends this question and all others. */
  readonly signal: AbortSignal;
}

/** An index first, so that a digest holds for every architecture; else the one manifest that there is. */
const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
/** Manifests are small: registries are asked to take those of 4 MB (OCI distribution spec, "Pushing Manifests"). */
const maxBytes = 4 * 1024 * 1024;

/**
 * The digest that a tag means, asked of the registry's HTTP API (OCI distribution spec, "Pulling manifests"; Docker,
 * "Token authentication specification").
 *
 * Asks as nobody: the only secret is the token that the registry hands to everybody, and it goes to no other server.
 * An address is followed only where it is secure, and only one of this machine leads to this machine. Never throws.
 */
export async function digestOf(name: ImageName, bounds: RegistryBounds): Promise<ImageAnswer> {
  return new Question(name, bounds).ask();
}

class Question {
  #requests = 0;
  /** What each server was given to show it again, by origin. */
  readonly #tokens = new Map<string, string>();

  constructor(
    private readonly name: ImageName,
    private readonly bounds: RegistryBounds,
  ) {}

  async ask(): Promise<ImageAnswer> {
    // A HEAD does not count against Docker Hub's limit of pulls.
    const head = await this.#manifest('HEAD');
    if (head.kind !== 'reply') return head;
    const told = digestIn(head.reply);
    if (told !== undefined) return told;
    const got = await this.#manifest('GET');
    if (got.kind !== 'reply') return got;
    return (
      digestIn(got.reply) ?? {
        kind: 'digest',
        digest: `sha256:${createHash('sha256').update(got.reply.body).digest('hex')}`,
      }
    );
  }

  /** Asks for the manifest, through redirects and the request for a token. */
  async #manifest(method: 'HEAD' | 'GET'): Promise<{ kind: 'reply'; reply: Answered } | NoDigest> {
    const { registry, repository, tag } = this.name;
    let url = new URL(`v2/${repository}/manifests/${tag}`, registry);
    for (;;) {
      const token = this.#tokens.get(url.origin);
      const reply = await this.#exchange(method, url, {
        accept: manifestTypes.join(', '),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      });
      if (reply.kind !== 'reply') return reply;
      const { status } = reply;
      if (status === 200) {
        const type = reply.header('content-type')?.split(';')[0]?.trim() ?? '';
        return manifestTypes.includes(type)
          ? { kind: 'reply', reply }
          : refused(`${url.host} gives what is no manifest of an image that a digest can name`);
      }
      if (status === 404) return { kind: 'missing' };
      if (isRedirect(reply)) {
        const to = this.#follow(reply.header('location') ?? '', url);
        if (to === undefined) return refused(`${url.host} redirects to where Pinfold does not follow`);
        url = to;
        continue;
      }
      if (isPassing(reply)) return unreachable(`${url.host} answers with status ${status}`);
      if (status !== 401) return refused(`${url.host} answers with status ${status}`);
      if (token !== undefined) return refused(`${url.host} shows this image to nobody without an account`);
      const refusal = await this.#authenticate(reply.header('www-authenticate') ?? '', url);
      if (refusal !== undefined) return refusal;
    }
  }

  /** Has the token for everybody made, as the challenge says. */
  async #authenticate(challenge: string, url: URL): Promise<NoDigest | undefined> {
    const login = refused(`${url.host} asks for a login`);
    const { realm, service } = bearerOf(challenge);
    if (realm === undefined) return login;
    let address = this.#follow(realm, url);
    address?.searchParams.set('scope', `repository:${this.name.repository}:pull`);
    if (service !== undefined) address?.searchParams.set('service', service);
    while (address !== undefined) {
      const reply = await this.#exchange('GET', address, { accept: 'application/json' });
      if (reply.kind !== 'reply') return reply;
      if (isRedirect(reply)) {
        address = this.#follow(reply.header('location') ?? '', address);
        continue;
      }
      if (isPassing(reply)) return unreachable(`${address.host} answers with status ${reply.status}`);
      const token = reply.status === 200 ? tokenIn(reply.body) : undefined;
      if (token === undefined) return login;
      this.#tokens.set(url.origin, token);
      return undefined;
    }
    return refused(`${url.host} has its tokens made where Pinfold does not follow`);
  }

  /** The address that a server names, where it is safe to go there. */
  #follow(address: string, from: URL): URL | undefined {
    if (!URL.canParse(address, from.href)) return undefined;
    const to = new URL(address, from);
    const secure = to.protocol === 'https:' || (to.protocol === 'http:' && isThisMachine(to));
    const home = isThisMachine(this.name.registry);
    return secure && (home || !isThisMachine(to)) && to.username === '' && to.password === ''
      ? to
      : undefined;
  }

  async #exchange(
    method: 'HEAD' | 'GET',
    url: URL,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answered | Refusal> {
    if (this.bounds.signal.aborted) return unreachable('the time for all requests is over');
    if (++this.#requests > this.bounds.requests)
      return refused(`${this.name.registry.host} sends from one address to the next`);
    const asked = {
      method,
      url,
      headers: { 'user-agent': 'pinfold', ...headers },
      signal: this.bounds.signal,
      milliseconds: this.bounds.milliseconds,
      maxBytes,
    };
    const reply = await persist(asked, this.bounds.budgetOf(url.host));
    switch (reply.kind) {
      case 'spent':
        return unreachable(reply.reason);
      case 'reply':
        return reply;
      case 'tooLarge':
        return refused(`${url.host} answers with more than ${maxBytes} bytes`);
      case 'failed':
        return unreachable(`no answer from ${url.host}: ${reply.reason}`);
    }
  }
}

type Answered = Reply & { readonly kind: 'reply' };

type Refusal = NoDigest & { readonly kind: 'refused' | 'unreachable' };

function refused(reason: string): Refusal {
  return { kind: 'refused', reason };
}

function unreachable(reason: string): Refusal {
  return { kind: 'unreachable', reason };
}

/** What the header says; undefined where it says nothing. */
function digestIn(reply: Answered): ImageAnswer | undefined {
  const digest = reply.header('docker-content-digest');
  if (digest === undefined) return undefined;
  return /^sha256:[0-9a-f]{64}$/.test(digest)
    ? { kind: 'digest', digest }
    : refused('the registry names the image by a digest that is no sha256');
}

/** The parameters of the challenge `Bearer realm="…",service="…"`, which may not be the only one: RFC 9110, 11.6.1. */
function bearerOf(header: string): Readonly<Record<string, string>> {
  const [, bearer = ''] =
    /(?:^|,)\s*Bearer\s+((?:[a-z]+="[^"]*"\s*(?:,\s*|$))*)/i.exec(header.slice(0, 4000)) ?? [];
  const pairs = bearer.matchAll(/([a-z]+)="([^"]*)"/gi);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

function tokenIn(body: Buffer): string | undefined {
  try {
    const answer: unknown = JSON.parse(body.toString('utf8'));
    const token = propertyOf(answer, 'token') ?? propertyOf(answer, 'access_token');
    return typeof token === 'string' && /^[\x21-\x7e]{1,16000}$/.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}
