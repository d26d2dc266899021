import type { Facts } from '../facts.js';
import type { Draft, Level } from '../finding.js';
import type { NetworkFacts } from '../github/facts.js';
import { isRemote } from '../github/references.js';
import type { ActionsFile } from '../workflows/facts.js';
import { isPinnedImage } from '../workflows/image.js';
import { lockKey } from '../workflows/lock.js';
import { isFullSha } from '../workflows/uses.js';
import { addUnread, below, isToldMissing, tell, wayOf } from './below.js';
import { firstParty } from './first-party.js';
import { type PlacedUse, remoteUsesOf, Unjudged } from './network.js';
import { alsoUsed } from './places.js';
import type { Context, FactRule } from './rule.js';
import { selfVerifying } from './unpinned-action.js';

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

/** Does a reference below one of ours need no pin, though it has none? */
type Accepts = (nested: ActionsFile['uses'][number], placed: PlacedUse) => boolean;

function acceptance({ actions }: Facts, { policy, repository }: Context): Accepts {
  const trusted = firstParty(policy, repository);
  return (nested, { file }) => {
    if (!isRemote(nested)) return false;
    const { owner, repo, ref } = nested.target;
    if (trusted(nested.target)) return true;
    if (policy.actions.selfVerifying === 'accept' && selfVerifying(nested.target) !== undefined) return true;
    // GitHub's lock has all that a workflow runs, at any depth.
    return (
      policy.actions.lockfile !== 'ignore' &&
      actions.lock?.pins.get(file)?.has(lockKey(owner, repo, ref)) === true
    );
  };
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
    for (const { text, level } of unpinnedIn(file, (nested) => accepts(nested, placed)))
      if (!ways.has(text)) ways.set(text, { steps: [...steps, text], level });
  }
  return [...ways.values()];
}

/** What one file runs and does not pin: an action or a `docker://` image of a step, as grave as ours; any other image. */
function* unpinnedIn(
  { uses, images }: ActionsFile,
  accepted: (nested: ActionsFile['uses'][number]) => boolean,
): Generator<{ readonly text: string; readonly level: Level }> {
  for (const nested of uses) {
    const { target, text } = nested;
    const pinned =
      target.kind === 'image'
        ? isPinnedImage(target.image)
        : target.kind === 'local' ||
          target.kind === 'self' ||
          (isRemote(nested) && isFullSha(nested.target.ref));
    if (!pinned && !accepted(nested)) yield { text, level: 'error' };
  }
  for (const { text, value } of images) {
    if (value.kind === 'known' ? !isPinnedImage(value.image) : value.kind === 'invalid')
      yield { text: text === '' ? 'image' : text, level: 'warning' };
  }
}
