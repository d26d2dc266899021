import { createHash } from 'node:crypto';
import type { Opacity } from '../fixtures/opaque.js';
import { chunksAt } from '../workspace/read.js';
import type { Workspace } from '../workspace/workspace.js';
import type { FixtureContent } from './carrier.js';
import { FixtureIndex, leastFixture } from './fixture-index.js';

/** A file that is no fixture and larger is not compared with the fixtures. */
const maxOther = 64 << 20;

/**
 * Reads the content of the opaque fixtures, less what files outside the tests hold too: that reaches the build in the
 * open.
 */
export function readContent(
  workspace: Workspace & { readonly root: string },
  opaque: ReadonlyMap<string, Opacity>,
): FixtureContent {
  const sizes = new Map<string, number>();
  for (const path of workspace.files) {
    const glance = opaque.has(path) || opaque.size > 0 ? workspace.glance(path) : undefined;
    if (glance?.kind === 'file') sizes.set(path, glance.size);
  }
  const total = [...opaque.keys()].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  const index = new FixtureIndex(total);
  const whole = new Map<string, string>();
  const fixtureSizes = new Set<number>();
  for (const path of opaque.keys()) {
    const size = sizes.get(path) ?? 0;
    if (size < leastFixture) continue;
    const hash = createHash('sha256');
    index.add(path, size, told(chunksAt(workspace.root, path), hash));
    const digest = hash.digest('hex');
    if (!whole.has(digest)) whole.set(digest, path);
    fixtureSizes.add(size);
  }
  for (const [path, size] of sizes) {
    if (opaque.has(path) || size > maxOther || size < leastFixture) continue;
    const hash = createHash('sha256');
    index.remove(told(chunksAt(workspace.root, path), hash));
    if (fixtureSizes.has(size)) whole.delete(hash.digest('hex'));
  }
  return { index, whole, sizes: fixtureSizes };
}

function* told(
  pieces: Iterable<Uint8Array>,
  hash: { update(bytes: Uint8Array): unknown },
): Iterable<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
