/** A build tool: how its command line says what it is asked for. */
interface Tool {
  /**
   * Where that stands among the words that are no options: first, as a subcommand; first or behind `run`, as a script;
   * or anywhere, as a target.
   */
  readonly asks: 'subcommand' | 'script' | 'targets';
  /** Matches the options that take the next word. */
  readonly valued: RegExp;
}

const options = (patterns: string): RegExp => new RegExp(`^(?:${patterns.replaceAll(' ', '|')})$`);

/** Matches no option. */
const none = /(?!)/;

// GNU Make's manual, "Summary of Options"; of a cluster such as `-sC`, the last takes the word.
const make: Tool = {
  asks: 'targets',
  valued: options(
    '-[A-Za-z]*[CfIoWE] --directory --file --makefile --include-dir --old-file --assume-old --what-if --new-file --assume-new --eval',
  ),
};
// `ninja -h`.
const ninja: Tool = { asks: 'targets', valued: options('-C -f -j -l -k -d -t -w') };
// `just --help`, `task --help`, `rake --help`.
const runner: Tool = {
  asks: 'targets',
  valued: options(
    '-f --justfile --rakefile -d --working-directory --dir -t --taskfile -C --directory -I --libdir -o --output -r --require -e --execute -p',
  ),
};
// docs.gradle.org, "Command-Line Interface Reference".
const gradle: Tool = {
  asks: 'targets',
  valued: options(
    '-p --project-dir -b --build-file -c --settings-file -I --init-script -x --exclude-task -g --gradle-user-home -D -P --system-prop --project-prop --include-build --project-cache-dir --console --max-workers --warning-mode --priority -F --dependency-verification -M --write-verification-metadata --update-locks --tests --configuration',
  ),
};
// `mvn --help`.
const maven: Tool = {
  asks: 'targets',
  valued: options(
    '-b --builder -D --define -f --file -gs --global-settings -gt --global-toolchains -l --log-file -P --activate-profiles -pl --projects -rf --resume-from -s --settings -t --toolchains -T --threads --color',
  ),
};

const tools: Readonly<Record<string, Tool>> = {
  make,
  gmake: make,
  bmake: make,
  nmake: make,
  remake: make,
  ninja,
  'ninja-build': ninja,
  samu: ninja,
  just: runner,
  task: runner,
  rake: runner,
  gradle,
  gradlew: gradle,
  mvn: maven,
  mvnw: maven,
  // The Cargo Book, "cargo": general options.
  cargo: { asks: 'subcommand', valued: options('--config -Z -C --color') },
  go: { asks: 'subcommand', valued: options('-C') },
  meson: { asks: 'subcommand', valued: none },
  bazel: { asks: 'subcommand', valued: none },
  dotnet: { asks: 'subcommand', valued: none },
  npm: { asks: 'script', valued: options('--prefix -C -w --workspace --loglevel') },
  pnpm: { asks: 'script', valued: options('-C --dir -F --filter --loglevel') },
  yarn: { asks: 'script', valued: options('--cwd') },
};

/** What a tool is asked for: its targets, its subcommand, or the script that it is to run; none for another program. */
export function askedFor(program: string, args: readonly string[]): readonly string[] {
  const tool = Object.hasOwn(tools, program) ? tools[program] : undefined;
  if (tool === undefined) return [];
  const operands = operandsOf(tool, args);
  switch (tool.asks) {
    case 'targets':
      return operands;
    case 'subcommand':
      return operands.filter((word) => !word.startsWith('+')).slice(0, 1);
    case 'script':
      if (operands[0] === 'workspace') return operands.slice(2, 3);
      return /^run(?:-script)?$/.test(operands[0] ?? '') ? operands.slice(1, 2) : operands.slice(0, 1);
  }
}

/** The words up to the first `--` that are neither options, nor their values, nor variables. */
function operandsOf({ valued }: Tool, args: readonly string[]): string[] {
  const operands: string[] = [];
  for (let at = 0; at < args.length && args[at] !== '--'; at++) {
    const word = args[at] ?? '';
    if (!word.startsWith('-')) {
      if (!word.includes('=')) operands.push(word);
    } else if (valued.test(word)) at++;
  }
  return operands;
}
