import type { Span } from '../finding.js';
import { spanOf } from './assignments.js';
import type { Coordinates, Door, PluginRequest } from './facts.js';
import type { Statement } from './script/tree.js';
import type { Place, Scope } from './values.js';

/** What one script asks for by one door. */
export type Asked = Omit<PluginRequest, 'askedIn' | 'lock'>;

export function asked(
  door: Door,
  plugin: Coordinates,
  version: PluginRequest['version'],
  place: Place,
): Asked {
  return { door, plugin, version, place, changing: false };
}

/** As `asked`, at the place of the version: where its value stands, where it is written, or else at `name`. */
export function askedAtVersion(
  door: Door,
  plugin: Coordinates,
  version: PluginRequest['version'],
  written: Statement | undefined,
  name: Place,
): Asked {
  const span = written === undefined ? undefined : spanOf(written);
  const place =
    version.kind === 'known' ? version.place : span === undefined ? name : { file: name.file, span };
  return asked(door, plugin, version, place);
}

/** The place of a statement in its script, or `otherwise` where it is empty. */
export function placeOf(statement: Statement, scope: Scope, otherwise: Span): Place {
  return { file: scope.file, span: spanOf(statement) ?? otherwise };
}

/** What stands between the quotes, where an argument is one string. */
export function quoted(argument: Statement): Span | undefined {
  const [first, ...more] = argument;
  return first?.kind === 'string' && more.length === 0 ? first.span : undefined;
}
