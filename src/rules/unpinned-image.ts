import { describeImage, isPinnedImage } from '../workflows/image.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';

export const unpinnedImage: FactRule = {
  id: 'unpinned-image',
  group: 'actions',
  level: 'warning',
  title: 'A container image is named without a sha256 digest',
  needs: 'offline',
  *check({ actions }) {
    for (const { file, images } of actions.files) {
      for (const use of images) {
        if (use.value.kind !== 'known' || isPinnedImage(use.value.image)) continue;
        const { image } = use.value;
        const name = image.replace(/@.*$/, '');
        const example = use.text.includes(image) ? '' : ` It can be ${image}.`;
        yield {
          file,
          span: use.span,
          subject: use.text,
          message: `The image of ${use.role} is not pinned: ${describeImage(image)}.${example}${alsoUsed(use)}`,
          remedy: `Add the digest: \`${name}@sha256:<digest>\`. \`docker buildx imagetools inspect ${name}\` prints it.`,
        };
      }
    }
  },
};
