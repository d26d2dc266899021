import type { Span } from '../finding.js';
import { folderOf, joinPath } from '../workspace/paths.js';
import type { Reading, Workspace } from '../workspace/workspace.js';
import type { WrapperJar } from './facts.js';
import { lastOf, readProperties } from './properties.js';

/** What is wrong with a Gradle wrapper's properties. */
export interface WrapperFault {
  readonly span: Span;
  readonly subject: string;
  readonly message: string;
  readonly remedy: string;
}

const propertiesName = /(?:^|\/)gradle-wrapper\.properties$/;
const launcherName = /(?:^|\/)gradlew(?:\.bat)?$/;

/** Is this a file of a wrapper, or one that looks as if it were? */
export function isWrapperFile(path: string): boolean {
  return propertiesName.test(path) || launcherName.test(path) || isWrapperJar(path) || isLookAlike(path);
}

/** What a wrapper's JAR is, by its bytes and by the properties beside it. */
export function wrapperJar(workspace: Workspace, file: string): WrapperJar {
  const beside = joinPath(folderOf(file), 'gradle-wrapper.properties') ?? '';
  const reading = workspace.has(beside) ? workspace.read(beside) : undefined;
  const url = reading?.kind === 'text' ? lastOf(readProperties(reading.text), 'distributionUrl')?.value : '';
  return { file, sha256: workspace.sha256(file), version: gradleVersion(url ?? '') };
}

/** Judges one file of a wrapper. */
export function wrapperFaults(path: string, reading: Reading): WrapperFault[] {
  if (isLookAlike(path)) {
    return [
      fault(
        path,
        'The name of this file looks like gradle-wrapper.jar and is another.',
        'Remove the file, and look for what uses it.',
      ),
    ];
  }
  if (isWrapperJar(path)) {
    const pointer =
      reading.kind === 'text' && reading.text.startsWith('version https://git-lfs.github.com/spec/');
    return pointer
      ? [
          fault(
            path,
            'In place of the wrapper JAR stands a pointer of Git LFS, so what runs is not in the repository.',
            'Commit the JAR itself.',
          ),
        ]
      : [];
  }
  if (reading.kind === 'unreadable') {
    return propertiesName.test(path)
      ? [fault(path, `The wrapper's properties cannot be read: ${reading.reason}.`, 'Run `gradle wrapper`.')]
      : [];
  }
  return propertiesName.test(path) ? propertiesFaults(reading.text) : launcherFaults(reading.text);
}

function fault(path: string, message: string, remedy: string): WrapperFault {
  return { span: { start: 0, end: 0 }, subject: path, message, remedy };
}

/** Is this, by its name, a wrapper's JAR? */
export function isWrapperJar(path: string): boolean {
  return /(?:^|\/)gradle-wrapper\.jar$/.test(path);
}

const jarName = [...'gradle-wrapper.jar'];

/**
 * Does a name read as gradle-wrapper.jar and hold other letters? Which letter of another script looks like which is an
 * open list, so any of them passes for any; marks and invisible signs are taken off first.
 */
function isLookAlike(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.length > 200 || !/[^\x20-\x7e]/.test(name)) return false;
  const letters = [...name.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')];
  const same = letters.filter((letter, at) => letter.toLowerCase() === jarName[at]).length;
  const foreign = letters.filter((letter) => !/[\x20-\x7e]/.test(letter)).length;
  return letters.length === jarName.length && same + foreign === letters.length && same >= 6;
}

const downloads =
  /\b(?:curl|wget|aria2c|Invoke-WebRequest|iwr|Invoke-RestMethod|DownloadFile|Start-BitsTransfer|certutil|bitsadmin)\b/i;

/** A launcher that downloads its JAR runs what the address serves. */
function launcherFaults(text: string): WrapperFault[] {
  return commandLines(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    if (!downloads.test(line) || !/jar/i.test(line)) return [];
    return {
      span: { start: start + (line.length - line.trimStart().length), end },
      subject: 'gradle-wrapper.jar',
      message:
        'This downloads the wrapper JAR and checks no checksum, so whoever serves it decides what runs.',
      remedy: 'Commit the JAR that `gradle wrapper` makes, and the gradlew beside it.',
    };
  });
}

/** The lines of a launcher that are no comment, joined where a backslash, a caret or a backtick ends one. */
function commandLines(text: string): Span[] {
  const lines: Span[] = [];
  let open: number | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (open === undefined && /^\s*(?:#|::|@?rem\b)/i.test(line)) continue;
    open ??= index;
    const written = line.trimEnd();
    if (/[\\^`]$/.test(written) && index + line.length < text.length) continue;
    lines.push({ start: open, end: index + written.length });
    open = undefined;
  }
  if (open !== undefined) lines.push({ start: open, end: text.length });
  return lines;
}

/**
 * Judges `gradle-wrapper.properties`: the Gradle user guide, "Gradle Wrapper", "Verifying the downloaded distribution".
 * Where a key is given twice, the last counts.
 */
function propertiesFaults(text: string): WrapperFault[] {
  const properties = readProperties(text);
  const url = lastOf(properties, 'distributionUrl');
  if (url === undefined || url.value.trim() === '') {
    return [
      {
        span: { start: 0, end: 0 },
        subject: 'distributionUrl',
        message: 'The wrapper names no distribution.',
        remedy: 'Run `gradle wrapper`.',
      },
    ];
  }
  const draft = { span: trimmed(text, url.valueSpan), subject: url.value.trim() };
  const faults: WrapperFault[] = [];
  if (/^http:/i.test(draft.subject)) {
    faults.push({
      ...draft,
      message: 'The wrapper fetches Gradle over plain http, where anybody on the way can replace it.',
      remedy: 'Write https.',
    });
  }
  if (/snapshot|nightly/i.test(draft.subject)) {
    faults.push({
      ...draft,
      message: 'The wrapper fetches a snapshot of Gradle, which changes under the same name.',
      remedy: 'Name a release.',
    });
    return faults;
  }
  const sum = lastOf(properties, 'distributionSha256Sum');
  if (sum === undefined || sum.value.trim() === '') {
    const version = gradleVersion(draft.subject);
    const file =
      version === undefined
        ? 'the distribution'
        : `https://services.gradle.org/distributions/${draft.subject.split('/').at(-1)}.sha256`;
    faults.push({
      ...draft,
      message:
        'The wrapper fetches Gradle and checks no checksum, so whoever serves this address decides what runs.',
      remedy:
        version === undefined
          ? 'Add `distributionSha256Sum=` and the sha256 of the distribution.'
          : `Add \`distributionSha256Sum=\` with the value at ${file}, or run \`./gradlew wrapper --gradle-version ${version} --gradle-distribution-sha256-sum SUM\`.`,
    });
  } else if (!/^[0-9a-fA-F]{64}$/.test(sum.value.trim())) {
    faults.push({
      span: trimmed(text, sum.valueSpan),
      subject: 'distributionSha256Sum',
      message: 'The checksum of the distribution is no sha256: it takes 64 hex digits.',
      remedy: 'Write the sha256 of the distribution.',
    });
  }
  return faults;
}

/** The version that the address of a distribution names. */
export function gradleVersion(url: string): string | undefined {
  return /gradle-([\w.-]{1,100}?)-(?:bin|all)\.zip/.exec(url)?.[1];
}

function trimmed(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end);
  return { start, end: start + value.trimEnd().length };
}
