import type { Span } from '../finding.js';
import { plainText, spanOf } from './assignments.js';
import { type CatalogEntry, normalise } from './catalog.js';
import type { Coordinates, Door, PluginRequest, PluginUse, RepositoryFault, Weakness } from './facts.js';
import { repositoryFaults } from './repositories.js';
import { blocksBelow, type Call, callsOf, callsWithin, named, pathAt } from './script/calls.js';
import type { Statement } from './script/tree.js';
import { evaluate, type Place, type Scope, stringValue, type Value } from './values.js';

/** What one script lets in. */
export interface Doors {
  readonly requests: PluginRequest[];
  readonly uses: PluginUse[];
  readonly remoteScripts: { readonly place: Place; readonly url: string }[];
  readonly repositories: RepositoryFault[];
  readonly weaknesses: Weakness[];
  /** Ids that this build's own code makes. */
  readonly madeIds: string[];
  lockingActive: boolean;
}

/** A plugin that a `plugins` block asks for; `sought` tells which word could not be worked out. */
interface Asked {
  readonly plugin: Coordinates & { kind: 'plugin' };
  readonly place: Place;
  readonly entry?: CatalogEntry;
  readonly sought?: 'id' | 'alias';
}

/** The words that begin a request in a `plugins` block. */
const askers = new Set(['id', 'alias', 'kotlin', 'kotlin-dsl', 'embeddedKotlin']);

/** What a script is: in build logic the dependencies of the project itself are plugin code. */
export type Role = 'build' | 'build logic';

/** Reads the doors of one script. `role` decides whose dependencies are plugin code. */
export function readDoors(statements: readonly Statement[], scope: Scope, role: Role): Doors {
  const reader = new DoorReader(scope);
  reader.script(statements, role);
  return reader.doors;
}

/** What is on the runtime class path of a project; the last two are those of Gradle before 7. */
const runtime = ['implementation', 'api', 'runtimeOnly', 'compile', 'runtime'];

class DoorReader {
  readonly doors: Doors = {
    requests: [],
    uses: [],
    remoteScripts: [],
    repositories: [],
    weaknesses: [],
    madeIds: [],
    lockingActive: false,
  };

  constructor(private readonly scope: Scope) {}

  script(statements: readonly Statement[], role: Role): void {
    for (const { call, outer } of callsWithin(statements)) {
      this.#anywhere(call);
      if (call.name === 'force' && outer.some(({ name }) => name === 'buildscript')) {
        for (const argument of call.args)
          this.#dependency(argument, [argument], call, 'build script classpath', false);
      }
      if (call.block === undefined) continue;
      const inner = call.block.statements;
      // `buildscript.dependencies { }` is `buildscript { dependencies { } }`.
      const names = [...outer.flatMap(({ receiver, name }) => [...receiver, name]), ...call.receiver];
      const buildscript = names.includes('buildscript') || names.includes('initscript');
      switch (call.name) {
        case 'plugins':
          if (names.length === 0) this.#plugins(inner, 'plugins block');
          else if (names.at(-1) === 'pluginManagement') this.#plugins(inner, 'pluginManagement');
          else if (names.at(-1) === 'gradlePlugin') this.#madeIds(inner);
          break;
        case 'eachPlugin':
          this.#eachPlugin(inner);
          break;
        case 'eachDependency':
          if (buildscript) this.#eachPlugin(inner);
          break;
        case 'dependencies':
          if (buildscript) this.#dependencies(inner, ['classpath'], 'build script classpath');
          else if (
            role === 'build logic' &&
            names.every((name) => ['allprojects', 'subprojects', 'project', 'rootProject'].includes(name))
          ) {
            this.#dependencies(inner, runtime, 'dependency of build logic');
          }
          break;
        case 'repositories':
          if (
            buildscript ||
            names.includes('pluginManagement') ||
            (role === 'build logic' && outer.length === 0)
          ) {
            this.doors.repositories.push(...repositoryFaults(inner, this.scope));
          }
          break;
        case 'versionCatalogs':
          this.#remoteCatalogs(inner);
          break;
        case 'dependencyLocking':
          this.#locking(inner);
          break;
      }
    }
  }

  /** Calls that mean the same wherever they stand. */
  #anywhere(call: Call): void {
    if (call.name === 'apply') this.#apply(call);
    else if (call.name === 'activateDependencyLocking' || call.name === 'lockAllConfigurations')
      this.doors.lockingActive = true;
    else if (call.name === 'disableDependencyVerification') {
      this.doors.weaknesses.push({
        place: this.#place(call.span),
        subject: call.name,
        message: 'This switches the verification of dependencies off for what is resolved here.',
        remedy: 'Remove the call, and record the checksums in gradle/verification-metadata.xml.',
      });
    }
  }

  #plugins(statements: readonly Statement[], door: Door): void {
    for (const statement of statements) {
      const arrow = statement.findIndex((item) => item.kind === 'sign' && item.text === '->');
      const calls = pluginCalls(statement.slice(arrow + 1));
      for (const [index, call] of calls.entries()) {
        // Kotlin takes any code here; a block within it is read as if it were alone.
        if (call.block !== undefined) this.#plugins(call.block.statements, door);
        const asked = call.receiver.length > 0 ? undefined : this.#asked(call);
        if (asked === undefined) continue;
        const next = calls.findIndex(({ name }, at) => at > index && askers.has(name));
        const chain = calls.slice(index + 1, next < 0 ? calls.length : next);
        this.#asks(door, asked, chain.find(({ name }) => name === 'version')?.args[0]);
      }
    }
  }

  #asks(door: Door, { plugin, place, entry, sought }: Asked, version: Statement | undefined): void {
    if (version !== undefined) {
      // Kotlin's own version is that of the Gradle distribution, which the wrapper pins.
      if (!isEmbedded(version)) this.#request(door, plugin, this.#versionOf(version), place, spanOf(version));
    } else if (entry?.version !== undefined) {
      const at = { file: entry.version.file, span: entry.version.span };
      this.#push(door, plugin, { kind: 'known', text: entry.version.text, place: at }, at, place);
    } else if (sought === undefined) {
      this.doors.uses.push({ id: plugin.id, place });
    } else if (sought === 'alias') {
      this.#push(door, plugin, { kind: 'unresolved', sought: plugin.id }, place, place);
    }
  }

  /** Which plugin a link of a `plugins` block asks for. */
  #asked(call: Call): Asked | undefined {
    const [argument] = call.args;
    const span = argument === undefined ? call.span : (spanOf(argument) ?? call.span);
    switch (call.name) {
      case 'id': {
        if (argument === undefined) return undefined;
        const id = evaluate(argument, this.scope);
        // `id(libs.plugins.x.get().pluginId)` takes the id and leaves the version.
        const entry = this.#catalogPlugin(argument);
        if (entry !== undefined)
          return { plugin: { kind: 'plugin', id: entry.id }, place: this.#place(span) };
        return id.kind === 'known'
          ? { plugin: { kind: 'plugin', id: id.text }, place: this.#place(inner(argument) ?? span) }
          : { plugin: { kind: 'plugin', id: id.sought }, place: this.#place(span), sought: 'id' };
      }
      case 'alias': {
        if (argument === undefined) return undefined;
        const entry = this.#catalogPlugin(argument);
        const names = pathAt(argument, 0)?.names ?? [];
        // What a fetched catalog holds is decided by the request for that catalog.
        if (entry === undefined && this.scope.remoteCatalogs.has(names[0] ?? '')) return undefined;
        return entry === undefined
          ? {
              plugin: { kind: 'plugin', id: this.#textOf(argument) },
              place: this.#place(span),
              sought: 'alias',
            }
          : { plugin: { kind: 'plugin', id: entry.id }, place: this.#place(span), entry };
      }
      case 'kotlin': {
        const module = argument === undefined ? undefined : plainText(argument);
        return module === undefined
          ? undefined
          : {
              plugin: { kind: 'plugin', id: `org.jetbrains.kotlin.${module}` },
              place: this.#place(inner(argument ?? []) ?? span),
            };
      }
      case 'kotlin-dsl':
        return {
          plugin: { kind: 'plugin', id: 'org.gradle.kotlin.kotlin-dsl' },
          place: this.#place(call.span),
        };
      default:
        return undefined;
    }
  }

  #eachPlugin(statements: readonly Statement[]): void {
    const all = [statements, ...[...blocksBelow(statements)].map((block) => block.statements)];
    for (const call of all.flatMap((list) => list.flatMap((statement) => callsBelow(statement)))) {
      const [argument] = call.args;
      if (argument === undefined) continue;
      if (call.name === 'useModule') this.#module(argument, 'eachPlugin');
      else if (call.name === 'useVersion') {
        const version = this.#versionOf(argument);
        const through = version.kind === 'unresolved' && /requested\.version/.test(version.sought);
        if (!through)
          this.#request(
            'eachPlugin',
            { kind: 'plugin', id: 'useVersion' },
            version,
            this.#place(call.span),
            spanOf(argument),
          );
      }
    }
  }

  #dependencies(statements: readonly Statement[], configurations: readonly string[], door: Door): void {
    const platforms = ['platform', 'enforcedPlatform'];
    const platform = statements.some((statement) =>
      callsOf(statement).some(({ args }) =>
        args.some((arg) => platforms.includes(callsOf(arg)[0]?.name ?? '')),
      ),
    );
    for (const statement of statements) {
      for (const call of callsOf(statement)) {
        // `constraints { }`, or a condition around some of them.
        if (call.block !== undefined && call.name !== 'add' && !configurations.includes(call.name)) {
          this.#dependencies(call.block.statements, configurations, door);
        }
        const [first, second] = call.args;
        const added =
          call.name === 'add' && first !== undefined && configurations.includes(plainText(first) ?? '');
        const before = this.doors.requests.length;
        if (added && second !== undefined) this.#dependency(second, [second], call, door, platform);
        else if (configurations.includes(call.name)) {
          if (named(call.args, 'name') !== undefined) this.#dependency([], call.args, call, door, platform);
          else if (isPositional(call.args)) this.#positional(call, door);
          else for (const argument of call.args) this.#dependency(argument, [argument], call, door, platform);
        }
        if (call.block !== undefined && isChanging(call.block.statements)) {
          const asked = this.doors.requests.splice(before);
          this.doors.requests.push(...asked.map((request) => ({ ...request, changing: true })));
        }
      }
    }
  }

  /** `classpath("group", "name", "version")`, a form of the Kotlin DSL. */
  #positional(call: Call, door: Door): void {
    const [group = [], name = [], version] = call.args;
    const module: Coordinates = { kind: 'module', id: `${this.#textOf(group)}:${this.#textOf(name)}` };
    const value: PluginRequest['version'] =
      version === undefined ? { kind: 'none' } : this.#versionOf(version);
    const at = this.#place(spanOf(name) ?? call.span);
    this.#request(door, module, value, at, version === undefined ? undefined : spanOf(version));
  }

  #dependency(
    argument: Statement,
    args: readonly Statement[],
    call: Call,
    door: Door,
    platform: boolean,
  ): void {
    const group = named(args, 'group');
    const name = named(args, 'name');
    if (group !== undefined && name !== undefined) {
      const version = named(args, 'version');
      const module: Coordinates = { kind: 'module', id: `${this.#textOf(group)}:${this.#textOf(name)}` };
      const value: PluginRequest['version'] =
        version === undefined ? { kind: 'none' } : this.#versionOf(version);
      this.#request(
        door,
        module,
        value,
        this.#place(spanOf(name) ?? call.span),
        version === undefined ? undefined : spanOf(version),
      );
      return;
    }
    const [first] = argument;
    if (first?.kind === '[') {
      for (const item of first.statements) this.#dependency(item, [item], call, door, platform);
      return;
    }
    const plugin = callsAndPaths(argument)
      .map((path) => this.#catalogPlugin(path))
      .find((entry) => entry !== undefined);
    if (plugin !== undefined) {
      this.#entry(
        door,
        { kind: 'plugin', id: plugin.id },
        plugin,
        this.#place(spanOf(argument) ?? call.span),
      );
      return;
    }
    // `projects.x` is a project of this build; a catalog that is fetched is a request of its own.
    const head = pathAt(argument, 0)?.names[0] ?? '';
    if (head === 'projects' || this.scope.remoteCatalogs.has(head)) return;
    const [inside] = callsOf(argument);
    if (
      inside !== undefined &&
      [
        'files',
        'fileTree',
        'project',
        'gradleApi',
        'localGroovy',
        'gradleKotlinDsl',
        'gradleTestKit',
        'testFixtures',
      ].includes(inside.name)
    )
      return;
    if (
      inside !== undefined &&
      ['platform', 'enforcedPlatform'].includes(inside.name) &&
      inside.args[0] !== undefined
    ) {
      this.#dependency(inside.args[0], inside.args, inside, door, platform);
      return;
    }
    if (
      inside !== undefined &&
      (inside.name === 'kotlin' || inside.name === 'embeddedKotlin') &&
      inside.args[0] !== undefined
    ) {
      const module = this.#textOf(inside.args[0]);
      const version = inside.args[1];
      // Without a version it is that of the Gradle distribution, or of Kotlin's own plugin.
      if (version !== undefined)
        this.#request(
          door,
          { kind: 'module', id: `org.jetbrains.kotlin:kotlin-${module}` },
          this.#versionOf(version),
          this.#place(inside.span),
          spanOf(version),
        );
      return;
    }
    const bundle = this.#catalogBundle(argument);
    for (const entry of bundle)
      this.#entry(door, { kind: 'module', id: entry.id }, entry, this.#place(spanOf(argument) ?? call.span));
    if (bundle.length > 0) return;
    const library = this.#catalogLibrary(argument);
    if (library !== undefined) {
      this.#entry(
        door,
        { kind: 'module', id: library.id },
        library,
        this.#place(spanOf(argument) ?? call.span),
      );
      return;
    }
    if (first?.kind === 'string') this.#module(argument, door, call, platform);
    else if (argument.length > 0) {
      const value = evaluate(argument, this.scope);
      if (value.kind === 'known') this.#coordinates(value.text, value.place, door, platform);
      else
        this.#push(
          door,
          { kind: 'module', id: value.sought },
          value,
          this.#place(spanOf(argument) ?? call.span),
          this.#place(spanOf(argument) ?? call.span),
        );
    }
  }

  /** `"g:a:$v"`: the version stands where its own text does. */
  #module(argument: Statement, door: Door, call?: Call, platform = false): void {
    const [first] = argument;
    if (first?.kind !== 'string' || argument.length > 1) {
      const value = evaluate(argument, this.scope);
      const place = this.#place(spanOf(argument) ?? { start: 0, end: 0 });
      if (value.kind === 'known') this.#coordinates(value.text, value.place, door, platform);
      else if (!/requested\.version/.test(value.sought))
        this.#push(door, { kind: 'module', id: value.sought }, value, place, place);
      return;
    }
    const place = this.#place(first.span);
    const whole = stringValue(
      first.parts,
      place,
      this.scope,
      this.scope.text.slice(first.span.start, first.span.end),
    );
    const written = this.scope.text.slice(first.span.start, first.span.end);
    const strict = call?.block === undefined ? undefined : richVersion(call.block.statements);
    if (strict !== undefined) {
      this.#request(
        door,
        { kind: 'module', id: written.split(':').slice(0, 2).join(':') },
        this.#versionOf(strict),
        place,
        spanOf(strict),
      );
      return;
    }
    if (whole.kind === 'known' && first.parts.every((part) => part.kind === 'text')) {
      this.#coordinates(whole.text, place, door, platform);
      return;
    }
    // `"$module:linux@exe"`, where the name is of the whole `group:name:version`.
    const [head] = first.parts;
    const given = head?.kind === 'hole' ? stringValue([head], place, this.scope, head.text) : undefined;
    if (given?.kind === 'known' && given.text.split(':').length > 2) {
      this.#coordinates(given.text, given.place, door, platform);
      return;
    }
    // The version is what stands behind the second colon.
    const [group = '', name = '', ...rest] = written.split(':');
    const module: Coordinates = { kind: 'module', id: `${group}:${name}` };
    const hole = first.parts.at(-1);
    if (
      rest.length === 1 &&
      hole?.kind === 'hole' &&
      first.span.start + group.length + name.length + 2 >= hole.span.start - 2
    ) {
      if (embedded.test(hole.text)) return;
      const version = stringValue([hole], place, this.scope, hole.text);
      // What is passed through is judged where it is asked for; the build's own version names its own module.
      if (version.kind === 'unresolved' && /requested\.version|^(?:project\.)?version$/.test(version.sought))
        return;
      this.#push(
        door,
        module,
        version,
        version.kind === 'known' ? version.place : this.#place(hole.span),
        place,
      );
      return;
    }
    if (whole.kind === 'known') this.#coordinates(whole.text, place, door, platform);
    else if (!/requested\.version/.test(whole.sought)) this.#push(door, module, whole, place, place);
  }

  /** `group:name:version[:classifier][@type]`, written as it is at its place or given by a name. */
  #coordinates(text: string, place: Place, door: Door, platform: boolean): void {
    const [group = '', name = '', version] = text.replace(/@\w+$/, '').split(':');
    if (group === '' || name === '') return;
    const module: Coordinates = { kind: 'module', id: `${group}:${name}` };
    if (version === undefined || version === '') {
      // A platform gives the version.
      if (!platform) this.#push(door, module, { kind: 'none' }, place, place);
      return;
    }
    const start = place.span.start + group.length + name.length + 2;
    // What is put together of pieces has no text of its own for the version.
    const literal = this.scope.text.slice(start, start + version.length) === version;
    const exact =
      place.file === this.scope.file ? literal : place.span.end - place.span.start === text.length;
    const at = exact ? { file: place.file, span: { start, end: start + version.length } } : place;
    this.#push(door, module, { kind: 'known', text: version, place: at }, at, this.#place(place.span));
  }

  #entry(door: Door, plugin: Coordinates, entry: CatalogEntry, by: Place): void {
    const version = entry.version;
    const { file, span } = version ?? entry;
    const place = { file, span };
    this.#push(
      door,
      plugin,
      version === undefined ? { kind: 'none' } : { kind: 'known', text: version.text, place },
      place,
      by,
    );
  }

  #remoteCatalogs(statements: readonly Statement[]): void {
    for (const statement of statements) {
      for (const call of callsBelow(statement)) {
        const [argument] = call.args;
        if (call.name === 'from' && argument?.[0]?.kind === 'string')
          this.#module(argument, 'version catalog');
      }
    }
  }

  #apply(call: Call): void {
    const inBlock = call.block === undefined ? [] : call.block.statements.flatMap(callsOf);
    // `apply { from("…") }` and `apply { plugin("…") }`, and Kotlin's `apply(mapOf("from" to "…"))`.
    const given = (name: string): readonly Statement[] => [
      ...(named(call.args, name) === undefined ? [] : [named(call.args, name) ?? []]),
      ...inBlock.filter((inside) => inside.name === name).flatMap(({ args }) => args.slice(0, 1)),
      ...call.args.flatMap((argument) => pairs(argument, name)),
    ];
    for (const plugin of given('plugin')) {
      const id = plainText(plugin);
      if (id !== undefined) this.doors.uses.push({ id, place: this.#place(inner(plugin) ?? call.span) });
    }
    for (const from of given('from')) this.#applyFrom(from, call);
  }

  #applyFrom(from: Statement, call: Call): void {
    const address = callsOf(from)[0]?.args[0] ?? from;
    const value = evaluate(address, this.scope);
    if (value.kind === 'known' && remote.test(value.text)) {
      const place = this.#place(inner(address) ?? spanOf(address) ?? call.span);
      this.doors.remoteScripts.push({ place, url: value.text });
      return;
    }
    // `new URL("…")`, `x ?: "…"`: whichever it is, an address stands there.
    for (const { parts, span } of stringsIn(from)) {
      const [head] = parts;
      if (head?.kind !== 'text' || !remote.test(head.text)) continue;
      const url = this.scope.text.slice(span.start, span.end);
      this.doors.remoteScripts.push({ place: this.#place(span), url });
    }
  }

  /** `gradlePlugin { plugins { create("x") { id = "acme.thing" } } }`. */
  #madeIds(statements: readonly Statement[]): void {
    for (const { statements: inner } of blocksBelow(statements)) {
      for (const statement of inner) {
        const [name, sign, ...value] = statement;
        const id =
          name?.kind === 'name' && name.text === 'id'
            ? plainText(sign?.kind === 'sign' ? value : statement.slice(1))
            : undefined;
        if (id !== undefined) this.doors.madeIds.push(id);
      }
    }
  }

  #locking(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const text = statement.map((item) => (item.kind === 'name' ? item.text : '')).join(' ');
      const span = spanOf(statement);
      if (/lockMode.*LENIENT/.test(text) && span !== undefined) {
        this.doors.weaknesses.push({
          place: this.#place(span),
          subject: 'LENIENT',
          message: 'In lenient mode a version that is not in the lock file passes.',
          remedy: 'Use LockMode.STRICT.',
        });
      }
    }
  }

  #request(
    door: Door,
    plugin: Coordinates,
    version: PluginRequest['version'],
    at: Place,
    written: Span | undefined,
  ): void {
    const place =
      version.kind === 'known' ? version.place : written === undefined ? at : this.#place(written);
    this.#push(door, plugin, version, place, at);
  }

  #push(door: Door, plugin: Coordinates, version: PluginRequest['version'], place: Place, by: Place): void {
    this.doors.requests.push({ door, plugin, version, place, by, changing: false });
  }

  #versionOf(statement: Statement): Value {
    return evaluate(statement, this.scope);
  }

  #textOf(statement: Statement): string {
    const value = evaluate(statement, this.scope);
    return value.kind === 'known' ? value.text : value.sought;
  }

  /** `libs.plugins.my.alias`, with whatever calls behind it. */
  #catalogPlugin(argument: Statement): CatalogEntry | undefined {
    return this.#catalogEntry(argument, 'plugins');
  }

  #catalogLibrary(argument: Statement): CatalogEntry | undefined {
    return this.#catalogEntry(argument, 'libraries');
  }

  #catalogBundle(argument: Statement): CatalogEntry[] {
    const names = pathAt(argument, 0)?.names ?? [];
    const catalog = this.scope.catalogs.get(names[0] ?? '');
    if (catalog === undefined || names[1] !== 'bundles') return [];
    const aliases = catalog.bundles.get(normalise(names.slice(2).join('.'))) ?? [];
    return aliases.flatMap((alias) => {
      const entry = catalog.libraries.get(alias);
      return entry === undefined ? [] : [entry];
    });
  }

  #catalogEntry(argument: Statement, table: 'plugins' | 'libraries'): CatalogEntry | undefined {
    const names = pathAt(argument, 0)?.names ?? [];
    const catalog = this.scope.catalogs.get(names[0] ?? '');
    if (catalog === undefined) return undefined;
    if (table === 'plugins' && names[1] !== 'plugins') return undefined;
    const rest = names.slice(table === 'plugins' ? 2 : 1);
    for (let end = rest.length; end > 0; end--) {
      const entry = catalog[table].get(normalise(rest.slice(0, end).join('.')));
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  #place(span: Span): Place {
    return { file: this.scope.file, span };
  }
}

/** What Gradle fetches (gradle/gradle, platforms/core-runtime, UriTextResource and its transports). */
const remote = /^(?:https?|ftp|s3|gcs):\/\//i;

/** The strings of an expression, however deep. */
function stringsIn(statement: Statement): (Statement[number] & { kind: 'string' })[] {
  return statement.flatMap((item) =>
    item.kind === 'string' ? [item] : 'statements' in item ? item.statements.flatMap(stringsIn) : [],
  );
}

/** The values of `"name" to value` among the arguments of `mapOf`. */
function pairs(argument: Statement, name: string): Statement[] {
  return callsOf(argument)
    .filter((call) => call.name === 'mapOf')
    .flatMap(({ args }) => args)
    .filter(
      ([key, to]) =>
        key !== undefined && plainText([key]) === name && to?.kind === 'name' && to.text === 'to',
    )
    .map((pair) => pair.slice(2));
}

const embedded = /^(?:embeddedKotlinVersion|expectedKotlinDslPluginsVersion)$/;

/** `embeddedKotlinVersion` and `expectedKotlinDslPluginsVersion` of the Kotlin DSL. */
function isEmbedded(version: Statement): boolean {
  const [only, ...more] = version;
  return more.length === 0 && only?.kind === 'name' && embedded.test(only.text);
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
      const given = inner
        .flatMap((statement) => callsOf(statement))
        .find((candidate) => candidate.name === name);
      if (given?.args[0] !== undefined) return given.args[0];
    }
  }
  return undefined;
}

/** What stands between the quotes, where an argument is one string. */
function inner(argument: Statement): Span | undefined {
  const [first, ...more] = argument;
  return first?.kind === 'string' && more.length === 0 ? first.span : undefined;
}

/** The chain of a `plugins` block; `` `kotlin-dsl` version "1" `` begins with a name that takes no argument. */
function pluginCalls(statement: Statement): readonly Call[] {
  const [first, second] = statement;
  if (
    first?.kind === 'name' &&
    second?.kind === 'name' &&
    (second.text === 'version' || second.text === 'apply')
  ) {
    return [
      { receiver: [], name: first.text, span: first.span, args: [], block: undefined },
      ...callsOf(statement.slice(1)),
    ];
  }
  return callsOf(statement);
}

/** The calls of a statement and of its arguments, however deep. */
function callsBelow(statement: Statement): readonly Call[] {
  // A branch of `when` stands behind its arrow.
  const arrow = statement.findIndex((item) => item.kind === 'sign' && item.text === '->');
  const own = callsOf(statement.slice(arrow + 1));
  const deeper = statement.flatMap((item) =>
    item.kind === '(' || item.kind === '{' ? item.statements.flatMap(callsBelow) : [],
  );
  return [...own, ...deeper];
}

/** A statement and the arguments within it: each may begin with the path of a catalog. */
function callsAndPaths(statement: Statement): Statement[] {
  return [
    statement,
    ...statement.flatMap((item) => (item.kind === '(' ? item.statements.flatMap(callsAndPaths) : [])),
  ];
}
