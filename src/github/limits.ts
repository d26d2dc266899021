import type { Reply } from './http.js';
import { listOf, textOf } from './json.js';

/** A secondary limit without a time: "wait for at least one minute before retrying". */
const usualWait = 60_000;

/** A rate limit that a reply tells of. */
export interface Limit {
  /** Nothing may be asked before, in milliseconds since 1970. */
  readonly until: number;
  /** Does the reply say this instead of an answer? Else it is the last answer that the limit allows. */
  readonly instead: boolean;
}

/**
 * The rate limit that a reply tells of, or undefined where nothing holds.
 *
 * docs.github.com, "Best practices for using the REST API", "Handle rate limit errors appropriately": `retry-after`
 * first, then `x-ratelimit-reset` where `x-ratelimit-remaining` is 0, else a minute. "Rate limits and query limits for
 * the GraphQL API": a limit may come with status 200 and an error in the body.
 */
export function limitOf(reply: Reply & { kind: 'reply' }, body: unknown, now: number): Limit | undefined {
  const { status } = reply;
  const spent = reply.header('x-ratelimit-remaining') === '0';
  const retryAfter = retryAfterOf(reply);
  const instead =
    status === 429 ||
    (status === 403 && (spent || retryAfter !== undefined || speaksOfLimit(body))) ||
    (status === 200 && hasLimitError(body));
  if (instead && retryAfter !== undefined) return { until: now + retryAfter * 1000, instead };
  const reset = secondsOf(reply.header('x-ratelimit-reset'));
  // A second more, since the header has whole seconds.
  if (spent && reset !== undefined) return { until: (reset + 1) * 1000, instead };
  return instead ? { until: now + usualWait, instead } : undefined;
}

/** How many seconds a reply asks to wait; undefined where it does not, or names a date. */
export function retryAfterOf(reply: Reply & { kind: 'reply' }): number | undefined {
  return secondsOf(reply.header('retry-after'));
}

function secondsOf(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}

function speaksOfLimit(body: unknown): boolean {
  return /rate limit|abuse detection/i.test(textOf(body, 'message') ?? '');
}

function hasLimitError(body: unknown): boolean {
  return listOf(body, 'errors').some((error) => /^RATE_LIMIT/.test(textOf(error, 'type') ?? ''));
}
