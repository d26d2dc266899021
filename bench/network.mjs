// How many requests a check with the network makes, at first and with what the first run kept: 40 references to 15
// repositories, and one bad pin in a repository of 3,572 branches and tags. GitHub is a server on this machine.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveGitHub, sha } from './github.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const scratch = mkdtempSync(join(tmpdir(), 'pinfold-bench-'));

/** @param {string} name @param {readonly string[]} uses */
function workspace(name, uses) {
  const dir = join(scratch, name);
  mkdirSync(join(dir, '.github/workflows'), { recursive: true });
  const steps = uses.map((use) => `      - uses: ${use}\n`).join('');
  writeFileSync(join(dir, '.github/workflows/ci.yml'), `on: push\njobs:\n  build:\n    steps:\n${steps}`);
  return dir;
}

/** The exit status of a check, and how many requests it made. */
async function check(server, dir, token) {
  const before = server.asked.length;
  const start = performance.now();
  const env = {
    ...process.env,
    ...server.env,
    GITHUB_TOKEN: token,
    GH_TOKEN: '',
    GITHUB_ACTIONS: '',
    XDG_CACHE_HOME: scratch,
  };
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'check', '--online', dir], {
    env,
    stdio: 'ignore',
  });
  const status = await new Promise((settle) => child.on('close', settle));
  return `${server.asked.length - before} requests, ${Math.round(performance.now() - start)} ms, exit ${status}`;
}

async function both(title, world, dir) {
  const server = await serveGitHub(world);
  console.log(title);
  console.log(`  cold:          ${await check(server, dir, 'token')}`);
  console.log(`  warm:          ${await check(server, dir, 'token')}`);
  console.log(`  without token: ${await check(server, dir, '')}`);
  server.close();
}

const node = 'runs:\n  using: node24\n  main: index.js\n';
const commit = (n) => sha(`commit ${n}`);
const nested = (n) => `runs:\n  using: composite\n  steps:\n    - uses: octo/a${n}@${commit(n)}\n`;
const repositories = Object.fromEntries(
  Array.from({ length: 15 }, (_, n) => [
    `octo/a${n}`,
    {
      commits: { [commit(n)]: { files: { 'action.yml': n % 5 === 0 && n < 10 ? nested(n + 1) : node } } },
      branches: { main: commit(n) },
      tags: { 'v1.0.0': commit(n) },
    },
  ]),
);
const uses = Array.from({ length: 40 }, (_, n) => `octo/a${n % 15}@${commit(n % 15)} # v1.0.0`);
await both('40 references to 15 repositories', { repositories }, workspace('usual', uses));

const levels = Array.from({ length: 3 }, (_, level) =>
  Object.fromEntries(
    Array.from({ length: 5 }, (_, n) => {
      const id = sha(`${level} ${n}`);
      const below = `runs:\n  using: composite\n  steps:\n    - uses: octo/l${level + 1}-${n}@${sha(`${level + 1} ${n}`)}\n`;
      const files = { 'action.yml': level === 2 ? node : below };
      return [
        `octo/l${level}-${n}`,
        { commits: { [id]: { files } }, branches: { main: id }, tags: { 'v1.0.0': id } },
      ];
    }),
  ),
);
const deep = { repositories: Object.assign({}, ...levels) };
const outer = Array.from({ length: 5 }, (_, n) => `octo/l0-${n}@${sha(`0 ${n}`)} # v1.0.0`);
await both('5 actions that run 10 others, three levels deep', deep, workspace('deep', outer));

const tip = sha('tip');
const bad = sha('bad');
const tagged = Object.fromEntries(Array.from({ length: 3571 }, (_, n) => [`v${n}`, sha(`c${n}`)]));
const commits = Object.fromEntries([...Object.values(tagged), tip, bad].map((id) => [id, {}]));
const large = { repositories: { 'octo/a': { commits, branches: { main: tip }, tags: tagged } } };
await both("a fork's commit, of 3,572 branches and tags", large, workspace('fork', [`octo/a@${bad}`]));
await both(
  'no commit at all, of 3,572 branches and tags',
  large,
  workspace('none', [`octo/a@${sha('none')}`]),
);
rmSync(scratch, { recursive: true, force: true });
