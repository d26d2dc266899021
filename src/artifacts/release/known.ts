import { createHash } from 'node:crypto';
import { nameOf } from '../chunks.js';
import { knownFiles } from './known-files.js';

/** 80 bits in hex: nobody finds another content for one. */
const digestLength = 20;

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

/** Lines of which the years change while nothing else does; exact, so that nothing can hide in them. */
const copyright =
  /^(?:#|dnl) +Copyright \(C\) [0-9, -]{1,300}(?:\n(?:#|dnl) +[0-9, -]{1,100})? ?Free Software Foundation, Inc\.\n/gm;

/**
 * Is a file one that Autotools, gettext, gnulib, the Autoconf Archive or pkg-config copy into projects, and in a version
 * of theirs? Undefined where none of them has a file of that name.
 */
export function knownCopy(path: string, content: Uint8Array): { tool: string; known: boolean } | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const entry = byName.get(name);
  if (entry === undefined) return undefined;
  const text = Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n').replace(copyright, '');
  const digest = createHash('sha256')
    .update(`${name}\0${text}`, 'latin1')
    .digest('hex')
    .slice(0, digestLength);
  for (let at = 0; at < entry.digests.length; at += digestLength)
    if (entry.digests.startsWith(digest, at)) return { tool: entry.tool, known: true };
  return { tool: entry.tool, known: false };
}

/** Is this, as far as a name tells, a file that a tool copies? */
export function isCopyName(path: string): boolean {
  return byName.has(nameOf(Buffer.from(path.slice(path.lastIndexOf('/') + 1))));
}
