/** What a lock file pins: `group:name:version` → the configurations, empty in the legacy format. */
export type Locked = ReadonlyMap<string, readonly string[]>;

/**
 * Reads `gradle.lockfile`, `buildscript-gradle.lockfile`, `settings-gradle.lockfile` or a legacy file of
 * `gradle/dependency-locks`: gradle/gradle, LockFileReaderWriter.java. Lines that are none are passed over.
 */
export function readLockfile(text: string): Locked {
  const locked = new Map<string, readonly string[]>();
  for (const line of text.split(/\r?\n/)) {
    const [, coordinates, configurations] =
      /^([^#=\s:]+:[^=\s:]+:[^=\s:]+)(?:=(.*))?$/.exec(line.trim()) ?? [];
    if (coordinates !== undefined)
      locked.set(
        coordinates,
        (configurations ?? '').split(',').filter((name) => name !== ''),
      );
  }
  return locked;
}
