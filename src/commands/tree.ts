import { randomUUID } from 'node:crypto';
import { openRestored } from '../guard/open.js';
import { printable } from '../report/escape.js';
import { withoutCommands } from '../report/github.js';
import type { Workspace } from '../workspace/workspace.js';

/** Opens the tree at `dir`; what a guard that was killed left withheld there is put back first, and told. */
export function openTree(dir: string): Workspace & { readonly root: string } {
  return openRestored(dir, (note) => tell(note));
}

/** Says something on standard error, where the runner takes commands too. */
export function tell(message: string): void {
  const lines = `pinfold: ${message}`.split('\n').map(printable).join('\n');
  process.stderr.write(
    process.env.GITHUB_ACTIONS === 'true' ? withoutCommands(lines, randomUUID()) : `${lines}\n`,
  );
}
