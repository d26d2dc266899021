import type { Facts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { ActionsFile } from '../workflows/facts.js';
import { isFullSha } from '../workflows/uses.js';
import { askAdvisories } from './advisories.js';
import type { GitHub } from './api.js';
import {
  type AdvisoriesAnswer,
  type NetworkFacts,
  type RepositoryAnswer,
  repositoryKey,
  tagsAt,
  type Unit,
} from './facts.js';
import { askWrapperJars, type GradleConnection } from './gradle-releases.js';
import {
  isExactTag,
  isRemote,
  namesRelease,
  packagesOf,
  pinnedAt,
  type RemoteUse,
  tagNames,
  unitOf,
} from './references.js';
import { askInTurn, type RefQuestion, type RepositoryQuestion, type Source } from './source.js';
import type { Store } from './store.js';
import { Units } from './units.js';

/** The network as a check asks it. */
export interface Network {
  /** The ways to ask for repositories; the next is asked for what the one before does not have. */
  readonly sources: readonly Source[];
  readonly advisories: GitHub;
  readonly gradle: GradleConnection;
  /** For what never changes: a file of a repository at a commit. */
  readonly store: Store;
}

/** Fewer tags than these are all that a repository has: every source lists the first hundred. */
const wholeListOfTags = 100;

/** The rules that judge by what stands in the files of pinned references, at any depth, and by their repositories. */
const askingForUnits = ['unknown-commit', 'unpinned-nested-action', 'vulnerable-action'];
const askingForRepositories = [
  'unknown-commit',
  'mismatched-version',
  'vulnerable-action',
  'archived-action',
  'fresh-action',
];

/** Asks all that the rules `on` (by id) need to know of the workspace's references, each thing once. */
export async function gatherNetwork(
  { actions, gradle }: Omit<Facts, 'network'>,
  policy: Policy,
  on: ReadonlySet<string>,
  network: Network,
): Promise<NetworkFacts> {
  const uses = remoteUses(actions.files);
  const units = new Units(network);
  const repositories = new Map<string, RepositoryAnswer>();
  const asksUnits = askingForUnits.some((id) => on.has(id));
  const asksRepositories =
    policy.actions.pin === 'exact-tag' || askingForRepositories.some((id) => on.has(id));
  const askOnce = async () => {
    // Files first: what they name is then asked for in the same requests as what we name.
    if (asksUnits)
      await units.below(uses.flatMap(({ target }) => unitOf(target, pinnedAt(target, repositories))));
    if (asksRepositories)
      await addRepositories(network, questionsOf(uses, units.nested(), policy), repositories);
  };
  await askOnce();
  // Only now is it known which tags are pins, and so what these run.
  if (policy.actions.pin === 'exact-tag') await askOnce();
  const advisories: AdvisoriesAnswer = on.has('vulnerable-action')
    ? await addAdvisories(network, [...runsOf(uses, repositories), ...units.nested()], repositories)
    : { kind: 'found', of: new Map() };
  const jars = on.has('unknown-gradle-wrapper-jar')
    ? gradle.wrapperJars.flatMap(({ sha256, version }) => (sha256 === undefined ? [] : { sha256, version }))
    : [];
  const wrapperJars = await askWrapperJars(network.gradle, jars);
  return { on, repositories, units: units.answers, advisories, wrapperJars };
}

function remoteUses(files: readonly ActionsFile[]): RemoteUse[] {
  return files.flatMap(({ uses }) => uses.filter(isRemote));
}

/** One question for each repository, whatever the case in which it is written. */
function questionsOf(
  uses: readonly RemoteUse[],
  nested: readonly Unit[],
  { actions }: Policy,
): RepositoryQuestion[] {
  const questions = new Map<
    string,
    { owner: string; repo: string; commits: Set<string>; tags: Set<string>; releases: Set<string> }
  >();
  const questionOn = ({ owner, repo }: { readonly owner: string; readonly repo: string }) => {
    const key = repositoryKey({ owner, repo });
    const known = questions.get(key);
    if (known !== undefined) return known;
    const fresh = {
      owner,
      repo,
      commits: new Set<string>(),
      tags: new Set<string>(),
      releases: new Set<string>(),
    };
    questions.set(key, fresh);
    return fresh;
  };
  for (const { target, version } of uses) {
    const { ref } = target;
    const question = questionOn(target);
    if (isFullSha(ref)) {
      question.commits.add(ref.toLowerCase());
      if (version?.claim === 'full') for (const name of tagNames(version.version)) question.tags.add(name);
    } else if (isExactTag(ref)) {
      question.tags.add(ref);
      if (actions.pin === 'exact-tag') question.releases.add(ref);
    }
  }
  for (const unit of nested) questionOn(unit).commits.add(unit.sha);
  return [...questions.values()].map(({ owner, repo, commits, tags, releases }) => ({
    owner,
    repo,
    commits: [...commits],
    tags: [...tags],
    releases: [...releases],
    dates: actions.restDays > 0,
  }));
}

/** Asks for what is not answered yet, and adds the answers. */
async function addRepositories(
  { sources }: Network,
  questions: readonly RepositoryQuestion[],
  answers: Map<string, RepositoryAnswer>,
): Promise<void> {
  const open = questions.filter((question) => {
    const known = answers.get(repositoryKey(question));
    return (
      known === undefined ||
      (known.kind === 'found' && !question.commits.every((sha) => known.commits.has(sha)))
    );
  });
  const given = await askInTurn(
    sources,
    open,
    (source, part) => source.repositories(part),
    ({ kind }) => kind === 'missing',
  );
  for (const [index, question] of open.entries())
    answers.set(repositoryKey(question), given[index] ?? { kind: 'missing' });
}

/** Something that is run: at a commit, where it is pinned to one. */
type Run = Pick<Unit, 'owner' | 'repo' | 'path'> & { readonly sha: string | undefined };

function runsOf(uses: readonly RemoteUse[], repositories: NetworkFacts['repositories']): Run[] {
  return uses.map(({ target }) => ({ ...target, sha: pinnedAt(target, repositories) }));
}

/**
 * Asks for the advisories on all that is run, and, where there are some, for the versions of commits that none of the
 * known tags names: these are added to the tags.
 */
async function addAdvisories(
  { advisories, sources }: Network,
  runs: readonly Run[],
  repositories: Map<string, RepositoryAnswer>,
): Promise<AdvisoriesAnswer> {
  const packages = runs.flatMap((run) => packagesOf(run, repositories));
  if (packages.length === 0) return { kind: 'found', of: new Map() };
  const answer = await askAdvisories(advisories, packages);
  if (answer.kind === 'unasked') return answer;
  const open = runs.flatMap((run): RefQuestion[] => {
    const { owner, repo, sha } = run;
    const facts = repositories.get(repositoryKey(run));
    if (sha === undefined || facts?.kind !== 'found' || facts.tags.size < wholeListOfTags) return [];
    const doubtful =
      packagesOf(run, repositories).some((name) => answer.of.has(name)) &&
      !tagsAt(facts, sha).some(namesRelease);
    return doubtful ? [{ owner, repo, ref: sha }] : [];
  });
  const found = await askInTurn(
    sources,
    open,
    (source, part) => source.refs(part),
    ({ kind }) => kind === 'missing',
  );
  for (const [index, question] of open.entries()) {
    const key = repositoryKey(question);
    const facts = repositories.get(key);
    const version = found[index];
    if (facts?.kind !== 'found' || version?.kind !== 'found') continue;
    const { commit, date, tags } = version;
    const more = tags.map((name) => [name, { commit, date }] as const);
    repositories.set(key, { ...facts, tags: new Map([...facts.tags, ...more]) });
  }
  return answer;
}
