import type { FactRule } from './rule.js';

export const unpinnedGradleWrapper: FactRule = {
  id: 'unpinned-gradle-wrapper',
  group: 'gradle',
  level: 'error',
  title: 'A Gradle wrapper that checks no checksum, or fetches what moves',
  needs: 'offline',
  *check({ gradle }) {
    for (const { file, faults } of gradle.wrappers) for (const fault of faults) yield { file, ...fault };
  },
};
