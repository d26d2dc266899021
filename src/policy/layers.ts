import type { GitHub } from '../github/api.js';
import { type Contents, fileAt } from '../github/contents.js';
import { faultAt, type Layer, overlay, PolicyError, readLayer } from './load.js';
import { loosenings } from './loosen.js';
import { defaultPolicy, type Policy } from './policy.js';

/** Where the policies that others extend are looked for. */
export interface Library {
  /** Reads a file of the tree that the policy is of, by its path there. */
  local(path: string): Contents | Promise<Contents>;
  /** Undefined where no network may be asked. */
  readonly github: GitHub | undefined;
}

/** So many policies stand over one another at the most. */
const maxLayers = 5;

/**
 * A policy with all that it extends, the farthest first.
 *
 * @throws PolicyError where one cannot be had or read, extends itself, or loosens what the one below it does not let it.
 */
export async function complete(layer: Layer, library: Library): Promise<Policy> {
  return build(layer, library, [layer.source.file]);
}

async function build(layer: Layer, library: Library, above: readonly string[]): Promise<Policy> {
  const name = layer.extends;
  if (name === undefined) return overlay(defaultPolicy, layer);
  const fault = (message: string) => faultAt(layer, 'extends', message);
  const file = name.replace(/^\.\//, '');
  if (above.includes(file)) throw fault(`the policies extend one another in a circle: ${name}`);
  if (above.length >= maxLayers) throw fault(`more than ${maxLayers} policies extend one another`);
  const local = name.startsWith('./');
  if (local && above.length > 1 && above.at(-1)?.includes('@') === true)
    throw fault(`a policy of another repository cannot extend a local path: ${name}`);
  const found = local ? await readLocal(library, file) : await readRemote(library, name);
  if (found.kind === 'failed') throw fault(`it extends ${name}, which cannot be had: ${found.reason}`);
  const at = local ? layer.source.at : undefined;
  const below = readLayer({ file, text: found.text, ...(at === undefined ? {} : { at }) });
  const under = await build(below, library, [...above, file]);
  const policy = overlay(under, layer);
  refuseForbidden(under, policy, layer, name);
  return policy;
}

type Found = Exclude<Contents, { kind: 'missing' }>;

async function readLocal(library: Library, path: string): Promise<Found> {
  const contents = await library.local(path);
  return contents.kind === 'missing' ? { kind: 'failed', reason: 'there is no such file' } : contents;
}

async function readRemote({ github }: Library, name: string): Promise<Found> {
  if (github === undefined)
    return {
      kind: 'failed',
      reason: 'it lies on GitHub, and this run asks no network; with --online it does',
    };
  const [, repository = '', path = '', commit = ''] = /^([^/]+\/[^/]+)\/(.+)@(.+)$/.exec(name) ?? [];
  const contents = await fileAt(github, repository, path, commit);
  return contents.kind === 'missing'
    ? {
        kind: 'failed',
        reason: `GitHub shows no such file to this token; it needs the right to read the contents of ${repository}`,
      }
    : contents;
}

/** A policy may be stricter than the one that it extends, and looser where that one lets it. */
function refuseForbidden(under: Policy, policy: Policy, layer: Layer, name: string): void {
  const allows = (key: string) =>
    under.mayLoosen.some((allowed) => key === allowed || key.startsWith(`${allowed}.`));
  const faults = [...loosenings(under, policy)]
    // What may be loosened can be handed on.
    .map((loosening) => ({
      ...loosening,
      needed: loosening.key === 'may-loosen' ? loosening.subject : loosening.key,
    }))
    .filter(({ needed }) => !allows(needed))
    .map(
      ({ key, needed, what, span }) =>
        faultAt(
          { source: layer.source, places: span === undefined ? layer.places : new Map([[key, span]]) },
          span === undefined ? 'extends' : key,
          `it ${what}, and ${name}, which it extends, does not let it: ${needed} is not in its may-loosen`,
        ).message,
    );
  if (faults.length > 0) throw new PolicyError(faults.join('\n'));
}
