/**
 * GitHub's API as Pinfold asks it. Nothing here throws, and nothing is silent: what cannot be had is an answer of its
 * own kind.
 */
export interface GitHub {
  /**
   * Asks for a path below the API's root, such as `repos/actions/checkout/commits/abc`; one that leads upwards with `..`
   * is `missing`.
   */
  get(path: string): Promise<Answer>;
  /** Needs a token: without one, GitHub refuses. Errors of GraphQL are in the body, beside what could be answered. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Answer>;
}

export type Answer =
  /** `body` is what came, as JSON; the asker checks its form. */
  | { readonly kind: 'found'; readonly body: unknown }
  /** GitHub says that there is no such thing, or shows it to nobody with these rights. */
  | { readonly kind: 'missing' }
  /** GitHub refuses, by its status: the token is wrong (401), may not do this (403), the question is no good (422). */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  /** No answer within the bounds of time, tries and requests. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/**
 * A path below the API's root; what stands between slashes is one segment, whatever it holds. Half a surrogate pair, which
 * no URI can hold, is U+FFFD.
 */
export function pathOf(...segments: readonly string[]): string {
  return segments.join('/').toWellFormed().split('/').map(encodeURIComponent).join('/');
}
