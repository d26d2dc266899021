/** A line of a file's new side as a diff shows it. */
export interface ShownLine {
  /** Without its end. */
  readonly text: string;
  /** Which of the hunks it stands in, from 0. */
  readonly hunk: number;
}

/**
 * The lines of the new side that hunks show, changed or not, by their numbers from 1: the lines on which GitHub takes
 * comments. The form is that of `git diff` without the head of the file.
 */
export function shownLines(patch: string): ReadonlyMap<number, ShownLine> {
  const shown = new Map<number, ShownLine>();
  let hunk = -1;
  let number = 0;
  for (const line of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    if (start !== undefined) {
      hunk++;
      number = Number(start);
    } else if (hunk >= 0 && /^[ +]/.test(line)) {
      shown.set(number++, { text: line.slice(1).replace(/\r$/, ''), hunk });
    }
  }
  return shown;
}
