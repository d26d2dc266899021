import type { Level } from '../finding.js';
import type { Release } from './release/facts.js';
import type { Share } from './release/layout.js';

/** What was seen in the artifacts that were named. */
export interface ArtifactFacts {
  /** How many opaque fixtures were looked for. */
  readonly fixtures: number;
  readonly seen: readonly SeenArtifact[];
}

/** Where no artifact is named. */
export const noArtifacts: ArtifactFacts = { fixtures: 0, seen: [] };

/** What was seen in one artifact. */
export interface SeenArtifact {
  /** As a report names it: below the workspace where it lies there, else as it was given. */
  readonly file: string;
  /** `source` is compared with git, and carries its tests rightly. */
  readonly kind: ArtifactKind;
  /** Entries with a fixture's bytes; none for a source archive. */
  readonly carried: readonly Carried[];
  /** What could not be looked into, or nobody can unpack safely. */
  readonly faults: readonly Fault[];
  /** How it differs from git; undefined for what is no source archive. */
  readonly release: Release | undefined;
  /** What it was taken for a binary by; undefined for a source archive, and where nothing had to be guessed. */
  readonly guess: Share | undefined;
}

export const artifactKinds = ['source', 'binary'] as const;
export type ArtifactKind = (typeof artifactKinds)[number];

/** An entry that holds bytes of a fixture. */
export interface Carried {
  /** The artifact's name and the way in it: `app.war!/WEB-INF/lib/a.jar!/b.so`. */
  readonly entry: string;
  readonly fixture: string;
  /** The entry is the fixture, or a run of it is in the entry. */
  readonly part: 'whole' | { readonly bytes: number; readonly of: number };
}

export interface Fault {
  readonly entry: string;
  /** Of the artifact itself and of its entries, or of what is in an archive within. */
  readonly depth: 'outer' | 'inner';
  /** A sentence. */
  readonly message: string;
  readonly level: Level;
}
