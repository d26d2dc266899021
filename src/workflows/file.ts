import { wholeFile } from '../finding.js';
import type { Reading, Workspace } from '../workspace/workspace.js';
import { readDockerfile } from './dockerfile.js';
import type { ActionsFile } from './facts.js';
import { readAction, readWorkflow } from './read.js';

/** A file to read, and what it is read as. */
export interface FileRequest {
  readonly path: string;
  readonly kind: ActionsFile['kind'];
}

/** Reads files, each into its facts, in the order of the requests. */
export type ReadFiles = (requests: readonly FileRequest[]) => Promise<readonly ActionsFile[]>;

const readers = { workflow: readWorkflow, action: readAction, dockerfile: readDockerfile };

/** The facts of one file; one that has no text is a problem in itself. */
export function readFile({ path, kind }: FileRequest, reading: Reading): ActionsFile {
  if (reading.kind === 'text') return readers[kind](path, reading.text);
  const problem = { span: wholeFile, subject: path, message: reading.reason };
  return {
    file: path,
    kind,
    uses: [],
    images: [],
    builds: [],
    checkouts: [],
    problems: [problem],
    allows: [],
  };
}

/** Reads them in this thread. */
export function readFilesHere(workspace: Workspace): ReadFiles {
  return async (requests) => requests.map((request) => readFile(request, workspace.read(request.path)));
}
