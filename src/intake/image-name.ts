import { slugify } from '../text/addresses/slug.ts';

const PICTURE = /^(.*)\.(avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * What an image is to be called beside its article; undefined for what is no image by its name.
 *
 * @param path the end of its address, decoded.
 */
export function imageName(path: string, taken: ReadonlySet<string>): string | undefined {
  const [, stem = '', ending = ''] = PICTURE.exec(path.split('/').at(-1) ?? '') ?? [];
  if (ending === '') return undefined;
  const name = slugify(stem) || 'beeld';
  for (let number = 1; ; number += 1) {
    const candidate = `${name}${number === 1 ? '' : `-${number}`}.${ending.toLowerCase()}`;
    if (!taken.has(candidate)) return candidate;
  }
}
