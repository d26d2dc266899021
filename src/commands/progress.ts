import { printable } from '../report/escape.js';

/** A line of standard error that says how the network is asked, where a terminal watches. */
export interface Progress {
  /** Undefined where no terminal watches. */
  readonly onRequest: ((host: string, spent: number) => void) | undefined;
  /** Takes the line away, so that what is written next has it for itself. */
  end(): void;
}

export function openProgress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { onRequest: undefined, end: () => {} };
  const erase = '\r\x1b[K';
  return {
    onRequest: (host, spent) => stderr.write(`${erase}pinfold: asking ${printable(host)} (${spent + 1})`),
    end: () => stderr.write(erase),
  };
}
