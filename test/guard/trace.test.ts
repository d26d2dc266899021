import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { placesOf } from '../../src/fixtures/places.js';
import type { FixtureRead } from '../../src/guard/facts.js';
import { Signals } from '../../src/guard/run.js';
import { trace } from '../../src/guard/trace.js';
import { folder } from '../support/bundle.js';
import { testWith } from '../support/tools.js';

const xz = Buffer.from('fd377a585a000004', 'hex');

interface Run {
  readonly status: number;
  readonly reads: readonly FixtureRead[];
  readonly notes: readonly string[];
}

/** Traces a shell script in a folder whose fixtures are these. */
async function traced(
  script: string,
  setup: (root: string) => void = () => {},
  fixtures: readonly string[] = ['tests/a.xz', 'tests/b c.xz'],
): Promise<Run> {
  const root = folder({ ...Object.fromEntries(fixtures.map((path) => [path, xz])), 'src/main.c': '' });
  setup(root);
  const signals = new Signals();
  try {
    return await trace.run({
      root,
      fixtures: new Map(fixtures.map((path) => [path, 'xz archive'])),
      command: { words: ['sh', '-c', script], cwd: root },
      signals,
      places: placesOf({ paths: [], ignore: [], build: [], readers: [] }),
      readers: [{ command: 'od -c', reason: 'It counts.' }],
    });
  } finally {
    signals.release();
  }
}

function script(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  chmodSync(join(root, path), 0o755);
}

const actOf = ({ evidence }: FixtureRead) => (evidence.kind === 'process' ? evidence.act : evidence.kind);

describe('a read of a fixture is seen', () => {
  const each = testWith('strace').each<[string, string, string]>([
    ['by its path', 'cat tests/a.xz', 'opened'],
    ['by a path that a folder makes short', 'cd tests && cat a.xz', 'opened'],
    ['through a link to its folder', 'ln -s tests t && cat t/a.xz', 'opened'],
    ['through a link to it', 'ln -s tests/a.xz t && cat t', 'opened'],
    ['through a second name', 'ln tests/a.xz t && cat t', 'linked'],
    ['by another name', 'mv tests/a.xz t && cat t && mv t tests/a.xz', 'renamed'],
    ['by a copy', 'cp tests/a.xz t', 'opened'],
    ['below a folder of another name', 'mv tests t && cat t/a.xz && mv t tests', 'opened'],
    ['by a shell for another program', 'od <tests/a.xz', 'opened'],
    ['by a descriptor that was handed on', 'exec 3<tests/a.xz; cat <&3', 'opened'],
    ['by a descriptor that is opened again', 'exec 3<tests/a.xz; cat /proc/self/fd/3', 'opened'],
    ['by a program that a search starts', 'find . -name "a.*" -execdir cat {} ";"', 'opened'],
    ['by a search for content', 'grep -r 7zXZ .', 'opened'],
    ['in the background', 'cat tests/a.xz & wait', 'opened'],
    ['to read and write', 'exec 3<>tests/a.xz', 'opened'],
    ['to be run', 'chmod +x tests/a.xz; tests/a.xz; true', 'opened'],
  ]);
  each('%s', async (_, command, act) => {
    const { status, reads } = await traced(`(${command}) >/dev/null 2>&1`);
    expect(status).toBe(0);
    expect(reads.map(({ path }) => path)).toContain('tests/a.xz');
    expect(reads.filter(({ path }) => path === 'tests/a.xz').map(actOf)).toEqual([act]);
  });

  testWith('strace', 'python3')('by descriptors of folders, by threads, by exec', async () => {
    const program = [
      'import os, threading',
      "folder = os.open('tests', os.O_RDONLY)",
      "thread = threading.Thread(target=lambda: os.chdir('src'))",
      'thread.start(); thread.join()',
      "os.read(os.open('a.xz', os.O_RDONLY, dir_fd=folder), 1)",
      'os.fchdir(folder)',
      "os.link('b c.xz', '../other')",
    ].join('\n');
    const { reads } = await traced(`python3 -c "${program}"`);
    expect(reads.map(({ path }) => path)).toEqual(['tests/a.xz', 'tests/b c.xz']);
    expect(reads.map(actOf)).toEqual(['opened', 'linked']);
  });

  testWith('strace')('with the programs that led to it', async () => {
    const { reads } = await traced('./a', (root) => {
      script(root, 'a', '#!/bin/sh\n./b "x y"\ntrue\n');
      script(root, 'b', '#!/bin/sh\ncat "tests/b c.xz" >/dev/null\nexec od tests/a.xz >/dev/null\n');
    });
    expect(reads.map(({ evidence }) => evidence)).toMatchObject([
      { chain: ['sh -c ./a', 'a', 'b "x y"', 'od tests/a.xz'] },
      { chain: ['sh -c ./a', 'a', 'b "x y"', 'cat "tests/b c.xz"'] },
    ]);
  });
});

describe('what is no read of the build', () => {
  const each = testWith('strace').each<[string, string]>([
    [
      'a look at its name, size and times',
      'ls -l tests; stat tests/a.xz; test -r tests/a.xz; find . -size +1',
    ],
    ['a new content', 'echo x >tests/a.xz'],
    ['a name that is free again', 'ln src/main.c t; rm t; echo x >t; cat t'],
    ['another file of that name', 'mkdir -p x/tests; echo x >x/tests/a.xz; cat x/tests/a.xz'],
  ]);
  each('%s', async (_, command) => {
    expect((await traced(`(${command}) >/dev/null`)).reads).toEqual([]);
  });

  testWith('strace', 'python3')('a new content by a program that could read it back', async () => {
    expect((await traced(`python3 -c "open('tests/a.xz', 'w+').write('x')"`)).reads).toEqual([]);
  });

  testWith(
    'strace',
    'make',
    'git',
  )('tests, version control and source archives', async () => {
    const makefile = [
      'all: ; @cat src/main.c',
      'check: ; @cat tests/a.xz >/dev/null',
      'dist: ; @tar cf dist.tar tests; cp "tests/b c.xz" copy',
      'table: ; @tar cf - tests | cat >/dev/null',
    ].join('\n');
    const setup = (root: string) => writeFileSync(join(root, 'Makefile'), `${makefile}\n`);
    const { reads, notes } = await traced('make all check dist && git hash-object tests/* >/dev/null', setup);
    expect(reads).toEqual([]);
    expect(notes.join()).toContain('tests read 1');
    expect(notes.join()).toContain('version control read 2');
    // The same program is the build's where nobody makes an archive.
    expect((await traced('make table', setup)).reads).toHaveLength(2);
  });

  testWith('strace', 'cc')('compilers that make an object of the tests from a source of theirs', async () => {
    const setup = (root: string) => {
      mkdirSync(join(root, 'build/tests'), { recursive: true });
      writeFileSync(join(root, 'tests/a.xz'), 'const char a[] = "x";\n');
      writeFileSync(join(root, 'tests/t.c'), '#include "a.xz"\nint main(void) { return 0; }\n');
      writeFileSync(join(root, 'src/main.c'), '#include "../tests/a.xz"\n');
    };
    const { reads } = await traced('cd build && cc -I. -c -o tests/t.o ../tests/t.c', setup);
    expect(reads.map(({ evidence }) => evidence)).toMatchObject([{ standing: { kind: 'compiled' } }]);
    for (const [object, source] of [
      ['build/tests/main.o', 'src/main.c'],
      ['src/t.o', 'tests/t.c'],
    ])
      expect((await traced(`cc -c -o ${object} ${source}`, setup)).reads).toMatchObject([
        { evidence: { standing: { kind: 'build' } } },
      ]);
  });

  testWith('strace')('but a program that only has the name of one is', async () => {
    const { reads } = await traced('./git', (root) => script(root, 'git', '#!/bin/sh\nread x <tests/a.xz\n'));
    expect(reads.map(({ path }) => path)).toEqual(['tests/a.xz']);
  });

  testWith('strace')('what the policy allows is told with its reason', async () => {
    const { reads } = await traced(
      'od -c tests/a.xz >/dev/null; od -c "tests/b c.xz" | cat - tests/b* >/dev/null',
    );
    expect(reads.map(({ evidence }) => evidence)).toMatchObject([
      {
        standing: { kind: 'allowed', reason: 'It counts.' },
        chain: [expect.any(String), 'od -c tests/a.xz'],
      },
      { standing: { kind: 'build' } },
    ]);
  });
});

describe('a tool that builds the tests and the rest in one process', () => {
  const maven = 'org.codehaus.plexus.classworlds.launcher.Launcher';
  const gradle = 'org.gradle.launcher.GradleMain';
  const each = testWith('strace').each<[string, string]>([
    [`${maven} -DskipTests package`, 'undecided'],
    [`${maven} -B verify`, 'undecided'],
    [`${maven} -Dmaven.test.skip=true package`, 'build'],
    [`${maven} -Dmaven.test.skip package`, 'build'],
    [`${maven} compile`, 'build'],
    [`${gradle} build`, 'undecided'],
    [`${gradle} :app:testClasses`, 'undecided'],
    [`${gradle} assemble`, 'build'],
    ['-jar builder.jar package', 'build'],
  ]);
  each('java %s', async (words, standing) => {
    // A `java` that is none of the workspace's own.
    const bin = folder();
    script(bin, 'java', '#!/bin/sh\nread -r line <src/test/resources/a.xz\ntrue\n');
    const { reads } = await traced(`${bin}/java ${words}`, () => {}, ['src/test/resources/a.xz']);
    expect(reads.map(({ evidence }) => evidence)).toMatchObject([{ standing: { kind: standing } }]);
  });
});

describe('how the command ends', () => {
  const each = testWith('strace').each<[string, number]>([
    ['exit 7', 7],
    ['kill -KILL $$', 137],
    ['kill -TERM $$', 143],
    ['exec no-such-program', 127],
  ]);
  each('%s', async (command, status) => {
    expect((await traced(`exec 2>/dev/null; ${command}`)).status).toBe(status);
  });

  testWith('strace')(
    'a program that lives on is told, waited for no longer than a moment, and goes on',
    async () => {
      const { status, notes } = await traced('sh -c "sleep 5; :" >/dev/null 2>&1 & exit 4');
      expect(status).toBe(4);
      expect(notes.join()).toMatch(/live on, sh -c "sleep 5; :"/);
    },
  );
});
