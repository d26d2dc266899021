import { describe, expect, test } from 'vitest';
import { type Repository, sha, type World } from '../support/github.js';
import { checkOnline, steps } from '../support/online.js';

const [root, v1, v2, tip, forked, side, tagObject] = [
  'root',
  'v1',
  'v2',
  'tip',
  'forked',
  'side',
  'tag object',
].map(sha) as [string, string, string, string, string, string, string];

const node = 'runs:\n  using: node24\n  main: index.js\n';

/** Two versions on the default branch, a release branch, and a commit that only a fork has. */
const action: Repository = {
  commits: {
    [root]: { files: { 'action.yml': node } },
    [v1]: { parents: [root], date: '2025-02-01T00:00:00Z', files: { 'action.yml': node } },
    [v2]: { parents: [v1], date: '2025-03-01T00:00:00Z', files: { 'action.yml': node } },
    [tip]: { parents: [v2], date: '2026-11-22T00:00:00Z', files: { 'action.yml': node } },
    [side]: { parents: [v1], files: { 'action.yml': node } },
    [forked]: { parents: [v2], files: { 'action.yml': node } },
  },
  branches: { main: tip, 'releases/v1': side },
  tags: { 'v1.0.0': v1, v1: v1, 'v2.0.0': tagObject },
  tagObjects: { [tagObject]: { name: 'v2.0.0', target: v2 } },
};
const world: World = { repositories: { 'octo/action': action, 'octo/old': { movedTo: 'octo/action' } } };

describe.each(['graphql', 'rest'] as const)('by %s', (by) => {
  describe('unknown-commit', () => {
    const only = ['unknown-commit'];

    test.each([
      ['a commit of the default branch', root],
      ['the tip of the default branch', tip],
      ['a commit that a lightweight tag names', v1],
      ['a commit that an annotated tag names', v2],
      ['the tip of another branch', side],
      ['digits in capitals', v1.toUpperCase()],
    ])('%s is known', async (_, commit) => {
      const { found } = await checkOnline(world, { files: steps(`octo/action@${commit}`), only, by });
      expect(found).toEqual([]);
    });

    test('a commit below another branch is known', async () => {
      const deep = sha('deep');
      const repository = {
        ...action,
        commits: { ...action.commits, [deep]: { parents: [v1] }, [side]: { parents: [deep] } },
      };
      const question = { files: steps(`octo/action@${deep}`), only, by };
      expect((await checkOnline({ repositories: { 'octo/action': repository } }, question)).found).toEqual(
        [],
      );
    });

    test.each([
      ['a commit that is not there', sha('nowhere'), 'has no such commit'],
      ["a fork's commit", forked, "it is a fork's"],
    ])('%s is an error', async (_, commit, says) => {
      const { found, messages } = await checkOnline(world, {
        files: steps(`octo/action@${commit}`),
        only,
        by,
      });
      expect(found).toEqual([`error unknown-commit octo/action@${commit}`]);
      expect(messages[0]).toContain(says);
    });

    test("the SHA of a tag's object is said to be that", async () => {
      const { found, report } = await checkOnline(world, {
        files: steps(`octo/action@${tagObject}`),
        only,
        by,
      });
      expect(found).toEqual([`warning unknown-commit octo/action@${tagObject}`]);
      expect(report.findings[0]?.finding.message).toContain('the tag v2.0.0 itself');
      expect(report.findings[0]?.finding.remedy).toContain(`octo/action@${v2} # v2.0.0`);
    });

    test('a repository that was renamed is named as it is now', async () => {
      const { found, messages } = await checkOnline(world, { files: steps(`octo/old@${v1}`), only, by });
      expect(found).toEqual([`warning unknown-commit octo/old@${v1}`]);
      expect(messages[0]).toContain('renamed or moved to octo/action');
    });

    test('a repository that is not there, or is hidden, is what could not be asked', async () => {
      const { found, messages } = await checkOnline(world, { files: steps(`octo/gone@${v1}`), only, by });
      expect(found).toEqual([`warning unknown-commit octo/gone@${v1}`]);
      expect(messages[0]).toContain('octo/gone is not there, or is private');
    });
  });

  describe('mismatched-version', () => {
    const only = ['mismatched-version'];

    test.each([
      [v1, 'v1.0.0'],
      [v1, '1.0.0'],
      [v1, 'tag=v1.0.0'],
      [v1, 'pin@v1.0.0'],
      [v1, 'renovate: tag=v1.0.0'],
      [v1, 'ratchet:octo/action@v1.0.0'],
      [v1, 'v1.0.0 and some text'],
      [v2, 'v2.0.0'],
      [v2, 'v1'],
      [v2, 'v6'],
      [tip, 'no version'],
    ])('%s # %s is true, or a weak claim', async (commit, comment) => {
      const files = steps(`octo/action@${commit} # ${comment}`);
      expect((await checkOnline(world, { files, only, by })).found).toEqual([]);
    });

    test.each(['v1.0.0', '1.0.0', 'tag=v1.0.0', 'ratchet:octo/action@v1.0.0'])(
      '# %s is a lie',
      async (comment) => {
        const { found, messages } = await checkOnline(world, {
          files: steps(`octo/action@${v2} # ${comment}`),
          only,
          by,
        });
        expect(found).toEqual([`warning mismatched-version octo/action@${v2}`]);
        expect(messages[0]).toContain(
          `is another commit, ${v1.slice(0, 12)}. This commit has the tag v2.0.0.`,
        );
      },
    );

    test('a tag that is not there is a notice', async () => {
      const { found } = await checkOnline(world, { files: steps(`octo/action@${v2} # v3.0.0`), only, by });
      expect(found).toEqual([`notice mismatched-version octo/action@${v2}`]);
    });

    test('a tag with the name of an action before it is that version', async () => {
      const repository = { ...action, tags: { 'setup-v1.0.0': v1 } };
      const files = steps(`octo/action@${v1} # v1.0.0`);
      const { found } = await checkOnline(
        { repositories: { 'octo/action': repository } },
        { files, only, by },
      );
      expect(found).toEqual([]);
    });

    test('a branch with the name of the version has no say', async () => {
      const repository = { ...action, branches: { main: tip, 'v1.0.0': v2 } };
      const files = steps(`octo/action@${v1} # v1.0.0`);
      const { found } = await checkOnline(
        { repositories: { 'octo/action': repository } },
        { files, only, by },
      );
      expect(found).toEqual([]);
    });
  });

  describe('vulnerable-action', () => {
    const only = ['vulnerable-action'];
    const vulnerable: World = {
      ...world,
      advisories: [
        { ghsa: 'GHSA-aaaa-bbbb-cccc', package: 'Octo/Action', range: '>= 1.0, < 2.0.0', patched: '2.0.0' },
      ],
    };

    test('the version that the commit carries counts, whatever the comment says', async () => {
      const lie = await checkOnline(vulnerable, { files: steps(`octo/action@${v1} # v2.0.0`), only, by });
      expect(lie.found).toEqual([`error vulnerable-action octo/action@${v1}`]);
      expect(lie.messages[0]).toContain('GHSA-aaaa-bbbb-cccc (high)');
      const other = await checkOnline(vulnerable, { files: steps(`octo/action@${v2} # v1.0.0`), only, by });
      expect(other.found).toEqual([]);
    });

    test('an exact tag is judged too', async () => {
      const { found } = await checkOnline(vulnerable, { files: steps('octo/action@v1.0.0'), only, by });
      expect(found).toEqual(['error vulnerable-action octo/action@v1.0.0']);
    });

    test('of several at a commit, the version that is covered is named', async () => {
      const twice = { ...action, tags: { 'v9.0.0': v1, 'v1.0.0': v1 } };
      const world = { ...vulnerable, repositories: { 'octo/action': twice } };
      const { messages } = await checkOnline(world, { files: steps(`octo/action@${v1}`), only, by });
      expect(messages).toEqual([expect.stringMatching(/: covers v1\.0\.0\.$/)]);
    });

    test('a version behind many tags is found', async () => {
      const newer = Array.from({ length: 150 }, (_, n) => [`nightly-${n}`, sha(`n${n}`)] as const);
      const busy: Repository = {
        ...action,
        commits: {
          ...action.commits,
          ...Object.fromEntries(
            newer.map(([, id]) => [id, { date: '2026-01-01T00:00:00Z', parents: [tip] }]),
          ),
        },
        tags: { ...Object.fromEntries(newer), 'v1.0.0': v1, 'v2.0.0': v2 },
      };
      const world = { ...vulnerable, repositories: { 'octo/action': busy } };
      const files = steps(`octo/action@${v1}`, `octo/action@${v2} # v2`);
      const { found } = await checkOnline(world, { files, only, by });
      expect(found).toEqual([`error vulnerable-action octo/action@${v1}`]);
    });

    test('an advisory on a repository that was renamed since, under either name', async () => {
      const files = steps(`octo/old@${v1}`);
      expect((await checkOnline(vulnerable, { files, only, by })).found).toEqual([
        `error vulnerable-action octo/old@${v1}`,
      ]);
      const advisories = [{ ghsa: 'GHSA-3', package: 'octo/old', range: '< 2.0.0' }];
      expect((await checkOnline({ ...world, advisories }, { files, only, by })).found).toEqual([
        `error vulnerable-action octo/old@${v1}`,
      ]);
    });

    test('a commit without a version is a notice', async () => {
      const { found } = await checkOnline(vulnerable, { files: steps(`octo/action@${tip}`), only, by });
      expect(found).toEqual([`notice vulnerable-action octo/action@${tip}`]);
    });

    test('an advisory that was withdrawn, or is on another action, counts for nothing', async () => {
      const advisories = [
        { ghsa: 'GHSA-1', package: 'octo/action', range: '< 9', withdrawn: true },
        { ghsa: 'GHSA-2', package: 'octo/action/other', range: '< 9' },
      ];
      const { found } = await checkOnline(
        { ...world, advisories },
        { files: steps(`octo/action@${v1}`), only, by },
      );
      expect(found).toEqual([]);
    });

    test('an advisory on a path covers that path', async () => {
      const advisories = [{ ghsa: 'GHSA-2', package: 'octo/action/sub', range: '< 9' }];
      const { found } = await checkOnline(
        { ...world, advisories },
        { files: steps(`octo/action/sub@${v1}`), only, by },
      );
      expect(found).toEqual([`error vulnerable-action octo/action/sub@${v1}`]);
    });
  });

  test('archived-action', async () => {
    const archived = { repositories: { 'octo/action': { ...action, archived: true } } };
    const files = steps(`octo/action@${v1}`, 'octo/action@v1');
    const { found } = await checkOnline(archived, { files, only: ['archived-action'], by });
    expect(found).toEqual([
      `warning archived-action octo/action@${v1}`,
      'warning archived-action octo/action@v1',
    ]);
    expect((await checkOnline(world, { files, only: ['archived-action'], by })).found).toEqual([]);
  });

  test('fresh-action', async () => {
    const question = { files: steps(`octo/action@${tip}`, `octo/action@${v1}`), only: ['fresh-action'], by };
    expect((await checkOnline(world, question)).found).toEqual([]);
    const policy = 'actions: { rest-days: 3 }\n';
    expect((await checkOnline(world, { ...question, policy })).found).toEqual([
      `warning fresh-action octo/action@${tip}`,
    ]);
    expect((await checkOnline(world, { ...question, policy, today: '2026-11-25' })).found).toEqual([]);
  });

  test('fresh-action judges the tag of an immutable release too', async () => {
    const released = {
      ...action,
      tags: { ...action.tags, 'v3.0.0': tip },
      releases: { 'v3.0.0': { immutable: true, publishedAt: '2026-11-22T00:00:00Z' } },
    };
    const { found } = await checkOnline(
      { repositories: { 'octo/action': released } },
      {
        files: steps('octo/action@v3.0.0'),
        only: ['fresh-action', 'unpinned-action'],
        policy: 'actions: { pin: exact-tag, rest-days: 3 }\n',
        by,
      },
    );
    expect(found).toEqual(['warning fresh-action octo/action@v3.0.0']);
  });

  describe('actions.pin: exact-tag', () => {
    const released: World = {
      repositories: {
        'octo/action': {
          ...action,
          releases: {
            'v1.0.0': { immutable: true, publishedAt: '2025-02-01T00:00:00Z' },
            'v2.0.0': { immutable: false, publishedAt: '2025-03-01T00:00:00Z' },
          },
        },
      },
    };
    const only = ['unpinned-action'];
    const policy = 'actions: { pin: exact-tag }\n';

    test('accepts the exact tag of an immutable release, and nothing else', async () => {
      const files = steps('octo/action@v1.0.0', 'octo/action@v2.0.0', 'octo/action@v1', 'octo/action@v3.0.0');
      const { found, messages } = await checkOnline(released, { files, only, policy, by });
      expect(found).toEqual([
        'error unpinned-action octo/action@v2.0.0',
        'error unpinned-action octo/action@v1',
        'error unpinned-action octo/action@v3.0.0',
      ]);
      expect(messages[0]).toContain('its release is not immutable');
      expect(messages[2]).toContain('it has no release');
    });

    test('is off by itself', async () => {
      const { found } = await checkOnline(released, { files: steps('octo/action@v1.0.0'), only, by });
      expect(found).toEqual(['error unpinned-action octo/action@v1.0.0']);
    });

    test('what could not be asked weighs what the policy says', async () => {
      const { found } = await checkOnline(released, {
        files: steps('octo/action@v1.0.0'),
        only,
        policy,
        by,
        fault: () => ({ status: 403, body: '{"message":"No"}' }),
      });
      expect(found).toEqual(['warning unpinned-action octo/action@v1.0.0']);
    });
  });
});
