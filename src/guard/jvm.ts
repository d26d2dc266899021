import { chainOf, type Image, programOf } from './image.js';
import { askedFor } from './tools.js';

/** A tool that builds the tests in the process that builds the rest, so that nobody can tell for which it reads. */
export type JvmTool = 'Maven' | 'Gradle';

const mains: readonly (readonly [JvmTool, RegExp])[] = [
  [
    'Maven',
    /^org\.(?:codehaus\.plexus\.classworlds\.launcher\.Launcher|apache\.maven\.wrapper\.MavenWrapperMain)$/,
  ],
  [
    'Gradle',
    /^org\.gradle\.(?:launcher\.daemon\.bootstrap\.GradleDaemon|launcher\.GradleMain|wrapper\.GradleWrapperMain)$/,
  ],
];

/** Maven's phases from those that prepare the tests on (maven.apache.org, "Introduction to the Build Lifecycle"). */
const phases =
  /^(?:(?:generate|process)-test-(?:sources|resources)|test-compile|process-test-classes|(?:prepare-)?package|(?:(?:pre|post)-)?integration-test|verify|install|deploy)$/;
/** Tasks of Gradle's plugin for Java that need the test classes, of any project (docs.gradle.org, "The Java Plugin"). */
const tasks =
  /(?:^|:)(?:build|buildNeeded|buildDependents|\w*[tT]estClasses|process\w*TestResources|compile\w*Test(?:Java|Kotlin|Groovy|Scala))$/;

/** The tests' sources and resources by the layout that Maven and Gradle share. */
const testSources = /(?:^|\/)src\/(?:test|\w+Test)\//;

/** The tool, where the program is its own process, is asked for tests too, and `path` is one that it builds for them. */
export function jvmTool(image: Image, path: string): JvmTool | undefined {
  if (programOf(image) !== 'java' || !testSources.test(path)) return undefined;
  const tool = mains.find(([, main]) => image.words.some((word) => main.test(word)))?.[0];
  switch (tool) {
    case 'Maven': {
      // Its launcher is given all that `mvn` was.
      const args = argumentsOf(image);
      const isSkipped = args.some((word) => /^-Dmaven\.test\.skip(?:=true)?$/.test(word));
      return !isSkipped && askedFor('mvn', args).some((word) => phases.test(word)) ? tool : undefined;
    }
    case 'Gradle':
      return chainOf(image).some((link) =>
        askedFor('gradle', argumentsOf(link)).some((word) => tasks.test(word)),
      )
        ? tool
        : undefined;
    default:
      return undefined;
  }
}

/** What stands behind the main class, or behind the name of a program that is no JVM. */
function argumentsOf(image: Image): readonly string[] {
  const main = image.words.findIndex((word) => mains.some(([, name]) => name.test(word)));
  return image.words.slice(Math.max(0, main) + 1);
}
