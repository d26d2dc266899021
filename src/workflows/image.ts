/** Is this image named by its content? `@sha256:` and 64 lower-case hex digits, as the OCI image spec writes digests. */
export function isPinnedImage(image: string): boolean {
  return /.@sha256:[0-9a-f]{64}$/.test(image);
}

/** What names an image's content instead of a digest, as a sentence about it. */
export function describeImage(image: string): string {
  const digest = image.indexOf('@');
  if (digest >= 0) return `what follows "@" is no sha256 digest`;
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  return tag === undefined
    ? 'without a tag it is "latest", which changes'
    : `the tag ${tag} can be moved to another image`;
}
