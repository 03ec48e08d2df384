import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueNoContent = issueCheckRule('no-content', {
  summary: {
    nl: 'In een nieuwsbriefbestand staat iets om te versturen.',
    en: 'An issue file holds something to send.',
  },
  why: {
    nl: 'Van een bestand zonder artikelen, agenda of links is geen nieuwsbrief te maken.',
    en: 'Of a file without articles, agenda or links no newsletter can be made.',
  },
  good: [
    issue('title: Nieuwsbrief december\narticles:\n  - smart-city'),
    issue(
      'title: Nieuwsbrief december\nagenda:\n  - title: Ledenvergadering\n    date: 2019-01-17',
    ),
  ],
  bad: [
    {
      ...issue('title: Nieuwsbrief december'),
      finds: [
        '1:1 Er staat nog geen artikel in deze nieuwsbrief. Zet onder `articles` de slugs, elk op een regel met een streepje.',
      ],
    },
  ],
});
