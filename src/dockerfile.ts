import type { Span } from './finding.js';

/** One instruction of a Dockerfile. */
export interface Instruction {
  /** Without its here-documents. */
  readonly span: Span;
  /** In capitals. */
  readonly name: string;
  /** Its words after the name, without the escapes that join lines. */
  readonly words: readonly { readonly text: string; readonly span: Span }[];
  readonly heredocs: readonly Span[];
  /** The word of a here-document that nothing closes; what follows is then read as instructions. */
  readonly open: string | undefined;
}

/** So many here-documents that nothing closes are sought to the end; a file with more of them is no Dockerfile. */
const maxOpen = 20;

/**
 * Reads the instructions of a Dockerfile: https://docs.docker.com/reference/dockerfile/ (parser directives,
 * here-documents), and where that leaves room, moby/buildkit, frontend/dockerfile/parser/parser.go. Never throws.
 */
export function readInstructions(text: string): {
  readonly instructions: readonly Instruction[];
  readonly comments: readonly Span[];
} {
  const reader = new InstructionReader(text);
  return { instructions: [...reader.instructions()], comments: reader.comments };
}

class InstructionReader {
  readonly comments: Span[] = [];
  readonly #continuation: string;
  #open = 0;

  constructor(private readonly text: string) {
    this.#continuation = escapeDirective(text);
  }

  *instructions(): Generator<Instruction> {
    for (let at = 0; at < this.text.length; ) {
      const { start, source, end } = this.#logical(at);
      at = end;
      const [name, ...words] = [...source.matchAll(/\S+/g)].map((match) => ({
        text: match[0],
        span: { start: start + match.index, end: start + match.index + match[0].length },
      }));
      if (name === undefined) continue;
      const bodies: Span[] = [];
      let open: string | undefined;
      if (/^(?:RUN|COPY|ADD)$/i.test(name.text) && words[0]?.text.startsWith('[') !== true) {
        for (const heredoc of heredocs(source)) {
          const found = this.#heredoc(at, heredoc);
          if (found === undefined) open = heredoc.word;
          else {
            bodies.push(found.body);
            at = found.end;
          }
        }
      }
      const span = { start, end: Math.min(end - 1, this.text.length) };
      yield { span, name: name.text.toUpperCase(), words, heredocs: bodies, open };
    }
  }

  /** One instruction: lines that go on joined, comments blanked, every offset kept. */
  #logical(from: number): { start: number; source: string; end: number } {
    let at = from;
    let source = '';
    let begun = false;
    for (;;) {
      const end = lineEnd(this.text, at);
      const line = this.text.slice(at, end);
      const comment = line.trimStart().startsWith('#');
      if (comment) this.comments.push({ start: at, end });
      const goesOn = !comment && this.#goesOn(line);
      const kept = comment ? '' : goesOn ? line.trimEnd().slice(0, -1) : line;
      source += `${kept.padEnd(line.length)} `;
      begun ||= kept.trim() !== '';
      at = end + 1;
      // A comment or an empty line within an instruction does not end it.
      const within = begun && (comment || line.trim() === '');
      if (at >= this.text.length || (!goesOn && !within)) return { start: from, source, end: at };
    }
  }

  /** One escape at the end of the line joins the next; two are one escaped. */
  #goesOn(line: string): boolean {
    const trimmed = line.trimEnd();
    return trimmed.endsWith(this.#continuation) && trimmed.at(-2) !== this.#continuation;
  }

  #heredoc(from: number, { word, tabs }: Heredoc): { body: Span; end: number } | undefined {
    if (this.#open >= maxOpen) return undefined;
    for (let at = from; at < this.text.length; ) {
      const end = lineEnd(this.text, at);
      const line = this.text.slice(at, end).replace(/\r$/, '');
      if ((tabs ? line.replace(/^\t+/, '') : line) === word)
        return { body: { start: from, end: at }, end: end + 1 };
      at = end + 1;
    }
    this.#open++;
    return undefined;
  }
}

/** `# escape=` counts only among the directives at the very top. */
function escapeDirective(text: string): string {
  for (const line of text.slice(0, 4000).split('\n')) {
    const [, name, value] = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
  }
  return '\\';
}

interface Heredoc {
  readonly word: string;
  /** `<<-`: tabs before the closing word do not count. */
  readonly tabs: boolean;
}

/** The whole shell words of the form `<<WORD`; buildkit's own expression for them is `^(\d*)<<(-?)([^<]*)$`. */
function heredocs(source: string): Heredoc[] {
  return shellWords(source).flatMap((raw) => {
    const [, dash, quoted] = /^\d*<<(-?)([^<]+)$/.exec(raw) ?? [];
    if (quoted === undefined) return [];
    const word = quoted.replace(/["'\\]/g, '');
    return word === '' ? [] : [{ word, tabs: dash === '-' }];
  });
}

/** Words as a shell splits them, quotes kept. */
function shellWords(source: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (sign === '\\' && quote !== "'") {
      word += sign + (source[++at] ?? '');
    } else if (quote !== '') {
      word += sign;
      if (sign === quote) quote = '';
    } else if (/\s/.test(sign)) {
      if (word !== '') words.push(word);
      word = '';
    } else {
      if (sign === '"' || sign === "'") quote = sign;
      word += sign;
    }
  }
  return word === '' ? words : [...words, word];
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
