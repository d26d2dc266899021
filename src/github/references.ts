import type { Facts } from '../facts.js';
import type { ActionsFile, Use } from '../workflows/facts.js';
import { dockerfilePath } from '../workflows/gather.js';
import { isFullSha, type Target } from '../workflows/uses.js';
import { type NetworkFacts, repositoryKey, type Unit } from './facts.js';

export type Remote = Target & { readonly kind: 'action' | 'workflow' };

/** A `uses` that names a repository. */
export interface RemoteUse extends Use {
  readonly target: Remote;
}

export function isRemote(use: Use): use is RemoteUse {
  return use.target.kind === 'action' || use.target.kind === 'workflow';
}

/** Does a ref name one release, `v1.2.3`? */
export function isExactTag(ref: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(ref);
}

/** Does the name of a tag say which release it is, to the last number? A tool's name may stand before it. */
export function namesRelease(tag: string): boolean {
  return /(?:^|[-/])v?\d+\.\d+\.\d+/i.test(tag);
}

/** The names that the tag of a version may have: as it is written, and with or without the `v`. */
export function tagNames(version: string): string[] {
  const bare = version.replace(/^v(?=\d)/i, '');
  return [...new Set([version, `v${bare}`, bare])];
}

/** The commit at which a reference runs, where it cannot be moved: its SHA, or that of an immutable release's tag. */
export function pinnedAt(target: Remote, repositories: NetworkFacts['repositories']): string | undefined {
  if (isFullSha(target.ref)) return target.ref.toLowerCase();
  const facts = repositories.get(repositoryKey(target));
  if (facts?.kind !== 'found' || facts.releases.get(target.ref) !== 'immutable') return undefined;
  return facts.tags.get(target.ref)?.commit;
}

/** Is the network asked nothing about a tree that it was not asked about another? */
export function asksNoMore(tree: Facts, other: Facts): boolean {
  const asked = new Set(askedOf(other));
  return askedOf(tree).every((question) => asked.has(question));
}

/** What is asked about each reference and each wrapper JAR. */
function askedOf({ actions, gradle }: Facts): string[] {
  const uses = actions.files.flatMap((file) => file.uses).filter(isRemote);
  return [
    ...uses.map(({ target, version }) =>
      JSON.stringify([target, version?.claim === 'full' && version.version]),
    ),
    ...gradle.wrapperJars.map(({ sha256, version }) => JSON.stringify([sha256, version])),
  ];
}

/**
 * The names in lower case that a reference can have in the advisory database: the repository as it is written and as it
 * is called now, and the path in it.
 */
export function packagesOf(
  { owner, repo, path }: Pick<Remote, 'owner' | 'repo' | 'path'>,
  repositories: NetworkFacts['repositories'],
): string[] {
  const answer = repositories.get(repositoryKey({ owner, repo }));
  const now = answer?.kind === 'found' ? [answer.name] : [];
  const names = new Set([`${owner}/${repo}`, ...now].map((name) => name.toLowerCase()));
  return [...names].flatMap((name) => (path === '' ? name : [name, `${name}/${path.toLowerCase()}`]));
}

/** What a reference runs, at the commit that it is pinned to; nothing where it is not. */
export function unitOf({ kind, owner, repo, path }: Remote, sha: string | undefined): Unit[] {
  return sha === undefined ? [] : [{ kind, owner, repo, path, sha }];
}

/** What a unit's file leads to at a commit that cannot be moved: pinned references, and files of its own repository. */
export function unitsWithin(unit: Unit, file: ActionsFile): Unit[] {
  const { owner, repo, sha } = unit;
  const own = (kind: Unit['kind'], path: string): Unit => ({ kind, owner, repo, sha, path });
  return [
    ...file.uses.flatMap(({ target }) => {
      switch (target.kind) {
        case 'action':
        case 'workflow':
          return isFullSha(target.ref) ? unitOf(target, target.ref.toLowerCase()) : [];
        // A called workflow calls others of its own commit; a step's `./path` is in the workspace of the run, which is ours.
        case 'local':
          return isWorkflowFile(target.path) ? own('workflow', target.path) : [];
        case 'self':
          return own(isWorkflowFile(target.path) ? 'workflow' : 'action', target.path);
        default:
          return [];
      }
    }),
    ...file.builds.map(({ path }) => own('dockerfile', dockerfilePath(file.file, path))),
  ];
}

function isWorkflowFile(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
