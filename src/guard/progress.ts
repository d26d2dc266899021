import { counted } from '../finding.js';

const minute = 60_000;

/** Where progress is shown: a terminal, or what is none. */
export interface Watcher {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says at the start and every minute that guard is at work, where a terminal watches; gives what ends that. */
export function showProgress(fixtures: number, watcher: Watcher): () => void {
  if (watcher.isTTY !== true) return () => {};
  const say = (since: string) =>
    watcher.write(`pinfold: guarding ${counted(fixtures, 'opaque fixture')}${since}\n`);
  say('');
  let minutes = 0;
  const timer = setInterval(() => say(` for ${counted(++minutes, 'minute')}`), minute);
  return () => clearInterval(timer);
}
