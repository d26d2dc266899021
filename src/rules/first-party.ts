import { subjectMatcher } from '../glob.js';
import type { Policy } from '../policy/policy.js';

/**
 * A test whether an action is first-party: of the owner of the repository under inspection, or trusted by the policy.
 *
 * Names compare without case and at whole segments; a glob that names a repository takes in every path in it.
 */
export function firstParty(
  { trust }: Policy,
  repository: string | undefined,
): (action: { readonly owner: string; readonly repo: string; readonly path: string }) => boolean {
  const us = repository?.split('/')[0]?.toLowerCase();
  const trusted = subjectMatcher(trust.actions);
  return ({ owner, repo, path }) =>
    owner.toLowerCase() === us ||
    trusted(`${owner}/${repo}`) ||
    (path !== '' && trusted(`${owner}/${repo}/${path}`));
}

/** A test whether the policy trusts a plugin, by its id or its `group:name`. */
export function trustedPlugin({ trust }: Policy): (id: string) => boolean {
  return subjectMatcher(trust.plugins);
}
