import type { SeenArtifact } from '../artifacts/facts.js';
import type { Difference, Maker, Release, Role } from '../artifacts/release/facts.js';
import { type Draft, type Level, levels, wholeFile } from '../finding.js';
import { type Graded, merged } from './artifacts.js';
import type { FactRule } from './rule.js';

/** So many findings of one level tell that an archive is another tree; the rest is counted. */
const most = 200;

export const unknownReleaseFile: FactRule = {
  id: 'unknown-release-file',
  group: 'fixtures',
  level: 'error',
  title: 'A source archive holds a file that git does not have, or has with other content',
  needs: 'artifacts',
  *check({ artifacts }) {
    for (const artifact of artifacts.seen)
      if (artifact.kind === 'source') yield* merged(draftsFor(artifact));
      else yield* merged(draftsForGuess(artifact));
  },
};

function* draftsFor(artifact: SeenArtifact): Generator<Graded> {
  const { file, faults, release } = artifact;
  for (const { entry, message, level } of faults)
    yield { file, span: wholeFile, subject: entry, message, remedy: anew, level };
  if (release !== undefined) yield* capped(artifact, release);
  else
    yield {
      file,
      span: wholeFile,
      subject: file,
      message: 'This source archive cannot be compared: there is no git repository, or no commit in it.',
      remedy: 'Run this in a clone of the repository that the archive is made of.',
      level: 'error',
    };
}

function* draftsForGuess({ file, guess }: SeenArtifact): Generator<Graded> {
  if (guess === undefined || guess.inGit === 0) return;
  yield {
    file,
    span: wholeFile,
    subject: file,
    message: `This was taken for a package that was built, and not compared with git: ${guess.inGit} of its ${guess.files} files of code have a path that git has.`,
    remedy: 'Say `--kind source` to have it compared, or `--kind binary` that it is right so.',
    level: 'notice',
  };
}

const anew = 'Make the archive anew, from a clean clone, and look into how this came in.';

function* capped(artifact: SeenArtifact, release: Release): Generator<Graded> {
  const drafts = release.differences.map((difference) => draftFor(artifact.file, difference, release));
  for (const level of levels) {
    const all = drafts.filter((draft) => draft.level === level);
    yield* all.slice(0, most);
    if (all.length > most)
      yield {
        file: artifact.file,
        span: wholeFile,
        subject: `${artifact.file}, ${level}`,
        message: `${all.length - most} more files of the archive differ from git at ${nameOf(release)} in such a way.`,
        remedy: 'Name the commit that the archive is made of with --ref.',
        level,
      };
  }
}

function draftFor(file: string, difference: Difference, release: Release): Graded {
  return { file, span: wholeFile, subject: difference.path, ...judge(difference, nameOf(release)) };
}

/** Where git was looked at, with why there, where nobody named it. */
function nameOf({ ref: { name, why } }: Release): string {
  return why === 'head' ? "HEAD (no tag fits the archive's name)" : name;
}

type Judgement = Pick<Draft, 'message' | 'remedy'> & { readonly level: Level };

function judge(difference: Difference, git: string): Judgement {
  switch (difference.kind) {
    case 'unknown':
      return judgeUnknown(difference, git);
    case 'changed':
      return judgeChanged(difference, git);
    case 'moved':
      return {
        message: `Git does not have this file at ${git}; it has the same content as ${difference.from}.`,
        remedy: 'Nothing, if the release is meant to have it here too.',
        level: 'notice',
      };
    case 'configured':
      return {
        message: `Git does not have this file at ${git}; it is ${difference.from} with plain values for its placeholders, as configure makes it.`,
        remedy: 'Nothing, if the release is meant to have it.',
        level: 'notice',
      };
    case 'stamped':
      return {
        message: `Git has this file with another version or day of the release at ${git}; nothing else differs.`,
        remedy: 'Nothing, if the release is stamped so.',
        level: 'notice',
      };
    case 'mode':
      return {
        message: `The archive has this file ${difference.executable ? '' : 'not '}executable, unlike git at ${git}.`,
        remedy: 'Pack the modes that git has.',
        level: difference.executable ? 'warning' : 'notice',
      };
    case 'link':
      return {
        message: `This link leads to ${difference.target}, ${
          {
            outward: 'out of the archive',
            unknown: `and git has no such link at ${git}`,
            elsewhere: `and what git has there at ${git} is another`,
          }[difference.fault]
        }.`,
        remedy: anew,
        level: 'error',
      };
    case 'device':
      return { message: 'This is a device or a pipe, which is no source.', remedy: anew, level: 'error' };
    case 'submodule':
      return {
        message: `The files below ${difference.submodule} were not compared: git has a submodule there at ${git}.`,
        remedy: `Compare them with the submodule's own repository.`,
        level: 'warning',
      };
  }
}

function judgeUnknown({ role, maker }: Extract<Difference, { kind: 'unknown' }>, git: string): Judgement {
  switch (maker?.how) {
    case 'plain':
    case 'generated':
    case 'copied':
      return {
        message: `Git does not have this file at ${git}; ${made(maker)}.`,
        remedy:
          'Nothing, if the release uses that tool. To be sure, make the file anew from a clean clone and compare.',
        level: 'notice',
      };
    case 'altered':
      return {
        message: `Git does not have this file at ${git}. It has the name of a file that ${maker.tool} copies into projects, and is no version of it that Pinfold knows.`,
        remedy: `Compare it with the ${maker.tool} that the release was made with. If it is what that has, accept it with a reason, for this path.`,
        level: 'error',
      };
    case 'sourceless':
      return {
        message: `Git does not have this file at ${git}. It says that it is made by ${maker.tool}, and what that would make it from is neither in git nor in the archive. ${roleText[role]}`,
        remedy: 'Find who puts it into the archive, and put what it is made from into git.',
        level: roleLevel[role],
      };
    case undefined:
      return {
        message: `Git does not have this file at ${git}, and no tool is known to make it. ${roleText[role]}`,
        remedy:
          'Find who puts it into the archive. Put it into git, or make it in the build, or leave it out; if it is right as it is, accept it with a reason.',
        level: roleLevel[role],
      };
  }
}

const roleText: Readonly<Record<Role, string>> = {
  build: 'It is of the kind that is built or run, and nobody could review it in the repository.',
  opaque: 'Nobody can review it as text.',
  picture: 'It is there to be looked at, and nobody can review it as text.',
  document: 'It is of the kind that people read.',
  other: 'It is of no kind that is known to be built or run.',
};

const roleLevel: Readonly<Record<Role, Level>> = {
  build: 'error',
  opaque: 'error',
  picture: 'warning',
  document: 'notice',
  other: 'warning',
};

function judgeChanged(
  { role, maker, path }: Extract<Difference, { kind: 'changed' }>,
  git: string,
): Judgement {
  const message = `Git has this file with other content at ${git}`;
  if (maker !== undefined)
    return {
      message: `${message}; ${made(maker)}.`,
      remedy:
        'Nothing, if the release uses that tool. To be sure, make the file anew from a clean clone and compare.',
      // Somebody could review what git has, and nobody what the tool made of it since.
      level: maker.how === 'generated' && role === 'build' ? 'warning' : 'notice',
    };
  // gettext's manual, "po/Makefile.in.in": `make dist` merges the messages anew into each catalogue.
  if (role === 'document' && /\.pot?$/.test(path))
    return {
      message: `${message}; releases merge their messages anew.`,
      remedy: 'Nothing.',
      level: 'notice',
    };
  return {
    message: `${message}. ${roleText[role]}`,
    remedy:
      'Compare the two, and find what changes the file when a release is made; the archive must hold what was reviewed.',
    level: roleLevel[role],
  };
}

function made({ tool, how }: Maker): string {
  return how === 'copied' ? `it is a version of ${tool}'s own` : `it looks made by ${tool}`;
}
