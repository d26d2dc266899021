import { randomUUID } from 'node:crypto';
import { unifiedDiff } from '../fix/diff.js';
import { applyEdits } from '../fix/edit.js';
import type { FileFix, Fix } from '../fix/fix.js';
import { leftAt } from '../fix/outcome.js';
import { renderFix } from '../fix/report.js';
import { printable } from '../report/escape.js';
import { withoutCommands } from '../report/github.js';
import { selectRules } from '../rules/select.js';
import { findPolicy, repositoryOf } from '../settings.js';
import { inThreads, workerFile } from '../threads.js';
import { uncommitted } from '../workspace/changed.js';
import { topOf } from '../workspace/commits.js';
import { openWorkspace } from '../workspace/open.js';
import { WorkspaceError } from '../workspace/workspace.js';
import { formOf, replaceInside, whyNotReplaced } from '../workspace/write.js';
import { waysOf } from './check.js';
import { type Command, dayOf, directory, UsageError } from './command.js';
import { openProgress } from './progress.js';

/**
 * `pinfold fix [DIR]`. The exit status is 0 where all that should be mended is, 1 where something could not be, 2 where
 * nothing could be asked.
 */
export const fixCommand: Command = {
  name: 'fix',
  options: ['policy', 'only', 'dry-run', 'accepted', 'allow-dirty', 'max-requests', 'today'],
  async run({ values, words }) {
    const workspace = openWorkspace(directory(words));
    const { root } = workspace;
    // What asks the network is loaded only where it is asked.
    const { mendable, planFix } = await import('../fix/fix.js');
    const rules = selectRules(values.only ?? []).filter(({ id }) => mendable.includes(id));
    if (rules.length === 0)
      throw new UsageError(
        `pinfold fix mends what ${mendable.join(', ')} find, and --only names none of them`,
      );
    const progress = openProgress();
    const planned = await (async () => {
      const ways = await waysOf(values, topOf(root) ?? root, progress);
      return planFix({
        workspace,
        readFiles: inThreads(workspace, new URL(workerFile, import.meta.url)),
        policy: await findPolicy(workspace, values.policy, ways.github),
        rules,
        repository: repositoryOf(root, process.env),
        day: dayOf(values),
        accepted: values.accepted === true ? 'mend' : 'leave',
        ways,
      });
    })().finally(progress.end);
    const open = planned.left.filter(({ why }) => why !== 'accepted');
    if (planned.files.length === 0 && open.length > 0 && open.every(({ why }) => why === 'unreachable'))
      throw new UsageError(`nothing was changed, since nobody could be asked for a pin: ${open[0]?.reason}`);

    const fix = withoutLinks(planned, root);
    if (values['dry-run'] === true) {
      printDiffs(fix, root);
      process.stderr.write(forReader(renderFix(fix, 'planned')));
      return status(fix);
    }
    const done = write(values['allow-dirty'] === true ? fix : withoutDirty(fix, root), root);
    process.stdout.write(forReader(renderFix(done, 'written')));
    return status(done);
  },
};

function status({ left }: Fix): number {
  return left.some(({ why }) => why !== 'accepted') ? 1 : 0;
}

/** Writes each file whole; one that cannot be written is left. */
function write(fix: Fix, root: string): Fix {
  return leaving(fix, ({ file, before, edits }) => {
    try {
      replaceInside(root, file, before, applyEdits(before, edits));
      return undefined;
    } catch (error) {
      if (error instanceof WorkspaceError) return error.message;
      throw error;
    }
  });
}

function withoutLinks(fix: Fix, root: string): Fix {
  return leaving(fix, ({ file }) => whyNotReplaced(root, file));
}

/** What no commit has could not be brought back. */
function withoutDirty(fix: Fix, root: string): Fix {
  const dirty = uncommitted(
    root,
    fix.files.map(({ file }) => file),
  );
  return leaving(fix, ({ file }) =>
    dirty.has(file)
      ? 'the file has changes that are not committed; commit them, or give --allow-dirty'
      : undefined,
  );
}

/** Leaves the files for which there is a reason. */
function leaving({ files, left, texts }: Fix, reasonFor: (file: FileFix) => string | undefined): Fix {
  const reasons = files.map((file) => ({ file, reason: reasonFor(file) }));
  return {
    files: reasons.flatMap(({ file, reason }) => (reason === undefined ? file : [])),
    left: [
      ...left,
      ...reasons.flatMap(({ file, reason }) =>
        reason === undefined ? [] : file.mended.map((mended) => leftAt(mended, 'failed', reason)),
      ),
    ],
    texts,
  };
}

/** Prints what a fix would change; to anything but a terminal with the very bytes of the files. */
function printDiffs({ files }: Fix, root: string): void {
  const diffs = files.map(({ file, before, edits }) => {
    const { mark, encoding } = formOf(root, file);
    return { encoding, text: unifiedDiff(file, mark, before, edits) };
  });
  if (process.stdout.isTTY) {
    process.stdout.write(forReader(diffs.map(({ text }) => text).join('')));
    return;
  }
  const bytes = Buffer.concat(diffs.map(({ text, encoding }) => Buffer.from(text, encoding)));
  process.stdout.write(forReader(bytes.toString('latin1')), 'latin1');
}

/** As it is; for a terminal, so that nothing in it can steer it; for a log of GitHub's, so that no line is a command. */
function forReader(text: string): string {
  if (process.env.GITHUB_ACTIONS === 'true') return withoutCommands(text, randomUUID());
  return process.stdout.isTTY ? text.replace(/[^\n\t]+/g, printable) : text;
}
