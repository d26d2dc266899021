import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Pinfold's version, as package.json above the bundle has it. */
export function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
  );
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
