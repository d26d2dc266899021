// Imports nothing of ours: scripts/known-files.mjs makes the table by the same code, as it stands here.
import { createHash } from 'node:crypto';

/** Of a digest, in characters: 78 bits in base64, so that nobody finds another content for one. */
export const digestLength = 13;

/**
 * The checksum of a file of this name (the last part of its path) that a tool copies into projects; the same for copies that
 * differ in nothing but what a release or a tool writes anew. `text` has a character a byte, and lines that end with LF.
 */
export function copyDigest(name: string, text: string): string {
  return createHash('sha256')
    .update(`${name}\0${invariant(name, text)}`, 'latin1')
    .digest('base64')
    .slice(0, digestLength);
}

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
function invariant(name: string, text: string): string {
  if (/\.(?:[chy]|hh|gperf)$/.test(name))
    return text
      .replace(firstComments, (comment) => (/\bCopyright\b/.test(comment) ? '' : comment))
      .replace(ifConfigured, '#if 1');
  const yearless = text.replace(copyright, '');
  // Macros are under a licence of their own, which no tool changes.
  if (name.endsWith('.m4')) return yearless;
  return yearless.replace(licence, (words) => words.replace(licenceDetail, ''));
}
