import type { Allow } from './allow.js';
import type { ActionsFacts } from './workflows/facts.js';

/** All that was read of a workspace, as plain data; what the rules judge. */
export interface Facts {
  readonly actions: ActionsFacts;
}

/** The comments that let findings pass, by file. */
export function allowsOf(facts: Facts): { readonly file: string; readonly allow: Allow }[] {
  return facts.actions.files.flatMap(({ file, allows }) => allows.map((allow) => ({ file, allow })));
}
