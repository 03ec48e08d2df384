import type { ExternalItem } from '../../model/issue.ts';
import type { Lang } from '../../model/lang.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { type Entry, entry } from './entry.ts';
import { otherLanguage } from './language.ts';
import type { Look } from './look.ts';

/** What others wrote, a row each. */
export function external(items: readonly ExternalItem[], look: Look): readonly string[] {
  return items.map((item) => entry(externalEntry(item, look.lang), look));
}

export function externalEntry(item: ExternalItem, lang: Lang): Entry {
  return {
    title: item.title,
    url: item.url,
    details: sourceAndDate(item, lang),
    ...(item.why !== undefined && { text: item.why }),
    language: otherLanguage(item.lang, lang),
  };
}

export function sourceAndDate({ source, date }: ExternalItem, lang: Lang): readonly string[] {
  return [source, date && formatDate(date, lang)].filter((part) => part !== undefined);
}
