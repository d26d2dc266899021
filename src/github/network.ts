import type { AskNetwork } from '../check.js';
import type { GitHub } from './api.js';
import { addressesFrom, addressOf, type Connection, connect, usualBounds } from './connect.js';
import { gatherNetwork } from './gather.js';
import { gradleServices } from './gradle-releases.js';
import { graphqlSource } from './graphql.js';
import { restSource } from './rest.js';
import { cacheFolder, noStore, openStore, type Store } from './store.js';

/** How the network is asked, as the user wants it. */
export interface Wish {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string | undefined;
  /** How many requests each server may be asked; the usual number where none is given. */
  readonly maxRequests?: number | undefined;
  /** Told the host before each request to it, with how many there were before. */
  readonly onRequest?: ((host: string, spent: number) => void) | undefined;
}

/** The ways out that a wish opens; all share its bounds. */
export interface Ways {
  readonly ask: AskNetwork;
  /** GitHub, and for what it does not have github.com. */
  readonly github: GitHub;
  /** The root of Gradle's services. */
  readonly gradle: URL;
}

/**
 * Opens the ways to GitHub and to Gradle that the environment names.
 *
 * On another server than github.com, what is not there is asked for at github.com, without the token: that is where
 * such a server takes actions from that it does not have (docs.github.com, "Enabling automatic access to GitHub.com
 * actions using GitHub Connect").
 *
 * @throws AddressError where the environment names an address that is none.
 */
export function openWays({ env, token, maxRequests = usualBounds.maxRequests, onRequest }: Wish): Ways {
  const store = storeFor(env);
  const connectTo = (addresses: Pick<Connection, 'api' | 'graphql'>, by: string | undefined) =>
    connect({
      ...addresses,
      token: by,
      maxRequests,
      milliseconds: usualBounds.milliseconds,
      store,
      onRequest: (spent) => onRequest?.(addresses.api.host, spent),
    });
  const addresses = addressesFrom(env);
  const github = connectTo(addresses, token);
  const rest = restSource(github);
  const own = token === undefined ? rest : graphqlSource(github, rest);
  const dotcom = elsewhere(env) ? connectTo(addressesFrom({}), undefined) : undefined;
  const gradle = addressOf('PINFOLD_GRADLE_SERVICES', env, gradleServices);
  const ask: AskNetwork = (facts, policy, on) =>
    gatherNetwork(facts, policy, on, {
      sources: dotcom === undefined ? [own] : [own, restSource(dotcom)],
      advisories: dotcom ?? github,
      gradle: {
        service: gradle,
        store,
        milliseconds: usualBounds.milliseconds,
        onRequest: (spent) => onRequest?.(gradle.host, spent),
      },
      // What one server and one token show is not for others.
      store: within(store, `${token ?? ''} ${addresses.api.href}`),
    });
  return { ask, github: dotcom === undefined ? github : withFallback(github, dotcom), gradle };
}

function withFallback(first: GitHub, second: GitHub): GitHub {
  return {
    ...first,
    get: async (path) => {
      const answer = await first.get(path);
      return answer.kind === 'missing' ? second.get(path) : answer;
    },
  };
}

/** Is this a run, or a clone, of another server than github.com? */
function elsewhere({ GITHUB_SERVER_URL: server }: Wish['env']): boolean {
  return server !== undefined && URL.canParse(server) && new URL(server).host !== 'github.com';
}

/**
 * In Actions nothing is kept beyond the job: what a machine keeps between jobs, other jobs can write, and these must
 * not decide what is found here.
 */
function storeFor(env: Wish['env']): Store {
  const folder =
    env.GITHUB_ACTIONS === 'true' ? env.RUNNER_TEMP && `${env.RUNNER_TEMP}/pinfold` : cacheFolder(env);
  return folder ? openStore(folder) : noStore;
}

function within(store: Store, scope: string): Store {
  return {
    get: (key) => store.get(`${scope} ${key}`),
    set: (key, value) => store.set(`${scope} ${key}`, value),
  };
}
