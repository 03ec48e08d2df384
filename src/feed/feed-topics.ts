import { createHash } from 'node:crypto';
import type { Lang } from '../model/lang.ts';
import { slugify } from '../text/addresses/slug.ts';
import { compareText } from '../text/compare.ts';
import type { Timed } from './item-times.ts';

/** What there is a feed of: everything, a category or an author. */
export interface FeedTopic {
  /** `categorie/nieuws/`; empty for everything. */
  readonly path: string;
  /** The name of the category or author. */
  readonly name?: string;
  /** In the order they were given in. */
  readonly articles: readonly Timed[];
}

const folders = {
  nl: { category: 'categorie', author: 'auteur' },
  en: { category: 'category', author: 'author' },
} as const;

/** Spellings that give one slug (`VNG`, `vng`) are one topic, by the name that the newest has. */
export function feedTopics(articles: readonly Timed[], lang: Lang): readonly FeedTopic[] {
  const { category, author } = folders[lang];
  return [
    { path: '', articles },
    ...grouped(articles, category, ([{ meta }]) => meta.categories),
    ...grouped(articles, author, ([{ meta }]) => meta.authors),
  ];
}

function grouped(
  articles: readonly Timed[],
  folder: string,
  namesOf: (article: Timed) => readonly string[],
): readonly FeedTopic[] {
  const topics = new Map<string, { readonly name: string; readonly articles: Set<Timed> }>();
  const paths = new Map<string, string>();
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const path = paths.get(name) ?? `${folder}/${slugOf(name)}/`;
      paths.set(name, path);
      const topic = topics.get(path) ?? { name, articles: new Set() };
      topic.articles.add(article);
      topics.set(path, topic);
    }
  }
  return [...topics]
    .map(([path, topic]) => ({ path, name: topic.name, articles: [...topic.articles] }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** A name in another script has no slug, but does need an address that stays. */
function slugOf(name: string): string {
  return slugify(name) || createHash('sha256').update(name).digest('hex').slice(0, 12);
}
