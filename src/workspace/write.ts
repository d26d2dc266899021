import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside, reasonOf } from './read.js';
import { WorkspaceError } from './workspace.js';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * Writes a file below `root` (an absolute real path), through no link: a hostile tree could lead it elsewhere.
 *
 * @throws WorkspaceError where the file is there already and may not be replaced, or cannot be written.
 */
export function writeInside(root: string, path: string, text: string, where: 'new' | 'over'): void {
  const file = join(root, path);
  let there = dirname(file);
  while (!existsSync(there)) there = dirname(there);
  if (!isInside(root, realpathSync(there)))
    throw new WorkspaceError(`${path} lies behind a link that leads out of the workspace`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(
      file,
      O_WRONLY | O_CREAT | O_NOFOLLOW | (where === 'new' ? O_EXCL : O_TRUNC),
      0o644,
    );
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new WorkspaceError(
      exists
        ? `${path} is there already`
        : `${path} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Why a file's text may not be replaced by `replaceInside`, as a sentence without its full stop; undefined where it may. */
export function whyNotReplaced(root: string, path: string): string | undefined {
  try {
    open(root, path).close();
    return undefined;
  } catch (error) {
    return error instanceof WorkspaceError ? error.message : reasonOf(error);
  }
}

/** How a file's text is written as bytes: what stands before it, and in which encoding. */
export interface Form {
  readonly mark: '' | '\ufeff';
  readonly encoding: 'utf8' | 'latin1';
}

/** The form of a file, which `readText` takes off its text. */
export function formOf(root: string, path: string): Form {
  const file = open(root, path);
  try {
    return { mark: file.mark.length === 0 ? '' : '\ufeff', encoding: file.encoding };
  } finally {
    file.close();
  }
}

/**
 * Puts a text in the place of another, all of it or nothing: a new file takes the old one's name. Its permissions and
 * its form stay; neither text has the mark. Through no link.
 *
 * @throws WorkspaceError where the file cannot be written, or does not hold the text `before` any more.
 */
export function replaceInside(root: string, path: string, before: string, after: string): void {
  const target = join(root, path);
  const fresh = `${target}.${randomUUID()}.pinfold`;
  try {
    const file = open(root, path);
    try {
      if (!file.content.equals(Buffer.from(before, file.encoding)))
        throw new WorkspaceError(`${path} was changed meanwhile`);
      const descriptor = openSync(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
      try {
        writeFileSync(descriptor, Buffer.concat([file.mark, Buffer.from(after, file.encoding)]));
        fchmodSync(descriptor, file.mode);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(fresh, target);
    } finally {
      file.close();
    }
  } catch (error) {
    rmSync(fresh, { force: true });
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** A file that is no link and lies behind none that leads out, with its bytes. */
function open(root: string, path: string) {
  const file = join(root, path);
  if (!isInside(root, realpathSync(dirname(file))))
    throw new WorkspaceError(`${path} lies behind a link that leads out of the workspace`);
  let descriptor: number;
  try {
    descriptor = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const link =
      error instanceof Error && 'code' in error && (error.code === 'ELOOP' || error.code === 'EMLINK');
    throw link ? new WorkspaceError(`${path} is a link; change the file that it leads to`) : error;
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new WorkspaceError(`${path} is no regular file`);
    const bytes = readFileSync(descriptor);
    const at = bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? byteOrderMark.length : 0;
    return {
      mark: bytes.subarray(0, at),
      content: bytes.subarray(at),
      encoding: isUtf8(bytes) ? ('utf8' as const) : ('latin1' as const),
      mode: stat.mode & 0o7777,
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}
