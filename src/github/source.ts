import type { Reading } from '../workspace/workspace.js';
import type { RepositoryAnswer, Unasked, Unit } from './facts.js';

/** What is asked of one repository. */
export interface RepositoryQuestion {
  readonly owner: string;
  readonly repo: string;
  /** SHAs in lower case. */
  readonly commits: readonly string[];
  /** Names of tags to look up. */
  readonly tags: readonly string[];
  /** Tags whose releases may be immutable. */
  readonly releases: readonly string[];
}

/** One way to ask a GitHub: by GraphQL, or by REST where there is no token. Both lists of answers are in the order of the questions. */
export interface Source {
  repositories(questions: readonly RepositoryQuestion[]): Promise<RepositoryAnswer[]>;
  files(units: readonly Unit[]): Promise<FileAnswer[]>;
}

export type FileAnswer =
  | { readonly kind: 'file'; readonly path: string; readonly reading: Reading }
  | { readonly kind: 'none' }
  | Unasked;

/**
 * The files that a unit can be, in the order in which GitHub takes them: actions/runner,
 * src/Runner.Worker/ActionManager.cs, PrepareRepositoryActionAsync.
 */
export function candidates({ kind, path }: Unit): string[] {
  if (kind !== 'action') return [path];
  const folder = path === '' ? '' : `${path}/`;
  return ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'].map((name) => folder + name);
}
