import type { Span } from '../finding.js';
import type { Edit } from './edit.js';

/** An image where its name stands in a file. */
export interface PlacedImage {
  readonly span: Span;
  /** The name as a run takes it, without `docker://`. */
  readonly image: string;
}

/** Does the name stand there as it is, rather than put together elsewhere or in other signs? */
export function isLiteral(text: string, { span, image }: PlacedImage): boolean {
  return text.slice(span.start, span.end).replace(/^docker:\/\//i, '') === image;
}

/** Adds the digest to a literal name, `node:22@sha256:…`; a name without a tag is told the one that it meant. */
export function pinImage(text: string, { span, image }: PlacedImage, digest: string): Edit {
  const tag = /:[^/]*$/.test(image) ? '' : ':latest';
  return { span, text: `${text.slice(span.start, span.end)}${tag}@${digest}` };
}
