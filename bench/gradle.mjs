import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a build of `projects` projects, two scripts each, about 20 MB for 2,000, with one catalog of 500 entries.
 * Returns how many bytes its scripts have together.
 */
export function gradleBuild(tree, projects) {
  mkdirSync(join(tree, 'gradle'), { recursive: true });
  const entries = Array.from({ length: 250 }, (_, n) => n);
  writeFileSync(
    join(tree, 'gradle/libs.versions.toml'),
    `[versions]\n${entries.map((n) => `v${n} = "1.${n}"\n`).join('')}[plugins]\n${entries.map((n) => `p${n} = { id = "com.example.p${n}", version.ref = "v${n}" }\n`).join('')}`,
  );
  writeFileSync(join(tree, 'gradle.properties'), 'org.gradle.jvmargs=-Xmx2g\nkotlinVersion=2.1.0\n');
  const names = Array.from({ length: projects }, (_, n) => `project-${n}`);
  writeFileSync(join(tree, 'settings.gradle'), names.map((name) => `include ':${name}'\n`).join(''));
  writeFileSync(
    join(tree, 'build.gradle'),
    `plugins {\n${entries.map((n) => `  alias(libs.plugins.p${n}) apply false\n`).join('')}}\n`,
  );
  let bytes = 0;
  for (const [index, name] of names.entries()) {
    mkdirSync(join(tree, name), { recursive: true });
    const groovy = script(
      index,
      (id) => `  id 'com.example.p${id}'\n`,
      (n) => `  implementation "com.example:lib-${n}:$kotlinVersion"\n`,
    );
    const kotlin = script(
      index,
      (id) => `  id("com.example.p${id}")\n`,
      (n) => `  implementation("com.example:lib-${n}:1.\${n}")\n`,
    );
    writeFileSync(join(tree, name, 'build.gradle'), groovy);
    writeFileSync(join(tree, name, 'publish.gradle.kts'), kotlin);
    bytes += groovy.length + kotlin.length;
  }
  return bytes;
}

function script(index, plugin, dependency) {
  let text = `plugins {\n${plugin(index % 250)}}\n\ndependencies {\n`;
  for (let n = 0; n < 40; n++) text += dependency(n);
  text += '}\n\n';
  for (let n = 0; text.length < 5000; n++) {
    text += `// Task ${n} of the project, which does what its name says.\ntasks.register("task${n}") {\n  doLast {\n    println("running task ${n} of project ${index}")\n    val out = file("build/out-${n}.txt")\n    out.writeText("done")\n  }\n}\n`;
  }
  return text;
}
