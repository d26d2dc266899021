import type { Limits } from '../budget.js';
import { leadsOut, plainName } from '../names.js';
import type { Source } from '../source.js';
import { type Member, readMembers } from '../visit.js';
import { isNormalized } from './cargo.js';
import type { Difference, LinkFault, Maker, Release, Role } from './facts.js';
import { generatorOf, namesOf } from './generated.js';
import { knownCopy } from './known.js';
import { gitPath, type Layout } from './layout.js';
import { type Place, TreeLinks } from './links.js';
import { roleOf } from './role.js';
import { digestOfLines, isConfigured, isStamped, isSubstituted, sameSettings, unixLines } from './text.js';
import { type GitTree, type TreeEntry, versionIn } from './tree.js';

/** A longer file is judged by so many of its first bytes, and a difference in its line endings is one. */
const maxContent = 4 << 20;

/** So many files, and so long ones, are compared line by line. */
const mostCompared = 2000;
const maxCompared = 64 << 10;

/** Compares a source archive of that name with git. Its content is read a second time only where something differs. */
export async function compareRelease(
  name: string,
  source: Source,
  members: readonly Member[],
  layout: Layout,
  tree: GitTree,
  limits: Limits,
): Promise<Release> {
  const comparison = new Comparison(members, layout, tree, new TreeLinks(tree), versionIn(name));
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
  /** What a generated file can have been made from. */
  readonly #names: ReadonlySet<string>;
  readonly #told = new Set<string>();
  #substituted: ReadonlySet<string> = new Set();

  constructor(
    private readonly members: readonly Member[],
    private readonly layout: Layout,
    private readonly tree: GitTree,
    private readonly links: TreeLinks,
    private readonly version: string | undefined,
  ) {
    this.#members = new Map(members.map((member) => [member.path, member]));
    // An empty file says nothing of where it is from.
    this.#paths = new Map(
      [...tree.entries].filter(([, { size }]) => size > 0).map(([path, { oid }]) => [oid, path]),
    );
    this.#names = namesOf([...members.map(({ path }) => gitPath(layout, path)), ...tree.entries.keys()]);
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
    for (const member of this.members) {
      const { path } = member;
      const own = gitPath(this.layout, path);
      const entry = this.tree.entries.get(own);
      switch (member.kind) {
        case 'file':
          this.#pairFile(path, member, this.links.follow(own));
          break;
        case 'hardlink': {
          const blob = blobs.get(plainName(member.target));
          const place = this.links.follow(own);
          const oid = 'entry' in place ? place.entry.oid : undefined;
          if (!blobs.has(plainName(member.target))) this.#link(path, member.target, 'outward');
          else if (blob === undefined || blob !== oid)
            this.#link(path, member.target, oid === undefined ? 'unknown' : 'elsewhere');
          break;
        }
        case 'symlink':
          if (leadsOut(path, member.target)) this.#link(path, member.target, 'outward');
          else if (entry === undefined) this.#link(path, member.target, 'unknown');
          else if (this.links.targetOf(entry) !== member.target) this.#link(path, member.target, 'elsewhere');
          break;
        case 'device':
          this.#tell({ kind: 'device', path });
      }
    }
    this.#readTracked();
  }

  #pairFile(path: string, member: Extract<Member, { kind: 'file' }>, place: Place): void {
    if (place.kind === 'submodule') {
      const { submodule } = place;
      if (!this.#told.has(submodule)) this.#tell({ kind: 'submodule', path, submodule });
      this.#told.add(submodule);
      return;
    }
    const entry = place.kind === 'nothing' ? undefined : place.entry;
    if (entry === undefined || member.blob !== entry.oid) {
      this.#open.set(path, entry);
      return;
    }
    if (member.mode === undefined || place.kind === 'linked') return;
    const executable = (member.mode & 0o111) !== 0;
    if (executable !== (entry.mode === '100755')) this.#tell({ kind: 'mode', path, executable });
  }

  #link(path: string, target: string, fault: LinkFault): void {
    this.#tell({ kind: 'link', path, target, fault });
  }

  /** What configure would make a file from that git does not have. In a script a plain value can be a command. */
  #template(path: string): TreeEntry | undefined {
    if (!/\.(?:[ch](?:h|c|pp|xx)?|rc|pc|plist)$/.test(path)) return undefined;
    return this.tree.entries.get(`${gitPath(this.layout, path)}.in`);
  }

  #readTracked(): void {
    const changed = [...this.#open].flatMap(([path, entry]) =>
      entry === undefined ? [] : [{ path, entry }],
    );
    this.#substituted = this.tree.substituted(changed.map(({ path }) => gitPath(this.layout, path)));
    const wanted = new Map<string, 'digest' | 'text'>();
    for (const [path, entry] of this.#open) {
      const wantedEntry = entry ?? this.#template(path);
      if (wantedEntry === undefined || wantedEntry.size > maxContent) continue;
      const needsText =
        this.#substituted.has(gitPath(this.layout, path)) ||
        /(?:^|\/)(?:setup\.cfg|Cargo\.toml)$/.test(path) ||
        (wantedEntry.size <= maxCompared && wanted.size < mostCompared);
      if (needsText || !wanted.has(wantedEntry.oid))
        wanted.set(wantedEntry.oid, needsText ? 'text' : 'digest');
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
      this.#judgeUnknown(path, content, size);
      return;
    }
    // Of a beginning nothing more is known than how it looks.
    const tracked = size === undefined ? this.#tracked.get(entry.oid) : undefined;
    if (tracked?.digest === digestOfLines(content)) return;
    const role = roleOf(path, content, size ?? content.length);
    if (tracked?.text !== undefined) {
      const own = unixLines(content);
      if (this.#substituted.has(gitPath(this.layout, path)) && isSubstituted(tracked.text, own)) return;
      if (/(?:^|\/)setup\.cfg$/.test(path) && sameSettings(tracked.text, own)) {
        this.#tell({ kind: 'changed', path, role, maker: { tool: 'setuptools', how: 'plain' } });
        return;
      }
      if (this.version !== undefined && isStamped(tracked.text, own, this.version)) {
        this.#tell({ kind: 'stamped', path });
        return;
      }
    }
    const maker: Maker | undefined = this.#isCargoManifest(path, content, entry, tracked?.text)
      ? { tool: 'cargo', how: 'plain' }
      : this.#makerOf(path, content, role);
    this.#tell({
      kind: 'changed',
      path,
      role,
      maker: maker !== undefined && isMade(maker) ? maker : undefined,
    });
  }

  #judgeUnknown(path: string, content: Uint8Array, size: number | undefined): void {
    const role = roleOf(path, content, size ?? content.length);
    const maker = this.#isOriginalManifest(path)
      ? ({ tool: 'cargo', how: 'plain' } as const)
      : this.#makerOf(path, content, role);
    const made = maker !== undefined && isMade(maker);
    const from = role === 'opaque' || made ? undefined : this.#elsewhere(path);
    const template = made || size !== undefined ? undefined : this.#template(path);
    const text = template && this.#tracked.get(template.oid)?.text;
    if (from !== undefined) this.#tell({ kind: 'moved', path, from });
    else if (text !== undefined && isConfigured(text, unixLines(content)))
      this.#tell({ kind: 'configured', path, from: `${gitPath(this.layout, path)}.in` });
    else this.#tell({ kind: 'unknown', path, role, maker });
  }

  #makerOf(path: string, content: Uint8Array, role: Role): Maker | undefined {
    const generator = generatorOf(gitPath(this.layout, path), content, role, this.#names);
    if (generator !== undefined) return generator;
    const copy = knownCopy(path, content);
    return copy && { tool: copy.tool, how: copy.known ? 'copied' : 'altered' };
  }

  /** Where git has the content of a file. */
  #elsewhere(path: string): string | undefined {
    const own = this.#members.get(path);
    return own?.kind === 'file' && own.blob !== undefined ? this.#paths.get(own.blob) : undefined;
  }

  /** Cargo rewrites the manifest and puts the author's beside it (The Cargo Book, "cargo package"). */
  #isOriginalManifest(path: string): boolean {
    if (!path.endsWith('/Cargo.toml.orig')) return false;
    const own = this.#members.get(path);
    const tracked = this.tree.entries.get(gitPath(this.layout, path).slice(0, -'.orig'.length));
    return own?.kind === 'file' && own.blob !== undefined && own.blob === tracked?.oid;
  }

  /** The manifest that Cargo wrote, beside the author's, which is git's. */
  #isCargoManifest(path: string, content: Uint8Array, entry: TreeEntry, text: string | undefined): boolean {
    if (text === undefined || !/(?:^|\/)Cargo\.toml$/.test(path)) return false;
    const own = unixLines(content);
    if (!own.startsWith('# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO\n')) return false;
    const original = this.#members.get(`${path}.orig`);
    return original?.kind === 'file' && original.blob === entry.oid && isNormalized(own, text);
  }
}

function isMade({ how }: Maker): boolean {
  return how !== 'sourceless' && how !== 'altered';
}
