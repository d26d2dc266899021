import type { Span } from './finding.js';

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
  return comments.flatMap((comment) => {
    const match = marker.exec(text.slice(comment.start, comment.end));
    if (match === null) return [];
    const start = comment.start + match.index;
    const end = start + match[0].trimEnd().length;
    const [names = '', ...reason] = (match[1] ?? '').split(/[ \t]--(?:[ \t]|$)/);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const alone = text.slice(lineStart, start).trim() === '';
    const covers = {
      start: alone ? end : lineStart,
      end: alone ? endOfNextStatement(text, end) : lineEnd(text, end),
    };
    const rules = names.split(/[\s,]+/).filter((name) => name !== '');
    return [{ rules, reason: reason.join(' -- ').trim(), span: { start, end }, covers }];
  });
}

function endOfNextStatement(text: string, from: number): number {
  let end = lineEnd(text, from);
  while (end < text.length) {
    const start = end + 1;
    end = lineEnd(text, start);
    const line = text.slice(start, end).trim();
    if (line !== '' && !/^(?:#|\/\/|dnl\b)/.test(line)) break;
  }
  return end;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
