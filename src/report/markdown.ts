import { counted, type Level, levels } from '../finding.js';
import { markdown, markdownCode, printable } from './escape.js';
import { type AcceptedFinding, extent, type Located, type Report, tally } from './report.js';

/** GitHub drops a summary of more than 1 MiB whole; the rest is left to what stands around the tables. */
const maxBytes = 900_000;

const marks: Record<Level, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** The report as a page for the job summary: the verdict first, then every finding. `linkTo` gives the address of a line. */
export function renderMarkdown(
  report: Report,
  linkTo: (file: string, line: number) => string | undefined,
): string {
  const { findings, accepted, summary, policy } = report;
  const head = [
    `## ${summary.error > 0 ? marks.error : summary.warning + summary.notice > 0 ? marks.warning : '✅'} Pinfold: ${tally(summary)}`,
    '',
    `Looked at ${extent(summary)}. Policy: ${policy === undefined ? 'built-in' : markdownCode(policy)}.`,
    ...(summary.guard?.notes ?? []).flatMap((note) => ['', `Note: ${prose(note)}`]),
  ].join('\n');
  // What is cut is cut from the end.
  const bySeverity = levels.flatMap((level) => findings.filter(({ finding }) => finding.level === level));
  const table = new Table(
    '| | Where | What | How to fix |\n|---|---|---|---|',
    bySeverity.map((located) => row(located, linkTo)),
  );
  const passed = new Table(
    '| Where | What | Why | Until |\n|---|---|---|---|',
    accepted.map((located) => acceptedRow(located, linkTo)),
  );
  let budget = maxBytes - Buffer.byteLength(head);
  const parts = [head];
  for (const [title, part] of [
    ['', table],
    ['### Accepted', passed],
  ] as const) {
    if (part.rows.length === 0) continue;
    const text = part.render(budget);
    budget -= Buffer.byteLength(text);
    parts.push(title === '' ? text : `${title}\n\n${text}`);
  }
  return `${parts.join('\n\n')}\n`;
}

class Table {
  constructor(
    private readonly head: string,
    readonly rows: readonly string[],
  ) {}

  /** As many rows as `budget` bytes hold, and how many were cut. */
  render(budget: number): string {
    let left = budget - 200;
    const shown: string[] = [];
    for (const text of this.rows) {
      left -= Buffer.byteLength(text) + 1;
      if (left < 0) break;
      shown.push(text);
    }
    const cut = this.rows.length - shown.length;
    const more =
      cut === 0
        ? ''
        : `\n\n${counted(cut, 'row')} more did not fit; the log and the JSON report have them all.`;
    return `${[this.head, ...shown].join('\n')}${more}`;
  }
}

function row(located: Located, linkTo: (file: string, line: number) => string | undefined): string {
  const { level, rule, subject, message, remedy } = located.finding;
  return `| ${marks[level]} ${level} | ${where(located, linkTo)} | ${markdownCode(subject)}<br>${markdown(rule)}: ${prose(message)} | ${prose(remedy)} |`;
}

function acceptedRow(
  located: AcceptedFinding,
  linkTo: (file: string, line: number) => string | undefined,
): string {
  const { rule, subject } = located.finding;
  const { reason, expires } = located.exception;
  return `| ${where(located, linkTo)} | ${markdownCode(subject)}<br>${markdown(rule)} | ${markdown(reason)} | ${expires ?? 'no end'} |`;
}

function where(
  { finding, start }: Located,
  linkTo: (file: string, line: number) => string | undefined,
): string {
  const place = markdownCode(`${finding.file}:${start.line}`);
  const address = linkTo(finding.file, start.line);
  return address === undefined ? place : `<a href="${address}">${place}</a>`;
}

/** Our own sentences set code in backticks; what stands there may be the repository's. */
function prose(text: string): string {
  return printable(text)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdown(part)))
    .join('');
}

/** Addresses of lines at a commit on a GitHub server. */
export function linksAt(
  server: string,
  repository: string,
  commit: string,
  prefix: string,
): (file: string, line: number) => string {
  return (file, line) => {
    const path = (prefix + file).split('/').map(encodeURIComponent).join('/');
    return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
  };
}
