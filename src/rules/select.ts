import { groups } from '../finding.js';
import { rules } from './index.js';
import type { Rule } from './rule.js';

/** A name that is neither a rule nor a group; the message names it. */
export class UnknownRule extends Error {}

export const groupNames: readonly string[] = groups;

/**
 * The rules that a list of rule ids and groups names, and those that are `always` wanted; all, where it is empty.
 *
 * @throws UnknownRule
 */
export function selectRules(names: readonly string[], always: readonly Rule[] = []): readonly Rule[] {
  const wanted = names
    .flatMap((name) => name.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = wanted.find(
    (name) => !groupNames.includes(name) && !rules.some((rule) => rule.id === name),
  );
  if (unknown !== undefined)
    throw new UnknownRule(`${unknown} is no rule and no group; pinfold rules lists them`);
  return wanted.length === 0
    ? rules
    : rules.filter(
        (rule) => wanted.includes(rule.id) || wanted.includes(rule.group) || always.includes(rule),
      );
}
