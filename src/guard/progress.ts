import { counted } from '../finding.js';

const minute = 60_000;

/** Says every minute on standard error that guard is at work, where a terminal watches; gives what ends that. */
export function showProgress(fixtures: number): () => void {
  if (!process.stderr.isTTY) return () => {};
  let minutes = 0;
  const timer = setInterval(() => {
    minutes++;
    process.stderr.write(
      `pinfold: guarding ${counted(fixtures, 'opaque fixture')} for ${counted(minutes, 'minute')}\n`,
    );
  }, minute);
  return () => clearInterval(timer);
}
