import { counted } from '../finding.js';
import { addDays } from '../policy/day.js';
import { firstPolicy } from '../policy/init.js';
import { policyPaths } from '../policy/load.js';
import { openWorkspace } from '../workspace/open.js';
import { writeInside } from '../workspace/write.js';
import { checkTree } from './check.js';
import { type Command, dayOf, directory, print, UsageError } from './command.js';

/** For how many days the first policy accepts what is there. */
const grace = 90;

/** `pinfold init [DIR]`. */
export const initCommand: Command = {
  name: 'init',
  options: ['only', 'today'],
  async run({ values, words }) {
    const dir = directory(words);
    const day = dayOf(values);
    const until = addDays(day, grace);
    const { root, has } = openWorkspace(dir);
    // Never over a policy that is there, nor beside one.
    const there = policyPaths.find(has);
    if (there !== undefined) throw new UsageError(`${there} is there already`);
    const report = await checkTree(dir, values);
    const [path] = policyPaths;
    writeInside(root, path, firstPolicy(report, day, until), 'new');
    return print(`Wrote ${path}; it accepts ${counted(report.findings.length, 'finding')} until ${until}.\n`);
  },
};
