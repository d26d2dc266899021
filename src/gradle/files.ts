import { type Allow, readAllows } from '../allow.js';
import { append } from '../append.js';
import { wholeFile } from '../finding.js';
import { joinPath } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Assignments, assignmentsOf } from './assignments.js';
import { type Catalog, readCatalog } from './catalog.js';
import type { GradleProblem } from './facts.js';
import { type Lockfile, readLockfile } from './lockfile.js';
import { type Property, readProperties } from './properties.js';
import type { Language } from './script/lexer.js';
import { readScript, type Statement } from './script/tree.js';
import { readVerification, type Verification } from './verification.js';

/**
 * A build script, read. A class, since the garbage collector would keep what a getter of an object literal holds for
 * long: each such literal has a shape of its own.
 */
export class ReadScript {
  #assigned: Assignments | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
    readonly language: Language,
    readonly statements: readonly Statement[],
  ) {}

  /** What it assigns; most scripts are never asked. */
  get assigned(): Assignments {
    this.#assigned ??= assignmentsOf(this.statements);
    return this.#assigned;
  }
}

export interface PropertiesFile {
  readonly file: string;
  readonly entries: readonly Property[];
}

/** Scripts that others name are kept, so that each is read once, up to this many UTF-16 units in all. */
const maxKept = 4_000_000;

/** Reads the files of builds, each kind in its own way, and keeps what many ask for. */
export class GradleFiles {
  readonly problems: GradleProblem[] = [];
  readonly allows: { readonly file: string; readonly allows: readonly Allow[] }[] = [];
  readonly #read = new Set<string>();
  readonly #parsed = new Set<string>();
  readonly #kept = new Map<string, ReadScript>();
  #keptLength = 0;
  readonly #catalogs = new Map<string, { readonly value: Catalog | undefined }>();
  readonly #properties = new Map<string, { readonly value: PropertiesFile | undefined }>();
  readonly #verifications = new Map<string, { readonly value: Verification | undefined }>();
  readonly #lockfiles = new Map<string, { readonly value: Lockfile | undefined }>();

  constructor(readonly workspace: Workspace) {}

  /** The files that were read. */
  get paths(): string[] {
    return [...this.#read];
  }

  has(file: string): boolean {
    return this.workspace.has(file);
  }

  /** The text of a file; one that cannot be read is a problem, and has none. */
  text(file: string): string | undefined {
    const reading = this.workspace.read(file);
    const first = !this.#read.has(file);
    this.#read.add(file);
    if (reading.kind === 'text') return reading.text;
    if (first) this.problems.push({ file, span: wholeFile, message: reading.reason });
    return undefined;
  }

  script(file: string): ReadScript | undefined {
    const known = this.#kept.get(file);
    if (known !== undefined) return known;
    const text = this.text(file);
    if (text === undefined) return undefined;
    const language: Language = /\.gradle$|\.groovy$/.test(file) ? 'groovy' : 'kotlin';
    const { statements, problems, comments } = readScript(text, language);
    if (!this.#parsed.has(file) && /\.gradle(?:\.kts|\.dcl)?$/.test(file)) {
      append(
        this.problems,
        problems.map((problem) => ({ file, ...problem })),
      );
      const allows = readAllows(text, comments);
      if (allows.length > 0) this.allows.push({ file, allows });
    }
    this.#parsed.add(file);
    return new ReadScript(file, text, language, statements);
  }

  /** A script that several others name: kept, within bounds. */
  sharedScript(file: string): ReadScript | undefined {
    const script = this.script(file);
    if (script !== undefined && !this.#kept.has(file) && this.#keptLength + script.text.length <= maxKept) {
      this.#keptLength += script.text.length;
      this.#kept.set(file, script);
    }
    return script;
  }

  catalog(file: string): Catalog | undefined {
    return once(this.#catalogs, file, () => {
      const text = this.#textIfThere(file);
      if (text === undefined) return undefined;
      const catalog = readCatalog(file, text);
      append(
        this.problems,
        catalog.problems.map((problem) => ({ file, ...problem })),
      );
      return catalog;
    });
  }

  /** `gradle.properties` of a folder. */
  properties(folder: string): readonly PropertiesFile[] {
    const file = joinPath(folder, 'gradle.properties') ?? '';
    const read = once(this.#properties, file, () => {
      const text = this.#textIfThere(file);
      return text === undefined ? undefined : { file, entries: readProperties(text) };
    });
    return read === undefined ? [] : [read];
  }

  /** `gradle/verification-metadata.xml` of the root of a build. */
  verification(root: string): Verification | undefined {
    const file = joinPath(root, 'gradle/verification-metadata.xml') ?? '';
    return once(this.#verifications, file, () => {
      const text = this.#textIfThere(file);
      if (text === undefined) return undefined;
      const verification = readVerification(file, text);
      append(
        this.problems,
        verification.problems.map((problem) => ({ file, ...problem })),
      );
      return verification;
    });
  }

  lockfile(file: string): Lockfile | undefined {
    return once(this.#lockfiles, file, () => {
      const text = this.#textIfThere(file);
      return text === undefined ? undefined : readLockfile(text);
    });
  }

  #textIfThere(file: string): string | undefined {
    return this.has(file) ? this.text(file) : undefined;
  }
}

/** What `make` gives for a key, asked once. */
function once<T>(known: Map<string, { readonly value: T }>, key: string, make: () => T): T {
  const made = known.get(key) ?? { value: make() };
  known.set(key, made);
  return made.value;
}
