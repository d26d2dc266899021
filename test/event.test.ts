import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Event, type Payload, parsePayload, readEvent } from '../src/review/event.js';
import { disarmings, guardsOf } from '../src/workflows/guards.js';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const c = 'c'.repeat(40);
const none: Payload = { kind: 'none', reason: 'it is not there' };
const read = (body: unknown): Payload => ({ kind: 'read', body });
const commit = (id: string) => ({ kind: 'commit', id }) as const;
const merge = { GITHUB_SHA: a, GITHUB_REF: 'refs/pull/1/merge' };
const pull = { pull_request: { number: 7, base: { sha: b }, head: { sha: c }, merge_commit_sha: null } };

describe('an event', () => {
  test.each<[Record<string, string>, Payload, Partial<Event>]>([
    [
      { GITHUB_EVENT_NAME: 'pull_request', ...merge },
      read(pull),
      { kind: 'change', base: commit(b), merges: [a], head: c, number: 7, apart: undefined },
    ],
    [
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: a, GITHUB_REF: 'refs/heads/x' },
      read({ pull_request: { ...pull.pull_request, number: '7/../8' } }),
      { merges: [], number: undefined },
    ],
    [
      { GITHUB_EVENT_NAME: 'pull_request', ...merge },
      none,
      { base: { kind: 'unknown', why: 'it is not there' }, merges: [a], head: undefined },
    ],
    [
      { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: a, GITHUB_REF: 'refs/heads/main' },
      read({ pull_request: { ...pull.pull_request, merge_commit_sha: c } }),
      { kind: 'change', merges: [c], apart: a },
    ],
    [
      { GITHUB_EVENT_NAME: 'merge_group', GITHUB_SHA: a },
      read({ merge_group: { base_sha: b, head_sha: a } }),
      { kind: 'change', base: commit(b), merges: [], number: undefined },
    ],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_SHA: a }, read({ before: b }), { kind: 'state', before: commit(b) }],
    [
      { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: a },
      read({ before: '0'.repeat(40), deleted: true }),
      { before: { kind: 'unknown', why: 'the push makes a new branch or tag' } },
    ],
    [
      { GITHUB_EVENT_NAME: 'push' },
      read({ before: [b] }),
      { before: { kind: 'unknown', why: "the event's payload has no before" } },
    ],
    [{ GITHUB_EVENT_NAME: 'schedule' }, none, { kind: 'state' }],
    [{ GITHUB_EVENT_NAME: 'workflow_dispatch' }, none, { kind: 'state' }],
    [{}, none, { kind: 'state' }],
    [{ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_SHA: a }, none, { kind: 'other', own: commit(a) }],
    [
      { GITHUB_EVENT_NAME: 'issue_comment' },
      none,
      { kind: 'other', own: { kind: 'unknown', why: 'GITHUB_SHA is not set' } },
    ],
    [{ GITHUB_EVENT_NAME: 'constructor', GITHUB_SHA: 'HEAD' }, none, { kind: 'other' }],
  ])('%j', (env, payload, expected) => {
    expect(readEvent(env, payload)).toMatchObject(expected);
  });

  test('is read from any payload, and no commit comes from it that is no full id', () => {
    const names = fc.constantFrom('pull_request', 'pull_request_target', 'merge_group', 'push', 'x', '');
    const id = fc.oneof(fc.constant(a), fc.constant('--upload-pack=x'), fc.constant('main'), fc.jsonValue());
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record({ pull_request: fc.record({ base: fc.record({ sha: id }), head: fc.record({ sha: id }) }) }),
      fc.record({ before: id, merge_group: fc.record({ base_sha: id }) }),
    );
    fc.assert(
      fc.property(names, body, id, (name, payload, sha) => {
        const env = { GITHUB_EVENT_NAME: name, GITHUB_SHA: String(sha), GITHUB_REF: 'refs/pull/1/merge' };
        const event = readEvent(env, parsePayload(JSON.stringify(payload)));
        const claim =
          event.kind === 'change' ? event.base : event.kind === 'state' ? event.before : event.own;
        const ids = [
          ...(claim.kind === 'commit' ? [claim.id] : []),
          ...(event.kind === 'change' ? [...event.merges, event.head ?? a, event.apart ?? a] : []),
        ];
        for (const one of ids) expect(one).toMatch(/^[0-9a-f]{40}$/);
      }),
    );
  });
});

describe('a guard', () => {
  const step = (uses: string, more = '') =>
    `on: push\njobs:\n  j:\n    steps:\n      - uses: ${uses}\n${more}`;

  test.each([
    ['octo/pinfold@v1', undefined, true],
    ['Octo/PinFold/sub@v1', undefined, true],
    ['acme/gate@v1', 'acme/gate', true],
    ['acme/gate/sub@v1', 'ACME/gate', true],
    ['acme/gate-evil@v1', 'acme/gate', false],
    ['acme/gate@v1', undefined, false],
    ['acme/other@pinfold', undefined, false],
  ])('%s where %s runs: %s', (uses, repository, expected) => {
    expect(guardsOf(step(uses), repository).length > 0).toBe(expected);
  });

  test('is found in a parallel group, in an action and as a job that calls', () => {
    expect(
      guardsOf(
        'on: push\njobs:\n  a:\n    steps:\n      - parallel:\n          - uses: x/pinfold@v1\n',
        undefined,
      ),
    ).toHaveLength(1);
    expect(
      guardsOf('runs:\n  using: composite\n  steps:\n    - uses: x/pinfold@v1\n', undefined),
    ).toHaveLength(1);
    expect(
      guardsOf('on: push\njobs:\n  a:\n    uses: x/y/.github/workflows/pinfold.yml@v1\n', undefined),
    ).toHaveLength(1);
  });

  test('that stays the same is not disarmed, whatever the text', () => {
    const parts = fc.constantFrom(
      ...[
        'on: push\n',
        'jobs:\n',
        '  a:\n',
        '    steps:\n',
        '      - uses: x/pinfold@v1\n',
        '        if: a\n',
      ],
      ...['&a ', '*a', '- ', '{', '\n', '        with: { fail-on: never }\n', '      - run: pinfold\n'],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 15 }), (list) => {
        const guards = guardsOf(list.join(''), 'x/y');
        const file = { file: 'f', guards };
        expect([...disarmings([{ before: file, after: file }])]).toEqual([]);
      }),
    );
  });

  test('behind more aliases than anybody writes ends in time, and counts as gone', () => {
    const steps = Array.from({ length: 2000 }, () => '      - run: x\n').join('');
    const jobs = Array.from({ length: 2000 }, (_, n) => `  j${n}:\n    steps: *s\n`).join('');
    const text = `on: push\njobs:\n  a:\n    steps: &s\n${steps}${jobs}  z:\n    steps:\n      - uses: x/pinfold@v1\n`;
    const start = performance.now();
    const after = { file: 'f', guards: guardsOf(text, undefined) };
    const before = { file: 'f', guards: guardsOf(step('x/pinfold@v1'), undefined) };
    expect([...disarmings([{ before, after }])]).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
