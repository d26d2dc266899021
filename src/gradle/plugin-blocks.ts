import type { Span } from '../finding.js';
import { plainText, spanOf } from './assignments.js';
import type { CatalogEntry } from './catalog.js';
import { catalogPlugin, entryVersion, isOfRemoteCatalog } from './catalog-use.js';
import { embedded, moduleRequests, passedThrough } from './dependencies.js';
import type { Coordinates, Door, PluginUse } from './facts.js';
import { type Asked, asked, askedAtVersion, quoted } from './request.js';
import { blocksBelow, type Call, callsBelow, callsOf } from './script/calls.js';
import type { Statement } from './script/tree.js';
import { evaluate, type Place, type Scope, textOf } from './values.js';

/** What a `plugins` block has: requests, and ids without a version. */
export interface PluginBlock {
  readonly requests: readonly Asked[];
  readonly uses: readonly PluginUse[];
}

/** A plugin that a link of a `plugins` block names; `sought` tells which word could not be worked out. */
interface Named {
  readonly plugin: Coordinates & { kind: 'plugin' };
  readonly place: Place;
  readonly entry?: CatalogEntry;
  readonly sought?: 'id' | 'alias';
}

/** The words that begin a request in a `plugins` block. */
const askers = new Set(['id', 'alias', 'kotlin', 'kotlin-dsl', 'embeddedKotlin']);

/** Reads a `plugins` block: gradle/gradle, PluginUseScriptBlockMetadataCompiler.java and PluginDependenciesSpec.java. */
export function readPluginBlock(statements: readonly Statement[], door: Door, scope: Scope): PluginBlock {
  const requests: Asked[] = [];
  const uses: PluginUse[] = [];
  const read = (list: readonly Statement[]) => {
    for (const statement of list) {
      const arrow = statement.findIndex((item) => item.kind === 'sign' && item.text === '->');
      const calls = linksOf(statement.slice(arrow + 1));
      for (const [index, call] of calls.entries()) {
        // Kotlin takes any code here; a block within it is read as if it were alone.
        if (call.block !== undefined) read(call.block.statements);
        const named = call.receiver.length > 0 ? undefined : namedBy(call, scope);
        if (named === undefined) continue;
        const next = calls.findIndex(({ name }, at) => at > index && askers.has(name));
        const chain = calls.slice(index + 1, next < 0 ? calls.length : next);
        const version = chain.find(({ name }) => name === 'version')?.args[0];
        const request = requestOf(named, version, door, scope);
        if (request === 'use') uses.push({ id: named.plugin.id, place: named.place });
        else if (request !== undefined) requests.push(request);
      }
    }
  };
  read(statements);
  return { requests, uses };
}

/** What `eachPlugin` sets: `useModule` and `useVersion`, whatever their condition. */
export function* eachPluginRequests(statements: readonly Statement[], scope: Scope): Generator<Asked> {
  const all = [statements, ...[...blocksBelow(statements)].map((block) => block.statements)];
  for (const call of all.flatMap((list) => list.flatMap((statement) => callsBelow(statement)))) {
    const [argument] = call.args;
    if (argument === undefined) continue;
    if (call.name === 'useModule') yield* moduleRequests(argument, 'eachPlugin', scope);
    else if (call.name === 'useVersion') {
      const version = evaluate(argument, scope);
      const through = version.kind === 'unresolved' && passedThrough.test(version.sought);
      const plugin: Coordinates = { kind: 'plugin', id: 'useVersion' };
      const name = { file: scope.file, span: call.span };
      if (!through) yield askedAtVersion('eachPlugin', plugin, version, argument, name);
    }
  }
}

function requestOf(
  { plugin, place, entry, sought }: Named,
  version: Statement | undefined,
  door: Door,
  scope: Scope,
): Asked | 'use' | undefined {
  if (version !== undefined) {
    // Kotlin's own version is that of the Gradle distribution, which the wrapper pins.
    return isEmbedded(version)
      ? undefined
      : askedAtVersion(door, plugin, evaluate(version, scope), version, place);
  }
  if (entry !== undefined) {
    const given = entryVersion(entry);
    return given.version.kind === 'none' ? 'use' : asked(door, plugin, given.version, given.place);
  }
  if (sought === undefined) return 'use';
  return sought === 'alias'
    ? asked(door, plugin, { kind: 'unresolved', sought: plugin.id }, place)
    : undefined;
}

/** Which plugin a link of a `plugins` block names. */
function namedBy(call: Call, scope: Scope): Named | undefined {
  const [argument] = call.args;
  const at = (span: Span) => ({ file: scope.file, span });
  if (call.name === 'kotlin-dsl')
    return { plugin: { kind: 'plugin', id: 'org.gradle.kotlin.kotlin-dsl' }, place: at(call.span) };
  if (argument === undefined) return undefined;
  const place = at(spanOf(argument) ?? call.span);
  const inside = at(quoted(argument) ?? place.span);
  switch (call.name) {
    case 'id': {
      // `id(libs.plugins.x.get().pluginId)` takes the id and leaves the version.
      const entry = catalogPlugin(argument, scope);
      if (entry !== undefined) return { plugin: { kind: 'plugin', id: entry.id }, place };
      const id = evaluate(argument, scope);
      return id.kind === 'known'
        ? { plugin: { kind: 'plugin', id: id.text }, place: inside }
        : { plugin: { kind: 'plugin', id: id.sought }, place, sought: 'id' };
    }
    case 'alias': {
      const entry = catalogPlugin(argument, scope);
      if (entry !== undefined) return { plugin: { kind: 'plugin', id: entry.id }, place, entry };
      return isOfRemoteCatalog(argument, scope)
        ? undefined
        : { plugin: { kind: 'plugin', id: textOf(argument, scope) }, place, sought: 'alias' };
    }
    case 'kotlin': {
      const module = plainText(argument);
      return module === undefined
        ? undefined
        : { plugin: { kind: 'plugin', id: `org.jetbrains.kotlin.${module}` }, place: inside };
    }
    default:
      return undefined;
  }
}

function isEmbedded([only, ...more]: Statement): boolean {
  return more.length === 0 && only?.kind === 'name' && embedded.test(only.text);
}

/** The chain of a `plugins` block; `` `kotlin-dsl` version "1" `` begins with a name that takes no argument. */
function linksOf(statement: Statement): readonly Call[] {
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
