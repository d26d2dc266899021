import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { git } from './support/bundle.js';
import { type Ran, runFor } from './support/event.js';
import { commit, head, merge, repository, shallowClone } from './support/repository.js';
import { commands } from './support/runner.js';

// A hostile pull request tries its ways around the gate, where it counts least: only what is new counts, in a clone of
// depth 1. Each is stopped, or is seen.
const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const ci = '.github/workflows/ci.yml';
const gate = '.github/workflows/gate.yml';
const policy = '.github/pinfold.yml';
const workflow = (...uses: string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join('')}`;
const guard = (more = '') =>
  `on: [pull_request, merge_group]\njobs:\n  gate:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${sha}\n      - uses: octo/pinfold@${sha}\n${more}`;
const bad = workflow(`actions/checkout@${sha}`, 'evil/action@v1');

/** A workflow whose second step hides in a text, once what git writes for `mark` keeps the quote open. */
const hidden = (mark: string, quote: string) =>
  `on: push
jobs:
  a:
    runs-on: x
    steps: [
      {uses: actions/checkout@${sha}, name: ${quote}${mark}
      }, {uses: evil/action@v1}, # ${quote}}
      ]
`;

/** Commits a file as it is, whatever the attributes would make of it, and the attributes beside it. */
const keptAs = (text: string, attribute: string) => (root: string) => {
  commit(root, { '.gitattributes': `ci.yml ${attribute}\n` });
  writeFileSync(join(root, 'kept'), text);
  const id = git(root, 'hash-object', '-w', '--no-filters', 'kept').trim();
  rmSync(join(root, 'kept'));
  git(root, 'update-index', '--cacheinfo', `100644,${id},${ci}`);
  git(root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x');
};

interface Way {
  name: string;
  change: (root: string) => unknown;
  /** What its steps do to the clone before Pinfold runs. */
  after?: (clone: string) => void;
  /** The inputs of the step, where the change writes other ones. */
  inputs?: Record<string, string>;
  /** What the change has actions/checkout check out, where that is not the merge. */
  checkout?: 'base';
  /** What stops it or shows it: findings as `rule subject`, and what the log says. */
  stopped: boolean;
  findings?: string[];
  says?: string;
}

const files = (changed: Record<string, string | Buffer | undefined>) => (root: string) =>
  commit(root, changed);
const evil = 'unpinned-action evil/action@v1';

const ways: Way[] = [
  {
    name: 'switches the rule off',
    change: files({ [ci]: bad, [policy]: 'version: 1\nrules: { unpinned-action: off }\n' }),
    stopped: true,
    findings: [evil, 'weakened-policy rules.unpinned-action'],
  },
  {
    name: 'removes the policy',
    change: files({ [ci]: bad, [policy]: undefined }),
    stopped: true,
    findings: [evil, `weakened-policy ${policy}`],
  },
  {
    name: 'gives itself an exception without an end',
    change: files({
      [ci]: bad,
      [policy]: 'version: 1\nexceptions: [{ rule: unpinned-action, reason: x }]\n',
    }),
    stopped: true,
    findings: [evil, 'weakened-policy exceptions.unpinned-action'],
  },
  {
    name: 'extends a policy of its own',
    change: files({
      [ci]: bad,
      [policy]: 'version: 1\nextends: ./mine.yml\n',
      'mine.yml': 'version: 1\ntrust: { actions: ["evil/*"] }\n',
    }),
    stopped: true,
    findings: [evil, 'weakened-policy trust.actions: evil/*'],
  },
  {
    name: 'adds a second policy',
    change: files({ [ci]: bad, '.github/pinfold.yaml': 'version: 1\nexclude: ["**"]\n' }),
    stopped: true,
    says: 'there are two policies',
  },
  {
    name: 'moves the policy and excludes all files',
    change: files({
      [ci]: bad,
      [policy]: undefined,
      '.github/pinfold.yaml': 'version: 1\nexclude: ["**"]\n',
    }),
    stopped: true,
    findings: [evil, 'weakened-policy exclude: **'],
  },
  {
    name: 'makes the policy a link to a file of the machine',
    change: (root) => {
      unlinkSync(join(root, policy));
      symlinkSync('/etc/passwd', join(root, policy));
      return commit(root, { [ci]: bad });
    },
    stopped: true,
    says: 'leads out of the workspace',
  },
  {
    name: 'makes the policy a link to a file of its own',
    change: (root) => {
      unlinkSync(join(root, policy));
      symlinkSync('../mine.yml', join(root, policy));
      return commit(root, { [ci]: bad, 'mine.yml': 'version: 1\ntrust: { actions: ["evil/*"] }\n' });
    },
    stopped: true,
    findings: [evil, 'weakened-policy trust.actions: evil/*'],
  },
  {
    name: 'lets the finding pass by a comment',
    change: files({ [ci]: bad.replace('v1', 'v1 # pinfold: allow unpinned-action -- fine') }),
    stopped: false,
    says: 'by a comment that this change adds',
  },
  {
    name: 'renames the workflow',
    change: files({ [ci]: undefined, '.github/workflows/other.yaml': bad }),
    stopped: true,
    findings: [evil],
  },
  {
    name: 'takes an old debt away in one workflow and adds it in another',
    change: files({
      '.github/workflows/debt.yml': workflow(`actions/checkout@${sha}`),
      [ci]: workflow('old/debt@v1'),
    }),
    stopped: true,
    findings: ['unpinned-action old/debt@v1'],
  },
  {
    name: 'names an action so that it forges a command',
    change: files({ [ci]: workflow(JSON.stringify('evil/a@v1\n::stop-commands::x\n##[error]forged')) }),
    stopped: true,
  },
  {
    name: 'has a line break and a command in a file name',
    change: files({ '.github/workflows/x\n::stop-commands::x\n.yml': bad }),
    stopped: true,
    findings: [evil],
  },
  {
    name: 'hides the workflow from git by .gitignore',
    change: (root) => {
      commit(root, { '.gitignore': '.github/\n' });
      commit(root, { [ci]: bad });
      git(root, 'add', '-f', ci);
      return commit(root);
    },
    stopped: true,
    findings: [evil],
  },
  {
    name: 'has the workflow checked out in another encoding',
    change: files({
      [ci]: Buffer.from(`\ufeff${bad}`, 'utf16le'),
      '.gitattributes': 'ci.yml working-tree-encoding=UTF-16\n',
    }),
    stopped: true,
    findings: [`unreadable-workflow ${ci}`],
  },
  {
    name: 'makes the workflow too large to be read',
    change: files({ [ci]: `${bad}#${'x'.repeat(11_000_000)}\n` }),
    stopped: true,
    findings: [`unreadable-workflow ${ci}`],
  },
  {
    name: 'hides the action in a submodule',
    change: (root) => {
      git(root, 'update-index', '--add', '--cacheinfo', `160000,${sha},sub`);
      return commit(root, { [ci]: workflow('./sub/action') });
    },
    stopped: false,
    findings: ['invalid-reference ./sub/action'],
  },
  {
    name: 'names an action by a path that leads upwards',
    change: files({ [ci]: workflow('./.github/../../elsewhere') }),
    stopped: true,
    findings: ['invalid-reference ./.github/../../elsewhere'],
  },
  {
    name: 'disarms the step',
    change: files({ [gate]: guard('        continue-on-error: true\n        with: { fail-on: never }\n') }),
    stopped: false,
    findings: ['weakened-policy continue-on-error', 'weakened-policy fail-on'],
  },
  {
    name: 'asks for the rules of another door alone',
    change: files({ [ci]: bad, [gate]: guard('        with: { only: gradle }\n') }),
    inputs: { only: 'gradle' },
    stopped: false,
    findings: ['weakened-policy only'],
  },
  {
    name: 'has another folder checked',
    change: files({ [ci]: bad, 'docs/x.md': '', [gate]: guard('        with: { path: docs }\n') }),
    inputs: { path: 'docs' },
    stopped: false,
    findings: ['weakened-policy path'],
    says: `::warning file=${gate},title=Pinfold%3A weakened-policy`,
  },
  {
    name: 'names a policy of its own',
    change: files({
      [ci]: bad,
      'mine.yml': 'version: 1\ntrust: { actions: ["evil/*"] }\n',
      [gate]: guard('        with: { policy: mine.yml }\n'),
    }),
    inputs: { policy: 'mine.yml' },
    stopped: true,
    findings: [evil, 'weakened-policy policy', 'weakened-policy trust.actions: evil/*'],
  },
  {
    name: 'names the policy in another case',
    change: files({
      [ci]: bad,
      [policy]: undefined,
      '.github/Pinfold.yml': 'version: 1\nrules: { unpinned-action: off }\n',
    }),
    stopped: true,
    findings: [evil, `weakened-policy ${policy}`],
  },
  {
    name: 'extends a policy at a branch',
    change: files({ [ci]: bad, [policy]: 'version: 1\nextends: evil/policy/pinfold.yml@main\n' }),
    stopped: true,
    says: 'The policy as this change leaves it cannot be used',
  },
  {
    name: 'takes a comment that lets something else pass for its own line',
    change: files({
      '.github/workflows/allowed.yml': workflow('evil/action@v1 # pinfold: allow unpinned-action -- fine'),
    }),
    stopped: false,
    says: 'by a comment that this change adds',
  },
  {
    name: 'switches the network off',
    change: files({ [ci]: bad, [gate]: guard('        with: { offline: true }\n') }),
    inputs: { offline: 'true' },
    stopped: true,
    findings: [evil, 'weakened-policy offline'],
  },
  {
    name: 'removes the workflow at fault in a step before',
    change: files({
      '.github/workflows/evil.yml': bad,
      [gate]: guard().replace(
        '      - uses: octo',
        '      - run: rm .github/workflows/evil.yml\n      - uses: octo',
      ),
    }),
    after: (clone) => rmSync(join(clone, '.github/workflows/evil.yml')),
    stopped: false,
    findings: ['weakened-policy rm .github/workflows/evil.yml'],
  },
  {
    name: 'checks out the base in place of itself',
    change: files({ [ci]: bad, [gate]: guard().replace(sha, `${sha}\n        with: { ref: main }`) }),
    checkout: 'base',
    stopped: false,
    findings: [],
    says: 'this run may say nothing of the change',
  },
  {
    name: 'checks out a part of itself',
    change: files({
      [ci]: bad,
      [gate]: guard().replace(sha, `${sha}\n        with: { sparse-checkout: docs }`),
    }),
    after: (clone) => {
      git(clone, 'sparse-checkout', 'set', '--no-cone', '/docs');
    },
    stopped: true,
  },
  {
    name: 'has git close a quote later, by its name for the file',
    change: keptAs(hidden("$Id:'\t#$", "'"), 'ident'),
    stopped: true,
    findings: [`unreadable-workflow ${ci}`],
  },
  {
    name: 'has git close a quote later, by another encoding',
    change: keptAs(hidden('\u00a5"', '"'), 'working-tree-encoding=SHIFT_JIS'),
    stopped: true,
    findings: [`unreadable-workflow ${ci}`],
  },
  {
    name: 'runs an image by an action of the repository',
    change: files({
      [ci]: workflow(`actions/checkout@${sha}`, './.github/actions/x'),
      '.github/actions/x/action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n',
      '.github/actions/x/Dockerfile': 'FROM evil/image:1\n',
    }),
    stopped: false,
    findings: ['unpinned-image evil/image:1'],
  },
  {
    name: 'calls a workflow of the repository that runs it',
    change: files({
      [ci]: 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n',
      '.github/workflows/called.yml': bad.replace('push', 'workflow_call'),
    }),
    stopped: true,
    findings: [evil],
  },
  {
    name: 'renames a workflow with a debt and has it run another',
    change: files({
      '.github/workflows/debt.yml': undefined,
      '.github/workflows/renamed.yml': workflow('old/debt@v1', 'evil/action@v1'),
    }),
    stopped: true,
    findings: [evil],
  },
  {
    name: 'removes the workflow of the gate',
    change: files({ [gate]: undefined }),
    stopped: false,
    findings: ['weakened-policy octo/pinfold'],
  },
  {
    name: 'lets another repository guard',
    change: files({ [gate]: guard().replace('octo/pinfold', 'evil/pinfold') }),
    stopped: false,
    findings: ['weakened-policy octo/pinfold'],
  },
];

// Made once; each way is a branch of it.
const made = mkdtempSync(join(tmpdir(), 'pinfold-hostile-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));
let known: { origin: string; base: string } | undefined;

function target(): { origin: string; base: string } {
  if (known !== undefined) return known;
  const tree = {
    [ci]: workflow(`actions/checkout@${sha}`),
    '.github/workflows/debt.yml': workflow('old/debt@v1'),
    '.github/workflows/allowed.yml': workflow('old/allowed@v1 # pinfold: allow unpinned-action -- fine'),
    [gate]: guard(),
    [policy]: 'version: 1\n',
  };
  const origin = repository(tree, made);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  known = { origin, base: head(origin) };
  return known;
}

const ours = /^::(?:error|warning|notice) (?:file=\S|title=Pinfold)/;

test.each(ways)('a change that $name', async (way) => {
  const { change, after, inputs, checkout, stopped, findings, says } = way;
  const { origin, base } = target();
  git(origin, 'checkout', '-q', '-f', '-B', 'change', base);
  git(origin, 'clean', '-qfdx');
  change(origin);
  const newest = head(origin);
  git(origin, 'checkout', '-q', '-f', '-B', 'pull', base);
  const merged = merge(origin, 'change');
  const clone = shallowClone(origin, checkout === 'base' ? base : merged);
  after?.(clone);
  const ran: Ran = await runFor(clone, {
    event: 'pull_request',
    payload: { pull_request: { base: { sha: base }, head: { sha: newest }, merge_commit_sha: merged } },
    inputs: { scope: 'new', ...inputs },
    env: { GITHUB_SHA: merged, GITHUB_REF: 'refs/pull/1/merge', GITHUB_ACTION_REPOSITORY: 'octo/pinfold' },
  });
  expect(ran.stderr).toBe('');
  expect(ran.status === 0, ran.stdout).toBe(!stopped);
  const told = ran.report?.findings.map(({ rule, subject }) => `${rule} ${subject}`);
  for (const finding of findings ?? []) expect(told).toContain(finding);
  if (findings !== undefined) expect(ran.report?.findings).toHaveLength(findings.length);
  if (says !== undefined) expect(ran.stdout).toContain(says);
  for (const line of commands(ran.stdout)) expect(line).toMatch(ours);
  expect(ran.stdout).not.toContain('root:');
});
