import type { Span } from '../finding.js';
import { childOf, readYaml, type YamlNode } from '../yaml.js';
import type { Problem } from './facts.js';
import { isFullSha } from './uses.js';

/** Where GitHub keeps its lock: github/actions-lockfile, go/pkg/lockfile/lockfile.go. */
export const lockPath = '.github/workflows/actions.lock';

/** GitHub's lock of the actions that workflows run; one that cannot be read covers nothing. */
export interface Lock {
  readonly kind: 'read' | 'unreadable';
  /** By workflow path: the keys `owner/repo@ref` that it pins to a commit. */
  readonly pins: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `.github/workflows/actions.lock`, versions v0.0.1 and v0.0.2 (github/actions-lockfile, schema/ and
 * go/pkg/lockfile/compat.go). Never throws. A pin that a workflow lists counts only where it has a commit.
 */
export function readLock(text: string): Lock {
  const { roots, problems } = readYaml(text);
  const root = roots[0];
  const faults: Problem[] = problems.map((problem) => ({ ...problem, subject: lockPath }));
  const fault = (node: YamlNode | undefined, message: string) =>
    faults.push({ span: node?.span ?? nowhere, subject: lockPath, message });

  const version = root === undefined ? undefined : childOf(root, 'version');
  const versionText = version?.kind === 'scalar' ? version.text : '';
  if (versionText !== 'v0.0.1' && versionText !== 'v0.0.2') {
    fault(
      version,
      versionText === '' ? 'it has no version' : `its version ${versionText} is not v0.0.1 or v0.0.2`,
    );
  }
  const commits = new Set<string>();
  for (const [key, entry, node] of entriesOf(root, 'dependencies')) {
    const commit = childOf(entry, 'commit');
    const ref = childOf(entry, 'ref');
    const pin = canonical(key);
    if (pin === undefined) fault(node, `${key} is no pin of the form owner/repo@ref`);
    else if (commit?.kind !== 'scalar' || !isCommit(commit.text))
      fault(commit ?? node, `${key} has no commit of the form sha1-… or sha256-…`);
    else if (
      isFullSha(pin.ref) &&
      commit.text.replace(/^sha\d+-/i, '').toLowerCase() !== pin.ref.toLowerCase()
    )
      fault(commit, `${key} and its commit ${commit.text} differ`);
    else if (!isFullSha(pin.ref) && ref?.kind === 'scalar' && ref.text !== pin.ref)
      fault(ref, `${key} and its ref ${ref.text} differ`);
    else commits.add(pin.key);
  }
  const pins = new Map<string, ReadonlySet<string>>();
  for (const [path, list] of entriesOf(root, 'workflows')) {
    const listed = list.kind === 'sequence' ? list.items : [];
    const keys = listed.flatMap((item) => (item.kind === 'scalar' ? (canonical(item.text)?.key ?? []) : []));
    pins.set(path.replace(/^\.\//, ''), new Set(keys.filter((key) => commits.has(key))));
  }
  if (faults.length > 0) return { kind: 'unreadable', pins: new Map(), problems: faults };
  return { kind: 'read', pins, problems: [] };
}

const nowhere: Span = { start: 0, end: 0 };

/** The key under which the lock has a reference: owner and repository in lower case, no path, the ref as it is. */
export function lockKey(owner: string, repo: string, ref: string): string {
  return `${owner.toLowerCase()}/${repo.toLowerCase()}@${ref}`;
}

/** Takes the suffix `:sha1-…` of v0.0.1 away. */
function canonical(pin: string): { key: string; ref: string } | undefined {
  const [, owner, repo, ref] = /^([^/@:]+)\/([^/@:]+)@([^:]+)(?::sha(?:1|256)-[0-9a-f]+)?$/.exec(pin) ?? [];
  if (owner === undefined || repo === undefined || ref === undefined) return undefined;
  return { key: lockKey(owner, repo, ref), ref };
}

function isCommit(text: string): boolean {
  const [, algorithm, digits = ''] = /^(sha1|sha256)-(\w+)$/i.exec(text) ?? [];
  return isFullSha(digits) && digits.length === (algorithm?.toLowerCase() === 'sha1' ? 40 : 64);
}

function entriesOf(root: YamlNode | undefined, key: string): [string, YamlNode, YamlNode][] {
  const map = root === undefined ? undefined : childOf(root, key);
  return map?.kind === 'map' ? map.entries.map((entry) => [entry.key.text, entry.value, entry.key]) : [];
}
