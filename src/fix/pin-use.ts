import type { Span } from '../finding.js';
import type { RemoteUse } from '../github/references.js';
import type { VersionComment } from '../workflows/version-comment.js';
import { endOfLine, startOfLine } from '../workspace/lines.js';
import type { Edit } from './edit.js';

/** What a use is to name, and what the comment beside it is to say; undefined where nothing is known that it could. */
export interface Pin {
  readonly sha: string;
  readonly version: string | undefined;
}

/** A use where it stands in its file. */
export interface Placed {
  readonly text: string;
  readonly use: RemoteUse;
  /** The comment beside it. */
  readonly comment: Span | undefined;
  /** Does no other use end on its line? */
  readonly alone: boolean;
}

/**
 * Writes a commit in the place of a use's ref, and its version as a comment: in the place and the style of the version
 * that a comment there names already, before a comment that names none, else at the end of the line. Where no comment
 * can stand, which is within a block text and before more of the same line, there is none.
 */
export function pinUse(placed: Placed, pin: Pin): Edit[] {
  const { text, use } = placed;
  const { ref } = use.target;
  const written = text.slice(use.span.start, use.span.end);
  const { end } = use.span;
  const name: Edit =
    written === use.text
      ? { span: { start: end - ref.length, end }, text: pin.sha }
      : { span: use.span, text: use.text.slice(0, use.text.length - ref.length) + pin.sha };
  return [name, ...(pin.version === undefined ? [] : writeVersion(placed, pin.version))];
}

function writeVersion({ text, use, comment, alone }: Placed, version: string): Edit[] {
  if (use.version !== undefined && speaksOf(use.version, version, text, comment))
    return rewriteVersion(use.version, version);
  if (comment !== undefined)
    return [{ span: { start: comment.start, end: comment.start }, text: `# ${version} ` }];
  if (!alone || isBlockText(text, use.span.start)) return [];
  const rest = text.slice(use.span.end, endOfLine(text, use.span.end));
  // Only what closes a quote or a flow collection may still follow.
  if (!/^["']?[ \t]*(?:[}\],][ \t]*)*$/.test(rest)) return [];
  const at = use.span.end + rest.trimEnd().length;
  return [{ span: { start: at, end: at }, text: ` # ${version}` }];
}

/**
 * Is the version in a comment that of the reference? A series among other words can be that of something else, as in
 * `# v18 is the oldest`.
 */
function speaksOf(
  { version, claim, span }: VersionComment,
  wanted: string,
  text: string,
  comment: Span | undefined,
): boolean {
  const more = text.slice(span.end, comment?.end).replace(/^[\s.,;:)\]]+/, '');
  const series = (name: string) => `${name.replace(/^v(?=\d)/i, '')}.`;
  return claim === 'full' || /^(?:$|[#(])/.test(more) || series(wanted).startsWith(series(version));
}

/** Writes another version where a comment names one; without a `v` where it had none. */
export function rewriteVersion(
  { version, span }: Pick<VersionComment, 'version' | 'span'>,
  wanted: string,
): Edit[] {
  const bare = /^\d/.test(version) && /^v\d/.test(wanted);
  const text = bare ? wanted.slice(1) : wanted;
  return text === version ? [] : [{ span, text }];
}

/** Does the line above end in the head of a block text, `|` or `>-`? */
function isBlockText(text: string, start: number): boolean {
  const lineStart = startOfLine(text, start);
  if (text.slice(lineStart, start).trim() !== '') return false;
  // The line break before it may be of two characters, and empty lines may stand between.
  let end = lineStart;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  const line = text.slice(startOfLine(text, end), end);
  return /(?:^|[:\s])[|>][-+\d]{0,2}(?:\s+#.*)?$/.test(line);
}
