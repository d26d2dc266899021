import type { Span } from '../../finding.js';
import type { Group, Item, Statement } from './tree.js';

/** One link of a chain such as `id("x") version "1" apply false` or `a.b("x").c { }`. */
export interface Call {
  /** What stands before the last dot: `project.plugins` of `project.plugins.apply("x")`. */
  readonly receiver: readonly string[];
  readonly name: string;
  readonly span: Span;
  readonly args: readonly Statement[];
  readonly block: Group | undefined;
}

/** Words before a call that are none. */
const keywords = new Set(['else', 'return', 'try', 'do']);

/**
 * The calls of a statement, in order: with brackets, Groovy's command chains (`id 'x' version 'y'`) and Kotlin's infix
 * calls alike. A statement that begins otherwise has none.
 */
export function callsOf(statement: Statement): Call[] {
  const calls: Call[] = [];
  let at = 0;
  while (at < statement.length) {
    const first = statement[at];
    if (first?.kind === 'string' && at === 0) {
      // `"classpath"("g:a:1")`, Kotlin's way to call what is not yet known.
      const [text] = first.parts;
      const args = statement[1];
      if (first.parts.length === 1 && text?.kind === 'text' && args?.kind === '(') {
        calls.push({
          receiver: [],
          name: text.text,
          span: first.span,
          args: args.statements,
          block: blockAt(statement, 2),
        });
        at = blockAt(statement, 2) === undefined ? 2 : 3;
        continue;
      }
      return calls;
    }
    if ((first?.kind === '(' || first?.kind === '[') && at === 0) {
      // `[…].each { }`: calls on a value.
      at++;
      continue;
    }
    if (first?.kind === 'name' && keywords.has(first.text) && statement[at + 1]?.kind !== '{') {
      at++;
      continue;
    }
    if (first?.kind === 'sign' && (first.text === '.' || first.text === '?.') && at > 0) {
      at++;
      continue;
    }
    if (first?.kind !== 'name') return calls;
    const link = readLink(statement, at);
    calls.push(link.call);
    at = link.end;
  }
  return calls;
}

/** Names joined by dots from `at` on, and where they end. */
export function pathAt(
  statement: Statement,
  at: number,
): { names: string[]; end: number; last: Span } | undefined {
  const first = statement[at];
  if (first?.kind !== 'name') return undefined;
  const names = [first.text];
  let last = first.span;
  let end = at + 1;
  for (;;) {
    const dot = statement[end];
    const next = statement[end + 1];
    if (dot?.kind !== 'sign' || (dot.text !== '.' && dot.text !== '?.') || next?.kind !== 'name') break;
    names.push(next.text);
    last = next.span;
    end += 2;
  }
  return { names, end, last };
}

function readLink(statement: Statement, from: number): { call: Call; end: number } {
  const path = pathAt(statement, from) ?? { names: [''], end: from + 1, last: { start: 0, end: 0 } };
  // Written out: a spread costs each call a shape of its own, and there are very many.
  const call = (args: readonly Statement[], block: Group | undefined): Call => ({
    receiver: path.names.slice(0, -1),
    name: path.names.at(-1) ?? '',
    span: path.last,
    args,
    block,
  });
  let at = afterTypeArguments(statement, path.end);
  const next = statement[at];
  if (next?.kind === '(') {
    const block = blockAt(statement, at + 1);
    return { call: call(next.statements, block), end: at + (block === undefined ? 1 : 2) };
  }
  const args: Item[][] = [];
  let arg: Item[] = [];
  let wantsValue = true;
  for (; at < statement.length; at++) {
    const item = statement[at];
    if (item === undefined || (item.kind === '{' && (arg.length === 0 || !wantsValue))) break;
    if (item.kind === 'sign') {
      if (args.length === 0 && arg.length === 0 && item.text !== '-' && item.text !== '!') break;
      if (item.text === ',') {
        args.push(arg);
        arg = [];
      } else {
        arg.push(item);
      }
      wantsValue = !['!!', '++', '--'].includes(item.text);
    } else if (!wantsValue && (item.kind === '(' || item.kind === '[')) {
      arg.push(item);
    } else if (!wantsValue) {
      break;
    } else {
      arg.push(item);
      wantsValue = item.kind === 'name' && item.text === 'new';
    }
  }
  if (arg.length > 0) args.push(arg);
  const block = blockAt(statement, at);
  return { call: call(args, block), end: Math.max(from + 1, at + (block === undefined ? 0 : 1)) };
}

function blockAt(statement: Statement, at: number): Group | undefined {
  const item = statement[at];
  return item?.kind === '{' ? item : undefined;
}

/** Passes over `<Type>` where a call follows. */
function afterTypeArguments(statement: Statement, at: number): number {
  const open = statement[at];
  if (open?.kind !== 'sign' || open.text !== '<') return at;
  for (let end = at + 1; end < Math.min(statement.length, at + 20); end++) {
    const item = statement[end];
    if (item?.kind !== 'sign' || item.text !== '>') continue;
    const next = statement[end + 1];
    return next?.kind === '(' || next?.kind === '{' ? end + 1 : at;
  }
  return at;
}

/**
 * The value of a named argument, `group: 'g'` or `group = "g"`, among the arguments of a call. Groovy also takes a map in
 * brackets.
 */
export function named(args: readonly Statement[], name: string): Statement | undefined {
  for (const arg of args) {
    const [only, ...more] = arg;
    const pairs = only?.kind === '[' && more.length === 0 ? only.statements : [arg];
    for (const [key, sign, ...value] of pairs) {
      if (key?.kind === 'name' && key.text === name && sign?.kind === 'sign' && /^[:=]$/.test(sign.text))
        return value;
    }
  }
  return undefined;
}

/** Every call of the statements and of the blocks below them, with the calls that lead there, the outermost first. */
export function* callsWithin(
  statements: readonly Statement[],
  outer: readonly Call[] = [],
): Generator<{ readonly call: Call; readonly outer: readonly Call[] }> {
  for (const statement of statements) {
    for (const call of branches(statement).flatMap(callsOf)) {
      yield { call, outer };
      if (call.block !== undefined) yield* callsWithin(call.block.statements, [...outer, call]);
    }
  }
}

const between = new Set(['->', '?', '?:', '&&', '||', '=']);

/** A call may also stand behind the arrow of a `when`, in a condition, or where a value is assigned. */
function branches(statement: Statement): Statement[] {
  const parts: Item[][] = [[]];
  for (const item of statement) {
    if (item.kind === 'sign' && between.has(item.text)) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.length === 1 ? [statement] : parts;
}

/** Of these, the ones that have a block. */
export function* blocksBelow(statements: readonly Statement[]): Generator<{
  readonly call: Call;
  readonly outer: readonly Call[];
  readonly statements: readonly Statement[];
}> {
  for (const { call, outer } of callsWithin(statements)) {
    if (call.block !== undefined) yield { call, outer, statements: call.block.statements };
  }
}

/** The calls of a statement and of its arguments, however deep. */
export function callsBelow(statement: Statement): readonly Call[] {
  // A branch of `when` stands behind its arrow.
  const arrow = statement.findIndex((item) => item.kind === 'sign' && item.text === '->');
  const own = callsOf(statement.slice(arrow + 1));
  const deeper = statement.flatMap((item) =>
    item.kind === '(' || item.kind === '{' ? item.statements.flatMap(callsBelow) : [],
  );
  return [...own, ...deeper];
}

/** The calls of the statements and of everything below them. */
export function allCalls(statements: readonly Statement[]): Call[] {
  return statements.flatMap((statement) => [
    ...callsOf(statement),
    ...statement.flatMap((item) => ('statements' in item ? allCalls(item.statements) : [])),
  ]);
}
