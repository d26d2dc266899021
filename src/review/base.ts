import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { wholeFile } from '../finding.js';
import type { GitHub } from '../github/api.js';
import { fileAt } from '../github/contents.js';
import { complete } from '../policy/layers.js';
import { PolicyError, policyPaths, readLayer } from '../policy/load.js';
import { defaultPolicy, type Policy, type PolicySource } from '../policy/policy.js';
import { contentsIn, findPolicy, findSource } from '../settings.js';
import {
  fetchCommit,
  isAncestor,
  isShallow,
  isTracked,
  mergeBases,
  parentsOf,
  renamedSince,
  resolveCommit,
  topOf,
} from '../workspace/commits.js';
import { openWorkspace } from '../workspace/open.js';
import { openRevision, type Revision } from '../workspace/revision.js';
import { type Workspace, WorkspaceError } from '../workspace/workspace.js';
import { type Base, disarmingsIn } from './change.js';
import type { Claim, Event } from './event.js';

/** The policy that judges, and what the change under review starts from. */
export interface Standing {
  readonly policy: Policy;
  readonly base: Base | undefined;
}

/** What a run asks for, and what it may use. */
export interface Ask {
  readonly workspace: Workspace & { readonly root: string };
  /** The root of the repository: the workspace's, or a folder above it. */
  readonly top: string;
  /** The absolute path of the policy's file, where one is named. */
  readonly policyFile: string | undefined;
  readonly scope: Base['scope'];
  /** Undefined where no network may be asked. */
  readonly github: GitHub | undefined;
  /** `owner/repo` of the repository under inspection, where known. */
  readonly repository: string | undefined;
  /** `owner/repo` of the action that runs now, where it is one. */
  readonly action: string | undefined;
}

/**
 * What judges a run of GitHub Actions.
 *
 * A change is judged by the policy of its base: from the commits in this clone, else after one fetch, else from
 * GitHub's API, else by the built-in default, which has no exceptions.
 *
 * @throws PolicyError where a policy cannot be used, that of the base or that of the tree.
 */
export async function standingIn(event: Event, ask: Ask): Promise<Standing> {
  const { root } = ask.workspace;
  const head = resolveCommit(root, 'HEAD');
  switch (event.kind) {
    case 'state':
      return standingOfState(event.before, ask);
    case 'other':
      return head === undefined || event.own.kind === 'unknown' || head !== event.own.id
        ? standingOfChange(event.own, `what the event ${event.name} runs for`, head, ask)
        : standingOfState({ kind: 'unknown', why: `the event ${event.name} has no base` }, ask);
    case 'change': {
      const parent = head === undefined ? undefined : baseOfMerge(root, head, event);
      if (parent !== undefined) {
        const claim: Claim = { kind: 'commit', id: parent };
        return standingOfChange(claim, 'the first parent of the merge that is checked out', parent, ask);
      }
      if (head === undefined || head !== event.apart) {
        const why = `the base that the event ${event.name} names`;
        return withNotes(await standingOfChange(event.base, why, head, ask), notThere(root, head, event));
      }
      const note = `The event ${event.name} checks out the base: nothing of the change was looked at. A workflow for pull_request looks at it.`;
      const before: Claim = { kind: 'unknown', why: 'the base is checked out' };
      return withNotes(await standingOfState(before, ask), [note]);
    }
  }
}

function withNotes({ policy, base }: Standing, notes: readonly string[]): Standing {
  return { policy: { ...policy, notes: [...policy.notes, ...notes] }, base };
}

/** Says where what is checked out does not hold the change, as far as this clone has its history. */
function notThere(
  root: string,
  head: string | undefined,
  { name, head: newest }: Event & { kind: 'change' },
): string[] {
  if (head === undefined || newest === undefined) return [];
  const there = head === newest || parentsOf(root, head).includes(newest) || isAncestor(root, newest, head);
  return there
    ? []
    : [
        `Nothing shows that what is checked out, ${short(head)}, holds the newest commit of the change that the event ${name} names, ${short(newest)}: this run may say nothing of the change.`,
      ];
}

/** The first parent of a merge that GitHub made: the base as it was then, which may be newer than what a payload names. */
function baseOfMerge(
  root: string,
  head: string,
  { merges, head: newest }: Event & { kind: 'change' },
): string | undefined {
  if (!merges.includes(head)) return undefined;
  const [first, second, ...more] = parentsOf(root, head);
  const ofChange = second !== undefined && (newest === undefined || newest === second);
  return ofChange && more.length === 0 ? first : undefined;
}

/** What judges a tree that is the repository's own: its own policy. */
async function standingOfState(before: Claim, ask: Ask): Promise<Standing> {
  const { workspace, policyFile, github, scope } = ask;
  const policy = await findPolicy(workspace, policyFile, github);
  if (scope === 'all') return { policy, base: undefined };
  const id = before.kind === 'commit' ? commitHere(workspace.root, before.id) : undefined;
  const tree = id === undefined ? undefined : openRevision(workspace.root, id);
  const why =
    before.kind === 'unknown'
      ? before.why
      : `${notHere(before.id, workspace.root)}, unless a forced push left it behind`;
  const notes = tree === undefined ? [`All findings count as new: ${why}.`] : [];
  return { policy, base: baseFrom(tree, { before: policy, after: policy }, notes, ask) };
}

/**
 * What judges a change: the policy of the commit that is claimed as its base. `head` is where the history of the change
 * ends, which may part from the base earlier; the base itself, where the change starts from just that.
 */
async function standingOfChange(
  claim: Claim,
  why: string,
  head: string | undefined,
  ask: Ask,
): Promise<Standing> {
  const { root } = ask.workspace;
  const outside = ask.policyFile !== undefined && isOutside(ask.top, ask.policyFile);
  const after = await policyOfTree(ask);
  const id = claim.kind === 'commit' ? commitHere(root, claim.id) : undefined;
  const notes: string[] = [];
  let before: Policy | undefined = after;
  if (!outside) {
    const found = id === undefined ? await policyByApi(claim, why, ask) : await policyAt(id, why, ask);
    before = found.policy;
    notes.push(found.note);
  }
  const start = id === undefined || head === undefined ? undefined : startOf(root, id, head);
  if (start?.note !== undefined) notes.push(start.note);
  const tree = start === undefined ? undefined : openRevision(root, start.id);
  if (tree === undefined) {
    const reason = claim.kind === 'unknown' ? claim.why : notHere(claim.id, root);
    notes.push(`All findings, and all comments that let one pass, count as new: ${reason}.`);
  }
  return { policy: before ?? defaultPolicy, base: baseFrom(tree, { before, after }, notes, ask) };
}

/** The policy as the change leaves it. */
async function policyOfTree({ workspace, policyFile, github }: Ask): Promise<Policy> {
  try {
    return await findPolicy(workspace, policyFile, github);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(`The policy as this change leaves it cannot be used.\n${error.message}`);
  }
}

interface FoundPolicy {
  /** Undefined where it cannot be had. */
  readonly policy: Policy | undefined;
  readonly note: string;
}

/** The policy of a commit that is in this clone; `why` says what that commit is. */
async function policyAt(id: string, why: string, ask: Ask): Promise<FoundPolicy> {
  const { workspace, top, policyFile, github } = ask;
  const at = `${short(id)}, ${why}`;
  const tree = openRevision(workspace.root, id);
  const local = (path: string) =>
    tree === undefined ? ({ kind: 'missing' } as const) : contentsIn(tree, path);
  let source: PolicySource | undefined;
  if (policyFile === undefined) source = await findSource(local);
  else {
    const whole = openRevision(top, id);
    const read = (path: string) =>
      whole === undefined ? ({ kind: 'missing' } as const) : contentsIn(whole, path);
    source = await findSource(read, [pathBelow(top, policyFile)]);
  }
  return judgedBy(source, at, { local, github });
}

/** The same from GitHub, for a commit that is not in this clone; the default where GitHub does not have it either. */
async function policyByApi(claim: Claim, why: string, ask: Ask): Promise<FoundPolicy> {
  const byDefault = (reason: string): FoundPolicy => ({
    policy: undefined,
    note: `The policy of the base could not be had, so the built-in default judges, which has no exceptions: ${reason}.`,
  });
  if (claim.kind === 'unknown') return byDefault(claim.why);
  const { github, repository, workspace, top, policyFile } = ask;
  const missing = notHere(claim.id, workspace.root);
  if (github === undefined) return byDefault(`${missing}, and no token is given to ask GitHub`);
  if (repository === undefined) return byDefault(`${missing}, and nobody knows which repository this is`);
  const prefix = pathBelow(top, workspace.root);
  const local = (path: string) =>
    fileAt(github, repository, prefix === '' ? path : `${prefix}/${path}`, claim.id);
  const whole = (path: string) => fileAt(github, repository, path, claim.id);
  const places = policyFile === undefined ? policyPaths : [pathBelow(top, policyFile)];
  for (const path of places) {
    const contents = await (policyFile === undefined ? local(path) : whole(path));
    if (contents.kind === 'failed')
      return byDefault(`${missing}, and GitHub does not give ${path}: ${contents.reason}`);
    if (contents.kind === 'text')
      return judgedBy({ file: path, text: contents.text }, `${short(claim.id)}, ${why}, asked from GitHub`, {
        local,
        github,
      });
  }
  return byDefault(`${missing}, and GitHub shows no policy there`);
}

async function judgedBy(
  source: PolicySource | undefined,
  at: string,
  library: Parameters<typeof complete>[1],
): Promise<FoundPolicy> {
  if (source === undefined)
    return { policy: defaultPolicy, note: `The base, ${at}, has no policy, so the built-in default judges.` };
  const name = at.replace(/,.*/, '');
  try {
    const policy = await complete(readLayer({ ...source, at: `the base ${name}` }), library);
    return {
      policy,
      note: `The policy of the base judges, ${at}, so that the change cannot loosen its own gate.`,
    };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(
      `The policy of the base, ${at}, cannot be used, so nothing can be judged. Mend it there; whoever may merge past this check has to.\n${error.message}`,
    );
  }
}

/** Which commit a change started from, between a commit of the branch that it goes into and its own newest. */
interface Start {
  readonly id: string;
  readonly note: string | undefined;
}

function startOf(root: string, into: string, head: string): Start {
  if (isAncestor(root, into, head)) return { id: into, note: undefined };
  const itself = (why: string): Start => ({
    id: into,
    note: `Compared with the tree of ${short(into)} as it is: ${why}.`,
  });
  // A cut history can lead to a common ancestor that is older than the true one.
  if (isShallow(root))
    return itself(
      'this clone is shallow, so nobody can tell where the change began; fetch-depth: 0 brings the history',
    );
  const [only, ...more] = mergeBases(root, into, head);
  if (only === undefined) return itself('it has no history in common with the change');
  if (more.length > 0) return itself('its history and that of the change part in more than one place');
  return { id: only, note: `Compared with ${short(only)}, where the change parts from ${short(into)}.` };
}

/**
 * What judges on the command line: the policy of `policyRef`, where it is given, and what changed since `since`.
 *
 * @throws WorkspaceError for a name that is no commit in this clone.
 * @throws PolicyError where a policy cannot be used.
 */
export async function standingAt(
  { since, policyRef }: { readonly since: string | undefined; readonly policyRef: string | undefined },
  ask: Omit<Ask, 'scope' | 'action'>,
): Promise<Standing> {
  const { workspace } = ask;
  const { root } = workspace;
  const asked: Ask = { ...ask, scope: since === undefined ? 'all' : 'new', action: undefined };
  const ref = since ?? policyRef;
  if (ref === undefined)
    return { policy: await findPolicy(workspace, ask.policyFile, ask.github), base: undefined };
  const commit = named(root, since === undefined ? '--policy-ref' : '--since', ref);
  const head = resolveCommit(root, 'HEAD') ?? commit;
  const start = startOf(root, commit, head);
  const tree = openRevision(root, start.id);
  const after = await findPolicy(workspace, ask.policyFile, ask.github);
  const notes = since === undefined || start.note === undefined ? [] : [start.note];
  if (policyRef !== undefined) {
    const judge = named(root, '--policy-ref', policyRef);
    const outside = ask.policyFile !== undefined && isOutside(ask.top, ask.policyFile);
    const { policy = after, note } = outside
      ? { policy: after, note: '' }
      : await policyAt(judge, `which is ${policyRef}`, asked);
    const told = note === '' ? notes : [note, ...notes];
    return { policy, base: baseFrom(tree, { before: policy, after }, told, asked) };
  }
  const before = await policyAt(start.id, `which ${ref} leads to`, asked).then(
    ({ policy }) => policy,
    (error: unknown) => {
      if (error instanceof PolicyError) return undefined;
      throw error;
    },
  );
  return { policy: after, base: baseFrom(tree, { before, after }, notes, asked) };
}

function named(root: string, option: string, ref: string): string {
  const commit = resolveCommit(root, ref);
  if (commit !== undefined) return commit;
  const how = isShallow(root)
    ? 'this clone is shallow: set fetch-depth: 0 for actions/checkout (2 is enough for HEAD^1), or run git fetch --unshallow'
    : topOf(root) === undefined
      ? 'there is no git repository here'
      : 'fetch it first, as in git fetch origin';
  throw new WorkspaceError(`${option} ${ref} names no commit here: ${how}`);
}

function baseFrom(
  tree: Revision | undefined,
  policies: Base['policies'],
  notes: readonly string[],
  { workspace, top, scope, action }: Ask,
): Base {
  const renamed = tree === undefined ? new Map<string, string>() : renamedSince(workspace.root, tree.commit);
  const around = tree === undefined ? [] : disarmedAround(workspace.root, top, tree.commit, action);
  return { tree, renamed, policies, scope, action, around, notes };
}

/** What the change does to the steps that run Pinfold above `root`, where only a folder of the repository is checked. */
function disarmedAround(
  root: string,
  top: string,
  commit: string,
  action: string | undefined,
): Base['around'] {
  const tree = top === root ? undefined : openRevision(top, commit);
  if (tree === undefined) return [];
  const disarmings = disarmingsIn(openWorkspace(top), tree, renamedSince(top, commit), action);
  const fromRoot = (file: string) => relative(root, join(top, file)).split(sep).join('/');
  return [...disarmings]
    .map((disarming) => ({ ...disarming, file: fromRoot(disarming.file), span: wholeFile }))
    .filter(({ file }) => file.startsWith('../'));
}

/** A commit's id if it is in this clone, or can be brought there. */
function commitHere(root: string, id: string): string | undefined {
  return resolveCommit(root, id) ?? (fetchCommit(root, id) ? id : undefined);
}

function notHere(id: string, root: string): string {
  return topOf(root) === undefined
    ? 'there is no git repository here'
    : `${short(id)} is not in this clone and could not be fetched; fetch-depth: ${parentsOf(root, 'HEAD').includes(id) ? 2 : 0} in the step of actions/checkout brings it`;
}

/**
 * Is a file no part of the tree that is judged? Beyond the work tree, or in another one within it that a workflow
 * checked out there: a change can bring neither. A submodule is a part of the tree.
 */
function isOutside(top: string, file: string): boolean {
  const path = pathBelow(top, file);
  if (path.startsWith('../')) return true;
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  const around = topOf(realpathSync(folder));
  if (around === undefined || around === top) return false;
  const nested = pathBelow(top, around);
  return !nested.startsWith('../') && path.startsWith(`${nested}/`) && !isTracked(top, nested);
}

function pathBelow(top: string, path: string): string {
  return relative(top, path).split(sep).join('/');
}

function short(id: string): string {
  return id.slice(0, 12);
}
