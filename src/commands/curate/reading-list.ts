import type { Offer } from '../../intake/feeds/new-items.ts';
import { quoteOf } from '../../intake/feeds/own-line.ts';
import { curateWords } from '../../messages/curate.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';

/** The items under their sources, each with the number it is picked by. */
export function readingList(offers: readonly Offer[], { lang, paint }: CommandContext): string {
  const width = String(offers.length).length;
  const indent = ' '.repeat(width + 2);
  const lines = offers.flatMap((offer, index) => {
    const { number, source, title, url, date } = offer;
    const heading = source === offers[index - 1]?.source ? [] : [paint.bold(visible(source))];
    const day = date ? formatDate(date, lang) : curateWords[lang].undated;
    return [
      ...(heading.length > 0 && index > 0 ? [''] : []),
      ...heading,
      `${String(number).padStart(width)}  ${visible(title)}`,
      indent + [day, paint.dim(visible(url))].join(' · '),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The same for programs; the quote is cut as it would be in the newsletter. */
export function offersData(offers: readonly Offer[], { workspace }: CommandContext) {
  return offers.map((offer) => {
    const { number, source, title, url, date, lang } = offer;
    const quote = quoteOf(offer, workspace.config.feeds.quote);
    return {
      number,
      source,
      title,
      url,
      ...(date && { date: toIso(date) }),
      ...(lang !== undefined && { lang }),
      ...(quote !== undefined && { quote }),
    };
  });
}
