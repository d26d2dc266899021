import type { Allow } from '../allow.js';
import type { Policy } from '../policy/policy.js';
import type { PolicyRule } from './rule.js';
import { standing } from './standing.js';

export const unusedException: PolicyRule = {
  id: 'unused-exception',
  group: 'policy',
  level: 'warning',
  title: 'An exception that nothing matches',
  needs: 'offline',
  *review({ exceptions, allows }, context) {
    for (const { exception, fate } of exceptions) {
      const place = fate === 'unused' ? standing(exception, context) : undefined;
      if (place === undefined) continue;
      yield {
        ...place,
        subject: exception.rule,
        message: 'This exception matches no finding.',
        remedy: 'Remove it, so that it does not let a later finding pass unseen.',
      };
    }
    for (const { file, allow, fate } of allows) {
      if (fate !== 'unused') continue;
      yield {
        file,
        span: allow.span,
        subject: allow.rules.join(' '),
        ...faultOf(allow, context.policy),
      };
    }
  },
};

function faultOf({ reason }: Allow, { inline }: Policy): { message: string; remedy: string } {
  if (inline === 'refuse')
    return {
      message: 'The policy refuses comments that let findings pass, so this one lets nothing pass.',
      remedy: 'Remove it, and mend what it was to let pass or ask for an exception in the policy.',
    };
  return reason === ''
    ? {
        message: 'This comment gives no reason, so it lets nothing pass.',
        remedy: 'Give one: `pinfold: allow RULE -- reason`.',
      }
    : {
        message: 'This comment matches no finding on its line or the next.',
        remedy: 'Remove it, or put it on the line of the finding or the line above.',
      };
}
