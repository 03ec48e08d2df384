import { nameOfPath } from './article-path.ts';
import { slugify } from './slug.ts';

/**
 * Where a picture goes in a bundle: `images/2018-12-13-smart-city-kaart.png`. The article's name
 * all but makes it unique; a slug keeps it safe in a mail, in an address and in a zip.
 *
 * @param taken the paths that other pictures of the bundle have
 * @param kind what it has become (`jpg`), when that is not what the file's ending says
 */
export function bundledPicture(
  articlePath: string,
  picturePath: string,
  taken: ReadonlySet<string>,
  kind?: string,
): string {
  const file = picturePath.split('/').at(-1) ?? '';
  const [, stem = file, ending = ''] = /^(.+?)\.([a-z0-9]+)$/i.exec(file) ?? [];
  const name = slugify(`${nameOfPath(articlePath)} ${stem}`, 100) || 'beeld';
  const shown = kind ?? ending.toLowerCase();
  const extension = shown === '' ? '' : `.${shown}`;
  let unique = `images/${name}${extension}`;
  for (let count = 2; taken.has(unique); count += 1) unique = `images/${name}-${count}${extension}`;
  return unique;
}
