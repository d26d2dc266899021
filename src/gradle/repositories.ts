import { append } from '../append.js';
import type { Span } from '../finding.js';
import { spanOf } from './assignments.js';
import type { RepositoryFault } from './facts.js';
import { callsOf } from './script/calls.js';
import type { Statement } from './script/tree.js';
import { evaluate, type Scope } from './values.js';

/** What is wrong with the repositories of a block from which plugins come. */
export function repositoryFaults(statements: readonly Statement[], scope: Scope): RepositoryFault[] {
  const faults: RepositoryFault[] = [];
  const add = (span: Span, subject: string, message: string, remedy: string) =>
    faults.push({ place: { file: scope.file, span }, subject, message, remedy });
  for (const statement of statements) {
    for (const call of callsOf(statement)) {
      if (call.name === 'mavenLocal' && !filtered(call.block?.statements ?? [])) {
        add(
          call.span,
          'mavenLocal',
          'Plugins may come from the local Maven cache, which any build on the machine writes.',
          'Remove it, or say by `content { includeGroup(…) }` what it may serve.',
        );
      }
      if (call.name === 'exclusiveContent' && call.block !== undefined)
        append(faults, repositoryFaults(call.block.statements, scope));
      if (call.name === 'forRepository' && call.block !== undefined)
        faults.push(
          ...repositoryFaults(call.block.statements, scope).filter(({ subject }) =>
            subject.startsWith('http:'),
          ),
        );
      if (call.name !== 'maven' && call.name !== 'ivy') continue;
      for (const address of addresses(call.args, call.block?.statements ?? [])) {
        const value = evaluate(address, scope);
        const span =
          address[0]?.kind === 'string' && address.length === 1 ? address[0].span : spanOf(address);
        const text = value.kind === 'known' ? value.text : value.sought.replace(/^["']|["']$/g, '');
        if (span === undefined) continue;
        if (/^http:/i.test(text) && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(text)) {
          add(
            span,
            text,
            'Plugins come over plain http, where anybody on the way can replace them.',
            'Write https.',
          );
        } else if (
          /^https:\/\/(?:www\.)?jitpack\.io(?:\/|$)/i.test(text) &&
          !filtered(call.block?.statements ?? [])
        ) {
          add(
            span,
            text,
            'JitPack builds from git on demand: a tag that is moved gives other code under the same version.',
            'Take the plugin from where it is published, or say by `content { includeGroup(…) }` what JitPack may serve.',
          );
        }
      }
    }
  }
  return faults;
}

/** Does a content filter say what the repository may serve? */
function filtered(statements: readonly Statement[]): boolean {
  return statements.some((statement) =>
    callsOf(statement).some(
      ({ name, block }) =>
        (name === 'content' || name === 'mavenContent' || name === 'filter') &&
        (block?.statements ?? []).some((inner) =>
          callsOf(inner).some((call) => call.name.startsWith('include')),
        ),
    ),
  );
}

/** `maven("…")`, `maven { url "…" }`, `url = uri("…")`, `setUrl("…")`. */
function addresses(args: readonly Statement[], block: readonly Statement[]): Statement[] {
  const found = [...args];
  for (const statement of block) {
    const [name, sign, ...value] = statement;
    if (name?.kind !== 'name') continue;
    if (name.text === 'url' && sign?.kind === 'sign' && sign.text === '=') found.push(value);
    else if (name.text === 'url' || name.text === 'setUrl') append(found, callsOf(statement)[0]?.args ?? []);
  }
  return found.map((address) => {
    const [call] = callsOf(address);
    return call !== undefined && (call.name === 'uri' || call.name === 'URI')
      ? (call.args[0] ?? address)
      : address;
  });
}
