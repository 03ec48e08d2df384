import type { AgendaItem } from '../../model/issue.ts';
import type { Lang } from '../../model/lang.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { type Entry, entry } from './entry.ts';
import type { Look } from './look.ts';
import { newsletterWords } from './words.ts';

/** What is coming, a row each. */
export function agenda(items: readonly AgendaItem[], look: Look): readonly string[] {
  return items.map((item) => entry(agendaEntry(item, look.lang), look));
}

export function agendaEntry({ title, url, ...item }: AgendaItem, lang: Lang): Entry {
  return { title, ...(url !== undefined && { url }), details: whenAndWhere(item, lang) };
}

/** `17 januari 2019 t/m 18 januari 2019`, `10.00 uur`, `Nieuwegein`. */
export function whenAndWhere(
  { date, end, time, place }: Omit<AgendaItem, 'title' | 'url'>,
  lang: Lang,
): readonly string[] {
  const first = formatDate(date, lang);
  const days = end ? `${first} ${newsletterWords(lang).until} ${formatDate(end, lang)}` : first;
  return [days, time, place].filter((part) => part !== undefined);
}
