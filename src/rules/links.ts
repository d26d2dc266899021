import type { Facts } from '../facts.js';
import { type NetworkFacts, repositoryKey, type Unit } from '../github/facts.js';
import { unitsWithin } from '../github/references.js';
import { below, nameOf } from './below.js';
import { acceptance, leavesOf, type Standards } from './nested.js';
import { type PlacedUse, remoteUsesOf } from './network.js';
import { unknownCommit, whyUnknown } from './unknown-commit.js';
import { unpinnedNestedAction } from './unpinned-nested-action.js';
import { isDoubted, vulnerableAction } from './vulnerable-action.js';

/** One thing that somebody else's code runs. */
export interface Link {
  /** Our own reference to that code, or the one that leads to it. */
  readonly placed: PlacedUse;
  /** As it is written in our reference; below that, `owner/repo/path@sha`. */
  readonly from: string;
  readonly to: string;
  /** The rules, by id, by which it is at fault. */
  readonly faults: readonly string[];
}

/** What our pinned references run in turn, as far as the network told; nothing where it was not asked. */
export function* linksBelow(facts: Facts, context: Standards): Generator<Link> {
  const { network } = facts;
  if (network === undefined) return;
  const accepts = acceptance(facts, context);
  for (const placed of remoteUsesOf(facts)) {
    for (const { unit, steps, answer } of below(placed, network)) {
      if (answer?.kind !== 'read') continue;
      const from = steps.at(-1) ?? nameOf(unit);
      for (const { text, fault } of leavesOf(answer.file, (nested) => accepts(nested, placed)))
        yield { placed, from, to: text, faults: fault === undefined ? [] : [unpinnedNestedAction.id] };
      for (const child of unitsWithin(unit, answer.file))
        yield { placed, from, to: nameOf(child), faults: faultsOf(child, unit, network) };
    }
  }
}

/** What is wrong with the commit that a file names; nothing where it is the file's own. */
function faultsOf(child: Unit, { sha, ...repository }: Unit, network: NetworkFacts): string[] {
  if (child.sha === sha && repositoryKey(child) === repositoryKey(repository)) return [];
  return [
    ...(whyUnknown(child, network) === undefined ? [] : [unknownCommit.id]),
    ...(isDoubted(child, network) ? [vulnerableAction.id] : []),
  ];
}
