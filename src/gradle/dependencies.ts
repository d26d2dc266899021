import { plainText } from './assignments.js';
import {
  catalogBundle,
  catalogLibrary,
  catalogPlugin,
  entryVersion,
  isOfRemoteCatalog,
} from './catalog-use.js';
import type { Coordinates, Door, PluginRequest } from './facts.js';
import { type Asked, asked, askedAtVersion, placeOf } from './request.js';
import { blocksBelow, type Call, callsOf, named, pathAt } from './script/calls.js';
import type { Statement } from './script/tree.js';
import { evaluate, type Place, type Scope, stringValue, textOf } from './values.js';

/** What around a dependency decides its version. */
interface Around {
  /** The dependency's own block, where it can say more of the version. */
  readonly block: readonly Statement[] | undefined;
  /** Does a platform give versions to what has none? */
  readonly platform: boolean;
}

const alone: Around = { block: undefined, platform: false };

/** The dependencies of a `dependencies` block for some configurations, in every form of both languages. */
export function* dependencyRequests(
  statements: readonly Statement[],
  configurations: readonly string[],
  door: Door,
  scope: Scope,
): Generator<Asked> {
  const platform = statements.some((statement) =>
    callsOf(statement).some(({ args }) => args.some((arg) => platforms.has(callsOf(arg)[0]?.name ?? ''))),
  );
  for (const call of statements.flatMap(callsOf)) {
    // `constraints { }`, or a condition around some of them.
    if (call.block !== undefined && call.name !== 'add' && !configurations.includes(call.name))
      yield* dependencyRequests(call.block.statements, configurations, door, scope);
    const changing = call.block !== undefined && isChanging(call.block.statements);
    for (const request of declared(call, configurations, door, scope, platform))
      yield changing ? { ...request, changing } : request;
  }
}

/** What one call such as `classpath(…)` or `add("classpath", …)` declares. */
function* declared(
  { name, args, block }: Call,
  configurations: readonly string[],
  door: Door,
  scope: Scope,
  platform: boolean,
): Generator<Asked> {
  const around: Around = { block: block?.statements, platform };
  const [first, second] = args;
  if (name === 'add' && first !== undefined && second !== undefined) {
    if (configurations.includes(plainText(first) ?? '')) yield* moduleOrEntry(second, door, scope, around);
  } else if (configurations.includes(name)) {
    if (named(args, 'name') !== undefined) yield* byNames(args, door, scope);
    else if (isPositional(args)) yield positional(args, door, scope);
    else for (const argument of args) yield* moduleOrEntry(argument, door, scope, around);
  }
}

/** `force("g:a:1")` of the class path of a build script. */
export function* forcedRequests(call: Call, door: Door, scope: Scope): Generator<Asked> {
  for (const argument of call.args) yield* moduleOrEntry(argument, door, scope, alone);
}

/** `group: "g", name: "a", version: "1"`. */
function* byNames(args: readonly Statement[], door: Door, scope: Scope): Generator<Asked> {
  const group = named(args, 'group');
  const name = named(args, 'name');
  if (group !== undefined && name !== undefined)
    yield apart([group, name, named(args, 'version')], door, scope);
}

/** `classpath("group", "name", "version")`, a form of the Kotlin DSL. */
function positional([group = [], name = [], version]: readonly Statement[], door: Door, scope: Scope): Asked {
  return apart([group, name, version], door, scope);
}

function apart(
  [group, name, version]: readonly [Statement, Statement, Statement | undefined],
  door: Door,
  scope: Scope,
): Asked {
  const module: Coordinates = { kind: 'module', id: `${textOf(group, scope)}:${textOf(name, scope)}` };
  const value: PluginRequest['version'] = version === undefined ? { kind: 'none' } : evaluate(version, scope);
  return askedAtVersion(door, module, value, version, placeOf(name, scope, { start: 0, end: 0 }));
}

const platforms = new Set(['platform', 'enforcedPlatform']);
/** What is of this build or of Gradle itself. */
const local = new Set([
  'files',
  'fileTree',
  'project',
  'gradleApi',
  'localGroovy',
  'gradleKotlinDsl',
  'gradleTestKit',
  'testFixtures',
]);

function* moduleOrEntry(argument: Statement, door: Door, scope: Scope, around: Around): Generator<Asked> {
  const [first] = argument;
  if (first === undefined) return;
  if (named([argument], 'name') !== undefined) {
    yield* byNames(first.kind === '[' ? first.statements : [argument], door, scope);
    return;
  }
  if (first.kind === '[') {
    for (const item of first.statements) yield* moduleOrEntry(item, door, scope, around);
    return;
  }
  const plugin = withArguments(argument)
    .map((path) => catalogPlugin(path, scope))
    .find((entry) => entry !== undefined);
  if (plugin !== undefined) {
    const { version, place } = entryVersion(plugin);
    yield asked(door, { kind: 'plugin', id: plugin.id }, version, place);
    return;
  }
  // `projects.x` is a project of this build; a catalog that is fetched is a request of its own.
  if (pathAt(argument, 0)?.names[0] === 'projects' || isOfRemoteCatalog(argument, scope)) return;
  const [inside] = callsOf(argument);
  const [within] = inside?.args ?? [];
  if (inside !== undefined && local.has(inside.name)) return;
  if (inside !== undefined && within !== undefined && platforms.has(inside.name)) {
    const block = inside.block?.statements;
    const modules =
      named(inside.args, 'name') !== undefined
        ? byNames(inside.args, door, scope)
        : moduleOrEntry(within, door, scope, { ...around, block });
    for (const request of modules) yield { ...request, plugin: { kind: 'platform', id: request.plugin.id } };
    return;
  }
  if (inside !== undefined && within !== undefined && /^(?:embeddedK|k)otlin$/.test(inside.name)) {
    // Without a version it is that of the Gradle distribution, or of Kotlin's own plugin.
    const version = inside.args[1];
    const module: Coordinates = {
      kind: 'module',
      id: `org.jetbrains.kotlin:kotlin-${textOf(within, scope)}`,
    };
    if (version !== undefined)
      yield askedAtVersion(door, module, evaluate(version, scope), version, {
        file: scope.file,
        span: inside.span,
      });
    return;
  }
  const bundle = catalogBundle(argument, scope);
  const library = bundle.length > 0 ? undefined : catalogLibrary(argument, scope);
  for (const entry of library === undefined ? bundle : [library]) {
    const { version, place } = entryVersion(entry);
    yield asked(door, { kind: 'module', id: entry.id }, version, place);
  }
  if (bundle.length === 0 && library === undefined) yield* moduleRequests(argument, door, scope, around);
}

/** A statement and the arguments within it: each may begin with the path of a catalog. */
function withArguments(statement: Statement): Statement[] {
  return [
    statement,
    ...statement.flatMap((item) => (item.kind === '(' ? item.statements.flatMap(withArguments) : [])),
  ];
}

/** The version that `eachPlugin` passes through is judged where the plugin is asked for. */
export const passedThrough = /(?:requested|target)\.version/;
/** `embeddedKotlinVersion` and the like of the Kotlin DSL: that of the Gradle distribution, which the wrapper pins. */
export const embedded = /^(?:embeddedKotlinVersion|expectedKotlinDslPluginsVersion)$/;

/** `"g:a:$v"`: the version stands where its own text does. */
export function* moduleRequests(
  argument: Statement,
  door: Door,
  scope: Scope,
  { block, platform }: Around = alone,
): Generator<Asked> {
  const [first] = argument;
  if (first === undefined) return;
  if (first.kind !== 'string' || argument.length > 1) {
    const value = evaluate(argument, scope);
    const place = placeOf(argument, scope, first.span);
    if (value.kind === 'known') yield* byCoordinates(value.text, value.place, door, scope, platform);
    else if (!passedThrough.test(value.sought))
      yield asked(door, { kind: 'module', id: value.sought }, value, place);
    return;
  }
  const { parts, span } = first;
  const place = { file: scope.file, span };
  const written = scope.text.slice(span.start, span.end);
  const [group = '', name = '', ...rest] = written.split(':');
  const module: Coordinates = { kind: 'module', id: `${group}:${name}` };
  const rich = block === undefined ? undefined : richVersion(block);
  if (rich !== undefined) {
    yield askedAtVersion(door, module, evaluate(rich, scope), rich, place);
    return;
  }
  const whole = stringValue(parts, place, scope, written);
  if (whole.kind === 'known' && parts.every((part) => part.kind === 'text')) {
    yield* byCoordinates(whole.text, place, door, scope, platform);
    return;
  }
  // `"$module:linux@exe"`, where the name is of the whole `group:name:version`.
  const [head] = parts;
  const given = head?.kind === 'hole' ? stringValue([head], place, scope, head.text) : undefined;
  if (given?.kind === 'known' && given.text.split(':').length > 2) {
    yield* byCoordinates(given.text, given.place, door, scope, platform);
    return;
  }
  // The version is what stands behind the second colon.
  const hole = parts.at(-1);
  const versionStart = span.start + group.length + name.length + 2;
  if (rest.length === 1 && hole?.kind === 'hole' && versionStart >= hole.span.start - 2) {
    if (embedded.test(hole.text)) return;
    const version = stringValue([hole], place, scope, hole.text);
    // In build logic the build's own version names a module of its own.
    const own =
      door === 'dependency of build logic' &&
      version.kind === 'unresolved' &&
      /^(?:project\.)?version$/.test(version.sought);
    if (own || (version.kind === 'unresolved' && passedThrough.test(version.sought))) return;
    const at = version.kind === 'known' ? version.place : { file: scope.file, span: hole.span };
    yield asked(door, module, version, at);
    return;
  }
  if (whole.kind === 'known') yield* byCoordinates(whole.text, place, door, scope, platform);
  else if (!passedThrough.test(whole.sought)) yield asked(door, module, whole, place);
}

/** `group:name:version[:classifier][@type]`, written as it is at its place or given by a name. */
function* byCoordinates(
  text: string,
  place: Place,
  door: Door,
  scope: Scope,
  platform: boolean,
): Generator<Asked> {
  const [group = '', name = '', version] = text.replace(/@\w+$/, '').split(':');
  if (group === '' || name === '') return;
  const module: Coordinates = { kind: 'module', id: `${group}:${name}` };
  if (version === undefined || version === '') {
    if (!platform) yield asked(door, module, { kind: 'none' }, place);
    return;
  }
  const start = place.span.start + group.length + name.length + 2;
  // What is put together of pieces has no text of its own for the version.
  const literal = scope.text.slice(start, start + version.length) === version;
  const exact = place.file === scope.file ? literal : place.span.end - place.span.start === text.length;
  const at = exact ? { file: place.file, span: { start, end: start + version.length } } : place;
  yield asked(door, module, { kind: 'known', text: version, place: at }, at);
}

/** Are these a group, a name and perhaps a version, each by itself? */
function isPositional([group, name]: readonly Statement[]): boolean {
  const texts = [group, name].map((argument) => (argument === undefined ? undefined : plainText(argument)));
  return texts.every((text) => text !== undefined && !text.includes(':'));
}

/** `changing = true`, `isChanging = true` in the block of a dependency: what it names may be published again. */
function isChanging(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    const words = statement.map((item) => (item.kind === 'name' || item.kind === 'sign' ? item.text : ''));
    return /(?:^| )(?:changing|isChanging) = true$/.test(words.join(' '));
  });
}

/** `version { strictly("1") }` in the block of a dependency. */
function richVersion(statements: readonly Statement[]): Statement | undefined {
  for (const { call, statements: inner } of blocksBelow(statements)) {
    if (call.name !== 'version') continue;
    for (const name of ['strictly', 'require', 'prefer']) {
      const given = inner.flatMap(callsOf).find((candidate) => candidate.name === name);
      if (given?.args[0] !== undefined) return given.args[0];
    }
  }
  return undefined;
}
