import { SaxesParser } from 'saxes';
import type { Span } from '../finding.js';
import { mayMatch } from './java-pattern.js';

/** `gradle/verification-metadata.xml`, as far as it decides what is verified. */
export interface Verification {
  readonly file: string;
  readonly verifyMetadata: { readonly value: boolean; readonly span: Span };
  readonly verifySignatures: boolean;
  readonly trusts: readonly TrustRule[];
  /** Whose signature stands for a checksum, where signatures are verified. */
  readonly keys: readonly TrustedKey[];
  /** By `group:name:version`. */
  readonly components: ReadonlyMap<string, readonly VerifiedArtifact[]>;
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/** `<trust …>`: what it matches is not verified at all. */
export interface TrustRule {
  readonly group: string | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly file: string | undefined;
  readonly regex: boolean;
  readonly span: Span;
}

/** `<trusted-key …>` or a `<trusting …>` in one; a key that names nothing to trust it for is none. */
export interface TrustedKey extends TrustRule {
  readonly id: string;
}

export interface VerifiedArtifact {
  readonly name: string;
  /** The strongest that stands there. */
  readonly by: 'sha256' | 'weak checksum' | 'pgp' | 'nothing';
  readonly span: Span;
  /** Every checksum that passes, those of `also-trust` among them. */
  readonly sums: readonly Checksum[];
  /** The keys whose signature stands for a checksum, in capitals. */
  readonly keys: readonly { readonly id: string; readonly span: Span }[];
}

export interface Checksum {
  readonly kind: ChecksumKind;
  /** Hex digits, small. */
  readonly value: string;
  readonly span: Span;
}

export type ChecksumKind = keyof typeof digits;

/** What an artifact may hold. */
const insideArtifact = new Set([
  'md5',
  'sha1',
  'sha256',
  'sha512',
  'pgp',
  'also-trust',
  'ignored-keys',
  'ignored-key',
]);

/** How many hex digits a checksum has. */
const digits = { md5: 32, sha1: 40, sha256: 64, sha512: 128 } as const;

function isChecksumKind(name: string): name is ChecksumKind {
  return Object.hasOwn(digits, name);
}

const maxDepth = 30;
/** Each is weighed against each plugin. */
const maxRules = 5000;

/**
 * Reads dependency verification metadata: gradle/gradle, subprojects/core, DependencyVerificationsXmlReader.java, and
 * the user guide, "Dependency verification". Never throws. A DOCTYPE is refused, as Gradle does.
 */
export function readVerification(file: string, text: string): Verification {
  const reader = new XmlReader(text);
  return { file, ...reader.read() };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The whole opening tag. */
  readonly tag: Span;
}

/** What Gradle's reader asks for around an element: not the parent, but any element that is open. */
type Around = 'trusted-artifacts' | 'trusted-keys' | 'trusted-key' | 'component' | 'artifact';

class XmlReader {
  readonly #stack: Element[] = [];
  readonly #trusts: TrustRule[] = [];
  readonly #keys: TrustedKey[] = [];
  readonly #components = new Map<string, VerifiedArtifact[]>();
  readonly #problems: Verification['problems'][number][] = [];
  #metadata = { value: true, span: { start: 0, end: 0 } };
  #signatures = false;
  #sums: Checksum[] = [];
  #pgp: { readonly id: string; readonly span: Span }[] = [];

  constructor(private readonly text: string) {}

  read(): Omit<Verification, 'file'> {
    const parser = new SaxesParser();
    let lastOpen = 0;
    let broken = false;
    const fail = (message: string) => {
      if (!broken) this.#problems.push({ span: { start: lastOpen, end: lastOpen }, message });
      broken = true;
    };
    parser.on('doctype', () => {
      lastOpen = Math.max(0, this.text.lastIndexOf('<!DOCTYPE', parser.position));
      fail('it has a DOCTYPE, which Gradle refuses');
    });
    parser.on('error', (error) => fail(`it is no XML: ${error.message}`));
    parser.on('opentagstart', () => {
      lastOpen = this.text.lastIndexOf('<', parser.position - 1);
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (broken) return;
      if (this.#stack.length >= maxDepth) fail(`it nests deeper than ${maxDepth} levels`);
      else this.#open({ name, attributes, tag: { start: lastOpen, end: parser.position } });
      if (this.#trusts.length + this.#keys.length > maxRules)
        fail(`it has more than ${maxRules} rules of trust`);
    });
    parser.on('closetag', () => {
      if (!broken) this.#close(parser.position);
    });
    try {
      // In pieces, so that nothing goes on after a fault.
      for (let at = 0; at < this.text.length && !broken; at += 1 << 16)
        parser.write(this.text.slice(at, at + (1 << 16)));
      if (!broken) parser.close();
    } catch (error) {
      fail(`it is no XML: ${error instanceof Error ? error.message : error}`);
    }
    return {
      verifyMetadata: this.#metadata,
      verifySignatures: this.#signatures,
      trusts: this.#trusts,
      keys: this.#keys,
      components: this.#components,
      problems: this.#problems,
    };
  }

  #open(element: Element): void {
    const { name, attributes, tag } = element;
    this.#stack.push(element);
    if (name === 'artifact') {
      this.#sums = [];
      this.#pgp = [];
    } else if (name === 'trust' && this.#around('trusted-artifacts') !== undefined) {
      this.#trusts.push(ruleOf(attributes, tag));
    } else if (name === 'trusted-key' || (name === 'trusting' && this.#around('trusted-key') !== undefined)) {
      const id = this.#around('trusted-key')?.attributes.id ?? '';
      const { group, name: module, version, file } = attributes;
      if ((group ?? module ?? version ?? file) !== undefined)
        this.#keys.push({ id, ...ruleOf(attributes, tag) });
    } else if (this.#around('artifact') !== undefined) {
      const { value = '' } = attributes;
      const kind = name === 'also-trust' ? this.#stack.at(-2)?.name : name;
      if (name === 'pgp') this.#pgp.push({ id: value.toUpperCase(), span: this.#valueSpan(value, tag) });
      else if (kind !== undefined && isChecksumKind(kind) && isHex(value, digits[kind]))
        this.#sums.push({ kind, value: value.toLowerCase(), span: this.#valueSpan(value, tag) });
      else if (!insideArtifact.has(name))
        this.#problems.push({ span: tag, message: `Gradle knows no <${name}> in an artifact` });
    }
  }

  /** Where a value stands in its tag; the tag where it is written with entities. */
  #valueSpan(value: string, tag: Span): Span {
    const start = this.text.indexOf(value, tag.start);
    return start < 0 || start + value.length > tag.end ? tag : { start, end: start + value.length };
  }

  #close(end: number): void {
    const element = this.#stack.pop();
    if (element === undefined) return;
    const { name, attributes, tag } = element;
    if (name === 'verify-metadata') {
      this.#metadata = { value: this.#isOn(tag, end, true), span: { start: tag.start, end } };
    } else if (name === 'verify-signatures') {
      this.#signatures = this.#isOn(tag, end, false);
    } else if (name === 'artifact') {
      const component = this.#around('component')?.attributes;
      if (component === undefined) return;
      const key = `${component.group ?? ''}:${component.name ?? ''}:${component.version ?? ''}`;
      const list = this.#components.get(key) ?? [];
      list.push({
        name: attributes.name ?? '',
        by: strongest(this.#sums, this.#pgp),
        span: tag,
        sums: this.#sums,
        keys: this.#pgp,
      });
      this.#components.set(key, list);
    }
  }

  #around(name: Around): Element | undefined {
    return this.#stack.findLast((element) => element.name === name);
  }

  /**
   * What a switch is set to. Gradle takes the last piece of text that its reader hands over, and a comment or an entity
   * ends a piece; so anything but the bare word is off.
   */
  #isOn(tag: Span, end: number, unset: boolean): boolean {
    const text = this.text.slice(tag.end, Math.max(tag.end, this.text.lastIndexOf('<', end - 1)));
    return text === '' ? unset : isTrue(text);
  }
}

function ruleOf(attributes: Element['attributes'], span: Span): TrustRule {
  const { group, name, version, file, regex } = attributes;
  return { group, name, version, file, regex: isTrue(regex ?? ''), span };
}

function strongest(sums: VerifiedArtifact['sums'], keys: VerifiedArtifact['keys']): VerifiedArtifact['by'] {
  if (sums.some(({ kind }) => kind === 'sha256' || kind === 'sha512')) return 'sha256';
  if (sums.length > 0) return 'weak checksum';
  return keys.length > 0 ? 'pgp' : 'nothing';
}

function isHex(text: string, length: number): boolean {
  return text.length === length && /^[0-9a-fA-F]*$/.test(text);
}

/** Boolean.parseBoolean: the word, in any case, and nothing around it. */
function isTrue(text: string): boolean {
  return text.toLowerCase() === 'true';
}

export interface Artifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly file: string;
}

/**
 * Does a trust rule match an artifact? An attribute that is not given matches any; a regular expression must match
 * the whole (gradle/gradle, DependencyVerificationConfiguration.TrustCoordinate). One that cannot be decided in linear
 * time counts as a match: the worst case.
 */
export function trusts(rule: TrustRule, artifact: Artifact): boolean {
  const matches = (pattern: string | undefined, value: string) =>
    pattern === undefined || (rule.regex ? mayMatch(pattern, value) : pattern === value);
  return (
    matches(rule.group, artifact.group) &&
    matches(rule.name, artifact.name) &&
    matches(rule.version, artifact.version) &&
    matches(rule.file, artifact.file)
  );
}
