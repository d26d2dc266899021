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
    const old = before.components.get(coordinates) ?? [];
    for (const artifact of artifacts) {
      const known = old.filter(({ name }) => name === artifact.name).flatMap(({ sums }) => sums);
      if (known.length === 0) continue;
      const subject = `${coordinates} ${artifact.name}`;
      const values = new Set(known.map(({ value }) => value));
      const kinds = new Set(known.map(({ kind }) => kind));
      // Beside one that stays, a checksum of another kind is one more test and no other answer.
      const stays = artifact.sums.some(({ value }) => values.has(value));
      for (const { kind, value, span } of artifact.sums)
        if (!values.has(value) && (kinds.has(kind) || !stays)) yield { kind: 'checksum', span, subject };
      const sound = (list: readonly VerifiedArtifact[]) =>
        list.some(({ name, by }) => name === artifact.name && by === 'sha256');
      if (sound(old) && !sound(artifacts)) yield { kind: 'dropped checksum', span: artifact.span, subject };
    }
  }
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
