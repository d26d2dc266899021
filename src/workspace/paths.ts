/** The folder of a path below the workspace, without a closing `/`; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Joins two paths and takes `.` and `..` out; undefined where that leads out of the workspace. */
export function joinPath(folder: string, path: string): string | undefined {
  const segments: string[] = [];
  for (const segment of `${folder}/${path}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

/**
 * A path of a workspace as the repository around it has it, whose root is `prefix` (with a closing `/`, or empty) above.
 * A path that leads out of the workspace begins with `../`.
 */
export function pathInRepository(prefix: string, path: string): string {
  return path.startsWith('../') ? (joinPath(prefix, path) ?? path) : prefix + path;
}
