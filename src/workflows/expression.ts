import type { Span } from '../finding.js';

/** A GitHub expression, as far as it can decide what an image is. */
export type Expression =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  /** `matrix.a.b` or `matrix['a']` is `['matrix', 'a', 'b']`. */
  | { readonly kind: 'path'; readonly path: readonly string[] }
  /** Two operands or more. */
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  /** Comparisons, negations, `true`, `false`, `null`: values that name nothing. */
  | { readonly kind: 'condition' }
  /** Calls, and what cannot be read. */
  | { readonly kind: 'unknown' };

/** The parts of a text with `${{ }}` in it. `offset` of a part is where it begins in the text. */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string; readonly offset: number };

/** Splits a text at its expressions; a `}}` inside a string of an expression does not end it. */
export function splitTemplate(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', from)) {
    const close = endOfExpression(text, open + 3);
    if (close < 0) break;
    if (open > from) parts.push({ kind: 'literal', text: text.slice(from, open) });
    parts.push({ kind: 'expression', text: text.slice(open + 3, close), offset: open + 3 });
    from = close + 2;
  }
  if (from < text.length) parts.push({ kind: 'literal', text: text.slice(from) });
  return parts;
}

function endOfExpression(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  return -1;
}

const token =
  /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w-]*)|([-+]?(?:0x[0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))|(&&|\|\||[=!<>]=|[()[\].,!<>*]))/y;

interface Token {
  readonly kind: 'string' | 'name' | 'number' | 'sign';
  readonly text: string;
  readonly span: Span;
}

/** How deep GitHub lets an expression nest, and how long it may be: actions/runner, ExpressionConstants.cs. */
const maxDepth = 50;
const maxLength = 21_000;

/**
 * Reads an expression; what it cannot read is `unknown`, never an error.
 *
 * The grammar is that of actions/languageservices, expressions/src/parser.ts. Spans count from the start of `text`
 * plus `offset`.
 */
export function parseExpression(text: string, offset: number): Expression {
  const tokens = text.length > maxLength ? undefined : tokenize(text, offset);
  if (tokens === undefined) return { kind: 'unknown' };
  const parser = new ExpressionParser(tokens);
  const expression = parser.or(0);
  return parser.done ? expression : { kind: 'unknown' };
}

function tokenize(text: string, offset: number): Token[] | undefined {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const match = token.exec(text);
    if (match === null) return undefined;
    const [, string, name, number, sign] = match;
    const raw = string ?? name ?? number ?? sign ?? '';
    const span = { start: offset + token.lastIndex - raw.length, end: offset + token.lastIndex };
    if (string !== undefined) {
      const inner = { start: span.start + 1, end: span.end - 1 };
      tokens.push({ kind: 'string', text: string.slice(1, -1).replaceAll("''", "'"), span: inner });
    } else {
      tokens.push({
        kind: name !== undefined ? 'name' : number !== undefined ? 'number' : 'sign',
        text: raw,
        span,
      });
    }
  }
  return tokens;
}

class ExpressionParser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.#at === this.tokens.length;
  }

  or(depth: number): Expression {
    return this.#chain('or', '||', () => this.#chain('and', '&&', () => this.#comparison(depth)));
  }

  #chain(kind: 'and' | 'or', sign: string, operand: () => Expression): Expression {
    const first = operand();
    const operands = [first];
    while (this.#take(sign)) operands.push(operand());
    return operands.length === 1 ? first : { kind, operands };
  }

  #comparison(depth: number): Expression {
    let left = this.#unary(depth);
    while (['==', '!=', '<', '<=', '>', '>='].some((sign) => this.#take(sign))) {
      this.#unary(depth);
      left = { kind: 'condition' };
    }
    return left;
  }

  #unary(depth: number): Expression {
    if (depth > maxDepth) return this.#giveUp();
    if (this.#take('!')) {
      this.#unary(depth + 1);
      return { kind: 'condition' };
    }
    if (this.#take('(')) {
      const inner = this.or(depth + 1);
      return this.#take(')') ? this.#members(inner, depth) : this.#giveUp();
    }
    const next = this.tokens[this.#at++];
    switch (next?.kind) {
      case 'string':
      case 'number':
        return { kind: 'text', text: next.text, span: next.span };
      case 'name':
        return this.#named(next.text, depth);
      default:
        return this.#giveUp();
    }
  }

  #named(name: string, depth: number): Expression {
    if (this.#take('(')) return this.#members(this.#call(depth), depth);
    const word = name.toLowerCase();
    if (word === 'true' || word === 'false' || word === 'null') return { kind: 'condition' };
    return this.#members({ kind: 'path', path: [word] }, depth);
  }

  #call(depth: number): Expression {
    if (this.#take(')')) return { kind: 'unknown' };
    do this.or(depth + 1);
    while (this.#take(','));
    return this.#take(')') ? { kind: 'unknown' } : this.#giveUp();
  }

  /** What follows a value: `.name`, `['name']`, `[0]`, `.*`. */
  #members(base: Expression, depth: number): Expression {
    let value = base;
    for (;;) {
      if (this.#take('.')) {
        const name = this.tokens[this.#at++];
        value =
          value.kind === 'path' && name?.kind === 'name'
            ? { kind: 'path', path: [...value.path, name.text] }
            : { kind: 'unknown' };
      } else if (this.#take('[')) {
        const index = this.or(depth + 1);
        if (!this.#take(']')) return this.#giveUp();
        value =
          value.kind === 'path' && index.kind === 'text'
            ? { kind: 'path', path: [...value.path, index.text] }
            : { kind: 'unknown' };
      } else {
        return value;
      }
    }
  }

  #take(sign: string): boolean {
    const next = this.tokens[this.#at];
    if (next?.kind !== 'sign' || next.text !== sign) return false;
    this.#at++;
    return true;
  }

  #giveUp(): Expression {
    this.#at = this.tokens.length + 1;
    return { kind: 'unknown' };
  }
}
