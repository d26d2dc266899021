import { nameOf } from '../chunks.js';
import { copyDigest, digestLength } from './copy-digest.js';
import { knownFiles } from './known-files.js';
import { unixLines } from './text.js';

interface Known {
  readonly tool: string;
  readonly digests: string;
}

/** By the last part of a path. */
const byName = new Map<string, Known>(
  knownFiles
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', tool = '', digests = ''] = line.split('\t');
      return [name, { tool, digests }];
    }),
);

/**
 * Is a file one that Autotools, gettext, gnulib, the Autoconf Archive, pkg-config or gtk-doc copy into projects, and in a version
 * of theirs? Undefined where none of them has a file of that name.
 */
export function knownCopy(path: string, content: Uint8Array): { tool: string; known: boolean } | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const entry = byName.get(name);
  if (entry === undefined) return undefined;
  const digest = copyDigest(name, unixLines(content));
  for (let at = 0; at < entry.digests.length; at += digestLength)
    if (entry.digests.startsWith(digest, at)) return { tool: entry.tool, known: true };
  return { tool: entry.tool, known: false };
}

/** Is this, as far as a name tells, a file that a tool copies? */
export function isCopyName(path: string): boolean {
  return byName.has(nameOf(Buffer.from(path.slice(path.lastIndexOf('/') + 1))));
}
