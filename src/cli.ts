#!/usr/bin/env node
import './environment.js';
import { artifactsCommand } from './commands/artifacts.js';
import { checkCommand } from './commands/check.js';
import { type Command, print, readArguments, UsageError } from './commands/command.js';
import { fixCommand } from './commands/fix.js';
import { fixturesCommand } from './commands/fixtures.js';
import { guardCommand } from './commands/guard.js';
import { help } from './commands/help.js';
import { initCommand } from './commands/init.js';
import { explainCommand, rulesCommand } from './commands/rules.js';
import { tell } from './commands/tree.js';
import { AddressError } from './github/addresses.js';
import { GuardError } from './guard/run.js';
import { PolicyError } from './policy/load.js';
import { UnknownRule } from './rules/select.js';
import { version } from './version.js';
import { WorkspaceError } from './workspace/workspace.js';

const commands: readonly Command[] = [
  checkCommand,
  fixCommand,
  guardCommand,
  fixturesCommand,
  artifactsCommand,
  initCommand,
  rulesCommand,
  explainCommand,
];

async function main(args: readonly string[]): Promise<number> {
  const request = readArguments(args, commands, checkCommand);
  switch (request.kind) {
    case 'help':
      return print(help);
    case 'version':
      return print(`${version()}\n`);
    case 'command':
      return await request.command.run(request.asked);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const expected = [UsageError, UnknownRule, PolicyError, WorkspaceError, AddressError, GuardError].some(
    (kind) => error instanceof kind,
  );
  const message =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  tell(`${expected ? '' : 'internal error: '}${message}`);
  process.exitCode = 2;
}
