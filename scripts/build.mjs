// Builds dist/ from src/: tsc emits lib/, ncc bundles each entry, and the rule pages go beside them.
// With --check dist/ is left as it is; the exit status is 1 when dist/ is not byte for byte what src/ gives.
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
    const { code, assets, stats } = await ncc(join(root, 'lib', `${entry}.js`), {
      cache: false,
      quiet: true,
    });
    const parts = Object.keys(assets).some((name) => name.endsWith('.index.js'));
    files.set(`${entry}.js`, Buffer.from(parts ? withOwnParts(code, entry) : code));
    files.set(`${entry}.licenses.txt`, Buffer.from(licences(stats)));
    for (const [name, { source }] of Object.entries(assets)) {
      if (name === 'package.json') continue;
      const own = name.replace(/\.index\.js$/, `.${entry}.js`);
      if (files.has(own)) throw new Error(`${own} is made twice`);
      files.set(own, Buffer.from(source));
    }
  }
  for (const page of readdirSync(join(root, 'docs/rules')).sort()) {
    files.set(`rules/${page}`, readFileSync(join(root, 'docs/rules', page)));
  }
  return files;
}

/**
 * What an entry loads only when it needs it is a file of its own. ncc calls it by a number of three digits, `101.index.js`,
 * which a file of another entry may have too: so it is called by its entry, `101.cli.js`.
 *
 * @param {string} code @param {string} entry
 */
function withOwnParts(code, entry) {
  const loaded = '"" + chunkId + ".index.js"';
  if (code.split(loaded).length !== 2)
    throw new Error(`${entry}.js loads its parts in another way than once`);
  return code.replace(loaded, `"" + chunkId + ".${entry}.js"`);
}

/** The licences of the packages in a bundle and in what it loads later; ncc itself would give those of one file alone. */
function licences(stats) {
  const all = {
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  };
  const packages = new Map();
  const visit = (modules = []) => {
    for (const module of modules) {
      const [, folder, name] =
        /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(module.nameForCondition ?? '') ?? [];
      if (name !== undefined) packages.set(name, folder);
      visit(module.modules);
    }
  };
  visit(stats.toJson(all).modules);
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trimEnd();
      return `${name}\n${license}\n${text}\n`;
    })
    .join('\n');
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
