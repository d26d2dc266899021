import { opaqueFixtures } from '../fixtures/gather.js';
import { placesOf } from '../fixtures/places.js';
import type { Policy } from '../policy/policy.js';
import { without } from '../workspace/without.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Choice, type Guarded, guard } from './guard.js';
import { showProgress } from './progress.js';
import { type CommandLine, Signals } from './run.js';

/**
 * Runs a build while the opaque fixtures of its workspace are watched, or withheld.
 *
 * @throws GuardError where no method works, or the one that is named does not.
 */
export async function guardBuild(
  workspace: Workspace & { readonly root: string },
  policy: Policy,
  command: CommandLine,
  choice: Choice,
): Promise<Guarded> {
  const places = placesOf(policy.fixtures);
  const fixtures = opaqueFixtures(without(workspace, policy.exclude), places);
  const signals = new Signals();
  const stopProgress = showProgress(fixtures.size, process.stderr);
  try {
    const { root } = workspace;
    return await guard(
      { root, fixtures, command, signals, places, readers: policy.fixtures.readers },
      choice,
    );
  } finally {
    stopProgress();
    signals.release();
  }
}
