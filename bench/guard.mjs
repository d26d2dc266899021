// What guarding a build costs, against the bare build and against plain `strace -f`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const steps = 100;
const fixtures = 1000;

/**
 * A tree with a Makefile of steps that each start a few programs, as a compiler does, and fixtures that none reads.
 * No compiler is needed.
 */
function makeTree(tree) {
  for (const folder of ['tests', 'src']) mkdirSync(join(tree, folder), { recursive: true });
  for (let number = 0; number < fixtures; number++)
    writeFileSync(join(tree, 'tests', `${number}.xz`), Buffer.from('fd377a585a000004', 'hex'));
  const names = Array.from({ length: steps }, (_, number) => `o${number}`);
  for (const name of names) writeFileSync(join(tree, 'src', `${name}.c`), 'int f(void);\n'.repeat(1000));
  const work =
    'sort $< | uniq -c | sed s/f/g/ | sha256sum >$@; awk "BEGIN { for (i = 0; i < 500000; i++) n += i }"';
  const rules = `all: ${names.join(' ')}\n%: src/%.c ; @${work}\nclean: ; @rm -f ${names.join(' ')}\n`;
  writeFileSync(join(tree, 'Makefile'), rules);
}

/** Runs a command with bash's own clock: seconds by the wall, and of the processor with all children. */
function timed(command, cwd) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  const [wall, user, system] = stderr.trim().split(' ').map(Number);
  return { wall, processor: user + system };
}

/** Runs the ways to build in turns, so that what else the machine does falls on all; gives each one's figures. */
function inTurns(tree, ways, rounds) {
  const figures = new Map(ways.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, command } of ways) {
      spawnSync('make', ['-s', 'clean'], { cwd: tree });
      const figure = timed(command, tree);
      // The first round warms the caches.
      if (round > 0) figures.get(name).push(figure);
    }
  }
  return figures;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function verdict(met, text) {
  console.log(`      ${met ? 'met' : 'NOT MET'}: ${text}`);
}

/** Prints a line for each way, and whether what is asked of guard is met; `cli` is the bundled command line. */
export function benchGuard(cli, scratch, rounds) {
  const tree = join(scratch, 'guarded');
  makeTree(tree);
  const build = ['make', '-s'];
  const guard = (method) => [process.execPath, cli, 'guard', '--method', method, '--', ...build];
  const withStrace = spawnSync('strace', ['--version'], { stdio: 'ignore' }).status === 0;
  const ways = [
    { name: 'bare', command: build },
    { name: 'times', command: guard('times') },
    ...(withStrace
      ? [
          { name: 'trace', command: guard('trace') },
          { name: 'strace -f', command: ['strace', '-f', '-o', join(scratch, 'strace.txt'), ...build] },
        ]
      : []),
  ];
  const figures = inTurns(tree, ways, rounds);
  const bare = figures.get('bare');
  const usual = median(bare.map(({ wall }) => wall));
  console.log(`A build of ${usual.toFixed(2)} s with ${fixtures} fixtures, in pairs with the bare build:`);
  for (const { name } of ways.slice(1)) {
    const compared = (of) => median(figures.get(name).map((figure, round) => of(figure, bare[round])));
    const ratio = compared((own, other) => own.wall / other.wall).toFixed(2);
    const wall = (compared((own, other) => own.wall - other.wall) * 1000).toFixed(0);
    const processor = (compared((own, other) => own.processor - other.processor) * 1000).toFixed(0);
    console.log(`      ${name}: ${ratio} of its time; ${wall} ms more, of the processor ${processor} ms`);
  }
  // What guard asks of itself. The processor's time judges, since what else the machine does is not in it.
  const processorOf = (name) => median(figures.get(name).map(({ processor }) => processor));
  const spent = (processorOf('times') - processorOf('bare')) * 1000;
  const allowed = usual * 20 + fixtures;
  verdict(
    spent <= allowed,
    `times spends ${spent.toFixed(0)} ms; 2 % and 1 ms a fixture are ${allowed.toFixed(0)}`,
  );
  if (!withStrace) return;
  const ratio = processorOf('trace') / processorOf('strace -f');
  verdict(ratio <= 1, `trace takes ${ratio.toFixed(2)} of what plain strace -f takes`);
}
