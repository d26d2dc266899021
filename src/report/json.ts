import { jsonText } from './escape.js';
import type { AcceptedFinding, Located, Report } from './report.js';

/** The report as JSON, version 1: a contract, see docs/json.md. */
export function renderJson({ findings, accepted, summary, notes }: Report): string {
  const json = {
    version: 1,
    findings: findings.map(findingJson),
    accepted: accepted.map(acceptedJson),
    summary,
    notes,
  };
  return jsonText(json);
}

function findingJson({ finding, start, end }: Located) {
  const { rule, group, level, file, subject, message, remedy, fingerprint } = finding;
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { rule, group, level, file, ...place, subject, message, remedy, fingerprint };
}

function acceptedJson(accepted: AcceptedFinding) {
  const { reason, expires, place, isNew } = accepted.exception;
  const exception = {
    reason,
    expires: expires ?? null,
    file: place?.file ?? null,
    line: place?.line ?? null,
    new: isNew,
  };
  return { ...findingJson(accepted), exception };
}
