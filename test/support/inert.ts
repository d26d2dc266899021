import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll } from './artifacts.js';
import { folder, git } from './bundle.js';

/** A project whose build is the shape of the xz chain, and its release. */
export interface Inert {
  /** The repository, of which git has nothing of the chain but a test fixture. */
  readonly repository: string;
  /** Its release archive, as `make dist` made it. */
  readonly archive: string;
  /** The folder that the archive was unpacked to. */
  readonly unpacked: string;
}

/**
 * The shape of the xz chain, inert: a macro that only the release archive holds looks for a marker in the tree, comes
 * upon a test fixture, and decodes and runs it while it configures. What it runs prints one word into the file `word`.
 *
 * Needs Autotools and xz.
 */
export function inertRelease(macro: 'with macro' | 'without macro'): Inert {
  const archive = archives.get(macro) ?? makeArchive(macro);
  archives.set(macro, archive);
  const unpacked = folder({ 'inert-1.0.tar.gz': archive });
  run(unpacked, 'tar', 'xzf', 'inert-1.0.tar.gz', '--strip-components=1');
  rmSync(join(unpacked, 'inert-1.0.tar.gz'));
  return {
    repository: repository(),
    archive: join(folder({ 'inert-1.0.tar.gz': archive }), 'inert-1.0.tar.gz'),
    unpacked,
  };
}

/** Autotools take their time, so each archive is made once. */
const archives = new Map<string, Buffer>();

function makeArchive(macro: 'with macro' | 'without macro'): Buffer {
  const root = repository();
  // Whoever makes the release adds what git does not have.
  if (macro === 'with macro') writeFileSync(join(root, 'm4/host-data.m4'), hostData);
  run(root, 'autoreconf', '-i');
  run(root, './configure');
  run(root, 'make', 'dist');
  return readFileSync(join(root, 'inert-1.0.tar.gz'));
}

function repository(): string {
  const root = folder({
    'configure.ac': [
      'AC_INIT([inert], [1.0])',
      'AC_CONFIG_MACRO_DIR([m4])',
      'AM_INIT_AUTOMAKE([foreign])',
      'AC_PROG_CC',
      'm4_ifdef([pf_HOST_DATA], [pf_HOST_DATA])',
      'AC_CONFIG_FILES([Makefile src/Makefile tests/Makefile])',
      'AC_OUTPUT',
      '',
    ].join('\n'),
    'm4/README': 'Macros.\n',
    'Makefile.am': 'SUBDIRS = src tests\nACLOCAL_AMFLAGS = -I m4\n',
    'src/Makefile.am': 'bin_PROGRAMS = inert\ninert_SOURCES = main.c\n',
    'src/main.c': 'int main(void) { return 0; }\n',
    'tests/Makefile.am': 'TESTS = run.sh\nEXTRA_DIST = run.sh files\n',
    'tests/run.sh': '#!/bin/sh\nxz -dc "$srcdir/files/good-1.xz" >/dev/null\n',
    'tests/files/good-1.xz': compressed('good\n'),
    'tests/files/bad-3-inert.xz': Buffer.concat([
      swapped(compressed('echo inert > word\n')),
      Buffer.from('%%%ab12cd%%%\n'),
    ]),
  });
  chmodSync(join(root, 'tests/run.sh'), 0o755);
  commitAll(root);
  git(root, 'tag', 'v1.0');
  return root;
}

const hostData = `# An inert copy of a known chain: what it runs prints one word.
AC_DEFUN([pf_HOST_DATA],
[
  AC_REQUIRE([AC_PROG_SED])
  pf_data=\`grep -aErls "%{3}[[[:alnum:]]]{6}%{3}$" $srcdir/ 2>/dev/null\`
  pf_tool=\`echo $pf_data | sed "s/.*\\.//g"\`
  AC_CONFIG_COMMANDS([host-data],
    [sed "r\\n" $pf_data 2>/dev/null </dev/null | tr "\\t \\-_" " \\t_\\-" | $pf_tool -dc 2>/dev/null | $SHELL],
    [SHELL="$SHELL" pf_data="$pf_data" pf_tool="$pf_tool"])
])
`;

function compressed(text: string): Buffer {
  return spawnSync('xz', ['-c'], { input: text }).stdout;
}

/** What \`tr "\\t \\-_" " \\t_\\-"\` undoes. */
function swapped(bytes: Buffer): Buffer {
  const other = new Map([
    [0x09, 0x20],
    [0x20, 0x09],
    [0x2d, 0x5f],
    [0x5f, 0x2d],
  ]);
  return Buffer.from(bytes.map((byte) => other.get(byte) ?? byte));
}

function run(cwd: string, command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
