// Writes src/artifacts/release/known-files.ts: the checksums of all versions of the files that Autotools, gettext,
// gnulib, the Autoconf Archive and pkg-config copy into a project as they are.
//
//   node scripts/known-files.mjs DIR    DIR holds clones, with their history, named as in `origins`, and what
//                                       distributions make of such a file, in distributions/NAME/, each read before
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const clones = process.argv[2];
if (clones === undefined) throw new Error('name the folder of the clones');

/** Who copies what: paths in the clone, and since when its versions are taken. The first that names a file counts. */
const origins = [
  {
    tool: 'libtool',
    clone: 'libtool',
    since: '2000-01-01',
    files: /^(?:libltdl\/)?m4\/[^/]+\.m4$|^libtool\.m4$/,
  },
  {
    tool: 'gettext',
    clone: 'gettext',
    since: '2000-01-01',
    files:
      /^(?:gettext-runtime\/|gettext-tools\/)?m4\/[^/]+\.m4$|^gettext-runtime\/po\/(?:Makefile\.in\.in|Rules-quot|Makevars\.template|[^/]*\.(?:sed|sin|header))$|^(?:build-aux|config)\/config\.rpath$/,
  },
  {
    tool: 'automake',
    clone: 'automake',
    since: '2000-01-01',
    files:
      /^lib\/(?:ar-lib|compile|config\.guess|config\.sub|depcomp|elisp-comp|install-sh|mdate-sh|missing|mkinstalldirs|py-compile|tap-driver\.sh|tap-driver\.pl|test-driver|texinfo\.tex|ylwrap)$/,
  },
  {
    tool: 'autoconf',
    clone: 'autoconf',
    since: '2000-01-01',
    files: /^(?:build-aux|config)\/(?:config\.guess|config\.sub|install-sh)$/,
  },
  {
    tool: 'gnulib',
    clone: 'gnulib',
    since: '2012-01-01',
    files:
      /^m4\/[^/]+\.m4$|^build-aux\/(?:ar-lib|compile|config\.guess|config\.sub|depcomp|install-sh|mdate-sh|missing|mkinstalldirs|py-compile|test-driver|texinfo\.tex|ylwrap|config\.rpath|config\.libpath|git-version-gen|gitlog-to-changelog|gendocs\.sh|announce-gen|install-reloc|reloc-ldflags|move-if-change|run-test|useless-if-before-free|vc-list-files|update-copyright|snippet\/[^/]+|po\/[^/]+)$/,
  },
  { tool: 'Autoconf Archive', clone: 'autoconf-archive', since: '2009-01-01', files: /^m4\/[^/]+\.m4$/ },
  { tool: 'pkg-config', clone: 'pkgconf', since: '2011-01-01', files: /^pkg\.m4$/ },
];

function git(clone, args, input) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', join(clones, clone), ...args], {
    input,
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`git ${args[0]} in ${clone}: ${stderr}`);
  return stdout;
}

/** As src/artifacts/release/known.ts has it. */
function digestOf(name, bytes) {
  const text = bytes
    .toString('latin1')
    .replaceAll('\r\n', '\n')
    .replace(
      /^(?:#|dnl) +Copyright \(C\) [0-9, -]{1,300}(?:\n(?:#|dnl) +[0-9, -]{1,100})? ?Free Software Foundation, Inc\.\n/gm,
      '',
    );
  return createHash('sha256').update(`${name}\0${text}`, 'latin1').digest('hex').slice(0, 20);
}

const known = new Map();
for (const { tool, clone, since, files } of origins) {
  const log = git(clone, [
    'log',
    '--all',
    `--since=${since}`,
    '--no-renames',
    '--format=',
    '--raw',
    '--no-abbrev',
    '-m',
    '--first-parent',
  ]);
  const wanted = new Map();
  for (const line of log.toString().split('\n')) {
    const [, before, after, path] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\t(.*)$/.exec(line) ?? [];
    if (path === undefined || !files.test(path)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (const blob of [before, after]) if (!/^0+$/.test(blob)) wanted.set(`${blob} ${name}`, { blob, name });
  }
  const list = [...wanted.values()];
  const batch = git(clone, ['cat-file', '--batch'], list.map(({ blob }) => `${blob}\n`).join(''));
  let offset = 0;
  for (const { name } of list) {
    const end = batch.indexOf(0x0a, offset);
    const size = Number(batch.subarray(offset, end).toString().split(' ')[2]);
    const bytes = batch.subarray(end + 1, end + 1 + size);
    offset = end + size + 2;
    const entry = known.get(name) ?? { tool, digests: new Set() };
    entry.digests.add(digestOf(name, bytes));
    known.set(name, entry);
  }
}

const distributions = join(clones, 'distributions');
for (const name of existsSync(distributions) ? readdirSync(distributions) : [])
  for (const version of readdirSync(join(distributions, name)))
    known.get(name).digests.add(digestOf(name, readFileSync(join(distributions, name, version))));

const lines = [...known]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { tool, digests }]) => `${name}\t${tool}\t${[...digests].sort().join('')}\n`);
writeFileSync(
  new URL('../src/artifacts/release/known-files.ts', import.meta.url),
  `/**
 * Made by scripts/known-files.mjs from the histories of gettext, libtool, Automake, Autoconf, gnulib, the Autoconf
 * Archive and pkgconf, and from what Debian and Arch make of libtool.m4. A line for each name: the name, the tool that copies the file, the first 80 bits of the sha256
 * of each version, in hex (see known.ts).
 */
export const knownFiles = \`\\
${lines.join('')}\`;
`,
);
console.log(
  `${known.size} names, ${[...known.values()].reduce((sum, { digests }) => sum + digests.size, 0)} versions`,
);
