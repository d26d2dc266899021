import { setTimeout as sleep } from 'node:timers/promises';
import type { Budget } from './budget.js';
import { exchange, type Reply, type Request } from './http.js';
import { retryAfterOf } from './limits.js';

/** How often what fails in passing is asked in all. */
export const maxTries = 3;
/** A server that wants to be left alone for longer is asked no more. */
const maxWait = 30_000;

/** How many milliseconds to wait before the next try, after so many; `first` before the second one. */
export function pauseAfter(tries: number, first = 250): number {
  return first * 4 ** (tries - 1);
}

/**
 * Asks, up to three times where it may go better: no answer, 429, a fault of the server's own. `Retry-After` is obeyed
 * up to half a minute; where it says more, and after the last try, the reply is given as it is. Every try takes a
 * request of the budget; `spent` where none is left. Never throws.
 */
export async function persist(
  asked: Request,
  budget: Budget,
): Promise<Reply | { readonly kind: 'spent'; readonly reason: string }> {
  for (let tries = 1; ; tries++) {
    const reason = budget.take();
    if (reason !== undefined) return { kind: 'spent', reason };
    const reply = await exchange(asked);
    const wait = waitAfter(reply) ?? pauseAfter(tries);
    if (tries === maxTries || !isPassing(reply) || wait > maxWait || asked.signal.aborted) return reply;
    // A signal that ends the wait ends the next try as well.
    await sleep(wait, undefined, { signal: asked.signal }).catch(() => {});
  }
}

/** May it go better later? */
export function isPassing(reply: Reply): boolean {
  return reply.kind === 'failed' || (reply.kind === 'reply' && (reply.status === 429 || reply.status >= 500));
}

function waitAfter(reply: Reply): number | undefined {
  const seconds = reply.kind === 'reply' ? retryAfterOf(reply) : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}
