import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ActionsFile } from './workflows/facts.js';
import { type FileRequest, type ReadFiles, readFilesHere } from './workflows/file.js';
import type { Workspace } from './workspace/workspace.js';

/** What a worker thread is given. */
export interface Share {
  readonly root: string;
  readonly requests: readonly FileRequest[];
}

/** The bundle that a worker thread runs, beside the entry's. */
export const workerFile = 'worker.js';

/** A thread takes about 100 ms to start, as long as it takes to read this many workflows. */
const filesThatPay = 100;
const maxThreads = 4;

/**
 * Reads files in several threads where there are many, this one among them.
 *
 * `worker` is the bundle that a thread runs. What a thread cannot read, because it fails or cannot start, this one reads.
 */
export function inThreads(workspace: Workspace & { readonly root: string }, worker: URL): ReadFiles {
  const readHere = readFilesHere(workspace);
  return async (requests) => {
    const threads = Math.min(availableParallelism(), maxThreads, Math.floor(requests.length / filesThatPay));
    if (threads < 2 || !existsSync(fileURLToPath(worker))) return readHere(requests);
    const shares = Array.from({ length: threads }, (_, thread) =>
      requests.filter((_request, index) => index % threads === thread),
    );
    const [own = [], ...others] = shares;
    const elsewhere = others.map((share) => readThere(worker, { root: workspace.root, requests: share }));
    // Not before the others have begun: this thread is busy from here to the end of its share.
    const read = [
      await readHere(own),
      ...(await Promise.all(
        elsewhere.map(async (facts, index) => (await facts) ?? (await readHere(others[index] ?? []))),
      )),
    ];
    return requests.flatMap((_, index) => read[index % threads]?.[Math.floor(index / threads)] ?? []);
  };
}

/** Undefined where the thread fails. */
function readThere(worker: URL, share: Share): Promise<readonly ActionsFile[] | undefined> {
  return new Promise<readonly ActionsFile[] | undefined>((settle) => {
    const thread = new Worker(worker, { workerData: share, env: {} });
    thread.once('message', (facts: readonly ActionsFile[]) => settle(facts));
    thread.once('error', () => settle(undefined));
    thread.once('exit', () => settle(undefined));
  }).catch(() => undefined);
}
