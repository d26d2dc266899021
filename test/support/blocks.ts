import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A fenced block of a page. */
export interface Block {
  readonly page: string;
  /** Where the block begins, from 1. */
  readonly line: number;
  /** What stands behind the fence; empty where nothing does. */
  readonly language: string;
  /** Without the indentation of the fence. */
  readonly text: string;
  /** The heading above it, of the second level; empty where there is none. */
  readonly section: string;
  /** The path that the text before the block ends with, where it is said which file this is. */
  readonly file: string | undefined;
}

const root = new URL('../../', import.meta.url);

const pagesIn = (folder: string) =>
  readdirSync(new URL(`./${folder}`, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name);

/** The pages for people, from the repository's root. */
export const pages: readonly string[] = [...pagesIn(''), ...pagesIn('docs/')];
export const rulePages: readonly string[] = pagesIn('docs/rules/');

export function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(page, root), 'utf8');
  return [...text.matchAll(/^( *)```([^\n]*)\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, indent = '', language = '', body = ''] = match;
    const before = text.slice(0, match.index).trimEnd();
    return {
      page,
      line: before.split('\n').length + 2,
      language,
      section: [...before.matchAll(/^## (.+)$/gm)].at(-1)?.[1] ?? '',
      text: filledIn(body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')),
      file: /`([\w./-]+\.ya?ml)`[^`\n]*$/.exec(before)?.[1],
    };
  });
}

/** The version of Pinfold that stands for the reader's choice. */
export const commit = 'c0ffee'.padEnd(40, '0');
const digest = 'c0ffee'.padEnd(64, '0');

function filledIn(text: string): string {
  return text
    .replaceAll('OWNER/pinfold', 'octo/pinfold')
    .replaceAll('COMMIT', commit)
    .replaceAll('DIGEST', digest);
}

/** What a block of YAML is an example of; steps and the like are made a whole workflow. */
export interface Example {
  readonly kind: 'workflow' | 'policy' | 'pre-commit' | 'gitlab';
  readonly text: string;
}

export function exampleOf({ text }: Block): Example {
  const content: unknown = parse(text);
  if (Array.isArray(content)) return { kind: 'workflow', text: jobWith(`steps:\n${text}`) };
  if (typeof content !== 'object' || content === null) throw new Error(`no example: ${text}`);
  if ('steps' in content) return { kind: 'workflow', text: jobWith(text) };
  if ('jobs' in content) return { kind: 'workflow', text: 'on' in content ? text : `on: push\n${text}` };
  if ('permissions' in content)
    return { kind: 'workflow', text: `on: push\n${text}${job('steps:\n  - run: "true"\n')}` };
  if ('repos' in content) return { kind: 'pre-commit', text };
  if (Object.values(content).some((value) => Object.hasOwn(Object(value), 'script')))
    return { kind: 'gitlab', text };
  return { kind: 'policy', text: 'version' in content ? text : `version: 1\n${text}` };
}

function jobWith(body: string): string {
  return `on: push\npermissions: {}\n${job(body)}`;
}

function job(body: string): string {
  // Steps of the check of many repositories name its matrix.
  const head = 'runs-on: ubuntu-24.04\nstrategy:\n  matrix:\n    repository: [api]\n';
  return `jobs:\n  example:\n${`${head}${body}`.replace(/^(?=.)/gm, '    ')}`;
}
