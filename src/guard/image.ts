/** A program that ran, and the one that started it; what a process runs from one `execve` to the next. */
export interface Image {
  /** The file that was executed, as an absolute path where that is known. */
  readonly file: string;
  /** Its arguments, the first of which names it. */
  readonly words: readonly string[];
  /** The folder that it was started in. */
  readonly cwd: string;
  readonly parent: Image | undefined;
  /** How many are above it. */
  readonly depth: number;
}

/** A chain of programs that replace themselves without end is kept to this length. */
const maxDepth = 64;

/** The image that follows on `parent`. */
export function imageAfter(parent: Image | undefined, started: Pick<Image, 'file' | 'words' | 'cwd'>): Image {
  const above = parent !== undefined && parent.depth >= maxDepth ? parent.parent : parent;
  return { ...started, parent: above, depth: above === undefined ? 0 : above.depth + 1 };
}

/** The images from the first down to this one. */
export function chainOf(image: Image | undefined): Image[] {
  const chain: Image[] = [];
  for (let at = image; at !== undefined; at = at.parent) chain.push(at);
  return chain.reverse();
}

/** The name of the program: of the file that was executed, since a program names itself as it likes. */
export function programOf({ file, words }: Image): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name === '' ? (words[0] ?? '') : name;
}

/** So much of a long command line is shown: its beginning, and its end, where the files stand. */
const headShown = 80;
const tailShown = 40;

/** The command line for a reader: `sh -c "grep -r x ."`, cut to a line; no half of a surrogate pair is left. */
export function commandLine(image: Image): string {
  const words = [programOf(image), ...image.words.slice(1)].map((word) =>
    /^[^\s"'\\$`;&|<>()*?#~]+$/.test(word) ? word : `"${word.replace(/\s+/g, ' ')}"`,
  );
  const line = words.join(' ');
  if (line.length <= headShown + tailShown) return line;
  const head = line.slice(0, headShown).replace(/[\ud800-\udbff]$/, '');
  return `${head} … ${line.slice(-tailShown).replace(/^[\udc00-\udfff]/, '')}`;
}
