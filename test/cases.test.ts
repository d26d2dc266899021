import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { gatherArtifacts } from '../src/artifacts/gather.js';
import { check } from '../src/check.js';
import { guardBuild } from '../src/guard/build.js';
import type { Located, Report } from '../src/report/report.js';
import { standingAt } from '../src/review/base.js';
import { selectRules } from '../src/rules/select.js';
import { inThreads } from '../src/threads.js';
import { openWorkspace } from '../src/workspace/open.js';
import { commitAll as commitHere, sh } from './support/artifacts.js';
import { git, gitInit } from './support/bundle.js';
import { startGitHub, type World } from './support/github.js';
import { networkOf } from './support/online.js';

// Each folder of test/cases is a small tree and the findings that it must give; see CONTRIBUTING.md.
const cases = fileURLToPath(new URL('cases', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'pinfold-cases-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 60_000);

interface Settings {
  readonly repository?: string;
  readonly today?: string;
  readonly only?: string[];
  /** A shell script that is run under guard. */
  readonly guard?: string;
  /** A script of the shell that packs `artifacts` in the tree, which is then a repository with one commit. */
  readonly pack?: string;
  readonly artifacts?: string[];
  /** Where the case has a folder `base`: which findings count; all, if not given. */
  readonly scope?: 'new';
}

/** Makes a repository at `root` whose only commit is the tree `from`, and leaves its work tree empty. */
function commitAll(from: string, root: string): void {
  cpSync(from, root, { recursive: true });
  gitInit(root);
  git(root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'base');
  for (const entry of readdirSync(root)) if (entry !== '.git') rmSync(join(root, entry), { recursive: true });
}

async function run(name: string): Promise<Report> {
  const settingsFile = join(cases, name, 'case.json');
  const settings: Settings = existsSync(settingsFile) ? JSON.parse(readFileSync(settingsFile, 'utf8')) : {};
  // Outside git, so that this repository's own .gitignore and origin have no say.
  const tree = join(scratch, name);
  const changes = existsSync(join(cases, name, 'base'));
  if (changes) commitAll(join(cases, name, 'base'), tree);
  cpSync(join(cases, name, 'tree'), tree, { recursive: true });
  const { pack, artifacts } = settings;
  if (pack !== undefined) {
    commitHere(tree);
    sh(tree, pack);
  }
  if (changes) git(tree, 'add', '-A');
  const worldFile = join(cases, name, 'world.json');
  const world: World | undefined = existsSync(worldFile)
    ? JSON.parse(readFileSync(worldFile, 'utf8'))
    : undefined;
  const workspace = openWorkspace(tree);
  const { policy, base } = await standingAt(
    { policyRef: changes ? 'HEAD' : undefined, since: settings.scope === 'new' ? 'HEAD' : undefined },
    { workspace, top: workspace.root, policyFile: undefined, github: undefined, repository: undefined },
  );
  const guarded =
    settings.guard === undefined
      ? undefined
      : await guardBuild(
          workspace,
          policy,
          { words: ['sh', '-c', settings.guard], cwd: tree },
          { method: 'best' },
        );
  return check({
    guarded,
    workspace,
    base,
    artifacts:
      artifacts &&
      (() =>
        gatherArtifacts({
          workspace,
          policy,
          files: artifacts.map((file) => join(tree, file)),
          kind: undefined,
          ref: undefined,
        })),
    readFiles: inThreads(workspace, new URL('no-threads-here.js', import.meta.url)),
    policy,
    rules: selectRules(settings.only ?? []),
    repository: settings.repository,
    day: settings.today ?? '2026-11-24',
    askNetwork: world === undefined ? undefined : networkOf(await startGitHub(world)),
  });
}

function line({ finding, start, end }: Located, level: string): string {
  const place = `${finding.file}:${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${level} ${finding.rule} ${place} ${JSON.stringify(finding.subject).slice(1, -1)}`;
}

function summary(report: Report, counts: boolean): string {
  const { notJudged, references } = report.summary;
  const { actions, images, plugins } = references;
  return [
    ...report.findings.map((located) => line(located, located.finding.level)),
    ...report.accepted.map((located) => line(located, 'accepted')),
    ...notJudged.map((build) => `not judged ${build}`),
    ...(counts ? [`references actions=${actions} images=${images} plugins=${plugins}`] : []),
  ]
    .map((text) => `${text}\n`)
    .join('');
}

describe('cases', () => {
  for (const name of readdirSync(cases).sort()) {
    test(name, async () => {
      const file = join(cases, name, 'expected.txt');
      const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const actual = summary(await run(name), expected.includes('references '));
      if (process.env.UPDATE_CASES === '1') writeFileSync(file, actual);
      else expect(actual).toBe(expected);
    });
  }
});
