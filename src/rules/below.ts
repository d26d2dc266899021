import { type NetworkFacts, type Unit, type UnitAnswer, unitKey } from '../github/facts.js';
import { pinnedAt, unitOf, unitsWithin } from '../github/references.js';
import type { PlacedUse } from './network.js';

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

/** `owner/repo/path@sha`. */
export function nameOf({ owner, repo, path, sha }: Unit): string {
  return `${[owner, repo, path].filter((part) => part !== '').join('/')}@${sha}`;
}
