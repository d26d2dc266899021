import type { Places } from '../fixtures/places.js';
import type { Policy } from '../policy/policy.js';
import { compilesTests } from './compiles.js';
import { chainOf, commandLine, type Image, programOf } from './image.js';
import { type JvmTool, jvmTool } from './jvm.js';
import { askedFor } from './tools.js';

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

const testTarget =
  /^(?:(?:install|dist|local|unit|integration)-?)?(?:check|tests?|run-?tests?|selftests?|testsuite)(?:[-_:.][\w.-]+)?$/i;
const archiveTarget = /^(?:dist|distdir|sdist|package_source)(?:[-_][\w.-]+)?$/;

/** What a tool is asked for where it runs tests; a target by its name alone where a tool is not here. */
const testCommands: Readonly<Record<string, RegExp>> = {
  cargo: /^(?:test|t|nextest|bench)$/,
  go: /^test$/,
  meson: /^test$/,
  bazel: /^(?:test|coverage)$/,
  dotnet: /^test$/,
};
/** Where it makes a source archive. */
const archiveCommands: Readonly<Record<string, RegExp>> = {
  cargo: /^(?:package|publish)$/,
  npm: /^(?:pack|publish)$/,
  pnpm: /^(?:pack|publish)$/,
  yarn: /^(?:pack|publish)$/,
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
  if (program === 'python')
    return testRunners.has(words[words.indexOf('-m') + 1] ?? '') && words.includes('-m');
  if ((program === 'node' || program === 'rustc') && words.includes('--test')) return true;
  if (program === 'java') return image.words.some((word) => testWorker.test(word));
  return asks(words, testCommands, testTarget);
}

/**
 * How the workers in which tests run are started: Gradle's name themselves so in their arguments; Surefire's are a JAR
 * or a file of arguments, whose name begins so (maven-surefire, AbstractForkConfiguration), or its main class.
 */
const testWorker =
  /^Gradle Test Executor|(?:^|\/)surefirebooter[\w.-]*\.jar$|^@.*\/surefire[\w.-]*$|\.surefire\.booter\.ForkedBooter$/;

function makesArchive(image: Image): boolean {
  const words = wordsOf(image);
  // `setup.py sdist`; the hook of PEP 517 by which every front end asks for one.
  if (/^(?:setup|_in_process)\.py$/.test(plain(words[0] ?? '')))
    return words.includes('sdist') || words.includes('build_sdist');
  return asks(words, archiveCommands, archiveTarget);
}

/** Is a tool asked for what one of these names? A task may have its project, a goal its plugin before it: `:app:test`. */
function asks(words: readonly string[], commands: Readonly<Record<string, RegExp>>, target: RegExp): boolean {
  const program = plain(words[0] ?? '').replace(/-cli$/, '');
  const pattern = Object.hasOwn(commands, program) ? commands[program] : target;
  const isQualified = /^(?:gradlew?|mvnw?)$/.test(program);
  return askedFor(program, words.slice(1)).some(
    (word) => pattern?.test(isQualified ? word.slice(word.lastIndexOf(':') + 1) : word) === true,
  );
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
