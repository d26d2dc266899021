import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';

/** A dependency as a manifest asks for it. */
interface Dependency {
  /** `build`, `dev` or none, and the name by which the code knows it. */
  readonly key: string;
  readonly version: unknown;
  readonly package: unknown;
  /** It names the registry that it is from. */
  readonly registry: boolean;
  /** It is from a repository or a folder, which a manifest that Cargo wrote never says. */
  readonly direct: boolean;
  /** The workspace's manifest says the rest. */
  readonly inherited: boolean;
}

interface Manifest {
  readonly build: unknown;
  /** It has other code take the place of dependencies (The Cargo Book, "Overriding Dependencies"). */
  readonly replaces: boolean;
  readonly dependencies: readonly Dependency[];
}

/**
 * Does a manifest that Cargo wrote bring into the build no more than `original` asks for: the same dependencies at the same
 * versions, and the same build script (The Cargo Book, "cargo package" and "Specifying Dependencies")? The paths of targets
 * are not compared: each file that they name is judged itself. Neither are features.
 * Cargo leaves out what replaces dependencies.
 */
export function isNormalized(manifest: string, original: string): boolean {
  const made = readManifest(manifest);
  const own = readManifest(original);
  if (made === undefined || own === undefined) return false;
  if (made.build !== undefined && made.build !== false && made.build !== (own.build ?? 'build.rs'))
    return false;
  if (made.replaces) return false;
  return made.dependencies.every((dependency) => own.dependencies.some((asked) => isSame(dependency, asked)));
}

function isSame(made: Dependency, asked: Dependency): boolean {
  if (made.key !== asked.key || made.direct || (made.registry && !asked.registry)) return false;
  return asked.inherited || (made.version === asked.version && made.package === asked.package);
}

/** Undefined where it is no TOML. */
function readManifest(text: string): Manifest | undefined {
  let root: unknown;
  try {
    root = getStaticTOMLValue(parseTOML(text));
  } catch {
    return undefined;
  }
  const scopes = [root, ...valuesOf(member(root, 'target'))];
  return {
    build: member(member(root, 'package'), 'build'),
    replaces: has(root, 'patch', 'replace'),
    dependencies: scopes.flatMap(dependenciesOf),
  };
}

function dependenciesOf(scope: unknown): Dependency[] {
  return ['', 'build-', 'dev-'].flatMap((kind) =>
    [...new Set([`${kind}dependencies`, `${kind}dependencies`.replace('-', '_')])].flatMap((table) =>
      entriesOf(member(scope, table)).map(([name, value]) => ({
        key: `${kind}${name}`,
        version: typeof value === 'string' ? value : member(value, 'version'),
        package: member(value, 'package'),
        registry: has(value, 'registry', 'registry-index'),
        direct: has(value, 'git', 'path'),
        inherited: member(value, 'workspace') === true,
      })),
    ),
  );
}

function has(value: unknown, ...keys: readonly string[]): boolean {
  return keys.some((key) => member(value, key) !== undefined);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function valuesOf(value: unknown): unknown[] {
  return entriesOf(value).map(([, each]) => each);
}

function member(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}
