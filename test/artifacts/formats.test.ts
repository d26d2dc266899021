import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, findingsIn, noise, sh, told } from '../support/artifacts.js';
import { folder } from '../support/bundle.js';
import { testWith } from '../support/tools.js';

// Real archives, made here by the real tools.

const fixture = noise(1, 5000);

/** A project with one opaque fixture, and a build folder that holds a copy of it, and an object that holds its bytes. */
function project(): string {
  const object = Buffer.concat([Buffer.from('\x7fELF'), noise(2, 3000), fixture, noise(3, 3000)]);
  return folder({
    'tests/files/bad.bin': fixture,
    'src/main.c': 'int main(void) { return 0; }\n',
    'build/data/copy.bin': fixture,
    'build/lib/object.so': object,
    'build/clean.txt': 'nothing here\n',
  });
}

const both = (name: string, prefix = '') =>
  [`${name}!/${prefix}data/copy.bin`, `${name}!/${prefix}lib/object.so`].map(
    (subject) => `error fixture-in-artifact ${subject}`,
  );

const tars = [
  ['out.tar', '-cf', 'tar'],
  ['out.tar.gz', '-czf', 'gzip'],
  ['out.crate', '-czf', 'gzip'],
  ['out.tar.bz2', '-cjf', 'bzip2'],
  ['out.tar.xz', '-cJf', 'xz'],
  ['out.tar.zst', '--zstd -cf', 'zstd'],
] as const;

describe('a copy and a run of a fixture are found', () => {
  for (const [name, options, tool] of tars) {
    testWith('tar', tool)(`in ${name}`, async () => {
      const root = project();
      sh(root, `tar ${options} ${name} -C build data lib clean.txt`);
      expect(told(await findingsIn(root, [name]))).toEqual(both(name));
    });
  }

  for (const name of ['out.jar', 'out.zip', 'out.whl', 'out.apk', 'out.war', 'out.aar'])
    testWith('zip')(`in ${name}`, async () => {
      const root = project();
      sh(root, `cd build && zip -qr ../${name} data lib clean.txt`);
      expect(told(await findingsIn(root, [name]))).toEqual(both(name));
    });

  testWith('zip')('in entries that are stored', async () => {
    const root = project();
    sh(root, 'cd build && zip -q0r ../out.jar data lib');
    expect(told(await findingsIn(root, ['out.jar']))).toEqual(both('out.jar'));
  });

  testWith('zip')('in front of a zip archive, where no entry is', async () => {
    const root = project();
    sh(
      root,
      'cd build && zip -q ../a.zip clean.txt && cd .. && cat build/lib/object.so a.zip > out.zip && zip -qA out.zip',
    );
    expect(told(await findingsIn(root, ['out.zip']))).toEqual(['error fixture-in-artifact out.zip']);
  });

  testWith('dpkg-deb')('in a Debian package', async () => {
    const root = project();
    sh(
      root,
      `mkdir -p pkg/DEBIAN && cp -r build/data build/lib pkg && printf 'Package: x\\nVersion: 1\\nArchitecture: all\\nMaintainer: x <x@y>\\nDescription: x\\n' > pkg/DEBIAN/control
       dpkg-deb --root-owner-group -Zxz --build pkg out.deb >/dev/null`,
    );
    expect(told(await findingsIn(root, ['out.deb']))).toEqual(both('out.deb', 'data.tar.xz!/./'));
  });

  testWith('tar')('in a gem', async () => {
    const root = project();
    sh(
      root,
      'tar -czf data.tar.gz -C build data lib && gzip -c src/main.c > metadata.gz && tar -cf out.gem data.tar.gz metadata.gz',
    );
    expect(told(await findingsIn(root, ['out.gem']))).toEqual(both('out.gem', 'data.tar.gz!/'));
  });

  testWith('zip', 'tar')('in an archive in an archive in an archive', async () => {
    const root = project();
    sh(root, 'cd build && zip -qr in.jar data lib && tar -czf in.tgz in.jar && zip -q ../out.war in.tgz');
    expect(told(await findingsIn(root, ['out.war']))).toEqual(both('out.war', 'in.tgz!/in.jar!/'));
  });

  testWith('xz')('in a file that is compressed alone, and in one that is not', async () => {
    const root = project();
    sh(
      root,
      'xz -kc build/lib/object.so > object.so.xz && cp build/lib/object.so plain.so && cp tests/files/bad.bin plain.bin',
    );
    expect(told(await findingsIn(root, ['object.so.xz', 'plain.so', 'plain.bin']))).toEqual([
      'error fixture-in-artifact object.so.xz!/object.so',
      'error fixture-in-artifact plain.bin',
      'error fixture-in-artifact plain.so',
    ]);
  });

  testWith('xz')('in all streams of an xz file, with their padding', async () => {
    const root = project();
    sh(
      root,
      `printf 'one' | xz > a.xz; head -c 8 /dev/zero >> a.xz; xz -c --check=sha256 build/lib/object.so >> a.xz`,
    );
    expect(told(await findingsIn(root, ['a.xz']))).toEqual(['error fixture-in-artifact a.xz!/a']);
  });

  test('of a file that says one line again and again no more than there is', async () => {
    const line = Buffer.concat([
      Buffer.from([0xff]),
      Buffer.from('The quick brown fox jumps over the lazy dog. '),
    ]);
    const root = folder({
      'tests/lines.bin': Buffer.alloc(20_000, line),
      lines: Buffer.alloc(200_000, line),
    });
    expect((await findingsIn(root, ['lines'])).map(({ message }) => message)).toEqual([
      expect.stringContaining('at least 20000 of the 20000 bytes of tests/lines.bin.'),
    ]);
  });

  test('of each of many fixtures, one behind the other', async () => {
    const contents = Array.from({ length: 300 }, (_, n) => noise(n, 1024 + n));
    const root = folder({
      ...Object.fromEntries(contents.map((bytes, n) => [`tests/${n}.bin`, bytes])),
      all: Buffer.concat(contents),
    });
    expect((await findingsIn(root, ['all'])).map(({ message }) => message)).toEqual([
      expect.stringContaining(', and of 297 more.'),
    ]);
  });
});

describe('a run of a fixture is found where no entry has it', () => {
  testWith('zip')('in front of a zip archive that goes by another name', async () => {
    const root = project();
    sh(
      root,
      `cd build && zip -qr ../a.zip data lib && cd .. && (echo '#!/bin/sh'; cat a.zip) > out.pyz && zip -qA out.pyz`,
    );
    expect(told(await findingsIn(root, ['out.pyz']))).toEqual(both('out.pyz'));
  });

  testWith('zip', 'tar')('behind what begins as an archive, within another', async () => {
    const root = project();
    sh(
      root,
      `head -c 1536 /dev/zero > zeros && tar -cf a.tar zeros && (head -c 600 a.tar; cat tests/files/bad.bin) > a.dat`,
    );
    sh(root, 'tar -cf out.tar a.dat');
    const findings = await findingsIn(root, ['out.tar']);
    expect(told(findings)).toContain('error fixture-in-artifact out.tar!/a.dat');
    expect(findings[0]?.message).toContain('bytes of tests/files/bad.bin');
  });

  testWith('zip', 'tar')(
    'is not, in a zip archive behind something within an archive: a warning says so',
    async () => {
      const root = project();
      sh(
        root,
        `cd build && zip -q ../a.zip clean.txt && cd .. && (echo '#!/bin/sh'; cat a.zip) > a.pyz && tar -cf out.tar a.pyz`,
      );
      expect((await findingsIn(root, ['out.tar'])).map(({ level, message }) => [level, message])).toEqual([
        [
          'warning',
          'It was not looked into: it is a zip archive with something before it, within another archive.',
        ],
      ]);
    },
  );

  testWith('zip')('in the extra field of an entry', async () => {
    const root = project();
    sh(root, 'cd build && zip -q0X ../out.zip clean.txt');
    const zip = readFileSync(join(root, 'out.zip'));
    // A field of an unknown kind behind the name of the first entry (APPNOTE.TXT 4.5), and the directory further on.
    const header = 30 + 'clean.txt'.length;
    const field = Buffer.concat([Buffer.from([0xfe, 0xca, 0, 0]), fixture]);
    field.writeUInt16LE(fixture.length, 2);
    zip.writeUInt16LE(field.length, 28);
    const end = zip.length - 22;
    zip.writeUInt32LE(zip.readUInt32LE(end + 16) + field.length, end + 16);
    writeFileSync(
      join(root, 'out.zip'),
      Buffer.concat([zip.subarray(0, header), field, zip.subarray(header)]),
    );
    sh(root, 'unzip -tq out.zip');
    expect(told(await findingsIn(root, ['out.zip']))).toEqual(['error fixture-in-artifact out.zip']);
  });

  for (const length of [2000, 3_000_000])
    testWith('zip')(`behind the end of what an entry of ${length} bytes unpacks to`, async () => {
      const root = project();
      sh(root, `cd build && head -c ${length} /dev/zero > zeros && zip -qX ../out.zip zeros`);
      const zip = readFileSync(join(root, 'out.zip'));
      const packed = zip.readUInt32LE(18);
      const end = zip.length - 22;
      const directory = zip.readUInt32LE(end + 16);
      for (const at of [18, directory + 20]) zip.writeUInt32LE(packed + fixture.length, at);
      zip.writeUInt32LE(directory + fixture.length, end + 16);
      writeFileSync(
        join(root, 'out.zip'),
        Buffer.concat([zip.subarray(0, directory), fixture, zip.subarray(directory)]),
      );
      const [finding, ...more] = await findingsIn(root, ['out.zip']);
      expect(more).toEqual([]);
      expect(finding?.level).toBe('error');
    });

  testWith('tar')('in an extended header of tar', async () => {
    const root = project();
    const comment = fixture.toString('latin1').replaceAll('\0', ' ').replaceAll('\n', ' ');
    const bytes = Buffer.from(comment, 'latin1');
    writeFileSync(join(root, 'tests/files/bad.bin'), bytes);
    const record = Buffer.concat([Buffer.from(`${bytes.length + 14} comment=`), bytes, Buffer.from('\n')]);
    sh(root, 'tar --format=pax --pax-option=comment=x -cf out.tar -C build clean.txt');
    const tar = readFileSync(join(root, 'out.tar'));
    expect(record.length).toBe(bytes.length + 14);
    const header = Buffer.from(tar.subarray(0, 512));
    header.write(`${record.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    const padding = Buffer.alloc((512 - (record.length % 512)) % 512);
    writeFileSync(join(root, 'out.tar'), Buffer.concat([header, record, padding, tar.subarray(1024)]));
    sh(root, 'tar -tf out.tar');
    expect(told(await findingsIn(root, ['out.tar']))).toEqual(['error fixture-in-artifact out.tar']);
  });
});

describe('common content is no finding', () => {
  testWith('tar')(
    'what a file outside the tests holds too, empty and tiny files, runs of zeros',
    async () => {
      const logo = noise(7, 4000);
      const zeros = Buffer.concat([Buffer.from('\x89PNG\r\n'), Buffer.alloc(20_000)]);
      const root = folder({
        'tests/logo.png': logo,
        'docs/logo.png': logo,
        'tests/zeros.bin': zeros,
        'tests/tiny.gz': noise(8, 30),
        'tests/empty.bin': '',
        'build/logo.png': logo,
        'build/zeros': Buffer.alloc(50_000),
        'build/tiny.gz': noise(8, 30),
        'build/empty': '',
      });
      commitAll(root);
      sh(
        root,
        'tar -cf out.tar -C build . && git rm -rqf build && git -c user.name=x -c user.email=x@y commit -qm less',
      );
      expect(await findingsIn(root, ['out.tar'])).toEqual([]);
    },
  );
});

describe('what archives rightly hold is no finding', () => {
  testWith('ar', 'cc')(
    'tables of symbols and names, and members of one name, in a static library',
    async () => {
      const root = project();
      sh(
        root,
        `cc -c src/main.c -o a_name_of_more_than_16_bytes.o && cp a_name_of_more_than_16_bytes.o x.o
       mkdir d && cc -Dmain=other -c src/main.c -o d/x.o && ar rcs out.a a_name_of_more_than_16_bytes.o x.o && ar qs out.a d/x.o`,
      );
      expect(await findingsIn(root, ['out.a'])).toEqual([]);
    },
  );

  test('names that end with a NUL, and two tables of symbols, in a library of Microsoft', async () => {
    const member = (name: string, content: string) =>
      `${name.padEnd(48)}${String(content.length).padEnd(10)}\`\n${content}`;
    const tables = member('/', 'tab1') + member('/', 'tab2') + member('//', 'a_long_name.obj\0another.obj\0');
    const root = folder({
      'tests/bad.bin': fixture,
      'out.lib': Buffer.concat([
        Buffer.from(`!<arch>\n${tables}${member('/0', 'code')}`),
        Buffer.from(member('/16', fixture.toString('latin1')), 'latin1'),
      ]),
    });
    expect(told(await findingsIn(root, ['out.lib']))).toEqual([
      'error fixture-in-artifact out.lib!/another.obj',
    ]);
  });

  testWith('ar', 'cc')('but a fixture in a static library is one', async () => {
    const root = project();
    sh(root, 'cc -c src/main.c -o x.o && ar rcs out.a x.o build/lib/object.so');
    expect(told(await findingsIn(root, ['out.a']))).toEqual(['error fixture-in-artifact out.a!/object.so']);
  });

  testWith('ar', 'tar')('but a member of a Debian package that is there twice is one', async () => {
    const root = project();
    sh(
      root,
      `echo 2.0 > debian-binary && tar -cf data.tar -C build clean.txt && ar q out.deb debian-binary data.tar data.tar`,
    );
    expect(told(await findingsIn(root, ['out.deb']))).toEqual([
      'warning fixture-in-artifact out.deb!/data.tar',
    ]);
  });
});

describe('bad archives end with a finding that says so', () => {
  testWith('zip')('an encrypted zip', async () => {
    const root = project();
    sh(root, 'cd build && zip -qr -P secret ../out.zip data');
    const [finding] = await findingsIn(root, ['out.zip']);
    expect(finding?.message).toBe('It was not looked into: it is encrypted.');
    expect(finding?.level).toBe('error');
  });

  for (const [name, options, tool] of tars) {
    testWith('tar', tool)(`${name}, cut off`, async () => {
      const root = project();
      sh(root, `tar ${options} whole -C build lib`);
      const whole = readFileSync(join(root, 'whole'));
      writeFileSync(join(root, name), whole.subarray(0, Math.floor(whole.length / 2)));
      const faults = (await findingsIn(root, [name])).filter(({ subject }) => subject === name);
      expect(faults.map(({ level }) => level)).toEqual(['error']);
      expect(faults[0]?.message).toContain('It was not looked into to its end: it is cut off.');
    });

    testWith('tar', tool)(`${name}, with more behind its end`, async () => {
      const root = project();
      sh(root, `tar ${options} ${name} -C build clean.txt && printf 'more' >> ${name}`);
      expect(told(await findingsIn(root, [name]))).toEqual([`error fixture-in-artifact ${name}`]);
    });
  }

  test('a static library with names of a mebibyte, which all of its members share', async () => {
    const member = (name: string, size: number) => `${name.padEnd(48)}${String(size).padEnd(10)}\`\n`;
    const names = member('//', 2 ** 20) + 'x'.repeat(2 ** 20);
    const root = folder({ 'out.a': `!<arch>\n${names}${member('/0', 0).repeat(100_000)}` });
    expect((await findingsIn(root, ['out.a'])).map(({ message }) => message)).toEqual([
      'It was not looked into to its end: a header of it is damaged.',
    ]);
  });

  testWith('tar')('what is no archive in spite of its name', async () => {
    const root = folder({ 'out.jar': 'text\n' });
    expect((await findingsIn(root, ['out.jar'])).map(({ message }) => message)).toEqual([
      'Its name says that it is an archive, and its content is of no format that is read.',
    ]);
  });

  testWith('tar')('names that lead out, absolute names, links outward, a name twice', async () => {
    const root = folder({ 'in/a': 'a\n', x: 'x\n' });
    sh(
      root,
      `cd in && tar -Pcf ../out.tar ../x "$PWD/a" && ln -s ../../etc/passwd l && tar -rf ../out.tar l a && tar -rf ../out.tar a`,
    );
    const findings = await findingsIn(root, ['out.tar']);
    expect(findings.map(({ message }) => message).sort()).toEqual([
      'Its name is absolute.',
      'Its name leads out of the folder in which it is unpacked.',
      'The archive holds this name twice, and who unpacks it gets one of the two.',
      'This link leads to ../../etc/passwd, out of the archive.',
    ]);
  });

  testWith('tar')('a pipe, and a hard link outward', async () => {
    const root = folder({ 'in/a': 'a\n' });
    sh(root, 'cd in && mkfifo p && ln a b && tar -Pcf ../out.tar --transform "flags=h;s,^a$,../../a," a b p');
    expect(told(await findingsIn(root, ['out.tar']))).toEqual([
      'warning fixture-in-artifact out.tar!/b',
      'warning fixture-in-artifact out.tar!/p',
    ]);
  });
});

describe('a zip archive that two readers read in two ways', () => {
  testWith('zip')('holds entries that its directory does not name', async () => {
    const root = project();
    sh(
      root,
      'cd build && zip -q ../a.zip data/copy.bin && zip -q ../b.zip clean.txt && cd .. && cat a.zip b.zip > out.zip && zip -qA out.zip',
    );
    const [finding] = await findingsIn(root, ['out.zip']);
    expect(finding?.level).toBe('error');
    expect(finding?.message).toContain('between its entries are others, which its directory does not name.');
  });

  testWith('zip')('names an entry in two ways', async () => {
    const root = project();
    sh(root, 'cd build && zip -q ../out.zip clean.txt');
    const bytes = readFileSync(join(root, 'out.zip'));
    bytes.write('other.txt', bytes.indexOf('clean.txt'));
    writeFileSync(join(root, 'out.zip'), bytes);
    expect((await findingsIn(root, ['out.zip'])).map(({ message }) => message)).toEqual([
      'It was not looked into: the archive describes it in two ways that differ.',
    ]);
  });
});

describe('bombs', () => {
  const limits = { depth: 3, entries: 50, bytes: 2 ** 30, ratio: 50, slack: 2 ** 20, held: 2 ** 20 };

  testWith('gzip')('by ratio', async () => {
    const root = folder({});
    sh(root, 'head -c 30000000 /dev/zero | gzip > out.gz');
    expect((await findingsIn(root, ['out.gz'], { limits })).map(({ message }) => message)).toEqual([
      'It was not looked into to its end: it unpacks to more than 50 times its own size, and to more than 1 MiB.',
    ]);
  });

  testWith('tar')('by count', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`in/${n}`, ''])));
    sh(root, 'tar -cf out.tar in');
    expect((await findingsIn(root, ['out.tar'], { limits })).map(({ message }) => message)).toEqual([
      'It was not looked into to its end: it holds more than 50 entries.',
    ]);
  });

  testWith('tar')('by depth', async () => {
    const root = folder({ a: 'a\n' });
    sh(root, 'for n in 1 2 3 4 5; do tar -cf b.tar a && mv b.tar a; done; mv a out.tar');
    expect((await findingsIn(root, ['out.tar'], { limits })).map(({ message }) => message)).toEqual([
      'It was not looked into: it lies within more than 3 archives.',
    ]);
  });

  testWith('tar', 'zip')('by the size of a zip archive within', async () => {
    const root = folder({ 'in/noise': noise(9, 2 ** 21) });
    sh(root, 'zip -q in.zip in/noise && tar -cf out.tar in.zip');
    expect((await findingsIn(root, ['out.tar'], { limits })).map(({ message }) => message)).toEqual([
      'It was not looked into to its end: it is a zip archive of more than 1 MiB within another archive.',
    ]);
  });
});
