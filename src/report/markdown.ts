import { counted, type Group, groups, type Level, levels } from '../finding.js';
import { daysBetween } from '../policy/day.js';
import { pathInRepository } from '../workspace/paths.js';
import { clip, markdown, markdownCode, printable, uriPath } from './escape.js';
import { renderDiagram } from './mermaid.js';
import {
  type AcceptedFinding,
  comparison,
  countLevels,
  extent,
  type Located,
  type Outcome,
  type Report,
  tally,
} from './report.js';

/** GitHub drops a summary of more than 1 MiB whole: docs.github.com, "Workflow commands", "Step isolation and limits". */
const maxBytes = 900_000;
/** A table folds what comes after so many rows, a row what comes after so many places. */
const rowsShown = 25;
const placesShown = 3;
/** Nothing of one finding may crowd out the others. */
const maxPlacesBytes = 20_000;
const maxText = 1000;
const maxName = 300;
const maxAddress = 2000;

const marks: Record<Level, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

const doors: Record<Group, string> = {
  actions: 'Actions',
  gradle: 'Gradle',
  fixtures: 'Fixtures',
  policy: 'Policy',
};

/** What the page knows besides the report. */
export interface Page {
  readonly outcome: Outcome;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  /** The address of a line, where it has one. */
  readonly linkTo: (file: string, line: number) => string | undefined;
}

/**
 * The report as a page for the job summary: the verdict first, then the findings by door, what enters the build, and
 * what was accepted. What the change brings comes before what the base has too, where the two are told apart. What does
 * not fit is left out from the lightest, and counted.
 */
export function renderMarkdown(report: Report, page: Page): string {
  const { findings, accepted, summary, policy, notes } = report;
  const told = comparison(report);
  const { brought, known } = told ?? { brought: findings, known: [] };
  const head = [
    `## ${verdictMark(report, page.outcome)} Pinfold: ${tally(summary)}; ${verdictText(page.outcome)}`,
    ...(told === undefined ? [] : ['', `**${told.sentence}**${told.rest}`]),
    '',
    `Looked at ${extent(summary)}. Policy: ${policy === undefined ? 'built-in' : markdownCode(policy)}.`,
    ...notes.flatMap((note) => ['', `> ${prose(note)}`]),
  ].join('\n');
  const diagram = diagramSection(report);

  const budget = new Budget(maxBytes - Buffer.byteLength(head) - Buffer.byteLength(diagram) - 2000);
  const first = sections(brought, page, budget);
  const rest = sections(known, page, budget);
  // What the change itself lets pass comes first, where nobody overlooks it.
  const newFirst = accepted.toSorted((a, b) => Number(b.exception.isNew) - Number(a.exception.isNew));
  const passed = newFirst.flatMap((one) => budget.take(() => acceptedRow(one, page), 1));

  const parts = [
    head,
    ...first,
    rest.length === 0 ? '' : folded(`In the base too: ${countLevels(known)}`, rest.join('\n\n')),
    diagram,
    passed.length === 0
      ? ''
      : `### Accepted\n\n${table('| Where | What | Why | Until |\n|---|---|---|---|', passed)}`,
    budget.left === 0
      ? ''
      : `${counted(budget.left, 'finding')} more did not fit here; the log and the JSON report have them all.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Where the summary itself says that there is none: Pinfold could not do its work. */
export function renderFailure(message: string, dryRun: boolean): string {
  const end = dryRun ? 'This is a dry run: the step passes all the same.' : 'The step fails.';
  return `## ❌ Pinfold could not check\n\n${prose(message)}\n\nNothing was looked at to its end. ${end}\n`;
}

function verdictMark({ summary }: Report, { verdict }: Outcome): string {
  if (verdict === 'fail') return '❌';
  return summary.error + summary.warning + summary.notice > 0 ? '⚠️' : '✅';
}

function verdictText({ verdict, dryRun }: Outcome): string {
  if (dryRun)
    return `this dry run passes${verdict === 'fail' ? ', a real one would fail' : ', and so would a real one'}`;
  return verdict === 'fail' ? 'the run fails' : 'the run passes';
}

/** Counts out the bytes of the page; once something did not fit, nothing lighter goes in before it. */
class Budget {
  /** How many findings did not fit. */
  left = 0;

  constructor(private bytes: number) {}

  take(render: () => string, findings: number): string[] {
    if (this.bytes > 0) {
      const text = render();
      this.bytes -= Buffer.byteLength(text) + 1;
      if (this.bytes > 0) return [text];
    }
    this.left += findings;
    return [];
  }
}

type Alike = readonly [Located, ...Located[]];

/** Findings that say the same of the same subject, in the order of the first of each. */
function together(findings: readonly Located[]): Alike[] {
  const alike = new Map<string, [Located, ...Located[]]>();
  for (const located of findings) {
    const { level, rule, subject, message, remedy } = located.finding;
    const key = [level, rule, subject, message, remedy].join('\0');
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [located]);
    else group.push(located);
  }
  return [...alike.values()];
}

function bySeverity(all: readonly Alike[]): Alike[] {
  return levels.flatMap((level) => all.filter(([{ finding }]) => finding.level === level));
}

/** The findings by door, the most severe first; those that still fit. */
function sections(findings: readonly Located[], page: Page, budget: Budget): string[] {
  const rows = new Map<Group, string[]>(groups.map((group) => [group, []]));
  for (const alike of bySeverity(together(findings)))
    for (const text of budget.take(() => row(alike, page), alike.length))
      rows.get(alike[0].finding.group)?.push(text);
  return groups.flatMap((group) => section(group, findings, rows.get(group) ?? []));
}

function section(group: Group, findings: readonly Located[], rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const ofGroup = findings.filter(({ finding }) => finding.group === group);
  return [
    `### ${doors[group]}: ${countLevels(ofGroup)}\n\n${table('| | Where | What | How to fix |\n|---|---|---|---|', rows)}`,
  ];
}

/** A long table shows its first rows and folds the rest. */
function table(head: string, rows: readonly string[]): string {
  const first = [head, ...rows.slice(0, rowsShown)].join('\n');
  const rest = rows.slice(rowsShown);
  if (rest.length === 0) return first;
  return `${first}\n\n${folded(counted(rest.length, 'more row'), [head, ...rest].join('\n'))}`;
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

function row(alike: Alike, page: Page): string {
  const { level, rule, subject, message, remedy } = alike[0].finding;
  return `| ${marks[level]} ${level} | ${places(alike, page)} | ${name(subject)}<br>${markdown(rule)}: ${prose(message)} | ${prose(remedy)} |`;
}

function places(alike: Alike, page: Page): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const located of alike) {
    const place = where(located, page);
    bytes += Buffer.byteLength(place);
    if (kept.length > 0 && bytes > maxPlacesBytes) break;
    kept.push(place);
  }
  const shown = kept.slice(0, placesShown).join('<br>');
  const more = alike.length - placesShown;
  if (more <= 0) return shown;
  const cut = alike.length - kept.length;
  const end = cut === 0 ? '' : `<br>and ${cut} in the log and the JSON report`;
  return `${shown}<details><summary>${more} more</summary>${kept.slice(placesShown).join('<br>')}${end}</details>`;
}

function acceptedRow(located: AcceptedFinding, page: Page): string {
  const { rule, subject } = located.finding;
  const { reason, expires, isNew } = located.exception;
  const added = isNew ? '**New: a comment of this change.** ' : '';
  return `| ${where(located, page)} | ${name(subject)}<br>${markdown(rule)} | ${added}${markdown(clip(reason, maxText))} | ${expires === undefined ? 'no end' : until(expires, page.day)} |`;
}

function until(expires: string, day: string): string {
  return `${expires}<br>${counted(daysBetween(day, expires), 'day')} left`;
}

function diagramSection(report: Report): string {
  const diagram = renderDiagram(report);
  if (diagram === undefined) return '';
  const title = diagram.shows === 'all' ? 'What enters the build' : 'What enters the build and is at fault';
  const legend = 'Red is an error, yellow a warning, blue a notice.';
  return `### ${title}\n\n\`\`\`mermaid\n${diagram.text}\n\`\`\`\n\n${legend}`;
}

function where({ finding, start }: Located, { linkTo }: Page): string {
  const place = name(`${finding.file}:${start.line}`);
  const address = linkTo(finding.file, start.line);
  return address === undefined || address.length > maxAddress ? place : `<a href="${address}">${place}</a>`;
}

function name(text: string): string {
  return markdownCode(clip(text, maxName));
}

/** Our own sentences set code in backticks; what stands there may be the repository's. */
function prose(text: string): string {
  return printable(clip(text, maxText))
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdown(part)))
    .join('');
}

/** Addresses of lines at the commit of a run on GitHub; none where the environment does not say which that is. */
export function linksAt(env: Readonly<Record<string, string | undefined>>, prefix: string): Page['linkTo'] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!server || !repository || !commit) return () => undefined;
  return (file, line) =>
    `${server}/${repository}/blob/${commit}/${uriPath(pathInRepository(prefix, file))}#L${line}`;
}
