import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sums, world } from './fix/world.js';
import { folder, git, gitInit, pinfoldOnline } from './support/bundle.js';
import { startDistributions } from './support/distributions.js';
import { startGitHub } from './support/github.js';
import { manifestOf, startRegistry } from './support/registry.js';

// `pinfold fix` as a user runs it.

const token = 'ghp_secretsecretsecretsecretsecretsecret';
const path = '.github/workflows/ci.yml';
const workflow = (step: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${step}\n`;
const pinned = workflow(`actions/checkout@a421${'0'.repeat(36)} # v4.2.1`);

function commitAll(root: string): void {
  gitInit(root);
  git(root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x');
}

async function environment(): Promise<Record<string, string>> {
  const github = await startGitHub(world);
  const gradle = await startDistributions(sums);
  return {
    ...github.env,
    PINFOLD_GRADLE_SERVICES: gradle.url,
    GITHUB_TOKEN: token,
    XDG_CACHE_HOME: folder(),
  };
}

describe('pinfold fix', () => {
  test('writes, says what, and has nothing to do the next time', async () => {
    const root = folder({ [path]: workflow('actions/checkout@v4') });
    commitAll(root);
    const env = await environment();
    const first = await pinfoldOnline(['fix'], root, env);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toBe(
      `${path}\n  6:15  actions/checkout@v4 → a421${'0'.repeat(36)} # v4.2.1\n\nChanged 1 reference in 1 file.\n`,
    );
    expect(readFileSync(join(root, path), 'utf8')).toBe(pinned);
    const second = await pinfoldOnline(['fix'], root, env);
    expect(second).toMatchObject({ status: 0, stdout: 'Nothing to change.\n' });
    const check = await pinfoldOnline(['check', '--only', 'actions', '--online'], root, env);
    expect(check.status).toBe(0);
    expect(first.stdout + second.stdout + check.stdout).not.toContain(token);
  });

  test('--dry-run prints a diff that git applies, and writes nothing', async () => {
    const files = {
      [path]: workflow('actions/checkout@v4').replaceAll('\n', '\r\n'),
      '.github/workflows/b om.yml': `\ufeff${workflow('actions/checkout@v4').trimEnd()}`,
      'gradle/wrapper/gradle-wrapper.properties':
        'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.5-bin.zip\n',
      'settings.gradle': '',
    };
    const root = folder(files);
    const { status, stdout, stderr } = await pinfoldOnline(['fix', '--dry-run'], root, await environment());
    expect(status).toBe(0);
    expect(stderr).toMatch(/Would change 3 references in 3 files\.\n$/);
    expect(readFileSync(join(root, path), 'utf8')).toBe(files[path]);
    const apply = spawnSync('git', ['apply', '--verbose', '-'], {
      cwd: root,
      input: stdout,
      encoding: 'utf8',
    });
    expect(apply.status).toBe(0);
    expect(readFileSync(join(root, path), 'utf8')).toBe(pinned.replaceAll('\n', '\r\n'));
    expect(readFileSync(join(root, '.github/workflows/b om.yml'), 'utf8')).toBe(`\ufeff${pinned.trimEnd()}`);
    expect(readFileSync(join(root, 'gradle/wrapper/gradle-wrapper.properties'), 'utf8')).toBe(
      `distributionSha256Sum=${sums['gradle-8.5-bin.zip']}\n${files['gradle/wrapper/gradle-wrapper.properties']}`,
    );
  });

  test('--dry-run keeps the encoding of properties', async () => {
    const wrapper = 'gradle/wrapper/gradle-wrapper.properties';
    const text = '# \xe9\ndistributionUrl=https\\://services.gradle.org/distributions/gradle-8.5-bin.zip\n';
    const root = folder({ [wrapper]: Buffer.from(text, 'latin1'), 'settings.gradle': '' });
    const { status, stdout } = await pinfoldOnline(['fix', '--dry-run'], root, await environment(), 'latin1');
    expect(status).toBe(0);
    const diff = Buffer.from(stdout, 'latin1');
    expect(spawnSync('git', ['apply', '-'], { cwd: root, input: diff }).status).toBe(0);
    expect(readFileSync(join(root, wrapper), 'latin1')).toBe(
      text.replace('distributionUrl', `distributionSha256Sum=${sums['gradle-8.5-bin.zip']}\ndistributionUrl`),
    );
  });

  test('leaves a file with changes that no commit has, unless --allow-dirty', async () => {
    const root = folder({ [path]: '' });
    commitAll(root);
    writeFileSync(join(root, path), workflow('actions/checkout@v4'));
    const env = await environment();
    const refused = await pinfoldOnline(['fix'], root, env);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(
      'has changes that are not committed; commit them, or give --allow-dirty.',
    );
    expect(readFileSync(join(root, path), 'utf8')).toBe(workflow('actions/checkout@v4'));
    expect((await pinfoldOnline(['fix', '--allow-dirty'], root, env)).status).toBe(0);
    expect(readFileSync(join(root, path), 'utf8')).toBe(pinned);
  });

  test('leaves a link, and mends the file that it leads to', async () => {
    const root = folder({ [path]: workflow('actions/checkout@v4') });
    symlinkSync('ci.yml', join(root, '.github/workflows/link.yml'));
    const { status, stdout } = await pinfoldOnline(['fix'], root, await environment());
    expect(status).toBe(1);
    expect(stdout).toContain('link.yml is a link; change the file that it leads to.');
    expect(readFileSync(join(root, path), 'utf8')).toBe(pinned);
  });

  test('--only names what to mend', async () => {
    const registry = await startRegistry({ images: { 'tools/lint:1.2': 'index' } });
    const text = `${workflow('actions/checkout@v4')}    container: ${registry.host}/tools/lint:1.2\n`;
    const root = folder({ [path]: text });
    const env = await environment();
    expect((await pinfoldOnline(['fix', '--only', 'unpinned-image'], root, env)).status).toBe(0);
    const image = `${registry.host}/tools/lint:1.2@${manifestOf('tools/lint:1.2').digest}`;
    expect(readFileSync(join(root, path), 'utf8')).toBe(
      text.replace(`${registry.host}/tools/lint:1.2`, image),
    );
    const none = await pinfoldOnline(['fix', '--only', 'fixtures'], root, env);
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('--only names none of them');
  });

  test('--accepted mends what a comment accepts, and never what cannot be pinned', async () => {
    const slsa = 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0';
    const text = `${workflow('actions/checkout@v4 # pinfold: allow unpinned-action -- later')}  b:\n    uses: ${slsa}\n`;
    const root = folder({ [path]: text });
    const env = await environment();
    expect(await pinfoldOnline(['fix'], root, env)).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    expect(await pinfoldOnline(['fix', '--accepted'], root, env)).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, path), 'utf8')).toBe(
      text.replace('@v4 #', `@a421${'0'.repeat(36)} # v4.2.1 #`),
    );
  });

  test('says that nobody answers, and changes nothing', async () => {
    const root = folder({ [path]: workflow('actions/checkout@v4') });
    const env = {
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9',
      GITHUB_TOKEN: token,
    };
    const { status, stdout, stderr } = await pinfoldOnline(['fix'], root, {
      ...env,
      XDG_CACHE_HOME: folder(),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/nobody could be asked for a pin: .*127\.0\.0\.1:9/);
    expect(stderr).not.toContain(token);
    expect(readFileSync(join(root, path), 'utf8')).toBe(workflow('actions/checkout@v4'));
  });

  test('needs no network where there is nothing to mend', async () => {
    const root = folder({ [path]: workflow('./local') });
    const env = { GITHUB_API_URL: 'http://127.0.0.1:9' };
    expect(await pinfoldOnline(['fix'], root, env)).toMatchObject({
      status: 0,
      stdout: 'Nothing to change.\n',
    });
  });

  test('lets no name of a file and no line steer the log of a run', async () => {
    const root = folder({ '.github/workflows/a\n::error::x.yml': workflow('actions/checkout@v4') });
    const env = { ...(await environment()), GITHUB_ACTIONS: 'true' };
    const { stdout } = await pinfoldOnline(['fix', '--dry-run'], root, env);
    const [, stop] = /^::stop-commands::(\S+)\n/.exec(stdout) ?? [];
    expect(stop).toBeDefined();
    expect(stdout.endsWith(`\n::${stop}::\n`)).toBe(true);
    // A step may hand it on all the same.
    expect(spawnSync('git', ['apply', '-'], { cwd: root, input: stdout }).status).toBe(0);
    expect(readFileSync(join(root, '.github/workflows/a\n::error::x.yml'), 'utf8')).toBe(pinned);
  });
});
