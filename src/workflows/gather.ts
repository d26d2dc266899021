import { append } from '../append.js';
import { wholeFile } from '../finding.js';
import { folderOf, joinPath } from '../workspace/paths.js';
import { unreadable, type Workspace } from '../workspace/workspace.js';
import type { ActionsFacts, ActionsFile } from './facts.js';
import { type ReadFiles, readFile } from './file.js';
import { lockPath, readLock } from './lock.js';

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const actionPath = /(?:^|\/)action\.ya?ml$/;

/** Is this the path of a workflow or of an action's own file? */
export function isActionsFile(path: string): boolean {
  return workflowPath.test(path) || actionPath.test(path);
}

type Kind = ActionsFile['kind'];

/**
 * Reads every workflow and action of a workspace, and what these lead to in it.
 *
 * Workflows are the direct children of `.github/workflows`; a file named action.yml there is one too. Which of an
 * action's files counts: actions/runner, src/Runner.Worker/ActionManager.cs (action.yml, action.yaml, Dockerfile).
 */
export async function gatherActions(workspace: Workspace, readFiles: ReadFiles): Promise<ActionsFacts> {
  const found = new Map<string, Kind>();
  for (const path of workspace.files) {
    if (workflowPath.test(path)) found.set(path, 'workflow');
    else if (actionPath.test(path)) found.set(path, 'action');
  }
  const files = readOtherwise(workspace, found);
  const checkouts = new Set<string>();
  const absent = new Set<string>();
  const unread = [...found].filter(([path]) => !files.some(({ file }) => file === path));
  for (let next = unread; next.length > 0; ) {
    const read = await readFiles(next.map(([path, kind]) => ({ path, kind })));
    append(files, read);
    for (const folder of read.flatMap((file) => file.checkouts))
      checkouts.add(`${joinPath('', folder) ?? folder}/`);
    next = read
      .flatMap((file) => ledTo(workspace, file, checkouts, absent))
      .filter(([path, kind]) => !found.has(path) && found.set(path, kind));
  }
  return { files, lock: gatherLock(workspace), absent };
}

/**
 * The workflows whose text in the work tree is not what git has. GitHub reads a workflow as git has it; an action's file
 * is read by the runner, from the work tree.
 */
function readOtherwise(workspace: Workspace, found: ReadonlyMap<string, Kind>): ActionsFile[] {
  const workflows = [...found].flatMap(([path, kind]) => (kind === 'workflow' ? path : []));
  const reason =
    'its attributes have git write it otherwise than it keeps it (ident, working-tree-encoding), and GitHub reads it as git keeps it';
  return [...workspace.rewritten(workflows)].map((path) =>
    readFile({ path, kind: 'workflow' }, unreadable(reason)),
  );
}

/** The files that one file leads to; what it names and is not there goes to `absent`. */
function ledTo(
  workspace: Workspace,
  { file, builds, uses }: ActionsFile,
  checkouts: ReadonlySet<string>,
  absent: Set<string>,
): [string, Kind][] {
  const led: [string, Kind][] = [];
  for (const { path } of builds) {
    const dockerfile = dockerfilePath(file, path);
    if (workspace.has(dockerfile)) led.push([dockerfile, 'dockerfile']);
    else absent.add(dockerfile);
  }
  for (const { target } of uses) {
    if (target.kind !== 'local' && target.kind !== 'self') continue;
    const elsewhere = [...checkouts].filter((folder) => `${target.path}/`.startsWith(folder));
    const paths = [target.path, ...elsewhere.map((folder) => target.path.slice(folder.length))];
    const local = paths.map((path) => localFile(workspace, path)).find((found) => found !== undefined);
    if (local === undefined) absent.add(target.path);
    else led.push(local);
  }
  return led;
}

/** The path of a Dockerfile that an action names, from the workspace's root; outside of it, as it is written. */
export function dockerfilePath(action: string, written: string): string {
  return joinPath(folderOf(action), written) ?? written;
}

function localFile(workspace: Workspace, path: string): [string, Kind] | undefined {
  if (/\.ya?ml$/.test(path) && workspace.has(path)) return [path, 'workflow'];
  const manifest = ['action.yml', 'action.yaml']
    .map((name) => `${path}/${name}`.replace(/^\//, ''))
    .find(workspace.has);
  if (manifest !== undefined) return [manifest, 'action'];
  const dockerfile = ['Dockerfile', 'dockerfile']
    .map((name) => `${path}/${name}`.replace(/^\//, ''))
    .find(workspace.has);
  return dockerfile === undefined ? undefined : [dockerfile, 'dockerfile'];
}

function gatherLock(workspace: Workspace): ActionsFacts['lock'] {
  if (!workspace.has(lockPath)) return undefined;
  const reading = workspace.read(lockPath);
  if (reading.kind === 'text') return readLock(reading.text);
  const problem = { span: wholeFile, subject: lockPath, message: reading.reason };
  return { kind: 'unreadable', pins: new Map(), problems: [problem] };
}
