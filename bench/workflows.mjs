import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sha = '8e8c483db84b4bee98b60c0593521ed34d9990e8';
const steps = [
  () =>
    `      - uses: actions/checkout@${sha} # v6.0.1\n        with:\n          persist-credentials: false\n`,
  (n) =>
    `      - name: Set up Node ${n}\n        uses: actions/setup-node@v4\n        with:\n          node-version: \${{ matrix.node }}\n          cache: npm\n`,
  () => '      - run: npm ci\n',
  (n) => `      - name: Build and test part ${n} of the project
        # What the script does is told in CONTRIBUTING.md.
        run: |
          set -euo pipefail
          mkdir -p "$RUNNER_TEMP/out"
          for part in core server client tools; do
            echo "::group::building $part"
            make -C "$part" -j"$(nproc)" CFLAGS="-O2 -g -fstack-protector-strong" all
            make -C "$part" check TESTS_ENVIRONMENT="LC_ALL=C" || { cat "$part/test-suite.log"; exit 1; }
            tar -czf "$RUNNER_TEMP/out/$part.tar.gz" -C "$part" build
            echo "::endgroup::"
          done
        env:
          CI: true
          GITHUB_TOKEN: \${{ secrets.GITHUB_TOKEN }}
`,
  (n) => `      - uses: docker://alpine:3.${n % 20}\n        with:\n          args: echo done\n`,
];

function workflow(index, size) {
  let text = `name: Workflow ${index}\non:\n  push:\n    branches: [main]\n  pull_request:\npermissions:\n  contents: read\njobs:\n`;
  for (let job = 0; text.length < size; job++) {
    text += `  job-${job}:\n    runs-on: \${{ matrix.os }}\n    timeout-minutes: 30\n    strategy:\n      fail-fast: false\n      matrix:\n        os: [ubuntu-latest, windows-latest]\n        node: ['20', '22', '24']\n    steps:\n`;
    for (let step = 0; step < 8 && text.length < size; step++)
      text += steps[(step * 3 + job) % steps.length]?.(job + step) ?? '';
  }
  return text;
}

/** Writes a tree of `count` workflows of about `size` bytes each, and returns how many bytes they have together. */
export function workflows(tree, count, size) {
  const folder = join(tree, '.github/workflows');
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const text = workflow(index, size);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `workflow-${index}.yml`), text);
  }
  return bytes;
}
