import { compareDates } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { dateValues } from '../date-values.ts';
import { articleRule } from '../define.ts';

export const dateFuture = articleRule({
  id: 'frontmatter/date-future',
  severity: 'warning',
  summary: {
    nl: 'De datum van een artikel ligt niet in de toekomst.',
    en: 'The date of an article does not lie in the future.',
  },
  why: {
    nl: 'Een artikel met een datum in de toekomst gaat niet mee in een nieuwsbrief. Vaak is het een tikfout in het jaar. viag vergelijkt kalenderdagen in de tijdzone van de configuratie, niet het uur.',
    en: 'An article dated in the future is not taken into a newsletter. Often it is a slip in the year. viag compares calendar days in the configured time zone, not hours.',
  },
  messages: {
    nl: {
      future: (date: string) =>
        `${date} ligt in de toekomst. Het artikel gaat tot die dag niet mee in een nieuwsbrief.`,
    },
    en: {
      future: (date: string) =>
        `${date} lies in the future. Until then the article is not taken into a newsletter.`,
    },
  },
  good: [{}],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2081-12-13\ncategory: Nieuws',
      finds: [
        '4:7 13 december 2081 ligt in de toekomst. Het artikel gaat tot die dag niet mee in een nieuwsbrief.',
      ],
    },
  ],
  *check(article, { say, today, lang }) {
    const dateKey = article.frontMatter.keys.get('date');
    for (const { key, reading, range } of dateValues(article)) {
      if (key !== dateKey || reading.kind !== 'date') continue;
      if (compareDates(reading.date, today) <= 0) continue;
      yield { message: say.future(formatDate(reading.date, lang)), range };
    }
  },
});
