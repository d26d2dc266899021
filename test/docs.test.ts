import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { propertyOf } from '../src/github/json.js';
import { defaultPolicy, type Policy } from '../src/policy/policy.js';
import type { Base } from '../src/review/change.js';
import { rules } from '../src/rules/index.js';
import { commitAll, findingsIn, noise, sh } from './support/artifacts.js';
import { blocksOf, pages, rulePages } from './support/blocks.js';
import { folder } from './support/bundle.js';
import { documented } from './support/documented.js';
import { checkOnline } from './support/online.js';
import { policyOf } from './support/policy.js';

const page = (id: string) => readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8');

interface Example {
  readonly language: string;
  readonly text: string;
}

/** The blocks of one section of a page that are input, not commands. */
function examples(id: string, section: string): Example[] {
  const body =
    page(id)
      .split(/^## /m)
      .find((part) => part.startsWith(`${section}\n`)) ?? '';
  return [...body.matchAll(/^```(yaml|groovy|properties|sh guard|sh artifacts)\n([\s\S]*?)^```$/gm)].map(
    (match) => ({
      language: match[1] ?? '',
      text: match[2] ?? '',
    }),
  );
}

/** The files that an example stands for: one with `jobs` is a workflow, `steps` the steps of one, other YAML a policy. */
function filesOf({ language, text }: Example): Record<string, string> {
  if (language === 'sh guard') return { 'README.md': '' };
  if (language === 'groovy') return { 'build.gradle': text };
  if (language === 'properties') {
    const wrapper = text.startsWith('distribution');
    return wrapper
      ? { 'gradle/wrapper/gradle-wrapper.properties': text }
      : {
          'gradle.properties': text,
          'build.gradle': '',
          'gradle/verification-metadata.xml': '<verification-metadata/>',
        };
  }
  const indented = text.replace(/^(?=.)/gm, '    ');
  const workflow = text.startsWith('jobs:')
    ? text
    : text.startsWith('steps:')
      ? `jobs:\n  job:\n${indented}`
      : 'jobs: {}\n';
  const beside = {
    'actions/local/action.yml': 'runs:\n  using: composite\n',
    '.github/workflows/build.yml': 'jobs: {}\n',
  };
  return { '.github/workflows/example.yml': workflow, ...beside };
}

/** A test fixture that nobody can read; the examples of the rules on fixtures name it. */
const fixture = { 'tests/files/bad.xz': Buffer.from('fd377a585a000004', 'hex') };

/** The default, with the rules that are off switched on. */
const off = rules.filter(({ level }) => level === 'off');
const everyRule = {
  ...defaultPolicy,
  levels: new Map(off.map(({ id }) => [id, 'error'] as const)),
  actions: { ...defaultPolicy.actions, restDays: 7 },
};

/** A wrapper's JAR that Gradle did not publish. */
const jar = { 'gradle/wrapper/gradle-wrapper.jar': Buffer.from('PK\x03\x04') };

/** What an example that packs something finds in it: its last line is Pinfold's own, the others are run before. */
async function foundInArtifact({ text }: Example): Promise<string[]> {
  const root = folder({
    'configure.ac': 'AC_INIT([thing], [1.0])\n',
    'src/main.c': 'int main(void) { return 0; }\n',
    'bin/thing': noise(1, 3000),
    'tests/files/bad.xz': Buffer.concat([Buffer.from('fd377a585a000004', 'hex'), noise(2, 2000)]),
  });
  commitAll(root);
  const [, script = '', artifact = ''] = /^([\s\S]*)pinfold artifacts (\S+)\n$/.exec(text) ?? [];
  sh(root, script);
  return (await findingsIn(root, [artifact])).map(({ rule }) => rule);
}

/** A change that brings the policy where there was none. */
function addsThePolicy(policy: Policy): Base {
  const policies = { before: defaultPolicy, after: policy };
  return {
    tree: undefined,
    renamed: new Map(),
    policies,
    scope: 'all',
    action: undefined,
    around: [],
    notes: [],
  };
}

async function found(example: Example): Promise<string[]> {
  if (example.language === 'sh artifacts') return foundInArtifact(example);
  const files = { ...filesOf(example), ...fixture };
  const isPolicy = example.language === 'yaml' && !/^(?:jobs|steps):/.test(example.text);
  const policy = isPolicy ? policyOf(`version: 1\n${example.text}`) : everyRule;
  const { report } = await checkOnline(documented, {
    files: 'gradle/wrapper/gradle-wrapper.properties' in files ? { ...files, ...jar } : files,
    policy,
    base: isPolicy ? addsThePolicy(policy) : undefined,
    only: [],
    guard: example.language === 'sh guard' ? `(${example.text}) >/dev/null 2>&1` : undefined,
  });
  return report.findings.map(({ finding }) => finding.rule);
}

describe.each(rules.map(({ id }) => id))('the page of %s', (id) => {
  test('its bad examples give the finding', async () => {
    const bad = examples(id, 'Bad');
    expect(bad.length).toBeGreaterThan(0);
    for (const example of bad) expect(await found(example), example.text).toContain(id);
  });

  test('its good examples do not', async () => {
    for (const example of examples(id, 'Good')) expect(await found(example), example.text).not.toContain(id);
  });
});

test('the README names every rule with its level', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const { id, level } of rules) {
    const row = readme.split('\n').find((line) => line.startsWith(`| [\`${id}\`](docs/rules/${id}.md) `));
    expect(row?.split('|')[2]?.trim(), id).toBe(level);
  }
});

describe('a link to another page or heading', () => {
  const all = [...pages, ...rulePages];
  const textOf = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  // As GitHub names the anchors of headings.
  const anchorsOf = (path: string) =>
    [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    );

  test.each(all)('leads somewhere from %s', (from) => {
    for (const [, target = ''] of textOf(from).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#');
      const to = path === '' ? from : new URL(path, `file:///${from}`).pathname.slice(1);
      expect(existsSync(new URL(`../${to}`, import.meta.url)), target).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(to), target).toContain(anchor);
    }
  });
});

/** The rows of a page's table by the names in their first column; `head` is the head of that column. */
function rowsOf(page: string, head: string): Map<string, string> {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  const [, body = ''] = new RegExp(`^\\| ${head} .*\n\\|[ |-]*\n((?:\\|.*\n)*)`, 'm').exec(text) ?? [];
  return new Map(
    body.split('\n').flatMap((row) => {
      const names = row.split('|')[1]?.match(/(?<=`)[\w-]+(?=`)/g) ?? [];
      return names.map((name): [string, string] => [name, row]);
    }),
  );
}

describe('the inputs and outputs of the action', () => {
  const face = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
  const sorted = (names: Iterable<string>) => [...names].sort();

  test('the README has each, and no other', () => {
    expect(sorted(rowsOf('README.md', 'input').keys())).toEqual(sorted(Object.keys(face.inputs)));
    expect(sorted(rowsOf('README.md', 'output').keys())).toEqual(sorted(Object.keys(face.outputs)));
  });

  test('so has the page on reports the outputs', () => {
    expect(sorted(rowsOf('docs/reporting.md', 'output').keys())).toEqual(sorted(Object.keys(face.outputs)));
  });

  test('an input has the default that it is said to have', () => {
    const rows = rowsOf('README.md', 'input');
    for (const [name, { default: usual }] of Object.entries<{ default: string }>(face.inputs))
      if (/^[a-z]+$/.test(usual)) expect(rows.get(name)?.split('|')[3], name).toContain(`\`${usual}\``);
  });

  test('no example gives or reads one that there is not', () => {
    const examples = pages.flatMap(blocksOf).filter(({ language }) => language === 'yaml');
    const given = examples.flatMap(({ text }) => inputsIn(parse(text)));
    expect(given.length).toBeGreaterThan(0);
    for (const name of given) expect(Object.keys(face.inputs)).toContain(name);
    const read = examples.flatMap(({ text }) => text.match(/(?<=steps\.pinfold\.outputs\.)[\w-]+/g) ?? []);
    expect(read.length).toBeGreaterThan(0);
    for (const name of read) expect(Object.keys(face.outputs)).toContain(name);
  });
});

/** The inputs that steps anywhere in an example give to Pinfold. */
function inputsIn(example: unknown): string[] {
  if (typeof example !== 'object' || example === null) return [];
  const uses = propertyOf(example, 'uses');
  const own = typeof uses === 'string' && uses.startsWith('octo/pinfold@');
  return [
    ...(own ? Object.keys(Object(propertyOf(example, 'with'))) : []),
    ...Object.values(example).flatMap(inputsIn),
  ];
}
