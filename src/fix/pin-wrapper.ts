import { lastOf, readProperties } from '../gradle/properties.js';
import { startOfLine } from '../workspace/lines.js';
import type { Edit } from './edit.js';

/** What the properties of a wrapper lack: the checksum of what lies at this address. */
export function wrapperAddress(text: string): string | undefined {
  const properties = readProperties(text);
  const sum = lastOf(properties, 'distributionSha256Sum')?.value.trim() ?? '';
  const url = lastOf(properties, 'distributionUrl')?.value.trim() ?? '';
  return url === '' || /^[0-9a-fA-F]{64}$/.test(sum) ? undefined : url;
}

/**
 * Writes the checksum of the distribution: over the value of `distributionSha256Sum`, or as a line of its own before
 * `distributionUrl`, where `gradle wrapper` has it.
 */
export function pinWrapper(text: string, sum: string): Edit[] {
  const properties = readProperties(text);
  const there = lastOf(properties, 'distributionSha256Sum');
  if (there !== undefined) {
    const between = text.slice(there.keySpan.end, there.valueSpan.start);
    const separator = /[=: \t\f]/.test(between) ? '' : '=';
    return [{ span: there.valueSpan, text: separator + sum }];
  }
  const url = lastOf(properties, 'distributionUrl');
  if (url === undefined) return [];
  const lineStart = startOfLine(text, url.keySpan.start);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return [{ span: { start: lineStart, end: lineStart }, text: `distributionSha256Sum=${sum}${lineEnd}` }];
}
