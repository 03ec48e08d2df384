import type { IssueItem } from '../../model/issue.ts';
import type { Lang } from '../../model/lang.ts';
import { directionAttribute } from '../../render/direction.ts';
import { isLanguageTag } from '../../text/language-tag.ts';

/** The `lang` and `dir` of a text from an article, where they are not those of the newsletter. */
export function languageAttributes(item: IssueItem, text: string, lang: Lang): string {
  const { lang: own = lang } = item.article.meta;
  const differs = isLanguageTag(own) && own.toLowerCase().split('-')[0] !== lang;
  return `${differs ? ` lang="${own}"` : ''}${directionAttribute(text)}`;
}
