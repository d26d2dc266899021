import { append } from '../append.js';
import { folderOf, joinPath } from '../workspace/paths.js';
import { plainText } from './assignments.js';
import { overlay, readBuiltCatalog } from './built-catalog.js';
import type { Catalog } from './catalog.js';
import type { GradleFiles, ReadScript } from './files.js';
import { type BuildFiles, isBuildScript } from './layout.js';
import { localPath } from './local-path.js';
import { allCalls, blocksBelow, named } from './script/calls.js';
import type { Scope } from './values.js';

/** What every script of a build shares. */
interface Shared extends Pick<Scope, 'properties' | 'catalogs' | 'remoteCatalogs' | 'assignments'> {
  readonly root: string;
}

/** How far `apply from` is followed for the names that a script sets, and to how many scripts. */
const maxApplied = 3;
const maxAppliedScripts = 50;
/** How many source files of buildSrc are read for the names that they set. */
const maxConstants = 200;

/** Where the names of scripts are looked up. */
export class Scopes {
  readonly #appliedPaths = new Map<string, readonly string[]>();

  constructor(private readonly files: GradleFiles) {}

  /** What is shared by the scripts of a build; `host` is the root of the build that runs it, where another does. */
  shared({ root, settings, scripts }: BuildFiles, host: string | undefined): Shared {
    const settingsScript = settings === undefined ? undefined : this.files.sharedScript(settings);
    const main = scripts.find((file) => folderOf(file) === root && isBuildScript(file));
    const mainScript = main === undefined ? undefined : this.files.sharedScript(main);
    // A script that reads the properties of the builds around its own hands them on.
    const handsOn = [settingsScript, mainScript].some((script) => script?.text.includes('gradle.properties'));
    const around = handsOn ? [...new Set([folderOf(root), host ?? root])] : [];
    return {
      root,
      ...this.#catalogs(root, settingsScript, host),
      properties: [root, ...around].flatMap((folder) => this.files.properties(folder)),
      assignments: [
        ...(mainScript === undefined ? [] : this.withApplied(mainScript, root)),
        ...(settingsScript === undefined ? [] : this.withApplied(settingsScript, root)),
        ...this.#constants(root === '' ? 'buildSrc/' : `${root}/buildSrc/`),
      ],
    };
  }

  /** What one script of a build sees; `own` is itself and the scripts that it applies. */
  of(script: ReadScript, own: readonly ReadScript[], shared: Shared): Scope {
    const folder = folderOf(script.file);
    return {
      ...shared,
      file: script.file,
      text: script.text,
      language: script.language,
      assignments: [...own, ...shared.assignments.filter(({ file }) => file !== script.file)],
      properties:
        folder === shared.root ? shared.properties : [...this.files.properties(folder), ...shared.properties],
    };
  }

  /** A script, and the local scripts that it applies, the nearest first. */
  withApplied(script: ReadScript, root: string): readonly ReadScript[] {
    const found = new Map([[script.file, script]]);
    let nearest = [script];
    for (let depth = 0; depth < maxApplied && nearest.length > 0; depth++) {
      const next: ReadScript[] = [];
      for (const file of nearest.flatMap((one) => this.#appliedBy(one, root))) {
        if (found.has(file) || found.size > maxAppliedScripts) continue;
        const applied = this.files.sharedScript(file);
        if (applied === undefined) continue;
        found.set(file, applied);
        next.push(applied);
      }
      nearest = next;
    }
    return [...found.values()];
  }

  /** The local scripts that a script applies. */
  #appliedBy(script: ReadScript, root: string): readonly string[] {
    const paths = this.#appliedPaths.get(script.file) ?? appliedPaths(script);
    this.#appliedPaths.set(script.file, paths);
    return paths.flatMap((path) => {
      const places = [joinPath(folderOf(script.file), path), joinPath(root, path)];
      return places.find((place) => place !== undefined && this.files.has(place)) ?? [];
    });
  }

  /** `const val` and the like of buildSrc, which every script of the build can name. */
  #constants(prefix: string): ReadScript[] {
    const files = this.files.workspace.files.filter(
      (path) => path.startsWith(prefix) && /\/src\/main\/.*\.(?:kt|groovy)$/.test(path),
    );
    return files.slice(0, maxConstants).flatMap((file) => this.files.script(file) ?? []);
  }

  #catalogs(
    root: string,
    settings: ReadScript | undefined,
    host: string | undefined,
  ): Pick<Shared, 'catalogs' | 'remoteCatalogs'> {
    const catalogs = new Map<string, Catalog>();
    const remoteCatalogs = new Set<string>();
    const add = (name: string, file: string | undefined) => {
      const catalog = file === undefined ? undefined : this.files.catalog(file);
      if (catalog !== undefined) catalogs.set(name, catalog);
    };
    const scripts = settings === undefined ? [] : this.withApplied(settings, root);
    const main = scripts.flatMap(defaultCatalog)[0] ?? 'libs';
    // A plugin of the settings may hand the catalog of the build around it on; nothing else could make the name known.
    if (host !== undefined) add(main, joinPath(host, 'gradle/libs.versions.toml'));
    add(main, joinPath(root, 'gradle/libs.versions.toml'));
    for (const { file, statements } of scripts) {
      for (const { call, outer, statements: inner } of blocksBelow(statements)) {
        if (outer.at(-1)?.name !== 'versionCatalogs') continue;
        const name = plainText(call.args[0] ?? []) ?? call.name;
        for (const { name: from, args } of allCalls(inner)) {
          const text = plainText(args[0] ?? []);
          if (from === 'from' && text !== undefined) remoteCatalogs.add(name);
          if (from !== 'files' || text === undefined) continue;
          add(name, joinPath(root, text));
          add(name, joinPath(folderOf(file), text));
        }
        const built = readBuiltCatalog(file, inner);
        if (built === undefined) continue;
        catalogs.set(name, overlay(catalogs.get(name), built));
        append(
          this.files.problems,
          built.problems.map((problem) => ({ file, ...problem })),
        );
      }
    }
    return { catalogs, remoteCatalogs };
  }
}

/** The name that a settings script gives to the catalog of gradle/libs.versions.toml. */
function defaultCatalog({ text, assigned, statements }: ReadScript): string[] {
  const property = 'defaultLibrariesExtensionName';
  if (!text.includes(property)) return [];
  const written = (assigned.get(property) ?? []).flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  const set = allCalls(statements).filter(
    ({ name, receiver }) => name === 'set' && receiver.at(-1) === property,
  );
  return [...written, ...set.flatMap(({ args }) => args)].flatMap((value) => plainText(value) ?? []);
}

/** The local paths that a script applies, as they are written. */
function appliedPaths({ text, statements }: ReadScript): readonly string[] {
  if (!/\bfrom\b/.test(text)) return [];
  const paths = new Set<string>();
  for (const { name, args } of allCalls(statements)) {
    const from = name === 'apply' ? named(args, 'from') : undefined;
    const path = from === undefined ? undefined : localPath(from);
    if (path !== undefined && paths.size < maxAppliedScripts) paths.add(path);
  }
  return [...paths];
}
