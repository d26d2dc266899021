import { wholeFile } from '../finding.js';
import type { FixtureFacts, Reach } from '../fixtures/facts.js';
import { describeFixtures, describeWay } from './fixtures.js';
import type { FactRule } from './rule.js';

export const fixtureInBuild: FactRule = {
  id: 'fixture-in-build',
  group: 'fixtures',
  level: 'error',
  title: 'A build input outside the tests names an opaque fixture, its folder, or a glob that takes it in',
  needs: 'offline',
  *check({ fixtures }) {
    for (const reach of fixtures.reaches) {
      yield {
        file: reach.file,
        span: reach.span,
        subject: reach.text,
        message: messageFor(reach, fixtures),
        remedy: remedyFor(reach),
        ...levelOf(reach),
      };
    }
    for (const { file, reason } of fixtures.unreadable) {
      yield {
        file,
        span: wholeFile,
        subject: file,
        message: `This build input cannot be read: ${reason}. Whether it uses one of the ${fixtures.opaque.size} opaque fixtures is not known.`,
        remedy:
          'Make it text in UTF-8, in a language that Pinfold reads; or look through it, and accept it with a reason; or name it under `exclude` in the policy where no build uses it.',
        level: 'notice',
      };
    }
  },
};

const openings: Readonly<Record<Reach['form'], string>> = {
  file: 'The build reads',
  folder: 'The build takes in this folder of tests, with',
  'installed folder': 'The build installs this folder of tests as it stands, with',
  glob: 'The build takes in, by a glob,',
};

/** A folder that is only copied to where the program is installed is decoded and run by nothing that is seen here. */
function levelOf({ form, guessed }: Reach): { level?: 'warning' | 'notice' } {
  if (form === 'installed folder') return { level: 'notice' };
  return guessed ? { level: 'warning' } : {};
}

function messageFor(reach: Reach, { opaque }: FixtureFacts): string {
  const { fixtures, form } = reach;
  const what = describeFixtures(fixtures, opaque);
  const how = openings[form];
  const guess = reach.guessed ? ' A part of the path is not known before the build runs.' : '';
  return `${how} ${what}, which nobody can review as text.${guess} The way: ${describeWay(reach)}.`;
}

function remedyFor({ form }: Reach): string {
  return form === 'file'
    ? 'Generate the data in the build from source that can be reviewed, or move the file out of the tests and say what it is and where it comes from; if it is right as it is, accept it with a reason.'
    : 'Name the files that the build needs, and keep them outside the tests; if it is right as it is, accept it with a reason.';
}
