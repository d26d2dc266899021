import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

const missing = new Map<string, boolean>();

function isMissing(tool: string): boolean {
  const known = missing.get(tool);
  if (known !== undefined) return known;
  const absent = spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined;
  if (absent && process.env.CI !== 'true')
    console.warn(`${tool} is not installed: tests that need it are skipped`);
  missing.set(tool, absent);
  return absent;
}

/** A test with real tools: it fails in CI where one is missing, and is skipped with a notice elsewhere. */
export function testWith(...tools: string[]) {
  const absent = tools.filter(isMissing);
  return test.skipIf(absent.length > 0 && process.env.CI !== 'true');
}
