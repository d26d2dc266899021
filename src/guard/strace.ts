/** A system call that returned, as strace printed it. */
export interface Call {
  readonly kind: 'call';
  readonly pid: number;
  readonly name: string;
  /** As printed: strings with their quotes and escapes. */
  readonly args: readonly string[];
  /** What it returned, as printed. */
  readonly result: string;
}

/** A process that ended: its exit status, or the name of the signal that killed it. */
export interface End {
  readonly kind: 'end';
  readonly pid: number;
  readonly by: number | string;
}

/** The longest line that is read: strace prints a path of 4,096 bytes with four characters for each. */
const maxLine = 1 << 20;

/**
 * Reads what `strace -f -o` writes, as it comes, and holds no more of it than a line for each process.
 *
 * The form of the lines is that of strace's own manual ("The trace format"), their escapes those of its
 * `string_quote` (src/util.c): C's, and octal for every other byte that is not printable ASCII.
 */
export class StraceReader {
  #rest = '';
  #skipping = false;
  #lost = 0;
  /** The beginnings of calls that have not returned, by process. */
  readonly #begun = new Map<number, string>();

  /** How many lines were too long to be read. */
  get lost(): number {
    return this.#lost;
  }

  /** The events that a piece of the output completes. */
  *push(piece: Buffer): Generator<Call | End> {
    // strace prints ASCII alone.
    const lines = (this.#rest + piece.toString('latin1')).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (this.#skipping) this.#skipping = false;
      else yield* this.#read(line);
    }
    if (this.#rest.length > maxLine) {
      if (!this.#skipping) this.#lost++;
      this.#skipping = true;
      this.#rest = '';
    }
  }

  *#read(line: string): Generator<Call | End> {
    const head = /^(\d+) +/.exec(line);
    if (head === null) return;
    const pid = Number(head[1]);
    const text = line.slice(head[0].length);
    if (text.startsWith('+++ ')) {
      const [, verb, by = ''] = /^\+\+\+ (exited with|killed by) (\S+)/.exec(text) ?? [];
      if (verb === undefined) return;
      this.#begun.delete(pid);
      yield { kind: 'end', pid, by: verb === 'exited with' ? Number(by) : by };
      return;
    }
    if (text.startsWith('<... ')) {
      const begun = this.#begun.get(pid);
      const resumed = text.indexOf(' resumed>');
      this.#begun.delete(pid);
      if (begun === undefined || resumed < 0) return;
      yield* readCall(pid, begun + text.slice(resumed + ' resumed>'.length));
      return;
    }
    if (text.endsWith('<unfinished ...>')) {
      this.#begun.set(pid, text.slice(0, -'<unfinished ...>'.length));
      return;
    }
    yield* readCall(pid, text);
  }
}

function* readCall(pid: number, text: string): Generator<Call> {
  const open = text.indexOf('(');
  if (open <= 0 || !/^\w+$/.test(text.slice(0, open))) return;
  const { args, end } = readArguments(text, open + 1);
  const result = /^\s*= (.*)$/.exec(text.slice(end))?.[1];
  if (result !== undefined) yield { kind: 'call', pid, name: text.slice(0, open), args, result };
}

/** The arguments from `start` to the bracket that closes them; `end` is behind that. */
function readArguments(text: string, start: number): { args: string[]; end: number } {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  const take = (to: number) => {
    const arg = text.slice(from, to).trim();
    if (arg !== '' || args.length > 0) args.push(arg);
    from = to + 1;
  };
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOf(text, at, '"');
    else if (character === '<' && text[at + 1] !== '<' && text[at - 1] !== '<') at = endOf(text, at, '>');
    else if (character === '[' || character === '{' || character === '(') depth++;
    else if (character === ',' && depth === 0) take(at);
    else if (character === ']' || character === '}') depth--;
    else if (character === ')') {
      if (depth === 0) {
        take(at);
        return { args, end: at + 1 };
      }
      depth--;
    }
  }
  return { args, end: text.length };
}

/** Where what opens at `start` closes; a backslash takes the next character's meaning away. */
function endOf(text: string, start: number, close: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === close) return at;
  }
  return text.length;
}

/** The text of a string argument; undefined where there is none, or where strace cut it and it is a path. */
export function stringOf(arg: string | undefined): string | undefined {
  if (arg === undefined || !arg.startsWith('"')) return undefined;
  return unescapeText(arg.slice(1, endOf(arg, 0, '"')));
}

/** The strings of an array argument, as `execve` has it; one that strace cut ends with `…`. */
export function stringsOf(arg: string | undefined): string[] {
  if (arg === undefined || !arg.startsWith('[')) return [];
  const strings: string[] = [];
  for (let at = 1; at < arg.length; at++) {
    if (arg.startsWith('...', at)) {
      strings.push('…');
      break;
    }
    if (arg[at] !== '"') continue;
    const end = endOf(arg, at, '"');
    const cut = arg.startsWith('...', end + 1);
    strings.push(unescapeText(arg.slice(at + 1, end)) + (cut ? '…' : ''));
    at = cut ? end + 3 : end;
  }
  return strings;
}

/** The path that strace has beside a descriptor: `3</tmp/x>`, `AT_FDCWD</tmp>`; undefined where there is none. */
export function pathBeside(descriptor: string | undefined): string | undefined {
  const open = descriptor?.indexOf('<') ?? -1;
  if (descriptor === undefined || open < 0) return undefined;
  const path = unescapeText(descriptor.slice(open + 1, endOf(descriptor, open, '>')));
  return path.startsWith('/') ? path : undefined;
}

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12 };

/** Undoes strace's escapes; the bytes are taken as UTF-8. */
export function unescapeText(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') {
      bytes.push(text.charCodeAt(at));
      continue;
    }
    const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
    const hex = /^x([0-9a-f]{2})/.exec(text.slice(at + 1, at + 4));
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (hex !== null) bytes.push(Number.parseInt(hex[1] ?? '', 16));
    else bytes.push(escapes[text[at + 1] ?? ''] ?? text.charCodeAt(at + 1));
    at += octal?.length ?? hex?.[0].length ?? 1;
  }
  return Buffer.from(bytes).toString('utf8');
}
