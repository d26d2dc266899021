import { callsOf } from './script/calls.js';
import type { Statement } from './script/tree.js';

/** `x`, `"$rootDir/x"`, `file("x")`, `rootProject.file("x")`: a path in the tree, as it is written. */
export function localPath(from: Statement): string | undefined {
  const address = callsOf(from)[0]?.args[0] ?? from;
  const [only, ...more] = address;
  if (only?.kind !== 'string' || more.length > 0) return undefined;
  const text = only.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  const holes = only.parts.filter((part) => part.kind === 'hole');
  const known = holes.every(({ text: hole }) =>
    /^(?:rootDir|projectDir|rootProject\.projectDir|project\.rootDir|rootProject\.rootDir)$/.test(hole),
  );
  return known && !/^\w+:\/\//.test(text) ? text.replace(/^\/+/, '') : undefined;
}
