import type { Span } from '../../finding.js';

/** The two languages of build scripts; Declarative Gradle reads as Kotlin. */
export type Language = 'groovy' | 'kotlin';

export type Token =
  | { readonly kind: 'name' | 'number' | 'sign'; readonly text: string; readonly span: Span }
  | { readonly kind: 'open'; readonly text: string; readonly span: Span }
  | { readonly kind: 'close'; readonly text: string; readonly span: Span }
  | { readonly kind: 'newline'; readonly text: string; readonly span: Span }
  | StringToken;

/** A string of any form. `span` is what stands between its quotes. */
export interface StringToken {
  readonly kind: 'string';
  readonly parts: readonly StringPart[];
  readonly span: Span;
}

export type StringPart =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  /** What is put in: the source of an expression, without `$` and braces. */
  | { readonly kind: 'hole'; readonly text: string; readonly span: Span };

export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Span[];
  /** Where a string or a comment is not closed. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

const name = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const number = /\d[\w.]*/y;
/** What is longer within a string is no hole. */
const maxHole = 5000;
/** How often the end of a hole is sought in vain; a script with more of them is no script. */
const maxOpenHoles = 100;
const plain = /[^\\$"'/\n]*/y;
const blanks = /[^\S\n]+/y;
const signs = [
  '===',
  '!==',
  '...',
  '?.',
  '?:',
  '::',
  '->',
  '..',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  '!!',
  '++',
  '--',
  '=~',
  '<<',
];

/**
 * Splits a build script into tokens, comments left out. Never throws; linear in the text.
 *
 * Strings and comments: the Groovy language documentation, "Syntax"; Kotlin's grammar, "Lexical grammar". Comments
 * nest in Kotlin and do not in Groovy; a raw string of Kotlin knows no escapes.
 */
export function lex(source: string, language: Language): Lexed {
  return new Lexer(source, language).run();
}

class Lexer {
  readonly #tokens: Token[] = [];
  readonly #comments: Span[] = [];
  readonly #problems: Lexed['problems'][number][] = [];
  #at = 0;
  #openHoles = 0;

  constructor(
    private readonly source: string,
    private readonly language: Language,
  ) {}

  run(): Lexed {
    if (this.source.startsWith('#!')) this.#at = this.#lineEnd(0);
    while (this.#at < this.source.length) this.#next();
    return { tokens: this.#tokens, comments: this.#comments, problems: this.#problems };
  }

  #next(): void {
    const start = this.#at;
    const sign = this.source[start] ?? '';
    if (sign === '\n') {
      this.#push('newline', start + 1);
    } else if (this.#skipBlanks()) {
      return;
    } else if (sign === '\\' && /[\r\n]/.test(this.source[start + 1] ?? '')) {
      // A backslash joins this line and the next in Groovy.
      this.#at += this.source.startsWith('\r\n', start + 1) ? 3 : 2;
    } else if (this.source.startsWith('//', start)) {
      this.#at = this.#lineEnd(start);
      this.#comments.push({ start, end: this.#at });
    } else if (this.source.startsWith('/*', start)) {
      this.#comment();
    } else if (sign === '"' || (sign === "'" && this.language === 'groovy')) {
      this.#quoted(sign);
    } else if (sign === "'") {
      this.#character();
    } else if (sign === '`') {
      this.#backticked();
    } else if (this.language === 'groovy' && this.source.startsWith('$/', start)) {
      this.#delimited('$/', '/$');
    } else if (sign === '/' && this.language === 'groovy' && this.#slashy()) {
      this.#delimited('/', '/');
    } else {
      this.#word(start, sign);
    }
  }

  #skipBlanks(): boolean {
    blanks.lastIndex = this.#at;
    if (!blanks.test(this.source)) return false;
    this.#at = blanks.lastIndex;
    return true;
  }

  #word(start: number, sign: string): void {
    name.lastIndex = start;
    number.lastIndex = start;
    if (name.test(this.source)) this.#push('name', name.lastIndex);
    else if (number.test(this.source)) this.#push('number', number.lastIndex);
    else if ('([{'.includes(sign)) this.#push('open', start + 1);
    else if (')]}'.includes(sign)) this.#push('close', start + 1);
    else this.#push('sign', start + (signs.find((text) => this.source.startsWith(text, start))?.length ?? 1));
  }

  #push(kind: 'name' | 'number' | 'sign' | 'open' | 'close' | 'newline', end: number): void {
    const span = { start: this.#at, end };
    const text = this.source.slice(span.start, end);
    this.#tokens.push(
      kind === 'open' || kind === 'close' || kind === 'newline' ? { kind, text, span } : { kind, text, span },
    );
    this.#at = end;
  }

  #comment(): void {
    const start = this.#at;
    const bounds = /\/\*|\*\//g;
    bounds.lastIndex = start + 2;
    let depth = 1;
    while (depth > 0) {
      const bound = bounds.exec(this.source);
      if (bound === null) {
        this.#problem(start, start + 2, 'a comment is not closed');
        this.#at = this.source.length;
        return;
      }
      if (bound[0] === '*/') depth--;
      else if (this.language === 'kotlin') depth++;
    }
    this.#at = bounds.lastIndex;
  }

  /** `'…'`, `"…"`, `'''…'''`, `"""…"""`. */
  #quoted(quote: string): void {
    const start = this.#at;
    const triple = this.source.startsWith(quote.repeat(3), start);
    const fence = triple ? quote.repeat(3) : quote;
    const raw = triple && this.language === 'kotlin';
    this.#string(start + fence.length, {
      closes: (at) => this.source.startsWith(fence, at) && !(triple && this.source.startsWith(fence, at + 1)),
      fence,
      lines: triple,
      escapes: raw ? 'none' : 'backslash',
      holes: quote === '"',
    });
  }

  #delimited(open: string, fence: string): void {
    this.#string(this.#at + open.length, {
      closes: (at) => this.source.startsWith(fence, at),
      fence,
      lines: true,
      escapes: fence === '/' ? 'slash' : 'dollar',
      holes: true,
    });
  }

  #string(
    from: number,
    form: {
      readonly closes: (at: number) => boolean;
      readonly fence: string;
      readonly lines: boolean;
      readonly escapes: 'none' | 'backslash' | 'slash' | 'dollar';
      readonly holes: boolean;
    },
  ): void {
    const opened = this.#at;
    const parts: StringPart[] = [];
    let text = '';
    let textStart = from;
    let at = from;
    const endText = () => {
      if (at > textStart) parts.push({ kind: 'text', text, span: { start: textStart, end: at } });
      text = '';
    };
    for (;;) {
      if (at >= this.source.length || (!form.lines && this.source[at] === '\n')) {
        this.#problem(
          opened,
          Math.min(opened + form.fence.length, this.source.length),
          'a string is not closed',
        );
        break;
      }
      if (form.closes(at)) break;
      const escaped = this.#escape(at, form.escapes);
      if (escaped !== undefined) {
        text += escaped.text;
        at += escaped.length;
        continue;
      }
      const hole = form.holes ? this.#hole(at) : undefined;
      if (hole !== undefined) {
        endText();
        parts.push({ kind: 'hole', text: this.source.slice(hole.start, hole.end), span: hole });
        at = hole.close;
        textStart = at;
        continue;
      }
      const run = this.#plain(at);
      text += this.source.slice(at, run);
      at = run;
    }
    endText();
    this.#tokens.push({ kind: 'string', parts, span: { start: from, end: at } });
    this.#at = Math.min(
      this.source.length,
      at + (at < this.source.length && form.closes(at) ? form.fence.length : 0),
    );
  }

  /** The end of what is plain text in any form of string; the sign at `at` counts as such. */
  #plain(at: number): number {
    plain.lastIndex = at + 1;
    plain.test(this.source);
    return plain.lastIndex;
  }

  #escape(
    at: number,
    escapes: 'none' | 'backslash' | 'slash' | 'dollar',
  ): { text: string; length: number } | undefined {
    const two = this.source.slice(at, at + 2);
    if (escapes === 'slash') return two === '\\/' ? { text: '/', length: 2 } : undefined;
    if (escapes === 'dollar')
      return two === '$$' || two === '$/' ? { text: two.slice(1), length: 2 } : undefined;
    if (escapes === 'none' || this.source[at] !== '\\' || two.length < 2) return undefined;
    const code = /^\\u+([0-9a-fA-F]{4})/.exec(this.source.slice(at, at + 12));
    if (code !== null)
      return { text: String.fromCharCode(Number.parseInt(code[1] ?? '', 16)), length: code[0].length };
    const plain: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '' };
    const sign = two[1] ?? '';
    return { text: plain[sign] ?? sign, length: 2 };
  }

  /** `${…}`, or `$a.b` (Kotlin takes the first name alone). */
  #hole(at: number): { start: number; end: number; close: number } | undefined {
    if (this.source[at] !== '$') return undefined;
    if (this.source[at + 1] === '{') {
      const end = this.#closingBrace(at + 2);
      return end === undefined ? undefined : { start: at + 2, end, close: end + 1 };
    }
    const path =
      this.language === 'kotlin'
        ? /[\p{L}_][\p{L}\p{N}_]*/uy
        : /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy;
    path.lastIndex = at + 1;
    return path.test(this.source) ? { start: at + 1, end: path.lastIndex, close: path.lastIndex } : undefined;
  }

  /** Braces and strings within a hole nest. */
  #closingBrace(from: number): number | undefined {
    if (this.#openHoles >= maxOpenHoles) return undefined;
    const window = this.source.slice(from, from + maxHole);
    let depth = 1;
    let quote = '';
    const marks = /[\\"'{}]/g;
    for (let mark = marks.exec(window); mark !== null; mark = marks.exec(window)) {
      const [sign] = mark;
      if (quote !== '') {
        if (sign === '\\') marks.lastIndex++;
        else if (sign === quote) quote = '';
      } else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '{') depth++;
      else if (sign === '}' && --depth === 0) return from + mark.index;
    }
    if (this.#openHoles++ === 0) this.#problem(from - 2, from, 'what is put into a string is not closed');
    return undefined;
  }

  #character(): void {
    const literal = /'(?:\\u[0-9a-fA-F]{4}|\\.|[^'\\\n])'/y;
    literal.lastIndex = this.#at;
    const start = this.#at;
    const match = literal.exec(this.source);
    if (match === null) {
      this.#problem(start, start + 1, 'a character is not closed');
      this.#at++;
      return;
    }
    const span = { start: start + 1, end: literal.lastIndex - 1 };
    this.#tokens.push({ kind: 'string', parts: [{ kind: 'text', text: match[0].slice(1, -1), span }], span });
    this.#at = literal.lastIndex;
  }

  #backticked(): void {
    const start = this.#at;
    const end = this.source.indexOf('`', start + 1);
    if (end < 0 || this.source.slice(start, end).includes('\n')) {
      this.#problem(start, start + 1, 'a backtick is not closed');
      this.#at++;
      return;
    }
    const span = { start: start + 1, end };
    this.#tokens.push({ kind: 'name', text: this.source.slice(span.start, end), span });
    this.#at = end + 1;
  }

  /** A slash begins a string where no value stands before it, and another slash follows on the line. */
  #slashy(): boolean {
    const before = this.#tokens.at(-1);
    const afterValue =
      before !== undefined &&
      (before.kind === 'string' ||
        before.kind === 'number' ||
        before.kind === 'close' ||
        (before.kind === 'name' && before.text !== 'return'));
    if (afterValue) return false;
    const line = this.source.slice(this.#at + 1, this.#lineEnd(this.#at));
    return line.replaceAll('\\/', '  ').includes('/');
  }

  #lineEnd(from: number): number {
    const at = this.source.indexOf('\n', from);
    return at < 0 ? this.source.length : at;
  }

  #problem(start: number, end: number, message: string): void {
    this.#problems.push({ span: { start, end }, message });
  }
}
