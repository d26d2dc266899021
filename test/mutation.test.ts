import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noArtifacts } from '../src/artifacts/facts.js';
import { defaultPolicy } from '../src/policy/policy.js';
import { unpinnedAction } from '../src/rules/unpinned-action.js';
import { unpinnedImage } from '../src/rules/unpinned-image.js';
import type { ActionsFile } from '../src/workflows/facts.js';
import { readAction, readWorkflow } from '../src/workflows/read.js';

// From a fully pinned set of shapes, k references are unpinned at random. What is found must be just these.

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const digest = `sha256:${'4bcff639'.repeat(8)}`;

/** A shape has one hole for an action (`A`) or an image (`I`); `n` tells its references from all others. */
interface Shape {
  readonly hole: 'A' | 'I';
  readonly text: (reference: string, n: number) => string;
}

const steps: readonly Shape[] = [
  { hole: 'A', text: (a) => `      - uses: ${a}\n` },
  { hole: 'A', text: (a) => `      - uses: ${a} # v4.2.1, uses: no/no@v1\n` },
  {
    hole: 'A',
    text: (a, n) =>
      `      - name: "step ${n}: uses"\n        uses: "${a}"\n        with: { uses: no/no@v1 }\n`,
  },
  { hole: 'A', text: (a) => `      - { uses: '${a}', env: { image: "node:22" } }\n` },
  { hole: 'A', text: (a) => `      - uses: >-\n          ${a}\n        if: false\n` },
  { hole: 'A', text: (a) => `      - uses: |\n          ${a}\n` },
  { hole: 'A', text: (a) => `      - uses:\n          ${a}\n` },
  { hole: 'A', text: (a, n) => `      - &step${n}\n        uses: ${a}\n      - *step${n}\n` },
  {
    hole: 'A',
    text: (a) => `      - parallel:\n          - run: "uses: no/no@v1"\n          - uses: ${a}\n`,
  },
  { hole: 'A', text: (a) => `      - ? "uses"\n        : ${a}\n` },
  { hole: 'I', text: (i) => `      - uses: docker://${i}\n` },
  { hole: 'I', text: (i) => `      - "uses": 'docker://${i}'\n        run-name: x\n` },
];

const jobs: readonly Shape[] = [
  { hole: 'A', text: (a, n) => `  call${n}:\n    uses: ${a.replace('@', '/.github/workflows/x.yml@')}\n` },
  { hole: 'I', text: (i, n) => `  box${n}:\n    container: ${i}\n` },
  { hole: 'I', text: (i, n) => `  box${n}:\n    container: { image: "${i}" }\n    services: { }\n` },
  { hole: 'I', text: (i, n) => `  box${n}:\n    services:\n      db: ${i}\n` },
  {
    hole: 'I',
    text: (i, n) =>
      `  box${n}:\n    services:\n      db:\n        image: '${i}'\n        options: --name x\n`,
  },
  {
    hole: 'I',
    text: (i, n) =>
      `  box${n}:\n    strategy:\n      matrix:\n        c: [${i}]\n    container: \${{ matrix.c }}\n`,
  },
  { hole: 'I', text: (i, n) => `  box${n}:\n    container: \${{ github.ref == 'x' && '${i}' || '' }}\n` },
];

const looseRefs = ['v4', 'main', 'v1.2.3', sha.slice(0, 39), `${sha}a`, `x/${sha}`, `${sha}-x`, '3d3c42e'];
const looseImages = ['', ':22', ':22.1-alpine', '@sha256:abc', `@${digest.slice(0, -1)}`, '@8.0.44'];

/** One reference: its shape, and how it is unpinned, if it is. */
const reference = (shapes: readonly Shape[]) =>
  fc.record({ shape: fc.constantFrom(...shapes), loose: fc.option(fc.nat(), { nil: undefined }) });

const tree = fc.record({
  steps: fc.array(reference(steps), { minLength: 1, maxLength: 12 }),
  jobs: fc.array(reference(jobs), { maxLength: 6 }),
  kind: fc.constantFrom('workflow', 'action'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '# uses: no/no@v1\n', '---\n'),
});

function found(file: ActionsFile): string[] {
  const gradle = {
    builds: [],
    testBuilds: [],
    files: [],
    allows: [],
    problems: [],
    wrappers: [],
    wrapperJars: [],
  };
  const fixtures = {
    opaque: new Map<string, string>(),
    reaches: [],
    sweeps: [],
    unreadable: [],
    allows: [],
    inputs: [],
    records: undefined,
  };
  const actions = { files: [file], lock: undefined, absent: new Set<string>() };
  const facts = { actions, gradle, fixtures, reads: [], network: undefined, artifacts: noArtifacts };
  const context = {
    policy: defaultPolicy,
    repository: undefined,
    before: undefined,
    change: undefined,
    day: '2026-11-24',
  };
  return [unpinnedAction, unpinnedImage]
    .flatMap((rule) => [...rule.check(facts, context)].map(({ subject }) => subject))
    .sort();
}

test('what was unpinned is found, and nothing else', () => {
  fc.assert(
    fc.property(tree, (plan) => {
      const expected: string[] = [];
      const write = ({ shape, loose }: { shape: Shape; loose: number | undefined }, n: number) => {
        const pinned =
          shape.hole === 'A' ? `owner/repo${n}@${sha}` : `registry.example:5000/image${n}@${digest}`;
        if (loose === undefined) return shape.text(pinned, n);
        const name = pinned.slice(0, pinned.indexOf('@'));
        const written =
          shape.hole === 'A'
            ? `${name}@${looseRefs[loose % looseRefs.length]}`
            : `${name}${looseImages[loose % looseImages.length]}`;
        const text = shape.text(written, n);
        const prefix = text.includes('docker://') ? 'docker://' : '';
        expected.push(
          text.includes('/.github/workflows/')
            ? written.replace('@', '/.github/workflows/x.yml@')
            : prefix + written,
        );
        return text;
      };
      const written = plan.steps.map(write).join('');
      const others = plan.jobs
        .map((job, index) => (plan.kind === 'workflow' ? write(job, 100 + index) : ''))
        .join('');
      const head =
        plan.kind === 'workflow'
          ? 'on: push\njobs:\n  main:\n    runs-on: x\n    steps:\n'
          : 'runs:\n    using: composite\n    steps:\n';
      const text = (plan.mark + head + written + others).replaceAll('\n', plan.lineBreak);
      const file = plan.kind === 'workflow' ? readWorkflow('x.yml', text) : readAction('action.yml', text);
      expect(file.problems).toEqual([]);
      expect(found(file)).toEqual(expected.sort());
    }),
    { numRuns: 2000 },
  );
});
