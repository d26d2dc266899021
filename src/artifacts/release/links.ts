import { posix } from 'node:path';
import type { GitTree, TreeEntry } from './tree.js';

/** What git has where a path leads. */
export type Place =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file' | 'linked'; readonly entry: TreeEntry }
  /** In a submodule, of which the files are not here. */
  | { readonly kind: 'submodule'; readonly submodule: string };

/** No chain of links is longer; nor is one on Linux (path_resolution(7)). */
const longestChain = 40;

/** The links of a git tree: packers put what a link leads to in its place. */
export class TreeLinks {
  readonly #submodules: readonly string[];
  #targets: ReadonlyMap<string, string> | undefined;

  constructor(private readonly tree: GitTree) {
    this.#submodules = [...tree.entries].flatMap(([path, { mode }]) => (mode === '160000' ? [path] : []));
  }

  /** What a link has as its target; undefined for what is no link. */
  targetOf({ mode, oid }: TreeEntry): string | undefined {
    if (mode !== '120000') return undefined;
    this.#targets ??= this.#read();
    return this.#targets.get(oid);
  }

  /** What git has at a path, or where the link leads that it has there. */
  follow(path: string): Place {
    let at = path;
    for (let step = 0; step < longestChain; step++) {
      const entry = this.tree.entries.get(at);
      if (entry === undefined) {
        const submodule = this.#submodules.find((each) => at.startsWith(`${each}/`));
        return submodule === undefined ? { kind: 'nothing' } : { kind: 'submodule', submodule };
      }
      const target = this.targetOf(entry);
      if (target === undefined) return { kind: step === 0 ? 'file' : 'linked', entry };
      at = posix.join(posix.dirname(at), target);
    }
    return { kind: 'nothing' };
  }

  #read(): ReadonlyMap<string, string> {
    const oids = [...this.tree.entries.values()].flatMap(({ mode, oid }) => (mode === '120000' ? [oid] : []));
    const targets = new Map<string, string>();
    for (const { oid, bytes } of this.tree.blobs([...new Set(oids)]))
      targets.set(oid, Buffer.from(bytes).toString('utf8'));
    return targets;
  }
}
