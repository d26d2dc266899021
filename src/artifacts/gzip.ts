import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { ArchiveError, type Chunks, goesOn } from './chunks.js';

const chunkSize = 128 * 1024;

/** The content of a file in the format of gzip (RFC 1952), all its members. */
export async function* gunzip(chunks: Chunks): Chunks {
  const stream = createGunzip({ chunkSize });
  const seen = { bytes: 0, content: 0 };
  yield* through(counted(chunks, seen), stream);
  // Node takes what is no further member for padding, and says nothing of it.
  if (stream.bytesWritten < seen.content) throw goesOn();
}

/** A stream of deflate (RFC 1951) without a frame. */
export async function* inflateRaw(chunks: Chunks): Chunks {
  const stream = createInflateRaw({ chunkSize });
  const seen = { bytes: 0, content: 0 };
  yield* through(counted(chunks, seen), stream);
  if (stream.bytesWritten < seen.bytes) throw goesOn();
}

/** Counts the bytes, and those up to the last that is not zero. */
async function* counted(chunks: Chunks, seen: { bytes: number; content: number }): Chunks {
  for await (const piece of chunks) {
    let end = piece.length;
    while (end > 0 && piece[end - 1] === 0) end--;
    if (end > 0) seen.content = seen.bytes + end;
    seen.bytes += piece.length;
    // The stream keeps what it is given until it is done with it.
    yield piece.slice();
  }
}

async function* through(chunks: Chunks, stream: Transform): Chunks {
  pipeline(Readable.from(chunks, { objectMode: true }), stream, () => {});
  try {
    for await (const piece of stream) yield piece;
  } catch (error) {
    throw isZlib(error) ? new ArchiveError(reasonOf(error)) : error;
  }
}

interface ZlibError extends Error {
  readonly code: string;
}

function isZlib(error: unknown): error is ZlibError {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
  );
}

function reasonOf({ code }: ZlibError): string {
  return code === 'Z_BUF_ERROR' ? 'it is cut off' : 'its compressed content is damaged';
}
