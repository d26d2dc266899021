import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ecosystems } from '../src/fixtures/ecosystems/index.js';
import type { BuildInput } from '../src/fixtures/input.js';
import { literalOf } from '../src/fixtures/template.js';
import { folder } from './support/bundle.js';
import { fixtureFindings, opaqueIn, xz } from './support/fixtures.js';

const reads = 'all:\n\txz -dc tests/files/bad.xz > table\n';
const tree = { 'tests/files/bad.xz': xz, Makefile: reads };

async function found(root: string): Promise<string[]> {
  return (await fixtureFindings(root)).map(({ level, file, subject }) => `${level} ${file} ${subject}`);
}

const usual = ['error Makefile tests/files/bad.xz'];

describe('odd files among the fixtures, and the rest is still checked', () => {
  test('one of 500 MB', async () => {
    const root = folder(tree);
    const descriptor = openSync(join(root, 'tests/files/large.xz'), 'w');
    writeSync(descriptor, xz);
    ftruncateSync(descriptor, 500_000_000);
    expect(await found(root)).toEqual(usual);
    expect(opaqueIn(root)['tests/files/large.xz']).toBe('xz archive');
  }, 5000);

  test('a FIFO and links that lead nowhere and out', async () => {
    const root = folder({ ...tree, Makefile: `${reads}\tcat tests/files/outward > table\n` });
    spawnSync('mkfifo', [join(root, 'tests/files/fifo')]);
    symlinkSync('/etc/hostname', join(root, 'tests/files/outward'));
    symlinkSync('nothing', join(root, 'tests/files/broken'));
    symlinkSync('bad.xz', join(root, 'tests/files/inward'));
    expect(await found(root)).toEqual([...usual, 'error Makefile tests/files/outward']);
    expect(opaqueIn(root)).toEqual({
      'tests/files/bad.xz': 'xz archive',
      'tests/files/broken': 'a link that leads nowhere, or out of the repository',
      'tests/files/fifo': 'unreadable: it is not a regular file',
      'tests/files/outward': 'a link that leads nowhere, or out of the repository',
    });
  }, 5000);

  test.skipIf(process.getuid?.() === 0)('a file and a folder without permission', async () => {
    const root = folder({ ...tree, 'tests/closed/x': 'x', 'tests/files/closed': 'x' });
    chmodSync(join(root, 'tests/closed'), 0);
    chmodSync(join(root, 'tests/files/closed'), 0);
    expect(await found(root)).toEqual(usual);
    chmodSync(join(root, 'tests/closed'), 0o755);
    expect(opaqueIn(root)['tests/files/closed']).toBe('unreadable: its permissions forbid reading it');
  });

  test('a name that is no UTF-8', async () => {
    const root = folder(tree);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/tests/files/`), Buffer.from([0xff, 0xfe])]), xz);
    expect(await found(root)).toEqual(usual);
    expect(Object.values(opaqueIn(root))).toContain('unreadable: its name is no UTF-8');
  });

  test('a link in a circle', async () => {
    const root = folder(tree);
    symlinkSync('.', join(root, 'tests/files/here'));
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
    expect(await found(root)).toEqual(usual);
  });
});

describe('what a hostile build writes ends in bounded time', () => {
  const texts: Record<string, Record<string, string>> = {
    'a makefile of a million lines': { Makefile: reads + 'X += a\n'.repeat(1_000_000) },
    'a recipe of 40,000 lines': {
      Makefile: `${reads}\techo a | sed s/a/b/ > c\n`.padEnd(1_000_000, '\techo $(X) "$$y"\n'),
    },
    'rules that need each other': {
      Makefile:
        reads + Array.from({ length: 50_000 }, (_, n) => `t${n}: t${n + 1} t${(n * 7) % 50_000}\n`).join(''),
    },
    'variables in a circle': { Makefile: `A = $(B)$(B)\nB = $(C)$(C)\nC = $(A)$(A)\n${reads}\tcat $(A)/x\n` },
    'variables that double': {
      Makefile: `${Array.from({ length: 60 }, (_, n) => `V${n} = $(V${n + 1})$(V${n + 1})\n`).join('')}${reads}\tcat $(V0)\n`,
    },
    'm4 with quotes that do not close': { 'configure.ac': `AC_INIT([x]\n${'[[['.repeat(200_000)}` },
    'm4 with quotes and apostrophes': { 'configure.ac': `AC_INIT([x])\n${`don't [ "x\n`.repeat(40_000)}` },
    'dollars and parentheses': { 'build.sh': '$(('.repeat(500_000), 'autogen.sh': '${{'.repeat(500_000) },
    'substitutions within each other': { 'autogen.sh': '$('.repeat(200_000) },
    'a rule of many prerequisites': { Makefile: `${reads}all: ${'a '.repeat(300_000)}\n` },
    'a group of many files': {
      BUILD: `filegroup(name="g", srcs=[${'"a",'.repeat(200_000)}])\ngenrule(name="x", srcs=[":g"])\n`,
    },
    'a word of many variables': { 'autogen.sh': `x=${'${x:-y}'.repeat(100_000)}\nxz -dc $x\n` },
    'a substitution of many commands': { 'autogen.sh': `x $(${'a;'.repeat(300_000)})\n` },
    'a pipeline of many commands': { 'autogen.sh': 'a|'.repeat(200_000) },
    'back quotes and quotes': { 'autogen.sh': '`"\''.repeat(300_000) },
    'cases without an end': { 'autogen.sh': 'case $x in\n'.repeat(40_000) },
    'subshells within each other': { 'autogen.sh': '( cd a; '.repeat(30_000) },
    'here-documents without an end': { 'autogen.sh': 'cat <<EOF <<END\n'.repeat(100_000) },
    'here-documents in one line': { 'autogen.sh': `${'cat <<A; '.repeat(100_000)}\n` },
    'find with many actions': { 'autogen.sh': `find . ${'-exec xz {} '.repeat(100_000)}` },
    'many searches': { 'autogen.sh': 'x=$(find . -type f)\necho $x\n'.repeat(50_000) },
    'searches in searches': { 'autogen.sh': 'for x in $(find .); do\n'.repeat(50_000) },
    'calls within each other': { 'setup.py': 'f('.repeat(500_000) },
    'blocks within each other': { 'build.gradle': 'fileTree(rootDir) {\n'.repeat(100_000) },
    'texts that do not close': {
      'setup.py': `'''`.repeat(300_001),
      'rollup.config.js': '`${'.repeat(300_000),
    },
    'attributes without an item': { 'build.rs': '#[cfg(test)]\n{'.repeat(200_000) },
    'brackets of CMake': { 'CMakeLists.txt': 'set(x [[ "'.repeat(200_000) },
    'blocks of CMake': { 'CMakeLists.txt': 'if(BUILD_TESTING)\n'.repeat(200_000) },
    'tags of Maven': { 'pom.xml': '<a b="'.repeat(300_000) },
    'elements of Maven': { 'pom.xml': '<a>'.repeat(500_000) },
    'globs of stars': { Makefile: `${reads}\tcat ${'tests/'.repeat(30)}${'*a'.repeat(2000)}\n` },
    braces: { Makefile: `${reads}\tcat ${'{a,b}'.repeat(3000)}\n` },
    'lines that go on': {
      Makefile: `${reads}\nX = ${'a \\\n'.repeat(500_000)}`,
      Dockerfile: 'RUN a \\\n'.repeat(300_000),
    },
    'a comment of a million marks': { 'autogen.sh': `# pinfold: x\n${'#'.repeat(1_000_000)}` },
    'a name of a million letters': { 'build.gradle': 'o'.repeat(1_000_000) },
    'a million blanks behind a target': { Makefile: `${reads}a${'\t'.repeat(1_000_000)}b\n` },
    'one target of 200,000 rules': { Makefile: reads + 'a: b\n'.repeat(200_000) },
    'a tag without an end': { 'pom.xml': `<D${'-'.repeat(1_000_000)}` },
    'declarations without an end': { 'pom.xml': '<!'.repeat(500_000) },
    'a macro of a million parts': { 'configure.ac': `A${'_A'.repeat(500_000)}-` },
    'here-documents of Docker without an end': {
      Dockerfile: Array.from({ length: 100_000 }, (_, n) => `RUN <<A${n}\n`).join(''),
    },
    'comments within an instruction': { Dockerfile: `RUN a \\\n${'#\n'.repeat(500_000)}` },
    'groups of groups': {
      BUILD: Array.from(
        { length: 3_000 },
        (_, n) => `filegroup(name="g${n}", srcs=[":g${n - 1}", ":g${n - 2}"])\ngenrule(srcs=[":g${n}"])\n`,
      ).join(''),
    },
    'scripts that apply each other over and over': {
      'build.gradle': 'apply from: "b.gradle"\n'.repeat(40_000),
      'b.gradle': 'apply from: "build.gradle"\n'.repeat(40_000),
    },
    'a command of CMake with half a million words': {
      'CMakeLists.txt': `add_custom_command(OUTPUT ${'x '.repeat(500_000)})\n`,
    },
    'keys of JSON': { 'package.json': '{"scripts":'.repeat(300_000) },
  };
  for (const [name, files] of Object.entries(texts)) {
    test(name, async () => {
      const start = process.cpuUsage();
      const findings = await found(folder({ ...tree, ...files }));
      const { user } = process.cpuUsage(start);
      expect(findings).toContain(usual[0]);
      expect(user / 1e6).toBeLessThan(20);
    }, 60_000);
  }
});

describe('20,000 files', () => {
  test('are looked at in seconds', async () => {
    const root = folder(tree);
    for (let part = 0; part < 20; part++) {
      mkdirSync(join(root, `part${part}`));
      for (let file = 0; file < 1000; file++) writeFileSync(join(root, `part${part}/f${file}`), '');
    }
    const start = process.cpuUsage();
    expect(await found(root)).toEqual(usual);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
  }, 120_000);
});

/** A file name that each ecosystem reads, and pieces of its language that a text is put together from. */
const names: Record<string, string> = {
  autotools: 'configure.ac',
  make: 'Makefile',
  cmake: 'CMakeLists.txt',
  meson: 'meson.build',
  gradle: 'build.gradle.kts',
  maven: 'pom.xml',
  cargo: 'build.rs',
  go: 'a.go',
  python: 'setup.py',
  npm: 'rollup.config.js',
  bazel: 'BUILD',
  docker: 'Dockerfile',
  workflows: '.github/workflows/a.yml',
  ruby: 'Rakefile',
  shell: 'autogen.sh',
};
const pieces = fc.constantFrom(
  ...' |\n|\t|"|\'|`|$|(|)|{|}|[|]|<|>|,|;|:|=|\\|\\\n|#|//|/*|*/|dnl |&&|\\|\\||a|tests/files/bad.xz|$(srcdir)/|${A}|`x`'.split(
    '|',
  ),
  ...'find . |grep -r x . |eval |sh -c |cat <<E\n|case x in a) |esac|for x in |do |done|all: a\n\t|include_bytes!|set(|file(GLOB_RECURSE x '.split(
    '|',
  ),
  ...'def f():\n    |if (x) {\n|from("x")|<a>|</a>|<phase>|COPY a b\n|RUN |run: |- |jobs:\n|//go:embed |\u{1f600}|\r\n|\0|\ufeff'.split(
    '|',
  ),
);

describe('the readers, on any text', () => {
  for (const ecosystem of ecosystems) {
    const name = names[ecosystem.name] ?? '';
    test(`${ecosystem.name}: nothing throws, and spans lie within the text`, () => {
      expect(ecosystem.role(name)).toBe('root');
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
          const text = parts.join('');
          const input: BuildInput = ecosystem.read(name, text);
          for (const { span } of [
            ...input.mentions,
            ...input.statements,
            ...input.statements.flatMap(({ calls }) => calls),
          ]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  test.each(['gradle', 'python', 'ruby'])('%s: a sum without an end ends where its text does', (name) => {
    const text = 'x = "tests/bad.xz" +';
    const input = ecosystems.find((ecosystem) => ecosystem.name === name)?.read('x', text);
    expect(input?.mentions.map(({ span }) => span)).toEqual([{ start: 4, end: text.length }]);
  });

  test('a path that stands alone in a command is what its span shows', () => {
    const shell = ecosystems.find(({ name }) => name === 'shell');
    const path = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(\/[a-z0-9]{1,8}){1,3}\.xz$/);
    const quote = fc.constantFrom('', '"', "'");
    fc.assert(
      fc.property(path, quote, fc.array(pieces, { maxLength: 10 }), (file, mark, after) => {
        const text = `cp ${mark}${file}${mark} out\n${after.join('')}`;
        const [mention] = (shell?.read('autogen.sh', text).mentions ?? []).filter(
          ({ use }) => use === 'reads',
        );
        expect(mention === undefined ? undefined : text.slice(mention.span.start, mention.span.end)).toBe(
          file,
        );
        expect(literalOf(mention?.path ?? [])).toBe(file);
      }),
    );
  });
});
