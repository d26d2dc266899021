import { propertyAt } from '../github/json.js';

/** What the file that `GITHUB_EVENT_PATH` names holds, as JSON, or why that is not known. */
export type Payload =
  | { readonly kind: 'read'; readonly body: unknown }
  | { readonly kind: 'none'; readonly reason: string };

/** What a run of GitHub Actions is about. Ids of commits are full. */
export type Event =
  /** A change that asks to be merged: nothing that it brings may judge it. */
  | {
      readonly kind: 'change';
      readonly name: string;
      /** The commit that it is to be merged into, or why nobody knows. */
      readonly base: Claim;
      /** Commits that GitHub made by merging the change into its base, whose first parent is the base. */
      readonly merges: readonly string[];
      /** The newest commit of the change; undefined where nobody knows. */
      readonly head: string | undefined;
      /** The number of the pull request; undefined for any other change, and where nobody knows. */
      readonly number: number | undefined;
      /** The commit that holds nothing of the change, where the event checks that out by itself. */
      readonly apart: string | undefined;
    }
  /** What is checked out is the state of the repository, and judges itself. */
  | {
      readonly kind: 'state';
      readonly name: string;
      /** The commit that was there before. */
      readonly before: Claim;
    }
  /** An event about something else: only the commit that it runs for is the repository's own. */
  | { readonly kind: 'other'; readonly name: string; readonly own: Claim };

export type Claim =
  | { readonly kind: 'commit'; readonly id: string }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * What a run is about, from the variables of its environment and its payload. (GitHub, "Events that trigger workflows"
 * and "Webhook events and payloads".)
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: Payload): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const sha = idOf(env.GITHUB_SHA);
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      // Their ref is refs/pull/N/merge, and GITHUB_SHA its merge.
      const ofMerge = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? '') && sha !== undefined ? [sha] : [];
      return { ...pullRequest(name, payload, ofMerge), apart: undefined };
    }
    case 'pull_request_target':
      return { ...pullRequest(name, payload, []), apart: sha };
    case 'merge_group':
      return {
        kind: 'change',
        name,
        base: claim(payload, ['merge_group', 'base_sha']),
        // A queue may squash or rebase, so that the first parent of its commit need not be the base.
        merges: [],
        head: idAt(payload, ['merge_group', 'head_sha']),
        number: undefined,
        apart: undefined,
      };
    case 'push': {
      const before = claim(payload, ['before']);
      const none = before.kind === 'commit' && /^0+$/.test(before.id);
      return {
        kind: 'state',
        name,
        before: none ? { kind: 'unknown', why: 'the push makes a new branch or tag' } : before,
      };
    }
    case '':
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'state', name, before: { kind: 'unknown', why: 'the event has no base' } };
    default:
      return {
        kind: 'other',
        name,
        own:
          sha === undefined ? { kind: 'unknown', why: 'GITHUB_SHA is not set' } : { kind: 'commit', id: sha },
      };
  }
}

/**
 * The commit at which GitHub shows the checks of a run: the newest of a change, not the merge that is checked out;
 * undefined where nobody knows.
 */
export function shownCommit(
  event: Event,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const head = event.kind === 'change' && event.apart === undefined ? event.head : undefined;
  return head ?? idOf(env.GITHUB_SHA);
}

function pullRequest(name: string, payload: Payload, merges: readonly string[]) {
  const merge = idAt(payload, ['pull_request', 'merge_commit_sha']);
  const number = valueAt(payload, ['pull_request', 'number']);
  return {
    kind: 'change',
    name,
    base: claim(payload, ['pull_request', 'base', 'sha']),
    merges: merge === undefined ? merges : [...merges, merge],
    head: idAt(payload, ['pull_request', 'head', 'sha']),
    number: Number.isSafeInteger(number) ? Number(number) : undefined,
  } as const;
}

function claim(payload: Payload, path: readonly string[]): Claim {
  const id = idAt(payload, path);
  if (id !== undefined) return { kind: 'commit', id };
  return {
    kind: 'unknown',
    why: payload.kind === 'none' ? payload.reason : `the event's payload has no ${path.join('.')}`,
  };
}

function idAt(payload: Payload, path: readonly string[]): string | undefined {
  return idOf(valueAt(payload, path));
}

function valueAt(payload: Payload, path: readonly string[]): unknown {
  return propertyAt(payload.kind === 'read' ? payload.body : undefined, ...path);
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

/** GitHub's own limit for a payload is 25 MB ("Webhook events and payloads", "Payload cap"). */
export const maxPayloadBytes = 32 * 1024 * 1024;

/** The payload that a file holds. */
export function parsePayload(text: string): Payload {
  try {
    return { kind: 'read', body: JSON.parse(text) };
  } catch {
    return { kind: 'none', reason: "the event's payload is no JSON" };
  }
}
