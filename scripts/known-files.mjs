// Writes src/artifacts/release/known-files.ts: the checksums of all versions of the files that Autotools, gettext,
// gnulib, the Autoconf Archive, pkg-config and gtk-doc copy into a project as they are.
//
//   node scripts/known-files.mjs DIR    DIR holds clones, with their history, named as in `origins`; Node 22.18 or newer,
//                                       which reads TypeScript
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyDigest } from '../src/artifacts/release/copy-digest.ts';

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
    // What gnulib-tool copies from, but for manuals.
    files:
      /^m4\/[^/]+\.m4$|^(?:build-aux|lib|tests|top)\/(?!(?:.*\/)?(?:README|Makefile(?:\.am)?|configure\.ac|autogen\.sh|\.gitignore)$).+$/,
  },
  { tool: 'Autoconf Archive', clone: 'autoconf-archive', since: '2009-01-01', files: /^m4\/[^/]+\.m4$/ },
  { tool: 'pkg-config', clone: 'pkgconf', since: '2011-01-01', files: /^pkg\.m4$/ },
  {
    tool: 'gtk-doc',
    clone: 'gtk-doc',
    since: '2005-01-01',
    files: /^(?:buildsystems\/autotools\/)?gtk-doc(?:\.m4|(?:\.[\w-]+)*\.make)$/,
  },
];

function git(clone, args, input) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', join(clones, clone), ...args], {
    input,
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`git ${args[0]} in ${clone}: ${stderr}`);
  return stdout;
}

function digestOf(name, bytes) {
  return copyDigest(name, bytes.toString('latin1').replaceAll('\r\n', '\n'));
}

/** As distributions patch libtool, so that its work is the same on each host. */
function withoutHost(bytes) {
  return Buffer.from(
    bytes.toString('latin1').replace(/^# Libtool was configured on host .*\n/m, ''),
    'latin1',
  );
}

const dummyTargets = Buffer.from(
  'dvi ps pdf html'
    .split(' ')
    .map((name) => `install-${name}:;\n`)
    .join(''),
);

const known = new Map();
for (const { tool, clone, since, files } of origins) {
  const log = git(clone, [
    'log',
    '--all',
    // Without a time git takes that of now, and each run finds others.
    `--since=${since}T00:00:00Z`,
    '--no-renames',
    '--format=',
    '--raw',
    '--no-abbrev',
    '-m',
    '--first-parent',
  ]);
  const wanted = new Map();
  const want = (blob, path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/^gtk-doc\..*make$/, 'gtk-doc.make');
    if (files.test(path) && !/^0+$/.test(blob)) wanted.set(`${blob} ${name}`, { blob, name });
  };
  for (const line of log.toString().split('\n')) {
    const [, before, after, path] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\t(.*)$/.exec(line) ?? [];
    if (path !== undefined) for (const blob of [before, after]) want(blob, path);
  }
  // And what has not changed since then.
  for (const line of git(clone, ['ls-tree', '-r', 'HEAD']).toString().split('\n')) {
    const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
    if (path !== undefined) want(blob, path);
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
    // As the bootstrap.conf of coreutils, sed, grep and others ends it.
    if (name === 'Makefile.in.in') entry.digests.add(digestOf(name, Buffer.concat([bytes, dummyTargets])));
    if (name === 'libtool.m4') entry.digests.add(digestOf(name, withoutHost(bytes)));
    known.set(name, entry);
  }
}

// What Debian and Arch make of libtool.m4 in other ways; each was read.
for (const digest of ['Jhduv0dXlT6p7', 'UaDhZub2bmq5s', 'gTVuLusnDax0h'])
  known.get('libtool.m4').digests.add(digest);

const lines = [...known]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { tool, digests }]) => `${name}\t${tool}\t${[...digests].sort().join('')}\n`);
writeFileSync(
  new URL('../src/artifacts/release/known-files.ts', import.meta.url),
  `/**
 * Made by scripts/known-files.mjs from the histories of gettext, libtool, Automake, Autoconf, gnulib, the Autoconf
 * Archive, pkgconf and gtk-doc, and from what Debian and Arch make of libtool.m4. A line for each name: the name, the tool that
 * copies the file, the first 78 bits of the sha256 of each version, in base64 (see known.ts).
 */
export const knownFiles = \`\\
${lines.join('')}\`;
`,
);
console.log(
  `${known.size} names, ${[...known.values()].reduce((sum, { digests }) => sum + digests.size, 0)} versions`,
);
