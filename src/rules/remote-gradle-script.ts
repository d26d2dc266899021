import type { FactRule } from './rule.js';

export const remoteGradleScript: FactRule = {
  id: 'remote-gradle-script',
  group: 'gradle',
  level: 'error',
  title: 'A build applies a script from an address',
  needs: 'offline',
  *check({ gradle }, { policy }) {
    for (const { remoteScripts } of gradle.builds) {
      for (const { place, url } of remoteScripts) {
        const sum = policy.gradle.scripts.get(url);
        yield {
          ...(sum === undefined
            ? {}
            : { pardon: `The policy records this script, reviewed at sha256 ${sum}` }),
          file: place.file,
          span: place.span,
          subject: url,
          message:
            'The build runs whatever this address serves; neither verification nor locking covers a script.',
          remedy: 'Copy the script into the repository and apply it from there.',
        };
      }
    }
  },
};
