import { spawnSync } from 'node:child_process';

/**
 * Runs git at `root` and gives its standard output, or undefined where git is missing or refuses.
 *
 * The tree may be hostile, so nothing that its configuration names is run: no hooks, no file system monitor, no
 * bare repository inside it. Variables that would lead git to another repository are not handed on.
 */
export function git(root: string, args: readonly string[], input = ''): string | undefined {
  return gitBytes(root, args, input)?.toString('utf8');
}

/** The same, for output that is no text. */
export function gitBytes(root: string, args: readonly string[], input = ''): Buffer | undefined {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { status, stdout } = spawnSync(
    'git',
    [
      ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'],
      ...['-c', 'safe.bareRepository=explicit', '-c', `safe.directory=${root}`],
      ...args,
    ],
    {
      cwd: root,
      // Objects that a partial clone left out are not fetched one by one, nor are commits taken for others.
      env: {
        ...env,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
      },
      input,
      maxBuffer: 1 << 30,
      timeout: 120_000,
      windowsHide: true,
    },
  );
  return status === 0 ? stdout : undefined;
}
