import type { ReachedSweep } from '../fixtures/facts.js';
import { describeFixtures, describeWay } from './fixtures.js';
import type { FactRule } from './rule.js';

export const fixtureSweep: FactRule = {
  id: 'fixture-sweep',
  group: 'fixtures',
  level: 'error',
  title: 'A build input searches a tree that holds opaque fixtures, and feeds what it finds onwards',
  needs: 'offline',
  *check({ fixtures }) {
    for (const sweep of fixtures.sweeps) {
      yield {
        file: sweep.file,
        span: sweep.span,
        subject: sweep.text,
        message: `This searches by ${sweep.by === 'content' ? 'content' : 'name'}, and can find ${describeFixtures(sweep.fixtures, fixtures.opaque)}. ${fate(sweep)} The way: ${describeWay(sweep)}.`,
        remedy:
          'Name the files that are meant, or search only folders without tests; if it is right as it is, accept it with a reason.',
        ...(sweep.level === 'error' ? {} : { level: sweep.level }),
      };
    }
  },
};

function fate({ fed, level }: ReachedSweep): string {
  if (fed === undefined) return 'Nothing was seen that decodes or runs what it finds.';
  if (fed.level !== 'error') return `What it finds is passed through ${fed.name} in line ${fed.line}.`;
  // What is run by its own name has no other.
  const by = fed.name === '' ? '' : `, by ${fed.name}`;
  const start = level === 'error' ? '' : ' Where the search begins is not known before the build runs.';
  return `What it finds is run, or becomes a part of the program${by} in line ${fed.line}.${start}`;
}
