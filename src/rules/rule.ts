import type { Allow } from '../allow.js';
import type { Facts } from '../facts.js';
import type { Draft, Group, Level, Span } from '../finding.js';
import type { Accepted } from '../policy/judge.js';
import type { Exception, Policy } from '../policy/policy.js';

/** A rule is declared, not wired: the catalogue, `explain`, SARIF's table and the docs index follow from this. */
export type Rule = FactRule | PolicyRule;

interface Declaration {
  readonly id: string;
  /** The level that its findings have unless the policy gives another. */
  readonly level: Level | 'off';
  /** One line, without a full stop. */
  readonly title: string;
}

/** Judges what was read of the workspace. */
export interface FactRule extends Declaration {
  readonly group: Exclude<Group, 'policy'>;
  /** `guard` judges what a guarded build did, `artifacts` what a build made; each runs where there is that. */
  readonly needs: 'offline' | 'network' | 'guard' | 'artifacts';
  check(facts: Facts, context: Context): Iterable<Draft>;
}

/** Judges the policy, by what it did with the findings. */
export interface PolicyRule extends Declaration {
  readonly group: 'policy';
  readonly needs: 'offline';
  review(verdict: Verdict, context: Context): Iterable<Draft>;
}

/** What a rule may know besides the facts. */
export interface Context {
  readonly policy: Policy;
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  /** What was read of the tree that the change under review starts from; undefined where nobody asked for it. */
  readonly before: Facts | undefined;
  /** What the change under review does to the gate; undefined where no change is under review. */
  readonly change: Change | undefined;
}

/** What a change does to the policy, and to what makes a run obey it. */
export interface Change {
  /** The policy as the change leaves it. */
  readonly policy: Policy;
  /** Where the change loosens the gate, in its own files. */
  readonly weakenings: readonly Weakening[];
  /** Did the base not have this comment, nor one like it? */
  adds(file: string, allow: Allow): boolean;
}

/** One way in which a change loosens the gate. */
export interface Weakening {
  readonly file: string;
  readonly span: Span;
  readonly subject: string;
  /** What the change does: goes on after "This change ". */
  readonly what: string;
  /** What it lets through, in a sentence. */
  readonly effect: string;
}

/** What came of the policy's exceptions, and of the comments that do the same, for the rules that ran. */
export interface Verdict {
  readonly accepted: readonly Accepted[];
  readonly exceptions: readonly {
    readonly exception: Exception;
    readonly fate: 'used' | 'unused' | 'expired';
  }[];
  readonly allows: readonly {
    readonly file: string;
    readonly allow: Allow;
    readonly fate: 'used' | 'unused';
  }[];
}
