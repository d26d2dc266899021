import { levels } from '../finding.js';
import { pathInRepository } from '../workspace/paths.js';
import { clip, commandData, commandProperty, printable } from './escape.js';
import { type Located, messageOf, type Note } from './report.js';

/** The runner makes an annotation of the first ten of each level in a step: actions/runner, ExecutionContext.cs. */
export const maxPerLevel = 10;
/** And cuts a message to so many characters: the same file, `_maxIssueMessageLength`. */
const maxMessage = 4096;

/**
 * Workflow commands that annotate the lines at fault, the most severe first.
 *
 * Where a level has more than the runner takes, the last that fits says how many more there are. `prefix` is the
 * workspace's path from the root of the repository, with a closing `/`, or empty. `notes` come before the findings
 * of their level.
 */
export function renderAnnotations(
  findings: readonly Located[],
  prefix: string,
  notes: readonly Note[] = [],
): string {
  const lines = levels.flatMap((level) => {
    const said = notes
      .filter((note) => note.level === level)
      .map(({ title = 'Pinfold', text }) => `::${level} title=${commandProperty(title)}::${data(text)}`);
    const all = findings.filter(({ finding }) => finding.level === level);
    const room = maxPerLevel - said.length;
    if (all.length <= room) return [...said, ...all.map((located) => annotation(located, prefix))];
    const shown = all.slice(0, Math.max(0, room - 1));
    return [
      ...said,
      ...shown.map((located) => annotation(located, prefix)),
      `::${level} title=Pinfold::${all.length - shown.length} more findings of level ${level} are in the job summary and in the log of this step.`,
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(located: Located, prefix: string): string {
  const { finding, start, end, source } = located;
  const { level, file, rule, remedy } = finding;
  const place =
    source === undefined
      ? []
      : [`line=${start.line}`, `endLine=${end.line}`, `col=${start.column}`, `endColumn=${end.column}`];
  const properties = [
    `file=${commandProperty(pathInRepository(prefix, file))}`,
    ...place,
    `title=${commandProperty(`Pinfold: ${rule}`)}`,
  ];
  // The remedy is what the reader needs; a message from a hostile file may be of any length.
  const what = clip(printable(messageOf(located)), maxMessage / 2);
  return `::${level} ${properties.join(',')}::${data(`${what}\n${printable(remedy)}`)}`;
}

function data(text: string): string {
  return commandData(clip(text, maxMessage));
}

/**
 * Text from the repository for the log of a run: between `stop-commands` and its end, so that nothing in it is taken
 * as a command. `token` must be fresh and random. (GitHub's "Workflow commands", "Stopping and starting workflow commands".)
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}
