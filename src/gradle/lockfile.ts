/** What a lock file pins: versions by `group:name`, by configuration; under the empty name, what the legacy format has. */
export type Lockfile = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * Reads `gradle.lockfile`, `buildscript-gradle.lockfile`, `settings-gradle.lockfile` or a legacy file of
 * `gradle/dependency-locks`: gradle/gradle, platforms/software/dependency-management, LockFileReaderWriter.java. Lines
 * that are none are passed over.
 */
export function readLockfile(text: string): Lockfile {
  const locked = new Map<string, Map<string, string[]>>();
  for (const line of text.split(/\r?\n/)) {
    const [, module, version, configurations] =
      /^(?:([^#=\s:]+:[^=\s:]+):([^=\s:]+)|empty)(?:=(.*))?$/.exec(line.trim()) ?? [];
    if (module === undefined && configurations === undefined) continue;
    for (const name of configurations?.split(',') ?? ['']) {
      const modules = locked.get(name) ?? new Map<string, string[]>();
      locked.set(name, modules);
      if (module === undefined || version === undefined) continue;
      const versions = modules.get(module);
      if (versions === undefined) modules.set(module, [version]);
      else versions.push(version);
    }
  }
  return locked;
}
