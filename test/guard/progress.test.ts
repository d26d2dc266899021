import { afterEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../src/guard/progress.js';
import { cli, folder, pinfold } from '../support/bundle.js';
import { inTerminal } from '../support/terminal.js';
import { testWith } from '../support/tools.js';

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

const tree = { 'tests/a.xz': Buffer.from('fd377a585a000004', 'hex') };
const line = 'pinfold: guarding 1 opaque fixture';

testWith('script')('guard shows it in a terminal', async () => {
  const { status, text } = await inTerminal([...cli, 'guard', '--', 'echo', 'built'], folder(tree));
  expect(status).toBe(0);
  expect(text).toMatch(new RegExp(`^${line}\\r\\nbuilt\\r\\n`));
});

test('and nothing where standard error is none', () => {
  const { status, stderr } = pinfold(['guard', '--', 'echo', 'built'], folder(tree));
  expect(status).toBe(0);
  expect(stderr).not.toContain(line);
});
