import { closeSync, constants, fstatSync, openSync, realpathSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { opaqueFixtures } from '../fixtures/gather.js';
import { placesOf } from '../fixtures/places.js';
import type { Policy } from '../policy/policy.js';
import { reasonOf } from '../workspace/read.js';
import { type Workspace, WorkspaceError } from '../workspace/workspace.js';
import { defaultLimits, type Limits } from './budget.js';
import type { FixtureContent } from './carrier.js';
import { readContent } from './content.js';
import type { ArtifactFacts, ArtifactKind, Fault, SeenArtifact } from './facts.js';
import { leadsOut, unsafeName } from './names.js';
import { compareRelease } from './release/compare.js';
import { isBuilt, layoutOf, shareOf } from './release/layout.js';
import { type GitTree, gitTree } from './release/tree.js';
import { fileSource, type Source } from './source.js';
import { type Member, visit } from './visit.js';

/** What artifacts are held to. */
export interface ArtifactQuestion {
  readonly workspace: Workspace & { readonly root: string };
  readonly policy: Policy;
  /** Paths of files, as the user gave them. */
  readonly files: readonly string[];
  /** Undefined to tell by their content. */
  readonly kind: ArtifactKind | undefined;
  /** What source archives are compared with; undefined for the tag that the archive's name gives, else HEAD. */
  readonly ref: string | undefined;
  readonly limits?: Limits;
}

/**
 * Looks into artifacts, one after the other.
 *
 * @throws WorkspaceError where a file cannot be read, or `ref` is no commit
 */
export async function gatherArtifacts(question: ArtifactQuestion): Promise<ArtifactFacts> {
  const { workspace, policy, files, ref } = question;
  if (ref !== undefined && gitTree(workspace.root, ref, '') === undefined)
    throw new WorkspaceError(`${ref} is no commit of the repository at ${workspace.root}`);
  const own = new Set(files.map((file) => nameIn(workspace.root, file)));
  const tree = { ...workspace, files: workspace.files.filter((path) => !own.has(path)) };
  const opaque = opaqueFixtures(tree, placesOf(policy.fixtures));
  const content = readContent(tree, opaque, gitTree(workspace.root, 'HEAD', ''));
  const seen: SeenArtifact[] = [];
  for (const file of [...new Set(files)]) {
    const descriptor = open(file);
    try {
      const source = fileSource(descriptor, fstatSync(descriptor).size);
      const name = nameIn(workspace.root, file);
      const git = gitTree(workspace.root, ref, file);
      seen.push(await look(name, basename(file), source, git, question, content));
    } finally {
      closeSync(descriptor);
    }
  }
  return { fixtures: opaque.size, seen };
}

async function look(
  file: string,
  name: string,
  source: Source,
  tree: GitTree | undefined,
  { workspace, kind: given, limits = defaultLimits }: ArtifactQuestion,
  content: FixtureContent,
): Promise<SeenArtifact> {
  const { members, carried, faults } = await visit(name, source, content, tree?.blobNames, limits);
  // Outside git the workspace is what the sources are told by.
  const known = new Set(tree?.entries.keys() ?? workspace.files);
  const layout = layoutOf(members, known);
  const share = given === undefined && !isBuilt(name, members) ? shareOf(members, layout, known) : undefined;
  const kind = given ?? (share?.most ? 'source' : 'binary');
  if (kind === 'binary') {
    const all = [...faults, ...unsafeMembers(name, members)];
    return { file, kind, carried, faults: all, release: undefined, guess: share };
  }
  // What lies deeper is compared with git as it is, and may be as broken as a test needs it.
  const shallow = faults.filter(({ depth }) => depth === 'outer');
  const release = tree && (await compareRelease(name, source, members, layout, tree, limits));
  return { file, kind, carried: [], faults: shallow, release, guess: undefined };
}

/** Packages of a distribution are unpacked at the root, and their links lead from there. */
function unsafeMembers(name: string, members: readonly Member[]): Fault[] {
  if (members.some(({ path }) => path === 'debian-binary')) return [];
  return members.flatMap((member) => {
    const message = dangerOf(member);
    if (message === undefined) return [];
    return { entry: `${name}!/${member.path}`, depth: 'outer', message, level: 'warning' };
  });
}

function dangerOf(member: Member): string | undefined {
  switch (member.kind) {
    case 'file':
      return undefined;
    case 'symlink':
      return leadsOut(member.path, member.target)
        ? `This link leads to ${member.target}, out of the archive.`
        : undefined;
    case 'hardlink':
      // To a name in the archive, from its root.
      return unsafeName(member.target) === undefined
        ? undefined
        : `This link leads to ${member.target}, out of the archive.`;
    case 'device':
      return 'This is a device or a pipe, which no program needs in what it is unpacked from.';
  }
}

function open(file: string): number {
  let descriptor: number;
  try {
    // Not blocking, so that a FIFO cannot hold the run up.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new WorkspaceError(`${file} cannot be read: ${reasonOf(error)}`);
  }
  const stat = fstatSync(descriptor);
  if (stat.isFile()) return descriptor;
  closeSync(descriptor);
  throw new WorkspaceError(
    stat.isDirectory() ? `${file} is a folder; name the files in it` : `${file} is not a regular file`,
  );
}

/** Below the workspace where it lies there, else as it was given. */
function nameIn(root: string, file: string): string {
  let real: string;
  try {
    real = realpathSync(file);
  } catch {
    real = resolve(file);
  }
  const below = relative(root, real).split(sep).join('/');
  return below === '' || below.startsWith('../') || below === '..' ? file : below;
}
