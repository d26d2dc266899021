import { folderOf, joinPath } from '../workspace/paths.js';
import type { Door, PluginRequest } from './facts.js';
import type { Lockfile } from './lockfile.js';
import type { LockWord } from './locking.js';

/** What a lock file makes of a request: the versions that it is held to, or why it is not held. */
export type Lock =
  | { readonly kind: 'held'; readonly file: string; readonly versions: readonly string[] }
  | { readonly kind: 'open'; readonly why: string };

/** Where Gradle looks for the lock of what a script asks for. */
interface LockPlace {
  /** The script whose class path it is, where that is known. */
  readonly script: string | undefined;
  readonly of: LockWord['of'];
  readonly folder: string;
  readonly prefix: 'buildscript-' | 'settings-' | '';
  readonly configuration: string;
  /** Does Gradle activate this one by itself? */
  readonly always: boolean;
}

function lockPlace(door: Door, script: string, settings: string | undefined): LockPlace | undefined {
  const folder = folderOf(script);
  const classPath = {
    script,
    of: 'class path',
    folder,
    prefix: script === settings ? 'settings-' : 'buildscript-',
    configuration: 'classpath',
    always: false,
  } as const;
  switch (door) {
    case 'init script class path':
      return undefined;
    case 'dependency of build logic':
      return {
        ...classPath,
        of: 'project',
        prefix: '',
        configuration: 'runtimeClasspath',
      };
    // DefaultVersionCatalogBuilder.java activates it, under this name for the catalog `libs`.
    case 'version catalog':
      return { ...classPath, prefix: 'settings-', configuration: 'incomingCatalogForLibs0', always: true };
    default:
      return classPath;
  }
}

/** The locks of one build. */
export class Locks {
  /** The scripts that say something of their own class path. */
  readonly #classPaths: readonly string[];
  /** What is said, by place: many requests ask for the same. */
  readonly #known = new Map<string, readonly LockWord['says'][]>();

  constructor(
    private readonly root: string,
    private readonly settings: string | undefined,
    private readonly words: readonly LockWord[],
    private readonly read: (path: string) => Lockfile | undefined,
  ) {
    const scripts = words.filter(({ of }) => of === 'class path').map(({ script }) => script);
    this.#classPaths = [...new Set(scripts)];
  }

  /** What some scripts ask for: Gradle resolves it in each of them, by that script's own lock. */
  lockOf(request: Pick<PluginRequest, 'door' | 'plugin'>, scripts: readonly string[]): Lock {
    // Versions that `pluginManagement` gives are resolved wherever the plugin is asked for, and one such place is enough to tell.
    const wherever = request.door === 'pluginManagement' || request.door === 'eachPlugin';
    const all = (wherever ? this.#classPaths : scripts).map((script) => this.#lockIn(request, script));
    const held = all.filter((lock) => lock.kind === 'held');
    const open = all.find((lock) => lock.kind === 'open');
    const [first] = held;
    if (first === undefined || (open !== undefined && !wherever))
      return open ?? { kind: 'open', why: 'no lock file of the build holds it' };
    return { ...first, versions: held.flatMap(({ versions }) => versions) };
  }

  #lockIn({ door, plugin }: Pick<PluginRequest, 'door' | 'plugin'>, script: string): Lock {
    const place = lockPlace(door, script, this.settings);
    if (place === undefined) return { kind: 'open', why: 'Gradle locks nothing for an init script' };
    const { file, modules } = this.#state(place);
    const module = plugin.kind === 'plugin' ? `${plugin.id}:${plugin.id}.gradle.plugin` : plugin.id;
    if (modules === undefined) return { kind: 'open', why: `no ${file} has ${place.configuration}` };
    if (!this.#isActive(place))
      return {
        kind: 'open',
        why: `${script} activates no locking for it, so that ${file} counts for nothing`,
      };
    const says = this.#says(place);
    if (says.some(({ kind }) => kind === 'lenient'))
      return {
        kind: 'open',
        why: 'locking is lenient, so that a version that is not in the lock file passes',
      };
    if (says.some((one) => one.kind === 'ignores' && ignores(one.pattern, module)))
      return { kind: 'open', why: `locking ignores ${module}` };
    const versions = modules.get(module) ?? [];
    return versions.length === 0
      ? { kind: 'open', why: `${file} has no ${module}` }
      : { kind: 'held', file, versions };
  }

  /** Is a lock file one of plugin code that nothing activates? */
  isInert(file: string, logic: boolean): boolean {
    const place = lockPlaceOf(file, this.settings);
    if (place === undefined || (place.of === 'project' && !logic)) return false;
    const { modules } = this.#state(place);
    return modules !== undefined && modules.size > 0 && !this.#isActive(place);
  }

  #isActive(place: LockPlace): boolean {
    const on = (kind: 'on' | 'off') =>
      this.#says(place).some(
        (says) =>
          says.kind === kind &&
          (says.configuration === undefined || says.configuration === place.configuration),
      );
    return place.always || (on('on') && !on('off'));
  }

  #says(place: LockPlace): readonly LockWord['says'][] {
    const key = JSON.stringify([place.script ?? null, place.folder, place.of, place.prefix]);
    const known = this.#known.get(key) ?? this.#sayings(place);
    this.#known.set(key, known);
    return known;
  }

  #sayings(place: LockPlace): LockWord['says'][] {
    const ofSettings = place.prefix === 'settings-';
    return this.words
      .filter(({ script, of, reach }) => {
        if (of !== place.of) return false;
        if (reach === 'all') return !ofSettings && isBelow(place.folder, folderOf(script));
        // A script that is applied has a class path of its own, in the folder of whoever applies it.
        if (of === 'class path' && place.script !== undefined) return script === place.script;
        return folderOf(script) === place.folder && (script === this.settings) === ofSettings;
      })
      .map(({ says }) => says);
  }

  /** The file that Gradle reads, and what it has for the configuration; undefined where it has nothing. */
  #state({ prefix, configuration, ...place }: LockPlace): {
    file: string;
    modules: ReadonlyMap<string, readonly string[]> | undefined;
  } {
    const file = this.#file({ prefix, configuration, ...place });
    const unique = this.read(file)?.get(configuration);
    if (unique !== undefined) return { file, modules: unique };
    const legacy = at(place.folder, `gradle/dependency-locks/${prefix}${configuration}.lockfile`);
    const old = this.read(legacy)?.get('');
    return old === undefined ? { file, modules: undefined } : { file: legacy, modules: old };
  }

  #file(place: LockPlace): string {
    const standard = at(place.folder, `${place.prefix}gradle.lockfile`);
    const custom = this.#says(place).find((says) => says.kind === 'file');
    if (custom?.path === undefined) return standard;
    return joinPath(custom.below === 'root' ? this.root : place.folder, custom.path) ?? standard;
  }
}

/** The place that a lock file's own path tells. */
function lockPlaceOf(file: string, settings: string | undefined): LockPlace | undefined {
  const [, folder = '', prefix = ''] =
    /^(?:(.*)\/)?(buildscript-|settings-|)gradle\.lockfile$/.exec(file) ??
    /^(?:(.*)\/)?gradle\/dependency-locks\/(buildscript-|settings-|)(?:classpath|runtimeClasspath)\.lockfile$/.exec(
      file,
    ) ??
    [];
  const place = { script: undefined, folder, always: false };
  switch (prefix) {
    case 'buildscript-':
      return { ...place, of: 'class path', prefix, configuration: 'classpath' };
    case 'settings-':
      return settings === undefined
        ? undefined
        : { ...place, of: 'class path', prefix, configuration: 'classpath' };
    default:
      return { ...place, of: 'project', prefix: '', configuration: 'runtimeClasspath' };
  }
}

function at(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function isBelow(folder: string, top: string): boolean {
  return top === '' || folder === top || folder.startsWith(`${top}/`);
}

/** `group:name`, each with a star at its end at most. */
function ignores(pattern: string, module: string): boolean {
  const ids = module.split(':');
  return pattern.split(',').some((one) => {
    const tests = one.split(':');
    return (
      tests.length === 2 &&
      tests.every((test, index) =>
        test.endsWith('*') ? ids[index]?.startsWith(test.slice(0, -1)) : ids[index] === test,
      )
    );
  });
}
