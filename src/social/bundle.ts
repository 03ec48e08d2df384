import { manifestFile } from '../manifest.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Post } from '../model/post.ts';
import { slugify } from '../text/addresses/slug.ts';
import { postsFile } from './posts-file.ts';

/** The folder in which everything of an article's posts goes: `woo-in-de-praktijk`. */
export function folderOf(slug: string): string {
  return slugify(slug) || 'artikel';
}

/** Each post as a text to paste, the parts of a thread each in a file of their own. */
export function textFiles(posts: readonly Post[]): readonly OutputFile[] {
  return posts.flatMap(({ slug, network, texts }) =>
    texts.map(({ text }, index) => ({
      path: `${folderOf(slug)}/${network}${texts.length > 1 ? `-${index + 1}` : ''}.txt`,
      content: `${text}\n`,
    })),
  );
}

/**
 * Everything of an export, the manifest last because it lists the others.
 *
 * @param others pictures, pages and schedules made of the same posts
 */
export function bundlePosts(
  posts: readonly Post[],
  others: readonly OutputFile[] = [],
): readonly OutputFile[] {
  const files = [postsFile(posts), ...textFiles(posts), ...others];
  const made = posts.map(({ slug, network, url, origin }) => ({ slug, network, url, origin }));
  return [...files, manifestFile({ posts: made }, files)];
}

/** Cards alone, for who writes the posts elsewhere. */
export function bundleCards(
  slugs: readonly string[],
  files: readonly OutputFile[],
): readonly OutputFile[] {
  return [...files, manifestFile({ cards: slugs }, files)];
}
