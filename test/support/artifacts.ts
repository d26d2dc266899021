import { spawnSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { join } from 'node:path';
import type { Limits } from '../../src/artifacts/budget.js';
import type { ArtifactKind } from '../../src/artifacts/facts.js';
import { gatherArtifacts } from '../../src/artifacts/gather.js';
import { check } from '../../src/check.js';
import type { Finding } from '../../src/finding.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { rules } from '../../src/rules/index.js';
import { readFilesHere } from '../../src/workflows/file.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { git } from './bundle.js';

interface Asked {
  readonly kind?: ArtifactKind;
  readonly ref?: string;
  readonly limits?: Limits;
}

/** What `pinfold artifacts` finds in files of a folder, run there. */
export async function findingsIn(
  root: string,
  files: readonly string[],
  asked: Asked = {},
): Promise<Finding[]> {
  const workspace = openWorkspace(root);
  const report = await check({
    workspace: { ...workspace, files: [], has: () => false },
    base: undefined,
    artifacts: () =>
      gatherArtifacts({
        workspace,
        policy: defaultPolicy,
        files: files.map((file) => join(root, file)),
        kind: asked.kind,
        ref: asked.ref,
        ...(asked.limits === undefined ? {} : { limits: asked.limits }),
      }),
    readFiles: readFilesHere(workspace),
    policy: defaultPolicy,
    rules: rules.filter(({ needs }) => needs === 'artifacts'),
    repository: undefined,
    day: '2026-11-24',
  });
  return report.findings.map(({ finding }) => finding);
}

/** `LEVEL RULE SUBJECT`, a line for each finding. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ level, rule, subject }) => `${level} ${rule} ${subject}`);
}

/** Bytes that look random, the same every time. */
export function noise(seed: number, length: number): Buffer {
  const key = Buffer.alloc(16);
  key.writeUInt32LE(seed);
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
}

/** Runs a script of the shell in a folder. */
export function sh(root: string, script: string): void {
  const { status, stderr } = spawnSync('sh', ['-ec', script], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
}

/** Makes a folder a git repository and commits what is in it. */
export function commitAll(root: string): void {
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, '-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '-qm', 'all');
}
