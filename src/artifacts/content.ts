import { createHash, type Hash } from 'node:crypto';
import type { Opacity } from '../fixtures/opaque.js';
import { chunksAt, sizeAt } from '../workspace/read.js';
import type { Workspace } from '../workspace/workspace.js';
import type { FixtureContent } from './carrier.js';
import { FixtureIndex, leastFixture } from './fixture-index.js';
import type { GitTree } from './release/tree.js';

/** A file that is no fixture and larger is not compared with the fixtures. */
const maxOther = 64 << 20;

/**
 * Reads the content of the opaque fixtures, less what git has outside the tests too: that reaches the build in the open.
 * Of the work tree nothing but the fixtures counts, since it may hold what the build made.
 *
 * @param head undefined outside git
 */
export function readContent(
  workspace: Workspace & { readonly root: string },
  opaque: ReadonlyMap<string, Opacity>,
  head: GitTree | undefined,
): FixtureContent {
  const sizes = new Map<string, number>();
  for (const path of opaque.keys()) {
    const size = sizeAt(workspace.root, path) ?? 0;
    if (size >= leastFixture) sizes.set(path, size);
  }
  const index = new FixtureIndex([...sizes.values()].reduce((sum, size) => sum + size, 0));
  const whole = new Map<string, string>();
  for (const [path, size] of sizes) {
    const hash = createHash('sha256');
    index.add(path, size, told(chunksAt(workspace.root, path), hash));
    const digest = hash.digest('hex');
    if (!whole.has(digest)) whole.set(digest, path);
  }
  const fixtureSizes = new Set(sizes.values());
  if (sizes.size > 0 && head !== undefined) {
    const others = [...head.entries].flatMap(([path, { mode, oid, size }]) =>
      mode.startsWith('100') && !opaque.has(path) && size >= leastFixture && size <= maxOther ? [oid] : [],
    );
    for (const { bytes } of head.blobs([...new Set(others)])) {
      index.remove([bytes]);
      if (fixtureSizes.has(bytes.length)) whole.delete(createHash('sha256').update(bytes).digest('hex'));
    }
  }
  return { index, whole, sizes: fixtureSizes };
}

function* told(pieces: Iterable<Uint8Array>, hash: Hash): Iterable<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
