import type { Draft } from '../finding.js';
import { type Advisory, type NetworkFacts, type RepositoryFacts, tagsAt } from '../github/facts.js';
import { isExactTag, pinnedAt } from '../github/references.js';
import { isFullSha } from '../workflows/uses.js';
import { foundUses, type PlacedUse, remoteUsesOf, Unjudged } from './network.js';
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
      for (const placed of foundUses(facts, unjudged))
        yield* checkUse(placed, placed.repository, advisoriesOn(placed, network.advisories.of), network);
    }
    yield* unjudged.drafts();
  },
};

/** Those on the repository, and on the path within it. */
function advisoriesOn(
  { use: { target } }: PlacedUse,
  of: ReadonlyMap<string, readonly Advisory[]>,
): readonly Advisory[] {
  const repository = `${target.owner}/${target.repo}`.toLowerCase();
  const whole = of.get(repository) ?? [];
  return target.path === ''
    ? whole
    : [...whole, ...(of.get(`${repository}/${target.path.toLowerCase()}`) ?? [])];
}

function* checkUse(
  { file, use }: PlacedUse,
  repository: RepositoryFacts,
  advisories: readonly Advisory[],
  { repositories }: NetworkFacts,
): Generator<Draft> {
  if (advisories.length === 0) return;
  const { ref } = use.target;
  const sha = pinnedAt(use.target, repositories);
  // A tag of an exact version is named by itself; any other ref that can be moved is unpinned-action's.
  if (sha === undefined && !isExactTag(ref)) return;
  const versions = [
    ...(isExactTag(ref) && !isFullSha(ref) ? [ref] : []),
    ...(sha === undefined ? [] : tagsAt(repository, sha).flatMap((tag) => exactVersion(tag) ?? [])),
  ];
  const draft = { file, span: use.span, subject: use.text };
  if (versions.length === 0) {
    yield {
      ...draft,
      level: 'notice',
      message: `Advisories cover some versions of ${repository.name} (${advisories.map(({ id }) => id).join(', ')}), and this commit has no version's tag, so nobody can tell whether it is one of them.${alsoUsed(use)}`,
      remedy: 'Pin the commit of a version that no advisory covers.',
    };
    return;
  }
  const judged = advisories.map((advisory) => ({
    advisory,
    covered: versions.map((version) => covers(advisory.range, version)),
  }));
  const covering = judged.filter(({ covered }) => covered.includes(true)).map(({ advisory }) => advisory);
  const doubtful = judged.filter(({ covered }) => covered.every((one) => one === undefined));
  if (covering.length > 0) {
    const patched = covering.map((advisory) => advisory.patched ?? 'none');
    yield {
      ...draft,
      message: `${covering.map(describe).join('; ')}: covers ${versions[0]}.${alsoUsed(use)}`,
      remedy: patched.includes('none')
        ? 'No version mends it: use another action.'
        : `Go to a version that mends it, ${[...new Set(patched)].join(' and ')} or later.`,
    };
  } else if (doubtful.length > 0) {
    yield {
      ...draft,
      level: 'warning',
      message: `${doubtful.map(({ advisory }) => `${describe(advisory)} (versions ${advisory.range})`).join('; ')}: it cannot be told whether that covers ${versions[0]}.${alsoUsed(use)}`,
      remedy: 'Read the advisory, and compare the versions.',
    };
  }
}

/** The version that a tag names to its last number; a tag such as `v4` moves on, and says nothing. */
function exactVersion(tag: string): string | undefined {
  return /(?:^|[-/@])(v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/.exec(tag)?.[1];
}

function describe({ id, severity, summary }: Advisory): string {
  return `${id} (${severity}): ${summary.slice(0, 200).replace(/[.\s]+$/, '')}`;
}
