import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/workspace/open.js';
import { openRevision } from '../src/workspace/revision.js';
import { folder, git } from './support/bundle.js';
import { commit, type Files, head, repository } from './support/repository.js';

const files = { 'a.yml': 'x: $Id$\n', 'b.yml': 'x: ¥\n', 'c.yml': 'x: 1\n' };

/** Those of the three that stand in the work tree of a fresh clone otherwise than git keeps them. */
function rewritten(more: Files): string[] {
  const origin = repository({ ...files, ...more });
  const root = folder();
  git(origin, 'clone', '-q', `file://${origin}`, root);
  return [...openWorkspace(root).rewritten(Object.keys(files))];
}

test.each<[string, Files, string[]]>([
  ['no attributes', {}, []],
  ['attributes of another kind', { '.gitattributes': '* text=auto eol=crlf\n' }, []],
  ['ident, where there is something to write', { '.gitattributes': '*.yml ident\n' }, ['a.yml']],
  ['ident by a macro', { '.gitattributes': '[attr]mine ident\na.yml mine\n' }, ['a.yml']],
  ['ident taken back', { '.gitattributes': '*.yml ident\n*.yml -ident\n' }, []],
  ['UTF-8, which is as it is kept', { '.gitattributes': '*.yml working-tree-encoding=UTF-8\n' }, []],
  ['ident of other files', { '.gitattributes': '*.c ident\n' }, []],
])('%s', (_, more, expected) => {
  expect(rewritten(more)).toEqual(expected);
});

test('another encoding', () => {
  // As it is kept once the attribute is known to git: turned into UTF-8.
  const { 'a.yml': a, 'c.yml': c } = files;
  const origin = repository({
    ...{ 'a.yml': a, 'c.yml': c, '.gitattributes': 'b.yml working-tree-encoding=SHIFT_JIS\n' },
    'b.yml': Buffer.from([0x78, 0x3a, 0x20, 0x5c, 0x0a]),
  });
  expect([...openWorkspace(origin).rewritten(Object.keys(files))]).toEqual(['b.yml']);
  expect(openRevision(origin, head(origin))?.rewritten(Object.keys(files)).size).toBe(0);
});

test('a link is not followed', () => {
  const root = repository({ '.gitattributes': '*.yml ident\n' });
  symlinkSync('/dev/zero', join(root, 'a.yml'));
  commit(root);
  expect([...openWorkspace(root).rewritten(['a.yml'])]).toEqual([]);
});

test('outside git nothing is', () => {
  const root = folder({ ...files, '.gitattributes': '*.yml ident\n' });
  expect([...openWorkspace(root).rewritten(Object.keys(files))]).toEqual([]);
});
