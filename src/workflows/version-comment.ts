import type { Span } from '../finding.js';
import { startOfLine } from '../workspace/lines.js';
import { isFullSha } from './uses.js';

/** The version that a comment beside a reference names. */
export interface VersionComment {
  /** As it is written, without what leads up to it: `v4.2.1` of `# tag=v4.2.1`. */
  readonly version: string;
  /** That text in the file. */
  readonly span: Span;
  /** `full` names one release, `v4.2.1`; `partial` names a series, `v4`, or a branch: a weak claim, which upstream may move. */
  readonly claim: 'full' | 'partial';
}

/**
 * The comment beside each reference that has one: on the line on which the reference ends, and no other ends between
 * the two. Both lists are in the order of the file.
 */
export function commentsBeside<Reference extends { readonly span: Span }>(
  text: string,
  references: readonly Reference[],
  comments: readonly Span[],
): Map<Reference, Span> {
  const beside = new Map<Reference, Span>();
  let next = 0;
  for (const comment of comments) {
    while ((references[next]?.span.end ?? Number.POSITIVE_INFINITY) <= comment.start) next++;
    const reference = references[next - 1];
    if (reference !== undefined && reference.span.end >= startOfLine(text, comment.start))
      beside.set(reference, comment);
  }
  return beside;
}

/** Of a comment no more is read than this. */
const maxLength = 500;

/** A version: `v4`, `4.2.1`, `v1.2.3-rc.1`, `v1.2.3rc1`, `release/v1`, `codeql-bundle-v2.16.1`. */
const version =
  /(?:[A-Za-z][\w-]{0,60}[-/])?[vV]?\d{1,10}(?:\.\d{1,10}){0,5}(?:[-+.]?[A-Za-z\d]+(?:[-+.][A-Za-z\d]+){0,8})?/y;

/**
 * What people and tools write before it: nothing, `tag=`, `pin@`, `version: `, `renovate: tag=`, `ratchet:a/b@`,
 * `actions/checkout@`, `pin: checkout@`, `actions/checkout `.
 */
const lead =
  /[ \t]*(?:renovate[ \t]*:[ \t]*)?(?:(?:tag|pin|pinned|version|ver|release|ref)(?:[ \t]*[=:@][ \t]*|[ \t]+(?:(?:to|at)[ \t]+)?))?(?:(?:[\w.-]{1,100}\/){1,5}[\w.-]{1,100}(?:@|[ \t]+(?=v?\d+\.))|[\w.-]{1,100}@|@)?/iy;

/** ratchet puts its own behind whatever there was: sethvargo/ratchet, parser/parser.go, appendOriginalToComment. */
const ratchet = /(?:^|[\s#])ratchet:(?:docker:\/\/)?[^\s@#]{1,300}@/;

/**
 * Reads the version that a comment names, or undefined where it names none.
 *
 * The styles are those that tools read and write: Renovate (lib/modules/manager/github-actions/parse.ts), pinact
 * (pkg/controller/run/parse_line.go), zizmor (ref_version_mismatch.rs), ratchet (parser/parser.go) and Dependabot
 * (version_commenter.rb), with any text after it. `ref` is what the reference itself names, so that the name of a
 * branch is known for one.
 */
export function readVersionComment(text: string, comment: Span, ref: string): VersionComment | undefined {
  const body = text.slice(comment.start, Math.min(comment.end, comment.start + maxLength));
  const marked = ratchet.exec(body);
  if (marked !== null) return versionAt(body, marked.index + marked[0].length, comment.start, ref);
  // A comment may hold another after a `#` of its own: `# zizmor: ignore[…] # v4.2.1`.
  for (const { index, 0: mark } of body.matchAll(/(?:^#+|[ \t]#[ \t])/g)) {
    lead.lastIndex = index + mark.length;
    lead.test(body);
    const found = versionAt(body, Math.max(lead.lastIndex, index + mark.length), comment.start, ref);
    if (found !== undefined) return found;
  }
  return undefined;
}

function versionAt(body: string, at: number, offset: number, ref: string): VersionComment | undefined {
  const named = !isFullSha(ref) && body.startsWith(ref, at) && endsWord(body, at + ref.length);
  version.lastIndex = at;
  const word = named ? ref : version.exec(body)?.[0];
  if (word === undefined || !endsWord(body, at + word.length)) return undefined;
  const claim = /(?:^|[-/])v?\d+\.\d+\.\d+/i.test(word) ? 'full' : 'partial';
  const certain = named || claim === 'full' || /(?:^|[-/])v\d/i.test(word);
  // A mere number counts anything, so it stands alone where it is a version; a date is none.
  const alone = /^\d+(?:\.\d+)?$/.test(word) && /^\s*(?:$|[#(])/.test(body.slice(at + word.length));
  if (!certain && !alone) return undefined;
  return { version: word, span: { start: offset + at, end: offset + at + word.length }, claim };
}

/** Nothing goes on behind a version but blanks, and marks that close it. */
function endsWord(body: string, end: number): boolean {
  return /^[.,;:)\]]{0,3}(?:\s|$)/.test(body.slice(end, end + 4));
}

/** Does a version, as a comment names it, mean this tag? The `v` before it may be there or not. */
export function meansTag(version: string, tag: string): boolean {
  return version === tag || bare(version) === bare(tag);
}

function bare(version: string): string {
  return version.replace(/^v(?=\d)/i, '');
}
