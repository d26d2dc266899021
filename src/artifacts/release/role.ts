import { opacityOf } from '../../fixtures/opaque.js';
import type { Role } from './facts.js';
import { unixLines } from './text.js';

const buildNames = new Set(
  (
    'configure makefile gnumakefile bsdmakefile makevars linguas potfiles cmakelists.txt meson.build meson_options.txt ' +
    'sconstruct sconscript wscript waf jamfile jamroot build workspace dockerfile containerfile vagrantfile justfile ' +
    'rakefile gemfile gradlew mvnw package.json package-lock.json npm-shrinkwrap.json yarn.lock binding.gyp ' +
    'cargo.toml cargo.lock build.rs go.mod go.sum pom.xml pyproject.toml setup.cfg manifest.in rules autogen.sh ' +
    'requirements.txt constraints.txt conanfile.txt meson.options extensions.xml ivy.xml ivysettings.xml ' +
    'gradle.properties gradle-wrapper.properties maven.config jvm.config .npmrc .yarnrc .yarnrc.yml .bazelrc'
  ).split(' '),
);

/** Extensions of what is compiled, run, expanded or included. */
const code = new Set(
  (
    'm4 ac am in sin mk mak make cmake meson ninja gn gni bzl bazel sh bash zsh ksh csh fish bat cmd ps1 awk sed ' +
    'c h cc cpp cxx c++ hh hpp hxx inc ipp tpp s asm l ll y yy def map ver ld rc idl f f90 f95 for ' +
    'rs go java kt kts groovy gradle scala clj swift m mm cs fs vb d zig nim v vala vapi hs ml mli erl ex exs lisp el ' +
    'py pyx pxd pxi pyi pl pm pod t rb rake gemspec php lua tcl r jl js mjs cjs jsx ts mts cts tsx coffee vue svelte ' +
    'vcxproj vcproj dsp dsw sln props targets csproj fsproj vbproj xcconfig pbxproj proto thrift capnp sql xs xsl xslt gperf gyp gypi toml rules tmpl j2'
  ).split(' '),
);

const documents =
  /(?:^|\/)(?:readme|news|changelog|changes|history|authors|contributors|copying|copyright|licen[cs]es?|install|thanks|todo|hacking|notice|about-nls|faq|bugs|maintainers|release|releasing|contributing|security|code_of_conduct)(?:[.\-_][\w.-]*)?$|\.(?:md|markdown|rst|txt|adoc|asciidoc|html?|css|svg|texi|texinfo|info(?:-\d+)?|pod|tex|xhtml|po|pot|1|2|3|4|5|6|7|8|\dx|\dpm|n|docbook|xml)$/i;

const pictures = /\.(?:png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|ps|eps|dvi)$/i;

/** What a file is for. `content` may be its beginning alone. */
export function roleOf(path: string, content: Uint8Array, size: number): Role {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  const stem = name.split('.')[0] ?? name;
  if (buildNames.has(name) || buildNames.has(stem)) return 'build';
  if (dot > 0 && code.has(name.slice(dot + 1))) return 'build';
  if (content[0] === 0x23 && content[1] === 0x21) return 'build';
  if (/\.pot?$/.test(name) && content.length === size && isCatalogue(content)) return 'document';
  if (/\.info(?:-\d+)?$/.test(name) && content.length === size && isManual(content)) return 'document';
  if (opacityOf({ size, pieces: [content] }) !== undefined) return pictures.test(path) ? 'picture' : 'opaque';
  return documents.test(path) ? 'document' : 'other';
}

/**
 * Is it a catalogue of messages, in whatever encoding (gettext's manual, "PO Files")? Its lines are comments, keywords and strings,
 * and no byte is a control.
 */
function isCatalogue(content: Uint8Array): boolean {
  const text = unixLines(content);
  return (
    !/[\x00-\x08\x0b-\x1f\x7f]/.test(text) &&
    text.split('\n').every((line, index, lines) => catalogueLine.test(line) || index === lines.length - 1)
  );
}

const catalogueLine = /^\s*(?:#.*|(?:msg(?:id(?:_plural)?|ctxt|str(?:\[\d\])?)\s*)?".*"\s*|)$/;

/** Is it text but for the controls that mark nodes, indices and images (Texinfo's manual, "Info Format Specification")? */
function isManual(content: Uint8Array): boolean {
  return !/[\x00-\x08\x0b\x0e-\x1e]/.test(unixLines(content).replace(/\0\x08[[\]]/g, ''));
}

/** Is a file code by its name alone? */
export function isCode(path: string): boolean {
  return roleOf(path, new Uint8Array(0), 0) === 'build';
}
