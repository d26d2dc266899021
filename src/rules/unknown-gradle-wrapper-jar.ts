import { wholeFile } from '../finding.js';
import { Unjudged } from './network.js';
import type { FactRule } from './rule.js';

export const unknownGradleWrapperJar: FactRule = {
  id: 'unknown-gradle-wrapper-jar',
  group: 'gradle',
  level: 'error',
  title: "A wrapper JAR whose checksum is no Gradle release's",
  needs: 'network',
  *check({ gradle, network }, { policy }) {
    if (network === undefined) return;
    const unjudged = new Unjudged('whether Gradle published this JAR', policy);
    for (const { file, sha256 } of gradle.wrapperJars) {
      const answer = sha256 === undefined ? undefined : network.wrapperJars.get(sha256);
      if (answer?.kind === 'unpublished') {
        yield {
          file,
          span: wholeFile,
          subject: file,
          message: `Gradle published no wrapper JAR with the sha256 ${sha256}; it was compared with those of ${answer.compared} releases. Whoever made this JAR decides what every build runs first.`,
          remedy:
            'Run `gradle wrapper` with a Gradle that you trust, and commit the JAR that it makes; look for who brought this one.',
        };
      } else if (answer?.kind !== 'published') {
        unjudged.add({ file }, answer?.reason ?? 'the file cannot be read, or is a link');
      }
    }
    yield* unjudged.drafts();
  },
};
