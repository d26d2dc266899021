import { append } from '../append.js';
import type { Answer, GitHub } from './api.js';
import type { Unasked } from './facts.js';
import { listOf, propertyOf, textOf } from './json.js';
import { partsOf } from './parts.js';
import { unasked, unreadableAnswer } from './unasked.js';

/** The variables of a query, so that no text of the workspace is ever part of its language. */
export class Variables {
  readonly values: Record<string, string> = {};

  /** The variable that stands for this text; half a surrogate pair, which UTF-8 cannot hold, is U+FFFD. */
  of(value: string): string {
    const name = `v${Object.keys(this.values).length}`;
    this.values[name] = value.toWellFormed();
    return `$${name}`;
  }

  declared(): string {
    return Object.keys(this.values)
      .map((name) => `$${name}: String!`)
      .join(', ');
  }
}

/** One field of a query, without its alias. */
export type Selection = (variables: Variables) => string;

export type Node =
  /** `errors`: what could not be answered of it. */
  | { readonly kind: 'node'; readonly value: unknown; readonly errors: readonly unknown[] }
  | { readonly kind: 'missing' }
  | Unasked;

const peeled = `fragment peeled on GitObject {
  __typename oid
  ... on Commit { committedDate }
  ... on Tag { target { ...commit ... on Tag { target { ...commit } } } }
}
fragment commit on GitObject { __typename oid ... on Commit { committedDate } }`;

/** The answers, in the order of the selections. */
export async function ask(
  github: GitHub,
  selections: readonly Selection[],
  atOnce: number,
): Promise<Node[] | 'no GraphQL'> {
  const nodes: Node[] = [];
  for (const part of partsOf(selections, atOnce)) {
    const answers = await askAtOnce(github, part);
    if (answers === 'no GraphQL') return answers;
    append(nodes, answers);
  }
  return nodes;
}

async function askAtOnce(github: GitHub, selections: readonly Selection[]): Promise<Node[] | 'no GraphQL'> {
  const variables = new Variables();
  const fields = selections.map((selection, index) => `a${index}: ${selection(variables)}`).join('\n');
  const fragment = fields.includes('...peeled') ? `\n${peeled}` : '';
  const query = `query(${variables.declared()}) {\n${fields}\n}${fragment}`;
  const answer = await github.graphql(query, variables.values);
  if (answer.kind === 'missing') return 'no GraphQL';
  const all = (node: Node) => selections.map(() => node);
  const data = answer.kind === 'found' ? propertyOf(answer.body, 'data') : undefined;
  const errors = answer.kind === 'found' ? listOf(answer.body, 'errors') : [];
  const nothing = data === undefined || data === null;
  // A query that takes the server too long, or that one part spoils, may do in two.
  const divides = answer.kind === 'found' ? nothing || errors.some(isOfAll) : isOfQuestion(answer);
  if (divides && selections.length > 1) {
    const half = Math.ceil(selections.length / 2);
    const first = await askAtOnce(github, selections.slice(0, half));
    const second = await askAtOnce(github, selections.slice(half));
    return first === 'no GraphQL' || second === 'no GraphQL' ? 'no GraphQL' : [...first, ...second];
  }
  if (nothing) return all(unasked(answer.kind === 'found' ? messagesOf(errors) : answer.reason));
  return selections.map((_, index): Node => {
    const own = errors.filter((error) => isOfAll(error) || listOf(error, 'path')[0] === `a${index}`);
    const value = propertyOf(data, `a${index}`);
    if (value !== null && value !== undefined)
      return { kind: 'node', value, errors: own.filter((error) => !isAnswer(error)) };
    return own.some((error) => textOf(error, 'type') === 'NOT_FOUND')
      ? { kind: 'missing' }
      : unasked(messagesOf(own.length > 0 ? own : errors));
  });
}

/** Is there no answer because of what was asked: too much for the server's time, or something that it does not take? */
function isOfQuestion(answer: Exclude<Answer, { kind: 'found' | 'missing' }>): boolean {
  return answer.kind === 'refused'
    ? [400, 413, 422].includes(answer.status)
    : /status 50[24]/.test(answer.reason);
}

/**
 * May an error be the reason for any gap in an answer? One without a path is; and GitHub ends the whole of a query that
 * is too dear with RESOURCE_LIMITS_EXCEEDED, whose path is the one where it stopped.
 */
function isOfAll(error: unknown): boolean {
  return listOf(error, 'path').length === 0 || textOf(error, 'type') === 'RESOURCE_LIMITS_EXCEEDED';
}

/** Does an error say that there is no such thing, or that two histories have nothing in common? */
function isAnswer(error: unknown): boolean {
  return textOf(error, 'type') === 'NOT_FOUND' || /common ancestor/i.test(textOf(error, 'message') ?? '');
}

/** What the first of the errors in an answer of GraphQL says. */
export function messagesOf(errors: readonly unknown[]): string {
  const said = textOf(errors[0], 'message')?.replace(/\s+/g, ' ').slice(0, 200);
  return said === undefined ? unreadableAnswer.reason : `GitHub answers: ${said}`;
}

/** The commit that an object leads to. */
export function peel(object: unknown): unknown {
  const type = textOf(object, '__typename');
  if (type === 'Commit') return object;
  return type === 'Tag' ? peel(propertyOf(object, 'target')) : undefined;
}
