import { counted, type Level, wholeFile } from '../finding.js';
import type { Act, Evidence, FixtureRead, ProcessEvidence } from '../guard/facts.js';
import type { JvmTool } from '../guard/jvm.js';
import type { FactRule } from './rule.js';

export const fixtureReadByBuild: FactRule = {
  id: 'fixture-read-by-build',
  group: 'fixtures',
  level: 'error',
  title: 'A build that ran under guard read an opaque fixture',
  needs: 'guard',
  *check({ reads }) {
    for (const read of reads) {
      const { path, evidence } = read;
      yield {
        file: path,
        span: wholeFile,
        subject: path,
        message: messageFor(read),
        remedy: remedyFor(evidence),
        // Nobody can tell whether the build read it.
        ...levelFor(evidence),
        ...(evidence.kind === 'process' && evidence.standing.kind === 'allowed'
          ? { pardon: evidence.standing.reason }
          : {}),
      };
    }
  },
};

/** Lower than the rule's own where nobody can tell whether the build read it. */
function levelFor(evidence: Evidence): { level?: Level } {
  switch (evidence.kind) {
    case 'process':
      if (evidence.standing.kind === 'undecided') return { level: 'warning' };
      return evidence.standing.kind === 'compiled' ? { level: 'notice' } : {};
    case 'outsider':
    case 'gone':
      return { level: 'warning' };
    case 'accessed':
    case 'changed':
      return {};
  }
}

const verbs: Readonly<Record<Act, string>> = {
  opened: 'read',
  executed: 'ran',
  linked: 'gave a second name to',
  renamed: 'gave another name to',
};

function messageFor({ why, evidence }: FixtureRead): string {
  const what = `this test fixture (${why}), which nobody can review as text`;
  switch (evidence.kind) {
    case 'process':
      return processMessage(what, evidence);
    case 'accessed':
      return `Something read ${what}, while the build ran: its access time changed. Which program it was is not known.`;
    case 'changed':
      return `Something set the times, the mode or the content of ${what}, while the build ran, and its access time says nothing: that can hide a read.`;
    case 'gone':
      return `While the build ran, ${what}, was removed or replaced. Whether the build read it before is not known.`;
    case 'outsider':
      return `Something read ${what}, while the build ran, and it was no process that the build started: a daemon that works for it, or a program that has nothing to do with it.`;
  }
}

function processMessage(what: string, evidence: ProcessEvidence): string {
  const { act, standing } = evidence;
  switch (standing.kind) {
    case 'build':
    case 'allowed':
      return `The build ${verbs[act]} ${what}: ${wayOf(evidence)}.`;
    case 'compiled':
      return `A compiler read ${what}, and made an object of the tests: ${wayOf(evidence)}.`;
    case 'undecided':
      return `${standing.tool} ${verbs[act]} ${what}, for the tests or for the build, which are one process to it: ${wayOf(evidence)}.`;
  }
}

function wayOf({ chain, others, more }: ProcessEvidence): string {
  const way = chain.length === 0 ? 'a process whose start was not seen' : chain.join(' → ');
  const besides = [...others, ...(more === 0 ? [] : [counted(more, 'more program')])];
  return besides.length === 0 ? way : `${way}; so did ${besides.join(', ')}`;
}

const withoutTests: Readonly<Record<JvmTool, string>> = {
  Maven:
    'Guard a build that leaves the tests alone: `mvn -Dmaven.test.skip=true package`. `-DskipTests` does not: it builds them and copies their files.',
  Gradle: 'Guard a build that leaves the tests alone: `gradle assemble`, not `gradle build`.',
};

function remedyFor(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'process':
      if (evidence.standing.kind === 'compiled')
        return 'See that nothing but the tests is linked with that object; or guard a build that leaves the tests alone, where the project has an option for that.';
      if (evidence.standing.kind === 'undecided') return withoutTests[evidence.standing.tool];
      return 'Find out why the build reads it; generate the data from source that can be reviewed, or move it out of the tests and say where it comes from. If this program may read fixtures, name it under `fixtures.readers` in the policy, with a reason.';
    case 'accessed':
      return 'Run `pinfold guard --method trace -- …`, which names the program. If the command runs tests too, guard the build alone: `gradle assemble`, not `gradle build`; `make`, not `make check`.';
    case 'changed':
    case 'gone':
      return 'Run `pinfold guard --method trace -- …`, which names the programs that open it, and keep the build from changing its own tests.';
    case 'outsider':
      return 'Stop daemons before, so that the build starts its own (`gradle --stop`, `--no-daemon`), and keep indexers and virus scanners away while the build runs.';
  }
}
