import { createHash } from 'node:crypto';
import { nameOf } from '../chunks.js';
import { knownFiles } from './known-files.js';
import { unixLines } from './text.js';

/** 78 bits in base64: nobody finds another content for one. */
const digestLength = 13;

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

/** Lines of which the years change while nothing else does; exact, and not behind a line that goes on, which one would cut off. */
const copyright =
  /(?<!\\\n)^(?:#|dnl) +Copyright \(C\) [0-9, -]{1,300}(?:\n(?:#|dnl) +[0-9, -]{1,100})? ?Free Software Foundation, Inc\.\n/gm;

/**
 * The comments that C code begins with. Their copyright changes every year, and gnulib-tool writes another licence. One that a
 * compiler could see end earlier, by a line that goes on after a backslash or by a trigraph, is none.
 */
const firstComments = /^(?:\/\*(?:[^\\?]|\\(?![ \t\f\v\r]*\n)|\?(?!\?)){0,8000}?\*\/\s{0,9}){1,3}/;

/** Where gnulib-tool writes another licence, and licences name another place. */
const licence =
  /\bGNU (?:Lesser|Library) General\b|\beither version \d(?:\.\d)?|\bhttps:\/\/www\.gnu\.org\/licenses\//g;
const licenceDetail = /Lesser |Library |(?<=version )[\d.]+|(?<=http)s/;

/** What gnulib-tool writes otherwise where a project always has a config.h (gnulib-tool.sh, sed_transform_lib_file). */
const ifConfigured = /^#ifdef[ \t]*HAVE_CONFIG_H[ \t]*$/m;

/** A file's text without what differs between copies of one version. */
function invariant(name: string, content: Uint8Array): string {
  const text = unixLines(content);
  if (/\.(?:[chy]|hh|gperf)$/.test(name))
    return text
      .replace(firstComments, (comment) => (/\bCopyright\b/.test(comment) ? '' : comment))
      .replace(ifConfigured, '#if 1');
  const yearless = text.replace(copyright, '');
  // Macros are under a licence of their own, which no tool changes.
  if (name.endsWith('.m4')) return yearless;
  return yearless.replace(licence, (words) => words.replace(licenceDetail, ''));
}

/**
 * Is a file one that Autotools, gettext, gnulib, the Autoconf Archive, pkg-config or gtk-doc copy into projects, and in a version
 * of theirs? Undefined where none of them has a file of that name.
 */
export function knownCopy(path: string, content: Uint8Array): { tool: string; known: boolean } | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const entry = byName.get(name);
  if (entry === undefined) return undefined;
  const digest = createHash('sha256')
    .update(`${name}\0${invariant(name, content)}`, 'latin1')
    .digest('base64')
    .slice(0, digestLength);
  for (let at = 0; at < entry.digests.length; at += digestLength)
    if (entry.digests.startsWith(digest, at)) return { tool: entry.tool, known: true };
  return { tool: entry.tool, known: false };
}

/** Is this, as far as a name tells, a file that a tool copies? */
export function isCopyName(path: string): boolean {
  return byName.has(nameOf(Buffer.from(path.slice(path.lastIndexOf('/') + 1))));
}
