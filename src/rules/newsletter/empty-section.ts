import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueEmptySection = issueCheckRule('empty-section', {
  summary: {
    nl: 'Elke sectie van een nieuwsbrief heeft een artikel.',
    en: 'Every section of a newsletter has an article.',
  },
  why: {
    nl: 'Een kop zonder artikelen eronder gaat niet mee. Vaak is er een slug vergeten.',
    en: 'A heading without articles under it is left out. Often a slug was forgotten.',
  },
  good: [
    issue('title: Nieuwsbrief december\nsections:\n  - title: Kennis\n    articles:\n      - bio'),
  ],
  bad: [
    {
      ...issue(
        'title: Nieuwsbrief december\narticles:\n  - bio\nsections:\n  - title: Kennis\n    articles: []',
      ),
      finds: ['6:12 In ‘Kennis’ staat geen artikel; de kop gaat niet mee.'],
    },
  ],
});
