import type { FixtureRead, GuardRun, MethodName } from './facts.js';
import type { Method, Site } from './method.js';
import { GuardError, runCommand } from './run.js';
import { times } from './times.js';
import { trace } from './trace.js';
import { withhold } from './withhold.js';

/** How a build is to be guarded: by the best method that works here, or by the one that is named. */
export type Choice =
  | { readonly method: 'best' | 'trace' | 'times' }
  | { readonly method: 'withhold'; readonly standIn: 'nothing' | 'empty file' };

/** What came of a guarded run. */
export interface Guarded {
  /** The command's exit status. */
  readonly status: number;
  readonly run: GuardRun;
  readonly reads: readonly FixtureRead[];
}

/**
 * Runs a command while its workspace's opaque fixtures are watched, or withheld.
 *
 * @throws GuardError where no method works, or the one that is named does not.
 */
export async function guard(site: Site, choice: Choice): Promise<Guarded> {
  const { method, limits } = await methodFor(site, choice);
  const { status, reads, notes } =
    site.fixtures.size === 0
      ? { status: await runCommand(site.command, site.signals), reads: [], notes: [] }
      : await method.run(site);
  // Its status can be one of guard's own; withheld fixtures have more to say of it.
  const failure =
    status === 0 || method.name === 'withhold' ? [] : [`The command itself ended with ${status}.`];
  const run = {
    method: method.name,
    fixtures: site.fixtures.size,
    notes: [...limits, ...notes, ...failure],
  };
  return { status, run, reads };
}

/** The methods that are tried where none is named, the one that sees most first. */
const watching: readonly Method[] = [trace, times];

async function methodFor(site: Site, choice: Choice): Promise<{ method: Method; limits: readonly string[] }> {
  const candidates =
    choice.method === 'withhold'
      ? [withhold(choice.standIn)]
      : watching.filter(({ name }) => choice.method === 'best' || choice.method === name);
  const reasons: [MethodName, string][] = [];
  for (const method of candidates) {
    const proof = await method.prove(site);
    if (proof.kind === 'works') return { method, limits: proof.limits };
    reasons.push([method.name, proof.reason]);
  }
  throw new GuardError(
    reasons.map(([name, reason]) => `--method ${name} cannot do its work here: ${reason}`).join('\n'),
  );
}
