import type { Span } from '../finding.js';

/** One `key = value` of a properties file. */
export interface Property {
  readonly key: string;
  /** Escapes undone. */
  readonly value: string;
  readonly keySpan: Span;
  /** As it is written; a value that goes on over lines spans them. */
  readonly valueSpan: Span;
}

/**
 * Reads a properties file as java.util.Properties does (Java SE API, Properties.load). Where a key is given twice,
 * the last counts; both are in the list. Never throws.
 */
export function readProperties(text: string): Property[] {
  const properties: Property[] = [];
  for (let at = 0; at < text.length; ) {
    const end = logicalEnd(text, at);
    const property = readLine(text, at, end);
    if (property !== undefined) properties.push(property);
    at = end + 1;
  }
  return properties;
}

/** The last value of a key. */
export function lastOf(properties: readonly Property[], key: string): Property | undefined {
  const known = byKey.get(properties) ?? new Map(properties.map((property) => [property.key, property]));
  byKey.set(properties, known);
  return known.get(key);
}

/** Large builds ask one file for many keys. */
const byKey = new WeakMap<readonly Property[], ReadonlyMap<string, Property>>();

/** The end of the line at `from`; a backslash before the line break joins the next, except in a comment. */
function logicalEnd(text: string, from: number): number {
  const comment = /^[ \t\f]*[#!]/.test(text.slice(from, from + 200));
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\' && !comment) {
      if (text.startsWith('\r\n', at + 1)) at++;
      at++;
    } else if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) {
      return at;
    }
  }
  return text.length;
}

function readLine(text: string, from: number, to: number): Property | undefined {
  let at = skip(text, from, to, /[ \t\f\r]/);
  if (at >= to || text[at] === '#' || text[at] === '!') return undefined;
  const keyStart = at;
  while (at < to && !/[=: \t\f]/.test(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  const keyEnd = Math.min(at, to);
  at = skip(text, keyEnd, to, /[ \t\f]/);
  if (text[at] === '=' || text[at] === ':') at = skip(text, at + 1, to, /[ \t\f]/);
  const end = to > at && text[to - 1] === '\r' ? to - 1 : to;
  return {
    key: unescaped(text.slice(keyStart, keyEnd)),
    value: unescaped(text.slice(Math.min(at, end), end)),
    keySpan: { start: keyStart, end: keyEnd },
    valueSpan: { start: Math.min(at, end), end },
  };
}

function skip(text: string, from: number, to: number, blank: RegExp): number {
  let at = from;
  while (at < to && blank.test(text[at] ?? '')) at++;
  return at;
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(\r\n|\n|\r)[ \t\f]*|([\s\S]))/g,
    (_, code, lineBreak, sign) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      if (lineBreak !== undefined) return '';
      return { n: '\n', t: '\t', r: '\r', f: '\f' }[String(sign)] ?? sign;
    },
  );
}
