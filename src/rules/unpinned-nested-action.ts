import type { Facts } from '../facts.js';
import type { Draft, Level } from '../finding.js';
import { type NetworkFacts, repositoryKey, type Unit, unitKey } from '../github/facts.js';
import { isRemote, pinnedAt, unitOf, unitsWithin } from '../github/references.js';
import type { ActionsFile } from '../workflows/facts.js';
import { isPinnedImage } from '../workflows/image.js';
import { lockKey } from '../workflows/lock.js';
import { isFullSha } from '../workflows/uses.js';
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
      const { target } = placed.use;
      const [unit] = unitOf(target, pinnedAt(target, network.repositories));
      if (unit === undefined || isTold(unit, network)) continue;
      const below = walk(unit, placed, network, accepts);
      for (const reason of below.unread) unjudged.add(placed, reason);
      if (below.ways.length > 0) yield draftOf(placed, below.ways);
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

/** All that lies below one reference: each file once, so that circles end. */
function walk(
  root: Unit,
  placed: PlacedUse,
  { units }: NetworkFacts,
  accepts: Accepts,
): { readonly ways: readonly Way[]; readonly unread: readonly string[] } {
  const ways = new Map<string, Way>();
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const pending = [{ unit: root, steps: [placed.use.text] }]; ; ) {
    const next = pending.shift();
    if (next === undefined) break;
    const { unit, steps } = next;
    const key = unitKey(unit);
    if (seen.has(key)) continue;
    seen.add(key);
    const answer = units.get(key);
    const where = steps.join(' → ');
    if (answer?.kind !== 'read') {
      const name = unit.kind === 'action' ? 'action' : unit.path;
      unread.push(
        answer?.kind === 'unasked'
          ? answer.reason
          : `there is no ${name} at this commit, at the end of ${where}`,
      );
      continue;
    }
    const { file } = answer;
    const [problem] = file.problems;
    if (problem !== undefined)
      unread.push(
        `${file.file} cannot be read as GitHub would read it (${problem.message}), at the end of ${where}`,
      );
    for (const { text, level } of unpinnedIn(file, (nested) => accepts(nested, placed)))
      if (!ways.has(text)) ways.set(text, { steps: [...steps, text], level });
    for (const child of unitsWithin(unit, file))
      pending.push({ unit: child, steps: [...steps, nameOf(child)] });
  }
  return { ways: [...ways.values()], unread };
}

function nameOf({ owner, repo, path, sha }: Unit): string {
  return `${[owner, repo, path].filter((part) => part !== '').join('/')}@${sha}`;
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
