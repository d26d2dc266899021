import { closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './read.js';
import { WorkspaceError } from './workspace.js';

/**
 * Writes a file below `root` (an absolute real path), through no link: a hostile tree could lead it elsewhere.
 *
 * @throws WorkspaceError where the file is there already and may not be replaced, or cannot be written.
 */
export function writeInside(root: string, path: string, text: string, where: 'new' | 'over'): void {
  const file = join(root, path);
  let there = dirname(file);
  while (!existsSync(there)) there = dirname(there);
  if (!isInside(root, realpathSync(there)))
    throw new WorkspaceError(`${path} lies behind a link that leads out of the workspace`);
  const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW } = constants;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(
      file,
      O_WRONLY | O_CREAT | O_NOFOLLOW | (where === 'new' ? O_EXCL : O_TRUNC),
      0o644,
    );
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new WorkspaceError(
      exists
        ? `${path} is there already`
        : `${path} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
}
