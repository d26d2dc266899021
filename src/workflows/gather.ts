import { wholeFile } from '../finding.js';
import type { Workspace } from '../workspace/workspace.js';
import { readDockerfile } from './dockerfile.js';
import type { ActionsFacts, ActionsFile } from './facts.js';
import { lockPath, readLock } from './lock.js';
import { readAction, readWorkflow } from './read.js';

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const actionPath = /(?:^|\/)action\.ya?ml$/;

type Kind = ActionsFile['kind'];

/**
 * Reads every workflow and action of a workspace, and what these lead to in it.
 *
 * Workflows are the direct children of `.github/workflows`; a file named action.yml there is one too. Which of an
 * action's files counts: actions/runner, src/Runner.Worker/ActionManager.cs (action.yml, action.yaml, Dockerfile).
 */
export function gatherActions(workspace: Workspace): ActionsFacts {
  const pending = new Map<string, Kind>();
  for (const path of workspace.files) {
    if (workflowPath.test(path)) pending.set(path, 'workflow');
    else if (actionPath.test(path)) pending.set(path, 'action');
  }
  const files: ActionsFile[] = [];
  const absent = new Set<string>();
  // A map hands out what is added to it while it is walked.
  for (const [path, kind] of pending) {
    const file = readFile(workspace, path, kind);
    files.push(file);
    for (const { path: written } of file.builds) {
      const dockerfile = join(dirname(path), written);
      if (workspace.has(dockerfile)) pending.set(dockerfile, pending.get(dockerfile) ?? 'dockerfile');
      else absent.add(dockerfile);
    }
    for (const { target } of file.uses) {
      if (target.kind !== 'local' && target.kind !== 'self') continue;
      const led = localFile(workspace, target.path);
      if (led === undefined) absent.add(target.path);
      else if (!pending.has(led.path)) pending.set(led.path, led.kind);
    }
  }
  return { files, lock: gatherLock(workspace), absent };
}

/** The path of a Dockerfile that an action names, from the workspace's root. */
export function dockerfilePath(action: string, written: string): string {
  return join(dirname(action), written);
}

function localFile(workspace: Workspace, path: string): { path: string; kind: Kind } | undefined {
  if (/\.ya?ml$/.test(path) && workspace.has(path)) return { path, kind: 'workflow' };
  const manifest = ['action.yml', 'action.yaml'].map((name) => join(path, name)).find(workspace.has);
  if (manifest !== undefined) return { path: manifest, kind: 'action' };
  const dockerfile = ['Dockerfile', 'dockerfile'].map((name) => join(path, name)).find(workspace.has);
  return dockerfile === undefined ? undefined : { path: dockerfile, kind: 'dockerfile' };
}

const readers = { workflow: readWorkflow, action: readAction, dockerfile: readDockerfile };

function readFile(workspace: Workspace, path: string, kind: Kind): ActionsFile {
  const reading = workspace.read(path);
  if (reading.kind === 'text') return readers[kind](path, reading.text);
  const problem = { span: wholeFile, subject: path, message: reading.reason };
  return { file: path, kind, uses: [], images: [], builds: [], problems: [problem], allows: [] };
}

function gatherLock(workspace: Workspace): ActionsFacts['lock'] {
  if (!workspace.has(lockPath)) return undefined;
  const reading = workspace.read(lockPath);
  if (reading.kind === 'text') return readLock(reading.text);
  const problem = { span: wholeFile, subject: lockPath, message: reading.reason };
  return { kind: 'unreadable', pins: new Map(), problems: [problem] };
}

function dirname(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Joins and normalises; a path that leads out of the workspace names none of its files. */
function join(folder: string, path: string): string {
  const segments: string[] = [];
  for (const segment of `${folder}/${path}`.split('/')) {
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
