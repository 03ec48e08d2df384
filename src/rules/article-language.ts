import type { Article } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import type { Lang } from '../model/lang.ts';

/** The language an article is written in, when viag knows it: `nl-BE` is Dutch. */
export function articleLanguage({ meta }: Article, { language }: Config): Lang | undefined {
  const written = meta.lang?.toLowerCase().replace(/[-_].*/s, '') ?? language;
  return written === 'nl' || written === 'en' ? written : undefined;
}
