import { counted } from '../finding.js';
import { isExactTag, pinnedAt } from '../github/references.js';
import { daysBetween } from '../policy/day.js';
import { isFullSha } from '../workflows/uses.js';
import { foundUses, Unjudged } from './network.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';

export const freshAction: FactRule = {
  id: 'fresh-action',
  group: 'actions',
  level: 'warning',
  title: "A pin to a commit that is younger than the policy's days of rest",
  needs: 'network',
  *check(facts, { policy, day }) {
    const { restDays } = policy.actions;
    if (restDays === 0 || facts.network === undefined) return;
    const unjudged = new Unjudged('how old the commit is', policy);
    for (const placed of foundUses(facts, unjudged, ({ target }) => isFixed(target.ref))) {
      const { file, use, repository } = placed;
      const sha = pinnedAt(use.target, facts.network.repositories);
      if (sha === undefined) continue;
      const commit = repository.commits.get(sha);
      if (commit?.kind === 'unasked') unjudged.add(placed, commit.reason);
      const tag = [...repository.tags.values()].find((known) => known.commit === sha);
      const date = commit !== undefined && 'date' in commit ? commit.date : tag?.date;
      if (date === undefined) {
        if (commit === undefined || commit.kind === 'reached')
          unjudged.add(placed, `GitHub was not asked when ${repository.name} made it`);
        continue;
      }
      const age = daysBetween(date.slice(0, 10), day);
      if (age >= restDays) continue;
      yield {
        file,
        span: use.span,
        subject: use.text,
        message: `This commit is of ${date.slice(0, 10)}, and the policy lets a commit rest for ${counted(restDays, 'day')} before it is run.${alsoUsed(use)}`,
        remedy: 'Stay with the version before it until then, unless it mends a hole.',
      };
    }
    yield* unjudged.drafts();
  },
};

/** Can a reference be a pin: a commit, or the tag of one release? */
function isFixed(ref: string): boolean {
  return isFullSha(ref) || isExactTag(ref);
}
