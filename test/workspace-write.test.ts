import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { uncommitted } from '../src/workspace/changed.js';
import { WorkspaceError } from '../src/workspace/workspace.js';
import { formOf, replaceInside, whyNotReplaced } from '../src/workspace/write.js';
import { folder, git, gitInit } from './support/bundle.js';

describe('replacing the text of a file', () => {
  test('keeps its permissions and its byte order mark, and leaves nothing beside it', () => {
    const root = folder({ 'a/b.yml': '\ufeffold\r\n' });
    chmodSync(join(root, 'a/b.yml'), 0o751);
    replaceInside(root, 'a/b.yml', 'old\r\n', 'new é\r\n');
    expect(readFileSync(join(root, 'a/b.yml'))).toEqual(Buffer.from('\ufeffnew é\r\n'));
    expect(statSync(join(root, 'a/b.yml')).mode & 0o777).toBe(0o751);
    expect(readdirSync(join(root, 'a'))).toEqual(['b.yml']);
    expect(formOf(root, 'a/b.yml')).toEqual({ mark: '\ufeff', encoding: 'utf8' });
  });

  test('keeps Latin-1, as Java has its properties', () => {
    const root = folder({ 'a.properties': Buffer.from('#\xe9\nold', 'latin1') });
    expect(formOf(root, 'a.properties')).toEqual({ mark: '', encoding: 'latin1' });
    replaceInside(root, 'a.properties', '#\xe9\nold', '#\xe9\nnew');
    expect(readFileSync(join(root, 'a.properties'))).toEqual(Buffer.from('#\xe9\nnew', 'latin1'));
  });

  test('never writes over what was changed meanwhile', () => {
    const root = folder({ 'b.yml': 'other' });
    expect(() => replaceInside(root, 'b.yml', 'old', 'new')).toThrow(/changed meanwhile/);
    expect(readFileSync(join(root, 'b.yml'), 'utf8')).toBe('other');
    expect(readdirSync(root)).toEqual(['b.yml']);
  });

  test('goes through no link', () => {
    const outside = folder({ 'target.yml': 'old' });
    const root = folder({ 'real.yml': 'old' });
    symlinkSync(join(outside, 'target.yml'), join(root, 'out.yml'));
    symlinkSync('real.yml', join(root, 'in.yml'));
    symlinkSync(outside, join(root, 'folder'));
    for (const path of ['out.yml', 'in.yml', 'folder/target.yml', 'gone.yml']) {
      expect(() => replaceInside(root, path, 'old', 'new')).toThrow(WorkspaceError);
      expect(whyNotReplaced(root, path)).toMatch(/link|no such file/);
    }
    expect(whyNotReplaced(root, 'real.yml')).toBeUndefined();
    expect(readFileSync(join(outside, 'target.yml'), 'utf8')).toBe('old');
    expect(readFileSync(join(root, 'real.yml'), 'utf8')).toBe('old');
  });

  test('takes a folder for no file', () => {
    const root = folder();
    mkdirSync(join(root, 'a.yml'));
    expect(whyNotReplaced(root, 'a.yml')).toMatch(/no regular file/);
  });
});

describe('what no commit has', () => {
  const paths = ['same.yml', 'changed.yml', 'staged.yml', 'added.yml', 'new.yml', 'crlf.yml', 'a:b*.yml'];

  function repository(): string {
    const root = folder(
      Object.fromEntries(
        ['same.yml', 'changed.yml', 'staged.yml', 'crlf.yml', 'a:b*.yml'].map((path) => [path, 'a\nb\n']),
      ),
    );
    gitInit(root);
    git(root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x');
    writeFileSync(join(root, 'changed.yml'), 'other');
    writeFileSync(join(root, 'staged.yml'), 'other');
    writeFileSync(join(root, 'added.yml'), 'other');
    git(root, 'add', 'staged.yml', 'added.yml');
    writeFileSync(join(root, 'new.yml'), 'other');
    // As a checkout with core.autocrlf leaves it.
    writeFileSync(join(root, 'crlf.yml'), 'a\r\nb\r\n');
    return root;
  }

  test('is changed, staged, added or new', () => {
    expect([...uncommitted(repository(), paths)]).toEqual([
      'changed.yml',
      'staged.yml',
      'added.yml',
      'new.yml',
    ]);
  });

  test('is told from a folder within the repository too', () => {
    const root = folder({ 'sub/same.yml': 'a', 'sub/changed.yml': 'a', 'same.yml': 'b' });
    gitInit(root);
    git(root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x');
    writeFileSync(join(root, 'sub/changed.yml'), 'other');
    expect([...uncommitted(join(root, 'sub'), ['same.yml', 'changed.yml'])]).toEqual(['changed.yml']);
  });

  test('is everything before the first commit, and nothing outside of git', () => {
    const root = folder({ 'a.yml': 'a' });
    expect(uncommitted(root, ['a.yml'])).toEqual(new Set());
    gitInit(root);
    expect(uncommitted(root, ['a.yml'])).toEqual(new Set(['a.yml']));
  });

  test('is found out without running a filter of the tree', () => {
    const root = repository();
    const proof = join(root, 'ran');
    writeFileSync(join(root, '.gitattributes'), '* filter=evil\n');
    git(root, 'config', 'filter.evil.clean', `touch ${proof}`);
    git(root, 'config', 'filter.evil.process', `touch ${proof}`);
    git(root, 'config', 'core.fsmonitor', `touch ${proof}`);
    expect(uncommitted(root, paths).has('changed.yml')).toBe(true);
    expect(existsSync(proof)).toBe(false);
  });
});
