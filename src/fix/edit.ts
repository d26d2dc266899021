import type { Span } from '../finding.js';

/** One stretch of a text, and what takes its place; an empty stretch is where something is put in. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that do not overlap, in the order of the text. Every other character stays. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: put } of edits) {
    result += text.slice(at, span.start) + put;
    at = span.end;
  }
  return result + text.slice(at);
}

/** In the order of the text; what says the same of the same place again is dropped. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span, text }, index, sorted) => {
      const before = sorted[index - 1];
      return before?.span.start !== span.start || before.span.end !== span.end || before.text !== text;
    });
}

/** Where the places of a text lie once edits that do not overlap, in its order, are made. */
export class Moves {
  /** How far what follows each edit is moved by it and by all before it. */
  readonly #shifts: readonly number[];

  constructor(private readonly edits: readonly Edit[]) {
    let sum = 0;
    this.#shifts = edits.map(({ span, text }) => {
      sum += text.length - (span.end - span.start);
      return sum;
    });
  }

  /** The offset in the text after: behind what an edit puts in at that place. */
  at(offset: number): number {
    return offset + (this.#shifts[this.#firstEndingAfter(offset) - 1] ?? 0);
  }

  /** The edits that replace something within a stretch, from its start on. */
  within({ start, end }: Span): Edit[] {
    const inside: Edit[] = [];
    for (let index = this.#firstEndingAfter(start); ; index++) {
      const edit = this.edits[index];
      if (edit === undefined || edit.span.end > end) return inside;
      if (edit.span.start < start || edit.span.start === edit.span.end) continue;
      inside.push({
        span: { start: edit.span.start - start, end: edit.span.end - start },
        text: edit.text,
      });
    }
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle]?.span.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
