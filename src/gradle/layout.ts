import { folderOf } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';

/** One build, and the files of it. */
export interface BuildFiles {
  /** The folder, without a closing `/`; empty for the root of the workspace. */
  readonly root: string;
  readonly settings: string | undefined;
  readonly scripts: readonly string[];
  readonly lockfiles: readonly string[];
}

const script = /\.gradle(?:\.kts|\.dcl)?$/;
/** Is this the settings script of a build? */
export function isSettings(path: string): boolean {
  return settingsName.test(path);
}

/** Is this the script of a project, by its default name? */
export function isBuildScript(path: string): boolean {
  return /(?:^|\/)build\.gradle(?:\.kts|\.dcl)?$/.test(path);
}

const settingsName = /(?:^|\/)settings\.gradle(?:\.kts|\.dcl)?$/;
const lockName =
  /(?:^|\/)(?:(?:buildscript-|settings-)?gradle\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/;

const fileNames =
  /^(.*\/)?(gradle-wrapper\.(?:properties|jar)|gradle\.properties|verification-metadata\.xml|libs\.versions\.toml|(?:build|settings)\.gradle(?:\.kts|\.dcl)?)\//;

/** Folders that stand in the place of a file of a build, by the first path in each. */
export function foldersForFiles(
  paths: readonly string[],
): { readonly path: string; readonly name: string }[] {
  const first = new Map<string, { path: string; name: string }>();
  for (const path of paths) {
    const [folder, , name] = fileNames.exec(path) ?? [];
    if (folder !== undefined && name !== undefined && !first.has(folder)) first.set(folder, { path, name });
  }
  return [...first.values()];
}

/** Folders that hold builds which tests run: Gradle's source sets for tests, and what ecosystems call test data. */
const testData =
  /(?:^|\/)(?:src\/(?:\w*[tT]est\w*|functionalTest)|testdata|test-data|testData|fixtures|__fixtures__|test-projects|testProjects|test-project)\//;

/** Is this file part of the data of tests? */
export function isTestData(path: string): boolean {
  return testData.test(path);
}

/**
 * The builds of a workspace: one for each settings file, each `buildSrc`, each folder in `included`, and each topmost
 * folder with a build script that no settings file rules (Gradle user guide, "Build layout", "Sharing build logic using
 * buildSrc"). What `isData` tells to be data of tests is ruled by nothing outside of it: it is a build of its own.
 */
export function layoutOf(
  workspace: Workspace,
  included: ReadonlySet<string>,
  isData: (path: string) => boolean,
): readonly BuildFiles[] {
  const scripts = workspace.files.filter((path) => script.test(path));
  const settings = new Map<string, string>();
  for (const path of scripts) if (settingsName.test(path)) settings.set(folderOf(path), path);
  const roots = new Set([...settings.keys(), ...included]);
  const folders = new Set(scripts.map(folderOf));
  const rootOf = (path: string) => {
    const rules = (root: string) => isData(`${root}/`) === isData(path);
    const buildSrc = buildSrcOf(path);
    if (buildSrc !== undefined && rules(buildSrc)) return buildSrc;
    const folder = folderOf(path);
    return (
      nearest(folder, (at) => roots.has(at) && rules(at)) ??
      topmost(folder, (at) => folders.has(at) && rules(at))
    );
  };

  const builds = new Map<string, { scripts: string[]; lockfiles: string[] }>();
  for (const path of scripts) {
    const root = rootOf(path);
    const build = builds.get(root) ?? { scripts: [], lockfiles: [] };
    build.scripts.push(path);
    builds.set(root, build);
  }
  for (const path of workspace.files) if (lockName.test(path)) builds.get(rootOf(path))?.lockfiles.push(path);
  return [...builds].map(([root, files]) => ({ root, settings: settings.get(root), ...files }));
}

function buildSrcOf(path: string): string | undefined {
  return /^(?:.*\/)?buildSrc(?=\/)/.exec(path)?.[0];
}

function nearest(folder: string, isRoot: (folder: string) => boolean): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    if (isRoot(at)) return at;
    if (at === '') return undefined;
  }
}

function topmost(folder: string, holdsScript: (folder: string) => boolean): string {
  let top = folder;
  for (let at = folder; ; at = folderOf(at)) {
    if (holdsScript(at)) top = at;
    if (at === '') return top;
  }
}
