import { literalGlob } from '../glob.js';
import type { Report } from '../report/report.js';

/**
 * A first policy that accepts what a report found, each until a last day (`YYYY-MM-DD`), with comments that say how to
 * go on. Findings of the same rule and subject share one exception.
 */
export function firstPolicy(report: Report, day: string, until: string): string {
  const groups = new Map<string, { rule: string; subject: string; files: Set<string> }>();
  for (const { finding } of report.findings) {
    if (finding.group === 'policy') continue;
    const key = `${finding.rule}\0${finding.subject}`;
    const group = groups.get(key) ?? { rule: finding.rule, subject: finding.subject, files: new Set() };
    group.files.add(finding.file);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) =>
    a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.subject < b.subject ? -1 : 1,
  );
  const exceptions = sorted.flatMap(({ rule, subject, files }) => {
    const [file, ...more] = files;
    return [
      `  - rule: ${rule}`,
      `    subject: ${quoted(literalGlob(subject))}`,
      ...(file === undefined || more.length > 0 ? [] : [`    path: ${quoted(literalGlob(file))}`]),
      `    reason: ${quoted(`Found by pinfold init on ${day}; not yet looked at.`)}`,
      `    expires: ${until}`,
    ];
  });
  return `${[...preamble, ...(exceptions.length === 0 ? ['# exceptions: none are needed today'] : [header, 'exceptions:', ...exceptions])].join('\n')}\n`;
}

const preamble = [
  '# The policy of Pinfold: what must be pinned, whom we trust, and what may pass until when.',
  '# Every key: docs/policy.md of Pinfold. Every rule: `pinfold rules` and `pinfold explain RULE`.',
  'version: 1',
  '',
  '# A level for any rule: error, warning, notice or off.',
  '# rules:',
  '#   unpinned-image: error',
  '',
  '# Who is first-party besides the owner of this repository.',
  '# trust:',
  '#   actions: ["my-org/*"]',
  '',
];

const header = `# What was there when Pinfold came. Mend one, remove its exception; what is left on its last day fails the run.`;

/** A double-quoted YAML scalar; JSON's strings are among these. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
