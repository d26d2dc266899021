/** How much a finding weighs. `off` is a policy's level, never a finding's. */
export const levels = ['error', 'warning', 'notice'] as const;
export type Level = (typeof levels)[number];

/** The doors that Pinfold guards, and the policy that judges them. */
export const groups = ['actions', 'gradle', 'fixtures', 'policy'] as const;
export type Group = (typeof groups)[number];

/** A stretch of a file's text: offsets in UTF-16 units from 0 (a byte order mark not counted), end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a whole file is meant, or a file that has no text. */
export const wholeFile: Span = { start: 0, end: 0 };

/** What a rule says of one subject at one place, before the policy has its say. */
export interface Draft {
  /** Path below the workspace, with `/`. */
  readonly file: string;
  /** Exactly the subject's own text, so that an editor can underline it. */
  readonly span: Span;
  readonly subject: string;
  /** What is wrong, in one or two sentences. */
  readonly message: string;
  /** What to write or run instead. */
  readonly remedy: string;
  /** Given only where this draft weighs otherwise than its rule; a policy's level is the most that it can become. */
  readonly level?: Level;
  /** Why Pinfold itself lets this pass, where it does. */
  readonly pardon?: string;
}

/** A draft that the policy gave its level. */
export interface Finding extends Omit<Draft, 'level' | 'pardon'> {
  readonly rule: string;
  readonly group: Group;
  readonly level: Level;
  /** Stays the same when lines above move; differs between two findings of one report. */
  readonly fingerprint: string;
}

/** Is `level` at or above `floor`? */
export function atLeast(level: Level, floor: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(floor);
}

/** The lighter of two levels. */
export function lighter(a: Level, b: Level): Level {
  return atLeast(a, b) ? b : a;
}

/** The order of all lists of names: by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
