import { type Level, levels } from '../finding.js';
import type { Entry, OwnEntry, Party } from './entries.js';
import { mermaidLabel } from './escape.js';
import type { Report } from './report.js';

/** A diagram with more arrows than this is no longer read. */
const maxArrows = 25;
const maxLabel = 60;

interface Arrow {
  readonly from: Party;
  readonly to: Party;
  readonly kind: Entry['kind'];
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
 * What enters the build, as a flow chart: all of it where that is small enough to be read, else all but what others run
 * in turn and is pinned there, else what is at fault. Undefined where there is nothing to draw, or too much.
 *
 * Syntax: mermaid.js.org, "Flowcharts - Basic Syntax"; entity codes as under "Entity codes to escape characters".
 */
export function renderDiagram({
  entries,
  findings,
}: Pick<Report, 'entries' | 'findings'>): Diagram | undefined {
  const arrows = arrowsOf(entries, findings);
  const few = (some: readonly Arrow[]) => some.length > 0 && some.length <= maxArrows;
  const all = [arrows, withWays(arrows, ({ kind, level }) => kind === 'own' || level !== undefined)].find(
    few,
  );
  if (all !== undefined) return { shows: 'all', text: draw(all) };
  const atFault = withWays(arrows, ({ level }) => level !== undefined);
  return few(atFault) ? { shows: 'at fault', text: draw(atFault) } : undefined;
}

/** One arrow for each two parties, in the order of the entries. */
function arrowsOf(entries: readonly Entry[], findings: Report['findings']): Arrow[] {
  const found = new Map<string, Level>();
  const heavier = (a: Level | undefined, b: Level | undefined) =>
    levels.find((level) => level === a || level === b);
  for (const { finding } of findings) {
    for (const key of [placeKey(finding), placeKey(finding, finding.rule)])
      found.set(key, heavier(found.get(key), finding.level) ?? finding.level);
  }
  const arrows = new Map<string, Arrow>();
  for (const entry of entries) {
    const { from, to, kind } = entry;
    const key = `${keyOf(from)}\0${keyOf(to)}`;
    const known = arrows.get(key);
    const level = blameKeys(entry).reduce<Level | undefined>(
      (weight, place) => heavier(weight, found.get(place)),
      known?.level,
    );
    arrows.set(key, { from, to, kind: known?.kind ?? kind, level });
  }
  return [...arrows.values()];
}

function blameKeys(entry: Entry): string[] {
  if (entry.kind === 'own') return [placeKey(entry.place)];
  return entry.blame.map(({ rule, place }) => placeKey(place, rule));
}

function placeKey({ file, span }: OwnEntry['place'], rule = ''): string {
  return `${span.start} ${rule} ${file}`;
}

/** Those arrows that are wanted, and what leads to them within the code of others. */
function withWays(arrows: readonly Arrow[], wanted: (arrow: Arrow) => boolean): Arrow[] {
  const nested = arrows.filter(({ kind }) => kind === 'nested');
  const into = new Map<string, Arrow[]>(nested.map(({ to }) => [keyOf(to), []]));
  for (const arrow of nested) into.get(keyOf(arrow.to))?.push(arrow);
  const kept = new Set(arrows.filter(wanted));
  // A set gives what is added while it is walked, so this ends with the last way.
  for (const { kind, from } of kept)
    if (kind === 'nested') for (const way of into.get(keyOf(from)) ?? []) kept.add(way);
  return arrows.filter((arrow) => kept.has(arrow));
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
