import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv, { type AnySchema } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLayer } from '../src/policy/load.js';
import { type Block, blocksOf, type Example, exampleOf, pages, rulePages } from './support/blocks.js';
import { folder, pinfold, type Run } from './support/bundle.js';
import { runTool } from './support/shell.js';
import { testWhereThereIs, testWith } from './support/tools.js';

// What the documentation tells people to copy is held to judges of their own.

const root = new URL('../', import.meta.url);
const here = (path: string) => readFileSync(new URL(path, root), 'utf8');

// The page of a rule shows one point at a time, which docs.test.ts holds to Pinfold: the bad examples to be found fault
// with, the good ones not to be.
const blocks = [...pages, ...rulePages].flatMap(blocksOf).filter(({ section }) => section !== 'Bad');
const inYaml = blocks
  .filter(({ language }) => language === 'yaml')
  .map((block) => ({ block, example: exampleOf(block) }));
const nameOf = ({ page, line }: Block) => `${page}:${line}`;

function of(kind: Example['kind']): [string, string][] {
  return inYaml
    .filter(({ example }) => example.kind === kind)
    .map(({ block, example }) => [nameOf(block), example.text]);
}

/** What a schema finds wrong with YAML. */
function validator(schema: string, draft: Ajv.default | Ajv2020.default) {
  addFormats.default(draft);
  const isValid = draft.compile<AnySchema>(JSON.parse(here(schema)));
  return (text: string) => (isValid(parse(text)) ? [] : isValid.errors);
}
const lenient = { strict: false, allErrors: true };
const faultsOfWorkflow = validator('test/schemas/github-workflow.json', new Ajv.default(lenient));
const faultsOfAction = validator('test/schemas/github-action.json', new Ajv.default(lenient));
const faultsOfGitlab = validator('test/schemas/gitlab-ci.json', new Ajv.default(lenient));
const faultsOfPolicy = validator('policy.schema.json', new Ajv2020.default(lenient));

/** The workflows of a page as a repository has them. */
function treeOf(page: string): Record<string, string> {
  const workflows = inYaml.filter(({ block, example }) => block.page === page && example.kind === 'workflow');
  return Object.fromEntries(
    workflows.map(({ block, example }) => [
      block.file ?? `.github/workflows/line-${block.line}.yml`,
      example.text,
    ]),
  );
}

test('every block is of a kind that is judged, or is what a program prints', () => {
  const kinds = new Set(pages.flatMap(blocksOf).map(({ language }) => language));
  expect([...kinds].sort()).toEqual(['', 'json', 'make', 'sh', 'yaml']);
});

describe('a workflow of the documentation', () => {
  test.each(of('workflow'))('%s is one by the schema', (_, text) => {
    expect(faultsOfWorkflow(text)).toEqual([]);
  });

  const withWorkflows = pages.filter((page) => Object.keys(treeOf(page)).length > 0);

  test.each(withWorkflows)('Pinfold has no word on those of %s', (page) => {
    const { stdout, status } = pinfold(['check', '.', '--format', 'json'], folder(treeOf(page)));
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(status).toBe(0);
  });

  testWhereThereIs('actionlint').each(withWorkflows)('nor has actionlint on those of %s', (page) => {
    passes(actionlint(folder(treeOf(page))));
  });

  testWhereThereIs('zizmor').each(withWorkflows)('nor has zizmor on those of %s', (page) => {
    passes(zizmor(folder(treeOf(page))));
  });
});

/** A judge has nothing to say. */
function passes({ status, stdout, stderr }: Run): void {
  expect(status, stdout + stderr).toBe(0);
}

function actionlint(dir: string): Run {
  const workflows = readdirSync(`${dir}/.github/workflows`).map((name) => `.github/workflows/${name}`);
  return runTool('actionlint', ['-no-color', ...workflows], dir);
}

function zizmor(dir: string): Run {
  // Below that it asks for `$/` in place of `./`, which actionlint does not know.
  return runTool(
    'zizmor',
    ['--offline', '--quiet', '--no-progress', '--color=never', '--min-severity=medium', '.'],
    dir,
  );
}

describe('our own', () => {
  const workflows = readdirSync(new URL('.github/workflows/', root)).map(
    (name) => `.github/workflows/${name}`,
  );
  const tree = Object.fromEntries([...workflows, 'action.yml'].map((path) => [path, here(path)]));

  test('action and workflows are valid by the schemas', () => {
    expect(faultsOfAction(here('action.yml'))).toEqual([]);
    for (const path of workflows) expect(faultsOfWorkflow(here(path)), path).toEqual([]);
  });

  testWhereThereIs('actionlint')('workflows pass actionlint', () => {
    passes(actionlint(folder({ ...tree, 'dist/action.js': '' })));
  });

  testWhereThereIs('zizmor')('action and workflows pass zizmor', () => {
    passes(zizmor(folder(tree)));
  });
});

test.each(of('policy'))('the policy of %s is valid, to Pinfold and by the schema for editors', (_, text) => {
  expect(faultsOfPolicy(text)).toEqual([]);
  expect(() => readLayer({ file: 'pinfold.yml', text })).not.toThrow();
});

test.each(of('gitlab'))('the jobs of %s are valid by the schema', (_, text) => {
  expect(faultsOfGitlab(text)).toEqual([]);
});

testWhereThereIs('pre-commit')('pre-commit takes the configurations, and what we offer to it', () => {
  const dir = folder(Object.fromEntries(of('pre-commit').map(([, text], n) => [`${n}.yaml`, text])));
  const configurations = readdirSync(dir);
  expect(configurations).not.toEqual([]);
  passes(runTool('pre-commit', ['validate-config', ...configurations], dir));
  passes(runTool('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml'], fileURLToPath(root)));
});

describe('a script of the documentation', () => {
  const scripts = blocks
    .filter(({ language }) => language === 'sh')
    .map((block): [string, string] => [nameOf(block), block.text]);

  test.each(scripts)('%s is one', (_, text) => {
    passes(runTool('bash', ['-n'], folder(), text));
  });

  testWith('shellcheck').each(scripts)('shellcheck has no word on %s', (_, text) => {
    passes(runTool('shellcheck', ['--shell=bash', '-'], folder(), text));
  });
});
