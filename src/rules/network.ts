import type { Facts } from '../facts.js';
import type { Draft } from '../finding.js';
import { wholeFile } from '../finding.js';
import { type RepositoryFacts, repositoryKey } from '../github/facts.js';
import { isRemote, type RemoteUse } from '../github/references.js';
import type { Policy } from '../policy/policy.js';
import { isFullSha } from '../workflows/uses.js';

/** A reference to a repository, and the file in which it stands. */
export interface PlacedUse {
  readonly file: string;
  readonly use: RemoteUse;
}

/** Every reference to a repository, in the order of the files. */
export function remoteUsesOf({ actions }: Facts): PlacedUse[] {
  return actions.files.flatMap(({ file, uses }) => uses.filter(isRemote).map((use) => ({ file, use })));
}

/**
 * The references, of those that a rule `judges`, whose repositories were found; what could not be asked goes to
 * `unjudged`.
 */
export function* foundUses(
  facts: Facts,
  unjudged: Unjudged,
  judges: (use: RemoteUse) => boolean = () => true,
): Generator<PlacedUse & { readonly repository: RepositoryFacts }> {
  const { network } = facts;
  for (const placed of remoteUsesOf(facts)) {
    if (!judges(placed.use)) continue;
    const answer = network?.repositories.get(repositoryKey(placed.use.target));
    if (answer?.kind === 'found') yield { ...placed, repository: answer };
    else if (answer?.kind === 'unasked') unjudged.add(placed, answer.reason);
    // Where it runs, unknown-commit tells of these, once for all rules.
    else if (
      network !== undefined &&
      (!network.on.has('unknown-commit') || !isFullSha(placed.use.target.ref))
    )
      unjudged.add(placed, missing(placed.use.target));
  }
}

/** Why there is nothing to say of a repository that GitHub does not show. */
export function missing({ owner, repo }: { readonly owner: string; readonly repo: string }): string {
  return `${owner}/${repo} is not there, or is private and this token may not see it`;
}

/** What a rule could not judge: one finding for each reason, at the first of the places. */
export class Unjudged {
  readonly #reasons = new Map<string, { first: Draft; count: number }>();

  /** `what` completes "It could not be asked …". */
  constructor(
    private readonly what: string,
    private readonly policy: Policy,
  ) {}

  add(place: PlacedUse | { readonly file: string }, reason: string): void {
    const { unreachable } = this.policy.network;
    if (unreachable === 'off') return;
    const known = this.#reasons.get(reason);
    if (known !== undefined) {
      known.count++;
      return;
    }
    const { file } = place;
    const here =
      'use' in place ? { span: place.use.span, subject: place.use.text } : { span: wholeFile, subject: file };
    const first: Draft = {
      file,
      ...here,
      level: unreachable,
      message: `It could not be asked ${this.what}: ${reason}.`,
      remedy:
        'Run it again, with a token that may read it and a larger `--max-requests` where that was the reason; `network.unreachable` in the policy says how much this weighs.',
    };
    this.#reasons.set(reason, { first, count: 1 });
  }

  *drafts(): Generator<Draft> {
    for (const { first, count } of this.#reasons.values()) {
      const more = count === 1 ? '' : ` The same holds for ${count - 1} more.`;
      yield { ...first, message: first.message + more };
    }
  }
}

/** The first digits of a SHA, for a sentence. */
export function short(sha: string): string {
  return sha.slice(0, 12);
}
