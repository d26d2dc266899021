import { expect } from 'vitest';
import { commitAll, noise, sh } from './support/artifacts.js';
import { action, folder, pinfold } from './support/bundle.js';
import { testWith } from './support/tools.js';

function project(): string {
  const root = folder({
    'configure.ac': 'AC_INIT([thing], [1.0])\n',
    'src/main.c': 'int main(void) { return 0; }\n',
    'tests/files/bad.bin': noise(1, 4000),
    '.gitignore': '/out/\n',
  });
  commitAll(root);
  sh(
    root,
    'mkdir out && git archive --prefix=thing-1.0/ -o out/thing-1.0.tar.gz HEAD && zip -qr out/thing.jar tests && cp src/main.c out',
  );
  return root;
}

testWith('zip', 'tar')('pinfold artifacts says what it found, and by its exit status', () => {
  const root = project();
  const clean = pinfold(['artifacts', 'out/thing-1.0.tar.gz', 'out/main.c'], root);
  expect(clean).toMatchObject({ status: 0, stderr: '' });
  expect(clean.stdout).toMatch(
    /^no findings in 2 artifacts looked into for 1 opaque fixture; policy built-in; \d+ ms\n$/,
  );

  const { status, stdout, stderr } = pinfold(['artifacts', '--format', 'json', 'out/thing.jar'], root);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [
      {
        rule: 'fixture-in-artifact',
        group: 'fixtures',
        level: 'error',
        file: 'out/thing.jar',
        line: 1,
        column: 1,
        subject: 'thing.jar!/tests/files/bad.bin',
      },
    ],
    summary: { error: 1, artifacts: 1, fixtures: 1 },
  });
});

testWith('zip', 'tar')('pinfold artifacts says what it cannot do', () => {
  const root = project();
  const refused = (...args: string[]) => {
    const { status, stdout, stderr } = pinfold(['artifacts', ...args], root);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  };
  expect(refused()).toContain('name the files to look into');
  expect(refused('out/none.jar')).toContain('out/none.jar cannot be read: there is no such file');
  expect(refused('out')).toContain('out is a folder; name the files in it');
  expect(refused('--kind', 'sources', 'out/thing.jar')).toContain('did you mean source?');
  expect(refused('--ref', 'v9', 'out/thing.jar')).toContain('v9 is no commit');
  expect(refused('--only', 'unpinned-action', 'out/thing.jar')).toContain('none of the rules');
});

testWith('zip', 'tar')('the input artifacts names files by globs, which must name some', () => {
  const root = project();
  const env = { GITHUB_WORKSPACE: root, RUNNER_TEMP: folder() };
  const found = action({ artifacts: 'out/*.jar\nout/**/*.tar.gz' }, root, env);
  expect(found.status).toBe(1);
  expect(found.stdout).toContain('thing.jar');
  expect(found.stdout).toContain('2 artifacts looked into for 1 opaque fixture');
  expect(action({ artifacts: 'out/*.tar.gz' }, root, env).status).toBe(0);
  const none = action({ artifacts: 'out/*.war' }, root, env);
  expect(none.status).toBe(2);
  expect(none.stdout).toContain('is one that out/*.war names');
});
