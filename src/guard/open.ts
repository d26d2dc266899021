import { existsSync, realpathSync } from 'node:fs';
import { openWorkspace } from '../workspace/open.js';
import type { Workspace } from '../workspace/workspace.js';
import { restoreLeft } from './journal.js';

/**
 * Opens the tree at `dir`, after what a guard that was killed left withheld there was put back; `tell` is given a
 * sentence on each thing that was done.
 *
 * @throws GuardError where that cannot be put back, or a guard is at work there now.
 * @throws WorkspaceError where `dir` is no directory that can be read.
 */
export function openRestored(
  dir: string,
  tell: (note: string) => void,
): Workspace & { readonly root: string } {
  if (existsSync(dir)) for (const note of restoreLeft(realpathSync.native(dir))) tell(note);
  return openWorkspace(dir);
}
