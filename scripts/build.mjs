// Builds dist/ from src/: tsc emits lib/, ncc bundles each entry, and the rule pages go beside them.
// With --check nothing is written; the exit status is 1 when dist/ is not byte for byte what src/ gives.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const entries = ['cli', 'action', 'worker'];

/** @returns {Promise<Map<string, Buffer>>} the files of dist/, by path below it */
async function build() {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], {
    stdio: 'inherit',
  });
  if (tsc.status !== 0) process.exit(1);

  const files = new Map();
  for (const entry of entries) {
    const { code, assets } = await ncc(join(root, 'lib', `${entry}.js`), {
      cache: false,
      quiet: true,
      license: 'licenses.txt',
    });
    files.set(`${entry}.js`, Buffer.from(code));
    for (const [name, { source }] of Object.entries(assets)) {
      if (name === 'package.json') continue;
      const file = name === 'licenses.txt' ? `${entry}.licenses.txt` : name;
      // What an entry loads only when it needs it is a file of its own, whose name ncc gives.
      if (files.get(file)?.equals(Buffer.from(source)) === false) throw new Error(`two entries make ${file}`);
      files.set(file, Buffer.from(source));
    }
  }
  for (const page of readdirSync(join(root, 'docs/rules')).sort()) {
    files.set(`rules/${page}`, readFileSync(join(root, 'docs/rules', page)));
  }
  return files;
}

/** @param {string} dir @returns {string[]} every file below dir, by path below it */
function list(dir) {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const files = await build();
if (process.argv.includes('--check')) {
  const committed = list(dist);
  const wrong = [
    ...[...files]
      .filter(([name, bytes]) => !committed.includes(name) || !readFileSync(join(dist, name)).equals(bytes))
      .map(([name]) => name),
    ...committed.filter((name) => !files.has(name)),
  ];
  for (const name of wrong) console.error(`dist/${name} is not what src/ gives; run: npm run build`);
  if (wrong.length > 0) process.exit(1);
  console.log(`dist/ is what src/ gives: ${files.size} files, byte for byte`);
} else {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), bytes, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  }
}
