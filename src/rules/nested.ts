import type { Facts } from '../facts.js';
import type { Level } from '../finding.js';
import { isRemote } from '../github/references.js';
import type { ActionsFile, Use } from '../workflows/facts.js';
import { isPinnedImage } from '../workflows/image.js';
import { lockKey } from '../workflows/lock.js';
import { isFullSha } from '../workflows/uses.js';
import { firstParty } from './first-party.js';
import type { PlacedUse } from './network.js';
import type { Context } from './rule.js';
import { selfVerifying } from './unpinned-action.js';

/** What decides which references need no pin. */
export type Standards = Pick<Context, 'policy' | 'repository'>;

/** Does a reference below one of ours need no pin, though it has none? */
export type Accepts = (nested: Use, placed: PlacedUse) => boolean;

export function acceptance({ actions }: Facts, { policy, repository }: Standards): Accepts {
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

/**
 * What one file runs that leads to no further file, and how grave it is that it is not pinned: an action or a
 * `docker://` image of a step is as grave as ours, any other image less. Undefined where it is pinned or need not be.
 */
export function* leavesOf(
  { uses, images }: ActionsFile,
  accepted: (nested: Use) => boolean,
): Generator<{ readonly text: string; readonly fault: Level | undefined }> {
  for (const nested of uses) {
    const { target, text } = nested;
    if (target.kind === 'local' || target.kind === 'self') continue;
    if (isRemote(nested) && isFullSha(nested.target.ref)) continue;
    const pinned = target.kind === 'image' && isPinnedImage(target.image);
    yield { text, fault: pinned || accepted(nested) ? undefined : 'error' };
  }
  for (const { text, value } of images) {
    const pinned = value.kind === 'known' ? isPinnedImage(value.image) : value.kind !== 'invalid';
    yield { text: text === '' ? 'image' : text, fault: pinned ? undefined : 'warning' };
  }
}
