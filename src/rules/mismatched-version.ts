import { tagsAt } from '../github/facts.js';
import { type RemoteUse, tagNames } from '../github/references.js';
import { isFullSha } from '../workflows/uses.js';
import { meansTag } from '../workflows/version-comment.js';
import { foundUses, short, Unjudged } from './network.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';

export const mismatchedVersion: FactRule = {
  id: 'mismatched-version',
  group: 'actions',
  level: 'warning',
  title: 'A comment beside a pin names a version whose tag is another commit',
  needs: 'network',
  *check(facts, { policy }) {
    const unjudged = new Unjudged('whether the comment names the version of this commit', policy);
    for (const placed of foundUses(facts, unjudged, (use) => claimOf(use) !== undefined)) {
      const { file, use, repository } = placed;
      const { ref } = use.target;
      const claimed = claimOf(use);
      if (claimed === undefined) continue;
      const commit = repository.commits.get(ref.toLowerCase());
      if (commit?.kind === 'unasked') unjudged.add(placed, commit.reason);
      // What is no commit of the repository has no version; unknown-commit tells it.
      if (commit?.kind !== 'reached' && commit?.kind !== 'undecided') continue;
      const here = tagsAt(repository, ref);
      if (here.some((tag) => means(claimed, tag))) continue;
      const named = tagNames(claimed)
        .map((tag) => ({ tag, commit: repository.tags.get(tag)?.commit }))
        .find((tag) => tag.commit !== undefined);
      const carries = here.length === 0 ? '' : ` This commit has the tag ${here.join(', ')}.`;
      const draft = { file, span: use.span, subject: use.text };
      if (named === undefined) {
        yield {
          ...draft,
          level: 'notice',
          message: `The comment says ${claimed}, and ${repository.name} has no such tag.${carries}${alsoUsed(use)}`,
          remedy: 'Write the version whose tag this commit has, or none.',
        };
      } else {
        yield {
          ...draft,
          message: `The comment says ${claimed}, and the tag ${named.tag} is another commit, ${short(named.commit ?? '')}.${carries}${alsoUsed(use)}`,
          remedy: `Write the commit of ${named.tag}, \`${named.commit}\`, or the version that you run in the comment.`,
        };
      }
    }
    yield* unjudged.drafts();
  },
};

/**
 * The release that the comment beside a pin names. A partial version, `# v4`, names a series that upstream moves on: it
 * was true once.
 */
function claimOf({ target, version }: RemoteUse): string | undefined {
  return isFullSha(target.ref) && version?.claim === 'full' ? version.version : undefined;
}

/** Is this the tag of a version? Where a repository holds several actions, their names stand before it: `name/v1.2.3`. */
function means(version: string, tag: string): boolean {
  return meansTag(version, tag) || meansTag(version, /(?<=[-/@])v?\d+\.\d+\.\d+.*$/.exec(tag)?.[0] ?? tag);
}
