/**
 * GitHub's API as Pinfold asks it. Nothing here throws, and nothing is silent: what cannot be had is an answer of its
 * own kind.
 */
export interface GitHub {
  /** Asks for a path below the API's root, such as `repos/actions/checkout/commits/abc`. */
  get(path: string): Promise<Answer>;
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Answer>;
}

export type Answer =
  /** `body` is what came, as JSON; the asker checks its form. */
  | { readonly kind: 'found'; readonly body: unknown }
  /** GitHub says that there is no such thing, or shows it to nobody with these rights. */
  | { readonly kind: 'missing' }
  /** GitHub refuses: the token is wrong or may not do this. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** No answer within the bounds of time, tries and requests. */
  | { readonly kind: 'unreachable'; readonly reason: string };
