import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Call,
  type End,
  pathBeside,
  StraceReader,
  stringOf,
  stringsOf,
  unescapeText,
} from '../../src/guard/strace.js';
import { folder } from '../support/bundle.js';
import { testWith } from '../support/tools.js';

/** As strace's string_quote prints bytes (src/util.c): octal as short as the next character allows. */
function quote(bytes: Uint8Array, also = ''): string {
  const named: Record<number, string> = { 10: '\\n', 9: '\\t', 13: '\\r', 11: '\\v', 12: '\\f' };
  return [...bytes]
    .map((byte, index) => {
      const character = String.fromCharCode(byte);
      if (character === '"' || character === '\\') return `\\${character}`;
      const short = named[byte];
      if (short !== undefined) return short;
      if (byte >= 0x20 && byte < 0x7f && !also.includes(character)) return character;
      const next = String.fromCharCode(bytes[index + 1] ?? 0);
      return `\\${byte.toString(8).padStart(/[0-7]/.test(next) ? 3 : 1, '0')}`;
    })
    .join('');
}

function read(text: string, sizes: readonly number[] = []): (Call | End)[] {
  const reader = new StraceReader();
  const bytes = Buffer.from(text, 'latin1');
  const events: (Call | End)[] = [];
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    events.push(...reader.push(bytes.subarray(at, at + size)));
    at += size;
  }
  return events;
}

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => !text.includes('\0'));

describe('what strace prints', () => {
  test('escapes are undone, whatever the bytes', () => {
    fc.assert(
      fc.property(name, (text) => {
        const bytes = Buffer.from(text);
        const printed = bytes.toString('utf8');
        expect(unescapeText(quote(bytes))).toBe(printed);
        expect(stringOf(`"${quote(bytes)}"`)).toBe(printed);
        expect(pathBeside(`3</${quote(bytes, '<>')}>`)).toBe(`/${printed}`);
      }),
    );
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(unescapeText(quote(all))).toBe(Buffer.from(all).toString('utf8'));
    expect(unescapeText('\\x2f\\x61b')).toBe('/ab');
  });

  test('arguments are told apart, whatever stands in their strings, and however the output is cut', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), name, fc.array(fc.nat(40)), (words, path, sizes) => {
        const text = (word: string) => `"${quote(Buffer.from(word))}"`;
        const line = `17 execve(${text(path)}, [${words.map(text).join(', ')}], 0x7ffe /* 35 vars */) = 0\n`;
        const [event, ...more] = read(line, sizes);
        expect(more).toEqual([]);
        if (event?.kind !== 'call') throw new Error('no call');
        expect(event).toMatchObject({ pid: 17, name: 'execve', result: '0' });
        expect(stringOf(event.args[0])).toBe(path);
        expect(stringsOf(event.args[1])).toEqual(words);
        expect(event.args).toHaveLength(3);
      }),
    );
  });

  test('a call that was interrupted is put together', () => {
    const lines = [
      '7 openat(AT_FDCWD</a b>, "x, O_WRONLY", O_RDONLY <unfinished ...>',
      '8 vfork( <unfinished ...>',
      '9 execve("/bin/true", ["true"], 0x1 /* 1 var */) = 0',
      '7 <... openat resumed>) = 3</a b/x, O_WRONLY>',
      '8 <... vfork resumed>) = 9',
      '9 +++ exited with 3 +++',
      '8 +++ killed by SIGKILL +++',
      '7 --- SIGCHLD {si_signo=SIGCHLD} ---',
      '7 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD <unfinished ...>',
      '7 <... clone resumed>, child_tidptr=0x7f) = 10',
      'strace: a message',
      '7 openat2(AT_FDCWD</>, "y", {flags=O_RDONLY|O_CLOEXEC, resolve=0x1<<2}, 24) = 4</y>',
      '',
    ];
    expect(read(lines.join('\n'))).toMatchObject([
      { pid: 9, name: 'execve' },
      {
        pid: 7,
        name: 'openat',
        args: ['AT_FDCWD</a b>', '"x, O_WRONLY"', 'O_RDONLY'],
        result: '3</a b/x, O_WRONLY>',
      },
      { pid: 8, name: 'vfork', args: [], result: '9' },
      { kind: 'end', pid: 9, by: 3 },
      { kind: 'end', pid: 8, by: 'SIGKILL' },
      {
        pid: 7,
        name: 'clone',
        args: ['child_stack=NULL', 'flags=CLONE_CHILD_CLEARTID|SIGCHLD', 'child_tidptr=0x7f'],
      },
      {
        pid: 7,
        name: 'openat2',
        args: [expect.anything(), '"y"', expect.stringContaining('O_RDONLY'), '24'],
      },
    ]);
  });

  test('strings that were cut say so', () => {
    expect(stringsOf('["sh", "-c", "long"..., "x"]')).toEqual(['sh', '-c', 'long…', 'x']);
    expect(stringsOf('["a", "b", ...]')).toEqual(['a', 'b', '…']);
  });

  test('no text makes it fail, and a line without an end is not kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'17 (),<>"\\[]{}=\n+-.abc'), { maxLength: 200 }), (letters) => {
        for (const event of read(`${letters.join('')}\n`)) expect(event.pid).toBeGreaterThanOrEqual(0);
      }),
    );
    const reader = new StraceReader();
    const piece = Buffer.alloc(1 << 20, 'a');
    for (let count = 0; count < 5; count++) expect([...reader.push(piece)]).toEqual([]);
    expect(reader.lost).toBe(1);
    expect([...reader.push(Buffer.from('\n7 +++ exited with 0 +++\n'))]).toHaveLength(1);
  });

  testWith('strace')('is what strace itself prints, for names of every kind', () => {
    const root = folder();
    const names = [
      'a b',
      '"',
      '<x>',
      'tab\there',
      'new\nline',
      'ä€𝄞',
      '\u0001\u00012',
      '\\',
      "'",
      '$(x)',
      ', O_WRONLY) = 3<x>',
    ];
    mkdirSync(join(root, 'd'));
    for (const file of names) writeFileSync(join(root, 'd', file), '');
    const out = join(root, 'out');
    spawnSync('strace', ['-f', '-q', '-y', '-e', 'trace=openat', '-o', out, '--', 'sh', '-c', 'cat d/*'], {
      cwd: root,
    });
    const opened = read(readFileSync(out, 'latin1')).flatMap((event) =>
      event.kind === 'call' && event.name === 'openat' ? (pathBeside(event.result) ?? []) : [],
    );
    for (const file of names) expect(opened).toContain(join(root, 'd', file));
  });
});
