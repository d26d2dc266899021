import { readAllows } from '../allow.js';
import { readInstructions } from '../dockerfile.js';
import type { ActionsFile, ImageUse, ImageValue, Problem } from './facts.js';

/**
 * Reads the `FROM` lines of a Dockerfile: https://docs.docker.com/reference/dockerfile/ (FROM, ARG).
 *
 * A stage that an earlier line names is no image, nor is `scratch`; an `ARG` before the first `FROM` gives its default,
 * since GitHub passes no build arguments.
 */
export function readDockerfile(file: string, text: string): ActionsFile {
  const images: ImageUse[] = [];
  const problems: Problem[] = [];
  const args = new Map<string, string>();
  const stages = new Set<string>(['scratch']);
  const { instructions, comments } = readInstructions(text);
  for (const {
    span: { start },
    name,
    words,
    open,
  } of instructions) {
    if (open !== undefined) {
      problems.push({
        span: { start, end: start + 3 },
        subject: file,
        message: `the here-document ${open} is not closed`,
      });
    }
    if (name === 'ARG' && images.length === 0) {
      for (const { text: declaration } of words) {
        const at = declaration.indexOf('=');
        const value = at > 0 ? substitute(declaration.slice(at + 1), args) : undefined;
        if (value?.kind === 'known') args.set(declaration.slice(0, at), value.image);
      }
    }
    if (name !== 'FROM') continue;
    const [image, as, alias] = words.filter((word) => !word.text.startsWith('--'));
    if (image === undefined) continue;
    const value = substitute(image.text, args);
    if (value.kind !== 'known' || !stages.has(value.image.toLowerCase())) {
      images.push({ span: image.span, text: image.text, role: 'a Dockerfile stage', value, places: 1 });
    }
    if (as?.text.toUpperCase() === 'AS' && alias !== undefined) stages.add(alias.text.toLowerCase());
  }
  const allows = readAllows(text, comments);
  return { file, kind: 'dockerfile', uses: [], images, builds: [], checkouts: [], problems, allows };
}

/** What variables may bring into one word; a name has 255 characters, a tag 128: distribution/reference, reference.go. */
const maxBrought = 512;

function substitute(text: string, args: ReadonlyMap<string, string>): ImageValue {
  let sought: string | undefined;
  let brought = 0;
  const variable = /\$(?:(\w+)|\{(\w+)(?::([-+])([^{}]*))?\})/g;
  const image = unquote(text).replace(variable, (written, bare, braced, sign, word) => {
    const value = args.get(bare ?? braced);
    if (sign === '+') return value === undefined ? '' : word;
    const given = value ?? word;
    brought += given?.length ?? 0;
    if (given !== undefined && brought <= maxBrought) return given;
    sought = written;
    return '';
  });
  return sought === undefined ? { kind: 'known', image } : { kind: 'undecided', sought };
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
