import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

const missing = new Map<string, boolean>();

function isMissing(tool: string, silent: boolean): boolean {
  const known = missing.get(tool);
  if (known !== undefined) return known;
  const absent = spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined;
  if (absent && !silent) console.warn(`${tool} is not installed: tests that need it are skipped`);
  missing.set(tool, absent);
  return absent;
}

const inCi = process.env.CI === 'true';

/** A test with real tools: it fails in CI where one is missing, and is skipped with a notice elsewhere. */
export function testWith(...tools: string[]) {
  const absent = tools.filter((tool) => isMissing(tool, inCi));
  return test.skipIf(absent.length > 0 && !inCi);
}

/** A test with a tool that CI may fail to install: it is skipped with a notice where the tool is missing. */
export function testWhereThereIs(tool: string) {
  return test.skipIf(isMissing(tool, false));
}
