import { isAbsolute, relative, resolve } from 'node:path';
import type { Places } from '../fixtures/places.js';
import { type Image, programOf } from './image.js';

/** `gcc`, `x86_64-linux-gnu-g++-12`, `cc1plus`, `clang-15`; `as` reads what is written in assembly. */
const compiler =
  /^(?:[\w.]+-)*(?:cc1(?:plus|obj|objplus)?|gcc|g\+\+|cc|c\+\+|clang|clang\+\+|as|ccache)(?:-[\d.]+)?$/;
const source = /\.(?:c|cc|cpp|cxx|c\+\+|m|mm|s|sx)$/i;

/**
 * Is a program a compiler that makes an object of the tests from a source of the tests? Both must lie where tests do, so
 * that a source of the product that includes a fixture, and an object of the product that is made from one, are told.
 * The form of the command line is that of GCC ("Overall Options"), which Clang takes too.
 */
export function compilesTests(image: Image, root: string, places: Places): boolean {
  if (!isCompiler(image)) return false;
  // The driver knows the object; what it starts writes to a temporary file.
  let driver = image;
  while (driver.parent !== undefined && isCompiler(driver.parent)) driver = driver.parent;
  const { cwd, words } = driver;
  const holds = (path: string): boolean => {
    const full = resolve(cwd, path);
    // A build folder need not be in the workspace; what is below it is laid out as the sources are.
    return [root, cwd].some((base) => {
      const below = relative(base, full);
      return !below.startsWith('..') && !isAbsolute(below) && places.holds(below);
    });
  };
  const at = words.findIndex((word) => /^-o/.test(word));
  const object = words[at]?.slice(2) || words[at + 1];
  const sources = words.filter((word, index) => index > 0 && source.test(word) && !word.startsWith('-'));
  return (
    at > 0 &&
    object !== undefined &&
    holds(object) &&
    sources.length > 0 &&
    sources.every((path) => holds(path))
  );
}

function isCompiler(image: Image): boolean {
  return compiler.test(programOf(image));
}
