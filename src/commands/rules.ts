import { nearest } from '../policy/validate.js';
import { rules } from '../rules/index.js';
import { readPage } from '../rules/page.js';
import { type Command, print, UsageError } from './command.js';

/** `pinfold rules`: a line for each. */
export const rulesCommand: Command = {
  name: 'rules',
  options: [],
  run() {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    const lines = rules.map(
      ({ id, group, level, title }) =>
        `${id.padEnd(width)}  ${group.padEnd(8)}  ${level.padEnd(7)}  ${title}`,
    );
    return print(`${lines.join('\n')}\n`);
  },
};

/** `pinfold explain RULE`. */
export const explainCommand: Command = {
  name: 'explain',
  options: [],
  run({ words }) {
    const [name, ...more] = words;
    const rule = rules.find(({ id }) => id === name);
    if (rule !== undefined && more.length === 0) return print(readPage(rule.id));
    const ids = rules.map(({ id }) => id);
    const near = name === undefined ? undefined : nearest(name, ids);
    const hint = near === undefined ? 'pinfold rules lists them' : `did you mean ${near}?`;
    throw new UsageError(
      name === undefined ? `name a rule; ${hint}` : `${words.join(' ')} is no rule; ${hint}`,
    );
  },
};
