import type { FactRule } from './rule.js';

export const mutableGradleRepository: FactRule = {
  id: 'mutable-gradle-repository',
  group: 'gradle',
  level: 'warning',
  title: 'Plugins come from a repository whose releases can change',
  needs: 'offline',
  *check({ gradle }) {
    for (const { repositories } of gradle.builds) {
      for (const { place, ...fault } of repositories) yield { file: place.file, span: place.span, ...fault };
    }
  },
};
