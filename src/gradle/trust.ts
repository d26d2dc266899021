import { type TrustedKey, type TrustRule, trusts } from './verification.js';

/** What a file of sources or documentation ends in, as a name and as the end of a regular expression. */
const sources = '(?:sources|javadoc|kdoc|src)';
const sourcesName = new RegExp(`-${sources}\\.(?:jar|zip)$`);
const sourcesPattern = new RegExp(
  `-(?:${sources}|\\((?:\\?:)?${sources}(?:\\|${sources})*\\))(?:\\\\\\.|\\[\\.\\]|\\.)(?:jar|zip)\\$?$`,
);

/** Is a rule confined to sources and documentation, which do not run? */
export function confinedToSources({ file, regex }: TrustRule): boolean {
  if (file === undefined) return false;
  return regex ? sourcesPattern.test(file) && !hasAlternatives(file) : sourcesName.test(file);
}

/** Does a regular expression have alternatives outside its groups? */
function hasAlternatives(pattern: string): boolean {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}

/** Publishers that nobody is, one for each of the domains that most groups begin with. */
const strangers = ['com', 'org', 'io', 'net', 'dev'].map((domain) => `${domain}.nobody-publishes-here.x`);

/**
 * Is a key trusted for the groups of strangers? One that is confined to a group, or to a module's name, is trusted for
 * what its owner publishes; a whole domain (`^com[.].*`), or a file's name alone, is anybody's.
 */
export function isBroad(key: TrustedKey): boolean {
  if (confinedToSources(key)) return false;
  // The name of a module and the end of a file's name are taken as they come.
  const ofGroup: TrustRule = { ...key, name: undefined, version: undefined, file: undefined };
  const named = key.name !== undefined && !(key.regex && /^\^?\.[*+]\$?$/.test(key.name));
  const artifact = { name: '', version: '', file: '' };
  return !named && strangers.some((group) => trusts(ofGroup, { group, ...artifact }));
}
