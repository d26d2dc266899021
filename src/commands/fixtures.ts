import { counted } from '../finding.js';
import { opaqueFixtures } from '../fixtures/gather.js';
import { manifestPath, type RecordedFixture, readManifest, writeManifest } from '../fixtures/manifest.js';
import { placesOf } from '../fixtures/places.js';
import { findPolicy } from '../settings.js';
import { openWorkspace } from '../workspace/open.js';
import { writeInside } from '../workspace/write.js';
import { type Command, directory, print, UsageError } from './command.js';

/** `pinfold fixtures record [DIR]`. Asks for no checks, so findings do not stand in its way. */
export const fixturesCommand: Command = {
  name: 'fixtures',
  options: ['policy'],
  async run({ values, words: [action, ...rest] }) {
    if (action !== 'record')
      throw new UsageError(`pinfold fixtures knows one thing to do: pinfold fixtures record`);
    const workspace = openWorkspace(directory(rest));
    const policy = await findPolicy(workspace, values.policy);
    const there = workspace.has(manifestPath) ? workspace.read(manifestPath) : undefined;
    if (there?.kind === 'unreadable') throw new UsageError(`${manifestPath} cannot be read: ${there.reason}`);
    const manifest = there === undefined ? undefined : readManifest(there.text);
    if (manifest?.kind === 'unreadable')
      throw new UsageError(`${manifestPath} cannot be read: ${manifest.reason}`);
    const recorded: RecordedFixture[] = [];
    for (const [path, why] of opaqueFixtures(workspace, placesOf(policy.fixtures))) {
      const sha256 = workspace.sha256(path);
      if (sha256 === undefined) throw new UsageError(`${path} cannot be read to its end`);
      recorded.push({ path, sha256, why });
    }
    writeInside(workspace.root, manifestPath, writeManifest(there?.text, recorded), 'over');
    return print(`Recorded ${counted(recorded.length, 'opaque fixture')} in ${manifestPath}.\n`);
  },
};
