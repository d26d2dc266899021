import { uncommitted } from './changed.js';
import { git } from './git.js';
import { bytesAt, readText } from './read.js';
import { maxTextBytes } from './workspace.js';

/** What has git write a file otherwise than it keeps it, without a program of the user's: gitattributes(5). */
const attributes = ['ident', 'working-tree-encoding'];

/**
 * Those of `paths` that stand in the work tree at `root` (an absolute real path) otherwise than git keeps them, since
 * attributes have git write them so. `all` are the paths of the work tree.
 */
export function rewrittenAt(
  root: string,
  all: readonly string[],
  paths: readonly string[],
): ReadonlySet<string> {
  const named = all.filter((path) => /(?:^|\/)\.gitattributes$/.test(path));
  const asked = named.some((path) => {
    const reading = readText(root, path);
    return reading.kind === 'unreadable' || attributes.some((name) => reading.text.includes(name));
  });
  if (!asked || paths.length === 0) return new Set();
  const input = paths.map((path) => `${path}\0`).join('');
  const fields = (git(root, ['check-attr', '-z', '--stdin', ...attributes], input) ?? '').split('\0');
  // `PATH<NUL>ATTRIBUTE<NUL>VALUE<NUL>` for each (git-check-attr(1), "Output").
  const marked = new Set<string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', , value = ''] = fields.slice(at, at + 3);
    if (!/^(?:unspecified|unset|utf-?8)$/i.test(value)) marked.add(path);
  }
  // Git rewrites no link, and what is too large to be read is told elsewhere.
  const files = [...marked].filter((path) => bytesAt(root, path, maxTextBytes) !== undefined);
  return uncommitted(root, files);
}
