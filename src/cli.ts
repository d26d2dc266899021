#!/usr/bin/env node
import './environment.js';
import { randomUUID } from 'node:crypto';
import { artifactsCommand } from './commands/artifacts.js';
import { checkCommand } from './commands/check.js';
import { type Command, print, readArguments, UsageError } from './commands/command.js';
import { fixturesCommand } from './commands/fixtures.js';
import { help } from './commands/help.js';
import { initCommand } from './commands/init.js';
import { explainCommand, rulesCommand } from './commands/rules.js';
import { AddressError } from './github/api.js';
import { PolicyError } from './policy/load.js';
import { printable } from './report/escape.js';
import { withoutCommands } from './report/github.js';
import { UnknownRule } from './rules/select.js';
import { version } from './version.js';
import { WorkspaceError } from './workspace/workspace.js';

const commands: readonly Command[] = [
  checkCommand,
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
  const expected = [UsageError, UnknownRule, PolicyError, WorkspaceError, AddressError].some(
    (kind) => error instanceof kind,
  );
  const message =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  const lines = `pinfold: ${expected ? '' : 'internal error: '}${message}`
    .split('\n')
    .map(printable)
    .join('\n');
  // The runner takes commands from this stream too.
  process.stderr.write(
    process.env.GITHUB_ACTIONS === 'true' ? withoutCommands(lines, randomUUID()) : `${lines}\n`,
  );
  process.exitCode = 2;
}
