import { type AskNetwork, check } from '../../src/check.js';
import { addressesFrom } from '../../src/github/addresses.js';
import type { GitHub } from '../../src/github/api.js';
import { Budget } from '../../src/github/budget.js';
import { type Connection, connect } from '../../src/github/connect.js';
import { gatherNetwork } from '../../src/github/gather.js';
import { graphqlSource } from '../../src/github/graphql.js';
import { restSource } from '../../src/github/rest.js';
import type { Source } from '../../src/github/source.js';
import { noStore, type Store } from '../../src/github/store.js';
import { guardBuild } from '../../src/guard/build.js';
import { defaultPolicy, type Policy } from '../../src/policy/policy.js';
import type { Report } from '../../src/report/report.js';
import type { Base } from '../../src/review/change.js';
import { selectRules } from '../../src/rules/select.js';
import { inThreads } from '../../src/threads.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { folder } from './bundle.js';
import { type FakeGitHub, type Fault, startGitHub, type World } from './github.js';
import { policyOf } from './policy.js';

/** How a check of files is asked that may ask a GitHub on this machine. */
export interface Question {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** The policy, or the text of one without its version. */
  readonly policy?: string | Policy;
  readonly base?: Base | undefined;
  /** A shell script that is run under guard. */
  readonly guard?: string | undefined;
  readonly only?: readonly string[];
  readonly repository?: string;
  readonly today?: string;
  readonly by?: 'graphql' | 'rest';
  readonly fault?: Fault;
  readonly connection?: Partial<Connection>;
  /** Asked for what the server does not have. */
  readonly beside?: readonly Source[];
  readonly advisories?: GitHub;
  readonly store?: Store;
}

export interface Outcome {
  readonly report: Report;
  readonly server: FakeGitHub;
  /** Each finding as `LEVEL RULE SUBJECT`. */
  readonly found: readonly string[];
  /** The messages, in the same order. */
  readonly messages: readonly string[];
}

/** The token of the tests, which must stand in nothing that comes out. */
export const token = 'ghp_secretsecretsecretsecretsecret';

/** The network of a check: this GitHub, and Gradle's service beside it. */
export function networkOf(server: FakeGitHub, question: Omit<Question, 'files'> = {}): AskNetwork {
  const { by = 'graphql', connection, beside = [], store = noStore } = question;
  const milliseconds = { each: 5_000, all: 30_000, pause: 1 };
  const github = connect({
    ...addressesFrom(server.env),
    token: by === 'rest' ? undefined : token,
    maxRequests: 200,
    milliseconds,
    store,
    ...connection,
  });
  const rest = restSource(github);
  return (facts, policy, on) =>
    gatherNetwork(facts, policy, on, {
      sources: [by === 'rest' ? rest : graphqlSource(github, rest), ...beside],
      advisories: question.advisories ?? github,
      gradle: {
        service: new URL(server.url),
        store,
        milliseconds: connection?.milliseconds ?? milliseconds,
        budget: new Budget(2000),
      },
      store,
    });
}

/** Checks files with this GitHub at hand. */
export async function checkOnline(world: World, question: Question): Promise<Outcome> {
  const server = await startGitHub(world, question.fault);
  const workspace = openWorkspace(folder(question.files));
  const { policy: asked = defaultPolicy } = question;
  const policy = typeof asked === 'string' ? policyOf(`version: 1\n${asked}`) : asked;
  const command = question.guard;
  const report = await check({
    workspace,
    guarded:
      command === undefined
        ? undefined
        : await guardBuild(
            workspace,
            policy,
            { words: ['sh', '-c', command], cwd: workspace.root },
            { method: 'best' },
          ),
    base: question.base,
    readFiles: inThreads(workspace, new URL('no-threads-here.js', import.meta.url)),
    policy,
    rules: selectRules(question.only ?? ['actions']),
    repository: question.repository,
    day: question.today ?? '2026-11-24',
    askNetwork: networkOf(server, question),
  });
  const findings = report.findings.map(({ finding }) => finding);
  return {
    report,
    server,
    found: findings.map(({ level, rule, subject }) => `${level} ${rule} ${subject}`),
    messages: findings.map(({ message }) => message),
  };
}

/** A workflow whose one job has a step for each `uses`, comments included. */
export function steps(...uses: readonly string[]): Record<string, string> {
  const lines = uses.map((use) => `      - uses: ${use}\n`).join('');
  return { '.github/workflows/ci.yml': `on: push\njobs:\n  build:\n    steps:\n${lines}` };
}
