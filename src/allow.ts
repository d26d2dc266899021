import type { Span } from './finding.js';
import { endOfLine, startOfLine } from './workspace/lines.js';

/** A comment that lets a finding pass at one place: `# pinfold: allow RULE -- reason`. */
export interface Allow {
  readonly rules: readonly string[];
  /** Empty where none is given; such a comment accepts nothing. */
  readonly reason: string;
  /** The comment's own text. */
  readonly span: Span;
  /** The lines that it speaks for: its own, and where it stands alone also the next line that is no comment. */
  readonly covers: Span;
}

const marker = /(?:#|\/\/|\bdnl\b)[ \t]*pinfold:[ \t]*allow[ \t]+([^\r\n]*)/;

/** Those of a file's comments that let a finding pass, in its order. `comments` are their spans, as the language has them. */
export function readAllows(text: string, comments: readonly Span[]): Allow[] {
  const allows: Allow[] = [];
  // Both are looked for once, however many comments a line has or stand above a statement.
  let line: Span = { start: 0, end: -1 };
  let statement: Span = { start: -1, end: -1 };
  for (const comment of comments) {
    const match = marker.exec(text.slice(comment.start, comment.end));
    if (match === null) continue;
    const start = comment.start + match.index;
    const end = start + match[0].trimEnd().length;
    const first = start > line.end;
    if (first) line = { start: startOfLine(text, start), end: endOfLine(text, start) };
    const alone = first && text.slice(line.start, start).trim() === '';
    if (alone && end >= statement.start) statement = nextStatement(text, end);
    const [names = '', ...reason] = (match[1] ?? '').split(/[ \t]--(?:[ \t]|$)/);
    allows.push({
      rules: names.split(/[\s,]+/).filter((name) => name !== ''),
      reason: reason.join(' -- ').trim(),
      span: { start, end },
      covers: alone ? { start: end, end: statement.end } : line,
    });
  }
  return allows;
}

/** The line of the next statement behind `from`, which stands in a line before it; the end of the text where there is none. */
function nextStatement(text: string, from: number): Span {
  for (let start = endOfLine(text, from) + 1; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).trim();
    if (line !== '' && !/^(?:#|\/\/|dnl\b)/.test(line)) return { start, end };
    start = end + 1;
  }
  return { start: text.length, end: text.length };
}
