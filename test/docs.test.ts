import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.js';
import { loadPolicy } from '../src/policy/load.js';
import { defaultPolicy } from '../src/policy/policy.js';
import { rules } from '../src/rules/index.js';
import { inThreads } from '../src/threads.js';
import { openWorkspace } from '../src/workspace/open.js';
import { folder } from './support/bundle.js';

const page = (id: string) => readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8');

/** The YAML blocks of one section of a page. */
function examples(id: string, section: string): string[] {
  const body =
    page(id)
      .split(/^## /m)
      .find((part) => part.startsWith(`${section}\n`)) ?? '';
  return [...body.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
}

/** What an example gives: one with `jobs` is a workflow, `steps` the steps of one, everything else a policy. */
async function found(example: string): Promise<string[]> {
  const indented = example.replace(/^(?=.)/gm, '    ');
  const workflow = example.startsWith('jobs:')
    ? example
    : example.startsWith('steps:')
      ? `jobs:\n  job:\n${indented}`
      : 'jobs: {}\n';
  const root = folder({
    '.github/workflows/example.yml': workflow,
    'actions/local/action.yml': 'runs:\n  using: composite\n',
    '.github/workflows/build.yml': 'jobs: {}\n',
  });
  const workspace = openWorkspace(root);
  const isPolicy = !example.startsWith('jobs:') && !example.startsWith('steps:');
  const policy = isPolicy
    ? loadPolicy({ file: 'policy.yml', text: `version: 1\n${example}` })
    : defaultPolicy;
  const report = await check({
    workspace,
    readFiles: inThreads(workspace, new URL('no-threads-here.js', import.meta.url)),
    policy,
    rules,
    repository: undefined,
    day: '2026-11-24',
  });
  return report.findings.map(({ finding }) => finding.rule);
}

describe.each(rules.map(({ id }) => id))('the page of %s', (id) => {
  test('its bad examples give the finding', async () => {
    const bad = examples(id, 'Bad');
    expect(bad.length).toBeGreaterThan(0);
    for (const example of bad) expect(await found(example), example).toContain(id);
  });

  test('its good examples do not', async () => {
    const good = examples(id, 'Good');
    expect(good.length).toBeGreaterThan(0);
    for (const example of good) expect(await found(example), example).not.toContain(id);
  });
});

test('the README names every rule with its level', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const { id, level } of rules) {
    const row = readme.split('\n').find((line) => line.startsWith(`| [\`${id}\`](docs/rules/${id}.md) `));
    expect(row?.split('|')[2]?.trim(), id).toBe(level);
  }
});
