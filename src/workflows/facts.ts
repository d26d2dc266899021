import type { Allow } from '../allow.js';
import type { Span } from '../finding.js';
import type { Lock } from './lock.js';
import type { Target } from './uses.js';
import type { VersionComment } from './version-comment.js';

/** What was read of workflows, actions, the Dockerfiles that actions build, and GitHub's lock file. */
export interface ActionsFacts {
  readonly files: readonly ActionsFile[];
  /** Undefined where the repository has no lock file. */
  readonly lock: Lock | undefined;
  /** Local paths of actions and workflows that are named and not in the repository. */
  readonly absent: ReadonlySet<string>;
}

export interface ActionsFile {
  readonly file: string;
  readonly kind: 'workflow' | 'action' | 'dockerfile';
  readonly uses: readonly Use[];
  readonly images: readonly ImageUse[];
  /** The Dockerfiles that an action is built from; `path` as it is written, from the action's folder. */
  readonly builds: readonly { readonly span: Span; readonly path: string }[];
  /** The folders into which a step checks this repository out. */
  readonly checkouts: readonly string[];
  readonly problems: readonly Problem[];
  readonly allows: readonly Allow[];
}

/** One `uses`. */
export interface Use {
  readonly span: Span;
  readonly text: string;
  readonly target: Target;
  /** What the comment beside it says of its version; undefined where there is none that does. */
  readonly version: VersionComment | undefined;
  /** How many places it serves: more than one where an alias names it. */
  readonly places: number;
}

/** One image that a job or an action runs in or on. */
export interface ImageUse {
  readonly span: Span;
  readonly text: string;
  readonly role: ImageRole;
  readonly value: ImageValue;
  readonly places: number;
}

export type ImageRole = "a job's container" | 'a service' | 'a Docker action' | 'a Dockerfile stage';

/** What an image is when the job runs. */
export type ImageValue =
  | { readonly kind: 'known'; readonly image: string }
  /** Known only when the job runs; `sought` is the expression that decides. */
  | { readonly kind: 'undecided'; readonly sought: string }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Why a file cannot be read as GitHub would read it, at one place. */
export interface Problem {
  readonly span: Span;
  /** The key or the file at fault. */
  readonly subject: string;
  readonly message: string;
}
