import { type NetworkFacts, repositoryKey, type Unit, type UnitAnswer, unitKey } from '../github/facts.js';
import { pinnedAt, unitOf, unitsWithin } from '../github/references.js';
import type { PlacedUse, Unjudged } from './network.js';

/** Something that a reference of ours runs, and the way down to it. */
export interface Reached {
  readonly unit: Unit;
  /** From our own reference on, as they are written. */
  readonly steps: readonly string[];
  readonly answer: UnitAnswer | undefined;
}

/**
 * All that a pinned reference runs, itself first, then level by level: each file once, so that circles end. Nothing
 * where it is not pinned.
 */
export function* below({ use }: PlacedUse, { units, repositories }: NetworkFacts): Generator<Reached> {
  const pending = unitOf(use.target, pinnedAt(use.target, repositories)).map((unit) => ({
    unit,
    steps: [use.text],
  }));
  const seen = new Set(pending.map(({ unit }) => unitKey(unit)));
  for (const { unit, steps } of pending) {
    const answer = units.get(unitKey(unit));
    yield { unit, steps, answer };
    if (answer?.kind !== 'read') continue;
    for (const child of unitsWithin(unit, answer.file)) {
      const key = unitKey(child);
      if (!seen.has(key)) pending.push({ unit: child, steps: [...steps, nameOf(child)] });
      seen.add(key);
    }
  }
}

/** The commits of other repositories, or of other versions of its own, that a pinned reference runs: each once. */
export function* commitsBelow(placed: PlacedUse, network: NetworkFacts): Generator<Reached> {
  const seen = new Set<string>();
  for (const reached of below(placed, network)) {
    const commit = `${repositoryKey(reached.unit)}@${reached.unit.sha}`;
    // The first is our own reference's.
    if (seen.size > 0 && !seen.has(commit)) yield reached;
    seen.add(commit);
  }
}

/** `owner/repo/path@sha`. */
export function nameOf({ owner, repo, path, sha }: Unit): string {
  return `${[owner, repo, path].filter((part) => part !== '').join('/')}@${sha}`;
}

/** Adds to what could not be judged the files that a reference runs and that could not be read. */
export function addUnread(placed: PlacedUse, network: NetworkFacts, unjudged: Unjudged): void {
  for (const { unit, steps, answer } of below(placed, network)) {
    if (answer?.kind === 'unasked' && !isToldMissing(unit, network)) unjudged.add(placed, answer.reason);
    const problem = answer?.kind === 'read' ? answer.file.problems[0] : undefined;
    if (answer?.kind === 'read' && problem !== undefined)
      unjudged.add(
        placed,
        `${answer.file.file} cannot be read as GitHub would read it (${problem.message}), at the end of ${steps.join(' → ')}`,
      );
  }
}

/** Does unknown-commit tell of a commit that there is nothing to look into? */
export function isToldMissing(
  unit: Pick<Unit, 'owner' | 'repo' | 'sha'>,
  { on, repositories }: NetworkFacts,
): boolean {
  const answer = on.has('unknown-commit') ? repositories.get(repositoryKey(unit)) : undefined;
  if (answer?.kind !== 'found') return answer?.kind === 'missing';
  const commit = answer.commits.get(unit.sha)?.kind;
  return commit === 'absent' || commit === 'other';
}

/** The rules that look below a reference; what they cannot see there, the first of those that run tells for all. */
const lookingBelow = ['unpinned-nested-action', 'unknown-commit', 'vulnerable-action'] as const;

/** Is it this rule that tells what could not be read below a reference? */
export function tellsUnread(rule: (typeof lookingBelow)[number], { on }: NetworkFacts): boolean {
  return lookingBelow.find((id) => on.has(id)) === rule;
}

/** How many ways down a message tells. */
const maxTold = 5;

/** The first ways down, for a sentence, and how many more there are. */
export function tell(ways: readonly string[]): string {
  const more = ways.length > maxTold ? ` And ${ways.length - maxTold} more.` : '';
  return `${ways.slice(0, maxTold).join(', ')}.${more}`;
}

/** A way down, as it stands in a sentence. */
export function wayOf(steps: readonly string[]): string {
  return `\`${steps.join(' → ')}\``;
}
