import { nameOfPath } from '../text/addresses/article-path.ts';
import { slugify } from '../text/addresses/slug.ts';
import { fingerprint } from '../text/fingerprint.ts';

/**
 * What an article's folders in the preview are called. Of two articles with one name each has its
 * own, on every disk.
 */
export function articleKey(path: string): string {
  const name = slugify(nameOfPath(path), 60) || 'artikel';
  return `${name}-${fingerprint(path).hash}`;
}

export function articlePage(path: string): string {
  return `article/${articleKey(path)}/index.html`;
}

export function postsPage(path: string): string {
  return `social/${articleKey(path)}/index.html`;
}

export function issuePage(name: string): string {
  const key = slugify(name, 60) || 'nieuwsbrief';
  return `newsletter/${key}-${fingerprint(name).hash}/index.html`;
}
