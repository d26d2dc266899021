import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { levels } from '../finding.js';
import { renderAnnotations, withoutCommands } from '../report/github.js';
import { renderJson } from '../report/json.js';
import { renderMarkdown } from '../report/markdown.js';
import { fails, newFirst, type Outcome, type Report } from '../report/report.js';
import { renderSarif } from '../report/sarif.js';
import { renderText } from '../report/text.js';
import { readPage } from '../rules/page.js';
import { version } from '../version.js';
import { folderUrl, placeInRepository } from '../workspace/repository.js';
import { dayOf, oneOf, UsageError, type Values } from './command.js';

const formats = ['text', 'json', 'sarif', 'github', 'markdown'] as const;
type Format = (typeof formats)[number];

/** How a report is to be given, and what fails the run. */
export interface Output {
  /** Writes the report and gives the exit status, which is decided before anything is written. */
  give(report: Report): number;
}

/**
 * What `--format`, `--output` and `--fail-on` ask for. `dir` is the folder that the report's paths are below.
 *
 * @throws UsageError for a value that there is not; `give` throws it where the file cannot be written.
 */
export function outputOf(values: Values, dir = '.', stream: 'stdout' | 'stderr' = 'stdout'): Output {
  const format = oneOf('format', values.format, formats) ?? 'text';
  const failOn = oneOf('fail-on', values['fail-on'], [...levels, 'never']) ?? 'error';
  const day = dayOf(values);
  return {
    give: (report) => {
      // Decided before anything is reported: no failure to report can change it.
      const verdict = fails(report, failOn) ? 'fail' : 'pass';
      const to = values.output === undefined ? stream : 'file';
      const text = render(report, { format, to, dir, day, verdict });
      if (values.output === undefined) process[stream].write(text);
      else write(text, values.output);
      return verdict === 'fail' ? 1 : 0;
    },
  };
}

interface Request {
  readonly format: Format;
  readonly to: 'stdout' | 'stderr' | 'file';
  readonly dir: string;
  readonly day: string;
  readonly verdict: Outcome['verdict'];
}

function render(report: Report, { format, to, dir, day, verdict }: Request): string {
  const inActions = process.env.GITHUB_ACTIONS === 'true' && to !== 'file';
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'sarif': {
      const { root, prefix } = placeInRepository(dir);
      return renderSarif(report, {
        version: version(),
        root: folderUrl(root),
        prefix,
        pageOf: readPage,
        addressOf: () => undefined,
      });
    }
    case 'github':
      return renderAnnotations(newFirst(report), placeInRepository(dir).prefix);
    case 'markdown':
      return renderMarkdown(report, { outcome: { verdict, dryRun: false }, day, linkTo: () => undefined });
    case 'text': {
      const coloured = to !== 'file' && process[to].isTTY && (process.env.NO_COLOR ?? '') === '';
      const columns = to !== 'file' ? process[to].columns : undefined;
      const text = renderText(report, coloured ? 'coloured' : 'plain', columns);
      if (!inActions) return text;
      return (
        withoutCommands(text, randomUUID()) +
        renderAnnotations(newFirst(report), placeInRepository(dir).prefix)
      );
    }
  }
}

function write(text: string, output: string): void {
  try {
    mkdirSync(dirname(resolve(output)), { recursive: true });
    writeFileSync(output, text);
  } catch (error) {
    throw new UsageError(
      `the report cannot be written to ${output}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
