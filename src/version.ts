import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pinfold's version, as package.json above the bundle has it. */
export function version(): string {
  // Not by `new URL`, of which the bundler would make a copy of the file.
  const path = join(dirname(fileURLToPath(import.meta.url)), '..', 'package.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
