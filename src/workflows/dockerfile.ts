import { readAllows } from '../allow.js';
import type { ActionsFile, ImageUse, ImageValue } from './facts.js';

/**
 * Reads the `FROM` lines of a Dockerfile: https://docs.docker.com/reference/dockerfile/ (FROM, ARG, escape, here-documents).
 *
 * A stage that an earlier line names is no image, nor is `scratch`; an `ARG` before the first `FROM` gives its default,
 * since GitHub passes no build arguments.
 */
export function readDockerfile(file: string, text: string): ActionsFile {
  const images: ImageUse[] = [];
  const args = new Map<string, string>();
  const stages = new Set<string>(['scratch']);
  for (const { start, words } of instructions(text)) {
    const name = words[0]?.text.toUpperCase();
    if (name === 'ARG' && images.length === 0) {
      for (const { text: declaration } of words.slice(1)) {
        const at = declaration.indexOf('=');
        if (at > 0) args.set(declaration.slice(0, at), unquote(declaration.slice(at + 1)));
      }
    }
    if (name !== 'FROM') continue;
    const [image, as, alias] = words.slice(1).filter((word) => !word.text.startsWith('--'));
    if (image === undefined) continue;
    const span = { start: start + image.offset, end: start + image.offset + image.text.length };
    const value = substitute(image.text, args);
    if (value.kind !== 'known' || !stages.has(value.image.toLowerCase())) {
      images.push({ span, text: image.text, role: 'a Dockerfile stage', value, places: 1 });
    }
    if (as?.text.toUpperCase() === 'AS' && alias !== undefined) stages.add(alias.text.toLowerCase());
  }
  return {
    file,
    kind: 'dockerfile',
    uses: [],
    images,
    builds: [],
    checkouts: [],
    problems: [],
    allows: readAllows(text),
  };
}

interface Word {
  readonly text: string;
  /** From the start of the instruction. */
  readonly offset: number;
}

/** The instructions, with lines that go on joined, and without comments and here-documents. */
function* instructions(text: string): Generator<{ start: number; words: Word[] }> {
  const continuation = /^(?:\s*#[^\n]*\n)*?\s*#\s*escape\s*=\s*`/i.test(text.slice(0, 2000)) ? '`' : '\\';
  let at = 0;
  while (at < text.length) {
    const start = at;
    let source = '';
    for (;;) {
      const end = lineEnd(text, at);
      const line = text.slice(at, end);
      const trimmed = line.trimEnd();
      const comment = line.trimStart().startsWith('#') || trimmed === '';
      at = end + 1;
      // Blanks of the same length keep the offsets right.
      const goesOn = !comment && trimmed.endsWith(continuation);
      source += comment
        ? ' '.repeat(line.length + 1)
        : `${goesOn ? trimmed.slice(0, -1).padEnd(line.length) : line} `;
      if (at >= text.length || (!goesOn && !(comment && source.trim() !== ''))) break;
    }
    const words = [...source.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: match.index }));
    if (words.length === 0) continue;
    yield { start, words };
    if (/^(?:RUN|COPY|ADD)$/i.test(words[0]?.text ?? '')) {
      for (const [, quoted, plain] of source.matchAll(/<<-?(?:(["'])?([A-Za-z_]\w*)\1?)/g)) {
        at = afterHeredoc(text, at, plain ?? quoted ?? '');
      }
    }
  }
}

function afterHeredoc(text: string, from: number, word: string): number {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trim() === word) return end + 1;
    at = end + 1;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function substitute(text: string, args: ReadonlyMap<string, string>): ImageValue {
  let sought: string | undefined;
  const image = unquote(text).replace(
    /\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g,
    (written, bare, braced, fallback) => {
      const value = args.get(bare ?? braced) ?? fallback;
      if (value === undefined) sought = written;
      return value ?? '';
    },
  );
  return sought === undefined ? { kind: 'known', image } : { kind: 'undecided', sought };
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
