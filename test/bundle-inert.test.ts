import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { folder, pinfold } from './support/bundle.js';
import { type Inert, inertRelease } from './support/inert.js';
import { runTool } from './support/shell.js';
import { testWith } from './support/tools.js';

interface Told {
  readonly rule: string;
  readonly level: string;
  readonly subject: string;
  readonly message: string;
}

/** What a command of the bundle reports, as JSON. */
function report(command: readonly [string, ...string[]], root: string) {
  const [name, ...args] = command;
  const file = join(folder(), 'report.json');
  const { status } = pinfold([name, '--format', 'json', '--output', file, ...args], root);
  const { findings, notes = [] }: { findings: Told[]; notes?: string[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return { status, findings, notes: notes.join() };
}

const build = ['--', 'sh', '-c', './configure --quiet && make -s'];
const bad = 'tests/files/bad-3-inert.xz';

const guard = (release: Inert, ...options: string[]) =>
  report(['guard', ...options, ...build], release.unpacked);

const artifacts = (release: Inert) => report(['artifacts', release.archive], release.repository);

const aboveNotice = (findings: readonly Told[]) =>
  findings
    .filter(({ level }) => level !== 'notice')
    .map(({ level, rule, subject }) => `${level} ${rule} ${subject}`);

const tools = ['make', 'cc', 'autoconf', 'automake', 'xz', 'git', 'tar'];
const tested = testWith(...tools);
const traced = testWith(...tools, 'strace');

/** One project, packed as a release archive whose macro git does not have, and once more without the macro. */
describe('the inert replica of the xz chain, as a release archive', { timeout: 300_000 }, () => {
  describe('with the macro', () => {
    tested('runs what the fixture hides, where nobody looks', () => {
      const { unpacked } = inertRelease('with macro');
      expect(existsSync(join(unpacked, 'word'))).toBe(false);
      expect(runTool('sh', ['-c', './configure --quiet && make -s'], unpacked).status).toBe(0);
      expect(readFileSync(join(unpacked, 'word'), 'utf8')).toBe('inert\n');
    });

    tested('is caught by guard --method times', () => {
      const release = inertRelease('with macro');
      const { status, findings } = guard(release, '--method=times');
      expect(status).toBe(1);
      expect(aboveNotice(findings)).toContain(`error fixture-read-by-build ${bad}`);
      expect(existsSync(join(release.unpacked, 'word'))).toBe(true);
    });

    traced('is caught by guard --method trace, with the chain of programs that led there', () => {
      const release = inertRelease('with macro');
      const { status, findings } = guard(release, '--method=trace');
      expect(status).toBe(1);
      expect(aboveNotice(findings)).toContain(`error fixture-read-by-build ${bad}`);
      const message = findings.find(({ subject }) => subject === bad)?.message;
      expect(message).toMatch(/sh -c .* → configure .*→ .*grep -aErls/);
      expect(message).toContain('sed');
      expect(existsSync(join(release.unpacked, 'word'))).toBe(true);
    });

    tested('builds clean under guard --method withhold', () => {
      for (const option of ['--method=withhold', '--withhold=empty']) {
        const release = inertRelease('with macro');
        const { status, findings, notes } = guard(release, option);
        expect({ status, findings }).toEqual({ status: 0, findings: [] });
        expect(notes).toContain('succeeded while 2 opaque fixtures were');
        expect(existsSync(join(release.unpacked, 'word'))).toBe(false);
        expect(existsSync(join(release.unpacked, 'src/inert'))).toBe(true);
        expect(readFileSync(join(release.unpacked, bad)).includes('%%%ab12cd%%%')).toBe(true);
      }
    });

    tested('is caught by artifacts: git does not have the macro', () => {
      const { status, findings } = artifacts(inertRelease('with macro'));
      expect(status).toBe(1);
      expect(aboveNotice(findings)).toEqual(['error unknown-release-file m4/host-data.m4']);
    });
  });

  describe('without the macro', () => {
    const passes = { status: 0, findings: [] };

    tested('passes guard --method times', () => {
      expect(guard(inertRelease('without macro'), '--method=times')).toMatchObject(passes);
    });

    traced('passes guard --method trace', () => {
      expect(guard(inertRelease('without macro'), '--method=trace')).toMatchObject(passes);
    });

    tested('passes guard --method withhold', () => {
      expect(guard(inertRelease('without macro'), '--method=withhold')).toMatchObject(passes);
    });

    tested('passes artifacts, with what Autotools made as notices', () => {
      const { status, findings } = artifacts(inertRelease('without macro'));
      expect(status).toBe(0);
      expect(aboveNotice(findings)).toEqual([]);
      expect(findings.map(({ subject }) => subject)).toContain('configure');
    });

    traced('its tests and its source archive are no findings under trace', () => {
      const { unpacked } = inertRelease('without macro');
      const script = '(./configure --quiet && make -s && make -s check && make -s dist) >/dev/null';
      const { status, findings, notes } = report(
        ['guard', '--method=trace', '--', 'sh', '-c', script],
        unpacked,
      );
      expect({ status, findings }).toEqual({ status: 0, findings: [] });
      expect(notes).toMatch(/tests read 1/);
      expect(notes).toMatch(/source archive read 2/);
    });
  });
});
