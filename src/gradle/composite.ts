import { folderOf, joinPath } from '../workspace/paths.js';
import { plainText } from './assignments.js';
import type { GradleFiles } from './files.js';
import { type BuildFiles, isBuildScript, isSettings } from './layout.js';
import { localPath } from './local-path.js';
import { allCalls, callsOf } from './script/calls.js';
import type { Group } from './script/tree.js';

/** That one build includes another, by their folders. */
export interface Include {
  readonly root: string;
  readonly target: string;
  /** The modules, `group:name`, for which it says that a project of the included build takes their place. */
  readonly declared: readonly string[];
}

/** Every `includeBuild` of the settings scripts among `paths`, within the workspace. */
export function includesOf(paths: readonly string[], files: GradleFiles): Include[] {
  return paths.filter(isSettings).flatMap((path) => {
    const root = folderOf(path);
    return allCalls(files.sharedScript(path)?.statements ?? []).flatMap(({ name, args, block }) => {
      const written = name === 'includeBuild' ? localPath(args[0] ?? []) : undefined;
      const target = written === undefined ? undefined : joinPath(root, written);
      return target === undefined || target === root ? [] : [{ root, target, declared: declaredIn(block) }];
    });
  });
}

/** `substitute(module("group:name")).using(project(":path"))`, by Gradle's sample that `substitutedModules` names. */
function declaredIn(block: Group | undefined): string[] {
  const calls = allCalls(block?.statements ?? []);
  return calls.flatMap(({ name, args: [module = []] }, index) => {
    const by = calls[index + 1];
    const project = by?.name === 'using' ? callsOf(by.args[0] ?? [])[0]?.name : undefined;
    const [of] = callsOf(module);
    if (name !== 'substitute' || project !== 'project' || of?.name !== 'module') return [];
    return plainText(of.args[0] ?? []) ?? [];
  });
}

/** The builds that others include, `buildSrc` among them, and the root of the build that runs them. */
export function hostsOf(
  layout: readonly BuildFiles[],
  includes: readonly Include[],
): ReadonlyMap<string, string> {
  const roots = new Set(layout.map(({ root }) => root));
  const hosts = new Map(
    includes.filter(({ target }) => roots.has(target)).map(({ root, target }) => [target, root]),
  );
  for (const root of roots) if (isBuildSrc(root)) hosts.set(root, folderOf(root));
  return new Map([...hosts].map(([root, host]) => [root, outermost(host, hosts)]));
}

function outermost(root: string, hosts: ReadonlyMap<string, string>): string {
  let top = root;
  for (const seen = new Set<string>(); !seen.has(top); ) {
    seen.add(top);
    top = hosts.get(top) ?? top;
  }
  return top;
}

/**
 * The modules, `group:name`, whose place the projects of included builds take, by the root of the build that runs them:
 * any dependency on one is on the project (Gradle's sample "Declaring the dependencies substituted by an included
 * build"). Which project has which of its build's groups is not told apart.
 */
export function substitutedModules(
  layout: readonly BuildFiles[],
  hosts: ReadonlyMap<string, string>,
  includes: readonly Include[],
  files: GradleFiles,
): ReadonlyMap<string, ReadonlySet<string>> {
  const modules = new Map<string, Set<string>>();
  for (const { target, declared } of includes) {
    const host = hosts.get(target);
    // An included build out of the workspace has no host: nobody looked at it.
    if (host !== undefined) modules.set(host, new Set([...(modules.get(host) ?? []), ...declared]));
  }
  for (const build of layout) {
    const host = hosts.get(build.root);
    if (host === undefined || isBuildSrc(build.root)) continue;
    const names = [rootName(build, files), ...build.scripts.filter(isBuildScript).map(folderName)];
    const known = modules.get(host) ?? new Set();
    modules.set(host, known);
    for (const group of new Set(build.scripts.flatMap((file) => groupsIn(file, files))))
      for (const name of names) known.add(`${group}:${name}`);
  }
  return modules;
}

/** Does a build make plugins, so that what it depends on is plugin code? */
export function makesPlugins({ root, scripts }: BuildFiles, files: GradleFiles): boolean {
  return (
    isBuildSrc(root) ||
    scripts.some(
      (file) =>
        /(?:^|\/)src\/main\/(?:kotlin|groovy)\//.test(file) ||
        /kotlin-dsl|(?:java|groovy)-gradle-plugin|gradlePlugin {/.test(files.text(file) ?? ''),
    )
  );
}

function isBuildSrc(root: string): boolean {
  return /(?:^|\/)buildSrc$/.test(root);
}

/** `group = "x"`, or Groovy's `group 'x'`: what a script calls the group of a project, or of all. */
function groupsIn(file: string, files: GradleFiles): string[] {
  if (!/\bgroup\b/.test(files.text(file) ?? '')) return [];
  const script = files.script(file);
  const assigned = (script?.assigned.get('group') ?? []).map((one) =>
    one.kind === 'value' ? one.value : [],
  );
  const given = allCalls(script?.statements ?? []).flatMap(({ name, args: [group = []] }) =>
    name === 'group' ? [group] : [],
  );
  return [...assigned, ...given].flatMap((value) => plainText(value) ?? []);
}

/** What the settings call the root project; else it has the name of its folder. */
function rootName({ root, settings }: BuildFiles, files: GradleFiles): string {
  const script = settings === undefined ? undefined : files.script(settings);
  const [set] = script?.assigned.get('name') ?? [];
  const written = set?.kind === 'value' ? plainText(set.value) : undefined;
  return written ?? root.slice(root.lastIndexOf('/') + 1);
}

function folderName(file: string): string {
  const folder = folderOf(file);
  return folder.slice(folder.lastIndexOf('/') + 1);
}
