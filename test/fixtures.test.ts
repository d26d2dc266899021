import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folder } from './support/bundle.js';
import { fixtureFindings, opaqueIn, xz } from './support/fixtures.js';

const cases = fileURLToPath(new URL('cases', import.meta.url));

/** The xz chain and its variants, each a folder of test/cases, with the way that the message gives. */
const ways = {
  'fixtures-xz': 'configure.ac:7 → m4/host-data.m4:7 → tests/files/bad-3-inert.xz',
  'fixtures-xz-base64-text': 'package.json:3 → scripts/build.js:5 → test/data/fixture.txt',
  'fixtures-xz-build-rs': 'build.rs:5 → tests/files/bad-3-inert.xz',
  'fixtures-xz-cmake': 'CMakeLists.txt:3 → cmake/HostData.cmake:3 → tests/files/bad-3-inert.xz',
  'fixtures-xz-dockerfile': 'Dockerfile:4 → tests/files/bad-3-inert.xz',
  'fixtures-xz-gradle-task': 'build.gradle.kts:4 → tests/files/bad-3-inert.xz',
  'fixtures-xz-include-bytes': 'src/lib.rs:1 → tests/files/bad-3-inert.xz',
  'fixtures-xz-meson': 'meson.build:2 → tests/files/bad-3-inert.xz',
  'fixtures-xz-postinstall': 'package.json:5 → tests/files/bad-3-inert.xz',
  'fixtures-xz-setup-py': 'setup.py:11 → tests/files/bad-3-inert.xz',
  'fixtures-xz-three-variables': 'Makefile:8 → tests/files/bad-3-inert.xz',
  'fixtures-xz-two-scripts-deep':
    'Makefile:4 → scripts/prepare.sh:4 → scripts/parts/host.sh:2 → tests/files/bad-3-inert.xz',
  'fixtures-xz-workflow-step': '.github/workflows/release.yml:9 → tests/files/bad-3-inert.xz',
};

describe('the whole way to the fixture stands in the message, at error level', () => {
  for (const [name, way] of Object.entries(ways)) {
    test(name, async () => {
      const root = folder();
      cpSync(join(cases, name, 'tree'), root, { recursive: true });
      const [finding, ...more] = await fixtureFindings(root);
      expect(more).toEqual([]);
      expect(finding?.level).toBe('error');
      expect(finding?.message).toContain(`The way: ${way}.`);
    });
  }
});

const base64 = Buffer.from(Array.from({ length: 30_000 }, (_, n) => (n * n * 31 + n) % 251)).toString(
  'base64',
);
const hex = (bytes: number) =>
  Buffer.from(Array.from({ length: bytes }, (_, n) => (n * n + 7 * n) % 241)).toString('hex');
const prose = 'The quick brown fox jumps over the lazy dog, and nobody minds.\n';

describe('why a file is opaque', () => {
  const files: Record<string, { content: string | Buffer; why: string | undefined }> = {
    'archive.xz': { content: xz, why: 'xz archive' },
    'named.txt': { content: xz, why: 'xz archive' },
    'picture.txt': { content: Buffer.from('89504e470d0a1a0a0000', 'hex'), why: 'PNG image' },
    'nul.txt': { content: 'a\0b', why: 'binary' },
    'latin.txt': { content: Buffer.from([0x61, 0xe9, 0x62, 0x0a]), why: 'binary' },
    'hex.txt': { content: hex(20_500), why: 'hex text, 41 kB' },
    'lines.b64': { content: base64.replace(/.{76}/g, '$&\n'), why: 'base64 text, 41 kB' },
    'table.c': {
      content: `char t[] = {${'0x1f, 0x8b, '.repeat(2000)}};`,
      why: 'bytes written as text, 24 kB',
    },
    'long.txt': { content: 'word '.repeat(5000), why: 'a line of 16 kB or more' },
    'late.txt': { content: `${prose.repeat(2000)}\0`, why: 'binary' },
    'hidden.txt': {
      content: `${prose.repeat(5000)}${hex(2000)}\n${prose.repeat(5000)}`,
      why: 'hex text, 634 kB',
    },
    'prose.txt': { content: prose.repeat(2000), why: undefined },
    'pointer.xz': {
      content: `version https://git-lfs.github.com/spec/v1\noid sha256:${hex(32)}\nsize 12345\n`,
      why: undefined,
    },
    'sums.lock': { content: `name = "a"\nchecksum = "${hex(32)}"\n\n`.repeat(100), why: undefined },
    'sums.hex': { content: `${hex(32)}\n`.repeat(100), why: 'hex text, 7 kB' },
    'empty.xz': { content: '', why: undefined },
  };
  for (const [name, { content, why }] of Object.entries(files)) {
    test(`${name}: ${why}`, () => {
      expect(opaqueIn(folder({ [`tests/${name}`]: content }))[`tests/${name}`]).toBe(why);
    });
  }
});
