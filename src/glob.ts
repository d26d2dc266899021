import { Minimatch } from 'minimatch';

/** How a glob is read: `*` stays within a segment, `**` does not; `!`, `#` and `(` mean themselves. */
const options = { dot: true, nocomment: true, nonegate: true, noext: true, braceExpandMax: 1000 };

/** A test whether a path is one of those that `globs` name. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => new Minimatch(glob, options));
  return (path) => patterns.some((pattern) => pattern.match(path));
}

/** The same for subjects, whose case GitHub and Gradle's repositories do not tell apart. */
export function subjectMatcher(globs: readonly string[]): (subject: string) => boolean {
  const patterns = globs.map((glob) => new Minimatch(glob, { ...options, nocase: true }));
  return (subject) => patterns.some((pattern) => pattern.match(subject));
}

/** The glob that names just this text. */
export function literalGlob(text: string): string {
  return text.replace(/[\\*?[\]{}]/g, '\\$&');
}
