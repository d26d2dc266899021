import type { Span } from '../finding.js';
import type { Edit } from './edit.js';

/** What becomes of one reference, or of the comment beside it. */
export type Outcome = Mended | Left;

interface Place {
  readonly file: string;
  readonly span: Span;
  readonly subject: string;
}

/** It is to read otherwise. */
export interface Mended extends Place {
  readonly kind: 'mended';
  /** What takes its place, for the reader. */
  readonly becomes: string;
  readonly edits: readonly Edit[];
}

/** It stays what it is. */
export interface Left extends Place {
  readonly kind: 'left';
  /** `accepted`: somebody decided that it may; `failed`: it cannot be mended; `unreachable`: nobody answered. */
  readonly why: 'accepted' | 'failed' | 'unreachable';
  /** A sentence without its full stop. */
  readonly reason: string;
}

export function placeOf({ file, span, subject }: Place): Place {
  return { file, span, subject };
}

export function leftAt(place: Place, why: Left['why'], reason: string): Left {
  return { ...placeOf(place), kind: 'left', why, reason };
}

/** What could not be found out. */
export interface Unknown {
  readonly kind: 'unknown';
  /** `missing`: there is no such thing; `ambiguous`: there are two; `unreachable`: nobody answered, or it was refused. */
  readonly why: 'missing' | 'ambiguous' | 'unreachable';
  /** A sentence without its full stop. */
  readonly reason: string;
}
