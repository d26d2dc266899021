import type { PolicyRule } from './rule.js';

export const weakenedPolicy: PolicyRule = {
  id: 'weakened-policy',
  group: 'policy',
  level: 'warning',
  title: 'The change under review loosens the gate that judges it',
  needs: 'offline',
  *review({ allows }, { change, policy }) {
    if (change === undefined) return;
    for (const { file, span, subject, what, effect } of change.weakenings) {
      yield {
        file,
        span,
        subject,
        message: `This change ${what}. ${effect}`,
        remedy:
          'Take it back, or let somebody who answers for the policy approve it; until it is merged, the policy of the base judges.',
      };
    }
    if (policy.inline !== 'report') return;
    for (const { file, allow, fate } of allows) {
      if (fate !== 'used' || !change.adds(file, allow)) continue;
      yield {
        file,
        span: allow.span,
        subject: allow.rules.join(' '),
        message: `This change adds a comment that lets findings of ${allow.rules.join(', ')} pass.`,
        remedy: 'Mend what it lets pass, or let somebody who answers for the policy approve it.',
      };
    }
  },
};
