import { expect, test } from 'vitest';
import { classify } from '../../src/gradle/version.js';

test.each([
  ['[1.0-SNAPSHOT]', 'changing'],
  ['[1.0-SNAPSHOT,1.0-SNAPSHOT]', 'changing'],
  ['1.0-SNAPSHOT!!', 'changing'],
  ['[1.+]', 'exact'],
  ['[latest.release]', 'exact'],
  ['[ 1.0 , 1.0 ]', 'exact'],
  [']1.0,1.0]', 'dynamic'],
  ['[1.0,1.0[', 'dynamic'],
  ['[1,2[!!', 'dynamic'],
])('%s is %s', (version, kind) => {
  expect(classify(version).kind).toBe(kind);
});
