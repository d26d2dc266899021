import type { Carried, Fault, SeenArtifact } from '../artifacts/facts.js';
import { wholeFile } from '../finding.js';
import { type Graded, merged } from './artifacts.js';
import type { FactRule } from './rule.js';

/** A shorter run of a fixture, if it is not half of it, may be what a format or a compiler puts everywhere. */
const longRun = 4096;

export const fixtureInArtifact: FactRule = {
  id: 'fixture-in-artifact',
  group: 'fixtures',
  level: 'error',
  title: 'Something that the build made carries the bytes of an opaque fixture',
  needs: 'artifacts',
  *check({ artifacts }) {
    for (const artifact of artifacts.seen) {
      if (artifact.kind === 'binary')
        yield* merged([...carriedBy(artifact), ...artifact.faults.map(faulty(artifact))]);
    }
  },
};

function faulty({ file }: SeenArtifact) {
  return ({ entry, message, level }: Fault): Graded => ({
    file,
    span: wholeFile,
    subject: entry,
    message,
    remedy:
      'Build the artifact anew, and leave out what cannot be looked into; if it is right as it is, accept it with a reason.',
    level,
  });
}

/** One finding for each entry, with all its fixtures. */
function* carriedBy({ file, carried }: SeenArtifact): Generator<Graded> {
  const entries = new Map<string, Carried[]>();
  for (const each of carried) {
    const there = entries.get(each.entry);
    if (there === undefined) entries.set(each.entry, [each]);
    else there.push(each);
  }
  for (const [entry, all] of entries) {
    const told = all.slice(0, 3).map(describe);
    const more = all.length > told.length ? `, and of ${all.length - told.length} more` : '';
    yield {
      file,
      span: wholeFile,
      subject: entry,
      message: `It carries a test fixture that nobody can review as text: ${told.join(', ')}${more}. A build does not need test data in what it makes.`,
      remedy:
        'Leave the fixture out of what is packed, or find how its bytes come in; if a user needs the file, move it out of the tests and say where it comes from.',
      level: all.some(isLong) ? 'error' : 'warning',
    };
  }
}

function describe({ fixture, part }: Carried): string {
  return part === 'whole'
    ? `all of ${fixture}`
    : `at least ${part.bytes} of the ${part.of} bytes of ${fixture}`;
}

function isLong({ part }: Carried): boolean {
  return part === 'whole' || part.bytes >= longRun || part.bytes * 2 >= part.of;
}
