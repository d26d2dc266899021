import { atLeast, counted, type Finding, type Level, levels } from '../finding.js';
import type { GuardRun } from '../guard/facts.js';
import type { Judged, Pardon } from '../policy/judge.js';
import { nameOfSource, type PolicySource } from '../policy/policy.js';
import { LineIndex, type Position } from '../workspace/lines.js';
import type { Entry } from './entries.js';

/** The message of a finding; with its subject before it, where no line shows that: an entry of an archive. */
export function messageOf({ finding: { file, subject, message }, source }: Located): string {
  return source === undefined && subject !== file ? `${subject}: ${message}` : message;
}

/** What every reporter is a pure function of. */
export interface Report {
  readonly findings: readonly Located[];
  readonly accepted: readonly AcceptedFinding[];
  /** The file of the policy that judged; undefined for the built-in default. */
  readonly policy: string | undefined;
  /** Those findings that the change under review brings; undefined where these are not told from the others. */
  readonly fresh: ReadonlySet<Finding> | undefined;
  /** How the policy and the base were come by, where that is not plain, in sentences. */
  readonly notes: readonly string[];
  /** What enters the build, at fault or not. */
  readonly entries: readonly Entry[];
  readonly summary: Summary;
}

/** A finding with lines and columns. */
export interface Located {
  readonly finding: Finding;
  readonly start: Position;
  /** Exclusive, as in an editor. */
  readonly end: Position;
  /** The first of its lines, for a code frame; undefined for a file that has no text. */
  readonly source: string | undefined;
}

export interface AcceptedFinding extends Located {
  readonly exception: {
    readonly by: Pardon['by'];
    readonly reason: string;
    readonly expires: string | undefined;
    /** Where it stands; undefined for what Pinfold itself lets pass. */
    readonly place: { readonly file: string; readonly line: number } | undefined;
    /** Is it a comment that the change under review adds? */
    readonly isNew: boolean;
  };
}

export interface Summary extends Readonly<Record<Level, number>> {
  readonly accepted: number;
  /** How many findings the base has as well, which are not among these; null where those are. */
  readonly old: number | null;
  /** How many files were read. */
  readonly files: number;
  readonly references: Readonly<Record<'actions' | 'images' | 'plugins', number>>;
  readonly fixtures: number;
  /** How many artifacts were looked into. */
  readonly artifacts: number;
  /** Builds that are test data. */
  readonly notJudged: readonly string[];
  /** How many files the policy excludes. */
  readonly excluded: number;
  /** How a build was guarded; undefined where none was. */
  readonly guard?: Pick<GuardRun, 'method' | 'fixtures'>;
  /** The rules that need the network and did not run without it. */
  readonly unasked: readonly string[];
  readonly milliseconds: number;
}

/** The findings in the order of files, those that the change brings first where they are told from the others. */
export function newFirst({ findings, fresh }: Report): readonly Located[] {
  if (fresh === undefined) return findings;
  return findings.toSorted((a, b) => Number(fresh.has(b.finding)) - Number(fresh.has(a.finding)));
}

/** What a report counts that is no finding. */
export type Counts = Pick<
  Summary,
  'files' | 'references' | 'fixtures' | 'artifacts' | 'notJudged' | 'excluded' | 'unasked' | 'guard'
>;

/** Turns spans into lines and columns. `textOf` gives a file's text, or undefined where it has none. */
export function makeReport(
  judged: Judged,
  counts: Counts,
  policy: string | undefined,
  textOf: (file: string) => string | undefined,
  milliseconds: number,
  { notes = [], entries = [] }: Partial<Pick<Report, 'notes' | 'entries'>> = {},
): Report {
  const indices = new Map<string, LineIndex | undefined>();
  const indexOf = (file: string) => {
    if (indices.has(file)) return indices.get(file);
    const text = textOf(file);
    const index = text === undefined ? undefined : new LineIndex(text);
    indices.set(file, index);
    return index;
  };
  const layers = new Map<PolicySource, LineIndex>();
  const layer = (source: PolicySource) => {
    const index = layers.get(source) ?? new LineIndex(source.text);
    layers.set(source, index);
    return index;
  };
  const lineOf = (file: string, offset: number) => indexOf(file)?.at(offset).line ?? 1;
  const locate = (finding: Finding): Located => {
    const index = indexOf(finding.file);
    const start = index?.at(finding.span.start) ?? { line: 1, column: 1 };
    return { finding, start, end: index?.at(finding.span.end) ?? start, source: index?.line(start.line) };
  };
  const explain = (pardon: Pardon): AcceptedFinding['exception'] => {
    switch (pardon.by) {
      case 'policy': {
        const { by } = pardon;
        const { reason, expires, source, span } = pardon.exception;
        const place = { file: nameOfSource(source), line: layer(source).at(span.start).line };
        return { by, reason, expires, place, isNew: false };
      }
      case 'comment': {
        const { by, file, allow } = pardon;
        return {
          by,
          reason: allow.reason,
          expires: undefined,
          place: { file, line: lineOf(file, allow.span.start) },
          isNew: pardon.isNew,
        };
      }
      case 'pinfold':
        return { ...pardon, expires: undefined, place: undefined, isNew: false };
    }
  };
  const { compared } = judged;
  const count = (level: Level) => judged.findings.filter((finding) => finding.level === level).length;
  return {
    findings: judged.findings.map(locate),
    accepted: judged.accepted.map(({ finding, pardon }) => ({
      ...locate(finding),
      exception: explain(pardon),
    })),
    fresh: compared?.scope === 'all' ? compared.fresh : undefined,
    policy,
    notes,
    entries,
    summary: {
      error: count('error'),
      warning: count('warning'),
      notice: count('notice'),
      accepted: judged.accepted.length,
      old: compared?.scope === 'new' ? compared.old : null,
      ...counts,
      milliseconds,
    },
  };
}

/** What a run comes to. It is decided before anything is reported. */
export interface Outcome {
  readonly verdict: 'pass' | 'fail';
  /** A dry run passes, whatever the verdict. */
  readonly dryRun: boolean;
}

/** What Pinfold says of the run itself, on no line of any file. */
export interface Note {
  readonly level: Level;
  readonly title?: string;
  readonly text: string;
}

/** Does the run fail? Decided by the findings alone, before anything is reported. */
export function fails({ findings }: Report, failOn: Level | 'never'): boolean {
  return failOn !== 'never' && findings.some(({ finding }) => atLeast(finding.level, failOn));
}

/** The verdict in a few words: `2 errors, 1 warning, 3 accepted`. */
export function tally({ error, warning, notice, accepted, old }: Summary): string {
  const parts = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(notice > 0 ? [counted(notice, 'notice')] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(old === null ? [] : [`${old} old`]),
  ];
  const none = old === null ? 'no findings' : 'nothing new';
  return error + warning + notice === 0 ? [none, ...parts].join(', ') : parts.join(', ');
}

/** By level: `2 errors, 1 warning`. */
export function countLevels(findings: readonly Located[]): string {
  return levels
    .map((level) => ({ level, count: findings.filter(({ finding }) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => counted(count, level))
    .join(', ');
}

/** What the change under review brings, and what was there before it. */
export interface Comparison {
  readonly brought: readonly Located[];
  readonly known: readonly Located[];
  /** What the change brings, in words, and how the sentence goes on. */
  readonly sentence: string;
  readonly rest: string;
}

/** Undefined where there are no findings, or new ones are not told from old. */
export function comparison({ findings, fresh }: Report): Comparison | undefined {
  if (fresh === undefined || findings.length === 0) return undefined;
  const brought = findings.filter(({ finding }) => fresh.has(finding));
  const known = findings.filter(({ finding }) => !fresh.has(finding));
  if (brought.length === 0)
    return {
      brought,
      known,
      sentence: 'This change brings none of it',
      rest: ': the base has all of it too.',
    };
  return {
    brought,
    known,
    sentence: `This change brings ${countLevels(brought)}`,
    rest: known.length === 0 ? '.' : `; the base has the others too (${countLevels(known)}).`,
  };
}

/** What was looked at: `41 files: 31 actions, 2 images`. */
export function extent(summary: Summary): string {
  const { files, fixtures, artifacts, guard } = summary;
  const looked = `${counted(artifacts, 'artifact')} looked into for ${counted(fixtures, 'opaque fixture')}`;
  return [
    ...(files > 0 || (guard === undefined && artifacts === 0) ? [filesRead(summary)] : []),
    ...(guard === undefined
      ? []
      : [`${counted(guard.fixtures, 'opaque fixture')} guarded by ${guard.method}`]),
    ...(artifacts === 0 ? [] : [looked]),
  ].join(', ');
}

function filesRead({ files, references, notJudged, excluded, unasked }: Summary): string {
  const left = [
    ...(notJudged.length === 0 ? [] : [`${counted(notJudged.length, 'test build')} not judged`]),
    ...(excluded === 0 ? [] : [`${counted(excluded, 'file')} excluded`]),
    ...(unasked.length === 0 ? [] : [`${counted(unasked.length, 'rule')} not run without --online`]),
  ];
  const beside = left.length === 0 ? '' : ` (${left.join(', ')})`;
  const plugins = references.plugins === 0 ? '' : `, ${counted(references.plugins, 'plugin')}`;
  return `${counted(files, 'file')}: ${counted(references.actions, 'action')}, ${counted(references.images, 'image')}${plugins}${beside}`;
}
