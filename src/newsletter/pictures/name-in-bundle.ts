import { nameOfPath } from '../../text/article-path.ts';
import { slugify } from '../../text/slug.ts';

/**
 * `images/2018-12-13-congres-zaal.jpg`. The article's name all but makes it unique; a slug keeps it
 * safe in a mail and in a zip.
 *
 * @param taken the names that other pictures of the bundle have.
 */
export function nameInBundle(
  articlePath: string,
  picturePath: string,
  extension: string,
  taken: ReadonlySet<string>,
): string {
  const file = picturePath.split('/').at(-1) ?? '';
  const stem = file.replace(/(?<=.)\.[a-z0-9]+$/i, '');
  const name = slugify(`${nameOfPath(articlePath)} ${stem}`, 100) || 'beeld';
  let unique = `images/${name}.${extension}`;
  for (let count = 2; taken.has(unique); count += 1) {
    unique = `images/${name}-${count}.${extension}`;
  }
  return unique;
}
