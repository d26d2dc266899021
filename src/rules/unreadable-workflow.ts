import type { FactRule } from './rule.js';

export const unreadableWorkflow: FactRule = {
  id: 'unreadable-workflow',
  group: 'actions',
  level: 'error',
  title: 'A workflow or action file that cannot be read as GitHub would read it',
  needs: 'offline',
  *check({ actions }) {
    for (const { file, problems } of actions.files) {
      for (const { span, subject, message } of problems) {
        yield {
          file,
          span,
          subject,
          message: `This file cannot be read as GitHub would read it: ${message}.`,
          remedy: 'Mend the file; until then, what it runs is not wholly known.',
        };
      }
    }
    for (const { span, subject, message } of actions.lock?.problems ?? []) {
      yield {
        file: subject,
        span,
        subject,
        message: `GitHub's lock file cannot be read, so it pins nothing: ${message}.`,
        remedy: 'Write it anew with `gh actions-lock`.',
      };
    }
  },
};
