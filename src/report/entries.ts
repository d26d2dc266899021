import type { Facts } from '../facts.js';
import type { Span } from '../finding.js';
import { versioned } from '../rules/plugins.js';
import { dockerfilePath } from '../workflows/gather.js';

/** One thing that enters a build, and the place in the repository where it does. */
export interface Entry {
  readonly from: Party;
  readonly to: Party;
  readonly file: string;
  readonly span: Span;
}

/** A file of the repository, code from outside of it, or a fixture. */
export interface Party {
  readonly kind: 'file' | 'outside' | 'fixture';
  /** A path, or the reference as it is written. */
  readonly name: string;
}

/** What enters the builds of a repository: actions and images by workflows and actions, plugins by scripts, fixtures by build inputs. */
export function entriesOf({ actions, gradle, fixtures }: Facts): Entry[] {
  const here = new Set(actions.files.map(({ file }) => file));
  const entries: Entry[] = [];
  for (const { file, uses, images, builds } of actions.files) {
    const from = fileAt(file);
    for (const { span, text, target } of uses) {
      if (target.kind === 'local' || target.kind === 'self') {
        const local = [
          target.path,
          ...['action.yml', 'action.yaml', 'Dockerfile'].map((name) => below(target.path, name)),
        ];
        const found = local.find((path) => here.has(path));
        if (found !== undefined) entries.push({ from, to: fileAt(found), file, span });
      } else entries.push({ from, to: outside(text), file, span });
    }
    for (const { span, text } of images) entries.push({ from, to: outside(text), file, span });
    for (const { span, path } of builds) {
      const dockerfile = dockerfilePath(file, path);
      if (here.has(dockerfile)) entries.push({ from, to: fileAt(dockerfile), file, span });
    }
  }
  for (const { requests, remoteScripts } of gradle.builds) {
    for (const request of requests)
      for (const script of request.askedIn)
        entries.push({ from: fileAt(script), to: outside(versioned(request)), ...request.place });
    for (const { place, url } of remoteScripts)
      entries.push({ from: fileAt(place.file), to: outside(url), ...place });
  }
  for (const { file, span, fixtures: read } of [...fixtures.reaches, ...fixtures.sweeps]) {
    for (const name of read) entries.push({ from: { kind: 'fixture', name }, to: fileAt(file), file, span });
  }
  return entries;
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
