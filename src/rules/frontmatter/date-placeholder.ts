import { dateValues } from '../date-values.ts';
import { articleRule } from '../define.ts';

export const datePlaceholder = articleRule({
  id: 'frontmatter/date-placeholder',
  severity: 'error',
  summary: {
    nl: 'Een datum is ingevuld, niet opengelaten.',
    en: 'A date is filled in, not left open.',
  },
  why: {
    nl: 'Een invuldatum als 9999-12-31 of 2021-10-XX blijft makkelijk staan. Het artikel staat dan voorgoed bovenaan of komt nooit in een nieuwsbrief.',
    en: 'A stopgap such as 9999-12-31 or 2021-10-XX is easily left behind. The article then stays on top for good, or never reaches a newsletter.',
  },
  messages: {
    nl: {
      open: (written: string, key: string) =>
        `\`${key}\` staat nog op ‘${written}’. Vul de datum in, of laat het gegeven weg.`,
    },
    en: {
      open: (written: string, key: string) =>
        `\`${key}\` still says ‘${written}’. Fill in the date, or leave the key out.`,
    },
  },
  good: [{}],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 9999-12-31\ncategory: Nieuws',
      finds: ['4:7 `date` staat nog op ‘9999-12-31’. Vul de datum in, of laat het gegeven weg.'],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2021-10-XX\ncategory: Nieuws',
      finds: ['4:7 `date` staat nog op ‘2021-10-XX’. Vul de datum in, of laat het gegeven weg.'],
    },
  ],
  *check(article, { say }) {
    for (const { key, written, reading, range } of dateValues(article)) {
      if (reading.kind === 'placeholder') yield { message: say.open(written, key), range };
    }
  },
});
