import { spanOf } from './assignments.js';
import { localPath } from './local-path.js';
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
