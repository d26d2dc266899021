import { ArchiveError, ByteReader, type Chunks, nameOf, one } from './chunks.js';
import type { Entries } from './entry.js';

/** The first bytes of an archive of `ar`: a Debian package, a static library. */
export const arMagic = '!<arch>\n';

/** No name is longer; members can share one, and each is looked at. */
const maxName = 4096;

const damaged = () => new ArchiveError('a header of it is damaged');

/**
 * The members of an `ar` archive: the common format with GNU's and BSD's long names (ar(5), deb(5)).
 *
 * The tables of symbols and of long names are files without a name, so that nothing goes unseen.
 */
export async function* arEntries(chunks: Chunks): Entries {
  const reader = new ByteReader(chunks);
  await reader.exactly(arMagic.length);
  let names = '';
  while (!(await reader.atEnd())) {
    const header = nameOf(await reader.exactly(60));
    const digits = header.slice(48, 58).trim();
    if (!header.endsWith('`\n') || !/^\d{1,10}$/.test(digits)) throw damaged();
    const size = Number(digits);
    let name = header.slice(0, 16).trimEnd();
    let content = size;
    if (name.startsWith('#1/')) {
      const length = Number(name.slice(3));
      if (!Number.isInteger(length) || length > Math.min(size, maxName)) throw damaged();
      name = nameOf(await reader.exactly(length)).replace(/\0+$/, '');
      content -= length;
    } else if (/^\/\d+$/.test(name)) {
      const start = Number(name.slice(1));
      // Microsoft's end with a NUL (PE Format, "Longnames Member").
      const [long, rest] = names.slice(start, start + maxName).split(/[\n\0]/, 2);
      if (long === undefined || rest === undefined) throw damaged();
      name = long.replace(/\/$/, '');
    } else if (name !== '/' && name !== '//') {
      name = name.replace(/\/$/, '');
    }
    const end = reader.position + content;
    const mode = Number.parseInt(header.slice(40, 48).trim(), 8);
    let bytes = reader.take(content);
    const isTable = /^\/(?:\/|SYM64\/)?$/.test(name);
    if (name === '//') {
      if (content > 1 << 24) throw new ArchiveError('its table of names is too long');
      const table = (await reader.exactly(content)).slice();
      names = nameOf(table);
      bytes = one(table);
    }
    yield {
      kind: 'file',
      path: isTable ? '' : name,
      mode: Number.isNaN(mode) ? undefined : mode,
      size: content,
      bytes,
    };
    await reader.skipTo(end);
    if (size % 2 === 1) await reader.read(1);
  }
}
