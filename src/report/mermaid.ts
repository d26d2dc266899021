import { type Level, levels } from '../finding.js';
import type { Entry, Party } from './entries.js';
import { mermaidLabel } from './escape.js';
import type { Report } from './report.js';

/** A diagram with more arrows than this is no longer read. */
const maxArrows = 25;
const maxLabel = 60;

interface Arrow {
  readonly from: Party;
  readonly to: Party;
  /** The weight of the heaviest finding where this enters; undefined where there is none. */
  readonly level: Level | undefined;
}

/** A diagram and what it shows. */
export interface Diagram {
  readonly shows: 'all' | 'at fault';
  /** Mermaid, without the fence around it. */
  readonly text: string;
}

/**
 * What enters the build, as a flow chart: all of it where that is small enough to be read, else what is at fault.
 * Undefined where there is nothing to draw, or too much.
 *
 * Syntax: mermaid.js.org, "Flowcharts - Basic Syntax"; entity codes as under "Entity codes to escape characters".
 */
export function renderDiagram({
  entries,
  findings,
}: Pick<Report, 'entries' | 'findings'>): Diagram | undefined {
  const arrows = arrowsOf(entries, findings);
  const atFault = arrows.filter(({ level }) => level !== undefined);
  if (arrows.length > 0 && arrows.length <= maxArrows) return { shows: 'all', text: draw(arrows) };
  if (atFault.length > 0 && atFault.length <= maxArrows) return { shows: 'at fault', text: draw(atFault) };
  return undefined;
}

/** One arrow for each two parties, in the order of the entries. */
function arrowsOf(entries: readonly Entry[], findings: Report['findings']): Arrow[] {
  const found = new Map<string, Level>();
  const heavier = (a: Level | undefined, b: Level | undefined) =>
    levels.find((level) => level === a || level === b);
  for (const { finding } of findings) {
    const place = `${finding.span.start} ${finding.file}`;
    found.set(place, heavier(found.get(place), finding.level) ?? finding.level);
  }
  const arrows = new Map<string, Arrow>();
  for (const { from, to, file, span } of entries) {
    const key = `${keyOf(from)}\0${keyOf(to)}`;
    const level = heavier(arrows.get(key)?.level, found.get(`${span.start} ${file}`));
    arrows.set(key, { from, to, level });
  }
  return [...arrows.values()];
}

function draw(arrows: readonly Arrow[]): string {
  const ids = new Map<string, string>();
  const lines: string[] = [];
  const idOf = (party: Party): string => {
    const key = keyOf(party);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `n${ids.size}`;
    ids.set(key, id);
    lines.push(`  ${id}${shape(party)}`);
    return id;
  };
  const marked = new Map<string, string>();
  for (const { from, to, level } of arrows) {
    const [start, end] = [idOf(from), idOf(to)];
    lines.push(`  ${start} --> ${end}`);
    // At fault is what comes from outside, or the fixture.
    if (level !== undefined) marked.set(from.kind === 'fixture' ? start : end, level);
  }
  return [
    'flowchart LR',
    ...lines,
    '  classDef error stroke:#cf222e,stroke-width:3px',
    '  classDef warning stroke:#bf8700,stroke-width:3px',
    '  classDef notice stroke:#0969da,stroke-width:3px',
    ...[...marked].map(([id, level]) => `  class ${id} ${level}`),
  ].join('\n');
}

function shape({ kind, name }: Party): string {
  const label = mermaidLabel(shorten(name));
  switch (kind) {
    case 'file':
      return `["${label}"]`;
    case 'outside':
      return `(["${label}"])`;
    case 'fixture':
      return `[/"${label}"/]`;
  }
}

/** A full SHA or digest by its first seven digits; the middle of a long name left out. */
function shorten(name: string): string {
  const short = name.replace(/([0-9a-f]{7})[0-9a-f]{33,57}$/, '$1…');
  return short.length <= maxLabel ? short : `${short.slice(0, maxLabel / 2)}…${short.slice(-maxLabel / 2)}`;
}

function keyOf({ kind, name }: Party): string {
  return `${kind} ${name}`;
}
