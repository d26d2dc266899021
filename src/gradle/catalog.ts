import { type AST, parseForESLint } from 'toml-eslint-parser';
import type { Span } from '../finding.js';

/** A version catalog: gradle/libs.versions.toml. */
export interface Catalog {
  readonly file: string;
  /** By normalised alias, `my.plugin`. */
  readonly plugins: ReadonlyMap<string, CatalogEntry>;
  readonly libraries: ReadonlyMap<string, CatalogEntry>;
  readonly versions: ReadonlyMap<string, CatalogVersion>;
  /** Normalised aliases of libraries. */
  readonly bundles: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

export interface CatalogEntry {
  /** A plugin's id, or a library's `group:name`. */
  readonly id: string;
  readonly span: Span;
  readonly version: CatalogVersion | undefined;
}

/** A version at the place where its text stands: in the entry, or in `[versions]` where the entry refers to it. */
export interface CatalogVersion {
  readonly text: string;
  readonly span: Span;
}

const maxDepth = 50;

/**
 * Reads a catalog: the Gradle user guide, "Version Catalogs", "The version catalog TOML file format". Never throws; a
 * catalog that is no TOML is a problem.
 */
export function readCatalog(file: string, text: string): Catalog {
  const problems: Catalog['problems'][number][] = [];
  const root = parse(text, problems);
  const tables = root === undefined ? [] : topTables(root);
  const versions = new Map<string, CatalogVersion>();
  for (const { path, value } of entriesOf(tables, 'versions')) {
    const version = richVersion(value);
    if (version !== undefined) versions.set(normalise(path), version);
  }
  const read = (table: string, idOf: (fields: Fields) => { id: string; span: Span } | undefined) => {
    const entries = new Map<string, CatalogEntry>();
    for (const { path, value } of entriesOf(tables, table)) {
      const entry = readEntry(value, versions, idOf);
      if (entry !== undefined) entries.set(normalise(path), entry);
    }
    return entries;
  };
  const bundles = new Map(
    entriesOf(tables, 'bundles').map(({ path, value }) => [
      normalise(path),
      value.kind === 'list' ? value.texts.map(normalise) : [],
    ]),
  );
  return {
    file,
    versions,
    bundles,
    plugins: read('plugins', pluginId),
    libraries: read('libraries', libraryId),
    problems,
  };
}

/** `-`, `_` and `.` in an alias are the same: `my-plugin_x` is used as `libs.plugins.my.plugin.x`. */
export function normalise(alias: string): string {
  return alias.replace(/[-_]/g, '.');
}

type Value =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'table'; readonly fields: Fields }
  | { readonly kind: 'list'; readonly texts: readonly string[] }
  | { readonly kind: 'other' };
type Fields = ReadonlyMap<string, Value>;

function parse(text: string, problems: Catalog['problems'][number][]): AST.TOMLProgram | undefined {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    problems.push({
      span: { start: deep, end: deep + 1 },
      message: `it nests deeper than ${maxDepth} levels`,
    });
    return undefined;
  }
  try {
    return parseForESLint(text).ast;
  } catch (error) {
    const at =
      error !== null && typeof error === 'object' && 'index' in error && typeof error.index === 'number'
        ? error.index
        : 0;
    const start = Math.min(at, text.length);
    const message = error instanceof Error ? error.message : String(error);
    problems.push({
      span: { start, end: start },
      message: `it is no TOML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    });
    return undefined;
  }
}

/** The library recurses, so brackets are counted before it is asked; those in strings count too, to be safe. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]|\n\[/g)) {
    if (bracket === '\n[') depth = 1;
    else if (bracket === '[' || bracket === '{') depth++;
    else if (depth > 0) depth--;
    if (depth > maxDepth) return index;
  }
  return undefined;
}

interface Entry {
  readonly path: string;
  readonly value: Value;
}

/** Every key of the file with its whole path, tables and dotted keys joined. */
function topTables(root: AST.TOMLProgram): Entry[] {
  return root.body[0].body.flatMap((node) => {
    if (node.type === 'TOMLKeyValue') return [{ path: keyOf(node.key), value: toValue(node.value) }];
    const prefix = node.resolvedKey.join('.');
    return node.body.map((pair) => ({ path: `${prefix}.${keyOf(pair.key)}`, value: toValue(pair.value) }));
  });
}

/** The entries of one table, by alias; fields that dotted keys or sub-tables give are put together. */
function entriesOf(all: readonly Entry[], table: string): Entry[] {
  const found = new Map<string, Value>();
  for (const { path, value } of all) {
    if (path === table && value.kind === 'table')
      for (const [key, inner] of value.fields) found.set(key, inner);
    if (!path.startsWith(`${table}.`)) continue;
    const [alias = '', ...fields] = path.slice(table.length + 1).split('.');
    const before = found.get(alias);
    const inner = fields.reduceRight<Value>(
      (nested, field) => ({ kind: 'table', fields: new Map([[field, nested]]) }),
      value,
    );
    found.set(alias, before?.kind === 'table' && inner.kind === 'table' ? merge(before, inner) : inner);
  }
  return [...found].map(([path, value]) => ({ path, value }));
}

function merge(a: Value & { kind: 'table' }, b: Value & { kind: 'table' }): Value {
  const fields = new Map(a.fields);
  for (const [key, value] of b.fields) {
    const before = fields.get(key);
    fields.set(key, before?.kind === 'table' && value.kind === 'table' ? merge(before, value) : value);
  }
  return { kind: 'table', fields };
}

function keyOf(key: AST.TOMLKey): string {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value)).join('.');
}

function toValue(node: AST.TOMLContentNode): Value {
  if (node.type === 'TOMLInlineTable') {
    return node.body.reduce<Value & { kind: 'table' }>(
      (table, pair) => {
        const inner = keyOf(pair.key)
          .split('.')
          .reduceRight<Value>(
            (nested, key) => ({ kind: 'table', fields: new Map([[key, nested]]) }),
            toValue(pair.value),
          );
        const merged = inner.kind === 'table' ? merge(table, inner) : table;
        return merged.kind === 'table' ? merged : table;
      },
      { kind: 'table', fields: new Map() },
    );
  }
  if (node.type === 'TOMLArray') {
    return {
      kind: 'list',
      texts: node.elements.map(toValue).flatMap((value) => (value.kind === 'text' ? value.text : [])),
    };
  }
  if (node.type !== 'TOMLValue' || node.kind !== 'string') return { kind: 'other' };
  const quotes = node.multiline ? 3 : 1;
  return {
    kind: 'text',
    text: node.value,
    span: { start: node.range[0] + quotes, end: node.range[1] - quotes },
  };
}

function readEntry(
  value: Value,
  versions: ReadonlyMap<string, CatalogVersion>,
  idOf: (fields: Fields) => { id: string; span: Span } | undefined,
): CatalogEntry | undefined {
  if (value.kind === 'text') {
    const colon = value.text.lastIndexOf(':');
    if (colon < 0) return { id: value.text, span: value.span, version: undefined };
    const start = value.span.start + colon + 1;
    return {
      id: value.text.slice(0, colon),
      span: { start: value.span.start, end: value.span.start + colon },
      version: { text: value.text.slice(colon + 1), span: { start, end: value.span.end } },
    };
  }
  if (value.kind !== 'table') return undefined;
  const id = idOf(value.fields);
  if (id === undefined) return undefined;
  const version = value.fields.get('version');
  const ref = version?.kind === 'table' ? version.fields.get('ref') : undefined;
  const resolved =
    ref?.kind === 'text'
      ? versions.get(normalise(ref.text))
      : version === undefined
        ? undefined
        : richVersion(version);
  return { ...id, version: resolved };
}

/** A rich version is as firm as what it is strict about, else requires, else prefers. */
function richVersion(value: Value): CatalogVersion | undefined {
  if (value.kind === 'text') return value;
  if (value.kind !== 'table') return undefined;
  for (const key of ['strictly', 'require', 'prefer']) {
    const given = value.fields.get(key);
    if (given?.kind === 'text') return given;
  }
  return undefined;
}

function pluginId(fields: Fields): { id: string; span: Span } | undefined {
  const id = fields.get('id');
  return id?.kind === 'text' ? { id: id.text, span: id.span } : undefined;
}

function libraryId(fields: Fields): { id: string; span: Span } | undefined {
  const module = fields.get('module');
  if (module?.kind === 'text') return { id: module.text, span: module.span };
  const group = fields.get('group');
  const name = fields.get('name');
  return group?.kind === 'text' && name?.kind === 'text'
    ? { id: `${group.text}:${name.text}`, span: name.span }
    : undefined;
}
