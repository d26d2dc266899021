import type { Span } from '../../finding.js';
import { type Language, lex, type StringToken, type Token } from './lexer.js';

/**
 * A build script as nested groups of tokens: what Groovy and Kotlin have in common, and no more. A statement is what
 * stands between line ends, semicolons or, within brackets, commas.
 */
export type Item = Word | StringToken | Group;

export interface Word {
  readonly kind: 'name' | 'number' | 'sign';
  readonly text: string;
  readonly span: Span;
}

export interface Group {
  readonly kind: '(' | '[' | '{';
  readonly statements: readonly Statement[];
  /** Brackets included. */
  readonly span: Span;
}

export type Statement = readonly Item[];

export interface Script {
  readonly statements: readonly Statement[];
  /** Those to the end of a line. */
  readonly comments: readonly Span[];
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/** Deeper than this nobody writes; what is deeper is passed over, and told. */
const maxDepth = 200;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

interface Frame {
  readonly kind: Group['kind'] | 'script';
  readonly start: number;
  readonly statements: Statement[];
  items: Item[];
}

/** Reads a build script. Never throws; passes over what it does not know. */
export function readScript(source: string, language: Language): Script {
  const { tokens, comments, problems: lexical } = lex(source, language);
  const problems = [...lexical];
  const stack: Frame[] = [];
  let frame: Frame = { kind: 'script', start: 0, statements: [], items: [] };
  let tooDeep = 0;
  const endStatement = () => {
    if (frame.items.length > 0) frame.statements.push(frame.items);
    frame.items = [];
  };
  const close = (end: number) => {
    const parent = stack.pop();
    endStatement();
    if (parent === undefined || frame.kind === 'script') return;
    parent.items.push({ kind: frame.kind, statements: frame.statements, span: { start: frame.start, end } });
    frame = parent;
  };

  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'open') {
      if (stack.length >= maxDepth) {
        if (tooDeep++ === 0)
          problems.push({ span: token.span, message: `it nests deeper than ${maxDepth} levels` });
        continue;
      }
      stack.push(frame);
      const kind = token.text === '(' || token.text === '[' ? token.text : '{';
      frame = { kind, start: token.span.start, statements: [], items: [] };
    } else if (token.kind === 'close') {
      if (tooDeep > 0) tooDeep--;
      else if (frame.kind === 'script')
        problems.push({ span: token.span, message: `"${token.text}" closes nothing` });
      else if (closing[frame.kind] === token.text) close(token.span.end);
      else if (stack.some(({ kind }) => closing[kind] === token.text)) {
        // The bracket of an outer group: what stands between was never closed.
        problems.push({
          span: { start: frame.start, end: frame.start + 1 },
          message: `"${frame.kind}" is not closed`,
        });
        while (closing[frame.kind] !== token.text) close(token.span.start);
        close(token.span.end);
      } else problems.push({ span: token.span, message: `"${token.text}" closes nothing` });
    } else if (token.kind === 'newline') {
      if (frame.kind !== '(' && frame.kind !== '[' && !goesOn(frame.items, tokens, index)) endStatement();
    } else if (
      token.kind === 'sign' &&
      (token.text === ';' || (token.text === ',' && frame.kind !== 'script' && frame.kind !== '{'))
    ) {
      endStatement();
    } else if (tooDeep === 0) {
      frame.items.push(token);
    }
  }
  if (frame.kind !== 'script') {
    problems.push({
      span: { start: frame.start, end: frame.start + 1 },
      message: `"${frame.kind}" is not closed`,
    });
  }
  while (frame.kind !== 'script') close(source.length);
  endStatement();
  return { statements: frame.statements, comments, problems };
}

/** So many blank lines may stand before a member access. */
const maxAhead = 40;

/** A line end, the token at `index`, does not end a statement after an operator, nor before a member access. */
function goesOn(items: readonly Item[], tokens: readonly Token[], index: number): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'sign' && !['!!', '++', '--', '*', '->', '>'].includes(last.text)) return true;
  let at = index + 1;
  while (at < index + maxAhead && tokens[at]?.kind === 'newline') at++;
  const next = tokens[at];
  return next?.kind === 'sign' && (next.text === '.' || next.text === '?.' || next.text === '?:');
}
