import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, wholeFile } from '../src/finding.js';
import { newFindings } from '../src/review/since.js';
import { folder, git, pinfold } from './support/bundle.js';
import { commit, head, merge, repository, shallowClone } from './support/repository.js';

const ci = '.github/workflows/ci.yml';
const workflow = (...uses: string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join('')}`;

function since(root: string, ref: string, dir = '.') {
  const { status, stdout, stderr } = pinfold(['check', dir, '--since', ref, '--format', 'json'], root);
  if (stdout === '') return { status, stderr };
  const { findings, summary, notes } = JSON.parse(stdout);
  return {
    status,
    fresh: findings.map(({ file, subject }: { file: string; subject: string }) => `${file} ${subject}`),
    old: summary.old,
    notes: notes.join('\n'),
  };
}

describe('--since', () => {
  test('counts only what changed, committed or not, and fails for nothing old', () => {
    const root = repository({ [ci]: workflow('a/old@v1') });
    expect(since(root, 'HEAD')).toEqual({ status: 0, fresh: [], old: 1, notes: '' });
    expect(pinfold(['check', '--since', 'HEAD'], root).stdout).toContain('nothing new, 1 old');
    writeFileSync(join(root, ci), workflow('a/new@v1', 'a/old@v1'));
    expect(since(root, 'HEAD')).toEqual({ status: 1, fresh: [`${ci} a/new@v1`], old: 1, notes: '' });
    mkdirSync(join(root, '.github/workflows/'), { recursive: true });
    writeFileSync(join(root, '.github/workflows/new.yml'), workflow('a/untracked@v1'));
    expect(since(root, 'HEAD').fresh).toContain('.github/workflows/new.yml a/untracked@v1');
    commit(root);
    expect(since(root, 'HEAD~1').fresh).toHaveLength(2);
    expect(since(root, 'HEAD').fresh).toEqual([]);
  });

  test('knows a file that git moved before it is committed', () => {
    const root = repository({ [ci]: workflow('a/old@v1') });
    git(root, 'mv', ci, '.github/workflows/moved.yml');
    expect(since(root, 'HEAD')).toMatchObject({ status: 0, fresh: [], old: 1 });
  });

  test('compares a branch with where it parts from the other, not with what that one mended since', () => {
    const root = repository({ [ci]: workflow('a/old@v1') });
    git(root, 'checkout', '-q', '-b', 'change');
    commit(root, { '.github/workflows/more.yml': workflow('a/new@v1') });
    git(root, 'checkout', '-q', 'main');
    commit(root, { [ci]: workflow() });
    git(root, 'checkout', '-q', 'change');
    const { fresh, old, notes } = since(root, 'main');
    expect(fresh).toEqual(['.github/workflows/more.yml a/new@v1']);
    expect(old).toBe(1);
    expect(notes).toContain('where the change parts from');
    // In the merge, main has it mended.
    git(root, 'checkout', '-q', 'main');
    merge(root, 'change');
    expect(since(root, 'HEAD^1')).toMatchObject({ fresh: ['.github/workflows/more.yml a/new@v1'], old: 0 });
    expect(since(root, 'HEAD^2')).toMatchObject({ fresh: [], old: 1 });
  });

  test('finds new what main mended and a merge brings back', () => {
    const root = repository({ [ci]: workflow('a/old@v1') });
    git(root, 'checkout', '-q', '-b', 'change');
    commit(root, { 'x.txt': '' });
    git(root, 'checkout', '-q', 'main');
    commit(root, { [ci]: workflow('a/b@3d3c42e5aac5ba805825da76410c181273ba90b1') });
    git(root, 'checkout', '-q', 'change');
    merge(root, 'main');
    commit(root, { [ci]: workflow('a/old@v1') });
    expect(since(root, 'main')).toMatchObject({ fresh: [`${ci} a/old@v1`], old: 0 });
  });

  test('without a common history compares with the tree, and says so', () => {
    const root = repository({ [ci]: workflow('a/old@v1') });
    git(root, 'checkout', '-q', '--orphan', 'other');
    commit(root, { [ci]: workflow('a/old@v1', 'a/new@v1') });
    const { fresh, old, notes } = since(root, 'main');
    expect(fresh).toEqual([`${ci} a/new@v1`]);
    expect(old).toBe(1);
    expect(notes).toContain('no history in common');
  });

  test('in a shallow clone compares what is there, and says what to set for what is not', () => {
    const origin = repository({ [ci]: workflow('a/old@v1') });
    const base = head(origin);
    commit(origin, { [ci]: workflow('a/old@v1', 'a/new@v1') });
    const root = shallowClone(origin, 'main');
    const missing = since(root, 'HEAD^1');
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('fetch-depth: 0');
    git(root, 'fetch', '-q', '--depth=1', 'origin', base);
    const { fresh, notes } = since(root, base);
    expect(fresh).toEqual([`${ci} a/new@v1`]);
    expect(notes).toContain('this clone is shallow');
  });

  test('in a folder below the root', () => {
    const root = repository({ [`sub/${ci}`]: workflow('a/old@v1'), [ci]: workflow('a/other@v1') });
    commit(root, { [`sub/${ci}`]: workflow('a/old@v1', 'a/new@v1') });
    expect(since(root, 'HEAD~1', 'sub')).toMatchObject({ fresh: [`${ci} a/new@v1`], old: 1 });
  });

  test('with files that a partial clone lacks takes all for new', () => {
    const origin = repository({ [ci]: workflow('a/old@v1') });
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    commit(origin, { [ci]: workflow('a/old@v1', 'a/new@v1') });
    const root = join(folder(), 'clone');
    git(origin, 'clone', '-q', '--filter=blob:none', `file://${origin}`, root);
    rmSync(origin, { recursive: true });
    const { fresh, old, notes } = since(root, 'HEAD~1');
    expect(fresh).toHaveLength(2);
    expect(old).toBe(0);
    expect(notes).toContain('all findings count as new');
  });

  test.each([
    ['no/such', 'names no commit here'],
    ['--upload-pack=touch x', 'names no commit here'],
    ['HEAD:ci.yml', 'names no commit here'],
    ['', 'names no commit here'],
  ])('%j ends with 2', (ref, reason) => {
    const root = repository({ [ci]: workflow('a/old@v1') });
    const { status, stderr } = pinfold(['check', `--since=${ref}`], root);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });

  test('outside git ends with 2', () => {
    const { status, stderr } = pinfold(['check', '--since', 'main'], folder({ [ci]: workflow('a/old@v1') }));
    expect(status).toBe(2);
    expect(stderr).toContain('no git repository');
  });

  test('a debt that is excepted in the base and not in the change is new', () => {
    const allowed = 'a/old@v1 # pinfold: allow unpinned-action -- x';
    const root = repository({ [ci]: workflow(allowed) });
    commit(root, { [ci]: workflow('a/old@v1') });
    expect(since(root, 'HEAD~1').fresh).toEqual([`${ci} a/old@v1`]);
  });
});

describe('new and old', () => {
  const finding = (line: number, subject: string): Finding => ({
    ...{ rule: 'r', group: 'actions', level: 'error', file: 'f', message: '', remedy: '' },
    ...{ subject, fingerprint: `${line}`, span: { start: line * 2, end: line * 2 + 1 } },
  });
  const side = (subjects: readonly string[]) => ({
    findings: subjects.map((subject, line) => finding(line, subject)),
    textOf: () => subjects.map((subject) => `${subject}\n`).join(''),
  });

  test('are told by count, whatever was put where', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const fresh = [...newFindings(side(before), side(after), new Map())].map(({ subject }) => subject);
        for (const subject of ['a', 'b', 'c']) {
          const count = (all: readonly string[]) => all.filter((one) => one === subject).length;
          expect(count(fresh)).toBe(Math.max(0, count(after) - count(before)));
        }
      }),
    );
  });

  test('a finding on a whole file goes with the file when it is renamed', () => {
    const at = (file: string, subject: string): Finding => ({
      ...finding(0, subject),
      ...{ file, span: wholeFile },
    });
    const none = { textOf: () => undefined };
    const fresh = newFindings(
      { findings: [at('a/x', 'a/x'), at('a/x', 'a')], ...none },
      { findings: [at('b/x', 'b/x'), at('b/x', 'b')], ...none },
      new Map([['b/x', 'a/x']]),
    );
    expect(fresh.size).toBe(0);
  });

  test('many of the same end in time', () => {
    const many = (count: number) => side(Array.from({ length: count }, () => 'a'));
    const start = performance.now();
    expect(newFindings(many(20_000), many(20_001), new Map()).size).toBe(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
