import type { Draft } from '../finding.js';
import type { Door, GradleBuild, GradleFacts } from '../gradle/facts.js';
import { classify } from '../gradle/version.js';
import { trustedPlugin } from './first-party.js';
import { atOnePlace } from './plugins.js';
import type { FactRule } from './rule.js';

export const unresolvedGradlePlugin: FactRule = {
  id: 'unresolved-gradle-plugin',
  group: 'gradle',
  level: 'warning',
  title: 'A Gradle plugin whose version cannot be worked out',
  needs: 'offline',
  *check({ gradle }, { policy }) {
    const trusted = trustedPlugin(policy);
    const explained = explainedIds(gradle);
    for (const build of gradle.builds) {
      const open = build.requests.filter(({ plugin, version }) => {
        if (trusted(plugin.id)) return false;
        return (
          version.kind === 'unresolved' ||
          version.kind === 'none' ||
          (version.kind === 'known' && classify(version.text).kind === 'none')
        );
      });
      for (const [request, ...others] of atOnePlace(open)) {
        if (request === undefined) continue;
        const { plugin, version, place } = request;
        const why =
          version.kind === 'unresolved'
            ? `${version.sought} cannot be worked out from the build's files`
            : 'no version is given';
        const also =
          others.length === 0 ? '' : ` So it is for ${others.map((other) => other.plugin.id).join(', ')}.`;
        yield {
          file: place.file,
          span: place.span,
          subject: plugin.id,
          message: `The version of ${plugin.id} is not known: ${why}.${also}`,
          remedy: 'Write an exact version here, in gradle.properties or in the version catalog.',
        };
      }
      yield* unexplained(build, explained, trusted);
    }
  },
};

/** Uses that nothing in the workspace can bring; where a class path is in play, anything on it may. */
function* unexplained(
  build: GradleBuild,
  explained: ReadonlySet<string>,
  trusted: (id: string) => boolean,
): Generator<Draft> {
  if (build.host !== undefined || explained.has('*')) return;
  for (const { id, place } of build.uses) {
    if (isCore(id) || explained.has(id) || trusted(id)) continue;
    yield {
      file: place.file,
      span: place.span,
      subject: id,
      level: 'notice',
      message: `Nothing in this repository says which version of ${id} this is.`,
      remedy:
        'If a plugin of the settings or an init script brings it, this is right; else give it a version.',
    };
  }
}

/**
 * A plugin without a namespace, or of `org.gradle` itself, is Gradle's own or on the class path already: gradle/gradle,
 * platforms/core-configuration, CorePluginResolver.java.
 */
function isCore(id: string): boolean {
  const dot = id.lastIndexOf('.');
  return dot < 0 || id.slice(0, dot) === 'org.gradle' || id === 'org.gradle.kotlin.kotlin-dsl';
}

function explainedIds({ builds }: GradleFacts): ReadonlySet<string> {
  const ids = new Set(
    builds.flatMap(({ requests, madeIds }) => [...requests.map(({ plugin }) => plugin.id), ...madeIds]),
  );
  // A jar on a script's class path can hold plugins of any id.
  const doors = new Set(builds.flatMap(({ requests }) => requests.map(({ door }) => door)));
  const carriers: readonly Door[] = [
    'build script class path',
    'init script class path',
    'dependency of build logic',
    'eachPlugin',
  ];
  if (carriers.some((door) => doors.has(door))) ids.add('*');
  if (builds.some(({ host }) => host !== undefined)) ids.add('*');
  return ids;
}
