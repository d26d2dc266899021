import type { Draft, Group, Level } from '../finding.js';
import type { Policy } from '../policy/policy.js';
import type { Facts } from '../facts.js';

/** A rule is declared, not wired: the catalogue, `explain`, SARIF's table and the docs index follow from this. */
export interface Rule {
  readonly id: string;
  readonly group: Group;
  /** The level that its findings have unless the policy gives another. */
  readonly level: Level | 'off';
  /** One line, without a full stop. */
  readonly title: string;
  readonly needs: 'offline' | 'network';
  check(facts: Facts, context: Context): Iterable<Draft>;
}

/** What a rule may know besides the facts. */
export interface Context {
  readonly policy: Policy;
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
}
