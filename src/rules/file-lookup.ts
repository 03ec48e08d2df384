import { slugOfPath } from '../text/addresses/article-path.ts';
import { resolvePath } from '../text/addresses/relative-path.ts';
import type { Surroundings } from './define.ts';

const articleEnding = /\.(md|mdx|markdown)$/i;

/** What a relative path in an article turns out to be. */
export type Target =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing'; readonly path: string }
  /** There on this disk, but not on one that tells capitals apart. */
  | { readonly kind: 'other-case'; readonly path: string; readonly actual: string };

export function lookUp(from: string, written: string, surroundings: Surroundings): Target {
  const path = resolvePath(from, written);
  if (path === undefined) return { kind: 'outside' };
  const name = path.split('/').at(-1) ?? '';
  const names = surroundings.namesIn(path.split('/').slice(0, -1).join('/'));
  if (name === '' || names.includes(name)) return { kind: 'found', path };
  const actual = names.find((other) => fold(other) === fold(name));
  if (actual !== undefined) return { kind: 'other-case', path, actual };
  return { kind: 'missing', path };
}

/** The article in a folder that goes by a slug: a file, or a folder with an `index.md`. */
export function fileOfSlug(
  folder: string,
  slug: string,
  surroundings: Surroundings,
): string | undefined {
  const named = surroundings
    .namesIn(folder)
    .filter((name) => slug !== '' && fold(slugOfPath(name)) === fold(slug));
  const file = named.find((name) => articleEnding.test(name));
  if (file !== undefined) return file;
  return named
    .map((name) => `${name}/index.md`)
    .find((index) => surroundings.kindOf(folder === '' ? index : `${folder}/${index}`) === 'file');
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
