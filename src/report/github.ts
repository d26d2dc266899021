import { levels } from '../finding.js';
import { commandData, commandProperty, printable } from './escape.js';
import type { Located, Report } from './report.js';

/** The runner makes an annotation of the first ten of each level in a step: actions/runner, ExecutionContext.cs. */
const maxPerLevel = 10;

/**
 * Workflow commands that annotate the lines at fault, the most severe first.
 *
 * Where a level has more than the runner takes, the last that fits says how many more there are. `prefix` is the
 * workspace's path from the root of the repository, with a closing `/`, or empty.
 */
export function renderAnnotations({ findings }: Report, prefix: string): string {
  const lines = levels.flatMap((level) => {
    const all = findings.filter(({ finding }) => finding.level === level);
    if (all.length <= maxPerLevel) return all.map((located) => annotation(located, prefix));
    const shown = all.slice(0, maxPerLevel - 1);
    const rest = all.length - shown.length;
    return [
      ...shown.map((located) => annotation(located, prefix)),
      `::${level} title=Pinfold::${commandData(`${rest} more findings of level ${level} are in the job summary and in the log of this step.`)}`,
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ finding, start, end, source }: Located, prefix: string): string {
  const { level, file, rule, message, remedy } = finding;
  const place =
    source === undefined
      ? []
      : [`line=${start.line}`, `endLine=${end.line}`, `col=${start.column}`, `endColumn=${end.column}`];
  const properties = [
    `file=${commandProperty(prefix + file)}`,
    ...place,
    `title=${commandProperty(`Pinfold: ${rule}`)}`,
  ];
  return `::${level} ${properties.join(',')}::${commandData(`${printable(message)}\n${printable(remedy)}`)}`;
}

/**
 * Text from the repository for the log of a run: between `stop-commands` and its end, so that nothing in it is taken
 * as a command. `token` must be fresh and random. (GitHub's "Workflow commands", "Stopping and starting workflow commands".)
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}
