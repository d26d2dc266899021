import { spawnSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that look random, the same on every machine. */
function random(seed, length) {
  const key = Buffer.alloc(16);
  key.writeUInt32LE(seed);
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
}

/** Text such as a class file or a script holds: it packs to about a third. */
function words(seed, length) {
  const known = Array.from({ length: 2000 }, (_, n) => `word${(n * 7919) % 99991}`);
  const picks = random(seed, length);
  const parts = [];
  for (let size = 0, index = 0; size < length; index += 2) {
    const word = known[picks.readUInt16LE(index % (picks.length - 2)) % known.length];
    parts.push(word, index % 14 === 0 ? ';\n' : ' ');
    size += word.length + 1;
  }
  return Buffer.from(parts.join('')).subarray(0, length);
}

/** Writes a workspace with `count` opaque fixtures of 20 kB, and returns its path. */
export function artifactFixtures(tree, count) {
  for (let n = 0; n < count; n++) {
    const folder = join(tree, 'tests/files', String(n % 100));
    if (n < 100) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${n}.bin`), random(n + 1, 20_000));
  }
  return tree;
}

/**
 * Packs `megabytes` of files, one of them with a fixture in it, as the tools that are installed can.
 * Returns the archives, and how many bytes they unpack to.
 */
export function archives(scratch, megabytes) {
  const content = join(scratch, 'content');
  mkdirSync(content, { recursive: true });
  let bytes = 0;
  for (let n = 0; bytes < megabytes * 1e6; n++) {
    const file = n % 4 === 0 ? random(n + 50_000, 100_000) : words(n + 50_000, 100_000);
    if (n === 0) random(1, 20_000).copy(file, 4000);
    writeFileSync(join(content, `file-${n}.bin`), file);
    bytes += file.length;
  }
  const made = [
    { name: 'build.jar', command: ['zip', '-q', '-r'] },
    { name: 'build.tar.gz', command: ['tar', '-czf'] },
    { name: 'build.tar', command: ['tar', '-cf'] },
    { name: 'build.tar.zst', command: ['tar', '--zstd', '-cf'] },
    { name: 'build.tar.xz', command: ['tar', '-cJf'] },
  ].flatMap(({ name, command: [tool, ...args] }) => {
    const path = join(scratch, name);
    const { status } = spawnSync(tool, [...args, path, '.'], {
      cwd: content,
      env: { ...process.env, XZ_OPT: '-1' },
    });
    return status === 0 ? [{ name, path }] : [];
  });
  return { made, bytes };
}
