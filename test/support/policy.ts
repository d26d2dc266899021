import { overlay, readLayer } from '../../src/policy/load.js';
import { defaultPolicy, type Policy } from '../../src/policy/policy.js';

/** What a policy that extends no other says. */
export function policyOf(text: string, file = 'policy.yml'): Policy {
  return overlay(defaultPolicy, readLayer({ file, text }));
}
