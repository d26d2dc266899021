import { gzipSync } from 'node:zlib';
import { type Level, levels } from '../finding.js';
import { rules as catalogue } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { pathInRepository } from '../workspace/paths.js';
import { clip, jsonText, printable, uriPath } from './escape.js';
import { type AcceptedFinding, type Located, messageOf, type Report } from './report.js';

/**
 * What GitHub takes, and what it shows of it: docs.github.com, "SARIF support for code scanning", "Validating your
 * SARIF file".
 */
const maxResults = 25_000;
const shownResults = 5_000;
const maxZippedBytes = 10_000_000;
/** The same page, "reportingDescriptor object". */
const maxDescription = 1024;
/** So that one hostile line cannot fill the file. */
const maxMessage = 4096;

const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Level,
  string
>;

/** From 7.0 a finding is high, from 4.0 medium, below it low: the same page. */
const severities: Record<Rule['level'], string> = { error: '8.0', warning: '5.0', notice: '2.0', off: '5.0' };

/** What the file says besides the report. */
export interface SarifLook {
  readonly version: string;
  /** The root of the repository as a `file:` URL with a closing `/`; the paths of the results are below it. */
  readonly root: string;
  /** The workspace's path from the root of the repository, with a closing `/`, or empty. */
  readonly prefix: string;
  /** A rule's page, Markdown. */
  readonly pageOf: (rule: string) => string;
  /** Where a rule's page is on the web, for as long as this version is; undefined where nobody knows. */
  readonly addressOf: (rule: string) => string | undefined;
}

/**
 * The report as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), the most severe first, what was accepted last,
 * as suppressed. What GitHub would not take is left out, and a notification says so.
 *
 * `primaryLocationLineHash` is left to upload-sarif, which makes it of the file's lines and warns of any other:
 * github/codeql-action, src/fingerprints.ts.
 */
export function renderSarif(report: Report, look: SarifLook): string {
  const all = [
    ...levels.flatMap((level) => report.findings.filter(({ finding }) => finding.level === level)),
    ...report.accepted,
  ].map((located) => resultOf(located, look.prefix));
  for (let kept = Math.min(all.length, maxResults); ; kept = Math.floor(kept / 2)) {
    const text = jsonText(logOf(all.slice(0, kept), all.length - kept, look));
    if (kept === 0 || Buffer.byteLength(text) < maxZippedBytes || gzipSync(text).length < maxZippedBytes)
      return text;
  }
}

function logOf(results: readonly ReturnType<typeof resultOf>[], left: number, look: SarifLook) {
  const notifications = [
    ...(left > 0
      ? [
          `${left} of ${results.length + left} results are left out, the lightest, since GitHub takes no more; the JSON report has them all.`,
        ]
      : []),
    ...(results.length > shownResults
      ? [`GitHub shows the ${shownResults} most severe of ${results.length} results.`]
      : []),
  ];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pinfold',
            semanticVersion: look.version,
            rules: catalogue.map((rule) => ruleOf(rule, look)),
          },
        },
        // A category for each folder that is checked: "runAutomationDetails object" of the same page.
        automationDetails: { id: `pinfold/${look.prefix}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [baseId]: { uri: look.root } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications.map((text) => ({
              level: 'warning',
              message: { text },
            })),
          },
        ],
        results,
      },
    ],
  };
}

const baseId = '%SRCROOT%';

function ruleOf({ id, group, level, title }: Rule, { pageOf, addressOf }: SarifLook) {
  const page = withoutRelativeLinks(pageOf(id));
  const helpUri = addressOf(id);
  return {
    id,
    name: id,
    shortDescription: { text: clip(`${title}.`, maxDescription) },
    fullDescription: { text: clip(why(page) ?? `${title}.`, maxDescription) },
    help: { text: page, markdown: page },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: sarifLevels[level] },
    properties: {
      tags: ['security', 'supply-chain', group],
      precision: 'high',
      'security-severity': severities[level],
    },
  };
}

/** The first paragraph of a page's section "Why". */
function why(page: string): string | undefined {
  return /^## Why\n\n([\s\S]*?)\n\n/m.exec(page)?.[1]?.replaceAll('\n', ' ').replaceAll('`', '');
}

/** A link to a file beside the page leads nowhere from where the page is shown. */
function withoutRelativeLinks(page: string): string {
  return page.replace(/\[([^\]\n]*)\]\((?!https?:)[^)\n]*\)/g, '$1');
}

function resultOf(located: Located | AcceptedFinding, prefix: string) {
  const { rule, level, file, remedy, fingerprint } = located.finding;
  return {
    ruleId: rule,
    ruleIndex: catalogue.findIndex(({ id }) => id === rule),
    level: sarifLevels[level],
    message: { text: `${text(messageOf(located))}\n${text(remedy)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriPath(pathInRepository(prefix, file)), uriBaseId: baseId },
          ...regionOf(located),
        },
      },
    ],
    partialFingerprints: { 'pinfold/v1': fingerprint },
    ...('exception' in located ? { suppressions: [suppressionOf(located, prefix)] } : {}),
  };
}

/** None for a file that has no text. The end is exclusive, as in SARIF (3.30.8). */
function regionOf({ start, end, source }: Located) {
  if (source === undefined) return {};
  return {
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

function suppressionOf({ exception }: AcceptedFinding, prefix: string) {
  const { by, reason, expires, place } = exception;
  const until = expires === undefined ? '' : ` (until ${expires})`;
  // A comment is in a file of this tree; the policy may be of another revision or repository.
  const inSource = by === 'comment' && place !== undefined;
  return {
    kind: inSource ? 'inSource' : 'external',
    status: 'accepted',
    justification: `${text(reason)}${until}`,
    ...(inSource
      ? {
          location: {
            physicalLocation: {
              artifactLocation: { uri: uriPath(prefix + place.file), uriBaseId: baseId },
              region: { startLine: place.line },
            },
          },
        }
      : {}),
  };
}

/** For a message: bounded, and without what SARIF takes for a link (3.11.6). */
function text(from: string): string {
  return clip(printable(from), maxMessage).replaceAll('](', '] (');
}
