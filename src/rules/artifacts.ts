import { atLeast, type Draft, type Level } from '../finding.js';

/** A draft that says how much it weighs. */
export type Graded = Draft & { readonly level: Level };

/** One draft for each subject: with all that is said of it, weighing as much as the gravest, and with its remedy. */
export function merged(drafts: Iterable<Graded>): Iterable<Graded> {
  const bySubject = new Map<string, Graded>();
  for (const draft of drafts) {
    const there = bySubject.get(draft.subject);
    if (there === undefined) bySubject.set(draft.subject, draft);
    else if (!there.message.includes(draft.message)) {
      const { level, remedy } = atLeast(there.level, draft.level) ? there : draft;
      bySubject.set(draft.subject, { ...there, message: `${there.message} ${draft.message}`, level, remedy });
    }
  }
  return bySubject.values();
}
