import { afterEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../src/guard/progress.js';

afterEach(() => void vi.useRealTimers());

function watched(isTTY: boolean, milliseconds: number): string[] {
  vi.useFakeTimers();
  const told: string[] = [];
  const stop = showProgress(2, { isTTY, write: (text) => told.push(text) });
  vi.advanceTimersByTime(milliseconds);
  stop();
  vi.advanceTimersByTime(milliseconds);
  return told;
}

test('a terminal is told at the start, and every minute until the end', () => {
  expect(watched(true, 130_000)).toEqual([
    'pinfold: guarding 2 opaque fixtures\n',
    'pinfold: guarding 2 opaque fixtures for 1 minute\n',
    'pinfold: guarding 2 opaque fixtures for 2 minutes\n',
  ]);
  expect(watched(false, 130_000)).toEqual([]);
});
