import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueValue = issueCheckRule('value', {
  fixable: true,
  summary: {
    nl: 'Elk gegeven in een nieuwsbriefbestand heeft een waarde die erbij hoort.',
    en: 'Every key in an issue file has a value that fits it.',
  },
  why: {
    nl: 'Wat viag niet kan lezen, komt niet in de nieuwsbrief: een agendapunt zonder datum, of een lijst die geen lijst is. Als fout zie je dat voordat je verstuurt.',
    en: 'What viag cannot read does not come into the newsletter: a meeting without a date, or a list that is none. As an error you see that before you send.',
  },
  good: [
    issue(
      'title: Nieuwsbrief december\ndate: 2018-12-20\narticles:\n  - smart-city\nagenda:\n  - title: Ledenvergadering\n    date: 2019-01-17',
    ),
  ],
  bad: [
    {
      note: 'a day that can be only one',
      ...issue(
        'title: Nieuwsbrief december\ndate: 20 december 2018\narticles:\n  - smart-city\nagenda:\n  - title: Ledenvergadering\n    date: 03-04-2019',
      ),
      finds: [
        '3:7 Bij `date` hoort een datum in de vorm jjjj-mm-dd. Schrijf: 2018-12-20',
        '8:11 Bij `date` hoort een datum zoals 2018-12-20.',
      ],
      fixed:
        '---\ntitle: Nieuwsbrief december\ndate: 2018-12-20\narticles:\n  - smart-city\nagenda:\n  - title: Ledenvergadering\n    date: 03-04-2019\n---\nBeste leden,\n',
    },
    {
      ...issue('title: Nieuwsbrief december\narticles: smart-city'),
      finds: ['3:11 Bij `articles` hoort een lijst, elk onderdeel op een regel met een streepje.'],
    },
    {
      ...issue(
        'title: Nieuwsbrief december\narticles:\n  - smart-city\nagenda:\n  - title: Ledenvergadering',
      ),
      finds: ['6:5 Hier ontbreekt `date`.'],
    },
  ],
});
