import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

// The schema of OASIS, as Microsoft's SARIF SDK for JavaScript ships it.
const schemaPath = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));

/** What the schema finds wrong with a file of SARIF 2.1.0. */
export function faultsOfSarif(log: unknown): readonly object[] {
  isValid(log);
  return isValid.errors ?? [];
}
