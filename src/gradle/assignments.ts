import type { Span } from '../finding.js';
import { callsOf, pathAt } from './script/calls.js';
import type { Statement } from './script/tree.js';

/** What a script assigns, by name: `x`, `versions.foo`. Scopes are not told apart. */
export type Assignments = ReadonlyMap<string, readonly Assigned[]>;

export type Assigned =
  | { readonly kind: 'value'; readonly value: Statement; readonly span: Span }
  /** `val x: String by settings`: Gradle's property of that name. */
  | { readonly kind: 'property'; readonly span: Span };

/** Words before a name that is declared. */
const modifiers = new Set([
  'val',
  'var',
  'def',
  'const',
  'private',
  'internal',
  'public',
  'final',
  'static',
  'String',
  'lateinit',
  'override',
  'Object',
  'GString',
]);
/** Receivers that hold extra properties. */
const holders = new Set(['ext', 'extra', 'project', 'rootProject', 'settings', 'gradle', 'this', 'parent']);

/** Collects the assignments of a script, those in blocks included. */
export function assignmentsOf(statements: readonly Statement[]): Map<string, Assigned[]> {
  const found = new Map<string, Assigned[]>();
  collect(statements, '', (name, assigned) => {
    const list = found.get(name) ?? [];
    list.push(assigned);
    found.set(name, list);
  });
  return found;
}

type Add = (name: string, assigned: Assigned) => void;

function collect(statements: readonly Statement[], prefix: string, add: Add): void {
  for (const statement of statements) {
    const declared = declaration(statement);
    if (declared !== undefined) {
      const name = prefix + declared.name;
      if (declared.delegate) delegated(name, declared.rest, add);
      else value(name, declared.rest, add);
    }
    const set = extraSet(statement);
    if (set !== undefined) value(set.name, set.rest, add);
    for (const [index, item] of statement.entries()) {
      if (item.kind !== '{' && item.kind !== '(') continue;
      collect(item.statements, item.kind === '{' ? prefixOf(statement, index) : '', add);
    }
  }
}

/** `object Versions {` gives what is in it the prefix `Versions.`. */
function prefixOf(statement: Statement, at: number): string {
  const name = statement[at - 1];
  const object = statement[at - 2];
  return name?.kind === 'name' && object?.kind === 'name' && object.text === 'object' ? `${name.text}.` : '';
}

/** `x = …`, `ext.x = …`, `extra["x"] = …`, `val x: String = …`, `val x by …`. */
function declaration(statement: Statement): { name: string; rest: Statement; delegate: boolean } | undefined {
  let at = 0;
  for (;;) {
    const word = statement[at];
    const next = statement[at + 1];
    if (word?.kind !== 'name' || !modifiers.has(word.text) || next?.kind !== 'name') break;
    at++;
  }
  const path = pathAt(statement, at);
  if (path === undefined) return undefined;
  let names = path.names;
  let end = path.end;
  const index = statement[end];
  if (index?.kind === '[') {
    const key = plainText(index.statements[0] ?? []);
    if (key === undefined) return undefined;
    names = [...names, key];
    end++;
  }
  const colon = statement[end];
  if (colon?.kind === 'sign' && colon.text === ':') {
    // The declared type of a Kotlin property.
    end++;
    while (end < statement.length && !isSign(statement, end, '=') && !isName(statement, end, 'by')) end++;
  }
  const name = nameOf(names);
  if (isSign(statement, end, '=') || isSign(statement, end, '+='))
    return { name, rest: statement.slice(end + 1), delegate: false };
  return isName(statement, end, 'by') ? { name, rest: statement.slice(end + 1), delegate: true } : undefined;
}

function nameOf(names: readonly string[]): string {
  let from = 0;
  while (from < names.length - 1 && holders.has(names[from] ?? '')) from++;
  return names.slice(from).join('.');
}

function value(name: string, rest: Statement, add: Add): void {
  const [first] = rest;
  const span = spanOf(rest);
  if (span === undefined) return;
  if (rest.length === 1 && first?.kind === '[') {
    // A map: each key by itself.
    for (const entry of first.statements) {
      const [key, colon, ...inner] = entry;
      const text = key?.kind === 'name' ? key.text : plainText(key === undefined ? [] : [key]);
      if (text !== undefined && colon?.kind === 'sign' && colon.text === ':')
        value(`${name}.${text}`, inner, add);
    }
    return;
  }
  add(name, { kind: 'value', value: rest, span });
}

/** `by settings` and `by project` ask Gradle's properties; `by extra("1")` and `by extra { "1" }` give a value. */
function delegated(name: string, rest: Statement, add: Add): void {
  const span = spanOf(rest);
  const [call] = callsOf(rest);
  if (span === undefined || call === undefined) return;
  const inner = call.args[0] ?? call.block?.statements.at(-1);
  if (call.name === 'extra' && inner !== undefined) value(name, inner, add);
  else add(name, { kind: 'property', span });
}

/** `ext.set("x", …)`, `extra.set("x", …)`, `set('x', …)` within `ext { }`. */
function extraSet(statement: Statement): { name: string; rest: Statement } | undefined {
  if (!statement.some((item) => item.kind === 'name' && item.text === 'set')) return undefined;
  const call = callsOf(statement).find(({ name, args }) => name === 'set' && args.length === 2);
  const name = call === undefined ? undefined : plainText(call.args[0] ?? []);
  return name === undefined ? undefined : { name, rest: call?.args[1] ?? [] };
}

/** The text of a statement that is one string without anything put in. */
export function plainText(statement: Statement): string | undefined {
  const [only, ...more] = statement;
  if (only?.kind !== 'string' || more.length > 0 || only.parts.length > 1) return undefined;
  const [part] = only.parts;
  return part === undefined ? '' : part.kind === 'text' ? part.text : undefined;
}

/** From the first item to the last. */
export function spanOf(statement: Statement): Span | undefined {
  const first = statement[0];
  const last = statement.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { start: first.span.start, end: last.span.end };
}

function isSign(statement: Statement, at: number, text: string): boolean {
  const item = statement[at];
  return item?.kind === 'sign' && item.text === text;
}

function isName(statement: Statement, at: number, text: string): boolean {
  const item = statement[at];
  return item?.kind === 'name' && item.text === text;
}
