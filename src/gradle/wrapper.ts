import type { Span } from '../finding.js';
import { lastOf, readProperties } from './properties.js';

/** What is wrong with a Gradle wrapper's properties. */
export interface WrapperFault {
  readonly span: Span;
  readonly subject: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Judges `gradle-wrapper.properties`: the Gradle user guide, "Gradle Wrapper", "Verifying the downloaded distribution".
 * Where a key is given twice, the last counts.
 */
export function wrapperFaults(text: string): WrapperFault[] {
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
    const version = /gradle-([\w.-]+?)-(?:bin|all)\.zip/.exec(draft.subject)?.[1];
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
          : `Add \`distributionSha256Sum=\` with the value at ${file}, or run \`./gradlew wrapper --gradle-version ${version} --gradle-distribution-sha256-sum <sum>\`.`,
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

function trimmed(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end);
  return { start, end: start + value.trimEnd().length };
}
