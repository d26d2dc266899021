/** What a lock file pins: `group:name:version` by configuration; under the empty name, what the legacy format has. */
export type Lockfile = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads `gradle.lockfile`, `buildscript-gradle.lockfile`, `settings-gradle.lockfile` or a legacy file of
 * `gradle/dependency-locks`: gradle/gradle, platforms/software/dependency-management, LockFileReaderWriter.java. Lines
 * that are none are passed over.
 */
export function readLockfile(text: string): Lockfile {
  const locked = new Map<string, Set<string>>();
  for (const line of text.split(/\r?\n/)) {
    const [, coordinates, configurations] =
      /^([^#=\s:]+:[^=\s:]+:[^=\s:]+|empty)(?:=(.*))?$/.exec(line.trim()) ?? [];
    if (coordinates === undefined) continue;
    const names = configurations === undefined ? [''] : configurations.split(',');
    for (const name of names) {
      const modules = locked.get(name) ?? new Set();
      locked.set(name, modules);
      if (coordinates !== 'empty') modules.add(coordinates);
    }
  }
  return locked;
}
