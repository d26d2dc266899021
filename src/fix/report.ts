import { byCodeUnit, counted } from '../finding.js';
import { printable } from '../report/escape.js';
import { LineIndex } from '../workspace/lines.js';
import type { Fix } from './fix.js';
import type { Left, Mended } from './outcome.js';

/**
 * What a fix did, or would do, for a reader: by file, each reference with what takes its place, or why it stays. Lines
 * and columns are those of the file before.
 */
export function renderFix(fix: Fix, done: 'written' | 'planned'): string {
  const outcomes = new Map<string, (Mended | Left)[]>();
  for (const outcome of [...fix.files.flatMap(({ mended }) => mended), ...fix.left]) {
    const list = outcomes.get(outcome.file) ?? [];
    outcomes.set(outcome.file, list);
    list.push(outcome);
  }
  const out: string[] = [];
  for (const [file, list] of [...outcomes].sort(([a], [b]) => byCodeUnit(a, b))) {
    const index = new LineIndex(fix.texts.get(file) ?? '');
    out.push(printable(file));
    for (const outcome of list.toSorted((a, b) => a.span.start - b.span.start)) {
      const { line, column } = index.at(outcome.span.start);
      const what =
        outcome.kind === 'mended'
          ? `${outcome.subject} → ${outcome.becomes}`
          : `${outcome.subject} stays: ${outcome.reason}.`;
      out.push(`  ${line}:${column}  ${printable(what)}`);
    }
    out.push('');
  }
  return `${[...out, verdict(fix, done)].join('\n')}\n`;
}

function verdict({ files, left }: Fix, done: 'written' | 'planned'): string {
  const changes = files.reduce((sum, { mended }) => sum + mended.length, 0);
  const accepted = left.filter(({ why }) => why === 'accepted').length;
  const stay = left.length - accepted;
  const parts = [
    changes === 0
      ? 'Nothing to change'
      : `${done === 'written' ? 'Changed' : 'Would change'} ${counted(changes, 'reference')} in ${counted(files.length, 'file')}`,
    ...(stay === 0 ? [] : [`${stay} could not be mended`]),
    ...(accepted === 0 ? [] : [`${accepted} accepted`]),
  ];
  return `${parts.join('; ')}.`;
}
