import type { World } from '../support/github.js';

// What the cases of test/fix ask: SHAs that say what they are, and images.

/** A SHA that begins with these digits. */
export function commit(digits: string): string {
  return digits.padEnd(40, '0');
}

const old = { date: '2025-01-01T00:00:00Z' };

function commits(...digits: string[]) {
  return Object.fromEntries(digits.map((each) => [commit(each), old]));
}

export const world: World = {
  repositories: {
    'actions/checkout': {
      branches: { main: commit('a500'), 'releases/v4': commit('a421') },
      commits: commits('a310', 'a420', 'a421', 'a500'),
      tags: {
        v3: commit('a310'),
        'v3.1.0': commit('a310'),
        v4: commit('a421'),
        'v4.2': commit('a421'),
        'v4.2.0': commit('a420'),
        'v4.2.1': commit('a421'),
        'v4.2.1-rc.1': commit('a421'),
      },
    },
    // Every tag is annotated.
    'annotated/action': {
      branches: { main: commit('b234') },
      commits: commits('b234'),
      tags: { v2: commit('fb2'), 'v2.3.4': commit('fb234') },
      tagObjects: {
        [commit('fb2')]: { name: 'v2', target: commit('fb234') },
        [commit('fb234')]: { name: 'v2.3.4', target: commit('b234') },
      },
    },
    // Tags without a `v`, and tags of several tools in one repository.
    'bare/action': {
      branches: { main: commit('c120') },
      commits: commits('c120'),
      tags: { '1': commit('c120'), '1.2.0': commit('c120'), 'tool-v9.0.0': commit('c120') },
    },
    // A branch and a tag of one name.
    'both/action': {
      branches: { v1: commit('d001') },
      commits: commits('d001', 'd002'),
      tags: { v1: commit('d002'), 'v1.0.0': commit('d002') },
    },
    'both/same': {
      branches: { v1: commit('d003') },
      commits: commits('d003'),
      tags: { v1: commit('d003') },
    },
    'fresh/action': {
      branches: { main: commit('e100') },
      commits: { [commit('e100')]: { date: '2026-11-20T10:00:00Z' } },
      tags: { v1: commit('e100') },
    },
    // Names that would break out of a comment, or out of a line.
    'hostile/action': {
      branches: { main: commit('f123') },
      commits: commits('f123'),
      tags: { v1: commit('f123'), 'v1.2.3\u2028run': commit('f123'), 'v1.2.4\u0085x': commit('f123') },
    },
    'org/workflows': {
      branches: { main: commit('1234567') },
      commits: commits('1234567'),
      tags: { 'release/v1.0.0': commit('1234567') },
    },
    // A branch whose name is the first digit of its commit.
    'one/digit': { branches: { '2': commit('23') }, commits: commits('23') },
    'moved/away': { movedTo: 'actions/checkout' },
  },
};

export const images = {
  'library/any:1': 'index',
  'tools/lint:1.2': 'index',
  'tools/lint:latest': 'list',
  'tools/single:1': 'manifest',
} as const;

export const sums: Readonly<Record<string, string>> = {
  'gradle-8.5-bin.zip': '85'.padEnd(64, '0'),
  'gradle-9.1.0-all.zip': '91'.padEnd(64, '0'),
};
