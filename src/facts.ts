import type { Allow } from './allow.js';
import type { ArtifactFacts } from './artifacts/facts.js';
import type { FixtureFacts } from './fixtures/facts.js';
import type { NetworkFacts } from './github/facts.js';
import type { GradleFacts } from './gradle/facts.js';
import type { FixtureRead } from './guard/facts.js';
import type { ActionsFacts } from './workflows/facts.js';

/** All that was read of a workspace, as plain data; what the rules judge. */
export interface Facts {
  readonly actions: ActionsFacts;
  readonly gradle: GradleFacts;
  readonly fixtures: FixtureFacts;
  /** The fixtures that a guarded build read; empty where none ran. */
  readonly reads: readonly FixtureRead[];
  /** What the network told; undefined where it was not asked. */
  readonly network: NetworkFacts | undefined;
  /** What was seen in the artifacts that were named; none for a check of the tree alone. */
  readonly artifacts: ArtifactFacts;
}

/** The comments that let findings pass, by file; a file that several doors read counts once. */
export function allowsOf({
  actions,
  gradle,
  fixtures,
}: Facts): { readonly file: string; readonly allow: Allow }[] {
  const files = new Map<string, readonly Allow[]>();
  for (const { file, allows } of [...fixtures.allows, ...gradle.allows, ...actions.files])
    files.set(file, allows);
  return [...files].flatMap(([file, allows]) => allows.map((allow) => ({ file, allow })));
}
