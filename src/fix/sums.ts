import type { Budget } from '../github/budget.js';
import { isRedirect } from '../github/http.js';
import { persist } from '../github/persist.js';
import { isThisMachine } from '../registry/name.js';
import type { Unknown } from './outcome.js';

const maxRedirects = 5;
const maxBytes = 4096;
const milliseconds = 15_000;

/**
 * The sha256 that Gradle publishes beside a distribution (gradle.org, "Gradle distribution and wrapper JAR checksum
 * reference"), by the name at the end of the wrapper's address: a mirror must serve the same bytes. Never throws.
 */
export async function distributionSum(
  address: string,
  service: URL,
  { budget, until }: { readonly budget: Budget; readonly until: AbortSignal },
): Promise<string | Unknown> {
  const name = /\/(gradle-\d[\w.+-]{0,80}-(?:bin|all)\.zip)$/.exec(address)?.[1];
  if (name === undefined)
    return {
      kind: 'unknown',
      why: 'missing',
      reason: `what lies at ${address} is no distribution that Gradle publishes a checksum of`,
    };
  let url = new URL(`${name}.sha256`, service);
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    if (until.aborted) return unreachable('the time for all requests is over');
    const headers = { 'user-agent': 'pinfold', accept: 'text/plain, */*' };
    const asked = { method: 'GET', url, headers, signal: until, milliseconds, maxBytes } as const;
    const reply = await persist(asked, budget);
    if (reply.kind === 'spent') return unreachable(reply.reason);
    if (reply.kind === 'tooLarge') return unreachable(`what ${url.host} answers is no checksum`);
    if (reply.kind === 'failed') return unreachable(`no answer from ${url.host}: ${reply.reason}`);
    if (isRedirect(reply)) {
      const location = reply.header('location') ?? '';
      const to = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      // Only a service on this machine may send to this machine, or in the clear.
      if (to === undefined || !(isThisMachine(service) || (to.protocol === 'https:' && !isThisMachine(to))))
        return unreachable(`${url.host} redirects to where Pinfold does not follow`);
      url = to;
      continue;
    }
    if (reply.status === 404)
      return { kind: 'unknown', why: 'missing', reason: `Gradle publishes no checksum of ${name}` };
    if (reply.status !== 200) return unreachable(`${url.host} answers with status ${reply.status}`);
    const sum = reply.body.toString('latin1').trim().toLowerCase();
    return /^[0-9a-f]{64}$/.test(sum) ? sum : unreachable(`what ${url.host} answers is no checksum`);
  }
  return unreachable(`${service.host} redirects again and again`);
}

function unreachable(reason: string): Unknown {
  return { kind: 'unknown', why: 'unreachable', reason };
}
