import type { AskNetwork } from '../check.js';
import { type Addresses, addressesFrom, addressOf, elsewhere } from './addresses.js';
import type { GitHub } from './api.js';
import { Budget } from './budget.js';
import { connect, usualBounds } from './connect.js';
import { gatherNetwork } from './gather.js';
import { gradleServices, maxReleases } from './gradle-releases.js';
import { graphqlSource } from './graphql.js';
import { restSource } from './rest.js';
import { askInTurn, type RefAnswer, type RefQuestion } from './source.js';
import { cacheFolder, noStore, openStore, type Store } from './store.js';

/** How the network is asked, as the user wants it. */
export interface Wish {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string | undefined;
  /** The root of the repository under inspection: nothing is kept in it. */
  readonly tree: string;
  /** How many requests each server may be asked; each its usual number where none is given. */
  readonly maxRequests?: number | undefined;
  /** Told the host before each request to it, with how many there were before. */
  readonly onRequest?: ((host: string, spent: number) => void) | undefined;
}

/** The ways out that a wish opens; all share its bounds. */
export interface Ways {
  readonly ask: AskNetwork;
  /** GitHub, and for what it does not have github.com. */
  readonly github: GitHub;
  /** What refs mean today, in the order of the questions. */
  readonly refs: (questions: readonly RefQuestion[]) => Promise<RefAnswer[]>;
  readonly gradle: {
    /** The root of Gradle's services. */
    readonly service: URL;
    readonly budget: Budget;
  };
  /** What is left to ask a registry, by its host. */
  readonly registryBudget: (host: string) => Budget;
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
export function openWays({ env, token, tree, maxRequests, onRequest }: Wish): Ways {
  const store = storeFor(env, tree);
  const told = (host: string) => (spent: number) => onRequest?.(host, spent);
  const budgetFor = (host: string, usual: number) => new Budget(maxRequests ?? usual, told(host));
  const connectTo = (addresses: Addresses, by: string | undefined) =>
    connect({
      ...addresses,
      token: by,
      maxRequests: maxRequests ?? usualBounds.maxRequests,
      milliseconds: usualBounds.milliseconds,
      store,
      onRequest: told(addresses.api.host),
    });
  const addresses = addressesFrom(env);
  const github = connectTo(addresses, token);
  const rest = restSource(github);
  const own = token === undefined ? rest : graphqlSource(github, rest);
  const dotcom = elsewhere(env) ? connectTo(addressesFrom({}), undefined) : undefined;
  const sources = dotcom === undefined ? [own] : [own, restSource(dotcom)];
  const service = addressOf('PINFOLD_GRADLE_SERVICES', env, gradleServices);
  const gradle = { service, budget: budgetFor(service.host, maxReleases) };
  const ask: AskNetwork = (facts, policy, on) =>
    gatherNetwork(facts, policy, on, {
      sources,
      advisories: dotcom ?? github,
      gradle: { ...gradle, store, milliseconds: usualBounds.milliseconds },
      // What one server and one token show is not for others.
      store: within(store, `${token ?? ''} ${addresses.api.href}`),
    });
  const refs: Ways['refs'] = async (questions) => {
    const answers = await askInTurn(
      sources,
      questions,
      (source, part) => source.refs(part),
      ({ kind }) => kind === 'missing',
    );
    return answers.map((answer) => answer ?? { kind: 'missing' });
  };
  const registries = new Map<string, Budget>();
  const registryBudget = (host: string) => {
    const budget = registries.get(host) ?? budgetFor(host, usualBounds.maxRequests);
    registries.set(host, budget);
    return budget;
  };
  return {
    ask,
    github: dotcom === undefined ? github : withFallback(github, dotcom),
    refs,
    gradle,
    registryBudget,
  };
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

/**
 * In Actions nothing is kept beyond the job: what a machine keeps between jobs, other jobs can write, and these must
 * not decide what is found here.
 */
function storeFor(env: Wish['env'], tree: string): Store {
  const folder =
    env.GITHUB_ACTIONS === 'true' ? env.RUNNER_TEMP && `${env.RUNNER_TEMP}/pinfold` : cacheFolder(env);
  return folder ? openStore(folder, tree) : noStore;
}

function within(store: Store, scope: string): Store {
  return {
    get: (key) => store.get(`${scope} ${key}`),
    set: (key, value) => store.set(`${scope} ${key}`, value),
  };
}
