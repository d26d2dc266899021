import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { GitHub } from './github/api.js';
import type { Contents } from './github/contents.js';
import { complete, type Library } from './policy/layers.js';
import { PolicyError, policyPaths, readLayer } from './policy/load.js';
import { defaultPolicy, type Policy, type PolicySource } from './policy/policy.js';
import { isFullSha } from './workflows/uses.js';
import { originUrl } from './workspace/open.js';
import { readText } from './workspace/read.js';
import type { Workspace } from './workspace/workspace.js';

/**
 * The policy for a workspace: the file that is named, else the one that is found by itself, else the default; with all
 * that it extends. `github` is asked for what lies in other repositories.
 *
 * @throws PolicyError where it cannot be read, or says what no policy can say.
 */
export async function findPolicy(
  workspace: Workspace & { readonly root: string },
  named: string | undefined,
  github?: GitHub,
): Promise<Policy> {
  const local = (path: string) => contentsIn(workspace, path);
  const source =
    named === undefined
      ? await findSource(local)
      : { file: nameOf(workspace.root, named), text: readNamed(workspace.root, named) };
  return source === undefined ? defaultPolicy : complete(readLayer(source), { local, github });
}

/**
 * The policy that a tree has in one of the places where it is found by itself.
 *
 * @throws PolicyError where there are two, or one that cannot be read.
 */
export async function findSource(
  read: Library['local'],
  places: readonly string[] = policyPaths,
): Promise<PolicySource | undefined> {
  const found: PolicySource[] = [];
  for (const file of places) {
    const contents = await read(file);
    if (contents.kind === 'failed')
      throw new PolicyError(`${file}: the policy cannot be read: ${contents.reason}`);
    if (contents.kind === 'text') found.push({ file, text: contents.text });
  }
  const [first, second] = found;
  if (second !== undefined)
    throw new PolicyError(`there are two policies, ${first?.file} and ${second.file}; keep one`);
  return first;
}

/** A file of a tree; one that a link leads to counts as well. */
export function contentsIn(tree: Workspace, path: string): Contents {
  if (!tree.has(path)) return { kind: 'missing' };
  const reading = tree.read(path);
  return reading.kind === 'text' ? reading : { kind: 'failed', reason: reading.reason };
}

/** A file of the tree is read as such a file, through no link that leads out of it. */
function readNamed(root: string, path: string): string {
  const name = nameOf(root, path);
  const inside = name === path ? undefined : readText(root, name);
  if (inside?.kind === 'text') return inside.text;
  if (inside?.kind === 'unreadable')
    throw new PolicyError(`${name}: the policy cannot be read: ${inside.reason}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new PolicyError(
      `${path}: the policy cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function nameOf(root: string, path: string): string {
  const below = relative(root, resolve(path)).split(sep).join('/');
  return below.startsWith('../') ? path : below;
}

/** `owner/repo` from the environment of a run, else from where the clone came from; undefined where neither says. */
export function repositoryOf(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = env.GITHUB_REPOSITORY;
  if (given !== undefined && /^[^/\s]+\/[^/\s]+$/.test(given)) return given;
  return parseOrigin(originUrl(root) ?? '', env.GITHUB_SERVER_URL);
}

/**
 * The addresses of the rules' pages at the commit of the action that runs; none where it has no fixed one: a tag
 * moves, `./` names no repository, and on another server nobody can tell whose action it is (GitHub Connect).
 */
export function pagesAt(
  env: Readonly<Record<string, string | undefined>>,
): (rule: string) => string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (server !== 'https://github.com' || !repository || !ref || !isFullSha(ref)) return () => undefined;
  return (rule) => `${server}/${repository}/blob/${ref}/docs/rules/${rule}.md`;
}

/** Only a GitHub server's owners are owners of actions. */
function parseOrigin(url: string, server: string | undefined): string | undefined {
  const [, host, owner, repo] =
    /^(?:\w+:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+)?[:/]\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  if (host === undefined || owner === undefined || repo === undefined) return undefined;
  const known =
    host === 'github.com' ||
    host.endsWith('.ghe.com') ||
    host.startsWith('github.') ||
    host === hostOf(server);
  return known ? `${owner}/${repo}` : undefined;
}

function hostOf(server: string | undefined): string | undefined {
  return server !== undefined && URL.canParse(server) ? new URL(server).hostname : undefined;
}
