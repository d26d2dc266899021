import type { Chunks } from './chunks.js';

/** What an archive holds under a name. The name is as it stands there: nobody may trust it. */
export type Entry = FileEntry | LinkEntry | FolderEntry | DeviceEntry | ClosedEntry;

export interface FileEntry {
  readonly kind: 'file';
  readonly path: string;
  /** Of Unix; undefined where the archive does not tell. */
  readonly mode: number | undefined;
  /** Undefined where only the end of the content tells. */
  readonly size: number | undefined;
  /** Can be read once, before the next entry is asked for. */
  readonly bytes: Chunks;
}

export interface LinkEntry {
  readonly kind: 'symlink' | 'hardlink';
  readonly path: string;
  readonly target: string;
}

export interface FolderEntry {
  readonly kind: 'folder';
  readonly path: string;
}

/** A device, a pipe: what no archive of sources or of programs should hold. */
export interface DeviceEntry {
  readonly kind: 'device';
  readonly path: string;
}

/** A file whose content cannot be had. */
export interface ClosedEntry {
  readonly kind: 'closed';
  readonly path: string;
  /** As the end of "It cannot be looked into: …". */
  readonly reason: string;
}

/** The entries of one archive, in its order; throws ArchiveError where it cannot be read on. */
export type Entries = AsyncIterable<Entry>;
