import type { PluginRequest } from '../gradle/facts.js';
import { classify } from '../gradle/version.js';
import { trustedPlugin } from './first-party.js';
import { atOnePlace, versioned } from './plugins.js';
import type { FactRule } from './rule.js';

export const unpinnedGradlePlugin: FactRule = {
  id: 'unpinned-gradle-plugin',
  group: 'gradle',
  level: 'error',
  title: 'A Gradle plugin is asked for at a version that moves',
  needs: 'offline',
  *check({ gradle }, { policy }) {
    const trusted = trustedPlugin(policy);
    const moving = (request: PluginRequest) => {
      if (request.version.kind !== 'known' || trusted(request.plugin.id)) return undefined;
      const version = classify(request.version.text);
      if (request.changing && version.kind === 'exact')
        return 'said to be changing, so that it may be published again';
      return version.kind === 'dynamic' || version.kind === 'changing' ? version.what : undefined;
    };
    for (const build of gradle.builds) {
      for (const [request, ...others] of atOnePlace(
        build.requests.filter((one) => moving(one) !== undefined),
      )) {
        if (request === undefined || request.version.kind !== 'known') continue;
        // A lock holds a range to what was resolved once; it cannot hold a snapshot.
        if (request.lock.kind === 'held' && classify(request.version.text).kind === 'dynamic') continue;
        const also =
          others.length === 0 ? '' : ` It serves ${others.map(({ plugin }) => plugin.id).join(', ')} too.`;
        yield {
          file: request.place.file,
          span: request.place.span,
          subject: versioned(request),
          message: `This plugin is not pinned: ${request.version.text} is ${moving(request)}, so what runs is decided when the build resolves it.${also}`,
          remedy: `Write the exact version that you reviewed, as in \`${request.plugin.id}:1.2.3\`. \`./gradlew buildEnvironment\` prints the one that is used today.`,
        };
      }
    }
  },
};
