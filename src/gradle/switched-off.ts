import type { Weakness } from './facts.js';
import type { PropertiesFile } from './files.js';
import { lastOf } from './properties.js';

const remedy = 'Remove it, so that verification is strict.';

function message(mode: string): string {
  return `Verification is ${mode}: what does not match the recorded checksums passes.`;
}

/** Where Gradle's properties switch verification off: the user guide, "Dependency verification", "Verification mode". */
export function switchedOffByProperties(properties: readonly PropertiesFile[]): Weakness[] {
  return properties.flatMap(({ file, entries }) =>
    ['org.gradle.dependency.verification', 'systemProp.org.gradle.dependency.verification'].flatMap((key) => {
      const property = lastOf(entries, key);
      const mode = property?.value.trim().toLowerCase();
      if (property === undefined || (mode !== 'off' && mode !== 'lenient')) return [];
      const place = { file, span: property.valueSpan };
      return [{ place, subject: `${key}=${mode}`, message: message(mode), remedy }];
    }),
  );
}

const flag =
  /(?:--dependency-verification[= ]|-Dorg\.gradle\.dependency\.verification=|(?<=[ \t"'])-F[ =]?)(off|lenient)\b/g;
/** How far back the command of a flag is looked for. */
const maxCommand = 2000;

/** Where a workflow's command lines switch it off. */
export function switchedOffByCommands(file: string, text: string): Weakness[] {
  return [...text.matchAll(flag)].flatMap(({ 0: written, 1: mode = '', index }) => {
    // `-F` is a flag of many tools.
    if (written.startsWith('-F') && !/gradlew?(?:\.bat)?\b/.test(commandBefore(text, index))) return [];
    const place = { file, span: { start: index, end: index + written.length } };
    return [{ place, subject: written, message: message(mode), remedy }];
  });
}

/** What stands before a place on its line, and on the lines that a backslash joins to it. */
function commandBefore(text: string, index: number): string {
  const least = Math.max(0, index - maxCommand);
  let start = index;
  for (;;) {
    start = Math.max(least, text.lastIndexOf('\n', start - 1) + 1);
    const before = text.slice(least, start).trimEnd();
    if (start <= least || !before.endsWith('\\')) return text.slice(start, index);
    start--;
  }
}
