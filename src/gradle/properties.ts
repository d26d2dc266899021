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
 * the last counts; both are in the list. Never throws: a \u without four hex digits, which Java refuses, is read as u.
 */
export function readProperties(text: string): Property[] {
  const properties: Property[] = [];
  for (let at = 0; at < text.length; ) {
    const { pieces, next } = readLine(text, at);
    if (pieces.length > 0) properties.push(readProperty(text, pieces));
    at = next;
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

/**
 * The stretches of text that one logical line is made of, without the backslashes, line breaks and blanks that join
 * them; none for a comment or an empty line. A comment is not continued, and behind a line that is a mere backslash
 * one can begin.
 */
function readLine(text: string, from: number): { pieces: Span[]; next: number } {
  const pieces: Span[] = [];
  for (let at = from; ; ) {
    while (isBlank(text, at)) at++;
    const comment = pieces.length === 0 && (text[at] === '#' || text[at] === '!');
    const start = at;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
      // What a backslash escapes is passed over, but for a line break.
      if (text[at] === '\\' && !comment && isSign(text, at + 1)) at++;
      at++;
    }
    const joined = at > start && !comment && endsOpen(text, start, at);
    const end = joined ? at - 1 : at;
    if (!comment && end > start) pieces.push({ start, end });
    if (text.startsWith('\r\n', at)) at++;
    at++;
    if (!joined || at >= text.length) return { pieces, next: at };
  }
}

function isBlank(text: string, at: number): boolean {
  const sign = text[at];
  return sign === ' ' || sign === '\t' || sign === '\f';
}

function isSign(text: string, at: number): boolean {
  return at < text.length && text[at] !== '\n' && text[at] !== '\r';
}

/** Does a stretch end in a backslash that nothing before it escapes? */
function endsOpen(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && text[at - 1] === '\\') at--;
  return (end - at) % 2 === 1;
}

function readProperty(text: string, pieces: readonly Span[]): Property {
  const line = pieces.map(({ start, end }) => text.slice(start, end)).join('');
  let keyEnd = 0;
  while (keyEnd < line.length && !isBlank(line, keyEnd) && line[keyEnd] !== '=' && line[keyEnd] !== ':')
    keyEnd += line[keyEnd] === '\\' ? 2 : 1;
  keyEnd = Math.min(keyEnd, line.length);
  let valueStart = keyEnd;
  while (isBlank(line, valueStart)) valueStart++;
  if (line[valueStart] === '=' || line[valueStart] === ':') {
    valueStart++;
    while (isBlank(line, valueStart)) valueStart++;
  }
  const end = pieces.at(-1)?.end ?? 0;
  return {
    key: unescaped(line.slice(0, keyEnd)),
    value: unescaped(line.slice(valueStart)),
    keySpan: { start: pieces[0]?.start ?? 0, end: placeOf(pieces, keyEnd, 'end') },
    valueSpan: { start: valueStart < line.length ? placeOf(pieces, valueStart, 'start') : end, end },
  };
}

/** Where a place in the joined line stands in the text: at a joint, behind the one piece or before the next. */
function placeOf(pieces: readonly Span[], offset: number, side: 'start' | 'end'): number {
  let rest = offset;
  for (const { start, end } of pieces) {
    if (side === 'end' ? rest <= end - start : rest < end - start) return start + rest;
    rest -= end - start;
  }
  return pieces.at(-1)?.end ?? 0;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]|$))/g, (_, code, sign) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return { n: '\n', t: '\t', r: '\r', f: '\f' }[String(sign)] ?? sign;
  });
}
