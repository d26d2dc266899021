import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted, levels } from './finding.js';
import type { GitHub } from './github/api.js';
import { type CheckRunTarget, writeCheckRun } from './github/check-run.js';
import { renderCheckRun } from './report/check-run.js';
import { maxPerLevel, renderAnnotations, withoutCommands } from './report/github.js';
import { renderJson } from './report/json.js';
import { renderFailure, renderMarkdown } from './report/markdown.js';
import { type Located, type Note, newFirst, type Outcome, type Report } from './report/report.js';
import { renderSarif, type SarifLook } from './report/sarif.js';
import { renderText } from './report/text.js';

/** The ways by which a run of the action reports. */
export interface Channels {
  readonly log: (text: string) => void;
  readonly output: (name: string, value: string | number) => void;
  /** Undefined where the run has no summary. */
  readonly summary: ((text: string) => Promise<void>) | undefined;
  /** The folder for the files of the report. */
  readonly folder: string;
  /** Undefined where no token is given, or no commit is known. GitHub is asked for nothing before `connect`. */
  readonly checks: { readonly connect: () => GitHub; readonly target: CheckRunTarget } | undefined;
  /** Suggests fixes in the pull request, and says why it did not. Undefined where that is not wanted. */
  readonly suggest: ((report: Report) => Promise<Note | undefined>) | undefined;
}

/** The ways that there are where nothing could be checked. */
export type PlainChannels = Omit<Channels, 'checks' | 'suggest'>;

/** How the report is told. */
export interface Telling {
  readonly outcome: Outcome;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  readonly linkTo: (file: string, line: number) => string | undefined;
  readonly sarif: SarifLook;
}

/**
 * Reports by every channel. The outcome is decided before, and nothing here can change it: what fails is said once,
 * in a note, and the rest goes on.
 */
export async function deliver(report: Report, telling: Telling, channels: Channels): Promise<void> {
  const { outcome, sarif } = telling;
  const notes: Note[] = outcome.dryRun ? [dryRunNote(outcome)] : [];
  const attempt = async (what: string, write: () => void | Promise<void>) => {
    try {
      await write();
    } catch (error) {
      notes.push({ level: 'warning', text: `${what} could not be written: ${reasonOf(error)}` });
    }
  };

  channels.log(withoutCommands(renderText(report, 'plain'), randomUUID()));
  await attempt('The report', () =>
    channels.output('report', writeNew(channels.folder, 'json', renderJson(report))),
  );
  await attempt('The SARIF file', () =>
    channels.output('sarif', writeNew(channels.folder, 'sarif', renderSarif(report, sarif))),
  );
  await attempt('The outputs', () => {
    const { error, warning, notice, accepted } = report.summary;
    channels.output('verdict', outcome.verdict);
    channels.output('findings', report.findings.length);
    channels.output('errors', error);
    channels.output('warnings', warning);
    channels.output('notices', notice);
    channels.output('accepted', accepted);
  });
  await attempt('The job summary', () => channels.summary?.(renderMarkdown(report, telling)));
  await attempt('Suggestions', async () => {
    const note = await channels.suggest?.(report);
    if (note !== undefined) notes.push(note);
  });
  let rest = newFirst(report);
  await attempt('A check run', async () => {
    rest = await annotateByCheckRun(report, telling, channels, notes);
  });
  channels.log(renderAnnotations(rest, sarif.prefix, notes));
}

/** Says that Pinfold could not do its work. */
export async function deliverFailure(
  message: string,
  dryRun: boolean,
  { log, output, summary }: PlainChannels,
): Promise<void> {
  const notes: Note[] = dryRun
    ? [{ level: 'notice', text: 'This is a dry run: the step passes all the same.' }]
    : [];
  try {
    output('verdict', 'error');
    await summary?.(renderFailure(message, dryRun));
  } catch (error) {
    notes.push({ level: 'warning', text: `The job summary could not be written: ${reasonOf(error)}` });
  }
  log(
    renderAnnotations([], '', [
      { level: 'error', title: 'Pinfold could not check', text: message },
      ...notes,
    ]),
  );
}

/**
 * Where there are more findings than the runner annotates, a check run has them all, if GitHub allows it. Gives those
 * that are left for the runner.
 */
async function annotateByCheckRun(
  report: Report,
  { outcome, sarif }: Telling,
  { checks }: Channels,
  notes: Note[],
): Promise<readonly Located[]> {
  const tooMany = levels.some((level) => report.summary[level] > maxPerLevel);
  if (!tooMany || checks === undefined) return newFirst(report);
  const run = renderCheckRun(report, outcome, sarif.prefix);
  const { annotated, trouble } = await writeCheckRun(checks.connect(), checks.target, run);
  if (trouble !== undefined) notes.push(troubleNote(annotated.size, trouble));
  return newFirst(report).filter((located) => !annotated.has(located));
}

function troubleNote(annotated: number, trouble: string): Note {
  const how =
    annotated === 0
      ? 'No check run could be written'
      : `Only the first ${counted(annotated, 'annotation')} could be written to a check run`;
  const text = `${how}: ${trouble}. Of the others, the most severe are annotated here, and the job summary has all.`;
  return { level: 'notice', text };
}

function dryRunNote({ verdict }: Outcome): Note {
  const without = verdict === 'fail' ? 'fail' : 'pass too';
  return {
    level: 'notice',
    text: `This is a dry run: the step passes. Without dry-run it would ${without}.`,
  };
}

function writeNew(folder: string, extension: string, text: string): string {
  const file = join(folder, `pinfold-${randomUUID()}.${extension}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return file;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
