import type { Span } from '../finding.js';
import type { Assignments } from './assignments.js';
import { plainText, spanOf } from './assignments.js';
import { type Catalog, normalise } from './catalog.js';
import { lastOf, type Property } from './properties.js';
import { callsOf, pathAt } from './script/calls.js';
import type { Language } from './script/lexer.js';
import { readScript, type Statement } from './script/tree.js';

/** What a value is, at the place where its text stands. */
export type Value =
  | { readonly kind: 'known'; readonly text: string; readonly place: Place }
  /** The name that was sought, or the expression that cannot be worked out. */
  | { readonly kind: 'unresolved'; readonly sought: string };

export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** Where names are looked up, in the order in which they count. */
export interface Scope {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
  /** This script's, then those of scripts that it applies and of the root of its build. */
  readonly assignments: readonly {
    readonly file: string;
    readonly text: string;
    readonly language: Language;
    readonly assigned: Assignments;
  }[];
  /** gradle.properties of the project and of the root of the build. */
  readonly properties: readonly { readonly file: string; readonly entries: readonly Property[] }[];
  /** By the name under which scripts use it, `libs`. */
  readonly catalogs: ReadonlyMap<string, Catalog>;
  /** The names of catalogs that are fetched, so that what is in them is not known here. */
  readonly remoteCatalogs: ReadonlySet<string>;
}

const maxDepth = 20;
/** How many steps one value may take, and how many assignments of one name are compared. */
const maxSteps = 1000;
const maxAssigned = 50;

/** How far a value has been followed. */
interface Search {
  readonly depth: number;
  /** The names on the way here: none of them is its own value. */
  readonly names: readonly string[];
  readonly budget: { steps: number };
}

function newSearch(): Search {
  return { depth: 0, names: [], budget: { steps: maxSteps } };
}

function deeper(search: Search): Search {
  return { ...search, depth: search.depth + 1 };
}

/** Works a value out: literals, names of the same script, Gradle's properties, catalogs, and no further. */
export function evaluate(statement: Statement, scope: Scope, search: Search = newSearch()): Value {
  const sought = source(statement, scope);
  const unresolved: Value = { kind: 'unresolved', sought };
  if (search.depth > maxDepth || search.budget.steps-- <= 0 || statement.length === 0) return unresolved;

  const elvis = statement.findIndex((item) => item.kind === 'sign' && item.text === '?:');
  if (elvis > 0) {
    const left = evaluate(statement.slice(0, elvis), scope, deeper(search));
    return left.kind === 'known' ? left : evaluate(statement.slice(elvis + 1), scope, deeper(search));
  }
  const cast = statement.findIndex((item) => item.kind === 'name' && item.text === 'as');
  if (cast > 0) return evaluate(statement.slice(0, cast), scope, deeper(search));
  if (statement.some((item) => item.kind === 'sign' && item.text === '+'))
    return joined(statement, scope, search, unresolved);

  const [first, ...rest] = statement;
  if (first?.kind === 'string' && trivial(rest)) {
    return stringValue(first.parts, { file: scope.file, span: first.span }, scope, sought, search);
  }
  if (first?.kind === '(' && rest.length === 0)
    return evaluate(first.statements[0] ?? [], scope, deeper(search));
  return nameValue(statement, scope, search) ?? unresolved;
}

/** The text of a value, or what was sought for it. */
export function textOf(statement: Statement, scope: Scope): string {
  const value = evaluate(statement, scope);
  return value.kind === 'known' ? value.text : value.sought;
}

type Parts = (Statement[number] & { kind: 'string' })['parts'];

/** What a string gives; where it is one hole alone, the place is that of what is put in. */
export function stringValue(
  parts: Parts,
  place: Place,
  scope: Scope,
  sought: string,
  search: Search = newSearch(),
): Value {
  let text = '';
  let only: Value | undefined;
  for (const part of parts) {
    if (part.kind === 'text') {
      text += part.text;
      continue;
    }
    const inner = holeValue(part.text, scope, search);
    if (inner.kind === 'unresolved') return inner.sought === '' ? { kind: 'unresolved', sought } : inner;
    text += inner.text;
    // A literal within the hole has no place of its own.
    only = /^[\p{L}_]/u.test(part.text) ? inner : undefined;
  }
  return parts.length === 1 && only !== undefined ? only : { kind: 'known', text, place };
}

function holeValue(text: string, scope: Scope, search: Search): Value {
  if (search.depth > maxDepth) return { kind: 'unresolved', sought: text };
  const [statement = []] = readScript(text, scope.language).statements;
  // What stands in the hole has places of its own only by way of the names in it.
  const inner = evaluate(statement, { ...scope, text }, deeper(search));
  return inner.kind === 'unresolved' ? { kind: 'unresolved', sought: text } : inner;
}

function joined(statement: Statement, scope: Scope, search: Search, unresolved: Value): Value {
  let text = '';
  let operand: Statement = [];
  for (const item of [...statement, { kind: 'sign' as const, text: '+', span: { start: 0, end: 0 } }]) {
    if (item.kind !== 'sign' || item.text !== '+') {
      operand = [...operand, item];
      continue;
    }
    const value = evaluate(operand, scope, deeper(search));
    if (value.kind === 'unresolved') return value;
    text += value.text;
    operand = [];
  }
  const span = spanOf(statement);
  return span === undefined ? unresolved : { kind: 'known', text, place: { file: scope.file, span } };
}

/** `.toString()`, `.get()`, `!!`: what leaves a value as it is. */
function trivial(rest: Statement): boolean {
  return rest.every((item) =>
    item.kind === '('
      ? item.statements.length === 0
      : item.kind === 'sign'
        ? ['.', '!!'].includes(item.text)
        : item.kind === 'name' && ['toString', 'get', 'trim'].includes(item.text),
  );
}

const getters = new Set(['property', 'findProperty', 'gradleProperty', 'getProperty']);
const holders = new Set([
  'ext',
  'extra',
  'project',
  'rootProject',
  'settings',
  'gradle',
  'this',
  'providers',
  'parent',
  'extraProperties',
  'properties',
]);

function nameValue(statement: Statement, scope: Scope, search: Search): Value | undefined {
  const [call] = callsOf(statement);
  const [argument] = call?.args ?? [];
  if (call !== undefined && getters.has(call.name) && argument !== undefined) {
    const name = plainText(argument);
    return name === undefined
      ? undefined
      : (propertyValue(name, scope) ?? assignedValue(name, scope, search));
  }
  const path = pathAt(statement, 0);
  if (path === undefined) return undefined;
  const index = statement[path.end];
  if (index?.kind === '[') {
    const key = plainText(index.statements[0] ?? []);
    if (key === undefined || !trivial(statement.slice(path.end + 1))) return undefined;
    return lookUp([...path.names, key], scope, search);
  }
  const end = statement.slice(path.end);
  if (end.length > 0 && !trivial(end)) return undefined;
  // `x.get()`, `x.toString()`: the last name is the call's.
  const names = end[0]?.kind === '(' ? path.names.slice(0, -1) : path.names;
  return lookUp(names, scope, search);
}

function lookUp(names: readonly string[], scope: Scope, search: Search): Value | undefined {
  const catalog = scope.catalogs.get(names[0] ?? '');
  if (catalog !== undefined && names[1] === 'versions') {
    const version = catalog.versions.get(normalise(names.slice(2).join('.')));
    return version === undefined
      ? undefined
      : { kind: 'known', text: version.text, place: { file: version.file, span: version.span } };
  }
  if (catalog !== undefined) {
    // `libs.x.get().toString()` is `group:name:version`.
    const plugin = names[1] === 'plugins';
    const entry = (plugin ? catalog.plugins : catalog.libraries).get(
      normalise(names.slice(plugin ? 2 : 1).join('.')),
    );
    if (entry === undefined) return undefined;
    const { file, span } = entry.version ?? entry;
    const text = entry.version === undefined ? entry.id : `${entry.id}:${entry.version.text}`;
    return { kind: 'known', text, place: { file, span } };
  }
  let from = 0;
  while (from < names.length - 1 && holders.has(names[from] ?? '')) from++;
  const name = names.slice(from).join('.');
  return assignedValue(name, scope, search) ?? propertyValue(name, scope);
}

/** The first script that assigns the name counts; two values that differ leave it open. */
function assignedValue(name: string, scope: Scope, search: Search): Value | undefined {
  // `val x = property("x")` asks for the property, not for itself.
  if (search.names.includes(name)) return undefined;
  if (search.names.length > 0) return firstAssigned(name, scope, search);
  const known = worked.get(scope.assignments) ?? new Map<string, Value | undefined>();
  worked.set(scope.assignments, known);
  if (!known.has(name)) known.set(name, firstAssigned(name, scope, search));
  return known.get(name);
}

/** What was worked out, by the assignments that one script sees: many places of it ask for the same names. */
const worked = new WeakMap<Scope['assignments'], Map<string, Value | undefined>>();

function firstAssigned(name: string, scope: Scope, search: Search): Value | undefined {
  const further = { ...deeper(search), names: [...search.names, name] };
  for (const { file, text, language, assigned } of scope.assignments) {
    const list = assigned.get(name);
    if (list === undefined || list.length === 0) continue;
    const inner = { ...scope, file, text, language };
    const open: Value = { kind: 'unresolved', sought: name };
    if (list.length > maxAssigned) return open;
    let first: Value | undefined;
    for (const one of list) {
      const value =
        one.kind === 'property' ? (propertyValue(name, scope) ?? open) : evaluate(one.value, inner, further);
      if (value.kind === 'unresolved' || (first?.kind === 'known' && first.text !== value.text)) return open;
      first ??= value;
    }
    return first;
  }
  return undefined;
}

function propertyValue(name: string, scope: Scope): Value | undefined {
  for (const { file, entries } of scope.properties) {
    const property = lastOf(entries, name);
    if (property !== undefined)
      return { kind: 'known', text: property.value.trim(), place: { file, span: property.valueSpan } };
  }
  return undefined;
}

function source(statement: Statement, scope: Scope): string {
  const span = spanOf(statement);
  const text = span === undefined ? '' : scope.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
