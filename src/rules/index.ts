import { expiredException } from './expired-exception.js';
import { invalidReference } from './invalid-reference.js';
import type { Rule } from './rule.js';
import { unpinnedAction } from './unpinned-action.js';
import { unpinnedImage } from './unpinned-image.js';
import { unreadableWorkflow } from './unreadable-workflow.js';
import { unusedException } from './unused-exception.js';

/** The catalogue: every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [
  unpinnedAction,
  unpinnedImage,
  invalidReference,
  unreadableWorkflow,
  expiredException,
  unusedException,
];
