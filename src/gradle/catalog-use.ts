import { type CatalogEntry, normalise } from './catalog.js';
import type { PluginRequest } from './facts.js';
import { pathAt } from './script/calls.js';
import type { Statement } from './script/tree.js';
import type { Place, Scope } from './values.js';

/** `libs.plugins.my.alias`, with whatever calls behind it. */
export function catalogPlugin(argument: Statement, scope: Scope): CatalogEntry | undefined {
  return entryAt(argument, scope, 'plugins');
}

/** `libs.my.library`, with whatever calls behind it. */
export function catalogLibrary(argument: Statement, scope: Scope): CatalogEntry | undefined {
  return entryAt(argument, scope, 'libraries');
}

/** The libraries of `libs.bundles.my.bundle`. */
export function catalogBundle(argument: Statement, scope: Scope): CatalogEntry[] {
  const names = pathAt(argument, 0)?.names ?? [];
  const catalog = scope.catalogs.get(names[0] ?? '');
  if (catalog === undefined || names[1] !== 'bundles') return [];
  const aliases = catalog.bundles.get(normalise(names.slice(2).join('.'))) ?? [];
  return aliases.flatMap((alias) => catalog.libraries.get(alias) ?? []);
}

/** Does an expression name a catalog that is fetched? What that holds is decided by the request for it. */
export function isOfRemoteCatalog(argument: Statement, scope: Scope): boolean {
  return scope.remoteCatalogs.has(pathAt(argument, 0)?.names[0] ?? '');
}

/** The version of an entry, and where a finding on it stands. */
export function entryVersion(entry: CatalogEntry): {
  readonly version: PluginRequest['version'];
  readonly place: Place;
} {
  const { file, span } = entry.version ?? entry;
  const place = { file, span };
  if (entry.version !== undefined)
    return { version: { kind: 'known', text: entry.version.text, place }, place };
  return {
    version:
      entry.ref === undefined
        ? { kind: 'none' }
        : { kind: 'unresolved', sought: `version.ref "${entry.ref}"` },
    place,
  };
}

function entryAt(
  argument: Statement,
  scope: Scope,
  table: 'plugins' | 'libraries',
): CatalogEntry | undefined {
  const names = pathAt(argument, 0)?.names ?? [];
  const catalog = scope.catalogs.get(names[0] ?? '');
  if (catalog === undefined) return undefined;
  if (table === 'plugins' && names[1] !== 'plugins') return undefined;
  const rest = names.slice(table === 'plugins' ? 2 : 1);
  for (let end = rest.length; end > 0; end--) {
    const entry = catalog[table].get(normalise(rest.slice(0, end).join('.')));
    if (entry !== undefined) return entry;
  }
  return undefined;
}
