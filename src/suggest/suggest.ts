import { counted, type Finding } from '../finding.js';
import { type Fix, mendable, planFix } from '../fix/fix.js';
import type { GitHub } from '../github/api.js';
import type { Ways } from '../github/network.js';
import { partsOf } from '../github/parts.js';
import {
  changedFiles,
  type OwnThread,
  ownThreads,
  type PullRequest,
  PullRequestError,
  postReviews,
} from '../github/pull-request.js';
import type { Policy } from '../policy/policy.js';
import { printable } from '../report/escape.js';
import type { Note, Report } from '../report/report.js';
import type { Rule } from '../rules/rule.js';
import type { ReadFiles } from '../workflows/file.js';
import { isContentOf } from '../workspace/changed.js';
import { bytesAt, decodeText } from '../workspace/read.js';
import { maxTextBytes, type Workspace } from '../workspace/workspace.js';
import { shownLines } from './patch.js';
import { markIn, renderComment, renderReview } from './render.js';
import { type Suggestion, suggestionsFor } from './suggestion.js';

/** Where suggestions go, and who is asked for the fix; or why there can be none, as a sentence without its full stop. */
export type Target =
  | {
      readonly kind: 'pull request';
      readonly pull: PullRequest;
      /** Opens a way to it; the time for what is asked runs from then on. */
      readonly connect: () => GitHub;
      readonly ways: Ways;
    }
  | { readonly kind: 'none'; readonly why: string };

/** What was checked, and how. */
export interface Checked {
  readonly workspace: Workspace & { readonly root: string };
  /** The workspace's path from the root of the repository, with a closing `/`, or empty. */
  readonly prefix: string;
  readonly readFiles: ReadFiles;
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  /** The address of a rule's page, where it has one. */
  readonly pageOf: (rule: string) => string | undefined;
}

/**
 * A token may make 80 contents in a minute (docs.github.com, "Rate limits for the REST API", "About secondary rate
 * limits"). Users saw GitHub fail on a review of more than 30 comments (reviewdog/reviewdog#355), and on the page of a
 * pull request with some 200 (reviewdog/reviewdog#1008).
 */
const maxPerReview = 30;
const maxPerPullRequest = 60;

/**
 * Suggests the fixes of what a report finds in reviews of a pull request, on the lines that it shows. What an earlier
 * run suggested is not suggested again while it stands, or once somebody resolved it.
 *
 * Gives what a reader is to know: why there is no suggestion where there could be one. Undefined where there is nothing
 * to fix, and where all went well.
 */
export async function suggestFixes(
  report: Report,
  target: Target,
  checked: Checked,
): Promise<Note | undefined> {
  const findings = report.findings
    .map(({ finding }) => finding)
    .filter(({ rule }) => mendable.includes(rule));
  if (findings.length === 0) return undefined;
  if (target.kind === 'none') return none(target.why);
  try {
    const github = target.connect();
    const threads = await ownThreads(github, target.pull);
    const files = await headFiles(github, target.pull, findings, checked);
    if (files.size === 0) return none(nowhere(findings));
    const fix = await planFix({
      ...checked,
      rules: checked.rules.filter(({ id }) => mendable.includes(id)),
      accepted: 'leave',
      ways: target.ways,
    });
    const { suggestions, fixes } = suggestionsOf(fix, findings, files, checked);
    if (suggestions.length > 0) return await post(target, suggestions, fixes, threads);
    const reported = new Set(findings.map(keyOf));
    const left = fix.left.find((one) => one.why !== 'accepted' && reported.has(keyOf(one)));
    const stays = fixes === 0 && left !== undefined;
    return none(stays ? `${left.subject} stays: ${left.reason}` : nowhere(findings));
  } catch (error) {
    if (error instanceof PullRequestError) return none(error.message);
    throw error;
  }
}

function none(why: string): Note {
  return notice(`No fix was suggested: ${why}.`);
}

/** What is told may quote the repository, or a server. */
function notice(text: string): Note {
  return { level: 'notice', text: printable(text) };
}

function nowhere(findings: readonly Finding[]): string {
  return `of ${counted(findings.length, 'finding')} that \`pinfold fix\` may mend, none stands on a line that the pull request shows, in a file that is checked out as its head has it`;
}

/** A file that is here what it is at the head of a pull request. */
interface HeadFile {
  readonly text: string;
  /** What the pull request does to it. */
  readonly patch: string;
}

/**
 * The files with findings that the pull request changes, shows, and has at its head as they are here: what is checked
 * out may be its merge, where a file that the base changed as well has other lines.
 */
async function headFiles(
  github: GitHub,
  pull: PullRequest,
  findings: readonly Finding[],
  { workspace, prefix }: Checked,
): Promise<Map<string, HeadFile>> {
  const names = new Map(findings.map(({ file }) => [prefix + file, file]));
  const changed = await changedFiles(github, pull, new Set(names.keys()));
  const files = new Map<string, HeadFile>();
  for (const [name, file] of names) {
    const { blob, patch } = changed.get(name) ?? {};
    if (blob === undefined || patch === undefined) continue;
    const bytes = bytesAt(workspace.root, file, maxTextBytes);
    const reading = bytes && isContentOf(bytes, blob) ? decodeText(file, bytes) : undefined;
    if (reading?.kind === 'text') files.set(file, { text: reading.text, patch });
  }
  return files;
}

/** A suggestion as the comment that makes it. */
interface Comment extends Suggestion {
  readonly path: string;
  readonly body: string;
}

/** The suggestions, and how many findings the fix mends in all. */
function suggestionsOf(
  fix: Fix,
  findings: readonly Finding[],
  files: ReadonlyMap<string, HeadFile>,
  { prefix, pageOf }: Checked,
): { readonly suggestions: readonly Comment[]; readonly fixes: number } {
  const known = new Map(findings.map((finding) => [keyOf(finding), finding]));
  let fixes = 0;
  const suggestions = fix.files.flatMap(({ file, before, mended }) => {
    const mendings = mended.flatMap((one) => {
      const finding = known.get(keyOf(one));
      return finding === undefined ? [] : { finding, mended: one };
    });
    fixes += mendings.length;
    const head = files.get(file);
    if (head?.text !== before) return [];
    const path = prefix + file;
    return suggestionsFor(path, before, mendings, shownLines(head.patch)).flatMap((suggestion) => {
      const body = renderComment(suggestion, pageOf);
      return body === undefined ? [] : { ...suggestion, path, body };
    });
  });
  return { suggestions, fixes };
}

function keyOf({ file, span, subject }: Pick<Finding, 'file' | 'span' | 'subject'>): string {
  return [file, span.start, span.end, subject].join('\0');
}

async function post(
  { pull, connect }: Target & { kind: 'pull request' },
  suggestions: readonly Comment[],
  fixes: number,
  threads: readonly OwnThread[],
): Promise<Note | undefined> {
  const earlier = threads.flatMap(({ body, state }) => {
    const mark = markIn(body);
    return mark === undefined ? [] : { mark, state };
  });
  const said = new Set(earlier.filter(({ state }) => state !== 'outdated').map(({ mark }) => mark));
  const fresh = suggestions.filter(({ mark }) => !said.has(mark));
  if (fresh.length === 0) return undefined;
  const chosen = fresh.slice(0, Math.max(0, maxPerPullRequest - earlier.length));
  if (chosen.length === 0)
    return none(
      `Pinfold makes no more than ${maxPerPullRequest} suggestions in a pull request; run \`pinfold fix\``,
    );
  const besides = fixes - countFixes(suggestions) + countFixes(fresh) - countFixes(chosen);
  const parts = partsOf(chosen, maxPerReview);
  const reviews = parts.map((comments) => ({
    body: renderReview(countFixes(comments), besides),
    comments,
  }));
  const { posted, trouble } = await postReviews(connect(), pull, reviews);
  if (trouble === undefined) return undefined;
  if (posted === 0) return none(trouble);
  const done = countFixes(parts.slice(0, posted).flat());
  return notice(`Only ${done} of ${countFixes(chosen)} fixes were suggested: ${trouble}.`);
}

/** How many findings they mend: one may mend several. */
function countFixes(suggestions: readonly Suggestion[]): number {
  return suggestions.reduce((sum, { mendings }) => sum + mendings.length, 0);
}
