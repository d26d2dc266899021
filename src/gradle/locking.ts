import { folderOf, joinPath } from '../workspace/paths.js';
import { spanOf } from './assignments.js';
import type { Door, PluginRequest } from './facts.js';
import { localPath } from './local-path.js';
import type { Lockfile } from './lockfile.js';
import { callsOf } from './script/calls.js';
import type { Item, Statement } from './script/tree.js';
import type { Place } from './values.js';

/**
 * Dependency locking: the Gradle user guide, "Locking Versions", and gradle/gradle, platforms/software/dependency-management,
 * DefaultDependencyLockingProvider.java and LockEntryFilterFactory.java. A lock file counts where a script activates
 * locking for the configuration that is resolved; `buildscript { dependencyLocking { } }` is for the script's own class
 * path since Gradle 6.1 (ScriptHandler.java), in both languages.
 */
export interface LockWord {
  /** The script of which it is said. */
  readonly script: string;
  /** The class path of a build script, or the configurations of its project. */
  readonly of: 'class path' | 'project';
  /** Is it said of this script's project alone, or of those below it too? */
  readonly reach: 'own' | 'all';
  readonly says:
    | { readonly kind: 'on' | 'off'; readonly configuration: string | undefined }
    | { readonly kind: 'lenient'; readonly place: Place }
    | { readonly kind: 'ignores'; readonly pattern: string }
    /** Another lock file, below the project or the root of the build; undefined where its path is not known. */
    | { readonly kind: 'file'; readonly path: string | undefined; readonly below: 'project' | 'root' };
}

/** What a lock file makes of a request: the versions that it is held to, or why it is not held. */
export type Lock =
  | { readonly kind: 'held'; readonly file: string; readonly versions: readonly string[] }
  | { readonly kind: 'open'; readonly why: string };

/** Blocks whose content is said of every project below. */
const everyProject = new Set(['allprojects', 'subprojects', 'beforeProject']);
/** Words on the way to a configuration that name none. */
const generic = new Set([
  'all',
  'each',
  'configureEach',
  'forEach',
  'matching',
  'filter',
  'findAll',
  'withType',
  'if',
]);
const getters = new Set(['named', 'getByName', 'getAt']);

/** What `file` says of locking for a script: for itself, or for one that applies it. */
export function readLocking(
  file: string,
  statements: readonly Statement[],
  script: string = file,
): LockWord[] {
  return [...within(statements, [])].flatMap(({ statement, around }) => {
    const own = wordsOf(statement);
    const words = [...around, ...own];
    const of = words.includes('buildscript') ? 'class path' : 'project';
    const reach = around.some((name) => everyProject.has(name)) ? 'all' : 'own';
    return saysOf(file, statement, words, own).map((says): LockWord => ({ script, of, reach, says }));
  });
}

function saysOf(
  file: string,
  statement: Statement,
  words: readonly string[],
  own: readonly string[],
): LockWord['says'][] {
  const span = spanOf(statement);
  if (span === undefined) return [];
  if (own.includes('activateDependencyLocking') || own.includes('lockAllConfigurations'))
    return [{ kind: 'on', configuration: configurationOf(words) }];
  if (own.includes('deactivateDependencyLocking') || own.includes('unlockAllConfigurations'))
    return [{ kind: 'off', configuration: configurationOf(words) }];
  if (!words.includes('dependencyLocking')) return [];
  if (own.includes('lockMode') && own.includes('LENIENT'))
    return [{ kind: 'lenient', place: { file, span } }];
  const strings = stringsIn(statement);
  if (own.includes('ignoredDependencies'))
    return strings.map((item) => ({ kind: 'ignores', pattern: textOf(item) }));
  if (!own.includes('lockFile')) return [];
  const below = strings.some((item) => /rootDir|rootProject/.test(textOf(item))) ? 'root' : 'project';
  return [{ kind: 'file', path: strings.length === 1 ? localPath(strings) : undefined, below }];
}

/** The configuration that is named behind `configurations`; undefined where all are meant. */
function configurationOf(words: readonly string[]): string | undefined {
  const from = words.lastIndexOf('configurations');
  if (from < 0) return undefined;
  const [name = '', argument] = words.slice(from + 1);
  return getters.has(name) ? argument : generic.has(name) ? undefined : name;
}

/** Every statement, with the names of the calls around it. */
function* within(
  statements: readonly Statement[],
  around: readonly string[],
): Generator<{ readonly statement: Statement; readonly around: readonly string[] }> {
  for (const statement of statements) {
    yield { statement, around };
    for (const { receiver, name, args, block } of callsOf(statement)) {
      const inside = [...around, ...receiver, name];
      yield* within(args, inside);
      if (block !== undefined) yield* within(block.statements, [...inside, ...args.flatMap(wordsOf)]);
    }
  }
}

/** The names of a statement and the texts among its arguments, but for its blocks. */
function wordsOf(statement: Statement): string[] {
  return statement.flatMap((item) => {
    if (item.kind === 'name') return item.text;
    if (item.kind === 'string') return textOf(item);
    return item.kind === '(' || item.kind === '[' ? item.statements.flatMap(wordsOf) : [];
  });
}

type Text = Item & { kind: 'string' };

function stringsIn(statement: Statement): Text[] {
  return statement.flatMap((item) => {
    if (item.kind === 'string') return item;
    return item.kind === '(' || item.kind === '[' ? item.statements.flatMap(stringsIn) : [];
  });
}

function textOf({ parts }: Text): string {
  return parts.map(({ text }) => text).join('');
}

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
