import { lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { counted } from '../finding.js';
import { reasonOf } from '../workspace/read.js';
import { beginHold, beginningOf, holdOf, type Journal, restore, take } from './journal.js';
import { type Method, type Proof, refused, type Site } from './method.js';
import { GuardError, runCommand } from './run.js';

/** Keeps the fixtures from the build: they are absent, or empty, while it runs. It sees no reads. */
export function withhold(standIn: Journal['standIn']): Method {
  return {
    name: 'withhold',
    prove,
    async run({ root, fixtures, command, signals }) {
      const hold = holdOf(root);
      const paths = [...fixtures.keys()];
      const journal: Journal = {
        version: 1,
        root,
        pid: process.pid,
        began: beginningOf(process.pid) ?? '',
        standIn,
        paths,
      };
      beginHold(hold, journal);
      let status: number;
      let notes: readonly string[];
      try {
        for (const [index, path] of paths.entries()) {
          try {
            take(hold, journal, index);
          } catch (error) {
            throw new GuardError(`--method withhold cannot move ${path} out of the way: ${reasonOf(error)}`);
          }
        }
        status = await runCommand(command, signals);
      } finally {
        notes = restore(hold, journal);
      }
      return { status, reads: [], notes: [...outcome(status, standIn, paths.length), ...notes] };
    },
  };
}

function outcome(status: number, standIn: Journal['standIn'], count: number): string[] {
  const how = `${counted(count, 'opaque fixture')} ${count === 1 ? 'was' : 'were'} ${standIn === 'nothing' ? 'absent' : 'empty'}`;
  return status === 0
    ? [`The command succeeded while ${how}: it does not need ${count === 1 ? 'it' : 'them'}.`]
    : [
        `The command ended with ${status} while ${how}. Where it succeeds without guard, its outcome depends on a fixture: \`pinfold guard --method trace\` names it.`,
      ];
}

/** Moves a file of its own out of the workspace and back. */
async function prove({ root }: Site): Promise<Proof> {
  const hold = holdOf(root);
  let inside: string | undefined;
  let outside: string | undefined;
  try {
    inside = mkdtempSync(join(root, '.pinfold-probe-'));
    outside = mkdtempSync(join(dirname(hold), '.pinfold-probe-'));
    const file = join(inside, 'probe');
    writeFileSync(file, 'probe');
    const before = lstatSync(file, { bigint: true });
    renameSync(file, join(outside, 'probe'));
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined)
      return refused('a file that was moved is still there');
    renameSync(join(outside, 'probe'), file);
    const after = lstatSync(file, { bigint: true });
    const same = before.ino === after.ino && before.mtimeNs === after.mtimeNs && before.mode === after.mode;
    return same && readFileSync(file, 'utf8') === 'probe'
      ? { kind: 'works', limits: [] }
      : refused('a file that was moved away and back is not what it was');
  } catch (error) {
    const crossed = error instanceof Error && 'code' in error && error.code === 'EXDEV';
    return refused(
      crossed
        ? `${dirname(hold)} is on another mount than the workspace, and what is withheld is moved there, not copied; mount the folder above the workspace`
        : `it needs to write in the workspace and in ${dirname(hold)}, where it keeps what it withholds (${reasonOf(error)})`,
    );
  } finally {
    for (const folder of [inside, outside])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
