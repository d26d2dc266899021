import type { Facts } from '../facts.js';
import type { Level } from '../finding.js';
import { type NetworkFacts, type Unit, unitKey } from '../github/facts.js';
import { isRemote, pinnedAt, unitOf, unitsWithin } from '../github/references.js';
import type { ActionsFile, Use } from '../workflows/facts.js';
import { isPinnedImage } from '../workflows/image.js';
import { lockKey } from '../workflows/lock.js';
import { isFullSha } from '../workflows/uses.js';
import { firstParty } from './first-party.js';
import { type PlacedUse, remoteUsesOf } from './network.js';
import type { Context } from './rule.js';
import { selfVerifying } from './unpinned-action.js';

/** What a pinned reference of ours runs, at any depth. */
export interface Below {
  readonly placed: PlacedUse;
  readonly unit: Unit;
  readonly links: readonly Link[];
  /** The ways down to what is not pinned. */
  readonly ways: readonly Way[];
  /** What could not be looked into, and why. */
  readonly unread: readonly string[];
}

/** One thing that somebody else's code runs. */
export interface Link {
  /** Our own reference as it is written; below that, `owner/repo/path@sha`. */
  readonly from: string;
  readonly to: string;
  /** Is it not pinned, and has to be? */
  readonly atFault: boolean;
}

/** A way down to something that is not pinned. */
export interface Way {
  readonly steps: readonly string[];
  readonly level: Level;
}

/** What lies below each of our pinned references, as far as the network told; nothing where it was not asked. */
export function* below(facts: Facts, context: Pick<Context, 'policy' | 'repository'>): Generator<Below> {
  const { network } = facts;
  if (network === undefined) return;
  const accepts = acceptance(facts, context);
  for (const placed of remoteUsesOf(facts)) {
    const { target } = placed.use;
    const [unit] = unitOf(target, pinnedAt(target, network.repositories));
    if (unit !== undefined)
      yield { placed, unit, ...walk(unit, placed, network, (nested) => accepts(nested, placed)) };
  }
}

/** Does a reference below one of ours need no pin, though it has none? */
type Accepts = (nested: Use, placed: PlacedUse) => boolean;

function acceptance(
  { actions }: Facts,
  { policy, repository }: Pick<Context, 'policy' | 'repository'>,
): Accepts {
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

/** All that lies below one reference: each file once, so that circles end. */
function walk(
  root: Unit,
  placed: PlacedUse,
  { units }: NetworkFacts,
  accepted: (nested: Use) => boolean,
): Pick<Below, 'links' | 'ways' | 'unread'> {
  const links: Link[] = [];
  const ways = new Map<string, Way>();
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const pending = [{ unit: root, name: placed.use.text, above: [] as readonly string[] }]; ; ) {
    const next = pending.shift();
    if (next === undefined) break;
    const { unit, name, above } = next;
    const steps = [...above, name];
    const key = unitKey(unit);
    if (seen.has(key)) continue;
    seen.add(key);
    const answer = units.get(key);
    const where = steps.join(' → ');
    if (answer?.kind !== 'read') {
      const what = unit.kind === 'action' ? 'action' : unit.path;
      unread.push(
        answer?.kind === 'unasked'
          ? answer.reason
          : `there is no ${what} at this commit, at the end of ${where}`,
      );
      continue;
    }
    const { file } = answer;
    const [problem] = file.problems;
    if (problem !== undefined)
      unread.push(
        `${file.file} cannot be read as GitHub would read it (${problem.message}), at the end of ${where}`,
      );
    for (const { text, fault } of leavesOf(file, accepted)) {
      links.push({ from: name, to: text, atFault: fault !== undefined });
      if (fault !== undefined && !ways.has(text)) ways.set(text, { steps: [...steps, text], level: fault });
    }
    for (const child of unitsWithin(unit, file)) {
      links.push({ from: name, to: nameOf(child), atFault: false });
      pending.push({ unit: child, name: nameOf(child), above: steps });
    }
  }
  return { links, ways: [...ways.values()], unread };
}

function nameOf({ owner, repo, path, sha }: Unit): string {
  return `${[owner, repo, path].filter((part) => part !== '').join('/')}@${sha}`;
}

/**
 * What one file runs that leads to no further file, and how grave it is that it is not pinned: an action or a
 * `docker://` image of a step is as grave as ours, any other image less. Undefined where it is pinned or need not be.
 */
function* leavesOf(
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
