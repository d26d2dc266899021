/** The tree under inspection: read-only, never executed, never left by a link. */
export interface Workspace {
  /** Paths below the root, with `/`, sorted by code unit. */
  readonly files: readonly string[];
  /** Is this path one of `files`? */
  has(path: string): boolean;
  /** The text of one file; never throws. */
  read(path: string): Reading;
  /** The beginning of one file and a few pieces of its rest; never throws. A link is not followed. */
  glance(path: string): Glance;
  /** Those of `paths` that git writes otherwise than it keeps them, as the tree's attributes ask it to. */
  rewritten(paths: readonly string[]): ReadonlySet<string>;
  /** The sha256 of one file's bytes, in hex; undefined where it cannot be read. Reads all of it. A link is not followed. */
  sha256(path: string): string | undefined;
}

/** The text of a file, or why there is none. */
export type Reading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What is seen of a file without reading all of it. */
export type Glance =
  | {
      readonly kind: 'file';
      readonly size: number;
      /** The beginning; of a file that begins as text also what follows, and pieces from its rest and its end. */
      readonly pieces: readonly Uint8Array[];
    }
  /** A submodule, or a folder that cannot be listed. */
  | { readonly kind: 'folder' }
  /** A sparse checkout left it out, or its name is no UTF-8. */
  | { readonly kind: 'absent' }
  /** `target` is a path of the workspace; undefined where the link leads nowhere or out of it. */
  | { readonly kind: 'link'; readonly target: string | undefined }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The largest file that is read as text: GitHub's own limit for a manifest, 10 MiB in the runner's sources. */
export const maxTextBytes = 10 * 1024 * 1024;

/** A reading that failed. */
export function unreadable(reason: string): Reading {
  return { kind: 'unreadable', reason };
}

/** The workspace cannot be read or written as was asked; the message is for the user. */
export class WorkspaceError extends Error {}
