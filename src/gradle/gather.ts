import { readAllows } from '../allow.js';
import { wholeFile } from '../finding.js';
import { folderOf, joinPath } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Assignments, assignmentsOf, plainText } from './assignments.js';
import { overlay, readBuiltCatalog } from './built-catalog.js';
import { type Catalog, readCatalog } from './catalog.js';
import { type Doors, type Role, readDoors } from './doors.js';
import type { GradleBuild, GradleFacts, GradleProblem, PluginRequest, Weakness } from './facts.js';
import { type BuildFiles, isSettings, isTestData, layoutOf } from './layout.js';
import { readLockfile } from './lockfile.js';
import { lastOf, type Property, readProperties } from './properties.js';
import { blocksBelow, callsOf, named } from './script/calls.js';
import type { Language } from './script/lexer.js';
import { readScript, type Statement } from './script/tree.js';
import type { Scope } from './values.js';
import { readVerification, type Verification } from './verification.js';
import { isWrapperFile, isWrapperJar, wrapperFaults, wrapperJar } from './wrapper.js';

/** Reads every Gradle build of a workspace, without running anything. */
export function gatherGradle(workspace: Workspace, testBuilds: 'skip' | 'judge'): GradleFacts {
  return new Gatherer(workspace, testBuilds === 'skip' ? isTestData : () => false).gather();
}

interface ReadScript {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
  readonly statements: readonly Statement[];
  readonly assigned: Assignments;
}

/** What every script of a build shares. */
interface Shared {
  readonly root: string;
  readonly properties: Scope['properties'];
  readonly catalogs: ReadonlyMap<string, Catalog>;
  readonly remoteCatalogs: ReadonlySet<string>;
  readonly assignments: Scope['assignments'];
}

/** How far `apply from` is followed for the names that a script sets, and to how many scripts. */
const maxApplied = 3;
const maxAppliedScripts = 50;
/** Scripts that others apply are kept, so that each is read once, up to this many UTF-16 units in all. */
const maxKept = 4_000_000;

class Gatherer {
  readonly #problems: GradleProblem[] = [];
  readonly #allows: { file: string; allows: ReturnType<typeof readAllows> }[] = [];
  readonly #read = new Set<string>();

  constructor(
    private readonly workspace: Workspace,
    /** Is this file data of tests, which is not judged? */
    private readonly skips: (path: string) => boolean,
  ) {}

  gather(): GradleFacts {
    const includes = this.#includes();
    const layout = layoutOf(this.workspace, new Set(includes.map(({ target }) => target)));
    const judged = layout.filter(({ root }) => !this.skips(`${root}/`));
    const included = hostsOf(judged, includes);
    const builds = judged.map((build) => this.#build(build, included));
    const judgedWrappers = this.workspace.files
      .filter((path) => isWrapperFile(path) && !this.skips(path))
      .map((file) => ({ file, faults: wrapperFaults(file, this.workspace.read(file)) }));
    const wrappers = judgedWrappers.filter(({ faults }) => faults.length > 0);
    // A JAR that is none, such as a pointer of Git LFS, is a fault already.
    const wrapperJars = judgedWrappers
      .filter(({ file, faults }) => isWrapperJar(file) && faults.length === 0)
      .map(({ file }) => wrapperJar(this.workspace, file));
    return {
      builds,
      testBuilds: layout.map(({ root }) => root).filter((root) => this.skips(`${root}/`)),
      files: this.#read.size,
      allows: this.#allows,
      problems: this.#problems,
      wrappers,
      wrapperJars,
    };
  }

  #build(build: BuildFiles, included: ReadonlyMap<string, string>): GradleBuild {
    const host = included.get(build.root);
    const shared = this.#shared(build, host);
    const logic = host !== undefined && this.#makesPlugins(build);
    const doors: Doors[] = [];
    const made: string[] = [];
    for (const file of build.scripts) {
      if (this.skips(file)) continue;
      const script = this.#script(file);
      if (script === undefined) continue;
      const id = precompiledId(script);
      if (id !== undefined) made.push(id);
      // What a precompiled script depends on goes to the builds that apply it.
      const role: Role = logic && id === undefined && file !== build.settings ? 'build logic' : 'build';
      doors.push(readDoors(script.statements, this.#scope(script, shared), role));
    }
    const top = host ?? build.root;
    const verification = this.#verification(top);
    const locked = build.lockfiles.flatMap((file) => [...readLockfile(this.#text(file) ?? '').keys()]);
    return {
      root: build.root,
      host,
      anchor: build.settings ?? build.scripts[0] ?? '',
      requests: distinct(doors.flatMap(({ requests }) => requests)),
      uses: doors.flatMap(({ uses }) => uses),
      madeIds: [...made, ...doors.flatMap(({ madeIds }) => madeIds)],
      remoteScripts: doors.flatMap(({ remoteScripts }) => remoteScripts),
      repositories: doors.flatMap(({ repositories }) => repositories),
      weaknesses: [
        ...doors.flatMap(({ weaknesses }) => weaknesses),
        ...(verification === undefined ? [] : this.#switchedOff(top)),
      ],
      verification,
      locked: new Set(locked),
      lockingActive: doors.some(({ lockingActive }) => lockingActive),
    };
  }

  /** Every `includeBuild` of a settings script, within the workspace. */
  #includes(): { root: string; target: string }[] {
    return this.workspace.files
      .filter((path) => isSettings(path) && !this.skips(path))
      .flatMap((path) => {
        const root = folderOf(path);
        return allCalls(this.#script(path)?.statements ?? []).flatMap(({ name, args }) => {
          const written = name === 'includeBuild' ? localPath(args[0] ?? []) : undefined;
          const target = written === undefined ? undefined : joinPath(root, written);
          return target === undefined || target === root ? [] : [{ root, target }];
        });
      });
  }

  #makesPlugins({ root, scripts }: BuildFiles): boolean {
    if (/(?:^|\/)buildSrc$/.test(root)) return true;
    return scripts.some((file) =>
      /kotlin-dsl|(?:java|groovy)-gradle-plugin|gradlePlugin {|src\/main\/(?:kotlin|groovy)\/.*\.gradle/.test(
        `${file}\n${this.#text(file) ?? ''}`,
      ),
    );
  }

  #shared({ root, settings, scripts }: BuildFiles, host: string | undefined): Shared {
    const settingsScript = settings === undefined ? undefined : this.#script(settings);
    const { catalogs, remoteCatalogs } = this.#catalogs(root, settingsScript, host);
    // A settings script that reads the properties of the build around it hands them on.
    const hostFolder =
      settingsScript !== undefined && /gradle\.properties/.test(settingsScript.text)
        ? folderOf(root)
        : undefined;
    const properties = [
      ...this.#properties(root),
      ...(hostFolder === undefined ? [] : this.#properties(hostFolder)),
    ];
    const main = scripts.find(
      (file) => folderOf(file) === root && /(?:^|\/)build\.gradle(?:\.kts|\.dcl)?$/.test(file),
    );
    const mainScript = main === undefined ? undefined : this.#script(main);
    const assignments = [
      ...(mainScript === undefined ? [] : this.#withApplied(mainScript, root)),
      ...(settingsScript === undefined ? [] : this.#withApplied(settingsScript, root)),
      ...this.#constants(root === '' ? 'buildSrc/' : `${root}/buildSrc/`),
    ];
    return { root, catalogs, remoteCatalogs, properties, assignments };
  }

  #scope(script: ReadScript, shared: Shared): Scope {
    const folder = folderOf(script.file);
    return {
      file: script.file,
      text: script.text,
      language: script.language,
      assignments: [
        ...this.#withApplied(script, shared.root),
        ...shared.assignments.filter(({ file }) => file !== script.file),
      ],
      properties:
        folder === shared.root ? shared.properties : [...this.#properties(folder), ...shared.properties],
      catalogs: shared.catalogs,
      remoteCatalogs: shared.remoteCatalogs,
    };
  }

  /** A script's own names, and those of the local scripts that it applies, the nearest first. */
  #withApplied(script: ReadScript, root: string): ReadScript[] {
    const found = new Map([[script.file, script]]);
    let nearest = [script];
    for (let depth = 0; depth < maxApplied && nearest.length > 0; depth++) {
      const next: ReadScript[] = [];
      for (const file of nearest.flatMap((one) => this.#appliedBy(one, root))) {
        if (found.has(file) || found.size > maxAppliedScripts) continue;
        const applied = this.#kept(file);
        if (applied === undefined) continue;
        found.set(file, applied);
        next.push(applied);
      }
      nearest = next;
    }
    return [...found.values()];
  }

  /** The local scripts that a script applies. */
  #appliedBy(script: ReadScript, root: string): readonly string[] {
    const paths = once(this.#appliedPaths, script.file, () => appliedPaths(script));
    return paths.flatMap((path) => {
      const places = [joinPath(folderOf(script.file), path), joinPath(root, path)];
      return places.find((place) => place !== undefined && this.workspace.has(place)) ?? [];
    });
  }

  readonly #appliedPaths = new Map<string, { readonly value: readonly string[] }>();

  #kept(file: string): ReadScript | undefined {
    const known = this.#scripts.get(file);
    if (known !== undefined) return known;
    const script = this.#script(file);
    if (script === undefined || this.#keptLength + script.text.length > maxKept) return script;
    this.#keptLength += script.text.length;
    this.#scripts.set(file, script);
    return script;
  }

  readonly #scripts = new Map<string, ReadScript>();
  #keptLength = 0;

  /** `const val` and the like of buildSrc, which every script of the build can name. */
  #constants(prefix: string): ReadScript[] {
    const files = this.workspace.files.filter(
      (path) => path.startsWith(prefix) && /\/src\/main\/.*\.(?:kt|groovy)$/.test(path),
    );
    return files.slice(0, 200).flatMap((file) => {
      const script = this.#script(file);
      return script === undefined ? [] : [script];
    });
  }

  #catalogs(
    root: string,
    settings: ReadScript | undefined,
    host: string | undefined,
  ): Pick<Shared, 'catalogs' | 'remoteCatalogs'> {
    const catalogs = new Map<string, Catalog>();
    const remoteCatalogs = new Set<string>();
    const add = (name: string, file: string | undefined) => {
      const catalog = file === undefined ? undefined : this.#catalog(file);
      if (catalog !== undefined) catalogs.set(name, catalog);
    };
    // A plugin of the settings may hand the catalog of the build around it on; nothing else could make the name known.
    if (host !== undefined) add('libs', joinPath(host, 'gradle/libs.versions.toml'));
    add('libs', joinPath(root, 'gradle/libs.versions.toml'));
    const scripts = settings === undefined ? [] : this.#withApplied(settings, root);
    for (const { file, statements } of scripts) {
      for (const { call, outer, statements: inner } of blocksBelow(statements)) {
        if (outer.at(-1)?.name !== 'versionCatalogs') continue;
        const name = plainText(call.args[0] ?? []) ?? call.name;
        for (const { name: from, args } of allCalls(inner)) {
          const text = plainText(args[0] ?? []);
          if (from === 'from' && text !== undefined) remoteCatalogs.add(name);
          if (from !== 'files' || text === undefined) continue;
          add(name, joinPath(root, text));
          add(name, joinPath(folderOf(file), text));
        }
        const built = readBuiltCatalog(file, inner);
        if (built !== undefined) catalogs.set(name, overlay(catalogs.get(name), built));
      }
    }
    return { catalogs, remoteCatalogs };
  }

  #catalog(file: string): Catalog | undefined {
    return once(this.#catalogFiles, file, () => {
      const text = this.workspace.has(file) ? this.#text(file) : undefined;
      if (text === undefined) return undefined;
      const catalog = readCatalog(file, text);
      this.#problems.push(...catalog.problems.map((problem) => ({ file, ...problem })));
      return catalog;
    });
  }

  readonly #catalogFiles = new Map<string, { readonly value: Catalog | undefined }>();

  #properties(folder: string): Scope['properties'] {
    return once(this.#propertyFiles, folder, () => {
      const file = folder === '' ? 'gradle.properties' : `${folder}/gradle.properties`;
      const text = this.workspace.has(file) ? this.#text(file) : undefined;
      return text === undefined ? [] : [{ file, entries: readProperties(text) }];
    });
  }

  readonly #propertyFiles = new Map<string, { readonly value: Scope['properties'] }>();

  #verification(root: string): Verification | undefined {
    return once(this.#verifications, root, () => {
      const file =
        root === '' ? 'gradle/verification-metadata.xml' : `${root}/gradle/verification-metadata.xml`;
      const text = this.workspace.has(file) ? this.#text(file) : undefined;
      if (text === undefined) return undefined;
      const verification = readVerification(file, text);
      this.#problems.push(...verification.problems.map((problem) => ({ file, ...problem })));
      return verification;
    });
  }

  readonly #verifications = new Map<string, { readonly value: Verification | undefined }>();

  /** Where verification is switched off from outside: Gradle's properties, and the command lines of workflows. */
  #switchedOff(root: string): Weakness[] {
    const message = (mode: string) =>
      `Verification is ${mode}: what does not match the recorded checksums passes.`;
    const remedy = 'Remove it, so that verification is strict.';
    const found: Weakness[] = [];
    for (const { file, entries } of this.#properties(root)) {
      for (const key of [
        'org.gradle.dependency.verification',
        'systemProp.org.gradle.dependency.verification',
      ]) {
        const property: Property | undefined = lastOf(entries, key);
        const mode = property?.value.trim().toLowerCase();
        if (property === undefined || (mode !== 'off' && mode !== 'lenient')) continue;
        found.push({
          place: { file, span: property.valueSpan },
          subject: `${key}=${mode}`,
          message: message(mode),
          remedy,
        });
      }
    }
    const workflows = this.workspace.files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    for (const file of workflows) {
      const text = this.#text(file) ?? '';
      const flag =
        /(?:--dependency-verification[= ]|-Dorg\.gradle\.dependency\.verification=|(?<=[ \t"'])-F[ =]?)(off|lenient)\b/g;
      for (const match of text.matchAll(flag)) {
        const [written, mode = ''] = match;
        // `-F` is a flag of many tools.
        const line = text.slice(
          Math.max(text.lastIndexOf('\n', match.index), match.index - 2000),
          match.index,
        );
        if (written.startsWith('-F') && !/gradlew?(?:\.bat)?\b/.test(line)) continue;
        found.push({
          place: { file, span: { start: match.index, end: match.index + written.length } },
          subject: written,
          message: message(mode),
          remedy,
        });
      }
    }
    return found;
  }

  #script(file: string): ReadScript | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const language: Language = /\.gradle$|\.groovy$/.test(file) ? 'groovy' : 'kotlin';
    const first = !this.#parsed.has(file);
    this.#parsed.add(file);
    const { statements, problems, comments } = readScript(text, language);
    if (first && /\.gradle(?:\.kts|\.dcl)?$/.test(file)) {
      this.#problems.push(...problems.map((problem) => ({ file, ...problem })));
      const allows = readAllows(text, comments);
      if (allows.length > 0) this.#allows.push({ file, allows });
    }
    return { file, text, language, statements, assigned: assignmentsOf(statements) };
  }

  readonly #parsed = new Set<string>();

  #text(file: string): string | undefined {
    const reading = this.workspace.read(file);
    if (reading.kind === 'text') {
      this.#read.add(file);
      return reading.text;
    }
    if (!this.#read.has(file)) this.#problems.push({ file, span: wholeFile, message: reading.reason });
    this.#read.add(file);
    return undefined;
  }
}

/** The builds that others include, `buildSrc` among them, and the root of the build that runs them. */
function hostsOf(
  layout: readonly BuildFiles[],
  includes: readonly { root: string; target: string }[],
): ReadonlyMap<string, string> {
  const roots = new Set(layout.map(({ root }) => root));
  const hosts = new Map(
    includes.filter(({ target }) => roots.has(target)).map(({ root, target }) => [target, root]),
  );
  for (const root of roots) if (/(?:^|\/)buildSrc$/.test(root)) hosts.set(root, folderOf(root));
  return new Map([...hosts].map(([root, host]) => [root, outermost(host, hosts)]));
}

function outermost(root: string, hosts: ReadonlyMap<string, string>): string {
  let top = root;
  for (const seen = new Set<string>(); !seen.has(top); ) {
    seen.add(top);
    top = hosts.get(top) ?? top;
  }
  return top;
}

/** The local paths that a script applies, as they are written. */
function appliedPaths({ text, statements }: ReadScript): readonly string[] {
  if (!/\bfrom\b/.test(text)) return [];
  const paths = new Set<string>();
  for (const { name, args } of allCalls(statements)) {
    const from = name === 'apply' ? named(args, 'from') : undefined;
    const path = from === undefined ? undefined : localPath(from);
    if (path !== undefined && paths.size < maxAppliedScripts) paths.add(path);
  }
  return [...paths];
}

/** `x`, `"$rootDir/x"`, `file("x")`, `rootProject.file("x")`: a path in the tree. */
function localPath(from: Statement): string | undefined {
  const address = callsOf(from)[0]?.args[0] ?? from;
  const [only, ...more] = address;
  if (only?.kind !== 'string' || more.length > 0) return undefined;
  const text = only.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  const holes = only.parts.filter((part) => part.kind === 'hole');
  const known = holes.every(({ text: hole }) =>
    /^(?:rootDir|projectDir|rootProject\.projectDir|project\.rootDir|rootProject\.rootDir)$/.test(hole),
  );
  return known && !/^\w+:\/\//.test(text) ? text.replace(/^\/+/, '') : undefined;
}

/** A script under `src/main` makes the plugin of its name: the user guide, "Precompiled script plugins". */
function precompiledId({ file, statements }: ReadScript): string | undefined {
  const name =
    /\/src\/main\/(?:kotlin|groovy|java)\/(?:.*\/)?([^/]+?)(?:\.(?:settings|init))?\.gradle(?:\.kts)?$/.exec(
      `/${file}`,
    )?.[1];
  if (name === undefined) return undefined;
  const declared = statements.find(([first]) => first?.kind === 'name' && first.text === 'package');
  const prefix = declared
    ?.slice(1)
    .map((item) => (item.kind === 'name' || item.kind === 'sign' ? item.text : ''))
    .join('');
  return prefix === undefined ? name : `${prefix}.${name}`;
}

function allCalls(statements: readonly Statement[]): ReturnType<typeof callsOf> {
  return statements.flatMap((statement) => [
    ...callsOf(statement),
    ...statement.flatMap((item) => ('statements' in item ? allCalls(item.statements) : [])),
  ]);
}

/** One declaration that is met several times, by several scripts that name it, is one. */
function distinct(requests: readonly PluginRequest[]): PluginRequest[] {
  const seen = new Map<string, PluginRequest>();
  for (const request of requests) {
    const { plugin, version, place } = request;
    // An alias that no catalog has is one fault, however many projects use it.
    const unknown = plugin.kind === 'plugin' && version.kind === 'unresolved' && version.sought === plugin.id;
    const key = unknown ? plugin.id : `${plugin.id}\0${place.file}\0${place.span.start}`;
    if (!seen.has(key)) seen.set(key, request);
  }
  return [...seen.values()];
}

/** What `make` gives for a key, asked once. */
function once<T>(known: Map<string, { readonly value: T }>, key: string, make: () => T): T {
  const made = known.get(key) ?? { value: make() };
  known.set(key, made);
  return made.value;
}
