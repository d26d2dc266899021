import { type Draft, wholeFile } from '../finding.js';
import type { GradleBuild } from '../gradle/facts.js';
import { confinedToSources, isBroad } from '../gradle/trust.js';
import { type TrustChange, trustChanges } from '../gradle/trust-changes.js';
import type { Verification } from '../gradle/verification.js';
import { isOlder } from '../gradle/version.js';
import {
  firstToDisableApart,
  firstToHoldSignatures,
  firstToVerify,
  takesShortKeyIds,
} from '../gradle/vouching.js';
import type { FactRule } from './rule.js';

export const weakGradleVerification: FactRule = {
  id: 'weak-gradle-verification',
  group: 'gradle',
  level: 'warning',
  title: 'Verification of Gradle dependencies that looks on and is not',
  needs: 'offline',
  *check({ gradle }, { before }) {
    for (const build of gradle.builds) {
      for (const { place, ...weakness } of [...build.weaknesses, ...build.switchedOff])
        yield { file: place.file, span: place.span, ...weakness };
      if (build.inertLocks.length > 0) yield inactive(build);
      // The metadata of the build that runs; an included build's own does not count.
      if (build.verification === undefined || build.host !== undefined) continue;
      const old = before?.gradle.builds.find(({ root }) => root === build.root)?.verification;
      const changes = old === undefined ? [] : trustChanges(old, build.verification);
      yield* weakMetadata(build.verification, changes);
      if (build.gradle === undefined || takesShortKeyIds(build.gradle.version))
        yield* shortKeyIds(build.verification);
      yield* oldGradle(build, build.verification);
    }
  },
};

function inactive({ root, anchor, inertLocks: [first = '', ...more] }: GradleBuild): Draft {
  const files = more.length === 0 ? first : `${first} and ${more.length} more`;
  return {
    file: anchor,
    span: wholeFile,
    subject: root === '' ? '.' : root,
    message: `The build has lock files for plugin code (${files}), and no script activates locking for it: they count for nothing.`,
    remedy:
      'Write `configurations.classpath { resolutionStrategy.activateDependencyLocking() }` in the `buildscript { }` of each script; in build logic, `dependencyLocking { lockAllConfigurations() }`.',
  };
}

function* weakMetadata(verification: Verification, changes: readonly TrustChange[]): Generator<Draft> {
  const { file, verifyMetadata, trusts: rules, components, verifySignatures, keys } = verification;
  if (!verifyMetadata.value) {
    yield {
      file,
      span: verifyMetadata.span,
      subject: 'verify-metadata',
      message:
        'Metadata is not verified: the marker of a plugin can name another jar than the one that was reviewed.',
      remedy: 'Write `<verify-metadata>true</verify-metadata>` and record the checksums of the POMs.',
    };
  }
  const added = new Set(changes.map(({ span }) => span.start));
  for (const rule of rules) {
    if (confinedToSources(rule)) continue;
    const fresh = added.has(rule.span.start) ? ' This change adds it.' : '';
    yield {
      file,
      span: rule.span,
      subject: 'trust',
      message: `This trust rule exempts code or metadata from verification, whatever checksums stand beside it.${fresh}`,
      remedy: 'Remove it and record checksums, or confine it to files of sources and documentation.',
    };
  }
  const broad = verifySignatures ? keys.filter(isBroad) : [];
  for (const { span, id } of broad) {
    const fresh = added.has(span.start) ? ' This change adds it.' : '';
    yield {
      file,
      span,
      subject: id,
      message: `This key is trusted for more than one publisher's groups: what it signs there needs no checksum, so it exempts as a trust rule does.${fresh}`,
      remedy: 'Confine the key to the groups of its owner (`group="com.example"`), or record checksums.',
    };
  }
  const told = new Set(broad.map(({ span }) => span.start));
  for (const change of changes) if (!told.has(change.span.start)) yield* changed(file, change);
  for (const [component, artifacts] of components) {
    for (const { name, by, span } of artifacts) {
      if (by !== 'weak checksum' || !/\.gradle\.plugin:/.test(component)) continue;
      yield {
        file,
        span,
        subject: name,
        message: 'Only md5 or sha1 stands here, and both can be forged.',
        remedy: 'Record a sha256: `./gradlew --write-verification-metadata sha256 help`.',
      };
    }
  }
}

const fingerprintDigits = 40;

/** Keys that are named by less than their fingerprint, each where it stands first. */
function* shortKeyIds({ file, verifySignatures, keys, components }: Verification): Generator<Draft> {
  if (!verifySignatures) return;
  const told = new Set<string>();
  const all = [...keys, ...[...components.values()].flatMap((list) => list.flatMap((one) => one.keys))];
  for (const { id, span } of all) {
    if (id.length >= fingerprintDigits || told.has(id.toUpperCase())) continue;
    told.add(id.toUpperCase());
    yield {
      file,
      span,
      subject: id,
      message: `Only ${id.length} digits name this key: another key can be made that ends in them, and Gradle before 6.9.4 and 7.6.1 takes its signatures too (CVE-2023-26053).`,
      remedy: 'Write the whole fingerprint of the key, 40 digits or more.',
    };
  }
}

/** What the change under review does; a rule of trust is told of where it stands. */
function* changed(file: string, { kind, span, subject }: TrustChange): Generator<Draft> {
  switch (kind) {
    case 'checksum':
      yield {
        file,
        span,
        subject,
        message:
          'This change gives another checksum to a version that stays the same. A release does not change: either the old checksum was wrong, or what is served now is not what was reviewed.',
        remedy:
          'Compare it with the checksum that the publisher gives (in Maven repositories, the file beside it that ends in .sha256 or .sha512), and say in the commit why it changed.',
      };
      break;
    case 'dropped checksum':
      yield {
        file,
        span,
        subject,
        message: 'This change takes away the sha256 or sha512 that held this file.',
        remedy: 'Put the checksum back.',
      };
      break;
    case 'key':
      yield {
        file,
        span,
        subject,
        message:
          'This change trusts a key for what it was not trusted for before: what its owner signs there needs no checksum.',
        remedy: 'Compare the fingerprint with the one that the publisher gives, or record checksums instead.',
      };
      break;
    case 'trust rule':
      break;
  }
}

/** Releases of Gradle in which verification does less than its file says. */
function* oldGradle({ gradle, weaknesses }: GradleBuild, verification: Verification): Generator<Draft> {
  if (gradle === undefined) return;
  const { version, place } = gradle;
  const relies =
    verification.verifySignatures ||
    [...verification.components.values()].some((list) => list.some(({ by }) => by === 'pgp'));
  const disables = weaknesses.some(({ subject }) => subject === 'disableDependencyVerification');
  const [wanted, why] = isOlder(version, firstToVerify)
    ? [firstToVerify, 'knows no dependency verification, so that the metadata counts for nothing']
    : relies && isOlder(version, firstToHoldSignatures)
      ? [firstToHoldSignatures, 'passes what has a key and no checksum without looking (CVE-2022-31156)']
      : disables && isOlder(version, firstToDisableApart)
        ? [firstToDisableApart, 'can switch verification off for more than the script says (CVE-2022-23630)']
        : [];
  if (wanted === undefined) return;
  yield {
    file: place.file,
    span: place.span,
    subject: `Gradle ${version}`,
    message: `Gradle ${version} ${why}.`,
    remedy: `Take Gradle ${wanted} or newer.`,
  };
}
