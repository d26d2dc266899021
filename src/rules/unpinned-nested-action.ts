import type { Draft } from '../finding.js';
import { type NetworkFacts, repositoryKey, type Unit } from '../github/facts.js';
import { below, type Way } from './nested.js';
import { type PlacedUse, Unjudged } from './network.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';

export const unpinnedNestedAction: FactRule = {
  id: 'unpinned-nested-action',
  group: 'actions',
  level: 'error',
  title: 'An action that is itself pinned and runs others that are not, at any depth',
  needs: 'network',
  *check(facts, context) {
    const { network } = facts;
    if (network === undefined) return;
    const unjudged = new Unjudged('what this action runs itself', context.policy);
    for (const { placed, unit, ways, unread } of below(facts, context)) {
      if (isTold(unit, network)) continue;
      for (const reason of unread) unjudged.add(placed, reason);
      if (ways.length > 0) yield draftOf(placed, ways);
    }
    yield* unjudged.drafts();
  },
};

/** Does unknown-commit tell that there is nothing to look into? */
function isTold(unit: Unit, { on, repositories }: NetworkFacts): boolean {
  const answer = on.has('unknown-commit') ? repositories.get(repositoryKey(unit)) : undefined;
  if (answer?.kind !== 'found') return answer?.kind === 'missing';
  const commit = answer.commits.get(unit.sha)?.kind;
  return commit === 'absent' || commit === 'other';
}

/** How many ways a message tells. */
const maxTold = 5;

function draftOf({ file, use }: PlacedUse, ways: readonly Way[]): Draft {
  const what = use.target.kind === 'workflow' ? 'workflow' : 'action';
  const told = ways.slice(0, maxTold).map(({ steps }) => `\`${steps.join(' → ')}\``);
  const more = ways.length > maxTold ? ` And ${ways.length - maxTold} more.` : '';
  const draft: Draft = {
    file,
    span: use.span,
    subject: use.text,
    message: `This ${what} is pinned, and what it runs is not: ${told.join(', ')}.${more}${alsoUsed(use)}`,
    remedy:
      'Go to a version that pins what it runs, ask its maintainers for one, or take what it does into steps of your own.',
  };
  return ways.some(({ level }) => level === 'error') ? draft : { ...draft, level: 'warning' };
}
