import type { World } from './github.js';

const node = { 'action.yml': 'runs:\n  using: node24\n  main: index.js\n' };
const composite = (ref: string) => ({
  'action.yml': `runs:\n  using: composite\n  steps:\n    - uses: octo-org/helper@${ref}\n`,
});

const old = '12e1a4b9c0f1e2d3c4b5a69788796a5b4c3d2e1f';
const usual = '21f2a5c0f1b04e1b92d4f5a6c7d8e9f0a1b2c3d4';
const fresh = '22f3b6d1a2c15f2ca3e5a6b7d8e9f0a1b2c3d4e5';
const forked = 'f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0';
const helper = '66dd66dd66dd66dd66dd66dd66dd66dd66dd66dd';
const [loose, tight] = [
  '33aa33aa33aa33aa33aa33aa33aa33aa33aa33aa',
  '44bb44bb44bb44bb44bb44bb44bb44bb44bb44bb',
];
const retired = '55cc55cc55cc55cc55cc55cc55cc55cc55cc55cc';

/** The GitHub of the examples in docs/rules, on 2026-11-24. */
export const documented: World = {
  repositories: {
    'octo-org/setup': {
      commits: {
        [old]: { files: node },
        [usual]: { parents: [old], date: '2026-05-02T10:00:00Z', files: node },
        [fresh]: { parents: [usual], date: '2026-11-22T10:00:00Z', files: node },
        [forked]: { parents: [usual], files: node },
      },
      branches: { main: fresh },
      tags: { 'v1.4.0': old, 'v2.1.0': usual, 'v2.2.0': fresh, v2: fresh },
    },
    'octo-org/composite': {
      commits: {
        [loose]: { files: composite('main') },
        [tight]: { parents: [loose], files: composite(helper) },
      },
      branches: { main: tight },
    },
    'octo-org/helper': { commits: { [helper]: { files: node } }, branches: { main: helper } },
    'octo-org/retired': {
      archived: true,
      commits: { [retired]: { files: node } },
      branches: { main: retired },
      tags: { 'v1.0.0': retired },
    },
  },
  advisories: [
    { ghsa: 'GHSA-5f00-b0d3-d0c5', package: 'octo-org/setup', range: '< 2.0.0', patched: '2.0.0' },
  ],
  gradle: { '9.2.0': '0'.repeat(64) },
};
