import type { Draft } from '../finding.js';
import { type NetworkFacts, type RepositoryFacts, repositoryKey, type Unit } from '../github/facts.js';
import { isFullSha } from '../workflows/uses.js';
import { addUnread, commitsBelow, tell, tellsUnread, wayOf } from './below.js';
import { missing, type PlacedUse, remoteUsesOf, Unjudged } from './network.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';

export const unknownCommit: FactRule = {
  id: 'unknown-commit',
  group: 'actions',
  level: 'error',
  title: 'A pin to a commit that no branch or tag of the repository reaches, or that does not exist',
  needs: 'network',
  *check(facts, { policy }) {
    const { network } = facts;
    if (network === undefined) return;
    const unjudged = new Unjudged('whether the repository that is named has this commit', policy);
    for (const placed of remoteUsesOf(facts)) {
      const { target } = placed.use;
      if (isFullSha(target.ref)) {
        const answer = network.repositories.get(repositoryKey(target));
        if (answer?.kind === 'found') yield* checkCommit(placed, answer, unjudged);
        else if (answer?.kind === 'missing') unjudged.add(placed, missing(target));
        else if (answer?.kind === 'unasked') unjudged.add(placed, answer.reason);
      }
      yield* checkBelow(placed, network, unjudged);
      if (tellsUnread('unknown-commit', network)) addUnread(placed, network, unjudged);
    }
    yield* unjudged.drafts();
  },
};

/** GitHub serves the commits of forks under the name of their parent, so a SHA alone says nothing of whose code it is. */
function* checkCommit(placed: PlacedUse, repository: RepositoryFacts, unjudged: Unjudged): Generator<Draft> {
  const { file, use } = placed;
  const { owner, repo, path, ref } = use.target;
  const named = `${owner}/${repo}`;
  const draft = { file, span: use.span, subject: use.text };
  const lookUp = `\`git ls-remote --tags https://github.com/${repository.name}\` lists the commits of its versions.`;
  const commit = repository.commits.get(ref.toLowerCase());
  if (commit !== undefined && repository.name.toLowerCase() !== named.toLowerCase()) {
    const name = [repository.name, path].filter((part) => part !== '').join('/');
    yield {
      ...draft,
      level: 'warning',
      message: `${named} was renamed or moved to ${repository.name}, and somebody else may take the old name.${alsoUsed(use)}`,
      remedy: `Write \`uses: ${name}@${ref}\`.`,
    };
  }
  switch (commit?.kind) {
    case 'absent':
      yield {
        ...draft,
        message: `${repository.name} has no such commit.${alsoUsed(use)}`,
        remedy: `Write the commit of the version that you reviewed. ${lookUp}`,
      };
      return;
    case 'unreached':
      yield {
        ...draft,
        message: `No branch or tag of ${repository.name} reaches this commit: it is a fork's, which GitHub serves under this name, or one that was given up.${alsoUsed(use)}`,
        remedy: `Write the commit of a version of ${repository.name}. ${lookUp}`,
      };
      return;
    case 'undecided':
      unjudged.add(placed, undecided(commit, ref));
      return;
    case 'tag':
      yield {
        ...draft,
        level: 'warning',
        message: `This is the SHA of the tag ${commit.name} itself, not of the commit that it leads to.${alsoUsed(use)}`,
        remedy:
          commit.commit === undefined
            ? `Write the commit of a version. ${lookUp}`
            : `Write its commit: \`uses: ${[owner, repo, path].filter((part) => part !== '').join('/')}@${commit.commit} # ${commit.name}\`.`,
      };
      return;
    case 'other':
      yield {
        ...draft,
        message: `This is the SHA of ${commit.what} of ${repository.name}, not of a commit.${alsoUsed(use)}`,
        remedy: `Write the commit of the version that you reviewed. ${lookUp}`,
      };
      return;
    case 'unasked':
      unjudged.add(placed, commit.reason);
  }
}

/** The commits that an action of ours runs itself, pinned as they are. */
function* checkBelow(placed: PlacedUse, network: NetworkFacts, unjudged: Unjudged): Generator<Draft> {
  const { file, use } = placed;
  const ways: string[] = [];
  for (const { unit, steps } of commitsBelow(placed, network)) {
    const why = whyUnknown(unit, network);
    if (why !== undefined) ways.push(`${wayOf(steps)} (${why})`);
    const commit = commitOf(unit, network);
    switch (commit?.kind) {
      case 'undecided':
        unjudged.add(placed, undecided(commit, `${unit.owner}/${unit.repo}@${unit.sha}`));
        break;
      case 'missing':
        unjudged.add(placed, missing(unit));
        break;
      case 'unasked':
        unjudged.add(placed, commit.reason);
    }
  }
  if (ways.length === 0) return;
  yield {
    file,
    span: use.span,
    subject: use.text,
    message: `What this runs itself is pinned to commits that are not in the repositories that are named: ${tell(ways)}${alsoUsed(use)}`,
    remedy:
      'Go to a version that pins commits of the repositories themselves, tell its maintainers, or take what it does into steps of your own.',
  };
}

/** Why a commit is none of the repository that is named, for a sentence; undefined where it is, or nobody can tell. */
export function whyUnknown(unit: Unit, network: NetworkFacts): string | undefined {
  const commit = commitOf(unit, network);
  switch (commit?.kind) {
    case 'absent':
      return 'there is no such commit';
    case 'other':
      return `this is the SHA of ${commit.what}`;
    case 'unreached':
      return "no branch or tag reaches this commit: it is a fork's, or one that was given up";
    default:
      return undefined;
  }
}

function commitOf(unit: Unit, { repositories }: NetworkFacts) {
  const repository = repositories.get(repositoryKey(unit));
  return repository?.kind === 'found' ? repository.commits.get(unit.sha) : repository;
}

function undecided(
  { compared, of }: { readonly compared: number; readonly of: number },
  commit: string,
): string {
  return `neither the default branch nor any other of the ${compared} branches and tags that were compared, of ${of}, reaches ${commit}; it may be a fork's`;
}
