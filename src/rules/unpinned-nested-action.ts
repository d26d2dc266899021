import type { Draft, Level } from '../finding.js';
import type { NetworkFacts } from '../github/facts.js';
import { addUnread, below, isToldMissing, tell, wayOf } from './below.js';
import { type Accepts, acceptance, leavesOf } from './nested.js';
import { type PlacedUse, remoteUsesOf, Unjudged } from './network.js';
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
    const accepts = acceptance(facts, context);
    for (const placed of remoteUsesOf(facts)) {
      const ways = unpinnedBelow(placed, network, accepts, unjudged);
      addUnread(placed, network, unjudged);
      if (ways.length > 0) yield draftOf(placed, ways);
    }
    yield* unjudged.drafts();
  },
};

/** A way down to something that is not pinned. */
interface Way {
  readonly steps: readonly string[];
  readonly level: Level;
}

function draftOf({ file, use }: PlacedUse, ways: readonly Way[]): Draft {
  const what = use.target.kind === 'workflow' ? 'workflow' : 'action';
  const draft: Draft = {
    file,
    span: use.span,
    subject: use.text,
    message: `This ${what} is pinned, and what it runs is not: ${tell(ways.map(({ steps }) => wayOf(steps)))}${alsoUsed(use)}`,
    remedy:
      'Go to a version that pins what it runs, ask its maintainers for one, or take what it does into steps of your own.',
  };
  return ways.some(({ level }) => level === 'error') ? draft : { ...draft, level: 'warning' };
}

/** The ways down from one reference to what is not pinned, each thing once; what is not there goes to `unjudged`. */
function unpinnedBelow(
  placed: PlacedUse,
  network: NetworkFacts,
  accepts: Accepts,
  unjudged: Unjudged,
): Way[] {
  const ways = new Map<string, Way>();
  for (const { unit, steps, answer } of below(placed, network)) {
    if (answer?.kind === 'none' && !isToldMissing(unit, network))
      unjudged.add(
        placed,
        `there is no ${unit.kind === 'action' ? 'action' : unit.path} at this commit, at the end of ${steps.join(' → ')}`,
      );
    if (answer?.kind !== 'read') continue;
    const { file } = answer;
    for (const { text, fault } of leavesOf(file, (nested) => accepts(nested, placed)))
      if (fault !== undefined && !ways.has(text)) ways.set(text, { steps: [...steps, text], level: fault });
  }
  return [...ways.values()];
}
