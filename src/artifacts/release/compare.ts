import type { Limits } from '../budget.js';
import { leadsOut, plainName } from '../names.js';
import type { Source } from '../source.js';
import { type Member, readMembers } from '../visit.js';
import type { Difference, LinkFault, Maker, Release } from './facts.js';
import { generatorOf } from './generated.js';
import { knownCopy } from './known.js';
import { gitPath, type Layout } from './layout.js';
import { roleOf } from './role.js';
import { digestOfLines, isSubstituted, sameSettings, unixLines } from './text.js';
import type { GitTree, TreeEntry } from './tree.js';

/** A longer file is judged by so many of its first bytes, and a difference in its line endings is one. */
const maxContent = 4 << 20;

/** Compares a source archive with git. Its content is read a second time only where something differs. */
export async function compareRelease(
  source: Source,
  members: readonly Member[],
  layout: Layout,
  tree: GitTree,
  limits: Limits,
): Promise<Release> {
  const comparison = new Comparison(members, layout, tree);
  comparison.pair();
  await readMembers(
    source,
    (path) => comparison.isOpen(path),
    async (path, size, bytes) => {
      const pieces: Uint8Array[] = [];
      let total = 0;
      for await (const piece of bytes) {
        if (total < maxContent) pieces.push(piece.slice(0, maxContent - total));
        total += piece.length;
      }
      comparison.judge(path, Buffer.concat(pieces), total > maxContent ? (size ?? total) : undefined);
    },
    limits,
  );
  return {
    ref: tree.ref,
    compared: members.filter(({ kind }) => kind === 'file').length,
    differences: comparison.differences,
  };
}

/** What git has for a file that has another blob. */
interface Tracked {
  readonly digest: string;
  /** Where more than the checksum is needed. */
  readonly text: string | undefined;
}

class Comparison {
  readonly differences: Difference[] = [];
  /** Files of which the content must be seen, and what git has there. */
  readonly #open = new Map<string, TreeEntry | undefined>();
  readonly #tracked = new Map<string, Tracked>();
  /** By the checksum of their content. */
  readonly #paths: ReadonlyMap<string, string>;
  /** By path; the last of those of one name, as who unpacks gets it. */
  readonly #members: ReadonlyMap<string, Member>;
  readonly #submodules: readonly string[];
  readonly #told = new Set<string>();
  #substituted: ReadonlySet<string> = new Set();

  constructor(
    private readonly members: readonly Member[],
    private readonly layout: Layout,
    private readonly tree: GitTree,
  ) {
    this.#members = new Map(members.map((member) => [member.path, member]));
    // An empty file says nothing of where it is from.
    this.#paths = new Map(
      [...tree.entries].filter(([, { size }]) => size > 0).map(([path, { oid }]) => [oid, path]),
    );
    this.#submodules = [...tree.entries].filter(([, { mode }]) => mode === '160000').map(([path]) => path);
  }

  /** A difference is told with the path that git has, or would have. */
  #tell(difference: Difference): void {
    this.differences.push({ ...difference, path: gitPath(this.layout, difference.path) });
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** Tells what the names, modes and checksums tell, and reads what git has for the rest. */
  pair(): void {
    const blobs = new Map<string, string | undefined>();
    for (const member of this.members)
      if (member.kind === 'file') blobs.set(plainName(member.path), member.blob);
    const links: { path: string; target: string; entry: TreeEntry }[] = [];
    for (const member of this.members) {
      const { path } = member;
      const entry = this.tree.entries.get(gitPath(this.layout, path));
      switch (member.kind) {
        case 'file':
          this.#pairFile(path, member, entry);
          break;
        case 'hardlink': {
          const blob = blobs.get(plainName(member.target));
          if (blob === undefined || blob !== entry?.oid)
            this.#link(path, member.target, blob === undefined ? 'outward' : 'elsewhere');
          break;
        }
        case 'symlink':
          if (leadsOut(path, member.target)) this.#link(path, member.target, 'outward');
          else if (entry === undefined) this.#link(path, member.target, 'unknown');
          else links.push({ path, target: member.target, entry });
          break;
        case 'device':
          this.#tell({ kind: 'device', path });
      }
    }
    this.#pairLinks(links);
    this.#readTracked();
  }

  #pairFile(path: string, member: Extract<Member, { kind: 'file' }>, entry: TreeEntry | undefined): void {
    if (entry === undefined) {
      const own = gitPath(this.layout, path);
      const submodule = this.#submodules.find((each) => own.startsWith(`${each}/`));
      if (submodule === undefined) this.#open.set(path, undefined);
      else if (!this.#told.has(submodule)) {
        this.#told.add(submodule);
        this.#tell({ kind: 'submodule', path, submodule });
      }
      return;
    }
    if (member.blob !== entry.oid) {
      this.#open.set(path, entry);
      return;
    }
    if (member.mode === undefined || entry.mode === '120000') return;
    const executable = (member.mode & 0o111) !== 0;
    if (executable !== (entry.mode === '100755')) this.#tell({ kind: 'mode', path, executable });
  }

  #link(path: string, target: string, fault: LinkFault): void {
    this.#tell({ kind: 'link', path, target, fault });
  }

  #pairLinks(links: readonly { path: string; target: string; entry: TreeEntry }[]): void {
    const targets = new Map<string, string>();
    const oids = new Set(links.filter(({ entry }) => entry.mode === '120000').map(({ entry }) => entry.oid));
    for (const { oid, bytes } of this.tree.blobs([...oids]))
      targets.set(oid, Buffer.from(bytes).toString('utf8'));
    for (const { path, target, entry } of links)
      if (targets.get(entry.oid) !== target) this.#link(path, target, 'elsewhere');
  }

  #readTracked(): void {
    const changed = [...this.#open].flatMap(([path, entry]) =>
      entry === undefined ? [] : [{ path, entry }],
    );
    this.#substituted = this.tree.substituted(changed.map(({ path }) => gitPath(this.layout, path)));
    const wanted = new Map<string, 'digest' | 'text'>();
    for (const { path, entry } of changed) {
      if (entry.size > maxContent) continue;
      const own = gitPath(this.layout, path);
      const needsText = this.#substituted.has(own) || /(?:^|\/)setup\.cfg$/.test(path);
      if (needsText || !wanted.has(entry.oid)) wanted.set(entry.oid, needsText ? 'text' : 'digest');
    }
    for (const { oid, bytes } of this.tree.blobs([...wanted.keys()]))
      this.#tracked.set(oid, {
        digest: digestOfLines(bytes),
        text: wanted.get(oid) === 'text' ? unixLines(bytes) : undefined,
      });
  }

  /** Tells what a file's content tells. `size` is given where `content` is only its beginning. */
  judge(path: string, content: Uint8Array, size: number | undefined): void {
    const entry = this.#open.get(path);
    if (entry === undefined) {
      const role = roleOf(path, content, size ?? content.length);
      const from = role === 'opaque' ? undefined : this.#elsewhere(path);
      const maker = this.#isOriginalManifest(path)
        ? ({ tool: 'cargo', how: 'generated' } as const)
        : makerOf(path, content);
      if (maker === undefined && from !== undefined) this.#tell({ kind: 'moved', path, from });
      else this.#tell({ kind: 'unknown', path, role, maker });
      return;
    }
    const tracked = this.#tracked.get(entry.oid);
    if (entry.mode !== '120000' && size === undefined && tracked?.digest === digestOfLines(content)) return;
    if (tracked?.text !== undefined) {
      const own = unixLines(content);
      if (this.#substituted.has(gitPath(this.layout, path)) && isSubstituted(tracked.text, own)) return;
      if (/(?:^|\/)setup\.cfg$/.test(path) && sameSettings(tracked.text, own)) {
        this.#changed(path, content, size, { tool: 'setuptools', how: 'generated' });
        return;
      }
    }
    this.#changed(path, content, size, this.#isCargoManifest(path, content, entry) ?? makerOf(path, content));
  }

  /** Where git has the content of a file. */
  #elsewhere(path: string): string | undefined {
    const own = this.#members.get(path);
    return own?.kind === 'file' && own.blob !== undefined ? this.#paths.get(own.blob) : undefined;
  }

  #changed(path: string, content: Uint8Array, size: number | undefined, maker: Maker | undefined): void {
    this.#tell({
      kind: 'changed',
      path,
      role: roleOf(path, content, size ?? content.length),
      maker: maker?.how === 'altered' ? undefined : maker,
    });
  }

  /** Cargo rewrites the manifest and puts the author's beside it (The Cargo Book, "cargo package"). */
  #isOriginalManifest(path: string): boolean {
    if (!path.endsWith('/Cargo.toml.orig')) return false;
    const own = this.#members.get(path);
    const tracked = this.tree.entries.get(gitPath(this.layout, path).slice(0, -'.orig'.length));
    return own?.kind === 'file' && own.blob !== undefined && own.blob === tracked?.oid;
  }

  #isCargoManifest(path: string, content: Uint8Array, entry: TreeEntry): Maker | undefined {
    if (!/(?:^|\/)Cargo\.toml$/.test(path)) return undefined;
    if (!unixLines(content).startsWith('# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO\n')) return undefined;
    const original = this.members.find((member) => plainName(member.path) === `${plainName(path)}.orig`);
    return original?.kind === 'file' && original.blob === entry.oid
      ? { tool: 'cargo', how: 'generated' }
      : undefined;
  }
}

function makerOf(path: string, content: Uint8Array): Maker | undefined {
  const tool = generatorOf(path, content);
  if (tool !== undefined) return { tool, how: 'generated' };
  const copy = knownCopy(path, content);
  return copy && { tool: copy.tool, how: copy.known ? 'copied' : 'altered' };
}
