import { describe, expect, test } from 'vitest';
import { folder, pinfold } from './support/bundle.js';
import { runFor } from './support/event.js';
import { type Fault, sha, startGitHub } from './support/github.js';
import { commit, head, repository } from './support/repository.js';

const ci = '.github/workflows/ci.yml';
const policy = '.github/pinfold.yml';
const at = sha('policies');
const uses = (use: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${use}\n`;

/** Runs the action over a tree whose policy is this; `org` is what the organisation's file says. */
async function runUnder(own: string, org: Record<string, string>, fault?: Fault, token = 't') {
  const { env, asked } = await startGitHub(
    { repositories: { 'org/policies': { private: true, commits: { [at]: { files: org } } } } },
    fault,
  );
  const root = folder({ [ci]: uses('a/b@v1'), [policy]: `version: 1\n${own}` });
  // Without the rules that ask the network themselves, so that what is asked is asked for the policy.
  const only = 'unpinned-action, unpinned-image, unused-exception';
  const inputs = token === '' ? { only } : { only, 'github-token': token };
  return { ...(await runFor(root, { event: 'schedule', inputs, env })), asked };
}

const extending = `extends: org/policies/pinfold.yml@${at}\n`;
const levels = (report: Awaited<ReturnType<typeof runUnder>>['report']) =>
  report?.findings.map(({ rule, level }) => `${level} ${rule}`);

describe('a policy that extends another', () => {
  test('has what that one says, and more', async () => {
    const { report, asked } = await runUnder(`${extending}rules: { unused-exception: error }\n`, {
      'pinfold.yml':
        'version: 1\nrules: { unpinned-action: warning }\nexceptions: [{ rule: unpinned-image, reason: x }]\n',
    });
    expect(levels(report)).toEqual(['error unused-exception', 'warning unpinned-action']);
    // One of the organisation's own has its place where it comes in.
    expect(report?.findings[0]).toMatchObject({ file: policy, line: 2 });
    expect(asked.map(({ path }) => path)).toEqual([`/repos/org/policies/contents/pinfold.yml?ref=${at}`]);
  });

  test('may be stricter, and looser only where that one lets it', async () => {
    const org = (more: string) => ({
      'pinfold.yml': `version: 1\nrules: { unpinned-image: error }\n${more}`,
    });
    const stricter = await runUnder(
      `${extending}rules: { unpinned-image: error, unpinned-action: error }\n`,
      org(''),
    );
    expect(levels(stricter.report)).toEqual(['error unpinned-action']);
    const own = `${extending}rules: { unpinned-action: off, unpinned-image: notice }\nexclude: ["x/**"]\n`;
    const refused = await runUnder(own, org('may-loosen: [exclude]\n'));
    expect(refused.status).toBe(2);
    expect(refused.stdout).toContain(`${policy}:3:27: it switches unpinned-action off`);
    expect(refused.stdout).toContain(`${policy}:3:48: it lowers unpinned-image from error to notice`);
    expect(refused.stdout).not.toContain('excludes');
    const allowed = await runUnder(
      own,
      org('may-loosen: [rules.unpinned-action, rules.unpinned-image, exclude]\n'),
    );
    expect(allowed.status).toBe(0);
    const passedOn = await runUnder(`${extending}may-loosen: [exceptions]\n`, org('may-loosen: [exclude]\n'));
    expect(passedOn.stdout).toContain('lets the policies that extend it loosen exceptions');
  });

  test.each([
    ['trust: { actions: ["a/*"] }\n', 'trust.actions'],
    ['exceptions: [{ rule: unpinned-action, reason: x }]\n', 'exceptions.unpinned-action'],
    ['exclude: ["**"]\n', 'exclude'],
    ['inline: honour\n', 'inline'],
    ['may-loosen: [trust.plugins]\n', 'trust.plugins'],
    ['fixtures: { ignore: ["**"] }\n', 'fixtures.ignore'],
    ['gradle: { pin: version }\n', 'gradle.pin'],
    ['actions: { self-verifying: accept }\n', 'actions.self-verifying'],
  ])('%s is refused', async (own, key) => {
    const org =
      'version: 1\ninline: refuse\ngradle: { pin: checksum }\nactions: { self-verifying: refuse }\n';
    const { status, stdout } = await runUnder(extending + own, { 'pinfold.yml': org });
    expect(status).toBe(2);
    expect(stdout).toContain(`${key} is not in its may-loosen`);
  });

  const answer =
    (status: number, body = '{}'): Fault =>
    () => ({ status, body });
  const none = {};
  test.each<[string, string, Record<string, string>, Fault | undefined, string, string]>([
    ['is missing', extending, none, undefined, 't', 'GitHub shows no such file to this token'],
    ['is refused', extending, none, answer(403), 't', 'cannot be had'],
    ['comes from a server that fails', extending, none, answer(500), 't', 'cannot be had'],
    ['comes as HTML', extending, none, answer(200, '<html>'), 't', 'cannot be had'],
    ['comes with a broken body', extending, none, answer(200, '{"type":"dir"}'), 't', 'is no file'],
    ['is not asked for', extending, none, undefined, '', 'asks no network'],
    [
      'is not pinned',
      'extends: org/policies/pinfold.yml@main\n',
      none,
      undefined,
      't',
      'does not have the form',
    ],
    [
      'is broken',
      extending,
      { 'pinfold.yml': 'version: 1\nx: 1\n' },
      undefined,
      't',
      `pinfold.yml@${at}:2:1`,
    ],
    [
      'extends itself',
      extending,
      { 'pinfold.yml': `version: 1\n${extending}` },
      undefined,
      't',
      'in a circle',
    ],
    [
      'extends a local path',
      extending,
      { 'pinfold.yml': 'version: 1\nextends: ./x.yml\n' },
      undefined,
      't',
      'cannot extend a local path',
    ],
    ['leads out of the tree', 'extends: ./../../etc/hostname\n', none, undefined, 't', 'cannot be had'],
  ])('that %s fails the run and says why', async (_, own, org, fault, token, reason) => {
    const { status, stdout } = await runUnder(own, org, fault, token);
    expect(status).toBe(2);
    expect(stdout).toContain(reason);
    expect(stdout).not.toContain('no findings');
  });

  test('by a local path takes no network', () => {
    const root = folder({
      [ci]: uses('a/b@v1'),
      [policy]: 'version: 1\nextends: ./ci/strict.yml\n',
      'ci/strict.yml': 'version: 1\nextends: ./ci/base.yml\nmay-loosen: [trust.actions]\n',
      'ci/base.yml':
        'version: 1\nrules: { unpinned-action: notice }\nmay-loosen: [trust, trust.actions]\n'.replace(
          'trust, ',
          '',
        ),
    });
    expect(pinfold(['check'], root).stdout).toContain('notice  unpinned-action');
    const circle = folder({
      [policy]: 'version: 1\nextends: ./a.yml\n',
      'a.yml': 'version: 1\nextends: ./a.yml\n',
    });
    expect(pinfold(['check'], circle).stderr).toContain('in a circle');
    const offline = folder({ [policy]: `version: 1\n${extending}` });
    const { status, stderr } = pinfold(['check'], offline);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `${policy}:2:10: it extends org/policies/pinfold.yml@${at}, which cannot be had`,
    );
  });

  test('loosened in what it extends is a loosening of the change', () => {
    const root = repository({
      [ci]: uses('a/b@v1'),
      [policy]: 'version: 1\nextends: ./org.yml\n',
      'org.yml': 'version: 1\n',
    });
    const base = head(root);
    commit(root, { 'org.yml': 'version: 1\ntrust: { actions: ["a/*"] }\n' });
    const { stdout, status } = pinfold(['check', '--policy-ref', base], root);
    expect(status).toBe(1);
    expect(stdout).toContain('2:10  warning  weakened-policy');
    expect(stdout).toContain('it trusts a/*. It would let 1 finding of today pass');
  });
});
