import type { Allow } from '../allow.js';
import type { Span } from '../finding.js';
import type { Lock } from './locks.js';
import type { Place, Value } from './values.js';
import type { Verification } from './verification.js';
import type { WrapperFault } from './wrapper.js';

/** What was read of Gradle builds. */
export interface GradleFacts {
  readonly builds: readonly GradleBuild[];
  /** Builds that are test data: named, counted, not judged. */
  readonly testBuilds: readonly string[];
  /** The paths of all that was read. */
  readonly files: readonly string[];
  readonly allows: readonly { readonly file: string; readonly allows: readonly Allow[] }[];
  readonly problems: readonly GradleProblem[];
  readonly wrappers: readonly { readonly file: string; readonly faults: readonly WrapperFault[] }[];
  readonly wrapperJars: readonly WrapperJar[];
}

/** A wrapper JAR that is one, by its name. */
export interface WrapperJar {
  readonly file: string;
  /** Of its bytes, in hex; undefined where it cannot be read. */
  readonly sha256: string | undefined;
  /** The version of Gradle that the properties beside it name. */
  readonly version: string | undefined;
}

export interface GradleProblem {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** A build: what one settings file, or a build script without any, rules. */
export interface GradleBuild {
  /** The folder, without a closing `/`; empty for the root of the workspace. */
  readonly root: string;
  /** The root of the build that runs this one, where another includes it. */
  readonly host: string | undefined;
  /** The file where a finding on the whole build stands. */
  readonly anchor: string;
  readonly requests: readonly PluginRequest[];
  readonly uses: readonly PluginUse[];
  /** Ids that the build's own code makes. */
  readonly madeIds: readonly string[];
  readonly remoteScripts: readonly { readonly place: Place; readonly url: string }[];
  readonly repositories: readonly RepositoryFault[];
  readonly weaknesses: readonly Weakness[];
  /** Where verification that there is metadata for is switched off or made lenient. */
  readonly switchedOff: readonly Weakness[];
  readonly verification: Verification | undefined;
  /** Lock files of plugin code that nothing activates. */
  readonly inertLocks: readonly string[];
  /** The version of Gradle that the wrapper at the root of the build that runs names, where it does. */
  readonly gradle: { readonly version: string; readonly place: Place } | undefined;
}

/** A declaration that can download plugin code. */
export interface PluginRequest {
  readonly door: Door;
  readonly plugin: Coordinates;
  /** Where the version stands, or the plugin's name where there is none. */
  readonly place: Place;
  readonly version: Value | { readonly kind: 'none' };
  /** Does the script say that the same version may be published again (`isChanging = true`)? */
  readonly changing: boolean;
  /** The scripts that ask. */
  readonly askedIn: readonly string[];
  readonly lock: Lock;
}

export type Door =
  | 'plugins block'
  | 'pluginManagement'
  | 'eachPlugin'
  | 'build script class path'
  | 'init script class path'
  | 'dependency of build logic'
  | 'version catalog';

export type Coordinates =
  | { readonly kind: 'plugin'; readonly id: string }
  | { readonly kind: 'module'; readonly id: string }
  /** A module that gives versions to others: a POM without a jar. */
  | { readonly kind: 'platform'; readonly id: string };

/** A plugin id without a version: it downloads nothing by itself. */
export interface PluginUse {
  readonly id: string;
  readonly place: Place;
}

export interface RepositoryFault {
  readonly place: Place;
  readonly subject: string;
  readonly message: string;
  readonly remedy: string;
}

/** Something that switches verification or locking off. */
export interface Weakness {
  readonly place: Place;
  readonly subject: string;
  readonly message: string;
  readonly remedy: string;
}
