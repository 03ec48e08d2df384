import { dateInFileName } from '../../text/article-path.ts';
import { sameDate, toIso } from '../../text/calendar.ts';
import { dateValues } from '../date-values.ts';
import { articleRule } from '../define.ts';

export const dateFilename = articleRule({
  id: 'frontmatter/date-filename',
  severity: 'warning',
  summary: {
    nl: 'De datum in de kop is die in de bestandsnaam.',
    en: 'The date in the front matter is the one in the file name.',
  },
  why: {
    nl: 'Wie de datum verschuift, vergeet vaak de bestandsnaam of andersom. Het adres op de site en de volgorde in de map kloppen dan niet meer.',
    en: 'Who moves the date often forgets the file name, or the other way round. The address on the site and the order in the folder are then off.',
  },
  messages: {
    nl: {
      differs: (name: string, date: string) =>
        `De bestandsnaam zegt ${name}, de kop ${date}. Maak ze gelijk.`,
    },
    en: {
      differs: (name: string, date: string) =>
        `The file name says ${name}, the front matter ${date}. Make them agree.`,
    },
  },
  good: [
    { path: 'articles/2018-12-13-woo.md' },
    {
      note: 'Een naam zonder dag zegt niets over de datum.',
      path: 'articles/2012/11/500-leden.md',
    },
  ],
  bad: [
    {
      path: 'articles/2018-12-11-woo.md',
      finds: ['4:7 De bestandsnaam zegt 2018-12-11, de kop 2018-12-13. Maak ze gelijk.'],
    },
  ],
  *check(article, { say }) {
    const inName = dateInFileName(article.path);
    const dateKey = article.frontMatter.keys.get('date');
    if (!inName) return;
    for (const { key, reading, range } of dateValues(article)) {
      if (key !== dateKey || reading.kind !== 'date' || sameDate(reading.date, inName)) continue;
      yield { message: say.differs(toIso(inName), toIso(reading.date)), range };
    }
  },
});
