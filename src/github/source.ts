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
  /** Must it be told when commits were made? That may take a request for each. */
  readonly dates: boolean;
}

/** One way to ask a GitHub: by GraphQL, or by REST where there is no token. Every list of answers is in the order of the questions. */
export interface Source {
  repositories(questions: readonly RepositoryQuestion[]): Promise<RepositoryAnswer[]>;
  files(units: readonly Unit[]): Promise<FileAnswer[]>;
  refs(questions: readonly RefQuestion[]): Promise<RefAnswer[]>;
}

/** A ref as a reference writes it: a tag, a branch, `refs/…` of either, a SHA or the beginning of one. */
export interface RefQuestion {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
}

/** What a ref means today. */
export type RefAnswer =
  | RefFacts
  /** A branch and a tag have this name, at different commits. */
  | { readonly kind: 'ambiguous' }
  /** The repository has no such branch, tag or commit. */
  | { readonly kind: 'none' }
  /** There is no such repository, or it is shown to nobody with these rights. */
  | { readonly kind: 'missing' }
  | Unasked;

export interface RefFacts {
  readonly kind: 'found';
  /** The SHA of the commit, annotations taken off, in lower case. */
  readonly commit: string;
  /** When that was committed, as it says itself: ISO 8601. */
  readonly date: string;
  /** The tags that are known to be at it. They are listed until one names a release, and no further than some hundred. */
  readonly tags: readonly string[];
}

/**
 * Asks the first source for all, and each further one for what those before it do not have: GitHub Enterprise Server,
 * then github.com. The answers are in the order of the questions.
 */
export async function askInTurn<Question, Answer>(
  sources: readonly Source[],
  questions: readonly Question[],
  ask: (source: Source, questions: readonly Question[]) => Promise<readonly Answer[]>,
  lacks: (answer: Answer) => boolean,
): Promise<(Answer | undefined)[]> {
  const answers: (Answer | undefined)[] = questions.map(() => undefined);
  let open = [...questions.entries()];
  for (const source of sources) {
    if (open.length === 0) break;
    const given = await ask(
      source,
      open.map(([, question]) => question),
    );
    for (const [at, [index]] of open.entries()) answers[index] = given[at];
    open = open.filter(([index]) => {
      const answer = answers[index];
      return answer !== undefined && lacks(answer);
    });
  }
  return answers;
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
