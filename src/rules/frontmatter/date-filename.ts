import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Problem } from '../../model/finding.ts';
import { dateInFileName } from '../../text/addresses/article-path.ts';
import { compareDates, sameDate, toIso } from '../../text/dates/calendar.ts';
import { type DateValue, dateValues } from '../date-values.ts';
import { articleRule } from '../define.ts';

export const dateFilename = articleRule({
  id: 'frontmatter/date-filename',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'De datum in de kop is die in de bestandsnaam.',
    en: 'The date in the front matter is the one in the file name.',
  },
  why: {
    nl: 'Wie de datum verschuift, vergeet vaak de bestandsnaam of andersom. Het adres op de site en de volgorde in de map kloppen dan niet meer. Welke van de twee de juiste is, weet alleen jij: in echte archieven was dat de bestandsnaam net zo vaak als de kop. Alleen een aantoonbare verschrijving in de kop herstelt `--fix`: dag en maand omgewisseld, of het oude jaar in januari.',
    en: 'Who moves the date often forgets the file name, or the other way round. The address on the site and the order in the folder are then off. Which of the two is right only you know: in real archives it was the file name as often as the front matter. Only what is provably a slip in the front matter is mended by `--fix`: day and month swapped, or the old year in January.',
  },
  messages: {
    nl: {
      differs: (name: string, date: string) =>
        `De bestandsnaam zegt ${name}, de kop ${date}. Maak ze gelijk.`,
      slip: (name: string, date: string) =>
        `De bestandsnaam zegt ${name}, de kop ${date}: een verschrijving. Schrijf: ${name}`,
    },
    en: {
      differs: (name: string, date: string) =>
        `The file name says ${name}, the front matter ${date}. Make them agree.`,
      slip: (name: string, date: string) =>
        `The file name says ${name}, the front matter ${date}: a slip. Write: ${name}`,
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
    {
      note: 'Een spatie of een laag streepje achter de datum mag ook.',
      path: 'articles/2018-12-11 mijn artikel.md',
      finds: ['4:7 De bestandsnaam zegt 2018-12-11, de kop 2018-12-13. Maak ze gelijk.'],
    },
    {
      note: 'Maand 27 bestaat niet: dag en maand zijn omgewisseld.',
      path: 'articles/2018-02-27-woo.md',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: "2018-27-02 09:30"\ncategory: Nieuws',
      finds: [
        '4:7 De bestandsnaam zegt 2018-02-27, de kop 2018-27-02: een verschrijving. Schrijf: 2018-02-27',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: "2018-02-27 09:30"\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      note: 'In januari schrijf je snel nog het oude jaar.',
      path: 'articles/2019-01-05-woo.md',
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-01-05\ncategory: Nieuws',
      finds: [
        '4:7 De bestandsnaam zegt 2019-01-05, de kop 2018-01-05: een verschrijving. Schrijf: 2019-01-05',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2019-01-05\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
  ],
  *check(article, { say, today }) {
    const inName = dateInFileName(article.path);
    const dateKey = article.frontMatter.keys.get('date');
    if (!inName) return;
    for (const value of dateValues(article)) {
      const inHead = value.key === dateKey ? partsOf(value) : undefined;
      if (!inHead || sameDate(inHead, inName)) continue;
      const words = [toIso(inName), toIso(inHead)] as const;
      if (isSlip(inHead, inName, today)) {
        yield { message: say.slip(...words), ...placed(value, article.text, words) };
      } else if (value.reading.kind === 'date') {
        yield { message: say.differs(...words), range: value.range };
      }
    }
  },
});

/** Also of a day that does not exist: the numbers may have changed places. */
function partsOf({ reading, written }: DateValue): CalendarDate | undefined {
  if (reading.kind === 'date') return reading.date;
  if (reading.kind !== 'impossible' || !/^\d{4}-/.test(written)) return undefined;
  const [year = 0, month = 0, day = 0] = written.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/**
 * Whether it is the front matter that is off. Of 13 such pairs that were mended in real archives
 * the file name was renamed in 7, so a difference alone proves nothing, and neither does a date to
 * come: an event is moved. It takes a known slip, and a reason why it was made here.
 */
function isSlip(inHead: CalendarDate, inName: CalendarDate, today: CalendarDate): boolean {
  const swapped = sameDate({ ...inHead, month: inHead.day, day: inHead.month }, inName);
  if (swapped && inHead.month > 12) return true;
  const sameDay = sameDate({ ...inHead, year: inName.year }, inName);
  const isPast = compareDates(inName, today) <= 0;
  if (sameDay && inHead.month === 1 && inHead.year === inName.year - 1) return isPast;
  return (swapped || sameDay) && isPast && compareDates(inHead, today) > 0;
}

/** The date alone: quotes and a time stay as they are. */
function placed(
  { range }: DateValue,
  text: string,
  [inName, inHead]: readonly [string, string],
): Pick<Problem, 'range' | 'fix'> {
  const at = text.slice(...range).indexOf(inHead);
  if (at === -1) return { range };
  const start = range[0] + at;
  return { range, fix: { range: [start, start + inHead.length], text: inName } };
}
