import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { Lang } from '../model/lang.ts';

/** The language in which viag speaks beside an article: its own, as far as viag speaks that. */
export function articleLanguage({ meta }: Article, { language }: Config): Lang {
  if (meta.lang === undefined) return language;
  return /^en\b/i.test(meta.lang) ? 'en' : 'nl';
}
