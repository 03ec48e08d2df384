import type { ArticleMention } from '../model/issue.ts';
import { isRecord, recordsIn, textOf } from './front-matter-value.ts';

/**
 * The articles that a list names: by a slug alone, or by an object with a `slug`. Anything else is
 * somebody else's business to report.
 *
 * @param key where the list stands: `articles`, `sections.0.articles`
 */
export function mentionsIn(list: unknown, key: string): readonly ArticleMention[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, i) => {
    const own = isRecord(item) ? item : {};
    const slug = textOf(isRecord(item) ? item.slug : item);
    if (slug === undefined) return [];
    const heading = textOf(own.heading);
    const teaser = textOf(own.teaser);
    return {
      slug,
      key: isRecord(item) ? `${key}.${i}.slug` : `${key}.${i}`,
      ...(heading !== undefined && { heading }),
      ...(teaser !== undefined && { teaser }),
      full: own.full === true,
      hideImage: own.hide_image === true,
    };
  });
}

/** Every slug in the front matter of an issue file or in a manifest, sections included. */
export function slugsIn(data: unknown): readonly string[] {
  if (!isRecord(data)) return [];
  const lists = [data.articles, ...recordsIn(data.sections).map(({ articles }) => articles)];
  return lists.flatMap((list) => mentionsIn(list, '').map(({ slug }) => slug));
}
