import type { CalendarDate } from '../../model/calendar-date.ts';
import { compareDates } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { dateOf, isRecord, textOf } from '../front-matter-value.ts';
import { at, issueCheck } from './define.ts';

export const pastEvent = issueCheck({
  id: 'past-event',
  severity: 'warning',
  messages: {
    nl: {
      past: (title: string, date: CalendarDate) =>
        `Het agendapunt ‘${title}’ is al voorbij als deze nieuwsbrief uitkomt, op ${formatDate(date, 'nl')}. Klopt de datum?`,
    },
    en: {
      past: (title: string, date: CalendarDate) =>
        `The event ‘${title}’ is over when this newsletter comes out, on ${formatDate(date, 'en')}. Is its date right?`,
    },
  },
  *check(source, _facts, say) {
    const { date } = source.file;
    const { agenda } = source.frontMatter.data;
    if (!date || !Array.isArray(agenda)) return;
    for (const [i, item] of agenda.entries()) {
      // One without a title or a date does not come into the newsletter.
      const title = isRecord(item) ? textOf(item.title) : undefined;
      if (!isRecord(item) || title === undefined || !dateOf(item.date)) continue;
      const key = dateOf(item.end) ? 'end' : 'date';
      const lastDay = dateOf(item[key]);
      if (!lastDay || compareDates(lastDay, date) >= 0) continue;
      yield { message: say.past(title, date), ...at(`agenda.${i}.${key}`, source) };
    }
  },
});
