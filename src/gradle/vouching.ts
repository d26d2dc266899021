import type { GradleBuild, PluginRequest } from './facts.js';
import { type Artifact, trusts, type Verification, type VerifiedArtifact } from './verification.js';
import { isOlder } from './version.js';

/** What stands for the bytes of a plugin, as dependency verification has it. */
export type Vouching =
  | { readonly kind: 'checksum' }
  /** Whoever holds the key can sign other bytes. */
  | { readonly kind: 'signature'; readonly why: string }
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * What vouches for an exact version that a build asks for: gradle/gradle, platforms/software/dependency-management,
 * DefaultDependencyVerifier.java. The marker of a plugin is `ID:ID.gradle.plugin:VERSION`, one POM or module file; a
 * module has a jar, and its own POM where metadata is verified. What a marker leads to is not known here, and need not be:
 * Gradle refuses what nothing vouches for.
 */
export function vouching(
  { verification, gradle }: Pick<GradleBuild, 'verification' | 'gradle'>,
  request: PluginRequest,
): Vouching {
  if (verification === undefined)
    return { kind: 'nothing', why: 'the build has no gradle/verification-metadata.xml' };
  if (verification.problems.length > 0)
    return { kind: 'nothing', why: `${verification.file} cannot be read` };
  if (gradle !== undefined && isOlder(gradle.version, firstToVerify))
    return { kind: 'nothing', why: `Gradle ${gradle.version} knows no dependency verification` };
  const module = moduleOf(request);
  const marker = request.plugin.kind === 'plugin' || module.name === `${module.group}.gradle.plugin`;
  const withoutJar = marker || request.plugin.kind === 'platform';
  if (withoutJar && !verification.verifyMetadata.value) {
    const what = marker
      ? 'the marker of the plugin can name another jar'
      : 'the platform can name other versions';
    return { kind: 'nothing', why: `metadata is not verified, so that ${what}` };
  }
  const wanted: ('metadata' | 'jar')[] = withoutJar
    ? ['metadata']
    : verification.verifyMetadata.value
      ? ['jar', 'metadata']
      : ['jar'];
  const found = wanted.map((kind) => vouchingOf(kind, module, verification));
  const worst =
    found.find(({ kind }) => kind === 'nothing') ?? found.find(({ kind }) => kind === 'signature');
  if (worst?.kind === 'signature' && gradle !== undefined && isOlder(gradle.version, firstToHoldSignatures)) {
    const why = `Gradle ${gradle.version} passes what has a key and no checksum without looking (CVE-2022-31156)`;
    return { kind: 'nothing', why };
  }
  return worst ?? { kind: 'checksum' };
}

/** Dependency verification came with 6.2: its release notes. */
export const firstToVerify = '6.2';
/** CVE-2022-31156: before, an artifact with a key and no signature passed. */
export const firstToHoldSignatures = '7.5';
/**
 * CVE-2023-26053: before 6.9.4 and 7.6.1 the last digits of a fingerprint did for a key, and another key can have the
 * same. Since then Gradle fails on an id of less than the 40 digits of a fingerprint.
 */
export function takesShortKeyIds(gradle: string): boolean {
  return isOlder(gradle, isOlder(gradle, '7.0') ? '6.9.4' : '7.6.1');
}
/** CVE-2022-23630: before, disableDependencyVerification could reach other configurations. */
export const firstToDisableApart = '7.4';

type Module = Omit<Artifact, 'file'>;

function vouchingOf(
  kind: 'metadata' | 'jar',
  module: Module,
  { file, components, verifySignatures, keys, trusts: rules }: Verification,
): Vouching {
  const coordinates = `${module.group}:${module.name}:${module.version}`;
  const is = (name: string) => /\.(?:pom|module)$/.test(name) === (kind === 'metadata');
  const artifact = { ...module, file: `${module.name}-${module.version}.${kind === 'jar' ? 'jar' : 'pom'}` };
  if (rules.some((rule) => trusts(rule, artifact)))
    return { kind: 'nothing', why: `a trust rule of ${file} exempts ${coordinates}` };
  const recorded = components.get(coordinates);
  const wanted: readonly VerifiedArtifact[] = recorded?.filter(({ name }) => is(name)) ?? [];
  if (wanted.some(({ by }) => by === 'sha256')) return { kind: 'checksum' };
  const signed = keys.some((key) => trusts(key, artifact)) || wanted.some((one) => one.keys.length > 0);
  if (signed && verifySignatures)
    return {
      kind: 'signature',
      why: `only a signature vouches for ${coordinates}, and whoever holds its key can sign other content`,
    };
  if (recorded === undefined)
    return { kind: 'nothing', why: `${file} has no ${coordinates}${others(module, components)}` };
  const what = kind === 'jar' ? 'the jar' : 'the metadata';
  const keyed = signed ? ', and signatures are not verified' : '';
  return { kind: 'nothing', why: `${file} has no sha256 or sha512 of ${what} of ${coordinates}${keyed}` };
}

/** The version that stands there instead, where one does. */
function others({ group, name }: Module, components: Verification['components']): string {
  const prefix = `${group}:${name}:`;
  const other = [...components.keys()].find((one) => one.startsWith(prefix));
  return other === undefined ? '' : ` (it has ${other.slice(prefix.length)})`;
}

/** The module that Gradle resolves for a request, at the version as it stands in its files. */
export function moduleOf({ plugin, version }: Pick<PluginRequest, 'plugin' | 'version'>): Module {
  const text =
    version.kind === 'known' ? version.text.replace(/!!.*$/, '').replace(/^\[([^,]*).*\]$/, '$1') : '';
  if (plugin.kind === 'plugin')
    return { group: plugin.id, name: `${plugin.id}.gradle.plugin`, version: text };
  const [group = '', name = ''] = plugin.id.split(':');
  return { group, name, version: text };
}
