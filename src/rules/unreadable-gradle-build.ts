import type { FactRule } from './rule.js';

export const unreadableGradleBuild: FactRule = {
  id: 'unreadable-gradle-build',
  group: 'gradle',
  level: 'error',
  title: 'A Gradle file that cannot be read to its end',
  needs: 'offline',
  *check({ gradle }) {
    for (const { file, span, message } of gradle.problems) {
      yield {
        file,
        span,
        subject: file,
        message: `This file cannot be read to its end: ${message}.`,
        remedy: 'Mend the file; until then, what it lets in is not wholly known.',
      };
    }
  },
};
