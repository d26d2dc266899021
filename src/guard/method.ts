import type { Opacity } from '../fixtures/opaque.js';
import type { Places } from '../fixtures/places.js';
import type { Policy } from '../policy/policy.js';
import type { FixtureRead, MethodName } from './facts.js';
import type { CommandLine, Signals } from './run.js';

/** What is guarded. */
export interface Site {
  /** The workspace, as an absolute real path. */
  readonly root: string;
  /** Why each opaque fixture is opaque, by path below the root. */
  readonly fixtures: ReadonlyMap<string, Opacity>;
  readonly command: CommandLine;
  readonly signals: Signals;
  /** Where tests lie. */
  readonly places: Places;
  /** Who may read fixtures. */
  readonly readers: Policy['fixtures']['readers'];
}

/** What came of a guarded run. */
export interface Outcome {
  /** The command's exit status. */
  readonly status: number;
  readonly reads: readonly FixtureRead[];
  readonly notes: readonly string[];
}

/** Whether a method can do its work here; `limits` are what it cannot see all the same, a sentence each. */
export type Proof =
  | { readonly kind: 'works'; readonly limits: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** A way to guard a build. */
export interface Method {
  readonly name: MethodName;
  /** Tries itself on a file of its own. */
  prove(site: Site): Promise<Proof>;
  /**
   * Runs the command to its end.
   *
   * @throws GuardError where it could not do its work.
   */
  run(site: Site): Promise<Outcome>;
}

export const refused = (reason: string): Proof => ({ kind: 'refused', reason });
