import { wholeFile } from '../finding.js';
import { manifestPath } from '../fixtures/manifest.js';
import type { FactRule } from './rule.js';

export const unrecordedFixture: FactRule = {
  id: 'unrecorded-fixture',
  group: 'fixtures',
  level: 'off',
  title: 'An opaque fixture that the manifest does not record, or records with another checksum',
  needs: 'offline',
  *check({ fixtures: { opaque, records } }) {
    if (records === undefined) return;
    const { manifest, sha256 } = records;
    if (manifest?.kind === 'unreadable') {
      yield {
        file: manifestPath,
        span: wholeFile,
        subject: manifestPath,
        message: `The manifest of fixtures cannot be read: ${manifest.reason}.`,
        remedy: 'Mend it; `pinfold explain unrecorded-fixture` shows its form.',
      };
      return;
    }
    for (const [path, why] of opaque) {
      const record = manifest?.records.get(path);
      const digest = sha256.get(path);
      const fault =
        record === undefined
          ? `${manifestPath} does not record it`
          : digest === undefined
            ? 'it cannot be read to its end'
            : record.sha256 !== digest
              ? `${manifestPath} records another checksum than its own, ${digest}`
              : record.hasOrigin
                ? undefined
                : `${manifestPath} does not say where it comes from`;
      if (fault === undefined) continue;
      yield {
        file: path,
        span: wholeFile,
        subject: path,
        message: `Nobody can review this test fixture as text (${why}), and ${fault}.`,
        remedy: `Look at where it comes from, run \`pinfold fixtures record\`, and say it in ${manifestPath}: \`made by\`, \`from\` or \`reason\`.`,
      };
    }
  },
};
