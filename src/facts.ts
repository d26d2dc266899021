import type { Allow } from './allow.js';
import type { GradleFacts } from './gradle/facts.js';
import type { ActionsFacts } from './workflows/facts.js';

/** All that was read of a workspace, as plain data; what the rules judge. */
export interface Facts {
  readonly actions: ActionsFacts;
  readonly gradle: GradleFacts;
}

/** The comments that let findings pass, by file. */
export function allowsOf({ actions, gradle }: Facts): { readonly file: string; readonly allow: Allow }[] {
  return [...actions.files, ...gradle.allows].flatMap(({ file, allows }) =>
    allows.map((allow) => ({ file, allow })),
  );
}
