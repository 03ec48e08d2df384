import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';

interface ImageAddress {
  /** As it is written. */
  readonly url: string;
  readonly range: Range | undefined;
}

/** The image in the front matter, then those in the text. */
export function imageAddresses({ meta, frontMatter, outline }: Article): readonly ImageAddress[] {
  const place = frontMatter.places.get(frontMatter.keys.get('image') ?? '')?.value;
  const head = meta.image ? [{ url: meta.image.src, range: place }] : [];
  return [...head, ...outline().images];
}
