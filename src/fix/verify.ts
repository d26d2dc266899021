import { readDockerfile } from '../workflows/dockerfile.js';
import type { ActionsFile } from '../workflows/facts.js';
import { readYaml, type YamlNode } from '../yaml.js';
import { applyEdits, type Edit, Moves } from './edit.js';

/**
 * Do these edits change in a file what they are meant to, and nothing else that a reader takes from it? Every value of
 * a YAML file stays in its place but for the edited ones, and these read as they were written.
 */
export function changesNothingElse(
  kind: ActionsFile['kind'],
  before: string,
  edits: readonly Edit[],
): boolean {
  const after = applyEdits(before, edits);
  const moves = new Moves(edits);
  const [old, fresh] =
    kind === 'dockerfile' ? [imagesOf(before), imagesOf(after)] : [valuesOf(before), valuesOf(after)];
  return (
    old.length === fresh.length &&
    old.every((value, index) => {
      const now = fresh[index];
      return now !== undefined && sameButFor(value, now, before, moves);
    })
  );
}

/** A value and where it stands, or a sign of the shape that values stand in. */
interface Value {
  readonly sign: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function sameButFor(old: Value, now: Value, before: string, moves: Moves): boolean {
  const inside = moves.within(old);
  const text = inside.length === 0 ? old.text : applyEdits(before.slice(old.start, old.end), inside);
  return old.sign === now.sign && now.text === text && now.start === moves.at(old.start);
}

const nothing: Value = { sign: '', text: '', start: -1, end: -1 };

/** Every scalar of a file in its order, and the shape that they stand in; an alias is met where it is written. */
function valuesOf(text: string): Value[] {
  const { roots, problems } = readYaml(text);
  const values: Value[] = [];
  const seen = new Map<YamlNode, number>();
  const shape = (sign: string) => values.push({ ...nothing, sign });
  const visit = (node: YamlNode) => {
    const known = seen.get(node);
    if (known !== undefined) {
      shape(`alias ${known}`);
      return;
    }
    seen.set(node, seen.size);
    if (node.kind === 'scalar') {
      values.push({ sign: node.type, text: node.text, ...node.span });
    } else if (node.kind === 'map') {
      shape('{');
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
      shape('}');
    } else {
      shape('[');
      node.items.forEach(visit);
      shape(']');
    }
  };
  roots.forEach(visit);
  for (const { message } of problems) shape(message);
  return values;
}

function imagesOf(text: string): Value[] {
  const { images, problems } = readDockerfile('Dockerfile', text);
  return [
    ...images.map((image) => ({ sign: image.value.kind, text: image.text, ...image.span })),
    ...problems.map(({ message }) => ({ ...nothing, sign: message })),
  ];
}
