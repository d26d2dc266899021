import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const source = `#include <stdio.h>\n\n${'static int add(int first, int second) { return first + second; } /* what it does */\n'.repeat(40)}`;

const makefile = (folder) => `NAME = part${folder}
SOURCES = $(wildcard src/*.c)
all: $(NAME)
$(NAME): $(SOURCES)
\t$(CC) -O2 -o $@ $(SOURCES)
\tfor file in $(SOURCES); do echo "$$file" >> list; done
check: all
\txz -t tests/files/*.xz
`;

const script = `#!/bin/sh
set -eu
for part in core server client; do
  mkdir -p "out/$part"
  find src -name '*.c' | while read -r file; do cp "$file" "out/$part"; done
done
`;

/**
 * Writes a git tree of `files` files, a tenth of them opaque fixtures that together have `bytes`, most of it holes. One
 * file in fifty is a build input.
 */
export function fixtureTree(tree, files, bytes) {
  const fixtures = files / 10;
  const head = Buffer.from('fd377a585a0000041234567890abcdef', 'hex');
  for (let index = 0; index < files; index++) {
    const folder = join(tree, `part${Math.floor(index / 100)}`);
    const nth = index % 100;
    if (nth === 0)
      for (const name of ['src', 'tests/files']) mkdirSync(join(folder, name), { recursive: true });
    if (nth < 10) {
      const descriptor = openSync(join(folder, `tests/files/data${nth}.xz`), 'w');
      writeSync(descriptor, Buffer.concat([head, Buffer.from(String(index))]));
      ftruncateSync(descriptor, Math.floor(bytes / fixtures));
      closeSync(descriptor);
    } else if (nth === 10) writeFileSync(join(folder, 'Makefile'), makefile(index));
    else if (nth === 11) writeFileSync(join(folder, 'build.sh'), script);
    else writeFileSync(join(folder, `src/file${nth}.c`), source + index);
  }
  spawnSync('git', ['init', '-q'], { cwd: tree });
  // Git must know the names; it need not have the content.
  spawnSync('git', ['add', '--intent-to-add', '.'], { cwd: tree });
}
