import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type Scalar,
} from 'yaml';
import { append } from './append.js';
import type { Span } from './finding.js';

/** A YAML tree with every alias resolved: one that several places name is one object, met several times. */
export type YamlNode = YamlScalar | YamlMap | YamlSequence;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  /** The value as text, without the white space around it; empty for null. */
  readonly text: string;
  /** That text in the file: without quotes; the whole of what is written where folds or escapes change it. */
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  /** In the order of the file; a key that is given twice is there twice. */
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlProblem {
  readonly span: Span;
  /** A sentence part that goes on after "cannot be read: ". */
  readonly message: string;
}

export interface Yaml {
  /** The root of each document that has content; more than one is a problem as well. */
  readonly roots: readonly YamlNode[];
  readonly comments: readonly Span[];
  readonly problems: readonly YamlProblem[];
}

/** The runner's own limit on how deep a manifest nests: actions/runner, src/Sdk/DTPipelines/Pipelines/ObjectTemplating. */
const maxDepth = 100;
/** The runner allows 1,000,000 events; a YAML event takes two tokens or more in the lexer's count. */
const maxTokens = 2_000_000;

/**
 * What ends a line for GitHub's readers and not for the library: a lone CR, and as in YAML 1.1 NEL, LS and PS
 * (aaubry/YamlDotNet, YamlDotNet/Core/CharacterAnalyzer.cs, IsBreak). Each is as long as the LF that stands for it.
 */
const otherBreaks = /\r(?!\n)|[\x85\u2028\u2029]/g;

/**
 * Reads YAML 1.2, tolerantly: every fault is a problem with its place, and whatever else can be read is there.
 *
 * Never throws. Depth and length are bounded on the token level, before anything recurses.
 */
export function readYaml(written: string): Yaml {
  const text = written.replace(otherBreaks, '\n');
  const first = composeAll(text);
  // Both have the same length, so every offset stays what it is.
  const mended = mendQuotes(text, first.documents);
  const second = mended === undefined ? first : composeAll(mended);
  const { documents, comments, problems } = second.documents.some(({ errors }) => errors.length > 0)
    ? first
    : second;
  append(problems, faultsOf(documents));
  const roots: YamlNode[] = [];
  for (const document of documents) {
    if (document.contents === null) continue;
    const { start } = spanOf(document.contents, 0);
    if (roots.length === 1)
      problems.push({ span: { start, end: start }, message: 'a second document begins here' });
    roots.push(new Reader(text, problems).read(document.contents, start));
  }
  // The library may place a fault behind the end of the text.
  const clamp = ({ start, end }: Span) => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
  });
  const inside = problems.map(({ span, message }) => ({ span: clamp(span), message }));
  return { roots, comments, problems: inside.sort((a, b) => a.span.start - b.span.start) };
}

interface Composed {
  readonly documents: readonly Document.Parsed[];
  readonly comments: readonly Span[];
  readonly problems: YamlProblem[];
}

function composeAll(text: string): Composed {
  const problems: YamlProblem[] = [];
  const comments: Span[] = [];
  return { documents: [...compose(text, problems, comments)], comments, problems };
}

/** Each quoted text that is mended has the whole read again: so many characters of it at the most. */
const maxReadAgain = 2_000_000;

/**
 * GitHub's readers, like libyaml, let a quoted text go on at any indentation; the library ends it at a line that is
 * indented too little. The line ends in such texts become blanks, which is how YAML folds them. Undefined where there
 * is none.
 */
function mendQuotes(text: string, documents: readonly Document.Parsed[]): string | undefined {
  let mended: string | undefined;
  let current = documents;
  for (let again = text.length; again <= maxReadAgain; again += text.length) {
    const fault = current
      .flatMap(({ errors }) => errors)
      .find(({ message }) => /^Missing closing ["']quote$/.test(message));
    const quote = fault?.message.includes('"') === true ? '"' : "'";
    const open = fault === undefined ? -1 : openingQuote(mended ?? text, quote, fault.pos[0]);
    const close = open < 0 ? -1 : closingQuote(mended ?? text, quote, open);
    if (close < 0) return mended;
    const before: string = mended ?? text;
    mended = before.slice(0, open) + before.slice(open, close).replace(/[\r\n]/g, ' ') + before.slice(close);
    current = composeAll(mended).documents;
  }
  return mended;
}

/** The last quote before `end` that is not escaped. */
function openingQuote(text: string, quote: '"' | "'", end: number): number {
  for (let at = text.lastIndexOf(quote, end - 1); at >= 0; at = text.lastIndexOf(quote, at - 1)) {
    if (quote === '"' && text[at - 1] !== '\\') return at;
    if (quote === "'" && text[at - 1] !== "'") return at;
    if (quote === "'") at--;
    if (at <= 0) break;
  }
  return -1;
}

function closingQuote(text: string, quote: '"' | "'", open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (quote === "'" && text.startsWith("''", at)) at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

function* compose(text: string, problems: YamlProblem[], comments: Span[]): Generator<Document.Parsed> {
  const parser = new Parser();
  // Not strict: GitHub, like libyaml, takes flow collections whose end is indented too little.
  // Own check for keys given twice: the library's takes quadratic time.
  const composer = new Composer({
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#')) comments.push({ start: parser.offset, end: parser.offset + lexeme.length });
    for (const token of parser.next(lexeme)) yield* composer.next(token);
    if (parser.stack.length > maxDepth || ++count > maxTokens) {
      const what =
        count > maxTokens
          ? `it holds more than ${maxTokens} tokens`
          : `it nests deeper than ${maxDepth} levels`;
      problems.push({ span: { start: parser.offset, end: parser.offset }, message: what });
      return;
    }
  }
  for (const token of parser.end()) yield* composer.next(token);
  yield* composer.end();
}

/** What is wrong with the text as a whole. One fault makes others after it, so only the first is told. */
function* faultsOf(documents: readonly Document.Parsed[]): Generator<YamlProblem> {
  const errors = documents.flatMap((document) => document.errors);
  const tab = ({ code }: { readonly code: string }) => (code === 'TAB_AS_INDENT' ? 0 : 1);
  const [first] = errors.sort((a, b) => tab(a) - tab(b) || a.pos[0] - b.pos[0] || a.pos[1] - b.pos[1]);
  if (first !== undefined) {
    const [start, end] = first.pos;
    yield { span: { start, end: Math.max(start, end) }, message: lowerFirst(first.message) };
  }
  if (documents.some(({ directives }) => directives.yaml.version !== '1.2')) {
    yield {
      span: { start: 0, end: 0 },
      message: 'it asks for YAML 1.1, which reads the same text otherwise',
    };
  }
}

class Reader {
  readonly #anchors = new Map<string, YamlNode | 'open'>();

  constructor(
    private readonly text: string,
    private readonly problems: YamlProblem[],
  ) {}

  /** `offset` is where a node that is not written would stand. */
  read(node: ParsedNode | null, offset: number): YamlNode {
    if (isAlias(node)) return this.#resolve(node.source, spanOf(node, offset));
    const anchor = node?.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const read = this.#readPlain(node, offset);
    if (anchor !== undefined) this.#anchors.set(anchor, read);
    return read;
  }

  #resolve(name: string, span: Span): YamlNode {
    const target = this.#anchors.get(name);
    if (target !== undefined && target !== 'open') return target;
    const why = target === 'open' ? 'stands inside what it names' : 'names no anchor before it';
    this.problems.push({ span, message: `the alias *${name} ${why}` });
    return { kind: 'scalar', type: 'null', text: '', span };
  }

  #readPlain(node: Exclude<ParsedNode, { type: 'ALIAS' }> | null, offset: number): YamlNode {
    const span = this.#withoutTrail(spanOf(node, offset));
    if (isMap(node)) {
      const entries: YamlEntry[] = [];
      const seen = new Set<string>();
      for (const pair of node.items) {
        const key = this.read(pair.key, span.start);
        const value = this.read(pair.value, key.span.end);
        if (key.kind !== 'scalar') {
          this.problems.push({ span: key.span, message: 'a key is not a scalar' });
          continue;
        }
        // GitHub compares keys without case: actions/runner, DTObjectTemplating/ObjectTemplating/TemplateReader.cs.
        const name = key.text.toLowerCase();
        if (seen.has(name))
          this.problems.push({ span: key.span, message: `the key ${key.text} is given twice` });
        seen.add(name);
        entries.push({ key, value });
      }
      return { kind: 'map', entries, span };
    }
    if (isSeq(node)) {
      return { kind: 'sequence', items: node.items.map((item) => this.read(item, span.start)), span };
    }
    return isScalar(node) ? this.#readScalar(node, span) : { kind: 'scalar', type: 'null', text: '', span };
  }

  /** A block collection's range takes in the line break after it. */
  #withoutTrail({ start, end }: Span): Span {
    let last = end;
    while (last > start && /\s/.test(this.text[last - 1] ?? '')) last--;
    return { start, end: last };
  }

  #readScalar(node: Scalar.Parsed, { start, end }: Span): YamlScalar {
    const type = typeOf(node.value);
    const text = type === 'null' ? '' : (typeof node.value === 'string' ? node.value : node.source).trim();
    const written = this.text.slice(start, end);
    const exact = text === '' ? -1 : written.indexOf(text);
    if (exact >= 0)
      return { kind: 'scalar', type, text, span: { start: start + exact, end: start + exact + text.length } };
    const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    const header =
      node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? written.indexOf('\n') + 1 : 0;
    const inner = written.slice(quote + header, written.length - quote);
    const from = start + quote + header + (inner.length - inner.trimStart().length);
    return {
      kind: 'scalar',
      type,
      text,
      span: { start: from, end: Math.max(from, from + inner.trim().length) },
    };
  }
}

function typeOf(value: unknown): YamlScalar['type'] {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : 'string';
}

function spanOf(node: ParsedNode | null, offset: number): Span {
  return node === null ? { start: offset, end: offset } : { start: node.range[0], end: node.range[1] };
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** The value of a key (the first, where it is given twice); GitHub compares these names without case. */
export function childOf(node: YamlNode, key: string): YamlNode | undefined {
  if (node.kind !== 'map') return undefined;
  return node.entries.find((entry) => entry.key.text.toLowerCase() === key.toLowerCase())?.value;
}
