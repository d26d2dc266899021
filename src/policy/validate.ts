import type { YamlNode, YamlProblem } from '../yaml.js';
import type { NumberSchema, ObjectSchema, Schema, StringSchema } from './schema.js';

/** Every place where `node` is not what `schema` allows, in the order of the file. */
export function* validate(node: YamlNode, schema: Schema, name: string): Generator<YamlProblem> {
  if ('enum' in schema) {
    if (node.kind !== 'scalar' || !schema.enum.some((value) => String(value) === node.text)) {
      yield problem(
        node,
        `${name} is ${describe(node)}, and must be ${list(schema.enum.map(String))}${suggest(node, schema.enum)}`,
      );
    }
    return;
  }
  switch (schema.type) {
    case 'object':
      if (node.kind !== 'map') yield problem(node, `${name} is ${describe(node)}, and must be a mapping`);
      else yield* validateMap(node, schema, name);
      return;
    case 'array':
      if (node.kind !== 'sequence') yield problem(node, `${name} is ${describe(node)}, and must be a list`);
      else for (const item of node.items) yield* validate(item, schema.items, `an item of ${name}`);
      return;
    case 'integer':
      yield* validateNumber(node, schema, name);
      return;
    case 'string':
      yield* validateString(node, schema, name);
  }
}

function* validateMap(
  node: YamlNode & { kind: 'map' },
  schema: ObjectSchema,
  name: string,
): Generator<YamlProblem> {
  const known = Object.keys(schema.properties);
  for (const { key, value } of node.entries) {
    const inner = Object.hasOwn(schema.properties, key.text) ? schema.properties[key.text] : undefined;
    if (inner === undefined) yield problem(key, `${key.text} is no key of ${name}${suggest(key, known)}`);
    // A key with nothing behind it is a place that somebody left to fill in.
    else if (!(value.kind === 'scalar' && value.type === 'null')) yield* validate(value, inner, key.text);
  }
  for (const key of schema.required ?? []) {
    const entry = node.entries.find((candidate) => candidate.key.text === key);
    if (entry === undefined) yield problem(node, `${name} has no ${key}`);
    else if (entry.value.kind === 'scalar' && entry.value.type === 'null')
      yield problem(entry.key, `${key} is empty`);
  }
}

function* validateNumber(
  node: YamlNode,
  { minimum, maximum }: NumberSchema,
  name: string,
): Generator<YamlProblem> {
  const value = node.kind === 'scalar' && /^\d{1,9}$/.test(node.text) ? Number(node.text) : Number.NaN;
  if (!(value >= minimum && value <= maximum))
    yield problem(
      node,
      `${name} is ${describe(node)}, and must be a whole number from ${minimum} to ${maximum}`,
    );
}

function* validateString(node: YamlNode, schema: StringSchema, name: string): Generator<YamlProblem> {
  if (node.kind !== 'scalar') yield problem(node, `${name} is ${describe(node)}, and must be text`);
  else if (node.text.length < (schema.minLength ?? 0)) yield problem(node, `${name} is empty`);
  else if (node.text.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
    yield problem(node, `${name} is too long`);
  else if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(node.text)) {
    yield problem(node, `${name} is ${describe(node)}, which does not have the form of one`);
  }
}

function problem(node: YamlNode, message: string): YamlProblem {
  return { span: node.span, message };
}

function describe(node: YamlNode): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'sequence') return 'a list';
  return node.text === ''
    ? 'empty'
    : JSON.stringify(node.text.length > 80 ? `${node.text.slice(0, 80)}…` : node.text);
}

function list(words: readonly string[]): string {
  return words.length > 12
    ? 'one of the known names'
    : words.length > 1
      ? `one of ${words.join(', ')}`
      : (words[0] ?? '');
}

function suggest(node: YamlNode, candidates: readonly (string | number)[]): string {
  if (node.kind !== 'scalar') return '';
  const near = nearest(node.text, candidates.map(String));
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** The candidate that a mistyped word most likely meant, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > 60) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.min(2, Math.floor(best.candidate.length / 2))
    ? best.candidate
    : undefined;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
