import { dateValues } from '../date-values.ts';
import { articleRule } from '../define.ts';

export const dateExists = articleRule({
  id: 'frontmatter/date-exists',
  severity: 'error',
  summary: {
    nl: 'Een datum bestaat echt.',
    en: 'A date exists.',
  },
  why: {
    nl: 'Van 30 februari maken programma’s stilletjes 2 maart, en van maand 27 wordt een fout die je pas in de nieuwsbrief ziet. viag kijkt in elk gegeven waar een datum in staat.',
    en: 'Programs quietly turn 30 February into 2 March, and month 27 becomes an error you only see in the newsletter. viag looks at every key that holds a date.',
  },
  messages: {
    nl: {
      none: (written: string, key: string) =>
        `‘${written}’ (\`${key}\`) bestaat niet op de kalender. Staan dag en maand op hun plaats?`,
    },
    en: {
      none: (written: string, key: string) =>
        `‘${written}’ (\`${key}\`) is not on the calendar. Are the day and the month in their places?`,
    },
  },
  good: [
    { note: 'Een schrikkeldag.', head: 'title: X\nauthor: Y\ndate: 2020-02-29\ncategory: Nieuws' },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-02-30\ncategory: Nieuws',
      finds: [
        '4:7 ‘2018-02-30’ (`date`) bestaat niet op de kalender. Staan dag en maand op hun plaats?',
      ],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 31 februari 2025\ncategory: Nieuws',
      finds: [
        '4:7 ‘31 februari 2025’ (`date`) bestaat niet op de kalender. Staan dag en maand op hun plaats?',
      ],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\ndate_conducted: 2018-27-02',
      finds: [
        '6:17 ‘2018-27-02’ (`date_conducted`) bestaat niet op de kalender. Staan dag en maand op hun plaats?',
      ],
    },
  ],
  *check(article, { say }) {
    for (const { key, written, reading, range } of dateValues(article)) {
      if (reading.kind === 'impossible') yield { message: say.none(written, key), range };
    }
  },
});
