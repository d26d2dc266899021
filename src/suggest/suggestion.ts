import { createHash } from 'node:crypto';
import type { Finding } from '../finding.js';
import { type Line, linesOf } from '../fix/diff.js';
import { applyEdits, inOrder } from '../fix/edit.js';
import type { Mended } from '../fix/outcome.js';
import { LineIndex } from '../workspace/lines.js';
import type { ShownLine } from './patch.js';

/** A finding, and what mends it. */
export interface Mending {
  readonly finding: Finding;
  readonly mended: Mended;
}

/** Whole lines of a file, and the lines that take their place: what a `suggestion` block says. */
export interface Suggestion {
  /** The lines that are replaced, from 1, both inclusive. */
  readonly startLine: number;
  readonly line: number;
  /** Without the end of the last line; lines end with LF. */
  readonly text: string;
  /** In the order of the text. */
  readonly mendings: readonly Mending[];
  /** Stays the same as long as it mends the same findings, whatever the pin is by then. */
  readonly mark: string;
}

/**
 * The suggestions for a file that is the same at the head of a pull request; what mends several places of a line, or
 * one finding in several lines, is one. Of a file where GitHub would not leave all else as it is there are none: it
 * writes one kind of line ends when it applies a suggestion, so they must be of one kind already.
 *
 * `shown` are the lines that the pull request shows; what does not lie within one hunk of them is left out.
 */
export function suggestionsFor(
  path: string,
  before: string,
  found: readonly Mending[],
  shown: ReadonlyMap<number, ShownLine>,
): Suggestion[] {
  if (!hasOneLineEnd(before)) return [];
  const lines = linesOf(before);
  return stretchesOf(before, lines, found).flatMap((stretch) => {
    const text = replacement(before, lines, stretch);
    if (text === undefined || !isShown(before, lines, stretch, shown)) return [];
    const { from, to, mendings } = stretch;
    const said = JSON.stringify([path, ...mendings.map(({ finding }) => finding.fingerprint)]);
    const mark = createHash('sha256').update(said).digest('hex').slice(0, 32);
    return { startLine: from + 1, line: to, text, mendings, mark };
  });
}

function hasOneLineEnd(text: string): boolean {
  const windows = text.split('\r\n').length;
  return (
    !text.replaceAll('\r\n', '').includes('\r') && (windows === 1 || windows === text.split('\n').length)
  );
}

/** Lines `from` to `to` (from 0, the end exclusive), and what mends something in them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mendings: readonly Mending[];
}

/** Each finding's lines; those that share a line are one stretch. */
function stretchesOf(text: string, lines: readonly Line[], mendings: readonly Mending[]): Stretch[] {
  const index = new LineIndex(text);
  const lineOf = (offset: number) => Math.min(index.at(offset).line, lines.length) - 1;
  const own = mendings.map((mending): Stretch => {
    const spans = mending.mended.edits.map(({ span }) => span);
    const from = Math.min(...spans.map(({ start }) => lineOf(start)));
    const to = Math.max(...spans.map(({ end }) => lineOf(end) + 1));
    return { from, to, mendings: [mending] };
  });
  const stretches: Stretch[] = [];
  for (const next of own.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || last.to <= next.from) stretches.push(next);
    else
      stretches[stretches.length - 1] = {
        from: last.from,
        to: Math.max(last.to, next.to),
        mendings: [...last.mendings, ...next.mendings],
      };
  }
  return stretches;
}

/** The new text of the lines; undefined where no suggestion can say it. */
function replacement(before: string, lines: readonly Line[], stretch: Stretch): string | undefined {
  const start = lines[stretch.from]?.start ?? 0;
  const end = lines[stretch.to - 1]?.end ?? 0;
  const edits = inOrder(stretch.mendings.flatMap(({ mended }) => mended.edits)).map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const old = before.slice(start, end);
  const text = applyEdits(old, edits).replaceAll('\r\n', '\n');
  const content = text.replace(/\n$/, '');
  // The end of the last line is none of a suggestion's, and an empty one takes the lines away.
  const can = content !== '' && !content.includes('\r') && text.endsWith('\n') === old.endsWith('\n');
  return can ? content : undefined;
}

/** Are the lines what the pull request shows there, within one hunk? */
function isShown(
  before: string,
  lines: readonly Line[],
  { from, to }: Stretch,
  shown: ReadonlyMap<number, ShownLine>,
): boolean {
  const hunk = shown.get(from + 1)?.hunk;
  return lines.slice(from, to).every(({ start, end }, index) => {
    const line = shown.get(from + index + 1);
    return line?.hunk === hunk && line?.text === before.slice(start, end).replace(/\r?\n$/, '');
  });
}
