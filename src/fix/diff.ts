import { applyEdits, type Edit } from './edit.js';

/** How many lines stand around a change, as `diff -u` has it. */
const context = 3;

/**
 * A unified diff of a file, as `git apply` and `patch -p1` take it; empty where there are no edits.
 *
 * The edits are those of `applyEdits`. `mark` is the byte order mark that the file begins with, or empty. Lines end
 * with LF for both tools: a CR before it belongs to the line.
 */
export function unifiedDiff(
  file: string,
  mark: '' | '\ufeff',
  before: string,
  edits: readonly Edit[],
): string {
  const lines = linesOf(before);
  const changes = changesOf(before, lines, edits, mark === '' ? 0 : 1);
  if (changes.length === 0) return '';
  const text = (line: Line) => (line.start === 0 ? mark : '') + before.slice(line.start, line.end);
  const out = [`--- ${quoted(`a/${file}`)}\n`, `+++ ${quoted(`b/${file}`)}\n`];
  let shift = 0;
  for (const hunk of hunksOf(changes, lines.length)) {
    const body: string[] = [];
    let added = 0;
    let at = hunk.from;
    for (const { from, to, text: put } of hunk.changes) {
      for (const line of lines.slice(at, from)) body.push(written(' ', text(line)));
      for (const line of lines.slice(from, to)) body.push(written('-', text(line)));
      const fresh = linesOf(put).map((line) => put.slice(line.start, line.end));
      for (const [index, line] of fresh.entries())
        body.push(written('+', from === 0 && index === 0 ? mark + line : line));
      added += fresh.length - (to - from);
      at = to;
    }
    for (const line of lines.slice(at, hunk.to)) body.push(written(' ', text(line)));
    const count = hunk.to - hunk.from;
    out.push(`@@ -${hunk.from + 1},${count} +${hunk.from + 1 + shift},${count + added} @@\n`, ...body);
    shift += added;
  }
  return out.join('');
}

/** A line with its end, by offsets. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text as git has them: each ends with LF, the last perhaps without. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** Lines `from` to `to` (from 0, the end exclusive), and what takes their place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The edits as changes of whole lines; those that touch the same line are one. Of the first `whole` lines none is put
 * in by itself: what stands before them belongs to whichever is first.
 */
function changesOf(before: string, lines: readonly Line[], edits: readonly Edit[], whole: number): Change[] {
  const groups: { from: number; to: number; edits: Edit[] }[] = [];
  let line = 0;
  for (const edit of edits) {
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= edit.span.start) line++;
    const from = line;
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) < edit.span.end) line++;
    const last = groups.at(-1);
    if (last !== undefined && from < last.to) {
      last.to = line + 1;
      last.edits.push(edit);
    } else groups.push({ from, to: line + 1, edits: [edit] });
  }
  return groups.map(({ from, to, edits: own }) => {
    const start = lines[from]?.start ?? 0;
    const end = lines[to - 1]?.end ?? before.length;
    const local = own.map(({ span, text }) => ({
      span: { start: span.start - start, end: span.end - start },
      text,
    }));
    return trimmed(before, lines, { from, to, text: applyEdits(before.slice(start, end), local) }, whole);
  });
}

/** Without the lines at its beginning and end that stay what they are. */
function trimmed(before: string, lines: readonly Line[], change: Change, whole: number): Change {
  let { from, to } = change;
  const fresh = linesOf(change.text).map(({ start, end }) => change.text.slice(start, end));
  const old = (line: number) => before.slice(lines[line]?.start, lines[line]?.end);
  while (Math.max(from, whole) < to && fresh.length > 0 && fresh.at(-1) === old(to - 1)) {
    fresh.pop();
    to--;
  }
  while (from < to && fresh.length > 0 && fresh[0] === old(from)) {
    fresh.shift();
    from++;
  }
  return { from, to, text: fresh.join('') };
}

interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

/** Changes whose context meets stand in one hunk. */
function hunksOf(changes: readonly Change[], count: number): Hunk[] {
  const hunks: { from: number; to: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const from = Math.max(0, change.from - context);
    const to = Math.min(count, change.to + context);
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = to;
      last.changes.push(change);
    } else hunks.push({ from, to, changes: [change] });
  }
  return hunks;
}

function written(sign: ' ' | '-' | '+', line: string): string {
  return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A name as git writes it in a diff (git-diff(1), core.quotePath): in quotes where it needs them. */
function quoted(name: string): string {
  // A tab ends a name that holds a blank, as git has it (diff.c, builtin_diff).
  if (!/["\\\x00-\x1f\x7f]/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const inner = name.replace(/["\\\x00-\x1f\x7f]/g, (sign) => {
    const octal = sign.charCodeAt(0).toString(8).padStart(3, '0');
    return escapes[sign] ?? `\\${octal}`;
  });
  return `"${inner}"`;
}
