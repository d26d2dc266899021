import { foundUses, Unjudged } from './network.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';

export const archivedAction: FactRule = {
  id: 'archived-action',
  group: 'actions',
  level: 'warning',
  title: 'A reference to a repository that is archived',
  needs: 'network',
  *check(facts, { policy }) {
    const unjudged = new Unjudged('whether the repository is archived', policy);
    for (const { file, use, repository } of foundUses(facts, unjudged)) {
      if (!repository.archived) continue;
      yield {
        file,
        span: use.span,
        subject: use.text,
        message: `${repository.name} is archived: nobody mends it any more.${alsoUsed(use)}`,
        remedy: 'Use an action that is kept up, or take what it does into a step of your own.',
      };
    }
    yield* unjudged.drafts();
  },
};
