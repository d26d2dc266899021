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

/**
 * Is `archived` what `git archive` makes of `tracked`: with something else for each `$Format:…$` (gitattributes(5),
 * "Creating an archive")? Commits, names, dates and refs (` (HEAD -> main, tag: v1.0)`) are; what could end a string is not.
 */
export function isSubstituted(tracked: string, archived: string): boolean {
  const [first = '', ...rest] = tracked.split(/\$Format:([^$\n]*)\$/);
  const pieces = [first, ...rest.filter((_, index) => index % 2 === 1)];
  const formats = rest.filter((_, index) => index % 2 === 0);
  return isFilled(pieces, archived, (index) =>
    commits.test(formats[index] ?? '') ? /^[0-9a-f ]*$/ : described,
  );
}

/** What stands for commits and trees alone (git-log(1), "Pretty formats"): in a script more words could be a command. */
const commits = /^%[HhTtPp]$/;
const described = /^[\w .,:+/~@()<>\x80-\xff-]{0,2000}$/;

/**
 * Is `made` what config.status makes of `template`: with a plain value for each `@NAME@` (Autoconf's manual, "Configuration Files")?
 * Values that could be code are none.
 */
export function isConfigured(template: string, made: string): boolean {
  return isFilled(template.split(/@[A-Za-z_]\w*@/), made, () => /^[\w .+:/~,-]{0,200}$/);
}

/** Is `text` these pieces, with a value between each two of them? `valueAt` is asked by the number of the piece before. */
function isFilled(pieces: readonly string[], text: string, valueAt: (index: number) => RegExp): boolean {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1 && index > 0;
    const found = last ? text.length - piece.length : text.indexOf(piece, at);
    if (found < at || (index === 0 && found > 0) || !text.startsWith(piece, found)) return false;
    if (index > 0 && !valueAt(index - 1).test(text.slice(at, found))) return false;
    at = found + piece.length;
  }
  return at === text.length;
}

/** What the name of a version or of a day stands before. */
const beforeStamp = /(?:version|date|timestamp|released?)["'\w]{0,40}[\s"'=:(>,]{0,40}$/i;

/** What stands for a version or a day until there is one: no code. */
const unstamped = /^[\w.+~${}@[\]"'-]{0,60}$/;

/** Does `released` say the same as `tracked`, but for the version and the day of the release, where such are named? */
export function isStamped(tracked: string, released: string, version: string): boolean {
  const before = tracked.split('\n');
  const after = released.split('\n');
  return (
    before.length === after.length &&
    before.every((line, index) => line === after[index] || isStampedLine(line, after[index] ?? '', version))
  );
}

function isStampedLine(tracked: string, released: string, version: string): boolean {
  if (released.length > 1000) return false;
  for (const { 0: stamp, index } of released.matchAll(/"?[\w.+~-]+"?/g)) {
    const plain = stamp.replaceAll('"', '');
    if (plain !== version && !/^\d{4}-\d\d-\d\d$/.test(plain)) continue;
    const end = released.length - index - stamp.length;
    const head = released.slice(0, index);
    if (!tracked.startsWith(head) || tracked.length < head.length + end || !beforeStamp.test(head)) continue;
    if (!tracked.endsWith(released.slice(released.length - end))) continue;
    if (unstamped.test(tracked.slice(head.length, tracked.length - end))) return true;
  }
  return false;
}

/**
 * Do two files of the INI kind say the same but for the section `egg_info`, which setuptools adds when it rewrites
 * setup.cfg (setuptools, command/setopt.py and command/egg_info.py)? Comments and blanks do not count.
 */
export function sameSettings(one: string, other: string): boolean {
  return settingsOf(one) === settingsOf(other);
}

/** What setuptools writes into that section. */
const eggInfo = /^tag_(?:build|date|svn_revision) ?[=:] ?[\w.+-]*$/;

/** The lines that count, each with its section; a line that begins with a space goes on with the setting before. */
function settingsOf(text: string): string {
  let section = '';
  return text
    .split('\n')
    .map((line) => line.trimEnd().replace(/\s+/g, ' '))
    .filter((line) => !/^ ?(?:[#;]|$)/.test(line))
    .flatMap((line) => {
      if (line.startsWith('[')) section = line;
      if (section === '[egg_info]' && (line === section || eggInfo.test(line))) return [];
      const setting = line.replace(/^([^ =:][^=:]*?) ?[=:] ?/, (_, key: string) => `${key.toLowerCase()}=`);
      return [`${section} ${setting}`];
    })
    .join('\n');
}
