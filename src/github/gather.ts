import type { Facts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { ActionsFile } from '../workflows/facts.js';
import { readFile } from '../workflows/file.js';
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
  type UnitAnswer,
  unitKey,
} from './facts.js';
import { askWrapperJars, type GradleConnection } from './gradle-releases.js';
import { textOf } from './json.js';
import {
  isExactTag,
  isRemote,
  namesRelease,
  packagesOf,
  pinnedAt,
  type RemoteUse,
  tagNames,
  unitOf,
  unitsWithin,
} from './references.js';
import {
  askInTurn,
  type FileAnswer,
  type RefQuestion,
  type RepositoryQuestion,
  type Source,
} from './source.js';
import type { Store } from './store.js';

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

/** GitHub runs no more levels of composite actions and of called workflows than ten each. */
const maxLevels = 20;
const maxUnits = 1000;

class Units {
  readonly answers = new Map<string, UnitAnswer>();
  readonly #nested: Unit[] = [];

  constructor(private readonly network: Network) {}

  /** Reads what these units run, and what that runs, level by level, each file once. */
  async below(roots: readonly Unit[]): Promise<void> {
    let level = this.#fresh(roots);
    for (let depth = 0; depth < maxLevels && level.length > 0; depth++) {
      const files = await this.#files(level);
      const next = level.flatMap((unit, index) => {
        const answer = readUnit(unit, files[index]);
        this.answers.set(unitKey(unit), answer);
        return answer.kind === 'read' ? unitsWithin(unit, answer.file) : [];
      });
      level = this.#fresh(next);
      this.#nested.push(...level);
    }
    const reason = `what is run lies deeper than ${maxLevels} levels, or in more than ${maxUnits} files`;
    for (const unit of level) this.answers.set(unitKey(unit), { kind: 'unasked', reason });
  }

  /** What lies below the roots, as far as it could be asked for. */
  nested(): Unit[] {
    return this.#nested.filter((unit) => this.answers.get(unitKey(unit))?.kind !== 'unasked');
  }

  /** Those that are not read yet, each once. */
  #fresh(units: readonly Unit[]): Unit[] {
    const fresh = new Map(units.map((unit) => [unitKey(unit), unit]));
    return [...fresh].flatMap(([key, unit]) => (this.answers.has(key) ? [] : unit));
  }

  async #files(units: readonly Unit[]): Promise<FileAnswer[]> {
    const room = Math.max(0, maxUnits - this.answers.size);
    const answers = units.map((unit): FileAnswer | undefined =>
      keptFile(this.network.store.get(unitKey(unit))),
    );
    const open = [...units.entries()].filter(([index]) => answers[index] === undefined).slice(0, room);
    const given = await askInTurn(
      this.network.sources,
      open,
      (source, part) => source.files(part.map(([, unit]) => unit)),
      ({ kind }) => kind === 'none',
    );
    for (const [at, [index, unit]] of open.entries()) {
      const answer = given[at];
      answers[index] = answer;
      // That there is none may be a matter of rights, and changes with these.
      if (answer?.kind === 'file') this.network.store.set(unitKey(unit), answer);
    }
    return answers.map(
      (answer) => answer ?? { kind: 'unasked', reason: `there are more than ${maxUnits} files` },
    );
  }
}

function readUnit(unit: Unit, answer: FileAnswer | undefined): UnitAnswer {
  if (answer === undefined || answer.kind === 'none') return { kind: 'none' };
  if (answer.kind === 'unasked') return answer;
  const { path, reading } = answer;
  const kind = unit.kind === 'action' && /dockerfile$/i.test(path) ? 'dockerfile' : unit.kind;
  return { kind: 'read', file: readFile({ path, kind }, reading) };
}

function keptFile(entry: unknown): FileAnswer | undefined {
  const kind = textOf(entry, 'kind');
  const path = textOf(entry, 'path');
  const text = textOf(entry, 'reading', 'text');
  const reason = textOf(entry, 'reading', 'reason');
  if (kind !== 'file' || path === undefined) return undefined;
  if (text !== undefined) return { kind, path, reading: { kind: 'text', text } };
  return reason === undefined ? undefined : { kind, path, reading: { kind: 'unreadable', reason } };
}
