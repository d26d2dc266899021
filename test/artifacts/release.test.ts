import { chmodSync, cpSync, linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tagFor } from '../../src/artifacts/release/tree.js';
import type { Finding } from '../../src/finding.js';
import { commitAll, findingsIn, noise, sh, told } from '../support/artifacts.js';
import { folder, git } from '../support/bundle.js';
import { testWith } from '../support/tools.js';

/** A repository whose release is packed after `change`, in a folder of its own. */
async function release(
  files: Record<string, string | Buffer>,
  change: (packed: string) => void,
  name = 'thing-1.0.tar.gz',
): Promise<Finding[]> {
  const root = folder(files);
  commitAll(root);
  const packed = join(root, '.git/packed/thing-1.0');
  mkdirSync(packed, { recursive: true });
  for (const path of Object.keys(files)) cpSync(join(root, path), join(packed, path));
  change(packed);
  sh(root, `tar -czf .git/${name} -C .git/packed thing-1.0`);
  return findingsIn(root, [`.git/${name}`]);
}

const sources = {
  'configure.ac': 'AC_INIT([thing], [1.0])\n',
  'Makefile.am': 'bin_PROGRAMS = thing\n',
  'src/main.c': 'int main(void) { return 0; }\n',
  'tests/files/bad.xz': Buffer.concat([Buffer.from('\xfd7zXZ\0', 'latin1'), noise(1, 500)]),
  README: 'A thing.\n',
};

const line = (findings: readonly Finding[]) =>
  told(findings).map((text) => text.replace(' unknown-release-file', ''));

describe('a source archive against git', () => {
  testWith('tar')('that is the same gives nothing, its fixtures included', async () => {
    expect(await release(sources, () => {})).toEqual([]);
  });

  testWith('tar')('with line endings of another system gives nothing', async () => {
    const findings = await release(sources, (packed) =>
      writeFileSync(join(packed, 'src/main.c'), 'int main(void) { return 0; }\r\n'),
    );
    expect(findings).toEqual([]);
  });

  testWith('tar')('with a macro that git does not have', async () => {
    const findings = await release(sources, (packed) => {
      mkdirSync(join(packed, 'm4'));
      writeFileSync(join(packed, 'm4/host-data.m4'), 'AC_DEFUN([pf_HOST_DATA], [])\n');
    });
    expect(line(findings)).toEqual(['error m4/host-data.m4']);
  });

  testWith('tar')(
    'with a macro that bears the name of a known one, and is none of its versions',
    async () => {
      const findings = await release(sources, (packed) => {
        mkdirSync(join(packed, 'm4'));
        writeFileSync(
          join(packed, 'm4/build-to-host.m4'),
          '# build-to-host.m4 serial 30\ndnl Copyright (C) 2023-2024 Free Software Foundation, Inc.\nAC_DEFUN([gl_BUILD_TO_HOST], [])\n',
        );
      });
      expect(line(findings)).toEqual(['error m4/build-to-host.m4']);
      expect(findings[0]?.message).toContain('the name of a file that gnulib copies');
    },
  );

  testWith('tar')('with other content, an object, a document, a catalogue', async () => {
    const findings = await release({ ...sources, 'po/de.po': 'msgid ""\n' }, (packed) => {
      writeFileSync(join(packed, 'src/main.c'), 'int main(void) { return 1; }\n');
      writeFileSync(join(packed, 'src/extra.o'), noise(2, 900));
      writeFileSync(join(packed, 'README'), 'Another thing.\n');
      writeFileSync(join(packed, 'ChangeLog'), 'Changes.\n');
      writeFileSync(join(packed, 'po/de.po'), 'msgid ""\nmsgstr ""\n');
    });
    expect(line(findings)).toEqual([
      'notice ChangeLog',
      'notice README',
      'notice po/de.po',
      'error src/extra.o',
      'error src/main.c',
    ]);
  });

  testWith('tar')('with a fixture as a source, and a file that git has elsewhere', async () => {
    const findings = await release(sources, (packed) => {
      cpSync(join(packed, 'tests/files/bad.xz'), join(packed, 'src/table.bin'));
      cpSync(join(packed, 'src/main.c'), join(packed, 'src/copy.c'));
    });
    expect(line(findings)).toEqual(['notice src/copy.c', 'error src/table.bin']);
  });

  testWith('tar')('with modes and links that differ', async () => {
    const findings = await release(sources, (packed) => {
      chmodSync(join(packed, 'src/main.c'), 0o755);
      rmSync(join(packed, 'README'));
      symlinkSync('../../../etc/passwd', join(packed, 'README'));
      symlinkSync('src/main.c', join(packed, 'link.c'));
    });
    expect(line(findings)).toEqual(['error README', 'error link.c', 'warning src/main.c']);
  });

  testWith('tar')('with hard links to what git has there, and to another file', async () => {
    const findings = await release({ ...sources, 'src/same.c': sources['src/main.c'] }, (packed) => {
      rmSync(join(packed, 'src/same.c'));
      linkSync(join(packed, 'src/main.c'), join(packed, 'src/same.c'));
      writeFileSync(join(packed, 'src/more.c'), 'int of_no_size_that_git_has;\n');
      rmSync(join(packed, 'README'));
      linkSync(join(packed, 'src/more.c'), join(packed, 'README'));
    });
    const links = findings.filter(({ message }) => message.startsWith('This link'));
    expect(links.map(({ level }) => level)).toEqual(['error']);
    expect(links[0]?.message).toContain('what git has there');
    expect(line(findings)).toContain(`error ${links[0]?.subject}`);
  });

  testWith('tar')('with a file that its tool made anew, though git has it', async () => {
    const configure = '# Generated by GNU Autoconf 2.71.\n';
    const findings = await release({ ...sources, configure }, (packed) =>
      writeFileSync(join(packed, 'configure'), `${configure}true\n`),
    );
    expect(line(findings)).toEqual(['warning configure']);
  });

  testWith('tar')('with what a link of git leads to, in its place', async () => {
    const root = folder({ ...sources, 'shared/table.h': 'int table[1];\n' });
    mkdirSync(join(root, 'lib'));
    symlinkSync('../shared/table.h', join(root, 'lib/table.h'));
    symlinkSync('../lib/table.h', join(root, 'src/table.h'));
    symlinkSync('table.h', join(root, 'lib/round.h'));
    commitAll(root);
    sh(root, 'git archive --prefix=thing-1.0/ HEAD | tar -x -C .git');
    const pack = 'tar -chzf .git/thing-1.0.tar.gz -C .git thing-1.0';
    sh(root, pack);
    expect(await findingsIn(root, ['.git/thing-1.0.tar.gz'])).toEqual([]);
    rmSync(join(root, '.git/thing-1.0/src/table.h'));
    writeFileSync(join(root, '.git/thing-1.0/src/table.h'), 'int table[2];\n');
    sh(root, pack);
    expect(line(await findingsIn(root, ['.git/thing-1.0.tar.gz']))).toEqual(['error src/table.h']);
  });

  testWith('tar')('with files of a submodule, below it and where a link leads into it', async () => {
    const root = folder(sources);
    symlinkSync('../extern/zlib/zlib.h', join(root, 'src/zlib.h'));
    commitAll(root);
    const head = git(root, 'rev-parse', 'HEAD').trim();
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${head},extern/zlib`);
    sh(
      root,
      `git -c user.name=x -c user.email=x@y commit -qm submodule
      git archive --prefix=thing-1.0/ HEAD | tar -x -C .git
      cd .git/thing-1.0 && rm src/zlib.h && mkdir -p extern/zlib
      for name in a b c d e zlib; do echo "int $name;" > extern/zlib/$name.h; done
      cp extern/zlib/zlib.h src && cd .. && tar -czf thing-1.0.tar.gz thing-1.0`,
    );
    const findings = await findingsIn(root, ['.git/thing-1.0.tar.gz']);
    expect(findings.map(({ level, message }) => `${level} ${message}`)).toEqual([
      "warning The files below extern/zlib were not compared: git has a submodule there at HEAD (no tag fits the archive's name).",
    ]);
  });

  testWith('tar')('that a tool built, with some code of git, is said not to be compared', async () => {
    const root = folder({ 'package.json': '{}\n', 'bin.js': '1;\n', 'src/a.ts': '', 'src/b.ts': '' });
    commitAll(root);
    sh(
      root,
      'mkdir -p .git/package/dist && cp package.json bin.js .git/package && touch .git/package/dist/a.js .git/package/dist/b.js && tar -czf .git/thing-1.0.tgz -C .git package',
    );
    const findings = await findingsIn(root, ['.git/thing-1.0.tgz']);
    expect(findings.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'notice This was taken for a package that was built, and not compared with git: 2 of its 4 files of code have a path that git has.',
    ]);
    expect(await findingsIn(root, ['.git/thing-1.0.tgz'], { kind: 'binary' })).toEqual([]);
    expect(line(await findingsIn(root, ['.git/thing-1.0.tgz'], { kind: 'source' }))).toEqual([
      'error dist/a.js',
      'error dist/b.js',
    ]);
  });

  testWith('tar')('with a link that git has', async () => {
    const root = folder(sources);
    symlinkSync('README', join(root, 'README.md'));
    commitAll(root);
    sh(root, 'git archive --prefix=thing-1.0/ -o .git/thing-1.0.tar.gz HEAD');
    expect(await findingsIn(root, ['.git/thing-1.0.tar.gz'])).toEqual([]);
  });

  testWith('tar', 'zip')(
    'made by git archive, with export-subst and export-ignore, as tar and as zip',
    async () => {
      const root = folder({
        ...sources,
        'src/version.c': 'const char *v = "$Format:%H$";\nconst char *d = "$Format:%ad$";\n',
        '.gitattributes': 'src/version.c export-subst\nREADME export-ignore\n',
      });
      commitAll(root);
      sh(root, 'for f in tar.gz zip; do git archive --prefix=thing-1.0/ -o .git/thing-1.0.$f HEAD; done');
      expect(await findingsIn(root, ['.git/thing-1.0.tar.gz', '.git/thing-1.0.zip'])).toEqual([]);
      sh(
        root,
        'cd .git && mkdir p && tar -xzf thing-1.0.tar.gz -C p && echo "int x;" >> p/thing-1.0/src/version.c && tar -czf thing-1.0.tar.gz -C p thing-1.0',
      );
      expect(line(await findingsIn(root, ['.git/thing-1.0.tar.gz']))).toEqual(['error src/version.c']);
    },
  );

  testWith('tar')('at the tag that its name gives, at a ref that is named, at HEAD', async () => {
    const root = folder(sources);
    commitAll(root);
    git(root, 'tag', 'v1.0');
    sh(
      root,
      'git archive --prefix=thing-1.0/ -o .git/thing-1.0.tar.gz HEAD && cp .git/thing-1.0.tar.gz .git/thing.tar.gz',
    );
    writeFileSync(join(root, 'src/main.c'), 'int main(void) { return 2; }\n');
    sh(root, 'git -c user.name=x -c user.email=x@y commit -qam next');
    expect(await findingsIn(root, ['.git/thing-1.0.tar.gz'])).toEqual([]);
    expect(await findingsIn(root, ['.git/thing.tar.gz'], { ref: 'v1.0' })).toEqual([]);
    expect(line(await findingsIn(root, ['.git/thing.tar.gz']))).toEqual(['error src/main.c']);
    await expect(findingsIn(root, ['.git/thing.tar.gz'], { ref: 'v9' })).rejects.toThrow('v9 is no commit');
  });

  testWith('tar')(
    'that is called a binary is looked into for fixtures, and the other way round',
    async () => {
      const root = folder(sources);
      commitAll(root);
      sh(
        root,
        'git archive --prefix=thing-1.0/ -o .git/thing-1.0.tar.gz HEAD; tar -czf .git/out.tar.gz tests',
      );
      expect(told(await findingsIn(root, ['.git/thing-1.0.tar.gz'], { kind: 'binary' }))).toEqual([
        'error fixture-in-artifact thing-1.0.tar.gz!/thing-1.0/tests/files/bad.xz',
      ]);
      expect(told(await findingsIn(root, ['.git/out.tar.gz']))).toEqual([
        'error fixture-in-artifact out.tar.gz!/tests/files/bad.xz',
      ]);
      expect(await findingsIn(root, ['.git/out.tar.gz'], { kind: 'source' })).toEqual([]);
    },
  );

  testWith('tar')('outside git cannot be compared', async () => {
    const root = folder(sources);
    sh(root, 'tar -czf /tmp/pinfold-no-git.tar.gz . && mv /tmp/pinfold-no-git.tar.gz thing-1.0.tar.gz');
    const findings = await findingsIn(root, ['thing-1.0.tar.gz']);
    expect(findings.map(({ message }) => message)).toEqual([
      'This source archive cannot be compared: there is no git repository, or no commit in it.',
    ]);
  });
});

describe('what packagers generate', () => {
  testWith('tar')("Cargo's manifest, with the author's beside it", async () => {
    const crate = {
      'Cargo.toml':
        '[package]\nname = "thing"\n[dependencies]\na = "1.2"\nb = { version = "3", path = "../b" }\n[target."cfg(unix)".build-dependencies]\nc = { workspace = true }\n',
      'src/lib.rs': 'pub fn f() {}\n',
    };
    const written =
      '# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO\n#\n[package]\nname = "thing"\nbuild = false\n[dependencies.a]\nversion = "1.2"\n[dependencies.b]\nversion = "3"\n[target."cfg(unix)".build-dependencies.c]\nversion = "1"\n';
    const crateOf = (manifest: string, original: string) =>
      release(
        crate,
        (packed) => {
          writeFileSync(join(packed, 'Cargo.toml.orig'), original);
          writeFileSync(join(packed, 'Cargo.toml'), manifest);
          writeFileSync(
            join(packed, '.cargo_vcs_info.json'),
            `{\n  "git": {\n    "sha1": "${'0'.repeat(40)}"\n  },\n  "path_in_vcs": ""\n}`,
          );
        },
        'thing-1.0.crate',
      );
    expect(line(await crateOf(written, crate['Cargo.toml']))).toEqual([
      'notice .cargo_vcs_info.json',
      'notice Cargo.toml',
      'notice Cargo.toml.orig',
    ]);
    for (const manifest of [
      `${written}[build-dependencies.d]\nversion = "1"\n`,
      `${written}[dependencies.c]\nversion = "1"\n`,
      written.replace('"1.2"', '"1.3"'),
      written.replace('"1.2"', '"1.2"\npackage = "d"'),
      written.replace('"1.2"', '"1.2"\nregistry-index = "https://example.org"'),
      written.replace('"1.2"', '"1.2"\ngit = "https://example.org"'),
      written.replace('build = false', 'build = "src/lib.rs"'),
      `${written}[patch.crates-io]\na = { git = "https://example.org" }\n`,
      `${written}[`,
    ])
      expect(line(await crateOf(manifest, crate['Cargo.toml'])), manifest).toContain('error Cargo.toml');
    expect(line(await crateOf(written, '[package]\nname = "other"\n'))).toContain('error Cargo.toml');
  });

  testWith('tar')('a setting behind more than is read of a file', async () => {
    const sdist = { 'setup.py': 'import setuptools\n', 'setup.cfg': '[metadata]\nname = thing\n' };
    const findings = await release(sdist, (packed) =>
      writeFileSync(
        join(packed, 'setup.cfg'),
        `${sdist['setup.cfg']}${'#\n'.repeat(3 << 20)}[options]\nsetup_requires = evil\n`,
      ),
    );
    expect(line(findings)).toEqual(['error setup.cfg']);
  });

  testWith('tar')("setuptools' metadata and the section that it adds to setup.cfg", async () => {
    const sdist = {
      'setup.py': 'import setuptools\n',
      'setup.cfg': '[metadata]\nname = thing\n',
      'thing.py': '',
    };
    const findings = await release(sdist, (packed) => {
      writeFileSync(join(packed, 'PKG-INFO'), 'Metadata-Version: 2.1\nName: thing\n');
      writeFileSync(
        join(packed, 'setup.cfg'),
        '[metadata]\nname = thing\n\n[egg_info]\ntag_build = \ntag_date = 0\n\n',
      );
      mkdirSync(join(packed, 'thing.egg-info'));
      writeFileSync(join(packed, 'thing.egg-info/SOURCES.txt'), 'setup.py\n');
    });
    expect(line(findings)).toEqual([
      'notice PKG-INFO',
      'notice setup.cfg',
      'notice thing.egg-info/SOURCES.txt',
    ]);
    const changed = await release(sdist, (packed) =>
      writeFileSync(
        join(packed, 'setup.cfg'),
        '[metadata]\nname = thing\n[options]\nsetup_requires = evil\n',
      ),
    );
    expect(line(changed)).toEqual(['error setup.cfg']);
  });

  testWith('zip')('a jar of sources, whose folders begin deeper in git', async () => {
    const root = folder({ 'pom.xml': '<project/>\n', 'src/main/java/org/a/A.java': 'class A {}\n' });
    commitAll(root);
    const pack = (java: string) =>
      sh(
        root,
        `rm -rf .git/jar; mkdir -p .git/jar/META-INF/maven/org.a/a .git/jar/org/a; cp pom.xml .git/jar/META-INF/maven/org.a/a
        printf 'artifactId=a\\nversion=1.0\\n' > .git/jar/META-INF/maven/org.a/a/pom.properties
        printf 'Manifest-Version: 1.0\\n' > .git/jar/META-INF/MANIFEST.MF
        echo '${java}' > .git/jar/org/a/A.java && cd .git/jar && rm -f ../a-1.0-sources.jar && zip -qr ../a-1.0-sources.jar .`,
      );
    pack('class A {}');
    const clean = line(await findingsIn(root, ['.git/a-1.0-sources.jar']));
    expect(clean).toEqual([
      'notice src/main/java/META-INF/MANIFEST.MF',
      'notice src/main/java/META-INF/maven/org.a/a/pom.properties',
      'notice src/main/java/META-INF/maven/org.a/a/pom.xml',
    ]);
    pack('class A { int added; }');
    const changed = line(await findingsIn(root, ['.git/a-1.0-sources.jar']));
    expect(changed).toEqual([...clean, 'error src/main/java/org/a/A.java']);
  });

  testWith('tar')('a package of a folder of the repository', async () => {
    const root = folder({
      'package.json': '{"private":true}\n',
      'packages/a/package.json': '{"name":"a"}\n',
      'packages/a/index.js': 'exports.a = 1;\n',
      'packages/b/package.json': '{"name":"b"}\n',
    });
    commitAll(root);
    sh(
      root,
      'cp -r packages/a .git/package && echo "exports.b = 2;" > .git/package/more.js && tar -czf .git/a-1.0.0.tgz -C .git package',
    );
    expect(line(await findingsIn(root, ['.git/a-1.0.0.tgz']))).toEqual(['error packages/a/more.js']);
  });
});

describe('a release that hides something', () => {
  testWith('tar')('is compared, with a file besides its folder, and with the mark of a package', async () => {
    const root = folder(sources);
    commitAll(root);
    sh(
      root,
      `mkdir -p .git/p/thing-1.0/tests .git/p/x.dist-info && cp -r configure.ac Makefile.am src .git/p/thing-1.0
      echo 'int x;' > .git/p/thing-1.0/src/main.c && cd .git/p
      for file in notes.txt debian-binary AndroidManifest.xml x.dist-info/WHEEL; do
        echo 2.0 > $file && tar -czf ../thing-1.0.tar.gz $file thing-1.0 && cp ../thing-1.0.tar.gz ../$(basename $file).tgz
      done`,
    );
    for (const name of ['notes.txt', 'debian-binary', 'AndroidManifest.xml', 'WHEEL'])
      expect(line(await findingsIn(root, [`.git/${name}.tgz`])), name).toContain('error src/main.c');
  });

  testWith('tar')('in what git archive is to put in', async () => {
    const tracked = 'git_refnames = "$Format:%d$"\n';
    const files = { ...sources, 'v.py': tracked, '.gitattributes': 'v.py export-subst\n' };
    const put = (value: string) =>
      release(files, (packed) =>
        writeFileSync(
          join(packed, 'v.py'),
          tracked.replace(/\$.*\$/, () => value),
        ),
      );
    expect(line(await put(' (HEAD -> main, tag: v1.0)'))).toEqual([]);
    expect(line(await put('"; import evil; "'))).toEqual(['error v.py']);
  });

  testWith('tar')('in what gnulib copies, before its first comment', async () => {
    const unistd = '#include <config.h>\n#define _GL_UNISTD_INLINE _GL_EXTERN_INLINE\n#include "unistd.h"\n';
    const put = (comment: string) =>
      release(sources, (packed) => {
        mkdirSync(join(packed, 'lib'));
        writeFileSync(join(packed, 'lib/unistd.c'), `${comment}\n${unistd}`);
      });
    expect(line(await put('/* Copyright 2020 Nobody. */'))).toEqual(['notice lib/unistd.c']);
    expect(line(await put('/**/ int added; /* Copyright 2020 Nobody. */'))).toEqual(['error lib/unistd.c']);
  });

  testWith('tar')('in settings that setuptools does not write', async () => {
    const cfg = '[metadata]\nname = thing\nkeywords =\n  one\n';
    const sdist = { 'setup.py': 'import setuptools\n', 'setup.cfg': cfg };
    const written =
      '[metadata]\nname = thing\nkeywords = \n\tone\n\n[egg_info]\ntag_build = \ntag_date = 0\n\n';
    const put = (text: string) => release(sdist, (packed) => writeFileSync(join(packed, 'setup.cfg'), text));
    expect(line(await put(written))).toEqual(['notice setup.cfg']);
    for (const text of [
      `${written}[options]x\nsetup_requires = evil\n`,
      `${written}  [options]\nsetup_requires = evil\n`,
      `${cfg}  [egg_info]\n  two\n`,
      written.replace('\nkeywords', '\n[egg_info]\nkeywords'),
      written.replace('\tone', 'one'),
    ])
      expect(line(await put(text)), text).toEqual(['error setup.cfg']);
  });

  testWith('tar')('in rules of Makevars', async () => {
    const put = (text: string) =>
      release(sources, (packed) => {
        mkdirSync(join(packed, 'po'));
        writeFileSync(join(packed, 'po/Makevars'), text);
      });
    const own = 'DOMAIN = $(PACKAGE)\nsubdir = po\ntop_builddir = ..\n';
    expect(line(await put(own))).toEqual(['notice po/Makevars']);
    for (const more of [
      'all: x\nx:\n\tsh ../tests/files/x\n',
      'SHELL = ../tests/files/x\n',
      'top_builddir = ../tests\n',
    ])
      expect(line(await put(own + more)), more).toEqual(['error po/Makevars']);
  });

  testWith('tar')('in what is no text, behind the mark of a tool that writes text', async () => {
    const findings = await release({ ...sources, 'po/de.po': 'msgid ""\n', 'doc/a.texi': '' }, (packed) => {
      const binary = (text: string) => Buffer.concat([Buffer.from(text), noise(3, 900)]);
      writeFileSync(join(packed, 'po/de.po'), binary('msgid ""\n'));
      writeFileSync(join(packed, 'po/thing.pot'), binary('"Content-Type: text/plain; charset=UTF-8\\n"\n'));
      writeFileSync(join(packed, 'doc/a.info'), binary('This is a.info, produced by makeinfo version 7.\n'));
      writeFileSync(
        join(packed, 'doc/b.info'),
        'This is b.info, produced by makeinfo version 7.\n\x1f\nFile: b.info\n\0\b[index\0\b]\n',
      );
      writeFileSync(
        join(packed, 'doc/x.so.1'),
        binary('.\\" DO NOT MODIFY THIS FILE!  It was generated by help2man\n'),
      );
    });
    expect(line(findings)).toEqual([
      'error doc/a.info',
      'notice doc/b.info',
      'error doc/x.so.1',
      'error po/de.po',
      'error po/thing.pot',
    ]);
  });

  testWith('tar')('in a module that says that a tool wrote the version there', async () => {
    const scm = `# file generated by setuptools-scm\n# don't change, don't track in version control\n\n__all__ = ["__version__", "__version_tuple__", "version", "version_tuple"]\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Tuple\n    from typing import Union\n\n    VERSION_TUPLE = Tuple[Union[int, str], ...]\nelse:\n    VERSION_TUPLE = object\n\nversion: str\n__version__: str\n__version_tuple__: VERSION_TUPLE\nversion_tuple: VERSION_TUPLE\n\n__version__ = version = '1.0'\n__version_tuple__ = version_tuple = (1, 0)\n`;
    const put = (text: string) =>
      release({ ...sources, 'setup.py': '' }, (packed) =>
        writeFileSync(join(packed, 'src/_version.py'), text),
      );
    expect(line(await put(scm))).toEqual(['notice src/_version.py']);
    const newer = `# file generated by vcs-versioning\n# don't change, don't track in version control\nfrom __future__ import annotations\n\n__all__ = [\n    "__version__",\n    "version",\n]\n\n__version__: str\nversion_tuple: tuple[int | str, ...]\ncommit_id: str | None\n\n__version__ = version = '1.0.dev1+g0'\n__version_tuple__ = version_tuple = (1, 0, 'dev1')\n\n__commit_id__ = commit_id = None\n`;
    const hatchling = `# This file is auto-generated by Hatchling. As such, do not:\n#   - modify\n__version__ = VERSION = '1.0'\n`;
    const versioneer = `\n# This file was generated by 'versioneer.py' (0.29) from\n# revision-control system data.\n\nimport json\n\nversion_json = '''\n{\n "dirty": false,\n "version": "1.0"\n}\n'''  # END VERSION_JSON\n\n\ndef get_versions():\n    return json.loads(version_json)\n`;
    for (const module of [newer, hatchling, versioneer])
      expect(line(await put(module)), module).toEqual(['notice src/_version.py']);
    expect(line(await put(versioneer.replace('"1.0"', `"1.0" ''' + evil() + '''`)))).toEqual([
      'error src/_version.py',
    ]);
    for (const more of ['import evil\n', '__version__ = evil()\n', "__version__ = '' + evil() + ''\n"])
      expect(line(await put(scm + more)), more).toEqual(['error src/_version.py']);
  });

  testWith('tar')('in an archive that is cut off', async () => {
    const root = folder({ ...sources, 'z.bin': noise(5, 4000) });
    commitAll(root);
    sh(root, 'git archive --prefix=thing-1.0/ HEAD | gzip | head -c 4000 > .git/thing-1.0.tar.gz');
    expect(line(await findingsIn(root, ['.git/thing-1.0.tar.gz']))).toEqual(['error thing-1.0.tar.gz']);
  });

  testWith('tar')('in a file that headers before it name otherwise, or not', async () => {
    const root = folder(sources);
    commitAll(root);
    sh(
      root,
      'mkdir -p .git/p/thing-1.0 && cp -r configure.ac Makefile.am src .git/p/thing-1.0 && echo "int x;" > .git/p/thing-1.0/src/main.c',
    );
    for (const [option, message] of [
      ['path:=', 'has no name'],
      ['path=thing-1.0/README', 'names all entries behind it'],
    ]) {
      sh(
        root,
        `tar --format=pax --pax-option=${option} -czf .git/thing-1.0.tar.gz -C .git/p thing-1.0/src/main.c`,
      );
      const [finding] = await findingsIn(root, ['.git/thing-1.0.tar.gz'], { kind: 'source' });
      expect(finding?.message).toContain(message);
    }
  });

  testWith('python3')('in an entry of zip without a name', async () => {
    const root = folder(sources);
    commitAll(root);
    sh(
      root,
      'python3 -c \'import zipfile; zipfile.ZipFile(".git/thing-1.0.zip", "w").writestr(zipfile.ZipInfo(""), "int x;")\'',
    );
    const [finding] = await findingsIn(root, ['.git/thing-1.0.zip'], { kind: 'source' });
    expect(finding?.message).toContain('an entry of it has no name');
  });

  testWith('tar')('in what a build reads and is called as a document', async () => {
    const names = ['requirements.txt', '.mvn/extensions.xml', 'conanfile.txt', 'meson.options', '.npmrc'];
    const findings = await release(sources, (packed) => {
      mkdirSync(join(packed, '.mvn'));
      for (const name of names) writeFileSync(join(packed, name), 'thing\n');
    });
    expect(line(findings)).toEqual(names.map((name) => `error ${name}`).sort());
  });
});

describe('the tag that a name gives', () => {
  test.each([
    ['xz-5.6.0.tar.gz', 'v5.6.0'],
    ['curl-7.88.1.tar.xz', 'curl-7_88_1'],
    ['libssh2-1.10.0.tar.gz', 'libssh2-1.10.0'],
    ['libevent_2.1.12-stable.orig.tar.gz', 'release-2.1.12-stable'],
    ['expat-2.5.0.tar.bz2', 'R_2_5_0'],
    ['thing-1.0.crate', undefined],
    ['thing.tar.gz', undefined],
  ])('%s: %s', (archive, tag) => {
    const tags = [
      'v5.6.0',
      'v5.6.0beta',
      'v15.6.0',
      'curl-7_88_1',
      'libssh2-1.10.0',
      'release-2.1.12-stable',
      'R_2_5_0',
    ];
    expect(tagFor(archive, tags)).toBe(tag);
  });
});

testWith(
  'autoreconf',
  'libtoolize',
  'make',
  'gcc',
  'tar',
)('a release that Autotools and libtool made gives notices alone', { timeout: 300_000 }, async () => {
  const root = folder({
    'configure.ac':
      'AC_INIT([plain], [1.0])\nAC_CONFIG_MACRO_DIR([m4])\nAM_INIT_AUTOMAKE([foreign])\nAC_PROG_CC\nLT_INIT\nAC_CONFIG_FILES([Makefile])\nAC_OUTPUT\n',
    'Makefile.am':
      'ACLOCAL_AMFLAGS = -I m4\nbin_PROGRAMS = plain\nplain_SOURCES = main.c\nEXTRA_DIST = tests\n',
    'main.c': 'int main(void) { return 0; }\n',
    'tests/files/bad.xz': sources['tests/files/bad.xz'],
    '.gitignore': '/*\n!/configure.ac\n!/Makefile.am\n!/main.c\n!/tests\n',
  });
  commitAll(root);
  sh(
    root,
    // Whether autoreconf copies libtool's macros or has them in aclocal.m4 depends on the clock.
    'mkdir m4 && (aclocal -I m4 --install && autoreconf -i) >/dev/null 2>&1 && ./configure -q && make dist >/dev/null 2>&1',
  );
  const findings = await findingsIn(root, ['plain-1.0.tar.gz']);
  expect(findings.filter(({ level }) => level !== 'notice')).toEqual([]);
  expect(findings.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['aclocal.m4', 'configure', 'm4/libtool.m4']),
  );
});
