import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isDay } from '../policy/day.js';
import { nearest } from '../policy/validate.js';
import { rules } from '../rules/index.js';
import { groupNames } from '../rules/select.js';

/** Something that the user asked for cannot be done; the message says what and why. */
export class UsageError extends Error {}

/** Every option of every command; a command names those that it takes. */
const options = {
  policy: { type: 'string' },
  'policy-ref': { type: 'string' },
  since: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  only: { type: 'string', multiple: true },
  online: { type: 'boolean' },
  offline: { type: 'boolean' },
  'max-requests': { type: 'string' },
  'fail-on': { type: 'string' },
  today: { type: 'string' },
  'dry-run': { type: 'boolean' },
  accepted: { type: 'boolean' },
  'allow-dirty': { type: 'boolean' },
  method: { type: 'string' },
  withhold: { type: 'string' },
  kind: { type: 'string' },
  ref: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

type OptionName = keyof typeof options;

export interface Command {
  readonly name: string;
  readonly options: readonly OptionName[];
  /** Does the work and gives the exit status: 0 nothing to fail on, 1 findings, 2 it could not do its work. */
  run(asked: Asked): number | Promise<number>;
}

/** What the command line says to a command. */
export interface Asked {
  readonly values: Values;
  /** The words that are no options. */
  readonly words: readonly string[];
  /** What stands after `--`, word by word; undefined where there is no `--`. */
  readonly rest: readonly string[] | undefined;
}

export type Values = ReturnType<typeof parse>['values'];

/** What the command line asks: which command, with what; the first word names the command. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly command: Command; readonly asked: Asked };

/**
 * Reads the command line.
 *
 * @throws UsageError for an option that there is not, or that the command does not take.
 */
export function readArguments(
  args: readonly string[],
  commands: readonly Command[],
  usual: Command,
): Request {
  const end = args.indexOf('--');
  const { values, positionals } = parse(end === -1 ? args : args.slice(0, end));
  const [first, ...words] = positionals;
  if (values.help === true || first === 'help') return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const named = commands.find(({ name }) => name === first);
  if (named === undefined && first !== undefined && !existsSync(first)) {
    const near = nearest(first, ['help', ...commands.map(({ name }) => name)]);
    throw new UsageError(
      `${first} is neither a command nor a directory${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }
  const command = named ?? usual;
  for (const given of Object.keys(values)) {
    if (!command.options.some((option) => option === given))
      throw new UsageError(`--${given} is no option of pinfold ${command.name}`);
  }
  return {
    kind: 'command',
    command,
    asked: {
      values,
      words: named === undefined ? positionals : words,
      rest: end === -1 ? undefined : args.slice(end + 1),
    },
  };
}

function parse(args: readonly string[]) {
  const known = {
    ...options,
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: spreadOnly(args), options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /^Unknown option '(--?[^']+)'/.exec(message)?.[1];
    if (option === undefined) throw new UsageError(message);
    const near = nearest(option.replace(/^--?/, ''), Object.keys(known));
    throw new UsageError(
      `${option} is no option; ${near === undefined ? 'pinfold --help lists them' : `did you mean --${near}?`}`,
    );
  }
}

/** `--only a b` is `--only a --only b` as long as the words are names of rules or groups. */
function spreadOnly(args: readonly string[]): string[] {
  const names = new Set<string>([...groupNames, ...rules.map((rule) => rule.id)]);
  const spread: string[] = [];
  let open = false;
  for (const [index, arg] of args.entries()) {
    if (open && names.has(arg) && args[index - 1] !== '--only') spread.push('--only');
    else open = arg === '--only' || (open && args[index - 1] === '--only');
    spread.push(arg);
  }
  return spread;
}

/** The one directory that is named, or here. */
export function directory(words: readonly string[]): string {
  const [dir = '.', ...more] = words;
  if (more.length > 0)
    throw new UsageError(`one directory is checked at a time, and ${more.join(' ')} is named besides ${dir}`);
  return dir;
}

/** The day that `--today` gives, or today's, `YYYY-MM-DD` in UTC. */
export function dayOf({ today }: Values): string {
  if (today === undefined) return new Date().toISOString().slice(0, 10);
  if (!isDay(today)) throw new UsageError(`--today ${today} is no day; write YYYY-MM-DD`);
  return today;
}

/** The choice that an option's value names; undefined where the option is not given. */
export function oneOf<T extends string>(
  option: OptionName,
  given: string | undefined,
  choices: readonly T[],
): T | undefined {
  const choice = choices.find((candidate) => candidate === given);
  if (given !== undefined && choice === undefined) {
    const near = nearest(given, choices);
    throw new UsageError(
      `--${option} ${given} is not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }
  return choice;
}

/** Prints to standard output; the exit status of a command that did so. */
export function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
