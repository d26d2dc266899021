/** Line and column, both from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. A line ends with LF, CR LF or a lone CR, as YAML 1.2 (5.4) has it. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    const breaks = /\r\n|\n|\r/g;
    while (breaks.exec(text) !== null) this.#starts.push(breaks.lastIndex);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The position of an offset; one beyond the text is taken as its end. */
  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.text.length) - (this.#starts[low] ?? 0) + 1 };
  }

  /** The text of a line (from 1) without its break; empty where there is no such line. */
  line(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return '';
    let end = this.#starts[line] ?? this.text.length;
    if (end > start && this.text[end - 1] === '\n') end--;
    if (end > start && this.text[end - 1] === '\r') end--;
    return this.text.slice(start, end);
  }
}

/** Where the line of an offset begins, counted as above. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** Where the line of an offset ends, before its break. */
export function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
