import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { levels } from '../finding.js';
import { renderAnnotations, withoutCommands } from '../report/github.js';
import { renderJson } from '../report/json.js';
import { renderMarkdown } from '../report/markdown.js';
import { fails, type Report } from '../report/report.js';
import { renderText } from '../report/text.js';
import { oneOf, UsageError, type Values } from './command.js';

const formats = ['text', 'json', 'github', 'markdown'] as const;
type Format = (typeof formats)[number];

/** How a report is to be given, and what fails the run. */
export interface Output {
  /** Writes the report and gives the exit status, which is decided before anything is written. */
  give(report: Report): number;
}

/**
 * What `--format`, `--output` and `--fail-on` ask for.
 *
 * @throws UsageError for a value that there is not; `give` throws it where the file cannot be written.
 */
export function outputOf(values: Values): Output {
  const format = oneOf('format', values.format, formats) ?? 'text';
  const failOn = oneOf('fail-on', values['fail-on'], [...levels, 'never']) ?? 'error';
  return {
    give: (report) => {
      // Decided before anything is reported: no failure to report can change it.
      const status = fails(report, failOn) ? 1 : 0;
      write(render(report, format, values.output === undefined ? 'stdout' : 'file'), values.output);
      return status;
    },
  };
}

function render(report: Report, format: Format, to: 'stdout' | 'file'): string {
  const inActions = process.env.GITHUB_ACTIONS === 'true' && to === 'stdout';
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'github':
      return renderAnnotations(report, '');
    case 'markdown':
      return renderMarkdown(report, () => undefined);
    case 'text': {
      const coloured = to === 'stdout' && process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
      const text = renderText(report, coloured ? 'coloured' : 'plain');
      return inActions ? withoutCommands(text, randomUUID()) + renderAnnotations(report, '') : text;
    }
  }
}

function write(text: string, output: string | undefined): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(resolve(output)), { recursive: true });
    writeFileSync(output, text);
  } catch (error) {
    throw new UsageError(
      `the report cannot be written to ${output}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
