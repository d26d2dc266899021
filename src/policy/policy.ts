import type { Level, Span } from '../finding.js';

/** What a team decided: levels, trust, settings of the three doors, exceptions. */
export interface Policy {
  /** Undefined for the built-in default. */
  readonly source: PolicySource | undefined;
  /** Levels that differ from the rules' own, by rule id. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
  readonly trust: {
    /** Globs over `owner/repo[/path]`. */
    readonly actions: readonly string[];
    /** Globs over plugin ids and `group:name`. */
    readonly plugins: readonly string[];
  };
  readonly actions: {
    /** What GitHub's `.github/workflows/actions.lock` counts for. */
    readonly lockfile: 'honour' | 'ignore' | 'require';
    /** Reusable workflows that verify their own tag and cannot be pinned by SHA. */
    readonly selfVerifying: 'accept' | 'refuse';
    /** What counts as a pin: a full commit SHA, or also the exact tag of an immutable release. */
    readonly pin: 'sha' | 'exact-tag';
    /** For how many days a commit must have been there before it is run. */
    readonly restDays: number;
  };
  readonly gradle: GradlePolicy;
  readonly network: {
    /** The level of what could not be asked. */
    readonly unreachable: Level | 'off';
  };
  /** Globs of files that are no part of the repository's own build, such as the test data of a tool for workflows. */
  readonly exclude: readonly string[];
  readonly fixtures: {
    readonly paths: readonly string[];
    readonly ignore: readonly string[];
    readonly build: readonly string[];
    /** Commands of a build that may read fixtures, and why. */
    readonly readers: readonly { readonly command: string; readonly reason: string }[];
  };
  readonly exceptions: readonly Exception[];
  /** What comments in the files count for: they let pass, they do and each new one is reported, or they let nothing pass. */
  readonly inline: 'honour' | 'report' | 'refuse';
  /** The keys that a policy which extends this one may loosen, such as `exclude` or `rules.unpinned-image`. */
  readonly mayLoosen: readonly string[];
  /** Where the settings stand in the source's text; see `placeOf`. */
  readonly places: ReadonlyMap<string, Span>;
  /** What a report must say of how this policy was come by, in sentences. */
  readonly notes: readonly string[];
}

export interface GradlePolicy {
  readonly pin: 'version' | 'locked' | 'checksum';
  /** Are builds that are test data judged too? */
  readonly testBuilds: 'skip' | 'judge';
  /** Remote scripts that somebody reviewed, by address, with the checksum of what was reviewed. */
  readonly scripts: ReadonlyMap<string, string>;
}

export interface PolicySource {
  /** As a report names it: below the workspace where it lies there. */
  readonly file: string;
  readonly text: string;
  /** Which revision it is of, as a report names it; undefined for the tree under inspection. */
  readonly at?: string;
}

/** A finding that the policy lets pass. */
export interface Exception {
  readonly rule: string;
  /** Globs; undefined is any. */
  readonly subject: string | undefined;
  readonly path: string | undefined;
  readonly reason: string;
  /** The last day on which it accepts, `YYYY-MM-DD`. */
  readonly expires: string | undefined;
  /** The layer of the policy that has it. */
  readonly source: PolicySource;
  /** Of the whole exception in that layer's text. */
  readonly span: Span;
}

export const defaultPolicy: Policy = {
  source: undefined,
  levels: new Map(),
  trust: { actions: [], plugins: [] },
  actions: { lockfile: 'honour', selfVerifying: 'accept', pin: 'sha', restDays: 0 },
  network: { unreachable: 'warning' },
  gradle: { pin: 'version', testBuilds: 'skip', scripts: new Map() },
  fixtures: { paths: [], ignore: [], build: [], readers: [] },
  exclude: [],
  exceptions: [],
  inline: 'honour',
  mayLoosen: [],
  places: new Map(),
  notes: [],
};

/** What an error or a report calls a source: the file, and the revision where it is not of the tree under inspection. */
export function nameOfSource({ file, at }: PolicySource): string {
  return at === undefined ? file : `${file} of ${at}`;
}

/** Where a policy's own text has a setting, or an item of a list; undefined where it does not. */
export function placeOf({ places }: Policy, key: string, item?: string): Span | undefined {
  return places.get(item === undefined ? key : `${key}\0${item}`);
}
