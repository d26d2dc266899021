import type { PolicyRule } from './rule.js';

export const expiredException: PolicyRule = {
  id: 'expired-exception',
  group: 'policy',
  level: 'error',
  title: 'An exception of the policy is past its last day',
  needs: 'offline',
  *review({ exceptions }, { policy }) {
    for (const { exception, fate } of exceptions) {
      if (fate !== 'expired' || policy.source === undefined) continue;
      yield {
        file: policy.source.file,
        span: exception.span,
        subject: exception.rule,
        message: `This exception ended on ${exception.expires} and lets nothing pass any more.`,
        remedy: 'Remove it and mend what it let pass, or give it a new last day and say why.',
      };
    }
  },
};
