import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueRepeatedArticle = issueCheckRule('repeated-article', {
  summary: {
    nl: 'Elk artikel staat één keer in een nieuwsbrief.',
    en: 'Every article stands in a newsletter once.',
  },
  why: {
    nl: 'Lezers krijgen een artikel één keer te zien: waar het het eerst staat. De tweede plek blijft leeg.',
    en: 'Readers see an article once: where it stands first. The second place stays empty.',
  },
  good: [issue('title: Nieuwsbrief december\narticles:\n  - smart-city\n  - bio')],
  bad: [
    {
      ...issue('title: Nieuwsbrief december\narticles:\n  - smart-city\n  - 2018-12-13-smart-city'),
      finds: [
        '5:5 ‘2018-12-13-smart-city’ staat al in deze nieuwsbrief; alleen de eerste keer telt.',
      ],
    },
  ],
});
