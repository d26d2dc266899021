import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { loadPolicy, PolicyError, policyPaths } from './policy/load.js';
import { defaultPolicy, type Policy } from './policy/policy.js';
import { isFullSha } from './workflows/uses.js';
import { originUrl } from './workspace/open.js';
import type { Workspace } from './workspace/workspace.js';

/**
 * The policy for a workspace: the file that is named, else the one that is found by itself, else the default.
 *
 * @throws PolicyError where it cannot be read, or says what no policy can say.
 */
export function findPolicy(
  workspace: Workspace & { readonly root: string },
  named: string | undefined,
): Policy {
  if (named !== undefined) return loadPolicy({ file: nameOf(workspace.root, named), text: readNamed(named) });
  const [found, second] = policyPaths.filter(workspace.has);
  if (found === undefined) return defaultPolicy;
  if (second !== undefined) throw new PolicyError(`there are two policies, ${found} and ${second}; keep one`);
  const reading = workspace.read(found);
  if (reading.kind === 'unreadable')
    throw new PolicyError(`${found}: the policy cannot be read: ${reading.reason}`);
  return loadPolicy({ file: found, text: reading.text });
}

function readNamed(path: string): string {
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
