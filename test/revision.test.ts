import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../src/workspace/open.js';
import { openRevision, type Revision } from '../src/workspace/revision.js';
import type { Workspace } from '../src/workspace/workspace.js';
import { folder, git } from './support/bundle.js';
import { commit, head, repository } from './support/repository.js';

function opened(root: string, at: string): Revision {
  const revision = openRevision(root, at);
  if (revision === undefined) throw new Error(`no commit ${at}`);
  return revision;
}

/** Everything that a workspace says, the sizes and pieces of files included. */
function told({ files, read, glance, sha256, has }: Workspace) {
  return files.map((path) => {
    const seen = glance(path);
    const pieces =
      seen.kind === 'file' ? seen.pieces.map((piece) => Buffer.from(piece).toString('base64')) : [];
    return { path, has: has(path), text: read(path), seen: { ...seen, pieces }, sha256: sha256(path) };
  });
}

function tree(): string {
  const root = repository({
    'a.txt': 'a\n',
    'bom.txt': '\ufeffb\n',
    'sub/deep/c.yml': 'c: 1\n',
    'sub/binary.bin': Buffer.from([1, 0, 2]),
    'latin.txt': Buffer.from('caf\xe9', 'latin1'),
    'large.bin': Buffer.alloc(200_000, 7),
    empty: '',
    'name with\nnewline.txt': 'x\n',
    'große.txt': 'ä\n',
  });
  symlinkSync('a.txt', join(root, 'link'));
  symlinkSync('../a.txt', join(root, 'sub/up'));
  symlinkSync('sub/deep', join(root, 'folder'));
  symlinkSync('/etc/hostname', join(root, 'out'));
  symlinkSync('../../../etc/hostname', join(root, 'sub/out'));
  symlinkSync('nowhere', join(root, 'broken'));
  symlinkSync('circle', join(root, 'circle'));
  symlinkSync('.', join(root, 'here'));
  commit(root);
  return root;
}

describe('a revision', () => {
  test('says of a tree what the work tree says', () => {
    const root = tree();
    expect(told(opened(root, head(root)))).toEqual(told(openWorkspace(root)));
    const below = join(root, 'sub');
    expect(opened(below, head(root)).files).toEqual(['binary.bin', 'deep/c.yml', 'out', 'up']);
    expect(told(opened(below, head(root)))).toEqual(told(openWorkspace(below)));
    expect(opened(root, head(root)).read('folder/c.yml')).toEqual({ kind: 'text', text: 'c: 1\n' });
  });

  test('does not change with the work tree, whatever is done there', () => {
    const root = tree();
    const before = told(openWorkspace(root));
    const base = head(root);
    const more = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`more/${n}.txt`, `${n}`]));
    commit(root, { ...more, 'a.txt': 'changed\n', 'sub/deep/c.yml': undefined, link: 'no link any more' });
    writeFileSync(join(root, 'empty'), 'filled');
    rmSync(join(root, 'large.bin'));
    mkdirSync(join(root, 'large.bin'));
    rmSync(join(root, 'latin.txt'));
    symlinkSync('a.txt', join(root, 'latin.txt'));
    expect(told(opened(root, base))).toEqual(before);
    git(root, 'checkout', '-q', '-f', '--orphan', 'other');
    git(root, 'rm', '-rqf', '.');
    expect(told(opened(root, base))).toEqual(before);
  });

  test('takes no file of a clone for one that git replaces', () => {
    const root = repository({ 'a.txt': 'true\n' });
    const base = head(root);
    const other = commit(root, { 'a.txt': 'false\n' });
    git(root, 'replace', base, other);
    expect(opened(root, base).read('a.txt')).toEqual({ kind: 'text', text: 'true\n' });
  });

  test('tells what a partial clone does not have', () => {
    const origin = repository({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const base = head(origin);
    commit(origin, { 'a.txt': 'changed\n' });
    const root = join(folder(), 'clone');
    git(origin, 'clone', '-q', '--filter=blob:none', `file://${origin}`, root);
    rmSync(origin, { recursive: true });
    const revision = opened(root, base);
    expect(revision.read('b.txt')).toEqual({ kind: 'text', text: 'b\n' });
    expect([...revision.missing]).toEqual([]);
    expect(revision.read('a.txt').kind).toBe('unreadable');
    expect([...revision.missing]).toEqual(['a.txt']);
  });

  test('of a commit that is not there is none, nor outside git', () => {
    expect(openRevision(tree(), '0'.repeat(40))).toBeUndefined();
    expect(openRevision(folder({ 'a.txt': '' }), '0'.repeat(40))).toBeUndefined();
  });

  test('reads many changed files in little time', () => {
    const files = (text: string) =>
      Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`d${n % 7}/${n}.yml`, `${text}${n}\n`]));
    const root = repository(files('before'));
    const base = head(root);
    commit(root, files('after'));
    const start = performance.now();
    const revision = opened(root, base);
    for (const path of revision.files) {
      const reading = revision.read(path);
      expect(reading.kind === 'text' && reading.text).toBe(`before${/(\d+)\.yml/.exec(path)?.[1]}\n`);
    }
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(readFileSync(join(root, 'd0/0.yml'), 'utf8')).toBe('after0\n');
  });
});
