import type { Span } from '../finding.js';
import type { TrustedKey, TrustRule, Verification, VerifiedArtifact } from './verification.js';

/** What a change under review does to what is verified. */
export interface TrustChange {
  readonly kind: 'checksum' | 'dropped checksum' | 'trust rule' | 'key';
  readonly span: Span;
  readonly subject: string;
}

/**
 * What verification metadata trusts that it did not trust before, for what was there before: another checksum of a version
 * that stays, a checksum that went, a rule of trust, a key. A new version brings its own checksums, and is no change of trust.
 */
export function trustChanges(before: Verification, now: Verification): TrustChange[] {
  return [...checksumChanges(before, now), ...ruleChanges(before, now), ...keyChanges(before, now)];
}

function* checksumChanges(before: Verification, now: Verification): Generator<TrustChange> {
  for (const [coordinates, artifacts] of now.components) {
    const old = byName(before.components.get(coordinates) ?? []);
    for (const [name, list] of byName(artifacts)) {
      const known = old.get(name) ?? [];
      const values = new Set(known.flatMap(({ sums }) => sums.map(({ value }) => value)));
      if (values.size === 0) continue;
      const subject = `${coordinates} ${name}`;
      const kinds = new Set(known.flatMap(({ sums }) => sums.map(({ kind }) => kind)));
      const sums = list.flatMap((artifact) => artifact.sums);
      // Beside one that stays, a checksum of another kind is one more test and no other answer.
      const stays = sums.some(({ value }) => values.has(value));
      for (const { kind, value, span } of sums)
        if (!values.has(value) && (kinds.has(kind) || !stays)) yield { kind: 'checksum', span, subject };
      const [first] = list;
      if (first !== undefined && isSound(known) && !isSound(list))
        yield { kind: 'dropped checksum', span: first.span, subject };
    }
  }
}

/** Blocks for one file are put together. */
function byName(artifacts: readonly VerifiedArtifact[]): ReadonlyMap<string, readonly VerifiedArtifact[]> {
  const found = new Map<string, VerifiedArtifact[]>();
  for (const artifact of artifacts) {
    const list = found.get(artifact.name);
    if (list === undefined) found.set(artifact.name, [artifact]);
    else list.push(artifact);
  }
  return found;
}

function isSound(artifacts: readonly VerifiedArtifact[]): boolean {
  return artifacts.some(({ by }) => by === 'sha256');
}

function* ruleChanges(before: Verification, now: Verification): Generator<TrustChange> {
  const known = new Set(before.trusts.map(scopeOf));
  for (const rule of now.trusts)
    if (!known.has(scopeOf(rule))) yield { kind: 'trust rule', span: rule.span, subject: 'trust' };
}

/** A key that nothing trusted before, or one that is trusted for more; each key is told once. */
function* keyChanges(before: Verification, now: Verification): Generator<TrustChange> {
  const ofArtifacts = (one: Verification) =>
    [...one.components.values()].flatMap((list) => list.flatMap(({ keys }: VerifiedArtifact) => keys));
  const idOf = ({ id }: TrustedKey) => id.toUpperCase();
  const known = new Set([...before.keys.map(idOf), ...ofArtifacts(before).map(({ id }) => id)]);
  const scopes = new Set(before.keys.map((key) => `${idOf(key)} ${scopeOf(key)}`));
  const told = new Set<string>();
  for (const key of now.keys) {
    const id = idOf(key);
    if (scopes.has(`${id} ${scopeOf(key)}`) || told.has(id)) continue;
    told.add(id);
    yield { kind: 'key', span: key.span, subject: id };
  }
  for (const { id, span } of ofArtifacts(now)) {
    if (known.has(id) || told.has(id)) continue;
    told.add(id);
    yield { kind: 'key', span, subject: id };
  }
}

function scopeOf({ group, name, version, file, regex }: TrustRule): string {
  return JSON.stringify([group ?? null, name ?? null, version ?? null, file ?? null, regex]);
}
