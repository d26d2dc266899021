import type { Draft, Level } from '../finding.js';
import { type NetworkFacts, repositoryKey, type Unit } from '../github/facts.js';
import { below } from './below.js';
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

/** A way down to something that is not pinned. */
interface Way {
  readonly steps: readonly string[];
  readonly level: Level;
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

/** The ways down from one reference to what is not pinned, each thing once; what could not be read goes to `unjudged`. */
function unpinnedBelow(
  placed: PlacedUse,
  network: NetworkFacts,
  accepts: Accepts,
  unjudged: Unjudged,
): Way[] {
  const ways = new Map<string, Way>();
  for (const { unit, steps, answer } of below(placed, network)) {
    if (steps.length === 1 && isTold(unit, network)) break;
    const where = `at the end of ${steps.join(' → ')}`;
    if (answer?.kind !== 'read') {
      const what = unit.kind === 'action' ? 'action' : unit.path;
      unjudged.add(
        placed,
        answer?.kind === 'unasked' ? answer.reason : `there is no ${what} at this commit, ${where}`,
      );
      continue;
    }
    const { file } = answer;
    const [problem] = file.problems;
    if (problem !== undefined)
      unjudged.add(
        placed,
        `${file.file} cannot be read as GitHub would read it (${problem.message}), ${where}`,
      );
    for (const { text, fault } of leavesOf(file, (nested) => accepts(nested, placed)))
      if (fault !== undefined && !ways.has(text)) ways.set(text, { steps: [...steps, text], level: fault });
  }
  return [...ways.values()];
}
