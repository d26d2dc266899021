import { archivedAction } from './archived-action.js';
import { expiredException } from './expired-exception.js';
import { fixtureInArtifact } from './fixture-in-artifact.js';
import { fixtureInBuild } from './fixture-in-build.js';
import { fixtureReadByBuild } from './fixture-read-by-build.js';
import { fixtureSweep } from './fixture-sweep.js';
import { freshAction } from './fresh-action.js';
import { invalidReference } from './invalid-reference.js';
import { mismatchedVersion } from './mismatched-version.js';
import { mutableGradleRepository } from './mutable-gradle-repository.js';
import { remoteGradleScript } from './remote-gradle-script.js';
import type { Rule } from './rule.js';
import { unknownCommit } from './unknown-commit.js';
import { unknownGradleWrapperJar } from './unknown-gradle-wrapper-jar.js';
import { unknownReleaseFile } from './unknown-release-file.js';
import { unpinnedAction } from './unpinned-action.js';
import { unpinnedGradlePlugin } from './unpinned-gradle-plugin.js';
import { unpinnedGradleWrapper } from './unpinned-gradle-wrapper.js';
import { unpinnedImage } from './unpinned-image.js';
import { unpinnedNestedAction } from './unpinned-nested-action.js';
import { unreadableGradleBuild } from './unreadable-gradle-build.js';
import { unreadableWorkflow } from './unreadable-workflow.js';
import { unrecordedFixture } from './unrecorded-fixture.js';
import { unresolvedGradlePlugin } from './unresolved-gradle-plugin.js';
import { unusedException } from './unused-exception.js';
import { unverifiedGradlePlugin } from './unverified-gradle-plugin.js';
import { vulnerableAction } from './vulnerable-action.js';
import { weakGradleVerification } from './weak-gradle-verification.js';
import { weakenedPolicy } from './weakened-policy.js';

/** The catalogue: every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [
  unpinnedAction,
  unpinnedImage,
  invalidReference,
  unreadableWorkflow,
  unknownCommit,
  mismatchedVersion,
  unpinnedNestedAction,
  vulnerableAction,
  archivedAction,
  freshAction,
  unpinnedGradlePlugin,
  unresolvedGradlePlugin,
  unverifiedGradlePlugin,
  weakGradleVerification,
  remoteGradleScript,
  mutableGradleRepository,
  unpinnedGradleWrapper,
  unknownGradleWrapperJar,
  unreadableGradleBuild,
  fixtureInBuild,
  fixtureSweep,
  unrecordedFixture,
  fixtureReadByBuild,
  fixtureInArtifact,
  unknownReleaseFile,
  expiredException,
  unusedException,
  weakenedPolicy,
];
