import { check } from '../../src/check.js';
import type { Finding } from '../../src/finding.js';
import { gatherFixtures } from '../../src/fixtures/gather.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { selectRules } from '../../src/rules/select.js';
import { inThreads } from '../../src/threads.js';
import { openWorkspace } from '../../src/workspace/open.js';

/** Bytes that are an xz archive to whoever looks at the beginning. */
export const xz = Buffer.from('fd377a585a000004e6d6b446', 'hex');

/** What the rules on fixtures find in the tree at `root`. */
export async function fixtureFindings(root: string): Promise<readonly Finding[]> {
  const workspace = openWorkspace(root);
  const report = await check({
    workspace,
    base: undefined,
    readFiles: inThreads(workspace, new URL('no-threads-here.js', import.meta.url)),
    policy: defaultPolicy,
    rules: selectRules(['fixtures']),
    repository: undefined,
    day: '2026-11-25',
  });
  return report.findings.map(({ finding }) => finding);
}

/** Why each opaque fixture of the tree at `root` is opaque, by path. */
export function opaqueIn(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(gatherFixtures(openWorkspace(root), defaultPolicy).opaque);
}
