import { styleText } from 'node:util';
import { append } from '../append.js';
import type { Level } from '../finding.js';
import { printable } from './escape.js';
import {
  type AcceptedFinding,
  comparison,
  extent,
  type Located,
  messageOf,
  type Report,
  tally,
} from './report.js';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const colours = { error: 'red', warning: 'yellow', notice: 'blue' } as const satisfies Record<Level, Style>;

/** A line of the code frame is cut to this many characters around the reference. */
const frameWidth = 120;

/**
 * The report for a reader at a terminal: grouped by file, each finding with its line, what is wrong and what to do.
 * One that the change under review brings is marked as new. `columns` is the width of the terminal, so that no code
 * frame wraps; sentences are left to it, since they hold commands to be copied.
 */
export function renderText(report: Report, look: 'plain' | 'coloured', columns = Infinity): string {
  const paint: Paint =
    look === 'plain' ? (_, text) => text : (style, text) => styleText(style, text, { validateStream: false });
  const out: string[] = [];
  let file: string | undefined;
  for (const located of report.findings) {
    if (located.finding.file !== file) {
      file = located.finding.file;
      out.push(paint('underline', printable(file)), '');
    }
    const brought = report.fresh?.has(located.finding) === true;
    out.push(...finding(located, brought, paint, columns), '');
  }
  if (report.accepted.length > 0) {
    out.push(paint('bold', 'Accepted'));
    append(out, report.accepted.map(accepted));
    out.push('');
  }

  for (const note of report.notes) out.push(`Note: ${printable(note)}`);
  if (report.notes.length > 0) out.push('');
  const told = comparison(report);
  if (told !== undefined) out.push(`${paint('bold', told.sentence)}${told.rest}`);
  const { summary, policy } = report;
  const verdict = summary.error > 0 ? 'red' : summary.warning + summary.notice > 0 ? 'yellow' : 'green';
  out.push(
    `${paint(['bold', verdict], tally(summary))} in ${extent(summary)}; policy ${policy === undefined ? 'built-in' : printable(policy)}; ${summary.milliseconds} ms`,
  );
  return `${out.join('\n')}\n`;
}

function finding(located: Located, brought: boolean, paint: Paint, columns: number): string[] {
  const { finding, start, end, source } = located;
  const { level, rule, remedy } = finding;
  const head = `  ${start.line}:${start.column}  ${paint(['bold', colours[level]], level)}  ${paint('bold', rule)}${brought ? '  new' : ''}`;
  const gutter = ' '.repeat(String(start.line).length);
  // Beside the frame: the indent, the gutter, and the marks of what was cut.
  const room = Math.max(20, Math.min(frameWidth, columns - gutter.length - 9));
  const frame =
    source === undefined
      ? undefined
      : cut(source, start.column - 1, end.line === start.line ? end.column - 1 : source.length, room);
  return [
    head,
    ...(frame === undefined
      ? []
      : [
          `    ${start.line} | ${frame.text}`,
          `    ${gutter} | ${' '.repeat(frame.from)}${paint(colours[level], '^'.repeat(Math.max(1, frame.to - frame.from)))}`,
        ]),
    `    ${printable(messageOf(located))}`,
    `    ${paint('green', 'Fix:')} ${printable(remedy)}`,
  ];
}

/** The part of a line around a span, `room` characters of it, as it is printed, and where the span stands in it. */
function cut(
  source: string,
  from: number,
  to: number,
  room: number,
): { text: string; from: number; to: number } {
  const lead = Math.min(20, Math.floor(room / 4));
  const first = from < room - lead ? 0 : from - lead;
  const last = Math.min(source.length, first + room);
  const before = printable(source.slice(first, from).replaceAll('\t', ' '));
  const inside = printable(source.slice(from, Math.min(to, last)).replaceAll('\t', ' '));
  const after = printable(source.slice(Math.min(to, last), last).replaceAll('\t', ' '));
  const left = first > 0 ? '…' : '';
  const text = `${left}${before}${inside}${after}${last < source.length ? '…' : ''}`;
  const start = left.length + before.length;
  return { text: text.trimEnd(), from: start, to: start + inside.length };
}

function accepted({ finding, start, exception }: AcceptedFinding): string {
  const until = exception.expires === undefined ? '' : ` (until ${exception.expires})`;
  const added = exception.isNew ? ' (by a comment that this change adds)' : '';
  return `  ${printable(`${finding.file}:${start.line}:${start.column}  ${finding.rule}  ${finding.subject}: ${exception.reason}`)}${until}${added}`;
}
