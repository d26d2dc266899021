import type { GitHub } from './api.js';
import type { AdvisoriesAnswer, Advisory, Unasked } from './facts.js';
import { listOf, textOf } from './json.js';
import { unasked } from './unasked.js';

/** How much of an address may name packages: GitHub takes 8,000 characters in all. */
const maxAddress = 6000;
/** Longer than any name of an action in the database. */
const maxName = 500;
/** The most that one page holds. */
const pageSize = 100;

/**
 * The published advisories on actions, withdrawn ones left out: docs.github.com, "List global security advisories",
 * `ecosystem` and `affects`. A package is `owner/repo`, or `owner/repo/path`.
 */
export async function askAdvisories(github: GitHub, packages: readonly string[]): Promise<AdvisoriesAnswer> {
  const names = [...new Set(packages.map((name) => name.toLowerCase()))].filter(canBeNamed).sort();
  const of = new Map<string, Advisory[]>();
  for (const part of partsFor(names)) {
    const failure = await ask(github, part, of);
    if (failure !== undefined) return failure;
  }
  return { kind: 'found', of };
}

/**
 * Can the question name a package? What cannot be is in no advisory, and must not spoil the question for others: whoever
 * writes a reference chooses its path.
 */
function canBeNamed(name: string): boolean {
  return name.length <= maxName && name.isWellFormed() && !name.includes(',');
}

/** The names in parts that each fit into an address. */
function* partsFor(names: readonly string[]): Generator<readonly string[]> {
  let part: string[] = [];
  let length = 0;
  for (const name of names) {
    const more = encodeURIComponent(`,${name}`).length;
    if (length + more > maxAddress) {
      yield part;
      part = [];
      length = 0;
    }
    part.push(name);
    length += more;
  }
  if (part.length > 0) yield part;
}

/** Collects the advisories on these packages in `of`; gives why it could not. */
async function ask(
  github: GitHub,
  names: readonly string[],
  of: Map<string, Advisory[]>,
): Promise<Unasked | undefined> {
  const affects = encodeURIComponent(names.join(','));
  const answer = await github.get(`advisories?ecosystem=actions&per_page=${pageSize}&affects=${affects}`);
  if (answer.kind === 'refused' || answer.kind === 'unreachable') return unasked(answer.reason);
  if (answer.kind === 'missing' || !Array.isArray(answer.body)) return unreadable;
  // A full page may go on; fewer packages have fewer advisories.
  if (answer.body.length >= pageSize) {
    const half = Math.floor(names.length / 2);
    if (half === 0) return unasked(`${names[0]} has more advisories than one page holds`);
    return (await ask(github, names.slice(0, half), of)) ?? (await ask(github, names.slice(half), of));
  }
  return answer.body.every((entry) => collect(entry, of)) ? undefined : unreadable;
}

const unreadable = unasked('GitHub gives no list of advisories that can be read');

/** Adds what one advisory says of actions; false where it cannot be read. */
function collect(entry: unknown, of: Map<string, Advisory[]>): boolean {
  const id = textOf(entry, 'ghsa_id');
  if (id === undefined) return false;
  if (textOf(entry, 'withdrawn_at') !== undefined) return true;
  for (const vulnerability of listOf(entry, 'vulnerabilities')) {
    if (textOf(vulnerability, 'package', 'ecosystem') !== 'actions') continue;
    const name = textOf(vulnerability, 'package', 'name')?.toLowerCase();
    const range = textOf(vulnerability, 'vulnerable_version_range');
    if (name === undefined || range === undefined) return false;
    const advisory: Advisory = {
      id,
      severity: textOf(entry, 'severity') ?? 'unknown',
      summary: textOf(entry, 'summary') ?? '',
      range,
      patched: textOf(vulnerability, 'first_patched_version'),
    };
    of.set(name, [...(of.get(name) ?? []), advisory]);
  }
  return true;
}
