/** How firmly a version says which release is meant. */
export type VersionClass =
  | { readonly kind: 'exact' }
  /** What it is, as a noun phrase: Gradle picks a release when it resolves. */
  | { readonly kind: 'dynamic'; readonly what: string }
  /** The same version can be published again with other content. */
  | { readonly kind: 'changing'; readonly what: string }
  | { readonly kind: 'none' };

/**
 * Gradle's own classes of versions: gradle/gradle, platforms/software/dependency-management, ivyservice/ivyresolve/
 * strategy (DefaultVersionSelectorScheme, VersionRangeSelector, SubVersionSelector, LatestVersionSelector), and the user
 * guide, "Declaring Versions and Ranges".
 */
export function classify(version: string): VersionClass {
  const strict = version.indexOf('!!');
  if (strict >= 0) return strict === 0 ? { kind: 'none' } : classify(version.slice(0, strict));
  if (version === '') return { kind: 'none' };
  if (isRange(version)) {
    const [low, high, ...more] = version
      .slice(1, -1)
      .split(',')
      .map((bound) => bound.trim());
    const closed = version.startsWith('[') && version.endsWith(']');
    const one = low !== undefined && low !== '' && more.length === 0 && (high === undefined || high === low);
    // A range of one version is that version, with no other meaning: `[1.+]` is no prefix, `[1-SNAPSHOT]` a snapshot.
    return closed && one ? classifyOne(low) : { kind: 'dynamic', what: 'a range of versions' };
  }
  if (version.endsWith('+')) return { kind: 'dynamic', what: 'a prefix of versions' };
  if (version.startsWith('latest.')) return { kind: 'dynamic', what: 'the latest version' };
  return classifyOne(version);
}

function classifyOne(version: string): VersionClass {
  return version.endsWith('-SNAPSHOT')
    ? { kind: 'changing', what: 'a snapshot, which is published again under the same name' }
    : { kind: 'exact' };
}

function isRange(version: string): boolean {
  return version.length >= 3 && '[]('.includes(version[0] ?? '') && '[])'.includes(version.at(-1) ?? '');
}

/** Is a version of Gradle itself older than another? `7.5-rc-1` counts as 7.5. */
export function isOlder(version: string, than: string): boolean {
  const parts = (text: string) => text.split(/[.-]/).map((part) => Number.parseInt(part, 10));
  const [a, b] = [parts(version), parts(than)];
  for (const [at, wanted] of b.entries()) {
    const given = a[at] ?? 0;
    if (Number.isNaN(given) || given > wanted) return false;
    if (given < wanted) return true;
  }
  return false;
}
