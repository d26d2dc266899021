import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { applyEdits } from '../src/fix/edit.js';
import { type Fix, type FixQuestion, mendable, planFix } from '../src/fix/fix.js';
import { renderFix } from '../src/fix/report.js';
import { openWays } from '../src/github/network.js';
import { selectRules } from '../src/rules/select.js';
import { findPolicy } from '../src/settings.js';
import { inThreads } from '../src/threads.js';
import { openWorkspace } from '../src/workspace/open.js';
import { replaceInside } from '../src/workspace/write.js';
import { images, sums, world } from './fix/world.js';
import { startDistributions } from './support/distributions.js';
import { startGitHub } from './support/github.js';
import { manifestOf, startRegistry } from './support/registry.js';

// Each folder of test/fix is a tree, what its changed files must become, and what is told. `REGISTRY` stands for the
// registry's address, `DIGEST(name:tag)` for a digest.
const cases = fileURLToPath(new URL('fix', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'pinfold-fix-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The tree of a case outside git, with its registry's address in it. */
function treeOf(name: string, registry: string, copy = name): string {
  const root = join(scratch, `${copy}-${registry.replace(/\W/g, '-')}`);
  cpSync(join(cases, name, 'tree'), root, { recursive: true });
  for (const { path, text } of filesBelow(root)) writeFileSync(path, text.replaceAll('REGISTRY', registry));
  return root;
}

function filesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

async function plan(
  root: string,
  accepted: FixQuestion['accepted'] = 'leave',
  token: string | undefined = 'ghp_token',
  maxRequests?: number,
): Promise<Fix> {
  const github = await startGitHub(world);
  const gradle = await startDistributions(sums);
  const workspace = openWorkspace(root);
  return planFix({
    workspace,
    readFiles: inThreads(workspace, new URL('no-threads-here.js', import.meta.url)),
    policy: await findPolicy(workspace, undefined),
    rules: selectRules([]).filter(({ id }) => mendable.includes(id)),
    repository: 'us/repo',
    day: '2026-11-24',
    accepted,
    ways: openWays({
      tree: workspace.root,
      env: { ...github.env, PINFOLD_GRADLE_SERVICES: gradle.url },
      token,
      maxRequests,
    }),
  });
}

function write(root: string, fix: Fix): void {
  for (const { file, before, edits } of fix.files)
    replaceInside(root, file, before, applyEdits(before, edits));
}

describe('a fix', () => {
  const names = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of names) {
    test(name, async () => {
      const registry = await startRegistry({ images, asks: 'token' });
      const root = treeOf(name, registry.host);
      const fix = await plan(root);
      const told = renderFix(fix, 'planned').replaceAll(registry.host, 'REGISTRY');
      write(root, fix);
      const written = filesBelow(root).map(({ path, text }) => ({
        path: path.slice(root.length + 1),
        text: symbolic(text, registry.host),
      }));
      const expected = join(cases, name, 'expected');
      if (process.env.UPDATE_CASES === '1') {
        rmSync(expected, { recursive: true, force: true });
        for (const { path, text } of written) {
          mkdirSync(dirname(join(expected, path)), { recursive: true });
          writeFileSync(join(expected, path), text);
        }
        writeFileSync(join(cases, name, 'told.txt'), symbolic(told, registry.host));
        return;
      }
      expect(written.map(({ path }) => path).sort()).toEqual(
        filesBelow(expected)
          .map(({ path }) => path.slice(expected.length + 1))
          .sort(),
      );
      for (const { path, text } of written) expect(text).toBe(readFileSync(join(expected, path), 'utf8'));
      expect(symbolic(told, registry.host)).toBe(readFileSync(join(cases, name, 'told.txt'), 'utf8'));

      // Without a token it is asked by REST, which says the same.
      const other = await plan(treeOf(name, registry.host, `${name}-by-rest`), 'leave', undefined);
      expect(renderFix(other, 'planned')).toBe(renderFix(fix, 'planned'));

      // What a fix wrote, another leaves as it is, and the checks find nothing to mend in it.
      const again = await plan(root);
      expect(again.files).toEqual([]);
      expect(again.left.map(({ subject }) => subject)).toEqual(fix.left.map(({ subject }) => subject));
    });
  }
});

test('no registry is asked more often than it may be', async () => {
  const registry = await startRegistry({
    images: { 'a/one:1': 'index', 'a/two:1': 'index', 'a/three:1': 'index' },
  });
  const root = join(scratch, 'budget');
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  const uses = ['one', 'two', 'three'].map((name) => `      - uses: docker://${registry.host}/a/${name}:1\n`);
  writeFileSync(join(root, '.github/workflows/ci.yml'), `jobs:\n  a:\n    steps:\n${uses.join('')}`);
  const { files, left } = await plan(root, 'leave', 'ghp_token', 2);
  expect(files.flatMap(({ mended }) => mended)).toHaveLength(2);
  expect(left).toEqual([
    expect.objectContaining({ why: 'unreachable', reason: 'the budget of 2 requests is used up' }),
  ]);
  expect(registry.asked).toHaveLength(2);
});

/** Digests by the image that they are of. */
function symbolic(text: string, registry: string): string {
  let named = text.replaceAll(registry, 'REGISTRY');
  for (const image of Object.keys(images))
    named = named.replaceAll(manifestOf(image).digest, `DIGEST(${image})`);
  return named;
}
