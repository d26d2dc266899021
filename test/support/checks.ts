import type { Asked, Fault, FaultyAnswer } from './github-server.js';

/** A check run as the API takes and gives it: docs.github.com, "REST API endpoints for check runs". */
export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly status: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly summary: string };
  readonly annotations: readonly StoredAnnotation[];
}

export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

/**
 * The check runs of a GitHub of the tests, to be given to `startGitHub`: it creates, appends and shows them, and
 * refuses what GitHub refuses. `fault` is asked first; what it gives is answered, after the request was taken where
 * `taken` says so.
 */
export function checkRuns(
  fault: (asked: Asked, write: number) => (FaultyAnswer & { taken?: boolean }) | undefined = () => undefined,
): {
  readonly runs: readonly StoredCheckRun[];
  readonly answer: Fault;
} {
  const runs: StoredCheckRun[] = [];
  let writes = 0;
  const answer: Fault = (asked) => {
    const [, below] = /^\/repos\/octo\/this\/(.*?)(?:\?.*)?$/.exec(asked.path) ?? [];
    if (below === undefined || !below.includes('check-runs')) return undefined;
    const wrong = fault(asked, asked.method === 'GET' ? -1 : writes++);
    if (wrong !== undefined && wrong.taken !== true) return wrong;
    const right = asked.method === 'GET' ? show(runs, below) : take(runs, asked, below);
    return wrong ?? right;
  };
  return { runs, answer };
}

function show(runs: readonly StoredCheckRun[], below: string): FaultyAnswer {
  const id = /^check-runs\/(\d+)$/.exec(below)?.[1];
  const view = ({ annotations, ...run }: StoredCheckRun) => ({
    ...run,
    output: { ...run.output, annotations_count: annotations.length },
  });
  if (id === undefined) return json(200, { total_count: runs.length, check_runs: runs.map(view) });
  const run = runs.find((one) => one.id === Number(id));
  return run === undefined ? json(404, { message: 'Not Found' }) : json(200, view(run));
}

function take(runs: StoredCheckRun[], { method, headers, body }: Asked, below: string): FaultyAnswer {
  if (headers.authorization === undefined) return json(401, { message: 'Requires authentication' });
  const { output, ...run } = JSON.parse(body);
  const { annotations, ...words } = output;
  const refusal = refuse(annotations);
  if (refusal !== undefined) return json(422, { message: refusal });
  if (method === 'POST') {
    runs.push({ id: runs.length + 7, ...run, output: words, annotations });
    return json(201, { id: runs.length + 6, external_id: run.external_id });
  }
  const at = runs.findIndex(({ id }) => below === `check-runs/${id}`);
  const before = runs[at];
  if (before === undefined) return json(404, { message: 'Not Found' });
  runs[at] = { ...before, annotations: [...before.annotations, ...annotations] };
  return json(200, { id: before.id });
}

/** What GitHub answers with 422. */
function refuse(annotations: readonly StoredAnnotation[]): string | undefined {
  if (annotations.length > 50) return 'Invalid request.\n\nNo more than 50 items are allowed';
  const wrong = annotations.some(
    ({ path, start_line, end_line, start_column, message, title = '' }) =>
      path === '' ||
      start_line < 1 ||
      end_line < start_line ||
      (start_column !== undefined && start_line !== end_line) ||
      Buffer.byteLength(message) > 64 * 1024 ||
      title.length > 255,
  );
  return wrong ? 'Invalid request.' : undefined;
}

function json(status: number, body: unknown): FaultyAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
