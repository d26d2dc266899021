import type { Level } from './finding.js';
import type { Base } from './review/change.js';
import { fixtureReadByBuild } from './rules/fixture-read-by-build.js';
import type { Rule } from './rules/rule.js';
import { selectRules } from './rules/select.js';
import { weakenedPolicy } from './rules/weakened-policy.js';

/** An input of the step is wrong; the message says which. */
export class InputError extends Error {}

/** What a step gives; an input that it does not give is empty. */
export interface Given {
  readonly text: (name: string) => string;
  readonly lines: (name: string) => readonly string[];
}

/** What a step asks for: the inputs of action.yml. Paths are as they are given. */
export interface Inputs {
  /** The folder to check. */
  readonly path: string;
  readonly policy: string | undefined;
  readonly rules: readonly Rule[];
  readonly scope: Base['scope'];
  readonly failOn: Level | 'never';
  readonly token: string | undefined;
  readonly offline: boolean;
  /** Of each server; undefined for the usual number. */
  readonly maxRequests: number | undefined;
  readonly suggest: boolean;
  /** A command line, for a shell. */
  readonly build: string | undefined;
  /** Globs. */
  readonly artifacts: readonly string[];
}

/** @throws InputError, UnknownRule */
export function readInputs(given: Given): Inputs {
  const textOf = (name: string) => given.text(name) || undefined;
  // What the change does to the gate counts whatever the workflow asks for, since the change can write that.
  const rules = selectRules(given.lines('only'), [weakenedPolicy]);
  const build = textOf('build');
  if (build !== undefined && !rules.includes(fixtureReadByBuild))
    throw new InputError(
      `the input build asks for ${fixtureReadByBuild.id}, and the input only leaves it out`,
    );
  return {
    path: textOf('path') ?? '.',
    policy: textOf('policy'),
    rules,
    scope: choice(given, 'scope', ['all', 'new']),
    failOn: choice(given, 'fail-on', ['error', 'warning', 'notice', 'never']),
    token: textOf('github-token'),
    offline: flag(given, 'offline'),
    maxRequests: number(given, 'max-requests'),
    suggest: flag(given, 'suggest'),
    build,
    artifacts: given.lines('artifacts'),
  };
}

/**
 * Is the step to pass whatever is found? Apart from the others, since it says what one that is wrong comes to.
 *
 * @throws InputError
 */
export function readDryRun(given: Given): boolean {
  return flag(given, 'dry-run');
}

/** Nothing but these two: `True` or `yes` would else be one of them in silence. */
function flag(given: Given, name: string): boolean {
  return choice(given, name, ['false', 'true']) === 'true';
}

/** The choice that an input names; the first, where it names none. */
function choice<T extends string>(given: Given, name: string, choices: readonly [T, ...T[]]): T {
  const text = given.text(name) || choices[0];
  const chosen = choices.find((one) => one === text);
  if (chosen === undefined)
    throw new InputError(
      `the input ${name} is ${text}, and must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
    );
  return chosen;
}

function number(given: Given, name: string): number | undefined {
  const text = given.text(name);
  if (text === '') return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InputError(`the input ${name} is ${text}, and must be a number from 1 to 999999`);
}
