import { clip, markdown, markdownCode } from '../report/escape.js';
import type { Mending, Suggestion } from './suggestion.js';

/** GitHub takes comments of 65,536 characters; nobody reads one of so many. */
const maxComment = 16_000;
const maxName = 200;

/**
 * The mark that ends each of our comments, where no reader sees it; undefined where the comment is none of ours. By it
 * the next run knows what was suggested.
 */
export function markIn(comment: string): string | undefined {
  return /<!-- pinfold:([0-9a-f]{32}) -->\s*$/.exec(comment)?.[1];
}

/**
 * A suggestion as the Markdown of a comment; undefined where it would be too long. `pageOf` gives the address of a
 * rule's page, where it has one.
 */
export function renderComment(
  suggestion: Suggestion,
  pageOf: (rule: string) => string | undefined,
): string | undefined {
  const { text, mendings, mark } = suggestion;
  if (text.length > maxComment) return undefined;
  const told = mendings.map((mending) => sentence(mending, pageOf));
  const [only] = told;
  const head = told.length === 1 ? only : told.map((one) => `- ${one}`).join('\n');
  // Longer than any fence within: CommonMark, "Fenced code blocks".
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const comment = `${head}\n\n${fence}suggestion\n${text}\n${fence}\n\n<!-- pinfold:${mark} -->`;
  return comment.length <= maxComment ? comment : undefined;
}

function sentence({ finding, mended }: Mending, pageOf: (rule: string) => string | undefined): string {
  const page = pageOf(finding.rule);
  const rule = page === undefined ? `**${markdown(finding.rule)}**` : `[${markdown(finding.rule)}](${page})`;
  const code = (text: string) => markdownCode(clip(text, maxName));
  return `${rule}: ${code(mended.subject)} becomes ${code(mended.becomes)}. ${howFound(finding.rule, mended.subject)}`;
}

function howFound(rule: string, subject: string): string {
  if (rule === 'unpinned-gradle-wrapper') return 'Gradle publishes this checksum of the distribution.';
  if (rule === 'mismatched-version') return 'GitHub has this tag at the commit that is pinned.';
  return rule === 'unpinned-image' || /^docker:\/\//i.test(subject)
    ? 'Its registry gives this digest for it today.'
    : 'GitHub says that it means this commit today.';
}

/** What a review says above its comments: how many fixes it suggests, and how many there are besides. */
export function renderReview(suggested: number, besides: number): string {
  const rest =
    besides === 0
      ? ''
      : `\n\n${besides === 1 ? '1 more fix' : `${besides} more fixes`} could not be put on a line of this pull request: run \`pinfold fix\`.`;
  const first = `Pinfold suggests ${suggested === 1 ? '1 fix' : `${suggested} fixes`}.`;
  return `${first} A pin holds on to what is there today, and does not say that it is good: look at it before you commit it.${rest}`;
}
