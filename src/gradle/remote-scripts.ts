import { plainText } from './assignments.js';
import type { PluginUse } from './facts.js';
import { placeOf, quoted } from './request.js';
import { type Call, callsOf, named } from './script/calls.js';
import type { Statement } from './script/tree.js';
import { evaluate, type Place, type Scope } from './values.js';

export interface RemoteScript {
  readonly place: Place;
  readonly url: string;
}

/** The plugins that an `apply` names: uses. */
export function appliedPlugins(call: Call, scope: Scope): PluginUse[] {
  return given(call, 'plugin').flatMap((plugin) => {
    const id = plainText(plugin);
    return id === undefined ? [] : [{ id, place: { file: scope.file, span: quoted(plugin) ?? call.span } }];
  });
}

/** The addresses that an `apply from` names. */
export function appliedScripts(call: Call, scope: Scope): RemoteScript[] {
  return given(call, 'from').flatMap((from) => {
    const address = callsOf(from)[0]?.args[0] ?? from;
    const value = evaluate(address, scope);
    if (value.kind === 'known' && remote.test(value.text)) {
      const span = quoted(address);
      const place = span === undefined ? placeOf(address, scope, call.span) : { file: scope.file, span };
      return [{ place, url: value.text }];
    }
    // `new URL("…")`, `x ?: "…"`: whichever it is, an address stands there.
    return stringsIn(from).flatMap(({ parts: [head], span }) =>
      head?.kind === 'text' && remote.test(head.text)
        ? [{ place: { file: scope.file, span }, url: scope.text.slice(span.start, span.end) }]
        : [],
    );
  });
}

/** What Gradle fetches (gradle/gradle, platforms/core-runtime, UriTextResource and its transports). */
const remote = /^(?:https?|ftp|s3|gcs):\/\//i;

/** `apply(from = …)`, `apply { from(…) }`, and Kotlin's `apply(mapOf("from" to …))`. */
function given(call: Call, name: string): Statement[] {
  const argument = named(call.args, name);
  const inBlock = call.block === undefined ? [] : call.block.statements.flatMap(callsOf);
  return [
    ...(argument === undefined ? [] : [argument]),
    ...inBlock.filter((inside) => inside.name === name).flatMap(({ args }) => args.slice(0, 1)),
    ...call.args.flatMap((one) => pairs(one, name)),
  ];
}

/** The values of `"name" to value` among the arguments of `mapOf`. */
function pairs(argument: Statement, name: string): Statement[] {
  return callsOf(argument)
    .filter((call) => call.name === 'mapOf')
    .flatMap(({ args }) => args)
    .filter(
      ([key, to]) =>
        key !== undefined && plainText([key]) === name && to?.kind === 'name' && to.text === 'to',
    )
    .map((pair) => pair.slice(2));
}

/** The strings of an expression, however deep. */
function stringsIn(statement: Statement): (Statement[number] & { kind: 'string' })[] {
  return statement.flatMap((item) =>
    item.kind === 'string' ? [item] : 'statements' in item ? item.statements.flatMap(stringsIn) : [],
  );
}
