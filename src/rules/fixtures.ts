import type { Reach, ReachedSweep } from '../fixtures/facts.js';

/** `tests/files/bad.xz (xz archive)`, or the first of several and how many more there are. */
export function describeFixtures(paths: readonly string[], opaque: ReadonlyMap<string, string>): string {
  const [first = ''] = paths;
  const name = `${first} (${opaque.get(first) ?? 'opaque'})`;
  if (paths.length === 1) return `the test fixture ${name}`;
  return `${paths.length} test fixtures, the first of them ${name}`;
}

/** `configure.ac:41 → m4/build-to-host.m4:86 → tests/files/bad.xz`. */
export function describeWay({ way, fixtures }: Reach | ReachedSweep): string {
  const [first = ''] = fixtures;
  return [...way.map(({ file, line }) => `${file}:${line}`), first].join(' → ');
}
