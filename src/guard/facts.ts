import type { Opacity } from '../fixtures/opaque.js';
import type { JvmTool } from './jvm.js';

export const methodNames = ['trace', 'times', 'withhold'] as const;
export type MethodName = (typeof methodNames)[number];

/** A guarded run of a build: how it was watched, and what a reader must know besides the findings. */
export interface GuardRun {
  readonly method: MethodName;
  /** How many opaque fixtures were watched or withheld. */
  readonly fixtures: number;
  /** A sentence each. */
  readonly notes: readonly string[];
}

/** An opaque fixture that a guarded build read, or of which nobody can tell that it was not. */
export interface FixtureRead {
  readonly path: string;
  readonly why: Opacity;
  readonly evidence: Evidence;
}

export type Evidence =
  | ProcessEvidence
  /** Its access time changed. */
  | { readonly kind: 'accessed' }
  /** Its change time changed, and its access time did not. */
  | { readonly kind: 'changed' }
  /** It is not there any more, or is another file. */
  | { readonly kind: 'gone' }
  /** Its access time changed, and none of the processes that were followed opened it. */
  | { readonly kind: 'outsider' };

/** A process that was followed did something to the fixture that gives it the content. */
export interface ProcessEvidence {
  readonly kind: 'process';
  readonly act: Act;
  /** The command lines from the guarded command down to the one that read. */
  readonly chain: readonly string[];
  /** The command lines of more programs that did so, and how many there are besides. */
  readonly others: readonly string[];
  readonly more: number;
  readonly standing: Standing;
}

/** What is known of those that got at a fixture. */
export type Standing =
  | { readonly kind: 'build' }
  /** Every one is one of `fixtures.readers`, and this is the policy's reason. */
  | { readonly kind: 'allowed'; readonly reason: string }
  /** Compilers that made objects of the tests; who links these is not known. */
  | { readonly kind: 'compiled' }
  /** A tool that builds the tests and the rest in one process. */
  | { readonly kind: 'undecided'; readonly tool: JvmTool };

export type Act = 'opened' | 'executed' | 'linked' | 'renamed';
