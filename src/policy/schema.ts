import { levels } from '../finding.js';
import { rules } from '../rules/index.js';

/** The part of JSON Schema (draft 2020-12) that the policy needs. */
export type Schema = ObjectSchema | ListSchema | StringSchema | NumberSchema | ChoiceSchema;

export interface ObjectSchema {
  readonly type: 'object';
  readonly description: string;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

export interface ListSchema {
  readonly type: 'array';
  readonly description: string;
  readonly items: Schema;
}

export interface StringSchema {
  readonly type: 'string';
  readonly description?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A whole number. */
export interface NumberSchema {
  readonly type: 'integer';
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
}

export interface ChoiceSchema {
  readonly enum: readonly (string | number)[];
  readonly description?: string;
}

const globs = (description: string): ListSchema => ({
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 1000 },
  description,
});

function object(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): ObjectSchema {
  return { type: 'object', description, properties, required, additionalProperties: false };
}

/** The keys of a policy whose settings can be looser than another's. */
const loosenable = [
  'rules',
  ...rules.map(({ id }) => `rules.${id}`),
  'trust.actions',
  'trust.plugins',
  'actions.lockfile',
  'actions.self-verifying',
  'actions.pin',
  'actions.rest-days',
  'network.unreachable',
  'gradle.pin',
  'gradle.test-builds',
  'gradle.scripts',
  'fixtures.paths',
  'fixtures.ignore',
  'fixtures.build',
  'fixtures.readers',
  'exclude',
  'exceptions',
  ...rules.map(({ id }) => `exceptions.${id}`),
  'inline',
] as const;

const level: ChoiceSchema = { enum: [...levels, 'off'] };

/** What a policy may say; `policy.schema.json` is this, for editors. */
export const policySchema: ObjectSchema = object(
  'The policy of Pinfold: levels, trust, exceptions.',
  {
    version: { enum: [1], description: 'The version of this format.' },
    extends: {
      type: 'string',
      pattern: '^(\\./.+|[\\w.-]+/[\\w.-]+/[^@]+@([0-9a-fA-F]{40}|[0-9a-fA-F]{64}))$',
      maxLength: 1000,
      description:
        'The policy that this one builds on: owner/repo/path@<full commit SHA>, or ./path from the root of the repository.',
    },
    'may-loosen': {
      type: 'array',
      items: { enum: loosenable },
      description: 'What a policy that extends this one may loosen; by default nothing.',
    },
    rules: object(
      'A level for any rule.',
      Object.fromEntries(rules.map(({ id, title }) => [id, { ...level, description: title }])),
    ),
    trust: object('Who is first-party besides the owner of the repository.', {
      actions: {
        type: 'array',
        items: { type: 'string', pattern: '^[^/]+/[^/].*$', maxLength: 1000 },
        description:
          'Globs over owner/repo or owner/repo/path; one that names a repository takes in all its paths.',
      },
      plugins: globs('Globs over the ids of Gradle plugins.'),
    }),
    actions: object('How actions are judged.', {
      lockfile: {
        enum: ['honour', 'ignore', 'require'],
        description: "What GitHub's actions.lock counts for; honour by default.",
      },
      'self-verifying': {
        enum: ['accept', 'refuse'],
        description:
          'Reusable workflows that verify their own tag and cannot be pinned by SHA; accept by default.',
      },
      pin: {
        enum: ['sha', 'exact-tag'],
        description:
          'What counts as a pin: a full commit SHA (the default), or also vX.Y.Z where its release is immutable.',
      },
      'rest-days': {
        type: 'integer',
        minimum: 0,
        maximum: 365,
        description: 'A commit that is younger than so many days is reported; 0 by default.',
      },
    }),
    gradle: object('How Gradle plugins are judged.', {
      pin: {
        enum: ['version', 'locked', 'checksum'],
        description: 'What is below it is reported; version by default.',
      },
      'test-builds': {
        enum: ['skip', 'judge'],
        description: 'What becomes of builds that are test data; skip by default.',
      },
      scripts: {
        type: 'array',
        description: 'Remote scripts that somebody reviewed.',
        items: object(
          'A script that may be applied from its address.',
          {
            url: { type: 'string', minLength: 1, description: 'The address, as the build has it.' },
            sha256: {
              type: 'string',
              pattern: '^[0-9a-fA-F]{64}$',
              description: 'The checksum of what was reviewed.',
            },
          },
          ['url', 'sha256'],
        ),
      },
    }),
    network: object('What becomes of what the network does not tell.', {
      unreachable: {
        ...level,
        description: 'The level of what could not be asked; warning by default.',
      },
    }),
    fixtures: object('What counts as a fixture and as a build input.', {
      paths: globs('More places where fixtures live.'),
      ignore: globs('Files that are no fixtures.'),
      build: globs('More build inputs.'),
      readers: {
        type: 'array',
        description: 'Commands that may read fixtures while a build is guarded.',
        items: object(
          'A command that may read fixtures, and why.',
          {
            command: {
              type: 'string',
              pattern: '\\S',
              maxLength: 1000,
              description: 'The words that its command line begins with; the program without its folder.',
            },
            reason: { type: 'string', minLength: 1, description: 'Why it may.' },
          },
          ['command', 'reason'],
        ),
      },
    }),
    exclude: globs(
      'Files that are no part of the build, such as test data; they are not looked at, and counted.',
    ),
    inline: {
      enum: ['honour', 'report', 'refuse'],
      description:
        'What comments `pinfold: allow` count for: they let pass (honour, the default), they do and each that a change adds is reported, or they let nothing pass.',
    },
    exceptions: {
      type: 'array',
      description: 'Findings that may pass.',
      items: object(
        'A finding that may pass, why, and until when.',
        {
          rule: { enum: rules.map((rule) => rule.id) },
          subject: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            description: 'A glob over the subject of the finding.',
          },
          path: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            description: 'A glob over the file of the finding.',
          },
          reason: { type: 'string', minLength: 1, description: 'Why this may pass.' },
          expires: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            description: 'The last day on which it may, YYYY-MM-DD.',
          },
        },
        ['rule', 'reason'],
      ),
    },
  },
  ['version'],
);
