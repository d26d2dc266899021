import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { action, folder, git, gitInit, pinfold } from './support/bundle.js';

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const ci = '.github/workflows/ci.yml';

function workflow(uses: string): string {
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`;
}

interface Json {
  version: number;
  findings: {
    rule: string;
    level: string;
    file: string;
    line: number;
    column: number;
    endColumn: number;
    subject: string;
    fingerprint: string;
  }[];
  accepted: { rule: string; exception: { reason: string; expires: string | null; line: number | null } }[];
  summary: Record<string, unknown> & { references: Record<string, number> };
}

function json(args: readonly string[], cwd: string): Json {
  return JSON.parse(pinfold([...args, '--format', 'json'], cwd).stdout);
}

describe('the command line', () => {
  test('check is what runs when no command is named, here when no directory is', () => {
    const root = folder({ [ci]: workflow('actions/checkout@v4') });
    const { status, stdout, stderr } = pinfold([], root);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('actions/checkout@v4');
    expect(pinfold(['check', root], '/').stdout.replace(/\d+ ms/, '')).toBe(stdout.replace(/\d+ ms/, ''));
  });

  test('the JSON keeps its contract', () => {
    const { version, findings, accepted, summary } = json(
      [],
      folder({ [ci]: workflow('actions/checkout@v4') }),
    );
    expect(version).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'unpinned-action',
      group: 'actions',
      level: 'error',
      file: ci,
      line: 6,
      column: 15,
      endLine: 6,
      endColumn: 34,
      subject: 'actions/checkout@v4',
    });
    expect(accepted).toEqual([]);
    expect(summary).toMatchObject({ error: 1, warning: 0, notice: 0, accepted: 0, files: 1, fixtures: 0 });
    expect(summary.references).toEqual({ actions: 1, images: 0, plugins: 0 });
    expect(summary.milliseconds).toBeTypeOf('number');
  });

  test('a pinned tree ends with 0', () => {
    const { status, stdout } = pinfold(['check'], folder({ [ci]: workflow(`actions/checkout@${sha}`) }));
    expect(status).toBe(0);
    expect(stdout).toContain('no findings');
  });

  test.each([
    ['error', 1],
    ['warning', 1],
    ['notice', 1],
    ['never', 0],
  ])('--fail-on %s on an error ends with %i', (level, status) => {
    const root = folder({ [ci]: workflow('actions/checkout@v4') });
    expect(pinfold(['check', '--fail-on', level], root).status).toBe(status);
  });

  test('--fail-on error lets a warning be', () => {
    const root = folder({ [ci]: 'on: push\njobs:\n  b:\n    runs-on: x\n    container: node:22\n' });
    expect(pinfold(['check'], root).status).toBe(0);
    expect(pinfold(['check', '--fail-on', 'warning'], root).status).toBe(1);
  });

  test('--only takes rules and groups, repeated, listed, or with commas', () => {
    const root = folder({ [ci]: `${workflow('actions/checkout@v4')}    container: node:22\n` });
    const found = (...only: string[]) => json(['check', ...only], root).findings.map(({ rule }) => rule);
    expect(found()).toEqual(['unpinned-action', 'unpinned-image']);
    expect(found('--only', 'unpinned-image')).toEqual(['unpinned-image']);
    expect(found('--only', 'unpinned-image', '--only', 'unpinned-action')).toHaveLength(2);
    expect(found('--only', 'unpinned-image', 'unpinned-action')).toHaveLength(2);
    expect(found('--only', 'unpinned-image,unpinned-action')).toHaveLength(2);
    expect(found('--only', 'actions')).toHaveLength(2);
    expect(found('--only', 'policy')).toEqual([]);
  });

  test('--output writes the report to a file and nothing to standard output', () => {
    const root = folder({ [ci]: workflow('actions/checkout@v4') });
    const { status, stdout } = pinfold(['check', '--format', 'json', '--output', 'out/report.json'], root);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(root, 'out/report.json'), 'utf8')).version).toBe(1);
  });

  test('SARIF and annotations name files from the root of the repository, wherever the check begins', () => {
    const root = folder({ [`sub dir/${ci}`]: workflow('actions/checkout@v4') });
    const sarif = (cwd: string, ...args: string[]) => {
      const { status, stdout } = pinfold(['check', ...args, '--format', 'sarif'], cwd);
      expect(status).toBe(1);
      const [{ results, originalUriBaseIds }] = JSON.parse(stdout).runs;
      return [
        results[0].locations[0].physicalLocation.artifactLocation.uri,
        originalUriBaseIds['%SRCROOT%'].uri,
      ];
    };
    const url = (path: string) => `${pathToFileURL(realpathSync(path)).href}/`;
    expect(sarif(root, 'sub dir')).toEqual([ci, url(join(root, 'sub dir'))]);
    gitInit(root);
    expect(sarif(root, 'sub dir')).toEqual([`sub%20dir/${ci}`, url(root)]);
    expect(sarif(join(root, 'sub dir'))).toEqual([`sub%20dir/${ci}`, url(root)]);
    expect(pinfold(['check', 'sub dir', '--format', 'github'], root).stdout).toContain(`file=sub dir/${ci},`);
  });

  test('the same tree gives the same bytes, and a fingerprint outlives the lines above', () => {
    const before = folder({ [ci]: workflow('actions/checkout@v4') });
    const after = folder({ [ci]: `# a line\n# another\n${workflow('actions/checkout@v4')}` });
    const bytes = () =>
      pinfold(['check', '--format', 'json'], before).stdout.replace(/"milliseconds": \d+/, '');
    expect(bytes()).toBe(bytes());
    expect(json([], after).findings[0]?.line).toBe(8);
    expect(json([], after).findings[0]?.fingerprint).toBe(json([], before).findings[0]?.fingerprint);
  });

  test('a hundred and more files are read in threads, to the same report', () => {
    const many = Object.fromEntries(
      Array.from({ length: 240 }, (_, n) => [
        `.github/workflows/w${n}.yml`,
        workflow(`actions/checkout@v${n}`),
      ]),
    );
    const { findings } = json([], folder(many));
    expect(findings).toHaveLength(240);
    for (const { file, subject } of findings)
      expect(subject).toBe(`actions/checkout@v${/w(\d+)\.yml/.exec(file)?.[1]}`);
  });

  test.each([
    [['--bogus'], '--bogus is no option; pinfold --help lists them'],
    [['--fromat', 'json'], 'did you mean --format?'],
    [['--format', 'jsn'], 'did you mean json?'],
    [['--fail-on', 'eror'], 'did you mean error?'],
    [['--only', 'unpined-action'], 'is no rule and no group'],
    [['--today', '2026-02-30'], 'is no day'],
    [['chekc'], 'did you mean check?'],
    [['explain', 'unpined-action'], 'did you mean unpinned-action?'],
    [['explain'], 'name a rule'],
    [['/does/not/exist'], 'neither a command nor a directory'],
    [['check', '.', '..'], 'one directory'],
  ])('%j ends with 2 and a reason', (args, reason) => {
    const { status, stdout, stderr } = pinfold(args, folder());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('internal error');
  });

  test('rules, explain, help and version', () => {
    const root = folder();
    expect(pinfold(['rules'], root).stdout).toContain('unpinned-action');
    expect(pinfold(['explain', 'unpinned-action'], root).stdout).toContain('## How to fix');
    expect(pinfold(['--help'], root).stdout).toContain('Usage');
    expect(pinfold(['--version'], root).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('init writes a policy that accepts today, until a day, and never over another', () => {
    const root = folder({ [ci]: workflow('actions/checkout@v4') });
    expect(pinfold(['init', '--today', '2026-11-24'], root).status).toBe(0);
    expect(pinfold(['check', '--today', '2027-02-22'], root).status).toBe(0);
    expect(json(['check', '--today', '2027-02-22'], root).accepted[0]?.exception).toMatchObject({
      expires: '2027-02-22',
      line: 15,
    });
    const late = json(['check', '--today', '2027-02-23'], root).findings.map(({ rule }) => rule);
    expect(late).toEqual(['expired-exception', 'unpinned-action']);
    expect(pinfold(['init'], folder({ '.github/pinfold.yaml': 'version: 1\n' })).stderr).toContain(
      'pinfold.yaml is there already',
    );
    const again = pinfold(['init'], root);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('is there already');
  });
});

test('init writes nothing through a link', () => {
  const elsewhere = folder();
  for (const link of ['.github', '.github/pinfold.yml']) {
    const root = folder({ 'x.txt': '' });
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(link === '.github' ? elsewhere : join(elsewhere, 'new.yml'), join(root, link));
    expect(pinfold(['init'], root).status).toBe(2);
    expect(readdirSync(elsewhere)).toEqual([]);
  }
});

describe('which files are read', () => {
  test('those that git tracks, and those that it would track', () => {
    const root = folder({
      [ci]: workflow('a/tracked@v1'),
      '.gitignore': 'build/\n',
      'build/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: a/ignored@v1\n',
    });
    gitInit(root);
    writeFileSync(join(root, '.github/workflows/new.yml'), workflow('a/untracked@v1'));
    expect(json([], root).findings.map(({ subject }) => subject)).toEqual(['a/tracked@v1', 'a/untracked@v1']);
  });

  test('a file that git tracks and that was deleted is not missed', () => {
    const root = folder({ [ci]: workflow('a/b@v1'), '.github/workflows/gone.yml': workflow('a/c@v1') });
    gitInit(root);
    execFileSync('rm', [join(root, '.github/workflows/gone.yml')]);
    expect(json([], root).findings.map(({ subject }) => subject)).toEqual(['a/b@v1']);
  });

  test.skipIf(process.getuid?.() === 0)('a workflow in a folder without permission is a finding', () => {
    const root = folder({ [ci]: workflow(`a/b@${sha}`) });
    gitInit(root);
    const closed = join(root, '.github/workflows');
    chmodSync(closed, 0);
    onTestFinished(() => chmodSync(closed, 0o755));
    const { status, stdout } = pinfold(['check'], root);
    expect(status).toBe(1);
    expect(stdout).toContain('its permissions forbid reading it');
  });

  test('a bare repository is refused: it has no tree', () => {
    const root = folder({ [ci]: workflow('a/b@v1') });
    gitInit(root);
    git(root, 'clone', '-q', '--bare', '.', 'bare.git');
    for (const inside of ['.git', 'bare.git']) {
      const { status, stdout, stderr } = pinfold(['check', inside], root);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('with no tree of files to check');
    }
  });

  test('who stands in a part of a repository is told that the rest was not looked at', () => {
    const root = folder({ [ci]: workflow('a/b@v1'), 'docs/x': '' });
    gitInit(root);
    const { status, stderr } = pinfold(['check'], join(root, 'docs'));
    expect(status).toBe(0);
    expect(stderr).toBe(
      `pinfold: only docs/ was checked; pinfold check ${realpathSync(root)} checks the whole repository\n`,
    );
    expect(pinfold(['check'], root).stderr).toBe('');
    expect(pinfold(['check', 'docs'], root).stderr).toBe('');
  });

  test('a workflow that a sparse checkout left out is a finding', () => {
    const root = folder({ [ci]: workflow(`a/b@${sha}`), 'src/x': '' });
    gitInit(root);
    git(root, '-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '-qm', 'x');
    git(root, 'sparse-checkout', 'set', '--no-cone', 'src');
    const { status, stdout } = pinfold(['check'], root);
    expect(status).toBe(1);
    expect(stdout).toContain('sparse checkout');
  });

  test('a folder that the repository around it ignores is read whole', () => {
    const root = folder({ '.gitignore': 'tmp/\n', [`tmp/${ci}`]: workflow('a/b@v1') });
    gitInit(root);
    expect(pinfold(['check', 'tmp'], root).status).toBe(1);
  });

  test('the owner of the origin is first-party', () => {
    const root = folder({ [ci]: workflow('Octo/other@v1') });
    gitInit(root);
    git(root, 'remote', 'add', 'origin', 'git@github.com:octo/this.git');
    expect(pinfold(['check'], root).status).toBe(0);
    git(root, 'remote', 'set-url', 'origin', 'https://gitlab.com/octo/this.git');
    expect(pinfold(['check'], root).status).toBe(1);
    expect(pinfold(['check'], root, { GITHUB_REPOSITORY: 'octo/this' }).status).toBe(0);
  });
});

describe('bad input', () => {
  const good = '.github/workflows/good.yml';
  const bad = '.github/workflows/bad.yml';

  /** Whatever the other file is, the good one is still judged, and the bad one is a finding that names it. */
  function expectToldBeside(root: string, reason: string): void {
    const { status, stdout, stderr } = pinfold(['check', '--format', 'json'], root);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout) as Json;
    expect(findings.filter(({ file }) => file === good).map(({ subject }) => subject)).toEqual(['a/b@v1']);
    const told = findings.filter(({ file }) => file === bad);
    expect(told.map(({ rule }) => rule)).toContain('unreadable-workflow');
    expect(JSON.stringify(told)).toContain(reason);
  }

  test('a binary file', () => {
    expectToldBeside(
      folder({ [good]: workflow('a/b@v1'), [bad]: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]) }),
      'NUL byte',
    );
  });

  test('text in another encoding', () => {
    expectToldBeside(
      folder({ [good]: workflow('a/b@v1'), [bad]: Buffer.from('name: caf\xe9\n', 'latin1') }),
      'not valid UTF-8',
    );
  });

  test('a workflow of 50 MB', () => {
    const root = folder({ [good]: workflow('a/b@v1'), [bad]: '' });
    truncateSync(join(root, bad), 50 * 1024 * 1024);
    expectToldBeside(root, '52428800 bytes');
  });

  test('10,000 brackets', () => {
    expectToldBeside(folder({ [good]: workflow('a/b@v1'), [bad]: '['.repeat(10_000) }), 'nests deeper');
  });

  test('20,000 keys', () => {
    const jobs = Array.from({ length: 20_000 }, (_, n) => `  job${n}: {}\n`).join('');
    const start = performance.now();
    const root = folder({ [good]: workflow('a/b@v1'), [bad]: `jobs:\n${jobs}  job7: {}\n` });
    expectToldBeside(root, 'given twice');
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('a link out of the workspace, a broken link, a circle, a directory', () => {
    for (const target of ['/etc/hostname', 'nowhere', 'bad.yml']) {
      const root = folder({ [good]: workflow('a/b@v1') });
      symlinkSync(target, join(root, bad));
      expectToldBeside(root, 'link');
    }
    const root = folder({ [good]: workflow('a/b@v1') });
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('../../elsewhere', join(root, bad));
    expectToldBeside(root, 'directory');
  });

  test('a link within the workspace is read', () => {
    const root = folder({ 'shared.yml': workflow('a/b@v1') });
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    symlinkSync('../../shared.yml', join(root, ci));
    expect(json([], root).findings.map(({ file }) => file)).toEqual([ci]);
  });

  test.skipIf(process.platform === 'win32')('a FIFO does not hold the run up', () => {
    const root = folder({ [good]: workflow('a/b@v1') });
    execFileSync('mkfifo', [join(root, bad)]);
    expectToldBeside(root, 'not a regular file');
  });

  test.each([
    ['- a\n- b\n', 'the policy is a list'],
    ['version: 1\nlevles: {}\n', ':2:1: levles is no key of the policy'],
    [
      'version: 1\nrules:\n  unpined-action: off\n',
      ':3:3: unpined-action is no key of rules; did you mean unpinned-action?',
    ],
    ['version: 2\n', ':1:10: version is "2", and must be 1'],
    ['version: 1\nexceptions:\n  - rule: unpinned-action\n', ':3:5: an item of exceptions has no reason'],
    ['version: 1\nrules: [\n', 'pinfold.yml:3:1: flow sequence'],
    ['', 'the policy is empty'],
  ])('the policy %j ends with 2 and names the line', (policy, reason) => {
    const { status, stderr } = pinfold(
      ['check'],
      folder({ [ci]: workflow('a/b@v1'), '.github/pinfold.yml': policy }),
    );
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('internal error');
  });

  test('a policy that is named and is not there ends with 2', () => {
    const { status, stderr } = pinfold(['check', '--policy', 'no.yml'], folder({ [ci]: workflow('a/b@v1') }));
    expect(status).toBe(2);
    expect(stderr).toContain('no.yml');
  });
});

describe('in GitHub Actions', () => {
  const hostile = 'evil\n::error::forged\n##[error]forged %: x';

  /** The lines that the runner would take for commands: `::` at the start of a line, `##[` anywhere. */
  function commands(log: string): string[] {
    let stopped: string | undefined;
    return log.split(/\r?\n/).filter((line) => {
      if (stopped !== undefined) {
        if (line.trim() === `::${stopped}::`) stopped = undefined;
        return false;
      }
      stopped = /^::stop-commands::(.+)$/.exec(line.trim())?.[1];
      return stopped === undefined && (line.trimStart().startsWith('::') || line.includes('##['));
    });
  }

  function runAction(
    inputs: Record<string, string>,
    files: Record<string, string | Buffer>,
    env: Record<string, string> = {},
  ) {
    const root = folder(files);
    const temp = folder({ output: '', summary: '' });
    const run = action(inputs, root, {
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/this',
      GITHUB_SHA: sha,
      ...env,
    });
    const output = readFileSync(join(temp, 'output'), 'utf8');
    const outputs = new Map(
      [...output.matchAll(/^(\w+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
    );
    return { ...run, outputs, summary: readFileSync(join(temp, 'summary'), 'utf8') };
  }

  test('the action annotates the line, fails, and gives its outputs, report and summary', () => {
    const { status, stdout, outputs, summary } = runAction({}, { [ci]: workflow('actions/checkout@v4') });
    expect(status).toBe(1);
    expect(commands(stdout)).toEqual([
      expect.stringMatching(
        /^::error file=\.github\/workflows\/ci\.yml,line=6,endLine=6,col=15,endColumn=34,title=Pinfold%3A unpinned-action::/,
      ),
    ]);
    expect(stdout).toContain('6:15');
    expect(outputs.get('findings')).toBe('1');
    expect(outputs.get('errors')).toBe('1');
    expect(outputs.get('warnings')).toBe('0');
    expect(JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8')).findings).toHaveLength(1);
    expect(summary).toContain('## ❌ Pinfold: 1 error');
    expect(summary).toContain(`https://github.com/octo/this/blob/${sha}/.github/workflows/ci.yml#L6`);
  });

  test('a path below the root is in the annotation, so that GitHub finds the file', () => {
    const { stdout } = runAction({ path: 'sub' }, { [`sub/${ci}`]: workflow('actions/checkout@v4') });
    expect(commands(stdout)[0]).toContain(`file=sub/${ci},`);
  });

  test('fail-on never ends with 0 and annotates all the same', () => {
    const { status, stdout } = runAction({ 'fail-on': 'never' }, { [ci]: workflow('actions/checkout@v4') });
    expect(status).toBe(0);
    expect(commands(stdout)).toHaveLength(1);
  });

  test.each([
    [{ 'fail-on': 'sometimes' }, {}, 'fail-on'],
    [{ only: 'nothing' }, {}, 'no rule and no group'],
    [{ path: 'missing' }, {}, 'missing'],
    [{}, { '.github/pinfold.yml': '- list\n' }, 'the policy is a list'],
    [{ policy: 'missing.yml' }, {}, 'missing.yml'],
  ])('inputs %j end with 2, never 0, and say why', (inputs, files, reason) => {
    const { status, stdout } = runAction(inputs, { [ci]: workflow(`a/b@${sha}`), ...files });
    expect(status).toBe(2);
    expect(commands(stdout)).toEqual([expect.stringMatching(/^::error title=Pinfold could not check::/)]);
    expect(stdout).toContain(reason);
  });

  test('a summary that cannot be written changes nothing else', () => {
    const { status, stdout } = runAction(
      {},
      { [ci]: workflow('a/b@v1') },
      { GITHUB_STEP_SUMMARY: '/does/not/exist' },
    );
    expect(status).toBe(1);
    expect(commands(stdout).join('\n')).toContain('could not be written');
  });

  test('neither a file name nor a reference forges a command', () => {
    const files = {
      [`.github/workflows/${hostile.replaceAll('/', '')}.yml`]: workflow('a/b@v1'),
      [ci]: `${workflow(JSON.stringify(`a/b@${hostile}`))}      - uses: a/c@v1 ##[error]forged\n`,
    };
    const ours = /^::(?:error|warning|notice) (?:file=\S|title=Pinfold)/;
    const { stdout } = runAction({}, files);
    expect(commands(stdout).length).toBeGreaterThan(2);
    for (const line of commands(stdout)) expect(line).toMatch(ours);

    const root = folder(files);
    for (const format of ['text', 'json', 'sarif', 'github', 'markdown']) {
      const { stdout: log } = pinfold(['check', '--format', format], root, { GITHUB_ACTIONS: 'true' });
      for (const line of commands(log)) expect(line).toMatch(ours);
    }
  });

  test('nor does what standard error says of a policy', () => {
    const root = folder({
      '.github/pinfold.yml': `version: 1\nrules: { "##[error]x": off, '::error::y': off }\n`,
    });
    const { status, stderr } = pinfold(['check'], root, { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(2);
    expect(stderr).toContain('##[error]x');
    expect(commands(stderr)).toEqual([]);
  });

  test('more than ten of a level: the most that fit, and the last says how many more', () => {
    const steps = Array.from({ length: 25 }, (_, n) => `      - uses: a/b@v${n}\n`).join('');
    const { stdout, summary } = runAction({}, { [ci]: `jobs:\n  b:\n    steps:\n${steps}` });
    expect(commands(stdout)).toHaveLength(10);
    expect(commands(stdout)[9]).toContain('16 more findings');
    expect(summary.match(/<code>a\/b@v\d+<\/code>/g)?.length).toBe(25);
  });

  test('on the command line the annotations come by themselves', () => {
    const root = folder({ [ci]: workflow('a/b@v1') });
    expect(commands(pinfold(['check'], root, { GITHUB_ACTIONS: 'true' }).stdout)).toHaveLength(1);
    expect(commands(pinfold(['check'], root).stdout)).toHaveLength(0);
  });
});
