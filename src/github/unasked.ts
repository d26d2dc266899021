import type { Answer } from './api.js';
import type { Unasked } from './facts.js';

export function unasked(reason: string): Unasked {
  return { kind: 'unasked', reason };
}

/** Why an answer has no body, or none of the form that it must have. */
export function without(answer: Answer): Unasked {
  switch (answer.kind) {
    case 'found':
    case 'missing':
      return unreadableAnswer;
    default:
      return unasked(answer.reason);
  }
}

export const unreadableAnswer = unasked('GitHub gives no answer that can be read');
