import type { PolicyRule } from './rule.js';
import { standing } from './standing.js';

export const expiredException: PolicyRule = {
  id: 'expired-exception',
  group: 'policy',
  level: 'error',
  title: 'An exception of the policy is past its last day',
  needs: 'offline',
  *review({ exceptions }, context) {
    for (const { exception, fate } of exceptions) {
      const place = fate === 'expired' ? standing(exception, context) : undefined;
      if (place === undefined) continue;
      yield {
        ...place,
        subject: exception.rule,
        message: `This exception ended on ${exception.expires} and lets nothing pass any more.`,
        remedy: 'Remove it and mend what it let pass, or give it a new last day and say why.',
      };
    }
  },
};
