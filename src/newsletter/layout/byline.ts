import type { IssueItem } from '../../model/issue.ts';
import type { Lang } from '../../model/lang.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { listOfNames, newsletterWords } from './words.ts';

/** `13 december 2018 • door Redactie VIAG`. */
export function byline({ article, date }: IssueItem, lang: Lang): string {
  const words = newsletterWords(lang);
  const names = listOfNames(article.meta.authors, words.and);
  const day = formatDate(date, lang);
  return names === '' ? day : `${day} • ${words.by} ${names}`;
}
