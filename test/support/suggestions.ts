import type { Thread } from './reviews.js';

/**
 * What GitHub makes of a file when somebody commits suggestions: of each the lines from `startLine` to `line` become
 * what the block of its comment holds. A file whose lines end with CR LF keeps these ends.
 */
export function commitSuggestions(
  text: string,
  comments: readonly Pick<Thread, 'body' | 'startLine' | 'line'>[],
): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  for (const { body, startLine, line } of comments.toSorted((a, b) => b.line - a.line))
    lines.splice(startLine - 1, line - startLine + 1, ...blockOf(body).split('\n'));
  return lines.join(end);
}

/** The content of the one `suggestion` block: CommonMark, "Fenced code blocks". */
export function blockOf(body: string): string {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  const fence = /^`+/.exec(lines[first] ?? '')?.[0] ?? '';
  const last = lines.findIndex(
    (line, index) => index > first && /^ {0,3}`+ *$/.test(line) && line.trim().length >= fence.length,
  );
  if (first < 0 || last < 0) throw new Error(`there is no suggestion in ${body}`);
  return lines.slice(first + 1, last).join('\n');
}
