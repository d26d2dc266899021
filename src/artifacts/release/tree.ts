import { git, gitBytes } from '../../workspace/git.js';

/** A file, link or submodule of a git tree. */
export interface TreeEntry {
  readonly mode: '100644' | '100755' | '120000' | '160000';
  readonly oid: string;
  readonly size: number;
}

/** What must be known of git to tell which of its blobs a content is. */
export interface BlobNames {
  readonly hash: 'sha1' | 'sha256';
  readonly sizes: ReadonlySet<number>;
}

/** What git has at a ref, below the folder that was asked. */
export interface GitTree {
  readonly ref: { readonly name: string; readonly why: 'given' | 'tag' | 'head' };
  readonly blobNames: BlobNames;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** The content of some blobs, one by one. */
  blobs(oids: readonly string[]): Iterable<{ readonly oid: string; readonly bytes: Uint8Array }>;
  /** Those of the paths in which `git archive` puts in what it knows of the commit (gitattributes(5), export-subst). */
  substituted(paths: readonly string[]): ReadonlySet<string>;
}

/**
 * The tree at `given`, else at the tag that fits the archive's name, else at HEAD. Undefined where `root` is in no git
 * repository, or the ref is none of its commits.
 */
export function gitTree(root: string, given: string | undefined, archive: string): GitTree | undefined {
  const tag = given === undefined ? tagFor(archive, tagsOf(root)) : undefined;
  const name = given ?? tag ?? 'HEAD';
  const commit = git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ])?.trim();
  const listing = commit === undefined ? undefined : git(root, ['ls-tree', '-r', '-l', '-z', commit]);
  if (commit === undefined || listing === undefined) return undefined;
  const entries = new Map<string, TreeEntry>();
  for (const record of listing.split('\0')) {
    const [, mode, oid, size, path] =
      /^(100644|100755|120000|160000|100664) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(record) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) continue;
    entries.set(path, { mode: modeOf(mode), oid, size: Number(size) || 0 });
  }
  return {
    ref: { name, why: given !== undefined ? 'given' : tag !== undefined ? 'tag' : 'head' },
    blobNames: {
      hash: commit.length === 64 ? 'sha256' : 'sha1',
      sizes: new Set([...entries.values()].map((entry) => entry.size)),
    },
    entries,
    blobs: (oids) => readBlobs(root, oids),
    substituted: (paths) => substituted(root, commit, paths),
  };
}

function modeOf(mode: string): TreeEntry['mode'] {
  return mode === '100755' || mode === '120000' || mode === '160000' ? mode : '100644';
}

function tagsOf(root: string): string[] {
  return (git(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']) ?? '').split('\n');
}

/** The version in an archive's name. */
export function versionIn(archive: string): string | undefined {
  return partsOf(archive).version;
}

function partsOf(archive: string): { name: string | undefined; version: string | undefined } {
  const stem = archive
    .replace(/^.*[/\\]/, '')
    .replace(/(?:\.orig)?(?:\.tar)?\.[A-Za-z]\w*$/, '')
    .replace(/\.(?:orig|tar)$/, '');
  const [, name, version] = /^(.*?)[-_]v?(\d[\w.+~-]*)$/.exec(stem) ?? [];
  return { name, version };
}

/** The tag whose version is the one in an archive's name; undefined where there is none. */
export function tagFor(archive: string, tags: readonly string[]): string | undefined {
  const { name, version } = partsOf(archive);
  if (name === undefined || version === undefined) return undefined;
  const wanted = plainVersion(version);
  const fitting = tags.filter((tag) => versionsIn(tag).some((each) => plainVersion(each) === wanted));
  const rank = (tag: string) =>
    tag === `v${version}` || tag === version ? 0 : tag.toLowerCase().includes(name.toLowerCase()) ? 1 : 2;
  return fitting.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))[0];
}

/** `curl-7_88_1` as `7_88_1`: what begins with a digit, after a sign or a lone letter. */
function versionsIn(tag: string): string[] {
  return [...tag.matchAll(/(?<=^|[^A-Za-z0-9]|(?:^|[^A-Za-z])[A-Za-z])\d/g)].map((match) =>
    tag.slice(match.index),
  );
}

function plainVersion(version: string): string {
  return version.toLowerCase().replace(/[^a-z0-9]+/g, '.');
}

const batchBytes = 32 << 20;

function* readBlobs(root: string, oids: readonly string[]): Generator<{ oid: string; bytes: Uint8Array }> {
  const infos = gitBytes(root, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], lines(oids));
  const sized = (infos?.toString('latin1') ?? '').split('\n').flatMap((line) => {
    const [oid = '', size = ''] = line.split(' ');
    return /^\d+$/.test(size) ? [{ oid, size: Number(size) }] : [];
  });
  for (let start = 0; start < sized.length; ) {
    let end = start;
    let total = 0;
    while (end < sized.length && (end === start || total + (sized[end]?.size ?? 0) <= batchBytes))
      total += sized[end++]?.size ?? 0;
    const batch = sized.slice(start, end);
    start = end;
    const bytes = gitBytes(root, ['cat-file', '--batch'], lines(batch.map(({ oid }) => oid)));
    if (bytes === undefined) continue;
    let offset = 0;
    for (const { oid, size } of batch) {
      const header = bytes.indexOf(0x0a, offset) + 1;
      yield { oid, bytes: bytes.subarray(header, header + size) };
      offset = header + size + 1;
    }
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** By the attributes of the tree itself, where git can tell (2.40), else by those of the work tree. */
function substituted(root: string, commit: string, paths: readonly string[]): ReadonlySet<string> {
  if (paths.length === 0) return new Set();
  const input = paths.map((path) => `${path}\0`).join('');
  const args = ['check-attr', '-z', '--stdin'];
  const answer =
    gitBytes(root, [...args, `--source=${commit}`, 'export-subst'], input) ??
    gitBytes(root, [...args, 'export-subst'], input);
  const fields = (answer?.toString('utf8') ?? '').split('\0');
  const found = new Set<string>();
  for (let at = 0; at + 2 < fields.length; at += 3) if (fields[at + 2] === 'set') found.add(fields[at] ?? '');
  return found;
}
