import type { Span } from '../finding.js';
import { type Exception, placeOf } from '../policy/policy.js';
import type { Context } from './rule.js';

/**
 * Where an exception stands in the policy as the change under review leaves it; undefined where it is gone there, or
 * where the policy is in no file. One of a policy that this one extends stands where it is extended.
 */
export function standing(
  exception: Exception,
  { policy, change }: Context,
): { readonly file: string; readonly span: Span } | undefined {
  const here = change?.policy ?? policy;
  const same = here === policy ? exception : here.exceptions.find((other) => saysTheSame(other, exception));
  if (same === undefined || here.source === undefined) return undefined;
  const { file } = here.source;
  return same.source === here.source
    ? { file, span: same.span }
    : { file, span: placeOf(here, 'extends') ?? { start: 0, end: 0 } };
}

function saysTheSame(a: Exception, b: Exception): boolean {
  return a.rule === b.rule && a.subject === b.subject && a.path === b.path && a.expires === b.expires;
}
