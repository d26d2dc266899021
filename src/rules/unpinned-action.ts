import type { Draft } from '../finding.js';
import { type NetworkFacts, repositoryKey } from '../github/facts.js';
import { isExactTag } from '../github/references.js';
import type { ActionsFile, Use } from '../workflows/facts.js';
import { describeImage, isPinnedImage } from '../workflows/image.js';
import { type Lock, lockKey } from '../workflows/lock.js';
import { describeRef, isFullSha, type Target } from '../workflows/uses.js';
import { firstParty } from './first-party.js';
import { alsoUsed } from './places.js';
import type { Context, FactRule } from './rule.js';

export const unpinnedAction: FactRule = {
  id: 'unpinned-action',
  group: 'actions',
  level: 'error',
  title: 'An action or reusable workflow is named by anything but a full commit SHA',
  needs: 'offline',
  *check({ actions, network }, context) {
    const trusted = firstParty(context.policy, context.repository);
    for (const file of actions.files) {
      for (const use of file.uses) {
        if (use.target.kind === 'image') yield* checkImage(file, use, use.target.image);
        else if (use.target.kind === 'action' || use.target.kind === 'workflow') {
          if (!trusted(use.target)) yield* checkRemote(file, use, use.target, actions.lock, network, context);
        }
      }
    }
  },
};

type Remote = Target & { kind: 'action' | 'workflow' };

function* checkRemote(
  { file, kind }: ActionsFile,
  use: Use,
  target: Remote,
  lock: Lock | undefined,
  network: NetworkFacts | undefined,
  { policy }: Context,
): Generator<Draft> {
  const { owner, repo, path, ref } = target;
  // GitHub's lock is by workflow file, and has actions alone: github/gh-actions-lock, README, "Limitations".
  const lockable = kind === 'workflow' && target.kind === 'action';
  const locked = lockable && lock?.pins.get(file)?.has(lockKey(owner, repo, ref)) === true;
  const required = lockable && policy.actions.lockfile === 'require';
  if (required ? locked : isFullSha(ref) || (locked && policy.actions.lockfile === 'honour')) return;

  const name = [owner, repo, path].filter((part) => part !== '').join('/');
  const draft = { file, span: use.span, subject: use.text };
  if (required) {
    yield {
      ...draft,
      message: `The policy requires GitHub's lock file, and it does not pin ${use.text} for this workflow.${alsoUsed(use)}`,
      remedy: 'Run `gh actions-lock` and commit .github/workflows/actions.lock.',
    };
    return;
  }
  const what = target.kind === 'workflow' ? 'workflow' : 'action';
  const pardon = policy.actions.selfVerifying === 'accept' ? selfVerifying(target) : undefined;
  const finding: Draft = {
    ...draft,
    ...(pardon !== undefined && { pardon }),
    message: `This ${what} is not pinned: ${ref} is ${describeRef(ref)}, so whoever controls ${owner}/${repo} can change what runs here.${alsoUsed(use)}`,
    remedy: `Write the full commit SHA, and the version as a comment: \`uses: ${name}@<commit> # ${ref}\`.${lookUp(target)}`,
  };
  const release =
    policy.actions.pin === 'exact-tag' && isExactTag(ref) ? releaseOf(target, network) : undefined;
  if (release === 'immutable') return;
  if (release !== undefined) {
    const { unreachable } = policy.network;
    // What could not be asked weighs what the policy says; without the network it is a tag like any other.
    if (release.kind === 'unasked' && network !== undefined && unreachable === 'off') return;
    yield {
      ...finding,
      ...(release.kind === 'unasked' && network !== undefined && unreachable !== 'off'
        ? { level: unreachable }
        : {}),
      message: `This ${what} is not pinned: ${ref} is an exact tag, and ${release.reason}.${alsoUsed(use)}`,
    };
    return;
  }
  yield finding;
}

type Release = 'immutable' | { readonly kind: 'mutable' | 'unasked'; readonly reason: string };

/** Whether an exact tag is that of an immutable release, which nobody can move: docs.github.com, "Immutable releases". */
function releaseOf(target: Remote, network: NetworkFacts | undefined): Release {
  if (network === undefined)
    return { kind: 'unasked', reason: 'only `--online` can tell whether its release is immutable' };
  const answer = network.repositories.get(repositoryKey(target));
  const release = answer?.kind === 'found' ? answer.releases.get(target.ref) : undefined;
  if (release === 'immutable') return release;
  if (release === 'mutable') return { kind: 'mutable', reason: 'its release is not immutable' };
  if (release === 'none') return { kind: 'mutable', reason: 'it has no release' };
  if (answer?.kind === 'missing')
    return { kind: 'mutable', reason: `${target.owner}/${target.repo} is not there, or is private` };
  const why = release?.reason ?? (answer?.kind === 'unasked' ? answer.reason : 'there is no answer');
  return { kind: 'unasked', reason: `it could not be asked whether its release is immutable: ${why}` };
}

function* checkImage({ file }: ActionsFile, use: Use, image: string): Generator<Draft> {
  if (isPinnedImage(image)) return;
  yield {
    file,
    span: use.span,
    subject: use.text,
    message: `This image is not pinned: ${describeImage(image)}.${alsoUsed(use)}`,
    remedy: `Add the digest: \`uses: docker://${withoutDigest(image)}@sha256:<digest>\`. \`docker buildx imagetools inspect ${withoutDigest(image)}\` prints it.`,
  };
}

/** How to find the commit; nothing for a ref that a shell could take for more than a word. */
function lookUp({ owner, repo, ref }: Remote): string {
  if (!/^[\w][\w./+-]*$/.test(ref)) return '';
  return ` \`git ls-remote https://github.com/${owner}/${repo} ${ref} '${ref}^{}'\` prints the commit last.`;
}

/**
 * The generators check which tag they run at, and fail when called by SHA: slsa-framework/slsa-github-generator,
 * README, "Referencing SLSA builders and generators".
 */
export function selfVerifying({ kind, owner, repo, ref }: Remote): string | undefined {
  const generator =
    kind === 'workflow' && `${owner}/${repo}`.toLowerCase() === 'slsa-framework/slsa-github-generator';
  return generator && /^v\d+\.\d+\.\d+$/.test(ref)
    ? 'SLSA generators verify their own tag and cannot be called by a commit SHA'
    : undefined;
}

function withoutDigest(image: string): string {
  return image.replace(/@.*$/, '');
}
