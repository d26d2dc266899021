import type { Facts } from '../facts.js';
import type { Span } from '../finding.js';
import { linksBelow } from '../rules/links.js';
import { versioned } from '../rules/plugins.js';
import type { Context } from '../rules/rule.js';
import { dockerfilePath } from '../workflows/gather.js';

/** One thing that enters a build. */
export type Entry = OwnEntry | NestedEntry;

interface Parties {
  readonly from: Party;
  readonly to: Party;
}

/** It enters at a place of the repository, and findings at that place say that it is at fault. */
export interface OwnEntry extends Parties {
  readonly kind: 'own';
  readonly place: Place;
}

/** The code of others runs it in turn. */
export interface NestedEntry extends Parties {
  readonly kind: 'nested';
  /** The findings, by rule and place of the repository, that say that it is at fault; none where it is not. */
  readonly blame: readonly { readonly rule: string; readonly place: Place }[];
}

/** Of what others run so much is told; no diagram shows more. */
const maxNested = 1000;

interface Place {
  readonly file: string;
  readonly span: Span;
}

/** A file of the repository, code from outside of it, or a fixture. */
export interface Party {
  readonly kind: 'file' | 'outside' | 'fixture';
  /** A path, or the reference as it is written. */
  readonly name: string;
}

/**
 * What enters the builds of a repository: actions and images by workflows and actions, and as far as the network told
 * what these run in turn; plugins by scripts, fixtures by build inputs.
 */
export function entriesOf(facts: Facts, context: Pick<Context, 'policy' | 'repository'>): Entry[] {
  return [...ownEntries(facts), ...nestedEntries(facts, context)];
}

function ownEntries({ actions, gradle, fixtures }: Facts): OwnEntry[] {
  const kind = 'own';
  const here = new Set(actions.files.map(({ file }) => file));
  const entries: OwnEntry[] = [];
  for (const { file, uses, images, builds } of actions.files) {
    const from = fileAt(file);
    for (const { span, text, target } of uses) {
      if (target.kind === 'local' || target.kind === 'self') {
        const local = [
          target.path,
          ...['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'].map((name) =>
            below(target.path, name),
          ),
        ];
        const found = local.find((path) => here.has(path));
        if (found !== undefined) entries.push({ kind, from, to: fileAt(found), place: { file, span } });
      } else entries.push({ kind, from, to: outside(text), place: { file, span } });
    }
    for (const { span, text } of images)
      entries.push({ kind, from, to: outside(text), place: { file, span } });
    for (const { span, path } of builds) {
      const dockerfile = dockerfilePath(file, path);
      if (here.has(dockerfile)) entries.push({ kind, from, to: fileAt(dockerfile), place: { file, span } });
    }
  }
  for (const { requests, remoteScripts } of gradle.builds) {
    for (const request of requests)
      for (const script of request.askedIn)
        entries.push({ kind, from: fileAt(script), to: outside(versioned(request)), place: request.place });
    for (const { place, url } of remoteScripts)
      entries.push({ kind, from: fileAt(place.file), to: outside(url), place });
  }
  for (const { file, span, fixtures: read } of [...fixtures.reaches, ...fixtures.sweeps]) {
    for (const name of read)
      entries.push({ kind, from: { kind: 'fixture', name }, to: fileAt(file), place: { file, span } });
  }
  return entries;
}

function nestedEntries(facts: Facts, context: Pick<Context, 'policy' | 'repository'>): NestedEntry[] {
  const found = new Map<string, NestedEntry & { readonly blame: NestedEntry['blame'][number][] }>();
  for (const { placed, from, to, faults } of linksBelow(facts, context)) {
    const key = `${from}\0${to}`;
    const entry = found.get(key) ?? { kind: 'nested', from: outside(from), to: outside(to), blame: [] };
    if (found.size < maxNested) found.set(key, entry);
    const place = { file: placed.file, span: placed.use.span };
    for (const rule of faults) entry.blame.push({ rule, place });
  }
  return [...found.values()];
}

function fileAt(name: string): Party {
  return { kind: 'file', name };
}

function outside(name: string): Party {
  return { kind: 'outside', name };
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
