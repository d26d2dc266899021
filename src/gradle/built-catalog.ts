import { plainText, spanOf } from './assignments.js';
import { type Catalog, type CatalogEntry, type CatalogVersion, normalise, refusedAlias } from './catalog.js';
import { callsOf } from './script/calls.js';
import type { Statement } from './script/tree.js';

/**
 * A catalog that a settings script builds by calls: `version("v", "1")`, `plugin("alias", "id").versionRef("v")`,
 * `library("alias", "g:a:1")` (Gradle user guide, "Version Catalogs", "Programming catalogs"). What is no literal has
 * no version, and is then unresolved where it is used. Undefined where the block makes no such call.
 */
export function readBuiltCatalog(file: string, statements: readonly Statement[]): Catalog | undefined {
  const versions = new Map<string, CatalogVersion>();
  const plugins = new Map<string, CatalogEntry>();
  const libraries = new Map<string, CatalogEntry>();
  const bundles = new Map<string, readonly string[]>();
  const problems: Catalog['problems'][number][] = [];
  for (const [made, ...rest] of statements.map(callsOf)) {
    const [alias, second, third] = made?.args ?? [];
    const name = alias === undefined ? undefined : plainText(alias);
    if (made === undefined || name === undefined || second === undefined) continue;
    const table = tables[made.name];
    const refused = table === undefined ? undefined : refusedAlias(table, name);
    const at = alias === undefined ? undefined : spanOf(alias);
    if (refused !== undefined && at !== undefined) problems.push({ span: at, message: refused });
    if (made.name === 'version') {
      const version = versionOf(second, file);
      if (version !== undefined) versions.set(normalise(name), version);
    }
    if (made.name === 'bundle') bundles.set(normalise(name), namesIn(second));
    if (made.name !== 'plugin' && made.name !== 'library') continue;
    const id = plainText(second);
    const span = spanOf(second);
    if (id === undefined || span === undefined) continue;
    const [given] = rest.filter((call) => call.name === 'version' || call.name === 'versionRef');
    const argument = given?.args[0];
    const ref =
      given?.name === 'versionRef' && argument !== undefined
        ? normalise(plainText(argument) ?? '')
        : undefined;
    const own = ref !== undefined || argument === undefined ? undefined : versionOf(argument, file);
    const entry = { id, file, span, ref, version: ref === undefined ? own : versions.get(ref) };
    if (made.name === 'plugin') plugins.set(normalise(name), entry);
    else libraries.set(normalise(name), library(entry, third === undefined ? undefined : plainText(third)));
  }
  const empty = versions.size + plugins.size + libraries.size + bundles.size === 0;
  return empty ? undefined : { file, versions, plugins, libraries, bundles, problems };
}

/** What a call adds to. */
const tables: Readonly<Record<string, 'versions' | 'plugins' | 'libraries' | 'bundles' | undefined>> = {
  version: 'versions',
  plugin: 'plugins',
  library: 'libraries',
  bundle: 'bundles',
};

/** One catalog over another: what is built by calls adds to what is imported, and overrides it by name. */
export function overlay(below: Catalog | undefined, above: Catalog): Catalog {
  if (below === undefined) return above;
  const versions = new Map([...below.versions, ...above.versions]);
  const joined = (entries: Iterable<[string, CatalogEntry]>) =>
    new Map(
      [...entries].map(([alias, entry]): [string, CatalogEntry] => [
        alias,
        entry.ref === undefined ? entry : { ...entry, version: versions.get(entry.ref) },
      ]),
    );
  return {
    file: above.file,
    versions,
    plugins: joined([...below.plugins, ...above.plugins]),
    libraries: joined([...below.libraries, ...above.libraries]),
    bundles: new Map([...below.bundles, ...above.bundles]),
    problems: [...below.problems, ...above.problems],
  };
}

/** `g:a:1` in one, or group and name apart. */
function library(entry: CatalogEntry, name: string | undefined): CatalogEntry {
  if (name !== undefined) return { ...entry, id: `${entry.id}:${name}` };
  const [group = '', artifact = '', own] = entry.id.split(':');
  const start = entry.span.start + group.length + artifact.length + 2;
  const written =
    own === undefined ? undefined : { text: own, file: entry.file, span: { start, end: start + own.length } };
  return { ...entry, id: `${group}:${artifact}`, version: written ?? entry.version };
}

/** A version that is no literal is known to be there, and not what: its text is empty. */
function versionOf(argument: Statement, file: string): CatalogVersion | undefined {
  const span = spanOf(argument);
  return span === undefined ? undefined : { text: plainText(argument) ?? '', file, span };
}

/** The names of `listOf("a", "b")` or `['a', 'b']`. */
function namesIn(argument: Statement): string[] {
  const [call] = callsOf(argument);
  const [only] = argument;
  const list = call?.args ?? (only?.kind === '[' ? only.statements : []);
  return list.flatMap((item) => plainText(item) ?? []).map(normalise);
}
