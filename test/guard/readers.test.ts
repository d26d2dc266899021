import { expect, test } from 'vitest';
import { placesOf } from '../../src/fixtures/places.js';
import { type Image, imageAfter } from '../../src/guard/image.js';
import { Readers } from '../../src/guard/readers.js';

const readers = new Readers('/repo', placesOf({ paths: [], ignore: [], build: [], readers: [] }), []);

/** Whose read it is where `cat` runs below these command lines. */
function roleBelow(...lines: string[]): string {
  let image: Image | undefined;
  for (const line of [...lines, 'cat tests/a.xz']) {
    const words = line.split(' ');
    image = imageAfter(image, { file: `/usr/bin/${words[0]}`, words, cwd: '/repo' });
  }
  const role = readers.roleOf(image, 'tests/a.xz');
  return role.kind === 'bystander' ? role.what : role.kind;
}

const surefire = '/repo/target/surefire/surefirebooter-20261125.jar';

test.each([
  'make check',
  'make -j4 -k test',
  'make -j 4 V=1 installcheck',
  'make -C sub check',
  'make -sC sub check-local',
  'ninja -C build test',
  'just -f x.just test',
  'rake test:unit',
  'cargo test',
  'cargo +nightly test --all',
  'cargo --config net.offline=true t',
  'cargo nextest run',
  'go test ./...',
  'go -C sub test ./...',
  'meson test -C build',
  'bazel test //...',
  'dotnet test',
  'npm test',
  'npm run test:unit',
  'npm --prefix web test',
  'yarn workspace web test',
  'pnpm --filter web run test',
  'gradle :app:test',
  'gradlew -p sub check',
  'mvn -o -B test',
  'mvn -pl core surefire:test',
  'python3.12 -m pytest',
  'pytest tests',
  'ctest --output-on-failure',
  'rustc --test tests/a.rs',
  `java -jar ${surefire} /repo/target/surefire`,
])('tests: %s', (line) => {
  expect(roleBelow('sh -c build', line)).toBe('tests');
});

test.each([
  'make',
  'make all',
  'make -C tests',
  'make -sC test all',
  'make -f check.mk',
  'make --directory test',
  'make CHECK=check',
  'ninja -C test',
  'just -d test build',
  'gradle build -x test',
  'gradlew assemble --exclude-task check',
  'gradle -p test assemble',
  'mvn -pl tests package',
  'mvn -P check -DskipTests install',
  'mvn -Dsurefire.useFile=false package',
  'java -cp /opt/x.jar org.codehaus.plexus.classworlds.launcher.Launcher -Dsurefire.useFile=false package',
  'cargo build -p test',
  'cargo build --bin t',
  'cargo run test',
  'go build test',
  'go run test',
  'meson compile test',
  'bazel build test',
  'dotnet build test',
  'npm run build:test',
  'npm run build test',
  'npm --prefix test run build',
  'yarn workspace test build',
  'python3 -m build',
  'python3 setup.py build',
])('the build: %s', (line) => {
  expect(roleBelow('sh -c build', line)).toBe('build');
});

test.each([
  ['make dist', 'tar cf -', 'a source archive'],
  ['make -C dist', 'tar cf -', 'build'],
  ['meson dist', 'cp a b', 'a source archive'],
  ['cargo build -p package', 'cp a b', 'build'],
  ['sh -c build', 'git status', 'version control'],
  ['sh -c build', 'ctags -R', 'an index of the sources'],
])('%s → %s: %s', (above, line, expected) => {
  const words = line.split(' ');
  const parent = imageAfter(undefined, { file: '/usr/bin/x', words: above.split(' '), cwd: '/repo' });
  const named = { ...parent, file: `/usr/bin/${above.split(' ')[0]}` };
  const image = imageAfter(named, { file: `/usr/bin/${words[0]}`, words, cwd: '/repo' });
  const role = readers.roleOf(image, 'tests/a.xz');
  expect(role.kind === 'bystander' ? role.what : role.kind).toBe(expected);
});
