import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A rule's page, Markdown. The pages stand beside the bundle, which the build puts there from docs/rules. */
export function readPage(id: string): string {
  return readFileSync(fileURLToPath(new URL(`rules/${id}.md`, import.meta.url)), 'utf8');
}
