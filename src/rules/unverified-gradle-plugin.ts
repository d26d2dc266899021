import type { Draft } from '../finding.js';
import { counted } from '../finding.js';
import type { GradleBuild, GradleFacts, PluginRequest } from '../gradle/facts.js';
import { type Artifact, trusts, type Verification } from '../gradle/verification.js';
import { classify } from '../gradle/version.js';
import { trustedPlugin } from './first-party.js';
import { versioned } from './plugins.js';
import type { FactRule } from './rule.js';

export const unverifiedGradlePlugin: FactRule = {
  id: 'unverified-gradle-plugin',
  group: 'gradle',
  level: 'warning',
  title: 'A Gradle plugin at an exact version that nothing verifies',
  needs: 'offline',
  *check({ gradle }, { policy }) {
    const trusted = trustedPlugin(policy);
    for (const build of gradle.builds) {
      const exact = build.requests.filter(
        ({ plugin, version, changing }) =>
          version.kind === 'known' &&
          classify(version.text).kind === 'exact' &&
          !changing &&
          !trusted(plugin.id),
      );
      if (policy.gradle.pin !== 'version') {
        for (const request of exact) yield* below(policy.gradle.pin, build, request);
      } else if (exact.length > 0 && build.host === undefined && !verifiesAnything(build, gradle)) {
        yield {
          file: build.anchor,
          span: { start: 0, end: 0 },
          subject: build.root === '' ? '.' : build.root,
          message: `This build takes ${counted(exact.length, 'plugin')} at an exact version and verifies nothing: whoever serves them decides what they hold.`,
          remedy:
            'Record their checksums: `./gradlew --write-verification-metadata sha256 help`, review gradle/verification-metadata.xml and commit it.',
        };
      }
    }
  },
};

function verifiesAnything(build: GradleBuild, { builds }: GradleFacts): boolean {
  return (
    build.verification !== undefined ||
    build.locked.size > 0 ||
    builds.some((other) => other.host === build.root && other.locked.size > 0)
  );
}

function* below(pin: 'locked' | 'checksum', build: GradleBuild, request: PluginRequest): Generator<Draft> {
  const missing = pin === 'locked' ? notLocked(build, request) : notVerified(build.verification, request);
  if (missing === undefined) return;
  yield {
    file: request.place.file,
    span: request.place.span,
    subject: versioned(request),
    level: 'error',
    message: `The policy asks for ${pin === 'locked' ? 'a lock' : 'a checksum'}: ${missing}.`,
    remedy:
      pin === 'locked'
        ? 'Activate locking for the class path of the build script and run `./gradlew buildEnvironment --write-locks`.'
        : 'Run `./gradlew --write-verification-metadata sha256 help`, review gradle/verification-metadata.xml and commit it.',
  };
}

function notLocked(build: GradleBuild, request: PluginRequest): string | undefined {
  if (notVerified(build.verification, request) === undefined) return undefined;
  const { group, name, version } = moduleOf(request);
  if (build.locked.size === 0) return 'the build has no lock file';
  if (!build.lockingActive)
    return 'the build has lock files and activates no locking, so that they count for nothing';
  return build.locked.has(`${group}:${name}:${version}`)
    ? undefined
    : `no lock file has ${group}:${name}:${version}`;
}

/** The marker of a plugin is `ID:ID.gradle.plugin:VERSION`, one POM; a module has a jar. */
function notVerified(verification: Verification | undefined, request: PluginRequest): string | undefined {
  if (verification === undefined) return 'the build has no gradle/verification-metadata.xml';
  if (verification.problems.length > 0) return `${verification.file} cannot be read`;
  const module = moduleOf(request);
  const key = `${module.group}:${module.name}:${module.version}`;
  const marker = request.plugin.kind === 'plugin';
  if (marker && !verification.verifyMetadata.value)
    return 'metadata is not verified, so that the marker of the plugin can name another jar';
  const artifacts = verification.components.get(key);
  if (artifacts === undefined) {
    const other = [...verification.components.keys()].find((one) =>
      one.startsWith(`${module.group}:${module.name}:`),
    );
    return `${verification.file} has no ${key}${other === undefined ? '' : ` (it has ${other.slice(key.lastIndexOf(':') + 1)})`}`;
  }
  const wanted = artifacts.filter(({ name }) => /\.(?:pom|module)$/.test(name) === marker);
  const sound = wanted.some(({ by }) => by === 'sha256');
  if (!sound) return `${verification.file} has no sha256 or sha512 of ${key}`;
  const file: Artifact = { ...module, file: `${module.name}-${module.version}.${marker ? 'pom' : 'jar'}` };
  const rule = verification.trusts.find((trust) => trusts(trust, file));
  return rule === undefined ? undefined : `a trust rule of ${verification.file} exempts ${key}`;
}

function moduleOf({ plugin, version }: PluginRequest): { group: string; name: string; version: string } {
  const text =
    version.kind === 'known' ? version.text.replace(/!!.*$/, '').replace(/^\[([^,]*).*\]$/, '$1') : '';
  if (plugin.kind === 'plugin')
    return { group: plugin.id, name: `${plugin.id}.gradle.plugin`, version: text };
  const [group = '', name = ''] = plugin.id.split(':');
  return { group, name, version: text };
}
