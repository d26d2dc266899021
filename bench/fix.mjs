// `pinfold fix` on the workflows and actions of real repositories: npm run bench-fix -- FOLDER…
// GitHub is a server on this machine that has every ref which these files name. Tells for each folder, as it is and with
// CRLF: how many references were pinned, what else changed (nothing may), what `check` still finds, and whether a second
// run changes anything. Ends with 1 where one of these is not as it should be.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveGitHub, sha } from './github.mjs';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'pinfold-fix-'));
const isActionsFile = (path) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(path);

function copy(from, to, change) {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    .filter((path) => isActionsFile(path) && !path.includes('node_modules/'));
  for (const path of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), change(readFileSync(join(from, path), 'latin1')), 'latin1');
  }
  return files;
}

/** Runs Pinfold while the server here goes on. */
async function pinfold(args, dir, env) {
  const child = spawn(process.execPath, [cli, ...args, dir], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  for await (const chunk of child.stdout) out += chunk;
  return out;
}

async function unpinned(dir, env) {
  const args = ['check', '--format', 'json', '--only', 'unpinned-action'];
  const { findings } = JSON.parse(await pinfold(args, dir, env));
  return findings.map(({ subject }) => subject).filter((subject) => !subject.startsWith('docker://'));
}

/** A GitHub that has these `owner/repo[/path]@ref`: each ref is a tag, with a release at the same commit. */
function worldOf(uses) {
  const repositories = {};
  for (const use of uses) {
    const [, name = '', ref = ''] = /^([^/]+\/[^/@]+)[^@]*@(.+)$/.exec(use) ?? [];
    const key = Object.keys(repositories).find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
    repositories[key] ??= { commits: {}, branches: {}, tags: {} };
    const { commits, branches, tags } = repositories[key];
    const commit = sha(`${key.toLowerCase()}@${ref}`);
    commits[commit] = { date: '2025-01-01T00:00:00Z' };
    if (/^v?\d/.test(ref)) {
      tags[ref] = commit;
      if (/^v?\d+$/.test(ref)) tags[`${ref}.7.3`] = commit;
    } else branches[ref.replace(/^refs\/heads\//, '')] = commit;
  }
  return { repositories };
}

/** Is a line what it was, but for one ref that became a SHA and one version that a comment names? */
function isOnlyPinned(before, after) {
  const pin = /@[0-9a-f]{40}/.exec(after);
  if (pin === null) return false;
  const head = after.slice(0, pin.index + 1);
  if (!before.startsWith(head)) return false;
  const ref = /^[^\s"'#}\],]+/.exec(before.slice(head.length))?.[0] ?? '';
  const rest = before.slice(head.length + ref.length);
  const now = after.slice(pin.index + pin[0].length);
  const version = '[\\w.+/@-]+';
  const without = [
    now,
    now.replace(new RegExp(` # ${version}(?=\\r?$)`), ''),
    now.replace(new RegExp(`# ${version} (?=#)`), ''),
  ];
  const noVersion = (text) => text.replace(/v?\d+(\.\d+)*/g, '0');
  return without.includes(rest) || noVersion(now) === noVersion(rest);
}

let good = true;
async function fix(name, from, change) {
  const dir = join(scratch, name);
  const files = copy(from, dir, change);
  cpSync(dir, `${dir}.before`, { recursive: true });
  const asked = await unpinned(dir, {});
  const server = await serveGitHub(worldOf(asked));
  const env = { ...server.env, GITHUB_TOKEN: 'token' };
  const args = ['fix', '--only', 'unpinned-action', '--allow-dirty'];
  await pinfold(args, dir, env);
  const requests = server.asked.length;
  const texts = files.map((path) => [
    readFileSync(join(`${dir}.before`, path), 'latin1'),
    readFileSync(join(dir, path), 'latin1'),
  ]);
  const lines = texts.flatMap(([before, after]) => {
    const [old, now] = [before.split('\n'), after.split('\n')];
    if (old.length !== now.length) return [{ good: false, old: `${old.length} lines`, now: `${now.length}` }];
    return old.flatMap((line, index) =>
      line === now[index] ? [] : { good: isOnlyPinned(line, now[index]), old: line, now: now[index] },
    );
  });
  const left = await unpinned(dir, env);
  await pinfold(args, dir, env);
  const again = files.filter((path, index) => readFileSync(join(dir, path), 'latin1') !== texts[index][1]);
  server.close();
  const other = lines.filter((line) => !line.good);
  console.log(
    `${name}: ${files.length} files, ${asked.length} references, ${lines.length} lines changed in ${requests} requests; ` +
      `${other.length} changed otherwise, ${left.length} left, ${again.length} files changed by a second run`,
  );
  for (const { old, now } of other) console.log(`  ${JSON.stringify(old)}\n  ${JSON.stringify(now)}`);
  for (const use of left) console.log(`  left: ${use}`);
  good &&= other.length === 0 && left.length === 0 && again.length === 0;
}

for (const folder of process.argv.slice(2)) {
  await fix(basename(folder), folder, (text) => text);
  await fix(`${basename(folder)}, CRLF`, folder, (text) => text.replace(/\r?\n/g, '\r\n'));
}
rmSync(scratch, { recursive: true, force: true });
if (!good) process.exitCode = 1;
