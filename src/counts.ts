import type { Facts } from './facts.js';
import type { Guarded } from './guard/guard.js';
import type { Counts } from './report/report.js';

/** How much was looked at. */
export function countsOf(
  { actions, gradle, fixtures, artifacts }: Facts,
  guarded: Guarded | undefined,
): Omit<Counts, 'excluded' | 'unasked'> {
  const remote = actions.files
    .flatMap((file) => file.uses)
    .filter(({ target }) => target.kind !== 'local' && target.kind !== 'self');
  const images = actions.files.flatMap((file) => file.images);
  return {
    files: new Set([...actions.files.map(({ file }) => file), ...gradle.files, ...fixtures.inputs]).size,
    references: {
      actions: remote.length,
      images: images.length,
      plugins: gradle.builds.reduce((sum, { requests }) => sum + requests.length, 0),
    },
    fixtures: guarded?.run.fixtures ?? Math.max(fixtures.opaque.size, artifacts.fixtures),
    ...(guarded && { guard: { method: guarded.run.method, fixtures: guarded.run.fixtures } }),
    artifacts: artifacts.seen.length,
    notJudged: gradle.testBuilds,
  };
}
