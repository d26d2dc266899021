import type { Draft } from '../finding.js';
import { byCodeUnit, counted, wholeFile } from '../finding.js';
import type { GradleBuild, PluginRequest } from '../gradle/facts.js';
import { classify } from '../gradle/version.js';
import { moduleOf, vouching } from '../gradle/vouching.js';
import { trustedPlugin } from './first-party.js';
import { versioned } from './plugins.js';
import type { FactRule } from './rule.js';

/** More builds than this that verify nothing are one finding: one piece of work, and a list reads better. */
const maxBuilds = 5;
const maxNames = 30;

export const unverifiedGradlePlugin: FactRule = {
  id: 'unverified-gradle-plugin',
  group: 'gradle',
  level: 'warning',
  title: 'A Gradle plugin at an exact version that nothing verifies',
  needs: 'offline',
  *check({ gradle }, { policy }) {
    const trusted = trustedPlugin(policy);
    const builds = gradle.builds.map((build) => ({
      build,
      exact: build.requests.filter(
        ({ plugin, version, changing }) =>
          version.kind === 'known' &&
          classify(version.text).kind === 'exact' &&
          !changing &&
          !trusted(plugin.id),
      ),
    }));
    const { pin } = policy.gradle;
    if (pin !== 'version') {
      const used = new Set(gradle.builds.flatMap(({ uses }) => uses.map(({ id }) => id)));
      for (const { build, exact } of builds) {
        if (pin === 'checksum' && exact.length > 0) yield* off(build);
        for (const request of exact) {
          // A version that `pluginManagement` gives to what nobody asks for downloads nothing.
          const idle = request.door === 'pluginManagement' && !used.has(request.plugin.id);
          if (!idle) yield* below(pin, build, request);
        }
      }
      return;
    }
    const locks = new Set(
      gradle.builds
        .filter(({ requests }) => requests.some(({ lock }) => lock.kind === 'held'))
        .map(({ root, host }) => host ?? root),
    );
    yield* bare(
      builds.filter(
        ({ build, exact }) =>
          exact.length > 0 &&
          build.host === undefined &&
          build.verification === undefined &&
          // A lock that nothing activates is told of by itself.
          build.inertLocks.length === 0 &&
          !locks.has(build.root),
      ),
    );
  },
};

interface Bare {
  readonly build: GradleBuild;
  readonly exact: readonly PluginRequest[];
}

const remedy =
  'Record their checksums: `./gradlew --write-verification-metadata sha256 help`, review gradle/verification-metadata.xml and commit it.';

/** Builds that verify nothing: a finding each, or one for all where there are many. */
function* bare(builds: readonly Bare[]): Generator<Draft> {
  const [first] = [...builds].sort((a, b) => byCodeUnit(a.build.root, b.build.root));
  if (first === undefined) return;
  if (builds.length <= maxBuilds) {
    for (const { build, exact } of builds) {
      yield {
        file: build.anchor,
        span: wholeFile,
        subject: nameOf(build),
        message: `This build takes ${counted(exact.length, 'plugin')} at an exact version and verifies nothing: whoever serves them decides what they hold.`,
        remedy,
      };
    }
    return;
  }
  const names = builds.map(({ build }) => nameOf(build));
  const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : '';
  const plugins = builds.reduce((sum, { exact }) => sum + exact.length, 0);
  yield {
    file: first.build.anchor,
    span: wholeFile,
    subject: `${builds.length} builds`,
    message: `${builds.length} builds of this repository take ${counted(plugins, 'plugin')} at an exact version and verify nothing, so that whoever serves them decides what they hold: ${names.slice(0, maxNames).join(', ')}${more}.`,
    remedy: `In the folder of each build that you release from: ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)} Leave the others out with \`exclude\` in the policy, or accept this finding.`,
  };
}

function nameOf({ root }: GradleBuild): string {
  return root === '' ? '.' : root;
}

/** What the policy asks for counts for nothing where the build runs without it. */
function* off({ host, switchedOff }: GradleBuild): Generator<Draft> {
  if (host !== undefined) return;
  for (const { place, subject, message, remedy: how } of switchedOff) {
    yield {
      file: place.file,
      span: place.span,
      subject,
      level: 'error',
      message: `The policy asks for a checksum. ${message}`,
      remedy: how,
    };
  }
}

function* below(pin: 'locked' | 'checksum', build: GradleBuild, request: PluginRequest): Generator<Draft> {
  const missing = pin === 'locked' ? notLocked(build, request) : notVerified(build, request);
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

function notVerified(build: GradleBuild, request: PluginRequest): string | undefined {
  const vouched = vouching(build, request);
  return vouched.kind === 'checksum' ? undefined : vouched.why;
}

/** A checksum is firmer than a lock; a signature is not, for what a plugin brings with it can still move. */
function notLocked(build: GradleBuild, request: PluginRequest): string | undefined {
  if (build.switchedOff.length === 0 && notVerified(build, request) === undefined) return undefined;
  if (request.lock.kind === 'open') return request.lock.why;
  const { version } = moduleOf(request);
  const other = request.lock.versions.find((one) => one !== version);
  return other === undefined ? undefined : `${request.lock.file} holds ${request.plugin.id} to ${other}`;
}
