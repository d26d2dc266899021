/** A version as the advisory database compares it: semver.org, section 11. Undefined where it is none. */
interface Version {
  readonly numbers: readonly [number, number, number];
  readonly before: readonly string[];
}

/**
 * Does a range of the advisory database cover a version? `>= 1.0, < 2.3.1`: all parts must hold (docs.github.com,
 * "Browsing security advisories in the GitHub Advisory Database"). Undefined where either cannot be read.
 */
export function covers(range: string, version: string): boolean | undefined {
  const wanted = parse(version);
  if (wanted === undefined || range.length > 500) return undefined;
  let all = true;
  for (const part of range.split(',')) {
    const [, operator, text = ''] = /^\s*(>=|<=|>|<|=)?\s*(\S+)\s*$/.exec(part) ?? [];
    const bound = parse(text);
    if (bound === undefined) return undefined;
    const order = compare(wanted, bound);
    const holds =
      operator === '>='
        ? order >= 0
        : operator === '<='
          ? order <= 0
          : operator === '>'
            ? order > 0
            : operator === '<'
              ? order < 0
              : order === 0;
    all &&= holds;
  }
  return all;
}

function parse(text: string): Version | undefined {
  const match =
    /^v?(\d{1,10})(?:\.(\d{1,10}))?(?:\.(\d{1,10}))?(?:-([\dA-Za-z.-]{1,100}))?(?:\+[\dA-Za-z.-]{0,100})?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, major, minor = '0', patch = '0', before] = match;
  return { numbers: [Number(major), Number(minor), Number(patch)], before: before?.split('.') ?? [] };
}

function compare(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  // What comes before a version has a name; the version itself has none, and is greater.
  if (a.before.length === 0 || b.before.length === 0) return b.before.length - a.before.length;
  for (let index = 0; index < Math.max(a.before.length, b.before.length); index++) {
    const order = compareNames(a.before[index], b.before[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [x, y] = [a, b].map((name) => (/^\d+$/.test(name) ? Number(name) : undefined));
  if (x !== undefined && y !== undefined) return x - y;
  if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
