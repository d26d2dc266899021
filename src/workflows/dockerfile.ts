import { readAllows } from '../allow.js';
import type { Span } from '../finding.js';
import type { ActionsFile, ImageUse, ImageValue, Problem } from './facts.js';

/**
 * Reads the `FROM` lines of a Dockerfile: https://docs.docker.com/reference/dockerfile/ (parser directives, FROM, ARG,
 * here-documents), and where that leaves room, moby/buildkit, frontend/dockerfile/parser/parser.go.
 *
 * A stage that an earlier line names is no image, nor is `scratch`; an `ARG` before the first `FROM` gives its default,
 * since GitHub passes no build arguments.
 */
export function readDockerfile(file: string, text: string): ActionsFile {
  const images: ImageUse[] = [];
  const problems: Problem[] = [];
  const args = new Map<string, string>();
  const stages = new Set<string>(['scratch']);
  const lines = new Lines(text);
  for (const { start, words, open } of lines.instructions()) {
    if (open !== undefined) {
      problems.push({
        span: { start, end: start + 3 },
        subject: file,
        message: `the here-document ${open} is not closed`,
      });
    }
    const name = words[0]?.text.toUpperCase();
    if (name === 'ARG' && images.length === 0) {
      for (const { text: declaration } of words.slice(1)) {
        const at = declaration.indexOf('=');
        const value = at > 0 ? substitute(declaration.slice(at + 1), args) : undefined;
        if (value?.kind === 'known') args.set(declaration.slice(0, at), value.image);
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
  const allows = readAllows(text, lines.comments);
  return { file, kind: 'dockerfile', uses: [], images, builds: [], checkouts: [], problems, allows };
}

interface Word {
  readonly text: string;
  /** From the start of the instruction. */
  readonly offset: number;
}

interface Instruction {
  readonly start: number;
  readonly words: readonly Word[];
  /** The word of a here-document that nothing closes; what follows is then read as instructions. */
  readonly open?: string | undefined;
}

class Lines {
  readonly comments: Span[] = [];
  readonly #continuation: string;

  constructor(private readonly text: string) {
    this.#continuation = escapeDirective(text);
  }

  *instructions(): Generator<Instruction> {
    for (let at = 0; at < this.text.length; ) {
      const { start, source, end } = this.#logical(at);
      at = end;
      const words = [...source.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: match.index }));
      const [name, first] = words;
      if (name === undefined) continue;
      let open: string | undefined;
      if (/^(?:RUN|COPY|ADD)$/i.test(name.text) && first?.text.startsWith('[') !== true) {
        for (const heredoc of heredocs(source)) {
          const after = this.#afterHeredoc(at, heredoc);
          if (after === undefined) open = heredoc.word;
          else at = after;
        }
      }
      yield { start, words, open };
    }
  }

  /** One instruction: lines that go on joined, comments blanked, every offset kept. */
  #logical(from: number): { start: number; source: string; end: number } {
    let at = from;
    let source = '';
    for (;;) {
      const end = lineEnd(this.text, at);
      const line = this.text.slice(at, end);
      const comment = line.trimStart().startsWith('#');
      if (comment) this.comments.push({ start: at, end });
      const goesOn = !comment && this.#goesOn(line);
      const kept = comment ? '' : goesOn ? line.trimEnd().slice(0, -1) : line;
      source += `${kept.padEnd(line.length)} `;
      at = end + 1;
      // A comment or an empty line within an instruction does not end it.
      const within = (comment || line.trim() === '') && source.trim() !== '';
      if (at >= this.text.length || (!goesOn && !within)) return { start: from, source, end: at };
    }
  }

  /** One escape at the end of the line joins the next; two are one escaped. */
  #goesOn(line: string): boolean {
    const trimmed = line.trimEnd();
    return trimmed.endsWith(this.#continuation) && trimmed.at(-2) !== this.#continuation;
  }

  #afterHeredoc(from: number, { word, tabs }: Heredoc): number | undefined {
    for (let at = from; at < this.text.length; ) {
      const end = lineEnd(this.text, at);
      const line = this.text.slice(at, end).replace(/\r$/, '');
      if ((tabs ? line.replace(/^\t+/, '') : line) === word) return end + 1;
      at = end + 1;
    }
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

function substitute(text: string, args: ReadonlyMap<string, string>): ImageValue {
  let sought: string | undefined;
  const variable = /\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g;
  const image = unquote(text).replace(variable, (written, bare, braced, sign, word) => {
    const value = args.get(bare ?? braced);
    if (sign === '+') return value === undefined ? '' : word;
    if (value === undefined && word === undefined) sought = written;
    return value ?? word ?? '';
  });
  return sought === undefined ? { kind: 'known', image } : { kind: 'undecided', sought };
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
