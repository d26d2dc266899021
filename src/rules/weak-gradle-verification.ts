import type { Draft } from '../finding.js';
import type { GradleBuild } from '../gradle/facts.js';
import type { TrustRule, Verification } from '../gradle/verification.js';
import type { FactRule } from './rule.js';

export const weakGradleVerification: FactRule = {
  id: 'weak-gradle-verification',
  group: 'gradle',
  level: 'warning',
  title: 'Verification of Gradle dependencies that looks on and is not',
  needs: 'offline',
  *check({ gradle }) {
    const active = new Set(gradle.builds.filter(({ lockingActive }) => lockingActive).map(topOf));
    for (const build of gradle.builds) {
      for (const { place, ...weakness } of build.weaknesses)
        yield { file: place.file, span: place.span, ...weakness };
      // A convention plugin of buildSrc or of an included build may activate it.
      if (build.locked.size > 0 && !active.has(topOf(build))) yield inactive(build);
      // The metadata of the build that runs; an included build's own does not count.
      if (build.verification !== undefined && build.host === undefined)
        yield* weakMetadata(build.verification);
    }
  },
};

function topOf({ root, host }: GradleBuild): string {
  return host ?? root;
}

function inactive(build: GradleBuild): Draft {
  return {
    file: build.anchor,
    span: { start: 0, end: 0 },
    subject: build.root === '' ? '.' : build.root,
    message: 'The build has lock files, and no script activates locking: they count for nothing.',
    remedy:
      'Write `configurations.classpath { resolutionStrategy.activateDependencyLocking() }` in `buildscript { }`, or `dependencyLocking { lockAllConfigurations() }`.',
  };
}

function* weakMetadata({ file, verifyMetadata, trusts: rules, components }: Verification): Generator<Draft> {
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
  for (const rule of rules) {
    if (onlySources(rule)) continue;
    yield {
      file,
      span: rule.span,
      subject: 'trust',
      message:
        'This trust rule exempts code or metadata from verification, whatever checksums stand beside it.',
      remedy: 'Remove it and record checksums, or confine it to files of sources and documentation.',
    };
  }
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

/** What a file of sources or documentation ends in, as a name and as the end of a regular expression. */
const sources = '(?:sources|javadoc|kdoc|src)';
const sourcesName = new RegExp(`-${sources}\\.(?:jar|zip)$`);
const sourcesPattern = new RegExp(
  `-(?:${sources}|\\((?:\\?:)?${sources}(?:\\|${sources})*\\))(?:\\\\\\.|\\[\\.\\]|\\.)(?:jar|zip)\\$?$`,
);

/** Is a rule confined to sources and documentation, which do not run? */
function onlySources({ file, regex }: TrustRule): boolean {
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
