import type { ActionsFile } from '../workflows/facts.js';

/** What the network told, as plain data: all that the rules marked *network* judge by. */
export interface NetworkFacts {
  /** The rules, by id, that it was asked for. */
  readonly on: ReadonlySet<string>;
  /** By `repositoryKey`: the repositories of the references that were asked for. */
  readonly repositories: ReadonlyMap<string, RepositoryAnswer>;
  /** By `unitKey`: the files that pinned references run, at any depth. */
  readonly units: ReadonlyMap<string, UnitAnswer>;
  readonly advisories: AdvisoriesAnswer;
  /** By the sha256 of a wrapper JAR. */
  readonly wrapperJars: ReadonlyMap<string, WrapperJarAnswer>;
}

/** What could not be asked, and why. */
export interface Unasked {
  readonly kind: 'unasked';
  /** Goes on after "could not be asked: ". */
  readonly reason: string;
}

export type RepositoryAnswer = RepositoryFacts | { readonly kind: 'missing' } | Unasked;

export interface RepositoryFacts {
  readonly kind: 'found';
  /** `owner/repo` as it is now: another where it was renamed or moved. */
  readonly name: string;
  readonly archived: boolean;
  /** By SHA in lower case: the commits that references name. */
  readonly commits: ReadonlyMap<string, CommitAnswer>;
  /** The tags that are known, by name: the newest ones, and those that comments and references name. */
  readonly tags: ReadonlyMap<string, TagFacts>;
  /** By tag: whether its release is immutable, where the policy takes such a tag for a pin. */
  readonly releases: ReadonlyMap<string, ReleaseAnswer>;
}

export type ReleaseAnswer = 'immutable' | 'mutable' | 'none' | Unasked;

export interface TagFacts {
  /** The SHA of the commit that it leads to, annotations taken off. */
  readonly commit: string;
  /** When that was committed; undefined where it was not told. */
  readonly date: string | undefined;
}

export type CommitAnswer =
  /** A branch or a tag reaches it. When it was made may not be told where nobody asked for that. */
  | { readonly kind: 'reached'; readonly date: string | undefined }
  /** It is there, and no branch or tag reaches it: a commit of a fork, or one that was given up. */
  | { readonly kind: 'unreached'; readonly date: string; readonly compared: number }
  /** None of those that were compared reaches it; there are more. */
  | { readonly kind: 'undecided'; readonly date: string; readonly compared: number; readonly of: number }
  /** The repository has no such commit. */
  | { readonly kind: 'absent' }
  /** The SHA of a tag's own object, not of the commit that it leads to. */
  | { readonly kind: 'tag'; readonly name: string; readonly commit: string | undefined }
  /** The SHA of a tree or a file. */
  | { readonly kind: 'other'; readonly what: string }
  | Unasked;

/** What one reference runs: the file of an action, a called workflow, a Dockerfile. */
export type UnitAnswer =
  | { readonly kind: 'read'; readonly file: ActionsFile }
  /** The commit has no such file. */
  | { readonly kind: 'none' }
  | Unasked;

/** A unit: a file of a repository at a commit. `path` is a folder for an action, a file for the others. */
export interface Unit {
  readonly kind: 'action' | 'workflow' | 'dockerfile';
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly path: string;
}

export type AdvisoriesAnswer =
  /** By package in lower case: `owner/repo` or `owner/repo/path`. */
  { readonly kind: 'found'; readonly of: ReadonlyMap<string, readonly Advisory[]> } | Unasked;

export interface Advisory {
  /** `GHSA-…`. */
  readonly id: string;
  readonly severity: string;
  readonly summary: string;
  /** As the database writes it: `>= 1.0.0, < 2.3.1`. */
  readonly range: string;
  readonly patched: string | undefined;
}

export type WrapperJarAnswer =
  | { readonly kind: 'published' }
  /** None of the `compared` checksums that Gradle publishes. */
  | { readonly kind: 'unpublished'; readonly compared: number }
  | Unasked;

/** GitHub tells neither owners nor repositories apart by case. */
export function repositoryKey({ owner, repo }: { readonly owner: string; readonly repo: string }): string {
  return `${owner}/${repo}`.toLowerCase();
}

export function unitKey(unit: Unit): string {
  return `${unit.kind} ${repositoryKey(unit)}@${unit.sha.toLowerCase()}:${unit.path}`;
}

/** The version tags at a commit, as far as they are known. */
export function tagsAt({ tags }: RepositoryFacts, sha: string): string[] {
  return [...tags].filter(([, { commit }]) => commit === sha.toLowerCase()).map(([name]) => name);
}
