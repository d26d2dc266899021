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
  readonly file: string;
  readonly span: Span;
  /** The normalised name in `[versions]` that the entry refers to, where it does. */
  readonly ref: string | undefined;
  readonly version: CatalogVersion | undefined;
}

/** A version at the place where its text stands: in the entry, or in `[versions]` where the entry refers to it. */
export interface CatalogVersion extends Written {
  readonly file: string;
}

interface Written {
  readonly text: string;
  readonly span: Span;
}

const maxDepth = 50;
/** How many lines of a broken catalog are left out so that the rest can be read. */
const maxFaults = 10;

/**
 * Reads a catalog: the Gradle user guide, "Version Catalogs", "The version catalog TOML file format", and gradle/gradle,
 * TomlCatalogFileParser.java. Never throws; a catalog that is no TOML is a problem, and what stands on its other lines
 * is read all the same.
 */
export function readCatalog(file: string, text: string): Catalog {
  const problems: Catalog['problems'][number][] = [];
  const program = parse(text, problems);
  const root = program === undefined ? newTable() : toTree(program, text, problems);
  const refuse = (table: AliasTable, alias: string, span: Span | undefined) => {
    const why = refusedAlias(table, alias);
    if (why !== undefined && span !== undefined) problems.push({ span, message: why });
  };
  const versions = new Map<string, CatalogVersion>();
  for (const { path, value, span } of entriesOf(root, 'versions')) {
    refuse('versions', path, span);
    const version = richVersion(value);
    if (version !== undefined) versions.set(normalise(path), { ...version, file });
  }
  const read = (
    table: 'plugins' | 'libraries',
    idOf: (fields: Fields) => { id: string; span: Span } | undefined,
  ) => {
    const entries = new Map<string, CatalogEntry>();
    const parts = table === 'plugins' ? 2 : 3;
    for (const { path, value, span } of entriesOf(root, table)) {
      refuse(table, path, span);
      if (value.kind === 'text' && value.text.split(':').length !== parts) {
        const form = table === 'plugins' ? 'id:version' : 'group:name:version';
        problems.push({
          span: value.span,
          message: `"${path}" is not \`${form}\`, and Gradle takes no other text`,
        });
        continue;
      }
      const entry = readEntry(value, idOf);
      if (entry === undefined) continue;
      const own = entry.version === undefined ? undefined : { ...entry.version, file };
      const version = entry.ref === undefined ? own : versions.get(entry.ref);
      entries.set(normalise(path), { ...entry, file, version });
    }
    return entries;
  };
  for (const { path, span } of entriesOf(root, 'bundles')) refuse('bundles', path, span);
  const bundles = new Map(
    entriesOf(root, 'bundles').map(({ path, value }) => [
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

type AliasTable = 'versions' | 'plugins' | 'libraries' | 'bundles';

/**
 * Why Gradle refuses an alias, and with it the catalog: gradle/gradle, platforms/software/dependency-management,
 * DefaultVersionCatalogBuilder.java and DependenciesModelHelper.java. (That a single letter is refused too is left to
 * Gradle to tell.)
 */
export function refusedAlias(table: AliasTable, alias: string): string | undefined {
  if (!/^[a-z][a-zA-Z0-9_.-]*$/.test(alias))
    return `Gradle refuses the alias "${alias}": it wants a small letter, then letters, digits, "-", "_" or "."`;
  if (table === 'versions' || table === 'bundles') return undefined;
  const [first, ...more] = normalise(alias).split('.');
  const reserved =
    (more.length === 0 && (first === 'extensions' || first === 'convention')) ||
    [first, ...more].includes('class') ||
    (table === 'libraries' && ['bundles', 'versions', 'plugins'].includes(first ?? ''));
  return reserved ? `Gradle refuses the alias "${alias}": the name is reserved` : undefined;
}

/** `-`, `_` and `.` in an alias are the same: `my-plugin_x` is used as `libs.plugins.my.plugin.x`. */
export function normalise(alias: string): string {
  return alias.replace(/[-_]/g, '.');
}

type Value =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | Table
  | { readonly kind: 'list'; readonly texts: readonly string[] }
  | { readonly kind: 'other' };
type Fields = ReadonlyMap<string, Value>;
interface Table {
  readonly kind: 'table';
  readonly fields: Map<string, Value>;
  /** Where each key stands first. */
  readonly keys: Map<string, Span>;
}

function newTable(): Table {
  return { kind: 'table', fields: new Map(), keys: new Map() };
}

/** Only the first fault is told: those behind it may be of its making. */
function parse(text: string, problems: Catalog['problems'][number][]): AST.TOMLProgram | undefined {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    problems.push({
      span: { start: deep, end: deep + 1 },
      message: `it nests deeper than ${maxDepth} levels`,
    });
    return undefined;
  }
  let rest = text;
  for (let fault = 0; fault < maxFaults; fault++) {
    try {
      return parseForESLint(rest).ast;
    } catch (error) {
      const index = error !== null && typeof error === 'object' && 'index' in error ? error.index : undefined;
      const start = typeof index === 'number' ? Math.min(index, text.length) : 0;
      if (fault === 0) {
        const message = error instanceof Error ? error.message : String(error);
        problems.push({
          span: { start, end: start },
          message: `it is no TOML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
        });
      }
      if (typeof index !== 'number') return undefined;
      rest = withoutLine(rest, start);
    }
  }
  return undefined;
}

/** The text with blanks in place of the line at an offset. */
function withoutLine(text: string, offset: number): string {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', start);
  const end = next < 0 ? text.length : next;
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** The library recurses, so brackets are counted before it is asked; those in strings and comments are none. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '#') at = lineEnd(text, at);
    else if (sign === '"' || sign === "'") at = stringEnd(text, at, sign);
    else if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && depth > 0) depth--;
    if (depth > maxDepth) return at;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The last sign of the string that begins at `from`; one that is not closed ends with its line, or with the text. */
function stringEnd(text: string, from: number, quote: string): number {
  const long = text.startsWith(quote.repeat(3), from);
  const close = long ? quote.repeat(3) : quote;
  for (let at = from + close.length; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text.startsWith(close, at)) return at + close.length - 1;
    if (text[at] === '\n' && !long) return at;
  }
  return text.length;
}

/** The tables of the file as one tree; what dotted keys and sub-tables give is put together. */
function toTree(program: AST.TOMLProgram, text: string, problems: Catalog['problems'][number][]): Table {
  const root = newTable();
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') {
      put(root, node, text, problems);
      continue;
    }
    const table = tableAt(root, node.resolvedKey.map(String), node.key.range, problems);
    for (const pair of node.body) if (table !== undefined) put(table, pair, text, problems);
  }
  return root;
}

function put(
  into: Table,
  { key, value }: AST.TOMLKeyValue,
  text: string,
  problems: Catalog['problems'][number][],
): void {
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  const name = names.pop();
  const table = tableAt(into, names, key.range, problems);
  if (table === undefined || name === undefined) return;
  table.fields.set(name, toValue(value, text, problems));
  const [start, end] = key.range;
  if (!table.keys.has(name)) table.keys.set(name, { start, end });
}

/** The table at a path, made where it is missing. */
function tableAt(
  root: Table,
  path: readonly string[],
  [start, end]: readonly [number, number],
  problems: Catalog['problems'][number][],
): Table | undefined {
  if (path.length > maxDepth) {
    problems.push({ span: { start, end }, message: `its key has more than ${maxDepth} parts` });
    return undefined;
  }
  let table = root;
  for (const name of path) {
    const known = table.fields.get(name);
    const next = known?.kind === 'table' ? known : newTable();
    if (next !== known) table.fields.set(name, next);
    if (!table.keys.has(name)) table.keys.set(name, { start, end });
    table = next;
  }
  return table;
}

function toValue(node: AST.TOMLContentNode, text: string, problems: Catalog['problems'][number][]): Value {
  if (node.type === 'TOMLInlineTable') {
    const table = newTable();
    for (const pair of node.body) put(table, pair, text, problems);
    return table;
  }
  if (node.type === 'TOMLArray') {
    const values = node.elements.map((element) => toValue(element, text, problems));
    return { kind: 'list', texts: values.flatMap((value) => (value.kind === 'text' ? value.text : [])) };
  }
  if (node.type !== 'TOMLValue' || node.kind !== 'string') return { kind: 'other' };
  const quotes = node.multiline ? 3 : 1;
  return {
    kind: 'text',
    text: node.value,
    span: { start: node.range[0] + quotes, end: node.range[1] - quotes },
  };
}

/** The entries of one table, by alias. */
function entriesOf(
  root: Table,
  table: AliasTable,
): { readonly path: string; readonly value: Value; readonly span: Span | undefined }[] {
  const found = root.fields.get(table);
  return found?.kind === 'table'
    ? [...found.fields].map(([path, value]) => ({ path, value, span: found.keys.get(path) }))
    : [];
}

function readEntry(
  value: Value,
  idOf: (fields: Fields) => { id: string; span: Span } | undefined,
): { id: string; span: Span; ref: string | undefined; version: Written | undefined } | undefined {
  if (value.kind === 'text') {
    const colon = value.text.lastIndexOf(':');
    const version = part(value, colon + 1, value.text.length);
    const { text: id, span } = part(value, 0, colon);
    return { id, span, ref: undefined, version };
  }
  if (value.kind !== 'table') return undefined;
  const id = idOf(value.fields);
  if (id === undefined) return undefined;
  const version = value.fields.get('version');
  const ref = version?.kind === 'table' ? version.fields.get('ref') : undefined;
  const name = ref?.kind === 'text' ? normalise(ref.text) : undefined;
  return {
    ...id,
    ref: name,
    version: version === undefined || name !== undefined ? undefined : richVersion(version),
  };
}

/** A part of a notation, without the blanks around it, which Gradle takes off. */
function part({ text, span }: Value & { kind: 'text' }, from: number, to: number): Written {
  const written = text.slice(from, to);
  const trimmed = written.trim();
  // Escapes make the text shorter than what is written; then the whole string is the place.
  if (text.length !== span.end - span.start) return { text: trimmed, span };
  const start = span.start + from + (written.length - written.trimStart().length);
  return { text: trimmed, span: { start, end: start + trimmed.length } };
}

/** A rich version is as firm as what it is strict about, else requires, else prefers. */
function richVersion(value: Value): Written | undefined {
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
