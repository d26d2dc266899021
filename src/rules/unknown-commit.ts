import type { Draft } from '../finding.js';
import { type RepositoryFacts, repositoryKey } from '../github/facts.js';
import { isFullSha } from '../workflows/uses.js';
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
    const unjudged = new Unjudged('whether the repository that is named has this commit', policy);
    for (const placed of remoteUsesOf(facts)) {
      const { target } = placed.use;
      if (!isFullSha(target.ref)) continue;
      const answer = facts.network?.repositories.get(repositoryKey(target));
      switch (answer?.kind) {
        case 'found':
          yield* checkCommit(placed, answer, unjudged);
          break;
        case 'missing':
          unjudged.add(placed, missing(placed.use));
          break;
        case 'unasked':
          unjudged.add(placed, answer.reason);
      }
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
      unjudged.add(
        placed,
        `neither the default branch nor any other of the ${commit.compared} branches and tags that were compared, of ${commit.of}, reaches ${ref}; it may be a fork's`,
      );
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
