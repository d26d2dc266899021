/** Why nobody should unpack an entry of this name, as the end of "Its name …"; undefined where it stays below. */
export function unsafeName(path: string): string | undefined {
  if (path.includes('\0')) return 'holds a NUL';
  if (/^[/\\]/.test(path) || /^[A-Za-z]:/.test(path)) return 'is absolute';
  if (path.split(/[/\\]/).includes('..')) return 'leads out of the folder in which it is unpacked';
  return undefined;
}

/** Does a link within an archive lead out of what the archive holds? A link's target starts at its own folder. */
export function leadsOut(path: string, target: string): boolean {
  if (/^[/\\]/.test(target) || /^[A-Za-z]:/.test(target)) return true;
  const folders = path.split('/').slice(0, -1).filter(isStep);
  let depth = folders.length;
  for (const step of target.split('/').filter(isStep)) {
    depth += step === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

function isStep(segment: string): boolean {
  return segment !== '' && segment !== '.';
}

/** A name without `.`, doubled `/` and a closing `/`. */
export function plainName(path: string): string {
  return path.split('/').filter(isStep).join('/');
}
