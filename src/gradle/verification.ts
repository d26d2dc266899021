import { SaxesParser } from 'saxes';
import type { Span } from '../finding.js';

/** `gradle/verification-metadata.xml`, as far as it decides what is verified. */
export interface Verification {
  readonly file: string;
  readonly verifyMetadata: { readonly value: boolean; readonly span: Span };
  readonly verifySignatures: boolean;
  readonly trusts: readonly TrustRule[];
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

export interface VerifiedArtifact {
  readonly name: string;
  /** The strongest that stands there. */
  readonly by: 'sha256' | 'weak checksum' | 'pgp' | 'nothing';
  readonly span: Span;
}

const maxDepth = 30;

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
  readonly start: number;
  text: string;
}

class XmlReader {
  readonly #stack: Element[] = [];
  readonly #trusts: TrustRule[] = [];
  readonly #components = new Map<string, VerifiedArtifact[]>();
  readonly #problems: Verification['problems'][number][] = [];
  #metadata = { value: true, span: { start: 0, end: 0 } };
  #signatures = false;
  #component = '';
  #artifact: { name: string; kinds: Set<string>; start: number } | undefined;

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
      else this.#open({ name: name.replace(/^.*:/, ''), attributes, start: lastOpen, text: '' });
    });
    parser.on('text', (text) => {
      const top = this.#stack.at(-1);
      if (top !== undefined && top.text.length < 1000) top.text += text;
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
      components: this.#components,
      problems: this.#problems,
    };
  }

  #open(element: Element): void {
    const { name, attributes, start } = element;
    const parent = this.#stack.at(-1)?.name;
    this.#stack.push(element);
    if (name === 'component') {
      this.#component = `${attributes.group ?? ''}:${attributes.name ?? ''}:${attributes.version ?? ''}`;
    } else if (name === 'artifact' && parent === 'component') {
      this.#artifact = { name: attributes.name ?? '', kinds: new Set(), start };
    } else if (this.#artifact !== undefined && parent === 'artifact') {
      const length = { sha256: 64, sha512: 128 }[name];
      const sound =
        length !== undefined && new RegExp(`^[0-9a-fA-F]{${length}}$`).test(attributes.value ?? '');
      this.#artifact.kinds.add(sound ? 'sha256' : name === 'pgp' ? 'pgp' : 'weak checksum');
    } else if (name === 'trust' && parent === 'trusted-artifacts') {
      const { group, name: module, version, file, regex } = attributes;
      this.#trusts.push({
        group,
        name: module,
        version,
        file,
        regex: isTrue(regex ?? ''),
        span: this.#tag(start),
      });
    }
  }

  #close(end: number): void {
    const element = this.#stack.pop();
    if (element === undefined) return;
    if (element.name === 'verify-metadata') {
      this.#metadata = {
        value: element.text === '' || isTrue(element.text),
        span: { start: element.start, end },
      };
    } else if (element.name === 'verify-signatures') {
      this.#signatures = isTrue(element.text);
    } else if (element.name === 'artifact' && this.#artifact !== undefined) {
      const { name, kinds, start } = this.#artifact;
      const by = (['sha256', 'weak checksum', 'pgp'] as const).find((kind) => kinds.has(kind)) ?? 'nothing';
      const list = this.#components.get(this.#component) ?? [];
      list.push({ name, by, span: this.#tag(start) });
      this.#components.set(this.#component, list);
      this.#artifact = undefined;
    }
  }

  #tag(start: number): Span {
    const end = this.text.indexOf('>', start);
    return { start, end: end < 0 ? this.text.length : end + 1 };
  }
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
    pattern === undefined || (rule.regex ? matchesWhole(pattern, value) : pattern === value);
  return (
    matches(rule.group, artifact.group) &&
    matches(rule.name, artifact.name) &&
    matches(rule.version, artifact.version) &&
    matches(rule.file, artifact.file)
  );
}

/** Literals, `.`, classes, and `*`, `+`, `?` behind one of these, alternatives at the top: without backtracking. */
function matchesWhole(pattern: string, value: string): boolean {
  if (pattern.length > 500 || value.length > 500) return true;
  const bare = pattern.replace(/^\^/, '').replace(/\$$/, '');
  const worlds = bare.includes('(') ? undefined : bare.split('|').map(atoms);
  if (worlds === undefined || worlds.includes(undefined)) return true;
  return worlds.some((list) => list !== undefined && run(list, value));
}

interface Atom {
  readonly test: (sign: string) => boolean;
  readonly repeat: '' | '*' | '+' | '?';
}

function atoms(pattern: string): Atom[] | undefined {
  const found: Atom[] = [];
  const token = /(\[\^?(?:\\.|[^\]\\])+\]|\\[.\-$^*+?()[\]{}|/]|\\[dws]|\.|[^\\[\](){}*+?|^$])([*+?]?)/y;
  for (let at = 0; at < pattern.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(pattern);
    if (match === null || /^[*+?]/.test(pattern.slice(token.lastIndex))) return undefined;
    const one = new RegExp(`^${match[1]}$`, 's');
    const repeat = match[2];
    found.push({
      test: (sign) => one.test(sign),
      repeat: repeat === '*' || repeat === '+' || repeat === '?' ? repeat : '',
    });
  }
  return found;
}

/** The states that a list of atoms can be in, a character at a time. */
function run(list: readonly Atom[], value: string): boolean {
  const open = (states: Set<number>, at: number) => {
    states.add(at);
    const atom = list[at];
    if (atom !== undefined && (atom.repeat === '*' || atom.repeat === '?')) open(states, at + 1);
  };
  let states = new Set<number>();
  open(states, 0);
  for (const sign of value) {
    const next = new Set<number>();
    for (const at of states) {
      const atom = list[at];
      if (atom === undefined || !atom.test(sign)) continue;
      open(next, at + 1);
      if (atom.repeat === '*' || atom.repeat === '+') open(next, at);
    }
    states = next;
  }
  return states.has(list.length);
}
