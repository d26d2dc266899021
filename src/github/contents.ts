import { type GitHub, pathOf } from './api.js';
import { textOf } from './json.js';

/** A file at a commit, as GitHub has it. */
export type Contents =
  | { readonly kind: 'text'; readonly text: string }
  /** There is none, or it is shown to nobody with these rights: GitHub does not tell the two apart. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Asks GitHub for the text of a file. `repository` is `owner/repo`, `ref` a commit.
 *
 * The form of the answer: GitHub's REST API, "Get repository content"; a file of more than 1 MB comes without content.
 */
export async function fileAt(
  github: GitHub,
  repository: string,
  path: string,
  ref: string,
): Promise<Contents> {
  const where = pathOf('repos', repository, 'contents', path);
  const answer = await github.get(`${where}?ref=${encodeURIComponent(ref)}`);
  switch (answer.kind) {
    case 'missing':
      return { kind: 'missing' };
    case 'refused':
    case 'unreachable':
      return { kind: 'failed', reason: answer.reason };
    case 'found': {
      const { body } = answer;
      const content = textOf(body, 'content');
      if (textOf(body, 'type') !== 'file' || textOf(body, 'encoding') !== 'base64' || content === undefined)
        return { kind: 'failed', reason: 'what GitHub has there is no file, or one of more than 1 MB' };
      try {
        const bytes = Buffer.from(content, 'base64');
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
      } catch {
        return { kind: 'failed', reason: 'it is not valid UTF-8' };
      }
    }
  }
}
