import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { Commits } from '../../src/fix/commits.js';
import { applyEdits, type Edit, inOrder } from '../../src/fix/edit.js';
import { Mender, refsFor } from '../../src/fix/mend.js';
import { changesNothingElse } from '../../src/fix/verify.js';
import { openWays } from '../../src/github/network.js';
import { isRemote } from '../../src/github/references.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { readWorkflow } from '../../src/workflows/read.js';
import { isFullSha } from '../../src/workflows/uses.js';
import { endOfLine, startOfLine } from '../../src/workspace/lines.js';
import { startGitHub } from '../support/github.js';
import { commit, world } from './world.js';

// A workflow in any style that YAML has, and what may never happen to it.

const reference = fc.constantFrom(
  'actions/checkout@v4',
  'actions/checkout@main',
  'actions/checkout/sub/folder@v3',
  'Actions/Checkout@a421000',
  `actions/checkout@${commit('a421')}`,
  'annotated/action@v2',
  'bare/action@1',
  './local',
  'no/such@v1',
);
const comment = fc.constantFrom(
  ...[
    '',
    '',
    ' # v4',
    '  # 4',
    ' #tag=v4',
    ' # pin@v4',
    ' # renovate: tag=v3',
    ' # ratchet:a/b@v1',
    ' # é🚀 why',
  ],
  ...[
    ' # v4.2.1 # zizmor: ignore[x]',
    ' # pinfold: allow unpinned-image -- x',
    '\t# v1',
    ' # 2 things',
    '   ',
  ],
);

/** A step, as lines without their ends. */
const step = fc.tuple(reference, comment, fc.nat(15)).map(([use, note, style]): string[] => {
  switch (style) {
    case 0:
      return [`- uses: "${use}"${note}`];
    case 1:
      return [`- uses: '${use}'${note}`];
    case 2:
      return [`- name: "a # b: é"`, `  uses:   ${use}${note}`, `  with: { a: b }`];
    case 3:
      return [`- { uses: ${use} }${note}`];
    case 4:
      return [`- { name: x, uses: "${use}", with: { a: [1, 2] } }${note}`];
    case 5:
      return ['- {', `    uses: ${use},${note}`, `    name: 'x # y'`, '  }'];
    case 6:
      return ['- uses: >-', `    ${use}`, '  name: x'];
    case 7:
      return ['- uses: |', '', `    ${use}`, ''];
    case 8:
      return ['- uses:', `    ${use}${note}`];
    case 9:
      return [`- uses: !!str ${use}${note}`];
    case 10:
      return ['- run: |', `    - uses: ${use}${note}`, `    # uses: ${use}`];
    case 11:
      return [`- ? uses`, `  : ${use}${note}`];
    case 12:
      return [`- parallel: [{ uses: ${use} }, { uses: '${use}' }]${note}`];
    case 13:
      return [`- parallel:`, `    - uses: ${use}${note}`, `    - "uses": ${use}`];
    default:
      return [`- uses: ${use}${note}`];
  }
});

const workflow = fc
  .record({
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    anchors: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    last: fc.boolean(),
    indent: fc.constantFrom('', '  ', '    '),
  })
  .map(({ steps, anchors, lineEnd, last, indent }) => {
    const lines = steps.flat().map((line) => (line === '' ? '' : `    ${indent}${line}`));
    const alias = anchors
      ? [
          '  b:',
          '    runs-on: x',
          '    steps:',
          '      - uses: &it actions/checkout@v4 # v4',
          '      - uses: *it',
        ]
      : [];
    return (
      ['# é🚀', 'on:  push', 'jobs:', '  a:', '    runs-on: x', '    steps:', ...lines, ...alias].join(
        lineEnd,
      ) + (last ? lineEnd : '')
    );
  });

test('edits change refs and versions and nothing else, once', async () => {
  const github = await startGitHub(world);
  const ways = openWays({ tree: '.', env: github.env, token: 'ghp_token', maxRequests: 10_000 });
  const fix = async (text: string) => {
    const file = readWorkflow('ci.yml', text);
    const findings = file.uses
      .filter((use) => isRemote(use) && !isFullSha(use.target.ref))
      .map(
        ({ span, text: subject }): Finding => ({
          ...{ rule: 'unpinned-action', group: 'actions', level: 'error', file: 'ci.yml', span, subject },
          ...{ message: '', remedy: '', fingerprint: '' },
        }),
      );
    const commits = await Commits.ask(ways.refs, refsFor(findings, file));
    const mender = new Mender(ways, commits, defaultPolicy, '2026-11-24', AbortSignal.timeout(60_000));
    const outcomes = await mender.references(findings, file, text);
    const edits = inOrder(outcomes.flatMap((outcome) => (outcome.kind === 'mended' ? outcome.edits : [])));
    return { file, edits, after: applyEdits(text, edits) };
  };

  await fc.assert(
    fc.asyncProperty(workflow, async (text) => {
      const { file, edits, after } = await fix(text);
      expect(changesNothingElse('workflow', text, edits)).toBe(true);

      // Every reference stands where it stood, in its order, and is pinned unless nobody knows what it means.
      const now = readWorkflow('ci.yml', after);
      expect(now.problems).toEqual(file.problems.map((problem) => ({ ...problem, span: expect.anything() })));
      expect(now.uses).toHaveLength(file.uses.length);
      for (const [index, use] of now.uses.entries()) {
        const before = file.uses[index];
        if (before === undefined || !isRemote(use) || !isRemote(before)) continue;
        expect(isFullSha(use.target.ref)).toBe(!use.text.startsWith('no/such'));
        expect({ ...use.target, ref: '' }).toEqual({ ...before.target, ref: '' });
      }

      for (const edit of edits) expectSmall(text, edit);

      // What a fix wrote, another leaves.
      expect((await fix(after)).edits).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** An edit writes a SHA over a ref, a version over one, or a comment with a version: before another, or at the end of a line. */
function expectSmall(text: string, { span, text: put }: Edit): void {
  const old = text.slice(span.start, span.end);
  const line = text.slice(startOfLine(text, span.start), span.start);
  const rest = text.slice(span.end, endOfLine(text, span.end));
  if (isFullSha(put)) {
    expect(line).toMatch(/@$/);
    expect(['v4', 'v3', 'v2', '1', 'main', 'a421000']).toContain(old);
  } else if (old !== '') {
    expect(line).toMatch(/\s#[^#]*$/);
    expect(old).toMatch(/^v?\d[\d.]*$/);
    expect(put).toMatch(/^(?:v?\d[\d.]*|main)$/);
  } else if (rest.startsWith('#')) {
    expect(put).toMatch(/^# (?:v?\d[\d.]*|main) $/);
  } else {
    expect(put).toMatch(/^ # (?:v?\d[\d.]*|main)$/);
    expect(rest.trim()).toBe('');
  }
}
