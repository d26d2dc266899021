// The payloads that GitHub sends, as far as anything could ask for them, with the commits of a test in them. Their forms:
// docs.github.com, "Webhook events and payloads"; what the variables hold: "Events that trigger workflows".

/** The commits of a repository with a pull request. */
export interface Commits {
  readonly base: string;
  /** The newest commit of the change. */
  readonly change: string;
  /** The merge of the two, which GitHub makes. */
  readonly merged: string;
}

/** What the runner is told of an event. */
export interface Recorded {
  readonly event: string;
  readonly payload: unknown;
  readonly env: Readonly<Record<string, string>>;
}

const none = '0'.repeat(40);
const octo = { login: 'octo', id: 1, type: 'Organization', site_admin: false };
const dependabot = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot', site_admin: false };
const repository = {
  id: 7,
  name: 'this',
  full_name: 'octo/this',
  private: true,
  fork: false,
  owner: octo,
  default_branch: 'main',
};
const about = { repository, organization: octo, sender: octo };
const fork = { ...repository, id: 8, full_name: 'mona/this', fork: true, owner: { ...octo, login: 'mona' } };

/** A pull request from a branch of `from`, by `sender`. */
function pullRequest({ base, change, merged }: Commits, from = repository, sender = octo) {
  return {
    action: 'synchronize',
    number: 7,
    before: base,
    after: change,
    pull_request: {
      id: 70,
      number: 7,
      state: 'open',
      title: 'A change',
      body: null,
      user: sender,
      draft: false,
      merged: false,
      merge_commit_sha: merged,
      author_association: 'NONE',
      head: { label: `${from.owner.login}:change`, ref: 'change', sha: change, user: from.owner, repo: from },
      base: { label: 'octo:main', ref: 'main', sha: base, user: octo, repo: repository },
    },
    ...about,
    sender,
  };
}

function pullRequestRun(
  commits: Commits,
  ...who: [from?: typeof repository, sender?: typeof octo]
): Recorded {
  const [, sender = octo] = who;
  return {
    event: 'pull_request',
    payload: pullRequest(commits, ...who),
    env: {
      GITHUB_SHA: commits.merged,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'change',
      GITHUB_ACTOR: sender.login,
    },
  };
}

function pushRun({ merged }: Commits, ref: string, more: object): Recorded {
  const head = {
    id: merged,
    tree_id: merged,
    distinct: true,
    message: 'x',
    added: [],
    removed: [],
    modified: [],
  };
  const payload = {
    ...{ ref, after: merged, created: false, deleted: false, forced: false, base_ref: null },
    ...{ compare: 'https://github.com/octo/this/compare/x', commits: [head], head_commit: head },
    ...{ pusher: { name: 'octo', email: 'octo@example.org' }, ...about, ...more },
  };
  return { event: 'push', payload, env: { GITHUB_SHA: merged, GITHUB_REF: ref } };
}

const onMain = ({ merged }: Commits) => ({ GITHUB_SHA: merged, GITHUB_REF: 'refs/heads/main' });
const called = { GITHUB_WORKFLOW_REF: 'octo/this/.github/workflows/caller.yml@refs/heads/main' };

/** Every event that starts a workflow in which Pinfold has its place. */
export const recorded = {
  'pull_request, own branch': (commits) => pullRequestRun(commits),
  'pull_request, fork': (commits) => pullRequestRun(commits, fork, fork.owner),
  'pull_request, Dependabot': (commits) => pullRequestRun(commits, repository, dependabot),
  pull_request_target: (commits) => ({
    event: 'pull_request_target',
    payload: pullRequest(commits, fork, fork.owner),
    env: {
      GITHUB_SHA: commits.base,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'change',
    },
  }),
  merge_group: ({ base, merged }) => {
    const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
    const group = { head_sha: merged, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' };
    const payload = { action: 'checks_requested', merge_group: group, ...about };
    return { event: 'merge_group', payload, env: { GITHUB_SHA: merged, GITHUB_REF: ref } };
  },
  'push, branch': (commits) => pushRun(commits, 'refs/heads/main', { before: commits.base }),
  'push, tag': (commits) => pushRun(commits, 'refs/tags/v1.0.0', { before: none, created: true }),
  'push, forced': (commits) => pushRun(commits, 'refs/heads/main', { before: '1'.repeat(40), forced: true }),
  // The run of a deletion has the newest commit of the default branch.
  'push, deletion': (commits) => ({
    ...pushRun(commits, 'refs/heads/gone', {
      ...{ before: commits.change, after: none, deleted: true, commits: [], head_commit: null },
    }),
    env: onMain(commits),
  }),
  schedule: (commits) => ({
    event: 'schedule',
    payload: {
      schedule: '0 5 * * 1',
      workflow: '.github/workflows/gate.yml',
      repository,
      organization: octo,
    },
    env: onMain(commits),
  }),
  workflow_dispatch: (commits) => ({
    event: 'workflow_dispatch',
    payload: { inputs: null, ref: 'refs/heads/main', workflow: '.github/workflows/gate.yml', ...about },
    env: onMain(commits),
  }),
  // A called workflow runs for the event of its caller: docs.github.com, "Reuse workflows".
  'workflow_call, by pull_request': (commits) => {
    const run = pullRequestRun(commits);
    return { ...run, env: { ...run.env, ...called } };
  },
  'workflow_call, by push': (commits) => {
    const run = pushRun(commits, 'refs/heads/main', { before: commits.base });
    return { ...run, env: { ...run.env, ...called } };
  },
} as const satisfies Record<string, (commits: Commits) => Recorded>;

export type EventName = keyof typeof recorded;
