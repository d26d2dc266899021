import { expect } from 'vitest';
import type { Span } from '../../src/finding.js';

/** The text that a span stands for, once it is known to lie inside. */
export function cut(text: string, { start, end }: Span): string {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  return text.slice(start, end);
}

/** How long `work` takes, in milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
