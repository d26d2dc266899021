import type { Finding } from '../finding.js';
import { LineIndex } from '../workspace/lines.js';
import { folderOf } from '../workspace/paths.js';

/** One side of a comparison: what was found, and the texts that it was found in. */
export interface Side {
  readonly findings: readonly Finding[];
  textOf(file: string): string | undefined;
}

/**
 * Those findings of `after` that `before` does not have. A rule and a subject that stand more often in a file than
 * before are new as many times as they stand more often; which of them are is told by the lines around them.
 *
 * @param renamed the old path of each file that was renamed, by its new one
 */
export function newFindings(before: Side, after: Side, renamed: ReadonlyMap<string, string>): Set<Finding> {
  const old = new Map<string, Finding[]>();
  for (const finding of before.findings) append(old, keyOf(finding, finding.file), finding);
  const now = new Map<string, Finding[]>();
  for (const finding of after.findings)
    append(now, keyOf(finding, renamed.get(finding.file) ?? finding.file), finding);
  const around = { before: new Surroundings(before), after: new Surroundings(after) };
  const fresh = new Set<Finding>();
  for (const [key, findings] of now) {
    const known = old.get(key) ?? [];
    if (findings.length <= known.length) continue;
    for (const finding of unmatched(findings, known, around)) fresh.add(finding);
  }
  return fresh;
}

/** What a finding has in common with itself at another place: the file as it was called before stands for the file. */
function keyOf({ rule, file, subject }: Finding, oldFile: string): string {
  const said =
    subject === file ? oldFile : file !== oldFile && subject === folderOf(file) ? folderOf(oldFile) : subject;
  return JSON.stringify([rule, oldFile, said]);
}

function append(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [finding]);
  else list.push(finding);
}

/** Above this many pairs, findings are matched in their order. */
const maxPairs = 10_000;

/** The `after.length - before.length` findings of `after` that look least like those of `before`. */
function unmatched(
  after: readonly Finding[],
  before: readonly Finding[],
  around: { readonly before: Surroundings; readonly after: Surroundings },
): Finding[] {
  if (before.length === 0 || after.length * before.length > maxPairs) return after.slice(before.length);
  const pairs = after.flatMap((now, n) =>
    before.map((was, w) => ({ n, w, likeness: likeness(around.after.of(now), around.before.of(was)) })),
  );
  pairs.sort((a, b) => b.likeness - a.likeness || a.n - b.n || a.w - b.w);
  const matched = new Set<number>();
  const taken = new Set<number>();
  for (const { n, w } of pairs) {
    if (matched.has(n) || taken.has(w)) continue;
    matched.add(n);
    taken.add(w);
  }
  return after.filter((_, n) => !matched.has(n));
}

/** The lines of a file without their indentation, and where in them a finding stands, from 1. */
interface Place {
  line(at: number): string | undefined;
  readonly at: number;
}

class Surroundings {
  readonly #indices = new Map<string, LineIndex | undefined>();

  constructor(private readonly side: Side) {}

  of({ file, span }: Finding): Place {
    if (!this.#indices.has(file)) {
      const text = this.side.textOf(file);
      this.#indices.set(file, text === undefined ? undefined : new LineIndex(text));
    }
    const index = this.#indices.get(file);
    return {
      line: (at) => (index === undefined || at < 1 || at > index.count ? undefined : index.line(at).trim()),
      at: index?.at(span.start).line ?? 1,
    };
  }
}

/** So many lines above and below are looked at. */
const maxLines = 20;

/** How many lines in one piece around two places are the same. */
function likeness(a: Place, b: Place): number {
  if (a.line(a.at) !== b.line(b.at)) return 0;
  return 1 + sameLines(a, b, -1) + sameLines(a, b, 1);
}

function sameLines(a: Place, b: Place, step: -1 | 1): number {
  let count = 0;
  for (let at = step; count < maxLines; at += step, count++) {
    const line = a.line(a.at + at);
    if (line === undefined || line !== b.line(b.at + at)) break;
  }
  return count;
}
