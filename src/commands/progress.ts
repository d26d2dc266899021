import { printable } from '../report/escape.js';

/** Tells a terminal how the network is asked, on one line of standard error that is gone at the end; nothing elsewhere. */
export function progress(): ((host: string, spent: number) => void) | undefined {
  const { stderr } = process;
  if (!stderr.isTTY) return undefined;
  process.once('beforeExit', () => stderr.write('\r\x1b[K'));
  return (host, spent) => stderr.write(`\r\x1b[Kpinfold: asking ${printable(host)} (${spent + 1})`);
}
