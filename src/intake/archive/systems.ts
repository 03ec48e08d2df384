import type { FrontMatterKey } from '../../model/front-matter-keys.ts';

/** The makers of websites whose articles viag can read. */
export const systems = ['jekyll', 'hugo', 'astro'] as const;

export type System = (typeof systems)[number];

export function isSystem(name: string): name is System {
  return systems.some((system) => system === name);
}

/** Where a system keeps its articles, from the folder of the site; the first that is there. */
interface Layout {
  readonly folders: readonly RegExp[];
  /** A list of articles rather than an article. */
  readonly list: RegExp;
}

const nothing = /(?!)/;

/**
 * @see https://jekyllrb.com/docs/posts/ https://jekyllrb.com/docs/posts/#drafts
 * @see https://gohugo.io/content-management/page-bundles/#branch-bundles
 * @see https://docs.astro.build/en/guides/content-collections/
 */
export const layouts: Readonly<Record<System, Layout>> = {
  jekyll: { folders: [/(?:^|\/)_(?:posts|drafts)\//], list: nothing },
  hugo: { folders: [/^content\//], list: /(?:^|\/)_index\.[^/]+$/ },
  astro: { folders: [/^src\/content\//, /^src\/pages\//], list: nothing },
};

/** The names that archives give to what viag has a name for, the likeliest first. */
export const foreignNames: Readonly<Partial<Record<FrontMatterKey, readonly string[]>>> = {
  author: ['authors'],
  date: ['pubDate', 'publishDate', 'published_at', 'publishedAt'],
  category: ['categories'],
  summary: ['description', 'lead', 'excerpt', 'deck'],
  tags: ['tag', 'keywords'],
  image: ['heroImage', 'featured_image', 'featuredImage', 'cover', 'thumbnail'],
  alt: ['imageAlt', 'image_alt', 'heroImageAlt'],
  updated: ['lastmod', 'updatedDate', 'last_modified_at', 'modified'],
  lang: ['locale', 'language'],
};
