import type { Span } from '../finding.js';
import { childOf, type YamlNode, type YamlScalar } from '../yaml.js';
import { type Expression, parseExpression, splitTemplate } from './expression.js';
import type { ImageValue } from './facts.js';
import { isPinnedImage } from './image.js';

/** One image that a node can give, at the place where it is written. */
export interface Candidate {
  readonly span: Span;
  readonly text: string;
  readonly value: ImageValue;
}

/** Products of many matrix values grow fast; past this they are not told apart. */
const maxCombinations = 256;
/** A matrix value may be an expression over the matrix again. */
const maxDepth = 8;
/** And each may name many: so many values are followed for one image. */
const maxValues = 10_000;

/** Where values are looked for, and how many more are followed. */
interface Search {
  readonly strategy: YamlNode | undefined;
  readonly depth: number;
  readonly budget: { values: number };
}

/**
 * Every image that a `container`, a service or an `image` key can name.
 *
 * An expression gives the literals that it can take, each at its own place; what only a run can decide is
 * `undecided`; the empty string is no container (actions/runner, PipelineTemplateConverter.cs, ConvertToJobContainer).
 */
export function imagesOf(node: YamlNode, strategy: YamlNode | undefined): Candidate[] {
  return imagesIn(node, { strategy, depth: 0, budget: { values: maxValues } });
}

function imagesIn(node: YamlNode, search: Search): Candidate[] {
  switch (node.kind) {
    case 'scalar':
      return fromScalar(node, search);
    case 'map':
      return node.entries.flatMap(({ key, value }) => {
        if (key.text.toLowerCase() === 'image' && key.text !== 'image')
          return [...imagesIn(value, search), misspelt(key)];
        if (key.text === 'image')
          return value.kind === 'scalar' ? fromScalar(value, search) : [notAnImage(value)];
        // `${{ insert }}`, or a key that is an expression, can bring an image of its own.
        return key.text.includes('${{') ? [undecided(key, key.text)] : [];
      });
    case 'sequence':
      return [notAnImage(node)];
  }
}

function fromScalar(node: YamlScalar, search: Search): Candidate[] {
  const parts = splitTemplate(node.text);
  const [first] = parts;
  if (first === undefined) return [];
  if (parts.every((part) => part.kind === 'literal')) return [known(node, node.text)];
  if (parts.length === 1 && first.kind === 'expression') {
    const below = { ...search, depth: search.depth + 1 };
    return valuesOf(first, node, search).flatMap((value) =>
      value === 'unknown' ? [undecided(node, first.text.trim())] : imagesIn(value, below),
    );
  }

  // The end decides: a digest there pins whatever stands before it, and a tag there pins nothing.
  const last = parts[parts.length - 1];
  const tail = last?.kind === 'literal' ? last.text : '';
  if (isPinnedImage(`x${tail}`) || /[^0-9a-f]/.test(tail)) return [known(node, node.text)];

  let texts = [''];
  for (const part of parts) {
    const choices = part.kind === 'literal' ? [part.text] : textsOf(valuesOf(part, node, search));
    if (choices === undefined || texts.length * choices.length > maxCombinations) {
      return [undecided(node, part.text.trim())];
    }
    // What names nothing leaves what is around it.
    const written = choices.length === 0 ? [''] : choices;
    texts = texts.flatMap((text) => written.map((choice) => text + choice));
  }
  return texts.slice(0, 1).map((text) => known(node, texts.find((other) => !isPinnedImage(other)) ?? text));
}

/** Undefined where a value is no plain text. */
function textsOf(values: readonly (YamlNode | 'unknown')[]): string[] | undefined {
  const texts: string[] = [];
  for (const value of values) {
    if (value === 'unknown' || value.kind !== 'scalar' || value.text.includes('${{')) return undefined;
    texts.push(value.text);
  }
  return texts;
}

function valuesOf(
  part: { readonly text: string; readonly offset: number },
  node: YamlScalar,
  { strategy, depth, budget }: Search,
): (YamlNode | 'unknown')[] {
  if (depth > maxDepth || budget.values <= 0) return ['unknown'];
  const values = evaluate(parseExpression(part.text, node.span.start + part.offset), node, strategy);
  budget.values -= values.length;
  return values;
}

/** The values that can name an image; those that are false or empty cannot, so `&&` gives its last operand's alone. */
function evaluate(
  expression: Expression,
  at: YamlScalar,
  strategy: YamlNode | undefined,
): (YamlNode | 'unknown')[] {
  switch (expression.kind) {
    case 'text': {
      // Folds and escapes move what is written; the whole scalar then stands for its part.
      const span = at.span.end - at.span.start === at.text.length ? expression.span : at.span;
      return [{ kind: 'scalar', type: 'string', text: expression.text, span }];
    }
    case 'condition':
      return [];
    case 'path':
      return expression.path[0] === 'matrix' ? inMatrix(expression.path.slice(1), strategy) : ['unknown'];
    case 'and':
      return expression.operands.slice(-1).flatMap((operand) => evaluate(operand, at, strategy));
    case 'or':
      return expression.operands.flatMap((operand) => evaluate(operand, at, strategy));
    case 'unknown':
      return ['unknown'];
  }
}

/** All values that `matrix.PATH` can have, from the matrix and its `include`. */
function inMatrix(path: readonly string[], strategy: YamlNode | undefined): (YamlNode | 'unknown')[] {
  const matrix = strategy === undefined ? undefined : childOf(strategy, 'matrix');
  const [name, ...rest] = path;
  if (matrix?.kind !== 'map' || name === undefined) return ['unknown'];
  const listed = childOf(matrix, name);
  const included = childOf(matrix, 'include');
  return [
    ...(listed === undefined ? [] : itemsOf(listed).map((value) => follow(value, rest))),
    ...(included === undefined ? [] : itemsOf(included).map((value) => follow(value, path))),
  ].filter((value) => value !== undefined);
}

function itemsOf(list: YamlNode): (YamlNode | 'unknown')[] {
  return list.kind === 'sequence' ? [...list.items] : ['unknown'];
}

/** Undefined where the path leads to nothing, which is the empty string to GitHub. */
function follow(value: YamlNode | 'unknown', path: readonly string[]): YamlNode | 'unknown' | undefined {
  let node: YamlNode | 'unknown' | undefined = value;
  for (const name of path) {
    if (node === undefined || node === 'unknown') return node;
    if (node.kind === 'scalar' && node.text.includes('${{')) return 'unknown';
    node = childOf(node, name);
  }
  return node;
}

function known(node: YamlScalar, image: string): Candidate {
  // The runner takes the prefix away: actions/runner, PipelineTemplateConverter.cs.
  const name = image.startsWith('docker://') ? image.slice('docker://'.length) : image;
  const value: ImageValue =
    name === '' ? { kind: 'invalid', reason: 'it names no image' } : { kind: 'known', image: name };
  return { span: node.span, text: node.text, value };
}

function undecided(node: YamlScalar, sought: string): Candidate {
  return { span: node.span, text: node.text, value: { kind: 'undecided', sought } };
}

function misspelt(key: YamlScalar): Candidate {
  return {
    span: key.span,
    text: key.text,
    value: { kind: 'invalid', reason: `GitHub knows no key ${key.text}; it is written image` },
  };
}

function notAnImage(node: YamlNode): Candidate {
  return {
    span: node.span,
    text: 'image',
    value: { kind: 'invalid', reason: `it is ${node.kind === 'map' ? 'a mapping' : 'a list'}, not a name` },
  };
}
