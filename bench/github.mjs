// The GitHub on this machine that the tests have, made fit for plain JavaScript.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'lib/bench');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const made = spawnSync(
  process.execPath,
  [tsc, '-p', join(root, 'tsconfig.test.json'), '--noEmit', 'false', '--outDir', out],
  { stdio: 'inherit' },
);
if (made.status !== 0) process.exit(1);

export const { serveGitHub, sha } = await import(join(out, 'test/support/github-server.js'));
