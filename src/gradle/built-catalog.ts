import { plainText, spanOf } from './assignments.js';
import { type Catalog, type CatalogEntry, type CatalogVersion, normalise } from './catalog.js';
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
  for (const [made, ...rest] of statements.map(callsOf)) {
    const [alias, second, third] = made?.args ?? [];
    const name = alias === undefined ? undefined : plainText(alias);
    if (made === undefined || name === undefined || second === undefined) continue;
    const text = textOf(second);
    if (made.name === 'version' && text !== undefined) versions.set(normalise(name), text);
    if (made.name === 'bundle') bundles.set(normalise(name), namesIn(second));
    if (made.name !== 'plugin' && made.name !== 'library') continue;
    const [given] = rest.filter((call) => call.name === 'version' || call.name === 'versionRef');
    const argument =
      given?.args[0] === undefined ? undefined : (textOf(given.args[0]) ?? open(given.args[0]));
    const version = given?.name === 'versionRef' ? versions.get(normalise(argument?.text ?? '')) : argument;
    const entry =
      made.name === 'plugin'
        ? pluginEntry(text, version)
        : libraryEntry(text, third === undefined ? undefined : textOf(third), version);
    if (entry !== undefined) (made.name === 'plugin' ? plugins : libraries).set(normalise(name), entry);
  }
  const empty = versions.size + plugins.size + libraries.size + bundles.size === 0;
  return empty ? undefined : { file, versions, plugins, libraries, bundles, problems: [] };
}

/** One catalog over another: what is built by calls adds to what is imported, and overrides it. */
export function overlay(below: Catalog | undefined, above: Catalog): Catalog {
  if (below === undefined || below.file !== above.file) return above;
  return {
    ...above,
    versions: new Map([...below.versions, ...above.versions]),
    plugins: new Map([...below.plugins, ...above.plugins]),
    libraries: new Map([...below.libraries, ...above.libraries]),
  };
}

function pluginEntry(
  id: CatalogVersion | undefined,
  version: CatalogVersion | undefined,
): CatalogEntry | undefined {
  return id === undefined ? undefined : { id: id.text, span: id.span, version };
}

/** `g:a:1` in one, or group and name apart. */
function libraryEntry(
  first: CatalogVersion | undefined,
  name: CatalogVersion | undefined,
  version: CatalogVersion | undefined,
): CatalogEntry | undefined {
  if (first === undefined) return undefined;
  if (name !== undefined) return { id: `${first.text}:${name.text}`, span: name.span, version };
  const [group = '', artifact = '', own] = first.text.split(':');
  const start = first.span.start + group.length + artifact.length + 2;
  const written = own === undefined ? undefined : { text: own, span: { start, end: start + own.length } };
  return { id: `${group}:${artifact}`, span: first.span, version: written ?? version };
}

function textOf(argument: Statement): CatalogVersion | undefined {
  const [only] = argument;
  const text = plainText(argument);
  return text === undefined || only === undefined ? undefined : { text, span: only.span };
}

/** A version that is given and is no literal: known to be there, and not what. */
function open(argument: Statement): CatalogVersion | undefined {
  const span = spanOf(argument);
  return span === undefined ? undefined : { text: '', span };
}

/** The names of `listOf("a", "b")` or `['a', 'b']`. */
function namesIn(argument: Statement): string[] {
  const [call] = callsOf(argument);
  const [only] = argument;
  const list = call?.args ?? (only?.kind === '[' ? only.statements : []);
  return list.flatMap((item) => plainText(item) ?? []).map(normalise);
}
