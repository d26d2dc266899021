import { createHash } from 'node:crypto';

/** The checksum of a content of which the line endings do not count. */
export function digestOfLines(bytes: Uint8Array): string {
  return createHash('sha256').update(unixLines(bytes), 'latin1').digest('hex');
}

/** Each byte a character, each line ended by LF. */
export function unixLines(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replaceAll('\r\n', '\n');
}

/** No commit, name or date that git puts in is longer. */
const longest = 2000;

/**
 * Is `archived` what `git archive` makes of `tracked`: with something else for each `$Format:…$` (gitattributes(5),
 * "Creating an archive")?
 */
export function isSubstituted(tracked: string, archived: string): boolean {
  const pieces = tracked.split(/\$Format:[^$\n]*\$/);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1 && index > 0;
    const found = last ? archived.length - piece.length : archived.indexOf(piece, at);
    if (found < at || found - at > (index === 0 ? 0 : longest) || !archived.startsWith(piece, found))
      return false;
    at = found + piece.length;
  }
  return at === archived.length;
}

/**
 * Do two files of the INI kind say the same but for the section `egg_info`, which setuptools adds when it rewrites
 * setup.cfg (setuptools, command/setopt.py and command/egg_info.py)? Comments and blanks do not count.
 */
export function sameSettings(one: string, other: string): boolean {
  return settingsOf(one) === settingsOf(other);
}

function settingsOf(text: string): string {
  let section = '';
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => {
      const header = /^\[(.*)\]$/.exec(line)?.[1];
      if (header !== undefined) section = header;
      return line !== '' && !/^[#;]/.test(line) && section !== 'egg_info';
    })
    .map((line) => line.replace(/ ?[=:] ?/, '=').toLowerCase())
    .join('\n');
}
