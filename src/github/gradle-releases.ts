import type { Budget } from './budget.js';
import type { Unasked, WrapperJarAnswer } from './facts.js';
import { isRedirect } from './http.js';
import { propertyOf, textOf } from './json.js';
import { persist } from './persist.js';
import type { Store } from './store.js';
import { unasked } from './unasked.js';

/** Where Gradle publishes its releases, and the checksums of the wrapper JARs among them. */
export const gradleServices = 'https://services.gradle.org';

/** How Gradle's version service is asked. */
export interface GradleConnection {
  /** The root of the service. */
  readonly service: URL;
  readonly store: Store;
  /** How long one request may take, and how long all of them together, from now on. */
  readonly milliseconds: { readonly each: number; readonly all: number };
  readonly budget: Budget;
}

/** A wrapper JAR of the workspace. */
export interface WrapperJarQuestion {
  readonly sha256: string;
  /** The version of Gradle that the wrapper runs, which is most often the one that it comes from. */
  readonly version: string | undefined;
}

const atOnce = 6;
const maxRedirects = 5;
/** More releases than Gradle ever made, each of which has a checksum of its own. */
export const maxReleases = 2000;
const maxBytes = 8 * 1024 * 1024;

interface Release {
  readonly version: string;
  /** The sha256 of its wrapper JAR in lower case, or where that stands. */
  readonly checksum: string | URL;
}

/**
 * Whether each JAR is one that Gradle published, by its sha256.
 *
 * `versions/all` of Gradle's version service lists the releases, each with the checksum of its wrapper, as it does since
 * 2025 (gradle/gradle#26793), or with the address of that alone, as a mirror may (Gradle user guide, "Gradle Wrapper",
 * "Verifying the integrity of the Gradle Wrapper JAR"). The version that the wrapper runs is asked first, then all
 * others, the newest first, until every JAR is found. What was published once stays so and is kept.
 */
export async function askWrapperJars(
  connection: GradleConnection,
  questions: readonly WrapperJarQuestion[],
): Promise<Map<string, WrapperJarAnswer>> {
  const answers = new Map<string, WrapperJarAnswer>();
  const open = new Map<string, WrapperJarQuestion>();
  for (const question of questions) {
    if (connection.store.get(publishedKey(connection, question.sha256)) === true)
      answers.set(question.sha256, { kind: 'published' });
    else open.set(question.sha256, question);
  }
  if (open.size === 0) return answers;
  const service = new Service(connection);
  const releases = await service.releases();
  if ('kind' in releases) {
    for (const sha256 of open.keys()) answers.set(sha256, releases);
    return answers;
  }
  const named = new Set([...open.values()].map(({ version }) => version));
  const order = [
    ...releases.filter(({ version }) => named.has(version)),
    ...releases.filter(({ version }) => !named.has(version)),
  ];
  let compared = 0;
  let failure: Unasked | undefined;
  for (let start = 0; start < order.length && open.size > 0; start += atOnce) {
    const checksums = await Promise.all(
      order.slice(start, start + atOnce).map(({ checksum }) => service.checksum(checksum)),
    );
    for (const checksum of checksums) {
      if (checksum === 'none') continue;
      if (typeof checksum !== 'string') failure = checksum;
      else {
        compared++;
        if (!open.delete(checksum)) continue;
        answers.set(checksum, { kind: 'published' });
        connection.store.set(publishedKey(connection, checksum), true);
      }
    }
    // One release may have no checksum to give; a service that is gone has none for all.
    if (compared === 0 && failure !== undefined) break;
  }
  if (compared === 0) failure ??= noChecksums;
  for (const sha256 of open.keys()) answers.set(sha256, failure ?? { kind: 'unpublished', compared });
  return answers;
}

function publishedKey({ service }: GradleConnection, sha256: string): string {
  return `gradle ${service.href} published ${sha256}`;
}

class Service {
  readonly #all: AbortSignal;

  constructor(private readonly connection: GradleConnection) {
    this.#all = AbortSignal.timeout(connection.milliseconds.all);
  }

  async releases(): Promise<readonly Release[] | Unasked> {
    const root = this.connection.service;
    const url = new URL(`${root.href.replace(/\/$/, '')}/versions/all`);
    const text = await this.#fetch(url);
    if (typeof text !== 'string') return text;
    const list = parse(text);
    if (!Array.isArray(list) || list.length === 0)
      return unasked(`${url.host} gives no list of releases that can be read`);
    return list.slice(0, maxReleases).flatMap((entry): Release[] => {
      const version = textOf(entry, 'version');
      const inline = textOf(entry, 'wrapperChecksum')?.toLowerCase();
      const address = textOf(entry, 'wrapperChecksumUrl');
      const passing = ['snapshot', 'nightly', 'releaseNightly'].some(
        (name) => propertyOf(entry, name) === true,
      );
      if (version === undefined || passing) return [];
      if (inline !== undefined && isSha256(inline)) return [{ version, checksum: inline }];
      if (address === undefined || !URL.canParse(address)) return [];
      const checksum = new URL(address);
      return checksum.protocol === 'https:' || checksum.origin === root.origin ? [{ version, checksum }] : [];
    });
  }

  /** The sha256 of a release's wrapper JAR, in lower case; `none` where Gradle says that there is none. */
  async checksum(url: Release['checksum']): Promise<string | 'none' | Unasked> {
    if (typeof url === 'string') return url;
    const { store } = this.connection;
    const key = `gradle checksum ${url.href}`;
    const kept = store.get(key);
    if (typeof kept === 'string' && isSha256(kept)) return kept;
    const text = await this.#fetch(url);
    if (typeof text !== 'string') return text === gone ? 'none' : text;
    const sha256 = /^\s*([0-9a-f]{64})\b/i.exec(text)?.[1]?.toLowerCase();
    if (sha256 === undefined) return unasked(`${url.host} gives no checksum that can be read`);
    store.set(key, sha256);
    return sha256;
  }

  async #fetch(url: URL): Promise<string | Unasked> {
    let at = url;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const asked = {
        method: 'GET',
        url: at,
        headers: { 'user-agent': 'pinfold' },
        signal: this.#all,
        milliseconds: this.connection.milliseconds.each,
        maxBytes,
      } as const;
      const reply = await persist(asked, this.connection.budget);
      if (reply.kind === 'spent') return unasked(reply.reason);
      if (reply.kind === 'tooLarge') return unasked(`${at.host} answers with more than ${maxBytes} bytes`);
      if (reply.kind === 'failed') {
        const late = `the time for all requests to ${url.host} ran out`;
        return unasked(this.#all.aborted ? late : `no answer from ${at.host}: ${reply.reason}`);
      }
      const { status } = reply;
      if (status === 200) return reply.body.toString('utf8');
      if (status === 404 || status === 410) return gone;
      const location = reply.header('location') ?? '';
      if (!isRedirect(reply) || !URL.canParse(location, at.href))
        return unasked(`${at.host} answers with status ${status}`);
      const to = new URL(location, at);
      // From Gradle to where its files lie, but never from a sealed connection to an open one.
      if (at.protocol === 'https:' && to.protocol !== 'https:')
        return unasked(`${at.host} redirects to plain http`);
      at = to;
    }
    return unasked(`${url.host} redirects again and again`);
  }
}

function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

const gone = unasked('the service has no such page');
const noChecksums = unasked('the service has no checksum of any wrapper JAR');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
