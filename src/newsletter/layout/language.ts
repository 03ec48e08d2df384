import type { IssueItem } from '../../model/issue.ts';
import type { Lang } from '../../model/lang.ts';
import { directionAttribute } from '../../render/direction.ts';
import { isLanguageTag } from '../../text/language/language-tag.ts';

/** The `lang` and `dir` of a text from an article, where they are not those of the newsletter. */
export function languageAttributes(item: IssueItem, text: string, lang: Lang): string {
  return `${otherLanguage(item.article.meta.lang, lang)}${directionAttribute(text)}`;
}

/** ` lang="…"` for a text that is not in the language of the newsletter, else nothing. */
export function otherLanguage(own: string | undefined, lang: Lang): string {
  if (own === undefined || !isLanguageTag(own)) return '';
  return own.toLowerCase().split('-')[0] === lang ? '' : ` lang="${own}"`;
}
