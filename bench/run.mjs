// Speed and memory of the bundled command line on trees that this makes: npm run bench -- [workflows] [gradle] [fixtures] [guard] [artifacts]
// Prints whole-process figures; the median of five runs after one that does not count.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archives, artifactFixtures } from './artifacts.mjs';
import { fixtureTree } from './fixtures.mjs';
import { gradleBuild } from './gradle.mjs';
import { benchGuard } from './guard.mjs';
import { workflows } from './workflows.mjs';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const runs = 5;

/** The parts that are named; all where none is. */
const asked = (name) => process.argv.length === 2 || process.argv.includes(name, 2);

/** One run: seconds; where GNU time is there, seconds of processor time, of all threads, and peak memory in MB. */
function once(command, args, cwd) {
  const figures = join(cwd, '..', 'time.txt');
  const timed = existsSync('/usr/bin/time');
  const start = performance.now();
  const argv = timed ? ['-o', figures, '-f', '%U %S %M', command, ...args] : args;
  const { error } = spawnSync(timed ? '/usr/bin/time' : command, argv, { cwd, stdio: 'ignore' });
  if (error) throw error;
  const seconds = (performance.now() - start) / 1000;
  const told = timed ? readFileSync(figures, 'utf8').trim().split('\n').at(-1) : '';
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = told
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return { seconds, processor: user + system, memory: kilobytes / 1024 };
}

function measure(command, args, cwd) {
  const all = Array.from({ length: runs + 1 }, () => once(command, args, cwd)).slice(1);
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return {
    seconds: median(all.map((run) => run.seconds)),
    processor: median(all.map((run) => run.processor)),
    memory: Math.max(...all.map((run) => run.memory)),
  };
}

function installed(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

const peers = [
  { name: 'actionlint', args: [] },
  { name: 'zizmor', args: ['--offline', '.'] },
];

const scratch = mkdtempSync(join(tmpdir(), 'pinfold-bench-'));
try {
  for (const count of asked('workflows') ? [10, 100, 300, 1000] : []) {
    const tree = join(scratch, `workflows-${count}`);
    const bytes = workflows(tree, count, 10_000);
    // actionlint looks for the repository that a workflow belongs to.
    spawnSync('git', ['init', '-q'], { cwd: tree });
    const ours = measure(process.execPath, [cli, 'check', tree], tree);
    const rate = bytes / 1e6 / ours.seconds;
    console.log(
      `${String(count).padStart(5)} workflows, ${(bytes / 1e6).toFixed(1)} MB: ${ours.seconds.toFixed(2)} s, ${rate.toFixed(1)} MB/s, ${ours.memory.toFixed(0)} MB`,
    );
    for (const { name, args } of peers.filter((peer) => installed(peer.name))) {
      const theirs = measure(name, args, tree);
      console.log(
        `      ${name}: ${theirs.seconds.toFixed(2)} s; ratio ${(ours.seconds / theirs.seconds).toFixed(2)}`,
      );
    }
  }
  for (const count of asked('gradle') ? [200, 2000] : []) {
    const tree = join(scratch, `gradle-${count}`);
    const bytes = gradleBuild(tree, count);
    const { seconds, memory } = measure(process.execPath, [cli, 'check', tree], tree);
    console.log(
      `${String(count).padStart(5)} Gradle projects, ${(bytes / 1e6).toFixed(1)} MB: ${seconds.toFixed(2)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${memory.toFixed(0)} MB`,
    );
  }
  for (const files of asked('fixtures') ? [5_000, 50_000] : []) {
    const tree = join(scratch, `fixtures-${files}`);
    fixtureTree(tree, files, files * 40_000);
    const ours = measure(process.execPath, [cli, 'check', '--only', 'fixtures', tree], tree);
    // Git reads every file once, to tell text from binary.
    const theirs = measure('git', ['grep', '-cI', ''], tree);
    console.log(
      `${String(files).padStart(5)} files, a tenth of them fixtures: ${ours.seconds.toFixed(2)} s, ${ours.memory.toFixed(0)} MB; git grep -cI: ${theirs.seconds.toFixed(2)} s; ratio ${(ours.seconds / theirs.seconds).toFixed(2)}`,
    );
  }
  if (asked('guard')) benchGuard(cli, scratch, runs);
  if (asked('artifacts')) {
    const tree = artifactFixtures(join(scratch, 'fixtures'), 10_000);
    const { made, bytes } = archives(scratch, 300);
    // What it takes to know the fixtures is told apart from what the artifact takes. The rate is of processor time,
    // that of the thread which inflates with it: what one core does that has nothing else to do.
    writeFileSync(join(scratch, 'small.txt'), 'no archive\n');
    const index = measure(process.execPath, [cli, 'artifacts', join(scratch, 'small.txt')], tree);
    console.log(
      `10000 fixtures, 200 MB, to know them: ${index.seconds.toFixed(2)} s, ${index.processor.toFixed(2)} s of one core, ${index.memory.toFixed(0)} MB`,
    );
    for (const { name, path } of made) {
      const { seconds, processor, memory } = measure(process.execPath, [cli, 'artifacts', path], tree);
      const rate = bytes / 1e6 / (processor - index.processor);
      console.log(
        `      ${name}, ${(bytes / 1e6).toFixed(0)} MB unpacked: ${seconds.toFixed(2)} s in all, ${rate.toFixed(0)} MB/s (asked: 100), ${memory.toFixed(0)} MB (asked: below 500)`,
      );
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
