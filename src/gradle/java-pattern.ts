/** A part of a pattern. What it stands for is tested a UTF-16 unit at a time. */
type Term =
  | { readonly kind: 'one'; readonly test: (unit: number) => boolean }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }
  | { readonly kind: 'group'; readonly ways: readonly (readonly Term[])[] }
  | { readonly kind: 'repeat'; readonly term: Term; readonly sign: '*' | '+' | '?' };

const maxLength = 500;
const maxDepth = 20;

/**
 * May a Java regular expression match the whole of a value, as String.matches has it (Java SE API, java.util.regex.
 * Pattern)? Whoever wrote the pattern may mean harm, so nothing is tried twice: all the places in the pattern that can
 * be reached go on together, in time that grows with the pattern times the value. Literals, `.`, classes, groups,
 * alternatives, `*`, `+`, `?`, `^`, `$` and the plain escapes are decided; for anything else, and where pattern or value
 * have more than 500 UTF-16 units, the answer is yes, which is the worst case for a rule of trust.
 */
export function mayMatch(pattern: string, value: string): boolean {
  if (pattern.length > maxLength || value.length > maxLength) return true;
  // Java takes a pair of surrogates as one letter.
  if (/[\ud800-\udfff]/.test(pattern + value)) return true;
  const cursor = { pattern, at: 0 };
  const ways = readWays(cursor, 0);
  if (ways === undefined || cursor.at < pattern.length) return true;
  return run({ kind: 'group', ways }, value);
}

interface Cursor {
  readonly pattern: string;
  at: number;
}

/** Alternatives up to a closing bracket or the end; undefined where something is not decided here. */
function readWays(cursor: Cursor, depth: number): Term[][] | undefined {
  if (depth > maxDepth) return undefined;
  let way: Term[] = [];
  const ways = [way];
  while (cursor.at < cursor.pattern.length && cursor.pattern[cursor.at] !== ')') {
    if (cursor.pattern[cursor.at] === '|') {
      cursor.at++;
      way = [];
      ways.push(way);
      continue;
    }
    const term = readTerm(cursor, depth);
    if (term === undefined) return undefined;
    const sign = cursor.pattern[cursor.at];
    if (sign !== '*' && sign !== '+' && sign !== '?') {
      way.push(term);
      continue;
    }
    cursor.at++;
    // A reluctant repetition matches the same wholes.
    if (cursor.pattern[cursor.at] === '?') cursor.at++;
    way.push({ kind: 'repeat', term, sign });
  }
  return ways;
}

function readTerm(cursor: Cursor, depth: number): Term | undefined {
  const { pattern } = cursor;
  const sign = pattern[cursor.at++] ?? '';
  if (sign === '(') {
    if (pattern[cursor.at] === '?' && !pattern.startsWith('?:', cursor.at)) return undefined;
    if (pattern.startsWith('?:', cursor.at)) cursor.at += 2;
    const ways = readWays(cursor, depth + 1);
    if (ways === undefined || pattern[cursor.at++] !== ')') return undefined;
    return { kind: 'group', ways };
  }
  if (sign === '^') return { kind: 'edge', at: 'start' };
  if (sign === '$') return { kind: 'edge', at: 'end' };
  if (sign === '.') return { kind: 'one', test: (unit) => !lineEnds.includes(String.fromCharCode(unit)) };
  // A second sign of repetition makes the first possessive, and a brace counts.
  if ('*+?{'.includes(sign)) return undefined;
  const test = sign === '[' ? readClass(cursor) : sign === '\\' ? readEscape(cursor)?.test : literal(sign);
  return test === undefined ? undefined : { kind: 'one', test };
}

const lineEnds = '\n\r\u0085\u2028\u2029';

function literal(sign: string): (unit: number) => boolean {
  const code = sign.charCodeAt(0);
  return (unit) => unit === code;
}

interface Escape {
  readonly test: (unit: number) => boolean;
  /** The sign itself, where the escape stands for one. */
  readonly sign: string | undefined;
}

/** Behind a backslash: a sign that is no letter and no digit is itself; of the letters, d, w and s are decided. */
function readEscape(cursor: Cursor): Escape | undefined {
  const sign = cursor.pattern[cursor.at++] ?? '';
  if (/^[^0-9A-Za-z]$/.test(sign)) return { test: literal(sign), sign };
  const set = { d: /[0-9]/, w: /[A-Za-z_0-9]/, s: /[ \t\n\x0b\f\r]/ }[sign.toLowerCase()];
  if (set === undefined) return undefined;
  const outside = sign !== sign.toLowerCase();
  return { test: (unit) => set.test(String.fromCharCode(unit)) !== outside, sign: undefined };
}

/** Behind `[`: signs, ranges and escapes. Unions, intersections and what Java refuses are not decided. */
function readClass(cursor: Cursor): ((unit: number) => boolean) | undefined {
  const { pattern } = cursor;
  const outside = pattern[cursor.at] === '^';
  if (outside) cursor.at++;
  const tests: ((unit: number) => boolean)[] = [];
  for (;;) {
    if (pattern[cursor.at] === ']') break;
    const low = readMember(cursor);
    if (low === undefined) return undefined;
    if (low.sign === undefined || pattern[cursor.at] !== '-' || pattern[cursor.at + 1] === ']') {
      tests.push(low.test);
      continue;
    }
    cursor.at++;
    const high = readMember(cursor)?.sign;
    if (high === undefined || high < low.sign) return undefined;
    const [from, to] = [low.sign.charCodeAt(0), high.charCodeAt(0)];
    tests.push((unit) => from <= unit && unit <= to);
  }
  cursor.at++;
  return tests.length === 0 ? undefined : (unit) => tests.some((test) => test(unit)) !== outside;
}

function readMember(cursor: Cursor): Escape | undefined {
  const sign = cursor.pattern[cursor.at++];
  if (sign === undefined || sign === '[' || sign === '&') return undefined;
  return sign === '\\' ? readEscape(cursor) : { test: literal(sign), sign };
}

/** A place in the pattern, and the places behind it. */
interface State {
  readonly term: Exclude<Term, { kind: 'group' | 'repeat' }> | 'fork';
  next: number[];
}

/** Lays a term out before the place `next`, and gives the place where it begins. */
function lay(term: Term, next: number, states: State[]): number {
  switch (term.kind) {
    case 'group':
      return add(
        'fork',
        term.ways.map((way) => way.reduceRight((behind, part) => lay(part, behind, states), next)),
        states,
      );
    case 'repeat': {
      const fork = add('fork', [], states);
      const start = lay(term.term, term.sign === '?' ? next : fork, states);
      const state = states[fork];
      if (state !== undefined) state.next = [start, next];
      return term.sign === '+' ? start : fork;
    }
    default:
      return add(term, [next], states);
  }
}

function add(term: State['term'], next: number[], states: State[]): number {
  return states.push({ term, next }) - 1;
}

function run(pattern: Term, value: string): boolean {
  const states: State[] = [];
  const end = add('fork', [], states);
  const start = lay(pattern, end, states);
  let here = reach([start], 0, value.length, states);
  for (let at = 0; at < value.length && here.size > 0; at++) {
    const unit = value.charCodeAt(at);
    const next: number[] = [];
    for (const place of here) {
      const state = states[place];
      if (typeof state?.term === 'object' && state.term.kind === 'one' && state.term.test(unit))
        next.push(...state.next);
    }
    here = reach(next, at + 1, value.length, states);
  }
  return here.has(end);
}

/** All places that can be reached from `from` without taking a sign of the value. */
function reach(from: readonly number[], at: number, length: number, states: readonly State[]): Set<number> {
  const seen = new Set<number>();
  const open = [...from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const state = states[place];
    if (state === undefined) continue;
    if (state.term === 'fork') open.push(...state.next);
    else if (state.term.kind === 'edge' && at === (state.term.at === 'start' ? 0 : length))
      open.push(...state.next);
  }
  return seen;
}
