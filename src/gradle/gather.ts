import { append } from '../append.js';
import { wholeFile } from '../finding.js';
import { folderOf } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import { hostsOf, includesOf, makesPlugins, substitutedModules } from './composite.js';
import { type Doors, type Role, readDoors } from './doors.js';
import type { GradleBuild, GradleFacts, PluginRequest, Weakness } from './facts.js';
import { GradleFiles, type ReadScript } from './files.js';
import { type BuildFiles, foldersForFiles, isTestData, layoutOf } from './layout.js';
import { type LockWord, readLocking } from './locking.js';
import { Locks } from './locks.js';
import { lastOf, readProperties } from './properties.js';
import type { Asked } from './request.js';
import { Scopes } from './scopes.js';
import { switchedOffByCommands, switchedOffByProperties } from './switched-off.js';
import { gradleVersion, isWrapperFile, isWrapperJar, wrapperFaults, wrapperJar } from './wrapper.js';

/** Reads every Gradle build of a workspace, without running anything. */
export function gatherGradle(workspace: Workspace, testBuilds: 'skip' | 'judge'): GradleFacts {
  return new Gatherer(workspace, testBuilds === 'skip' ? isTestData : () => false).gather();
}

class Gatherer {
  readonly #files: GradleFiles;
  readonly #scopes: Scopes;
  #offInWorkflows: readonly Weakness[] | undefined;

  constructor(
    private readonly workspace: Workspace,
    /** Is this file data of tests, which is not judged? */
    private readonly skips: (path: string) => boolean,
  ) {
    this.#files = new GradleFiles(workspace);
    this.#scopes = new Scopes(this.#files);
  }

  gather(): GradleFacts {
    const includes = includesOf(
      this.workspace.files.filter((path) => !this.skips(path)),
      this.#files,
    );
    const layout = layoutOf(this.workspace, new Set(includes.map(({ target }) => target)), this.skips);
    const judged = layout.filter(({ root }) => !this.skips(`${root}/`));
    const hosts = hostsOf(judged, includes);
    const substituted = substitutedModules(judged, hosts, includes, this.#files);
    const builds = judged.map((build) => this.#build(build, hosts.get(build.root), substituted));
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
      files: this.#files.paths,
      allows: this.#files.allows,
      problems: [
        ...this.#files.problems,
        ...foldersForFiles(this.workspace.files.filter((path) => !this.skips(path))).map(
          ({ path, name }) => ({
            file: path,
            span: wholeFile,
            message: `${name} is a folder`,
          }),
        ),
      ],
      wrappers,
      wrapperJars,
    };
  }

  #build(
    build: BuildFiles,
    host: string | undefined,
    substituted: ReadonlyMap<string, ReadonlySet<string>>,
  ): GradleBuild {
    const { root, settings } = build;
    const shared = this.#scopes.shared(build, host);
    const logic = host !== undefined && makesPlugins(build, this.#files);
    const doors: { readonly file: string; readonly found: Doors }[] = [];
    const words: LockWord[] = [];
    const made: string[] = [];
    for (const file of build.scripts) {
      const script = this.#files.script(file);
      if (script === undefined) continue;
      const id = precompiledId(script);
      if (id !== undefined) made.push(id);
      // What a precompiled script depends on goes to the builds that apply it.
      const role: Role = logic && id === undefined && file !== settings ? 'build logic' : 'build';
      const own = this.#scopes.withApplied(script, root);
      doors.push({ file, found: readDoors(script.statements, this.#scopes.of(script, own, shared), role) });
      // What it says of locking, too.
      if (id === undefined) append(words, lockWords(script, own));
    }
    const locks = new Locks(root, settings, words, (path) => this.#files.lockfile(path));
    const lenient = words.flatMap(({ of, says }) =>
      says.kind === 'lenient' && (logic || of === 'class path') ? leniency(says.place) : [],
    );
    const top = host ?? root;
    const verification = this.#files.verification(top);
    const all = doors.map(({ found }) => found);
    return {
      root,
      host,
      anchor: settings ?? build.scripts[0] ?? '',
      requests: requestsOf(doors, locks, settings).filter(
        ({ plugin, version }) =>
          plugin.kind !== 'module' || version.kind !== 'none' || !substituted.get(top)?.has(plugin.id),
      ),
      uses: all.flatMap(({ uses }) => uses),
      madeIds: [...made, ...all.flatMap(({ madeIds }) => madeIds)],
      remoteScripts: all.flatMap(({ remoteScripts }) => remoteScripts),
      repositories: all.flatMap(({ repositories }) => repositories),
      weaknesses: [...all.flatMap(({ weaknesses }) => weaknesses), ...lenient],
      switchedOff: verification === undefined ? [] : this.#switchedOff(top),
      verification,
      inertLocks: build.lockfiles.filter((file) => locks.isInert(file, logic)),
      gradle: this.#gradle(top),
    };
  }

  /** Where verification is switched off from outside: Gradle's properties, and the command lines of workflows. */
  #switchedOff(root: string): Weakness[] {
    this.#offInWorkflows ??= this.workspace.files
      .filter((path) => /^\.github\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/.test(path))
      .flatMap((file) => switchedOffByCommands(file, this.#files.text(file) ?? ''));
    return [...switchedOffByProperties(this.#files.properties(root)), ...this.#offInWorkflows];
  }

  #gradle(root: string): GradleBuild['gradle'] {
    const file = `${root === '' ? '' : `${root}/`}gradle/wrapper/gradle-wrapper.properties`;
    const reading = this.workspace.has(file) ? this.workspace.read(file) : undefined;
    if (reading?.kind !== 'text') return undefined;
    const url = lastOf(readProperties(reading.text), 'distributionUrl');
    const version = url === undefined ? undefined : gradleVersion(url.value);
    return url === undefined || version === undefined
      ? undefined
      : { version, place: { file, span: url.valueSpan } };
  }
}

/** What a script says of locking; the scripts that it applies speak of its project, not of its class path. */
function lockWords(script: ReadScript, own: readonly ReadScript[]): LockWord[] {
  return own.flatMap(({ file, text, statements }) => {
    if (!/ependencyLocking|ockAllConfigurations/.test(text)) return [];
    const words = readLocking(file, statements, script.file);
    return file === script.file ? words : words.filter(({ of }) => of === 'project');
  });
}

function leniency(place: Weakness['place']): Weakness {
  return {
    place,
    subject: 'LENIENT',
    message: 'In lenient mode a version that is not in the lock file passes.',
    remedy: 'Use LockMode.STRICT.',
  };
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

/** One declaration that is met several times, by several scripts that name it, is one request. */
function requestsOf(
  doors: readonly { readonly file: string; readonly found: Doors }[],
  locks: Locks,
  settings: string | undefined,
): PluginRequest[] {
  const distinct = new Map<string, { readonly asked: Asked; readonly askedIn: Set<string> }>();
  /** By plugin, the scripts that ask for it in a `plugins` block, by folder. */
  const blocks = new Map<string, Map<string, string>>();
  for (const { file, found } of doors) {
    for (const asked of found.requests) {
      const { door, plugin, version, place } = asked;
      // An alias that no catalog has is one fault, however many projects use it.
      const unknown =
        plugin.kind === 'plugin' && version.kind === 'unresolved' && version.sought === plugin.id;
      const key = unknown ? plugin.id : `${plugin.id}\0${place.file}\0${place.span.start}`;
      const known = distinct.get(key) ?? { asked, askedIn: new Set() };
      distinct.set(key, known);
      known.askedIn.add(file);
      if (door !== 'plugins block') continue;
      const folders = blocks.get(plugin.id) ?? new Map<string, string>();
      blocks.set(plugin.id, folders);
      // Those of the settings come before those of any project.
      if (folders.get(folderOf(file)) !== settings) folders.set(folderOf(file), file);
    }
  }
  return [...distinct.values()].map(({ asked, askedIn }) => {
    const folders = blocks.get(asked.plugin.id) ?? new Map<string, string>();
    // What an outer project has on its class path already is not resolved again.
    const ofSettings = settings !== undefined && folders.get(folderOf(settings)) === settings;
    const resolving = new Set(ofSettings ? [settings] : [...askedIn].map((file) => outermost(file, folders)));
    return { ...asked, askedIn: [...askedIn], lock: locks.lockOf(asked, [...resolving]) };
  });
}

/** Of the scripts by folder, the outermost that is around a script's project; itself where none is. */
function outermost(file: string, folders: ReadonlyMap<string, string>): string {
  let found = file;
  for (let folder = folderOf(file); folder !== ''; ) {
    folder = folderOf(folder);
    found = folders.get(folder) ?? found;
  }
  return found;
}
