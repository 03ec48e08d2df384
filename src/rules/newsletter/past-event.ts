import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

const december =
  'title: Nieuwsbrief december\ndate: 2018-12-20\narticles:\n  - smart-city\nagenda:\n  - title: Ledenvergadering\n';

export const issuePastEvent = issueCheckRule('past-event', {
  summary: {
    nl: 'Een agendapunt is nog niet voorbij als de nieuwsbrief uitkomt.',
    en: 'An event is not over when the newsletter comes out.',
  },
  why: {
    nl: 'Een agenda gaat over wat er nog komt. Een dag die al voorbij is, is meestal een jaartal dat niet klopt, of een punt dat is blijven staan uit de vorige nieuwsbrief. Van iets wat meer dagen duurt, telt de laatste dag (`end`).',
    en: 'An agenda is about what is to come. A day that is past is mostly a year that is wrong, or an event left from the newsletter before. Of an event of several days, the last day (`end`) counts.',
  },
  good: [
    issue(`${december}    date: 2019-01-17`),
    {
      note: 'De dag zelf telt nog mee.',
      ...issue(`${december}    date: 2018-12-20`),
    },
    {
      note: 'Het duurt nog tot en met de dag erna.',
      ...issue(`${december}    date: 2018-12-18\n    end: 2018-12-21`),
    },
  ],
  bad: [
    {
      note: 'In januari staat er nog het oude jaar.',
      ...issue(`${december}    date: 2018-01-17`),
      finds: [
        '8:11 Het agendapunt ‘Ledenvergadering’ is al voorbij als deze nieuwsbrief uitkomt, op 20 december 2018. Klopt de datum?',
      ],
    },
    {
      ...issue(`${december}    date: 2018-12-17\n    end: 2018-12-18`),
      finds: [
        '9:10 Het agendapunt ‘Ledenvergadering’ is al voorbij als deze nieuwsbrief uitkomt, op 20 december 2018. Klopt de datum?',
      ],
    },
  ],
});
