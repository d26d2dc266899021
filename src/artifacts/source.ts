import { readSync } from 'node:fs';
import type { Chunks } from './chunks.js';

/** Bytes of which any part can be read. */
export interface Source {
  readonly size: number;
  /** At most `length` bytes; fewer at the end. */
  read(offset: number, length: number): Uint8Array;
}

/** A file that is open for reading. It may shrink while it is read; then there is less. */
export function fileSource(descriptor: number, size: number): Source {
  return {
    size,
    read(offset, length) {
      const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, size - offset)));
      let total = 0;
      while (total < bytes.length) {
        const count = readSync(descriptor, bytes, total, bytes.length - total, offset + total);
        if (count === 0) break;
        total += count;
      }
      return bytes.subarray(0, total);
    },
  };
}

/** Bytes in memory. */
export function bufferSource(bytes: Uint8Array): Source {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

const pieceBytes = 128 * 1024;

/** A part of a source, in pieces. */
export async function* rangeOf(source: Source, start: number, end: number): Chunks {
  for (let offset = start; offset < end; ) {
    const piece = source.read(offset, Math.min(pieceBytes, end - offset));
    if (piece.length === 0) return;
    offset += piece.length;
    yield piece;
  }
}
