import type { Places } from '../fixtures/places.js';
import type { Policy } from '../policy/policy.js';
import { compilesTests } from './compiles.js';
import { chainOf, commandLine, type Image, programOf } from './image.js';
import { type JvmTool, jvmTool } from './jvm.js';

/** On whose behalf a program read a fixture. */
export type Role =
  | { readonly kind: 'build' }
  /** A program that reads a tree without being the build. */
  | { readonly kind: 'bystander'; readonly what: Bystander }
  /** One that the policy names. */
  | { readonly kind: 'allowed'; readonly reason: string }
  /** A compiler that makes an object of the tests. */
  | { readonly kind: 'compiled' }
  /** One that builds the tests and the rest. */
  | { readonly kind: 'undecided'; readonly tool: JvmTool };

export type Bystander = 'tests' | 'version control' | 'an index of the sources' | 'a source archive';

/** Where they are installed, not where the workspace has something of that name. */
const versionControl = new Set(['git', 'hg', 'svn', 'svnversion', 'jj', 'bzr', 'fossil']);
const indexers = new Set([
  'ctags',
  'etags',
  'cscope',
  'gtags',
  'gtags-cscope',
  'exuberant-ctags',
  'universal-ctags',
]);

/** What puts files into a source archive; each only below a step that makes one. */
const archivers = new Set([
  'cp',
  'ln',
  'tar',
  'bsdtar',
  'gtar',
  'cpio',
  'pax',
  'zip',
  '7z',
  'install',
  'rsync',
  'amtar',
]);

/** Programs that run tests. */
const testRunners = new Set(
  (
    'ctest pytest py.test tox nox nosetests unittest prove bats busted phpunit rspec minitest jest vitest mocha ava ' +
    'karma cypress playwright tap c8 nyc gotestsum cargo-nextest runtests runtests.py run-tests runtests.sh'
  ).split(' '),
);

const makers = new Set([
  'make',
  'gmake',
  'bmake',
  'nmake',
  'remake',
  'ninja',
  'ninja-build',
  'samu',
  'just',
  'task',
  'rake',
]);
const testTarget =
  /^(?:(?:install|dist|local|unit|integration)-?)?(?:check|tests?|run-?tests?|selftests?|testsuite)(?:[-_:.][\w.-]+)?$/i;
const archiveTarget = /^(?:dist|distdir|sdist|package_source)(?:[-_][\w.-]+)?$/;

/** The subcommands by which a tool runs tests, or makes a source archive. */
const testCommands: Readonly<Record<string, RegExp>> = {
  cargo: /^(?:test|t|nextest|bench)$/,
  go: /^test$/,
  meson: /^test$/,
  npm: testTarget,
  yarn: testTarget,
  pnpm: testTarget,
  gradle: testTarget,
  gradlew: testTarget,
  mvn: testTarget,
  mvnw: testTarget,
  bazel: /^(?:test|coverage)$/,
  dotnet: /^test$/,
};
const archiveCommands: Readonly<Record<string, RegExp>> = {
  cargo: /^(?:package|publish)$/,
  npm: /^(?:pack|publish)$/,
  pnpm: /^(?:pack|publish)$/,
  yarn: /^(?:pack|publish)$/,
  meson: /^dist$/,
};

/** Judges who read; one for a run, since it remembers what it judged. */
export class Readers {
  readonly #roles = new WeakMap<Image, Role>();

  /** `root` is the workspace, as an absolute real path. */
  constructor(
    private readonly root: string,
    private readonly places: Places,
    private readonly allowed: Policy['fixtures']['readers'],
  ) {}

  /** `path` is that of the fixture below the workspace. */
  roleOf(image: Image | undefined, path: string): Role {
    if (image === undefined) return { kind: 'build' };
    const role = this.#roles.get(image) ?? this.#judge(image);
    this.#roles.set(image, role);
    const tool = role.kind === 'build' && !this.#isOurs(image) ? jvmTool(image, path) : undefined;
    return tool === undefined ? role : { kind: 'undecided', tool };
  }

  /** Is the program one of the workspace's own, whatever its name? */
  #isOurs(image: Image): boolean {
    return image.file.startsWith(`${this.root}/`);
  }

  #judge(image: Image): Role {
    const chain = chainOf(image);
    const program = plain(programOf(image));
    if (!this.#isOurs(image)) {
      if (versionControl.has(program)) return { kind: 'bystander', what: 'version control' };
      if (indexers.has(program)) return { kind: 'bystander', what: 'an index of the sources' };
      if ((archivers.has(program) && chain.some(makesArchive)) || makesArchive(image))
        return { kind: 'bystander', what: 'a source archive' };
    }
    if (chain.some(runsTests)) return { kind: 'bystander', what: 'tests' };
    const reader = this.allowed.find(({ command }) => chain.some((link) => begins(link, command)));
    if (reader !== undefined) return { kind: 'allowed', reason: reader.reason };
    return !this.#isOurs(image) && compilesTests(image, this.root, this.places)
      ? { kind: 'compiled' }
      : { kind: 'build' };
  }
}

/** Does the command line begin with the words of `command`? The program goes by its name, without its folder. */
function begins(image: Image, command: string): boolean {
  const wanted = command.trim().split(/\s+/);
  const words = [programOf(image), ...image.words.slice(1)];
  return wanted.every((word, index) => words[index] === word);
}

function runsTests(image: Image): boolean {
  const words = wordsOf(image);
  const program = plain(words[0] ?? '');
  if (testRunners.has(program)) return true;
  if (makers.has(program)) return targets(words).some((word) => testTarget.test(word));
  if (program === 'python')
    return testRunners.has(words[words.indexOf('-m') + 1] ?? '') && words.includes('-m');
  if ((program === 'node' || program === 'rustc') && words.includes('--test')) return true;
  // Gradle's and Surefire's workers name themselves so in their arguments.
  if (program === 'java')
    return image.words.some((word) => word.startsWith('Gradle Test Executor') || /surefire/.test(word));
  return commandIs(words, testCommands);
}

function makesArchive(image: Image): boolean {
  const words = wordsOf(image);
  const program = plain(words[0] ?? '');
  if (makers.has(program)) return targets(words).some((word) => archiveTarget.test(word));
  // `setup.py sdist`; the hook of PEP 517 by which every front end asks for one.
  if (/^(?:setup|_in_process)\.py$/.test(program))
    return words.includes('sdist') || words.includes('build_sdist');
  return commandIs(words, archiveCommands);
}

/** The words that name the program: a script's, where an interpreter runs it. */
function wordsOf(image: Image): readonly string[] {
  const words = [programOf(image), ...image.words.slice(1)];
  const script = words[1];
  const interpreted = ['node', 'python', 'ruby', 'perl', 'sh', 'bash', 'dash'].includes(
    plain(words[0] ?? ''),
  );
  if (!interpreted || script === undefined || script.startsWith('-')) return words;
  return [script.slice(script.lastIndexOf('/') + 1), ...words.slice(2)];
}

/** The words of a maker that are neither options nor variables. */
function targets(words: readonly string[]): string[] {
  return words.slice(1).filter((word) => !word.startsWith('-') && !word.includes('='));
}

/** Is one of the words before the first `--` a subcommand of its tool's? */
function commandIs(words: readonly string[], commands: Readonly<Record<string, RegExp>>): boolean {
  const program = plain(words[0] ?? '').replace(/-cli$/, '');
  const pattern = Object.hasOwn(commands, program) ? commands[program] : undefined;
  if (pattern === undefined) return false;
  const end = words.indexOf('--');
  return words
    .slice(1, end < 0 ? undefined : end)
    .some((word) => pattern.test(word) || pattern.test(word.slice(word.lastIndexOf(':') + 1)));
}

/** `python3.12`, `npm-cli.js`, `mvnw.cmd` without what is behind the name. */
function plain(name: string): string {
  const base = name.toLowerCase().replace(/\.(?:exe|cmd|js|cjs|mjs|bat)$/, '');
  return /^python[\d.]*$/.test(base) ? 'python' : base;
}

/** The command lines of a chain for a reader; one that a program repeats stands once. */
export function shownChain(image: Image | undefined): string[] {
  const lines = chainOf(image).map(commandLine);
  const distinct = lines.filter((line, index) => line !== lines[index - 1]);
  const most = 8;
  return distinct.length <= most ? distinct : [...distinct.slice(0, 3), '…', ...distinct.slice(3 - most + 1)];
}
