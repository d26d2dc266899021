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
  type Unit,
  type UnitAnswer,
  unitKey,
} from './facts.js';
import { askWrapperJars, type GradleConnection } from './gradle-releases.js';
import { textOf } from './json.js';
import {
  isExactTag,
  isRemote,
  pinnedAt,
  type RemoteUse,
  tagNames,
  unitOf,
  unitsWithin,
} from './references.js';
import type { FileAnswer, RepositoryQuestion, Source } from './source.js';
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

/** Asks all that the rules `on` (by id) need to know of the workspace's references, each thing once. */
export async function gatherNetwork(
  { actions, gradle }: Omit<Facts, 'network'>,
  policy: Policy,
  on: ReadonlySet<string>,
  network: Network,
): Promise<NetworkFacts> {
  const uses = remoteUses(actions.files);
  const asked = [
    'unknown-commit',
    'mismatched-version',
    'vulnerable-action',
    'archived-action',
    'fresh-action',
  ];
  const wantsRepositories = asked.some((id) => on.has(id)) || policy.actions.pin === 'exact-tag';
  const repositories = wantsRepositories
    ? await askRepositories(network, questionsOf(uses, policy))
    : new Map<string, RepositoryAnswer>();
  const units = on.has('unpinned-nested-action')
    ? await new Units(network).below(
        uses.flatMap(({ target }) => unitOf(target, pinnedAt(target, repositories))),
      )
    : new Map<string, UnitAnswer>();
  const none: AdvisoriesAnswer = { kind: 'found', of: new Map() };
  const advisories =
    on.has('vulnerable-action') && uses.length > 0
      ? await askAdvisories(network.advisories, packagesOf(uses))
      : none;
  const jars = on.has('unknown-gradle-wrapper-jar')
    ? gradle.wrapperJars.flatMap(({ sha256, version }) => (sha256 === undefined ? [] : { sha256, version }))
    : [];
  return { on, repositories, units, advisories, wrapperJars: await askWrapperJars(network.gradle, jars) };
}

function remoteUses(files: readonly ActionsFile[]): RemoteUse[] {
  return files.flatMap(({ uses }) => uses.filter(isRemote));
}

/** One question for each repository, whatever the case in which it is written. */
function questionsOf(uses: readonly RemoteUse[], { actions }: Policy): RepositoryQuestion[] {
  const questions = new Map<
    string,
    { owner: string; repo: string; commits: Set<string>; tags: Set<string>; releases: Set<string> }
  >();
  for (const { target, version } of uses) {
    const { owner, repo, ref } = target;
    const key = repositoryKey(target);
    const question = questions.get(key) ?? {
      owner,
      repo,
      commits: new Set(),
      tags: new Set(),
      releases: new Set(),
    };
    questions.set(key, question);
    if (isFullSha(ref)) {
      question.commits.add(ref.toLowerCase());
      if (version?.claim === 'full') for (const name of tagNames(version.version)) question.tags.add(name);
    } else if (isExactTag(ref)) {
      question.tags.add(ref);
      if (actions.pin === 'exact-tag') question.releases.add(ref);
    }
  }
  return [...questions.values()].map(({ owner, repo, commits, tags, releases }) => ({
    owner,
    repo,
    commits: [...commits],
    tags: [...tags],
    releases: [...releases],
  }));
}

async function askRepositories(
  { sources }: Network,
  questions: readonly RepositoryQuestion[],
): Promise<Map<string, RepositoryAnswer>> {
  const answers = new Map<string, RepositoryAnswer>();
  let open = questions;
  for (const source of sources) {
    if (open.length === 0) break;
    const given = await source.repositories(open);
    for (const [index, question] of open.entries())
      answers.set(repositoryKey(question), given[index] ?? { kind: 'missing' });
    open = open.filter((question) => answers.get(repositoryKey(question))?.kind === 'missing');
  }
  return answers;
}

/** The packages of the advisory database that a reference can be: the repository, and the path within it. */
function packagesOf(uses: readonly RemoteUse[]): string[] {
  return uses.flatMap(({ target: { owner, repo, path } }) =>
    path === '' ? `${owner}/${repo}` : [`${owner}/${repo}`, `${owner}/${repo}/${path}`],
  );
}

/** GitHub runs no more levels of composite actions and of called workflows than ten each. */
const maxLevels = 20;
const maxUnits = 1000;

class Units {
  readonly #answers = new Map<string, UnitAnswer>();

  constructor(private readonly network: Network) {}

  /** Reads what these units run, and what that runs, level by level, each file once. */
  async below(roots: readonly Unit[]): Promise<Map<string, UnitAnswer>> {
    let level = this.#fresh(roots);
    for (let depth = 0; depth < maxLevels && level.length > 0; depth++) {
      const files = await this.#files(level);
      const next = level.flatMap((unit, index) => {
        const answer = readUnit(unit, files[index]);
        this.#answers.set(unitKey(unit), answer);
        return answer.kind === 'read' ? unitsWithin(unit, answer.file) : [];
      });
      level = this.#fresh(next);
    }
    const reason = `what is run lies deeper than ${maxLevels} levels, or in more than ${maxUnits} files`;
    for (const unit of level) this.#answers.set(unitKey(unit), { kind: 'unasked', reason });
    return this.#answers;
  }

  /** Those that are not read yet, each once. */
  #fresh(units: readonly Unit[]): Unit[] {
    const fresh = new Map(units.map((unit) => [unitKey(unit), unit]));
    return [...fresh].flatMap(([key, unit]) => (this.#answers.has(key) ? [] : unit));
  }

  async #files(units: readonly Unit[]): Promise<FileAnswer[]> {
    const room = Math.max(0, maxUnits - this.#answers.size);
    const answers = units.map((unit): FileAnswer | undefined =>
      keptFile(this.network.store.get(unitKey(unit))),
    );
    let open = [...units.entries()].filter(([index]) => answers[index] === undefined).slice(0, room);
    for (const source of this.network.sources) {
      if (open.length === 0) break;
      const given = await source.files(open.map(([, unit]) => unit));
      for (const [at, [index, unit]] of open.entries()) {
        const answer = given[at];
        answers[index] = answer;
        // That there is none may be a matter of rights, and changes with these.
        if (answer?.kind === 'file') this.network.store.set(unitKey(unit), answer);
      }
      open = open.filter(([index]) => answers[index]?.kind === 'none');
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
