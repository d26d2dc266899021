/** The environment names an address that is none; the message says which. */
export class AddressError extends Error {}

/** Where GitHub is asked. */
export interface Addresses {
  /** The root of the REST API, such as `https://api.github.com`. */
  readonly api: URL;
  readonly graphql: URL;
}

/**
 * Where the API is, from the environment that the runner gives to every step (docs.github.com, "Variables reference"):
 * GitHub's own unless `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` name a GitHub Enterprise Server.
 *
 * @throws AddressError
 */
export function addressesFrom(env: Readonly<Record<string, string | undefined>>): Addresses {
  // The token of that server must not go to GitHub's own.
  if (elsewhere(env) && !env.GITHUB_API_URL)
    throw new AddressError(
      `GITHUB_SERVER_URL is ${env.GITHUB_SERVER_URL}, and GITHUB_API_URL does not say where its API is`,
    );
  const api = addressOf('GITHUB_API_URL', env, 'https://api.github.com');
  // GHES has the REST API at /api/v3 and GraphQL at /api/graphql.
  const beside = `${api.href.replace(/\/$/, '').replace(/\/v3$/, '')}/graphql`;
  return { api, graphql: addressOf('GITHUB_GRAPHQL_URL', env, beside) };
}

/** Is this a run, or a clone, of another server than github.com? */
export function elsewhere({
  GITHUB_SERVER_URL: server,
}: Readonly<Record<string, string | undefined>>): boolean {
  return server !== undefined && URL.canParse(server) && new URL(server).host !== 'github.com';
}

/**
 * The address that a variable of the environment names, else the usual one.
 *
 * @throws AddressError
 */
export function addressOf(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  usual: string,
): URL {
  const given = env[name] || usual;
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given))
    throw new AddressError(
      `${name} is ${given}, and must be an address that begins with https:// or http://`,
    );
  return new URL(given);
}
