import type { PolicyRule } from './rule.js';

export const unusedException: PolicyRule = {
  id: 'unused-exception',
  group: 'policy',
  level: 'warning',
  title: 'An exception that nothing matches',
  needs: 'offline',
  *review({ exceptions, allows }, { policy }) {
    for (const { exception, fate } of exceptions) {
      if (fate !== 'unused' || policy.source === undefined) continue;
      yield {
        file: policy.source.file,
        span: exception.span,
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
        message:
          allow.reason === ''
            ? 'This comment gives no reason, so it lets nothing pass.'
            : 'This comment matches no finding on its line or the next.',
        remedy:
          allow.reason === ''
            ? 'Give one: `pinfold: allow RULE -- reason`.'
            : 'Remove it, or put it on the line of the finding or the line above.',
      };
    }
  },
};
