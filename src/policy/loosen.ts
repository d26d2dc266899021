import { atLeast, type Level, type Span } from '../finding.js';
import { subjectMatcher } from '../glob.js';
import { rules } from '../rules/index.js';
import { type Exception, type Policy, placeOf } from './policy.js';

/** One way in which a policy lets pass more than another. */
export interface Loosening {
  /** The key of the policy that does it; `may-loosen` names these. */
  readonly key: string;
  /** What is let pass, as the policy writes it. */
  readonly subject: string;
  /** What the looser policy does: "lowers unpinned-image from error to warning". */
  readonly what: string;
  /** Where its own text does so; undefined where it does by leaving something out. */
  readonly span: Span | undefined;
  /** The stricter policy with this one loosening. */
  readonly applied: Policy;
}

/** Every way in which `to` is looser than `from`, by what the two say. */
export function* loosenings(from: Policy, to: Policy): Generator<Loosening> {
  yield* loweredLevels(from, to);
  yield* trusted(from, to, 'actions');
  yield* trusted(from, to, 'plugins');
  yield* choices(from, to);
  for (const [url, sum] of to.gradle.scripts) {
    if (from.gradle.scripts.get(url)?.toLowerCase() === sum.toLowerCase()) continue;
    yield {
      key: 'gradle.scripts',
      subject: url,
      what: `accepts the remote script ${url}`,
      span: placeOf(to, 'gradle.scripts', url),
      applied: {
        ...from,
        gradle: { ...from.gradle, scripts: new Map([...from.gradle.scripts, [url, sum]]) },
      },
    };
  }
  yield* fixturePlaces(from, to);
  for (const glob of added(from.exclude, to.exclude)) {
    yield {
      key: 'exclude',
      subject: glob,
      what: `excludes ${glob}`,
      span: placeOf(to, 'exclude', glob),
      applied: { ...from, exclude: [...from.exclude, glob] },
    };
  }
  yield* newExceptions(from, to);
  for (const key of added(from.mayLoosen, to.mayLoosen)) {
    yield {
      key: 'may-loosen',
      subject: key,
      what: `lets the policies that extend it loosen ${key}`,
      span: placeOf(to, 'may-loosen', key),
      applied: { ...from, mayLoosen: [...from.mayLoosen, key] },
    };
  }
}

function* loweredLevels(from: Policy, to: Policy): Generator<Loosening> {
  for (const { id, level } of rules) {
    const before = from.levels.get(id) ?? level;
    const after = to.levels.get(id) ?? level;
    if (!isLower(after, before)) continue;
    yield {
      key: `rules.${id}`,
      subject: id,
      what: after === 'off' ? `switches ${id} off` : `lowers ${id} from ${before} to ${after}`,
      span: placeOf(to, `rules.${id}`) ?? placeOf(to, 'rules'),
      applied: { ...from, levels: new Map([...from.levels, [id, after]]) },
    };
  }
}

function isLower(level: Level | 'off', than: Level | 'off'): boolean {
  return than !== 'off' && (level === 'off' || !atLeast(level, than));
}

function* trusted(from: Policy, to: Policy, kind: 'actions' | 'plugins'): Generator<Loosening> {
  const covered = subjectMatcher(from.trust[kind]);
  for (const glob of added(from.trust[kind], to.trust[kind])) {
    // A name without a wildcard that was trusted already is trusted no more than before.
    if (!/[*?[\]{}\\]/.test(glob) && covered(glob)) continue;
    yield {
      key: `trust.${kind}`,
      subject: glob,
      what: `trusts ${glob}`,
      span: placeOf(to, `trust.${kind}`, glob),
      applied: { ...from, trust: { ...from.trust, [kind]: [...from.trust[kind], glob] } },
    };
  }
}

/** Settings that are one of a few words. */
function* choices(from: Policy, to: Policy): Generator<Loosening> {
  const choice = (key: string, before: string, after: string, applied: Policy): Loosening => ({
    key,
    subject: `${key}: ${after}`,
    what: `changes ${key} from ${before} to ${after}`,
    span: placeOf(to, key) ?? placeOf(to, key.replace(/\..*/, '')),
    applied,
  });
  const { lockfile, selfVerifying } = to.actions;
  // honour lets pass what either the lock or a SHA pins; ignore only the one, require only the other.
  if (lockfile !== from.actions.lockfile && from.actions.lockfile !== 'honour')
    yield choice('actions.lockfile', from.actions.lockfile, lockfile, {
      ...from,
      actions: { ...from.actions, lockfile },
    });
  if (selfVerifying === 'accept' && from.actions.selfVerifying === 'refuse')
    yield choice('actions.self-verifying', 'refuse', 'accept', {
      ...from,
      actions: { ...from.actions, selfVerifying },
    });
  if (to.actions.pin === 'exact-tag' && from.actions.pin === 'sha')
    yield choice('actions.pin', 'sha', 'exact-tag', {
      ...from,
      actions: { ...from.actions, pin: 'exact-tag' },
    });
  const { restDays } = to.actions;
  if (restDays < from.actions.restDays)
    yield choice('actions.rest-days', `${from.actions.restDays}`, `${restDays}`, {
      ...from,
      actions: { ...from.actions, restDays },
    });
  const { unreachable } = to.network;
  if (isLower(unreachable, from.network.unreachable))
    yield choice('network.unreachable', from.network.unreachable, unreachable, {
      ...from,
      network: { unreachable },
    });
  const { pin, testBuilds } = to.gradle;
  if (pins.indexOf(pin) < pins.indexOf(from.gradle.pin))
    yield choice('gradle.pin', from.gradle.pin, pin, { ...from, gradle: { ...from.gradle, pin } });
  if (testBuilds === 'skip' && from.gradle.testBuilds === 'judge')
    yield choice('gradle.test-builds', 'judge', 'skip', { ...from, gradle: { ...from.gradle, testBuilds } });
  if (comments.indexOf(to.inline) < comments.indexOf(from.inline))
    yield choice('inline', from.inline, to.inline, { ...from, inline: to.inline });
}

/** The loosest first. */
const pins = ['version', 'locked', 'checksum'] as const satisfies Policy['gradle']['pin'][];
const comments = ['honour', 'report', 'refuse'] as const satisfies Policy['inline'][];

function* fixturePlaces(from: Policy, to: Policy): Generator<Loosening> {
  for (const [name, noun] of [
    ['paths', 'places of fixtures'],
    ['build', 'build inputs'],
  ] as const) {
    for (const glob of added(to.fixtures[name], from.fixtures[name])) {
      const rest = from.fixtures[name].filter((other) => other !== glob);
      yield {
        key: `fixtures.${name}`,
        subject: glob,
        what: `no longer counts ${glob} among the ${noun}`,
        span: placeOf(to, `fixtures.${name}`) ?? placeOf(to, 'fixtures'),
        applied: { ...from, fixtures: { ...from.fixtures, [name]: rest } },
      };
    }
  }
  for (const glob of added(from.fixtures.ignore, to.fixtures.ignore)) {
    yield {
      key: 'fixtures.ignore',
      subject: glob,
      what: `takes ${glob} for no fixtures`,
      span: placeOf(to, 'fixtures.ignore', glob),
      applied: { ...from, fixtures: { ...from.fixtures, ignore: [...from.fixtures.ignore, glob] } },
    };
  }
  const commands = ({ fixtures }: Policy) => fixtures.readers.map(({ command }) => command);
  for (const command of added(commands(from), commands(to))) {
    const readers = to.fixtures.readers.filter((reader) => reader.command === command);
    yield {
      key: 'fixtures.readers',
      subject: command,
      what: `lets ${command} read fixtures in a guarded build`,
      span: placeOf(to, 'fixtures.readers') ?? placeOf(to, 'fixtures'),
      applied: { ...from, fixtures: { ...from.fixtures, readers: [...from.fixtures.readers, ...readers] } },
    };
  }
}

function* newExceptions(from: Policy, to: Policy): Generator<Loosening> {
  const before = new Map<string, Exception[]>();
  for (const exception of from.exceptions) {
    const key = scopeOf(exception);
    before.set(key, [...(before.get(key) ?? []), exception]);
  }
  for (const exception of to.exceptions) {
    const old = before.get(scopeOf(exception)) ?? [];
    if (old.some(({ expires }) => !isLater(exception.expires, expires))) continue;
    const until = exception.expires === undefined ? 'without an end' : `until ${exception.expires}`;
    const last = old
      .map(({ expires }) => expires)
      .sort()
      .at(-1);
    yield {
      key: `exceptions.${exception.rule}`,
      subject: exception.subject ?? exception.rule,
      what:
        last === undefined
          ? `adds an exception from ${exception.rule} ${until}`
          : `prolongs an exception from ${exception.rule}, from ${last} to ${exception.expires ?? 'no end'}`,
      span: exception.source === to.source ? exception.span : undefined,
      applied: { ...from, exceptions: [...from.exceptions, exception] },
    };
  }
}

/** What two exceptions have in common that let the same pass. */
function scopeOf({ rule, subject, path }: Exception): string {
  return JSON.stringify([rule, subject, path]);
}

/** Does an exception without a last day, or with a later one, let pass for longer? */
function isLater(expires: string | undefined, than: string | undefined): boolean {
  return than !== undefined && (expires === undefined || expires > than);
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return [...new Set(after)].filter((item) => !before.includes(item));
}
