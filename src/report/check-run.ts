import { type Level, levels } from '../finding.js';
import { pathInRepository } from '../workspace/paths.js';
import { clip, markdown, printable } from './escape.js';
import { type Located, messageOf, newFirst, type Outcome, type Report, tally } from './report.js';

/** So many requests of 50 are far below what GitHub lets a token write in a minute; a reader is lost long before. */
const maxAnnotations = 2000;
/** A title has 255 characters, a message 64 KB: docs.github.com, "REST API endpoints for check runs", "Update a check run". */
const maxTitle = 255;
const maxMessage = 8_000;

const annotationLevels = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Level,
  string
>;

/** An annotation as GitHub's API takes it. Columns only within one line: it refuses others. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A check run as GitHub's API takes it, but for the annotations, which go in parts. */
export interface CheckRun {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly { readonly of: Located; readonly annotation: Annotation }[];
}

/** The report as a check run with an annotation for each finding, the most severe first. `prefix` as for workflow commands. */
export function renderCheckRun(report: Report, { verdict, dryRun }: Outcome, prefix: string): CheckRun {
  const { findings, summary } = report;
  const ordered = newFirst(report);
  const bySeverity = levels.flatMap((level) => ordered.filter(({ finding }) => finding.level === level));
  const kept = bySeverity.slice(0, maxAnnotations);
  const cut = findings.length - kept.length;
  const left = cut === 0 ? '' : ` ${cut} findings more have no annotation here.`;
  return {
    conclusion: dryRun ? 'neutral' : verdict === 'fail' ? 'failure' : 'success',
    title: clip(`${dryRun ? 'Dry run: ' : ''}${tally(summary)}`, maxTitle),
    summary: markdown(
      `The findings of the step that ran Pinfold, each on its line.${left} The job's summary has links and remedies.`,
    ),
    annotations: kept.map((of) => ({ of, annotation: annotationOf(of, prefix) })),
  };
}

function annotationOf(located: Located, prefix: string): Annotation {
  const { finding, start, end, source } = located;
  const { level, file, rule, remedy } = finding;
  const columns =
    source !== undefined && start.line === end.line && end.column > start.column
      ? { start_column: start.column, end_column: end.column }
      : {};
  return {
    path: pathInRepository(prefix, file),
    start_line: start.line,
    end_line: end.line,
    ...columns,
    annotation_level: annotationLevels[level],
    title: clip(`Pinfold: ${rule}`, maxTitle),
    message: `${clip(printable(messageOf(located)), maxMessage)}\n${clip(printable(remedy), maxMessage)}`,
  };
}
