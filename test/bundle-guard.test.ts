import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { action, cli, folder, pinfold } from './support/bundle.js';
import { inTerminal } from './support/terminal.js';
import { testWith } from './support/tools.js';

const xz = Buffer.from('fd377a585a000004', 'hex');
const linux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;

/** A workspace in a folder of its own, so that what guard puts beside it is seen. */
function workspace(files: Record<string, string | Buffer> = {}): string {
  const around = folder(
    Object.fromEntries(
      Object.entries({ 'tests/a.xz': xz, 'tests/deep/b c.xz': xz, 'src/main.c': '', ...files }).map(
        ([path, content]) => [`repo/${path}`, content],
      ),
    ),
  );
  return join(around, 'repo');
}

function stat(root: string, path: string) {
  const { atimeNs, mtimeNs, mode, size, ino } = lstatSync(join(root, path), { bigint: true });
  return { atimeNs, mtimeNs, mode, size, ino };
}

function report(args: readonly string[], root: string) {
  const file = join(folder(), 'report.json');
  const run = pinfold(['guard', '--format', 'json', '--output', file, ...args], root);
  const { findings, accepted, summary, notes = [] } = JSON.parse(readFileSync(file, 'utf8'));
  return { ...run, findings, accepted, summary, notes };
}

const subjects = (findings: { subject: string }[]) => findings.map(({ subject }) => subject);

describe.runIf(linux)('the command', () => {
  const methods = testWith('strace').each<[string]>([['times'], ['trace'], ['withhold']]);

  methods('has its streams, folder, environment and status under %s', (method) => {
    const root = workspace();
    const script = 'pwd; echo "$GREETING"; cat; echo told >&2; exit 9';
    const run = spawnSync(
      cli[0],
      [cli[1], 'guard', '--method', method, '--', 'sh', '-c', script, 'sh', '--format'],
      {
        cwd: root,
        env: { ...process.env, GREETING: 'hello' },
        input: 'given\n',
        encoding: 'utf8',
      },
    );
    expect(run.stdout).toBe(`${root}\nhello\ngiven\n`);
    expect(run.stderr).toMatch(/^told\n/);
    expect(run.stderr).toContain(`guarded by ${method}`);
    expect(run.status).toBe(9);
  });

  methods('that is killed ends with 137, and everything is as it was, under %s', (method) => {
    const root = workspace();
    const before = ['tests/a.xz', 'tests/deep/b c.xz'].map((path) => stat(root, path));
    const run = pinfold(['guard', '--method', method, '--', 'sh', '-c', 'kill -KILL $$'], root);
    expect(run.status).toBe(137);
    expect(run.stderr).toContain(`guarded by ${method}`);
    expect(['tests/a.xz', 'tests/deep/b c.xz'].map((path) => stat(root, path))).toEqual(before);
    expect(readdirSync(dirname(root))).toEqual(['repo']);
  });

  methods('that forks away and lives on is not waited for, and goes on, under %s', async (method) => {
    const root = workspace();
    const [out, told] = ['out', 'told'].map((name) => openSync(join(dirname(root), name), 'w'));
    // It holds our standard streams open, as a daemon that forgot to close them does.
    const script = '(sleep 5; echo went on; cat src/main.c >../later) & exit 4';
    const start = performance.now();
    const child = spawn(cli[0], [cli[1], 'guard', '--method', method, '--', 'sh', '-c', script], {
      cwd: root,
      stdio: ['ignore', out, told],
    });
    expect(await new Promise((settle) => child.once('exit', settle))).toBe(4);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(existsSync(join(root, 'tests/a.xz'))).toBe(true);
    const report = readFileSync(join(dirname(root), 'told'), 'utf8');
    expect(report).toContain(`guarded by ${method}`);
    if (method === 'trace')
      expect(report).toMatch(/2 programs that the command started live on, .*from here on/);
    await vi.waitFor(() => expect(existsSync(join(dirname(root), 'later'))).toBe(true), 10_000);
    expect(readFileSync(join(dirname(root), 'out'), 'utf8')).toBe('went on\n');
  });

  methods(
    'is sent the signals that are meant for it, and ends with 128 and their number, under %s',
    async (method) => {
      const root = workspace();
      const child = spawn(
        cli[0],
        [cli[1], 'guard', '--method', method, '--', 'sh', '-c', 'echo ready; exec sleep 20'],
        {
          cwd: root,
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
      await new Promise((settle) => child.stdout.once('data', settle));
      await delay(100);
      child.kill('SIGTERM');
      expect(await new Promise((settle) => child.once('exit', settle))).toBe(143);
      expect(readFileSync(join(root, 'tests/a.xz'))).toEqual(xz);
    },
  );

  test.each([
    [['--', 'no-such-command'], 127, 'no-such-command: command not found'],
    [['--', './tests/a.xz'], 126, 'may not be executed'],
    [['--', 'sh', '-c', 'kill -KILL $$'], 137, 'opaque fixtures'],
    [['--', 'sh', '-c', 'exit 3'], 3, 'opaque fixtures'],
    [[], 2, 'name the command'],
    [['--'], 2, 'name the command'],
    [['--method', 'tims', '--', 'true'], 2, 'did you mean times?'],
    [['--method', 'times', '--withhold', 'empty', '--', 'true'], 2, '--withhold'],
    [['--only', 'gradle', '--', 'true'], 2, '--only is no option of pinfold guard'],
    [['nowhere', '--', 'true'], 2, 'nowhere'],
    [['--policy', 'nowhere.yml', '--', 'true'], 2, 'nowhere.yml'],
  ])('%j ends with %i and says why', (args, status, reason) => {
    const run = pinfold(['guard', ...args], workspace());
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(reason);
    expect(run.stderr).not.toContain('internal error');
    expect(run.status).toBe(status);
  });

  test('findings give 1 where it succeeds, and its own status where it fails', () => {
    const read = (script: string, ...options: string[]) =>
      pinfold(
        ['guard', '--method', 'times', ...options, '--', 'sh', '-c', `cat tests/a.xz >/dev/null; ${script}`],
        workspace(),
      ).status;
    expect(read('exit 0')).toBe(1);
    expect(read('exit 5')).toBe(5);
    expect(read('exit 0', '--fail-on', 'never')).toBe(0);
  });

  testWith('make', 'strace')("the status of make is make's own, and the report says so", () => {
    for (const method of ['times', 'trace']) {
      const root = workspace({ Makefile: 'dist: ; exit 3\n' });
      const { status, notes } = report(['--method', method, '--', 'make', '-s', 'dist'], root);
      expect(status).toBe(2);
      expect(notes).toEqual(['The command itself ended with 2.']);
    }
  });

  test('the policy judges: levels, exceptions, what is excluded and ignored', () => {
    const read = (policy: string) =>
      report(
        ['--method', 'times', '--', 'grep', '-r', '7zXZ', '.'],
        workspace({ '.github/pinfold.yml': `version: 1\n${policy}` }),
      );
    expect(subjects(read('').findings)).toEqual(['tests/a.xz', 'tests/deep/b c.xz']);
    expect(read('rules: { fixture-read-by-build: off }').findings).toEqual([]);
    expect(read('rules: { fixture-read-by-build: notice }')).toMatchObject({
      status: 0,
      summary: { notice: 2 },
    });
    expect(subjects(read('fixtures: { ignore: ["tests/a.xz"] }').findings)).toEqual(['tests/deep/b c.xz']);
    expect(read('exclude: ["tests/**"]')).toMatchObject({ status: 0, findings: [] });
    const one = '{ rule: fixture-read-by-build, subject: "tests/a.xz", reason: It is a logo. }';
    const accepted = read(`exceptions: [${one}]`);
    expect(subjects(accepted.findings)).toEqual(['tests/deep/b c.xz']);
    expect(accepted.accepted).toMatchObject([
      { subject: 'tests/a.xz', exception: { reason: 'It is a logo.' } },
    ]);
    const unused = '{ rule: fixture-read-by-build, subject: "tests/x.xz", reason: It is gone. }';
    expect(read(`exceptions: [${unused}]`).findings.map(({ rule }: { rule: string }) => rule)).toContain(
      'unused-exception',
    );
    // What a plain check does not judge, it does not miss.
    const plain = workspace({ '.github/pinfold.yml': `version: 1\nexceptions: [${one}]\n` });
    expect(pinfold(['check'], plain).status).toBe(0);
  });

  testWith('strace')('a command that the policy names as a reader is accepted with its reason', () => {
    const policy = 'version: 1\nfixtures:\n  readers:\n    - { command: od, reason: It counts bytes. }\n';
    const { status, findings, accepted } = report(
      ['--method', 'trace', '--', 'od', 'tests/a.xz'],
      workspace({ '.github/pinfold.yml': policy }),
    );
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(accepted).toMatchObject([{ subject: 'tests/a.xz', exception: { reason: 'It counts bytes.' } }]);
    const bare = workspace({
      '.github/pinfold.yml': 'version: 1\nfixtures:\n  readers:\n    - { command: od }\n',
    });
    expect(pinfold(['guard', '--', 'true'], bare)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has no reason'),
    });
  });

  test('a workspace without fixtures runs it and says so', () => {
    const { status, stderr } = pinfold(['guard', '--', 'true'], folder({ 'src/main.c': '' }));
    expect(status).toBe(0);
    expect(stderr).toContain('0 opaque fixtures');
  });

  testWith('strace')('what removes or rewrites fixtures is told, and nothing fails', () => {
    const script = 'rm tests/a.xz; echo x > "tests/deep/b c.xz"';
    const times = report(['--method', 'times', '--', 'sh', '-c', script], workspace());
    expect(times.status).toBe(1);
    expect(times.findings).toMatchObject([
      { subject: 'tests/a.xz', level: 'warning' },
      { subject: 'tests/deep/b c.xz', level: 'error' },
    ]);
    expect(report(['--method', 'trace', '--', 'sh', '-c', script], workspace())).toMatchObject({
      status: 0,
      findings: [],
    });
  });

  testWith('strace')('by itself it is traced, else its access times are looked at', () => {
    expect(report(['--', 'true'], workspace()).summary.guard.method).toBe('trace');
    const bin = folder();
    for (const tool of ['sh', 'cat', 'true', 'touch', 'xargs', 'git']) {
      const path = ['/usr/bin', '/bin'].map((dir) => join(dir, tool)).find((file) => existsSync(file));
      if (path !== undefined) symlinkSync(path, join(bin, tool));
    }
    const { stderr } = pinfold(['guard', '--', 'true'], workspace(), { PATH: bin });
    expect(stderr).toContain('guarded by times');
    const refused = pinfold(['guard', '--method', 'trace', '--', 'true'], workspace(), { PATH: bin });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(
      '--method trace cannot do its work here: strace is not installed; apt-get install strace',
    );
  });
});

describe.runIf(linux)('a terminal', () => {
  const line = 'pinfold: guarding 2 opaque fixtures';

  testWith('script')('is told that guard is at work', async () => {
    const { status, text } = await inTerminal([...cli, 'guard', '--', 'echo', 'built'], workspace());
    expect(status).toBe(0);
    expect(text).toMatch(new RegExp(`^${line}\\r\\nbuilt\\r\\n`));
  });

  testWith('script', 'strace').each<[string]>([['times'], ['trace'], ['withhold']])(
    'that interrupts the build has its report, under %s',
    async (method) => {
      const root = workspace();
      const script = 'trap "echo caught; exit 7" INT; echo re""ady; while :; do sleep 0.1; done';
      const command = [...cli, 'guard', '--method', method, '--', 'sh', '-c', script];
      const { status, text } = await inTerminal(command, root, {}, 'ready');
      expect(text.match(/caught/g)).toHaveLength(1);
      expect(text).toContain(`guarded by ${method}`);
      expect(status).toBe(7);
      expect(readFileSync(join(root, 'tests/a.xz'))).toEqual(xz);
    },
  );

  test('is told, and a log is not', () => {
    const { status, stderr } = pinfold(['guard', '--', 'echo', 'built'], workspace());
    expect(status).toBe(0);
    expect(stderr).not.toContain(line);
  });
});

describe.runIf(linux)('strace', () => {
  /** A folder whose `strace` is this shell script; `$strace` is the real one. */
  function other(script: string): Record<string, string> {
    const real = spawnSync('sh', ['-c', 'command -v strace'], { encoding: 'utf8' }).stdout.trim();
    const bin = folder({ strace: `#!/bin/sh\nstrace=${real}\n${script}\n` });
    chmodSync(join(bin, 'strace'), 0o755);
    return { PATH: `${bin}:${process.env.PATH}` };
  }
  const trace = ['guard', '--method', 'trace', '--', 'cat', 'tests/a.xz'];
  const withStrace = testWith('strace');

  withStrace('before 5.3, without --seccomp-bpf, works', () => {
    const env = other(
      'case "$*" in --help) $strace --help | grep -v seccomp;; *--seccomp-bpf*) exit 1;; *) exec $strace "$@";; esac',
    );
    const { status, stderr } = pinfold(trace, workspace(), env);
    expect(stderr).toContain('guarded by trace');
    expect(status).toBe(1);
  });

  withStrace('that ptrace is forbidden to is refused with its own reason', () => {
    const [program, ...args] = ['strace', '-f', '-o', '/dev/null', '-e', 'inject=ptrace:error=EPERM'];
    const run = (...options: string[]) =>
      spawnSync(program ?? '', [...args, '--', ...cli, 'guard', ...options, '--', 'cat', 'tests/a.xz'], {
        cwd: workspace(),
        encoding: 'utf8',
      });
    const { status, stderr } = run('--method', 'trace');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^pinfold: --method trace cannot do its work here: .*Operation not permitted; tracing is forbidden here: .*SYS_PTRACE.*ptrace_scope/,
    );
    expect(run().stderr).toContain('guarded by times');
  });

  withStrace.each<[string, string, string]>([
    ['fails', 'echo "strace: no such call \\033[31m" >&2; exit 1', 'strace ended with 1'],
    ['sees nothing', 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"', 'strace ended with 0'],
    ['is killed', 'kill -KILL $$', 'strace ended with 137'],
  ])('that %s is refused by name', (_, script, reason) => {
    const root = workspace();
    const { status, stderr, stdout } = pinfold(trace, root, other(script));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`--method trace cannot do its work here: ${reason}`);
    expect(stderr).not.toContain('\x1b');
    expect(readdirSync(root).sort()).toEqual(['src', 'tests']);
  });

  withStrace('that is killed while the build runs ends with 2, and says so', () => {
    const { status, stderr } = pinfold(
      ['guard', '--method', 'trace', '--', 'sh', '-c', 'kill -KILL $PPID; sleep 1'],
      workspace(),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('strace ended with 137 and did not say how the command ended');
  });
});

describe.runIf(linux)('what the command lines of a build say', () => {
  const lines = testWith('strace').each<[string, string]>([
    ['steer a terminal', '\x1b]0;title\x07\x1b[2J\x1b[31mred'],
    ['are commands of GitHub', '\n::error::no\n##[error]no\n::stop-commands::x'],
    ['go round a page', '</details><script>x</script>|`x`](https://example.org)@octo'],
    ['turn text round', '\u202eevil\u2066\u200b'],
    ['are no text', '\ud800 half'],
  ]);

  lines('and that %s, is shown as text in every format', (_, hostile) => {
    const root = workspace({ 'read.sh': 'cat tests/a.xz >/dev/null\n' });
    for (const format of ['text', 'github', 'markdown', 'json', 'sarif']) {
      const { stderr, status } = pinfold(
        ['guard', '--method', 'trace', '--format', format, '--', 'sh', 'read.sh', hostile],
        root,
        format === 'text' ? { GITHUB_ACTIONS: 'true' } : {},
      );
      expect(status).toBe(1);
      expect(stderr).toContain('tests/a.xz');
      // JSON has the text itself, in its own escapes.
      const isData = format === 'json' || format === 'sarif';
      expect(stderr.replaceAll('\n', '')).not.toMatch(isData ? /\p{Cc}/u : /[\p{Cc}\p{Cf}]/u);
      for (const line of stderr.split('\n')) expect(line).not.toMatch(/^\s*(?:::error::|##\[)/);
      if (format === 'markdown') expect(stderr).not.toMatch(/<script|<\/details><s/);
      if (isData) JSON.parse(stderr);
    }
  });

  testWith('strace')('and are as long as they can be, is cut', () => {
    const root = workspace({
      'read.sh': 'for i in 1 2 3; do cat tests/a.xz >/dev/null; done\n',
    });
    const many = Array.from({ length: 15 }, () => 'x'.repeat(120_000));
    for (const words of [many, Array.from({ length: 100_000 }, () => '\x01')]) {
      const { findings, status } = report(['--method', 'trace', '--', 'sh', 'read.sh', ...words], root);
      expect(status).toBe(1);
      const [{ message }] = findings;
      expect(message.length).toBeLessThan(1000);
      expect(message).toContain('sh read.sh');
    }
  });
});

describe.runIf(linux)('the input build of the action', () => {
  function build(script: string, inputs: Record<string, string> = {}, files: Record<string, string> = {}) {
    const root = workspace(files);
    const temp = folder({ output: '', summary: '' });
    const run = action({ build: script, ...inputs }, root, {
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
    });
    return { ...run, root, summary: readFileSync(join(temp, 'summary'), 'utf8') };
  }

  test('is run in the folder to check, and what it read is annotated', () => {
    const { status, stdout, summary } = build(
      'pwd\ncat a.xz >copy',
      { path: 'tests' },
      { 'tests/x/a.xz': 'text' },
    );
    expect(stdout).toMatch(/^\S*\/repo\/tests\n/);
    // Below tests/ as the root, nothing says that these exist for tests.
    expect(status).toBe(0);
    expect(summary).toContain('0 opaque fixtures guarded by');
    const whole = build('cat tests/a.xz >copy');
    expect(whole.status).toBe(1);
    expect(whole.stdout).toMatch(/^::error file=tests\/a\.xz,title=Pinfold%3A fixture-read-by-build::/m);
    expect(whole.summary).toContain('fixture-read-by-build');
  });

  test("stops at the first command that fails, as run: does, and its status is the step's", () => {
    const { status, stdout } = build('sh -c "exit 6"\ntouch reached');
    expect(status).toBe(6);
    expect(stdout).toContain('::error title=Pinfold::The command of the input build ended with 6.');
    expect(build('true\nexit 0').status).toBe(0);
  });

  test('is judged with the tree, in one report', () => {
    const workflow = 'jobs:\n  b:\n    steps:\n      - uses: a/b@v1\n';
    const { status, stdout } = build('cat tests/a.xz >copy', {}, { '.github/workflows/ci.yml': workflow });
    expect(status).toBe(1);
    expect(stdout).toContain('unpinned-action');
    expect(stdout).toContain('fixture-read-by-build');
    expect(stdout).toMatch(/2 errors in 1 file: .*, 2 opaque fixtures guarded by/);
  });

  test('is refused where nothing would judge it', () => {
    const { status, stdout, root } = build('touch ran', { only: 'actions' });
    expect(status).toBe(2);
    expect(stdout).toContain('the input only leaves it out');
    expect(existsSync(join(root, 'ran'))).toBe(false);
  });
});

describe.runIf(linux)('what stands in the way', () => {
  const asRoot = isRoot ? testWith('strace') : test.skip;

  asRoot('fixtures that somebody else owns: times is refused by name, trace works', () => {
    const root = workspace();
    for (const path of [dirname(root), root]) chmodSync(path, 0o777);
    chownSync(root, 65534, 65534);
    const run = (method: string) =>
      spawnSync(cli[0], [cli[1], 'guard', '--method', method, '--', 'cat', 'tests/a.xz'], {
        cwd: root,
        uid: 65534,
        gid: 65534,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', HOME: root },
      });
    readFileSync(join(root, 'tests/a.xz'));
    const times = run('times');
    expect(times.status).toBe(2);
    expect(times.stderr).toMatch(/--method times cannot watch tests\/a\.xz.*--method trace/);
    const withheld = run('withhold');
    expect(withheld.status).toBe(2);
    expect(withheld.stderr).toContain('--method withhold cannot move tests/a.xz out of the way');
    expect(readdirSync(dirname(root))).toEqual(['repo']);
    expect(readFileSync(join(root, 'tests/a.xz'))).toEqual(xz);
    expect(run('trace').status).toBe(1);
  });

  asRoot('a mount that is read-only: times and withhold are refused by name, trace works', ({ skip }) => {
    const root = workspace();
    if (spawnSync('mount', ['--bind', root, root]).status !== 0) skip('nothing can be mounted here');
    try {
      spawnSync('mount', ['-o', 'remount,ro,bind', root]);
      for (const method of ['times', 'withhold']) {
        const { status, stderr } = pinfold(['guard', '--method', method, '--', 'true'], root);
        expect(status).toBe(2);
        expect(stderr).toContain(`--method ${method} cannot do its work here`);
      }
      expect(report(['--', 'cat', 'tests/a.xz'], root)).toMatchObject({
        status: 1,
        summary: { guard: { method: 'trace' } },
      });
    } finally {
      spawnSync('umount', [root]);
    }
  });

  asRoot('no method that works ends with 2, and gives each reason', ({ skip }) => {
    const root = workspace();
    if (spawnSync('mount', ['--bind', root, root]).status !== 0) skip('nothing can be mounted here');
    try {
      spawnSync('mount', ['-o', 'remount,noatime,bind', root]);
      const bin = folder();
      symlinkSync('/bin/true', join(bin, 'true'));
      const { status, stderr } = pinfold(['guard', '--', 'true'], root, { PATH: bin });
      expect(status).toBe(2);
      expect(stderr).toContain('--method trace cannot');
      expect(stderr).toContain('--method times cannot');
      expect(stderr).toContain('noatime');
    } finally {
      spawnSync('umount', [root]);
    }
  });

  // The whole in CI; to make them takes most of the time.
  const many = process.env.CI === 'true' ? 100_000 : 10_000;

  const hasStrace = spawnSync('strace', ['--version']).error === undefined;

  test(`${many} fixtures`, { timeout: 600_000 }, () => {
    const root = mkdtempSync(join(tmpdir(), 'pinfold-many-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }), 300_000);
    for (let part = 0; part < many / 1000; part++) {
      mkdirSync(join(root, 'tests', String(part)), { recursive: true });
      for (let number = 0; number < 1000; number++)
        writeFileSync(join(root, 'tests', String(part), `${number}.xz`), xz);
    }
    const start = performance.now();
    const { status, findings, summary } = report(['--method', 'times', '--', 'cat', 'tests/7/7.xz'], root);
    // A millisecond for each, and a second to start.
    expect(performance.now() - start).toBeLessThan(many + 1000);
    expect(status).toBe(1);
    expect(subjects(findings)).toEqual(['tests/7/7.xz']);
    expect(summary.guard.fixtures).toBe(many);
    const traced = ['--method', 'trace', '--', 'cat', 'tests/7/7.xz'];
    if (hasStrace) expect(subjects(report(traced, root).findings)).toEqual(['tests/7/7.xz']);
    expect(report(['--method', 'withhold', '--', 'sh', '-c', '! cat tests/7/7.xz'], root).status).toBe(0);
    expect(readFileSync(join(root, 'tests/7/7.xz'))).toEqual(xz);
  });
});

describe.runIf(linux)('what is withheld', () => {
  const fixtures = ['tests/a.xz', 'tests/deep/b c.xz'];
  const withheld = (root: string, script: string, ...options: string[]) =>
    report(['--method', 'withhold', ...options, '--', 'sh', '-c', script], root);
  const beside = (root: string) => readdirSync(dirname(root)).filter((name) => name !== basename(root));

  test('is absent, or empty, and comes back as it was', () => {
    for (const [script, ...options] of [
      ['test ! -e tests/a.xz && test ! -e "tests/deep/b c.xz"'],
      ['test -f tests/a.xz && test ! -s tests/a.xz', '--withhold=empty'],
    ] as const) {
      const root = workspace();
      chmodSync(join(root, 'tests/a.xz'), 0o640);
      const before = fixtures.map((path) => stat(root, path));
      const { status, findings } = withheld(root, script, ...options);
      expect({ status, findings }).toEqual({ status: 0, findings: [] });
      expect(fixtures.map((path) => stat(root, path))).toEqual(before);
      expect(beside(root)).toEqual([]);
    }
  });

  test('a build that needs one fails, and the report says what that means', () => {
    const { status, notes } = withheld(workspace(), 'cat tests/a.xz 2>/dev/null');
    expect(status).toBe(1);
    expect(notes.join()).toMatch(/ended with 1 while 2 opaque fixtures were absent.*depends on a fixture/);
  });

  test('comes back over whatever the build does in its place, and nothing that it made is lost', () => {
    const root = workspace();
    const { notes } = withheld(root, 'rm -r tests/deep; echo made > tests/a.xz');
    expect(fixtures.map((path) => readFileSync(join(root, path)))).toEqual([xz, xz]);
    expect(readFileSync(join(root, 'tests/a.xz.made-by-build'), 'utf8')).toBe('made\n');
    expect(notes.join()).toContain('a.xz.made-by-build');
    const empty = workspace();
    withheld(empty, 'echo made > tests/a.xz; echo longer > tests/a.xz', '--withhold=empty');
    expect(readFileSync(join(empty, 'tests/a.xz'))).toEqual(xz);
    expect(readFileSync(join(empty, 'tests/a.xz.made-by-build'), 'utf8')).toBe('longer\n');
  });

  test('never comes back through a link out of the workspace', () => {
    const root = workspace();
    const elsewhere = folder();
    const run = pinfold(
      ['guard', '--method', 'withhold', '--', 'sh', '-c', `rm -r tests && ln -s ${elsewhere} tests`],
      root,
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('its content is');
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(pinfold(['check'], root).status).toBe(2);
    rmSync(join(root, 'tests'));
    expect(pinfold(['check'], root).status).toBe(0);
    expect(fixtures.map((path) => readFileSync(join(root, path)))).toEqual([xz, xz]);
    expect(beside(root)).toEqual([]);
  });

  test('what the build takes away for good is told', () => {
    const root = workspace();
    const run = pinfold(
      ['guard', '--method', 'withhold', '--', 'sh', '-c', 'rm ../.pinfold-withheld-repo/0'],
      root,
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('git checkout -- tests/a.xz');
    expect(readFileSync(join(root, 'tests/deep/b c.xz'))).toEqual(xz);
  });

  test('what can be put back is, where something else cannot', () => {
    const root = workspace({ 'testdata/c.xz': xz });
    const stuck = pinfold(
      ['guard', '--method', 'withhold', '--', 'sh', '-c', 'rm -r tests && echo x >tests'],
      root,
    );
    expect(stuck.status).toBe(2);
    expect(stuck.stderr).toMatch(/tests\/a\.xz cannot be put back: .*, and 1 more fixture besides/);
    expect(readFileSync(join(root, 'testdata/c.xz'))).toEqual(xz);
    rmSync(join(root, 'tests'));
    expect(pinfold(['check'], root).status).toBe(0);
    expect(fixtures.map((path) => readFileSync(join(root, path)))).toEqual([xz, xz]);
    expect(beside(root)).toEqual([]);
  });

  test('what the build does to the place where it is held is told', () => {
    const taken = workspace();
    const gone = pinfold(['guard', '--method', 'withhold', '--', 'sh', '-c', 'rm -r ../.pinfold-w*'], taken);
    expect(gone.status).toBe(2);
    expect(gone.stderr).toContain('2 fixtures that guard withheld are gone, tests/a.xz first');
    const root = workspace();
    const journal = '{"root":"/","paths":["etc/x"]}';
    const script = `echo '${journal}' >../.pinfold-withheld-repo/journal.json; echo x >../.pinfold-withheld-repo/x`;
    const added = pinfold(['guard', '--method', 'withhold', '--', 'sh', '-c', script], root);
    expect(added.status).toBe(2);
    expect(added.stderr).toContain('holds what guard did not put there');
    expect(fixtures.map((path) => readFileSync(join(root, path)))).toEqual([xz, xz]);
    expect(pinfold(['check'], root)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds what guard did not put there'),
    });
    rmSync(join(dirname(root), '.pinfold-withheld-repo'), { recursive: true });
    expect(pinfold(['check'], root).status).toBe(0);
  });

  test('another guard, and a check, are refused while one is at work', () => {
    const root = workspace();
    const inner = `${cli.map((word) => `'${word}'`).join(' ')} check . 2>&1; echo "status $?"`;
    const { stdout } = withheld(root, inner);
    expect(stdout).toMatch(/a guard is at work in .*\nstatus 2/);
  });

  test('a folder that somebody else put there is not believed', () => {
    const root = workspace();
    const hold = join(dirname(root), '.pinfold-withheld-repo');
    mkdirSync(hold);
    const journal = { version: 1, root: '/etc', pid: 1, began: '', standIn: 'nothing', paths: ['passwd'] };
    writeFileSync(join(hold, 'journal.json'), JSON.stringify(journal));
    expect(pinfold(['check'], root)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('outside of'),
    });
    writeFileSync(join(hold, 'journal.json'), '{');
    expect(pinfold(['check'], root)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no journal'),
    });
  });

  test('comes back with the next command after a guard was killed while the build ran', async () => {
    const root = workspace();
    const before = fixtures.map((path) => stat(root, path));
    const child = spawn(
      cli[0],
      [cli[1], 'guard', '--method', 'withhold', '--', 'sh', '-c', 'echo ready; exec sleep 3'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    await new Promise((settle) => child.stdout.once('data', settle));
    child.kill('SIGKILL');
    await new Promise((settle) => child.once('exit', settle));
    expect(existsSync(join(root, 'tests/a.xz'))).toBe(false);
    expect(pinfold(['check'], root)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Put back the fixtures'),
    });
    expect(fixtures.map((path) => stat(root, path))).toEqual(before);
    expect(beside(root)).toEqual([]);
  });

  // Every system call that changes the tree is a step; it is killed before each of them.
  testWith('strace')('is never lost, at whatever step guard is killed', { timeout: 300_000 }, () => {
    for (const call of ['mkdir', 'rename', 'fsync', 'unlink', 'rmdir']) {
      for (let step = 1; ; step++) {
        const root = workspace();
        const before = fixtures.map((path) => stat(root, path));
        const { status, signal } = spawnSync(
          'strace',
          [
            '-qq',
            '-o',
            '/dev/null',
            '-e',
            `trace=${call}`,
            '-e',
            `inject=${call}:signal=KILL:when=${step}`,
            '--',
            ...cli,
            'guard',
            '--withhold=empty',
            '--',
            'true',
          ],
          { cwd: root },
        );
        if (signal === null) {
          expect(status).toBe(0);
          expect(step).toBeGreaterThan(1);
          break;
        }
        expect(signal).toBe('SIGKILL');
        expect(pinfold(['check'], root).status).toBe(0);
        expect(
          fixtures.map((path) => stat(root, path)),
          `${call} ${step}`,
        ).toEqual(before);
        expect(beside(root).filter((name) => !name.startsWith('.pinfold-probe-'))).toEqual([]);
      }
    }
  });
});
