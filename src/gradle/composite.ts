import { folderOf, joinPath } from '../workspace/paths.js';
import type { GradleFiles } from './files.js';
import { type BuildFiles, isSettings } from './layout.js';
import { localPath } from './local-path.js';
import { allCalls } from './script/calls.js';

/** That one build includes another, by their folders. */
export interface Include {
  readonly root: string;
  readonly target: string;
}

/** Every `includeBuild` of the settings scripts among `paths`, within the workspace. */
export function includesOf(paths: readonly string[], files: GradleFiles): Include[] {
  return paths.filter(isSettings).flatMap((path) => {
    const root = folderOf(path);
    return allCalls(files.sharedScript(path)?.statements ?? []).flatMap(({ name, args }) => {
      const written = name === 'includeBuild' ? localPath(args[0] ?? []) : undefined;
      const target = written === undefined ? undefined : joinPath(root, written);
      return target === undefined || target === root ? [] : [{ root, target }];
    });
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

/** Does a build make plugins, so that what it depends on is plugin code? */
export function makesPlugins({ root, scripts }: BuildFiles, files: GradleFiles): boolean {
  return (
    isBuildSrc(root) ||
    scripts.some((file) =>
      /kotlin-dsl|(?:java|groovy)-gradle-plugin|gradlePlugin {|src\/main\/(?:kotlin|groovy)\/.*\.gradle/.test(
        `${file}\n${files.text(file) ?? ''}`,
      ),
    )
  );
}

function isBuildSrc(root: string): boolean {
  return /(?:^|\/)buildSrc$/.test(root);
}
