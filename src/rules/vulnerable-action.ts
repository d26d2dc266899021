import type { Draft } from '../finding.js';
import {
  type Advisory,
  type NetworkFacts,
  type RepositoryFacts,
  repositoryKey,
  tagsAt,
  type Unit,
} from '../github/facts.js';
import { isExactTag, packagesOf, pinnedAt } from '../github/references.js';
import { isFullSha } from '../workflows/uses.js';
import { addUnread, below, isToldMissing, tellsUnread, wayOf } from './below.js';
import { foundUses, missing, type PlacedUse, remoteUsesOf, Unjudged } from './network.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';
import { covers } from './version-range.js';

export const vulnerableAction: FactRule = {
  id: 'vulnerable-action',
  group: 'actions',
  level: 'error',
  title: 'A version that a published advisory covers',
  needs: 'network',
  *check(facts, { policy }) {
    const { network } = facts;
    if (network === undefined) return;
    const unjudged = new Unjudged('whether an advisory covers this version', policy);
    if (network.advisories.kind === 'unasked') {
      for (const placed of remoteUsesOf(facts)) unjudged.add(placed, network.advisories.reason);
    } else {
      const { of } = network.advisories;
      for (const { repository, ...placed } of foundUses(facts, unjudged))
        yield* checkUse(placed, repository, advisoriesOn(placed.use.target, of, network), network);
      for (const placed of remoteUsesOf(facts)) {
        yield* checkBelow(placed, of, network, unjudged);
        if (tellsUnread('vulnerable-action', network)) addUnread(placed, network, unjudged);
      }
    }
    yield* unjudged.drafts();
  },
};

/** Those on the repository, by its name as it is written and as it is now, and on the path within it. */
function advisoriesOn(
  run: Pick<Unit, 'owner' | 'repo' | 'path'>,
  of: ReadonlyMap<string, readonly Advisory[]>,
  { repositories }: NetworkFacts,
): readonly Advisory[] {
  return packagesOf(run, repositories).flatMap((name) => of.get(name) ?? []);
}

function* checkUse(
  { file, use }: PlacedUse,
  repository: RepositoryFacts,
  advisories: readonly Advisory[],
  network: NetworkFacts,
): Generator<Draft> {
  const { ref } = use.target;
  const sha = pinnedAt(use.target, network.repositories);
  // A tag of an exact version is named by itself; any other ref that can be moved is unpinned-action's.
  if (sha === undefined ? !isExactTag(ref) : isToldMissing({ ...use.target, sha }, network)) return;
  const versions = [
    ...(isExactTag(ref) && !isFullSha(ref) ? [ref] : []),
    ...(sha === undefined ? [] : versionsAt(repository, sha)),
  ];
  const verdict = verdictOn(repository, versions, advisories);
  if (verdict === undefined) return;
  const message = `${verdict.message}.${alsoUsed(use)}`;
  yield { file, span: use.span, subject: use.text, ...verdict, message };
}

/** What an action of ours runs itself, by the commits that it pins. */
function* checkBelow(
  placed: PlacedUse,
  of: ReadonlyMap<string, readonly Advisory[]>,
  network: NetworkFacts,
  unjudged: Unjudged,
): Generator<Draft> {
  const { file, use } = placed;
  const told = new Set<string>();
  for (const { unit, steps } of below(placed, network)) {
    const repository = network.repositories.get(repositoryKey(unit));
    const keyOf = ({ id, range }: Advisory) => `${repositoryKey(unit)}@${unit.sha} ${id} ${range}`;
    const advisories = advisoriesOn(unit, of, network).filter((advisory) => !told.has(keyOf(advisory)));
    for (const advisory of advisories) told.add(keyOf(advisory));
    // Our own reference is judged by itself.
    if (steps.length === 1 || isToldMissing(unit, network)) continue;
    if (repository?.kind === 'unasked') unjudged.add(placed, repository.reason);
    if (repository?.kind === 'missing') unjudged.add(placed, missing(unit));
    if (repository?.kind !== 'found') continue;
    const verdict = verdictOn(repository, versionsAt(repository, unit.sha), advisories);
    if (verdict === undefined) continue;
    yield {
      file,
      span: use.span,
      subject: use.text,
      ...verdict,
      message: `What this runs itself, ${wayOf(steps)}: ${verdict.message}.${alsoUsed(use)}`,
      remedy:
        'Go to a version that runs another one, ask its maintainers for it, or take what it does into steps of your own.',
    };
  }
}

/** Does an advisory cover what is run at a commit of another's, or can nobody tell? */
export function isDoubted(unit: Unit, network: NetworkFacts): boolean {
  const repository = network.repositories.get(repositoryKey(unit));
  if (network.advisories.kind === 'unasked' || repository?.kind !== 'found') return false;
  const advisories = advisoriesOn(unit, network.advisories.of, network);
  if (advisories.length === 0 || isToldMissing(unit, network)) return false;
  return verdictOn(repository, versionsAt(repository, unit.sha), advisories) !== undefined;
}

/** What the advisories say of a commit with the tags of these versions, without a full stop; undefined where nothing. */
function verdictOn(
  { name }: RepositoryFacts,
  versions: readonly string[],
  advisories: readonly Advisory[],
): Pick<Draft, 'level' | 'message' | 'remedy'> | undefined {
  if (advisories.length === 0) return undefined;
  if (versions.length === 0)
    return {
      level: 'notice',
      message: `Advisories cover some versions of ${name} (${advisories.map(({ id }) => id).join(', ')}), and no version's tag is known at this commit, so nobody can tell whether it is one of them`,
      remedy: 'Pin the commit of a version that no advisory covers.',
    };
  const judged = advisories.map((advisory) => ({
    advisory,
    covered: versions.map((version) => covers(advisory.range, version)),
  }));
  const covering = judged.filter(({ covered }) => covered.includes(true)).map(({ advisory }) => advisory);
  const hit = versions.filter((_, n) => judged.some(({ covered }) => covered[n] === true));
  const doubtful = judged.filter(({ covered }) => covered.every((one) => one === undefined));
  if (covering.length > 0) {
    const patched = covering.map((advisory) => advisory.patched ?? 'none');
    return {
      message: `${covering.map(describe).join('; ')}: covers ${hit.join(', ')}`,
      remedy: patched.includes('none')
        ? 'No version mends it: use another action.'
        : `Go to a version that mends it, ${[...new Set(patched)].join(' and ')} or later.`,
    };
  }
  return doubtful.length === 0
    ? undefined
    : {
        level: 'warning',
        message: `${doubtful.map(({ advisory }) => `${describe(advisory)} (versions ${advisory.range})`).join('; ')}: it cannot be told whether that covers ${versions[0]}`,
        remedy: 'Read the advisory, and compare the versions.',
      };
}

function versionsAt(repository: RepositoryFacts, sha: string): string[] {
  return tagsAt(repository, sha).flatMap((tag) => exactVersion(tag) ?? []);
}

/** The version that a tag names to its last number; a tag such as `v4` moves on, and says nothing. */
function exactVersion(tag: string): string | undefined {
  return /(?:^|[-/@])(v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/.exec(tag)?.[1];
}

function describe({ id, severity, summary }: Advisory): string {
  return `${id} (${severity}): ${summary.slice(0, 200).replace(/[.\s]+$/, '')}`;
}
