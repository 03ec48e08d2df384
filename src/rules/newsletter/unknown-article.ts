import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueUnknownArticle = issueCheckRule('unknown-article', {
  summary: {
    nl: 'Elke slug in een nieuwsbriefbestand is die van één artikel.',
    en: 'Every slug in an issue file is that of one article.',
  },
  why: {
    nl: 'Een slug die nergens bij hoort, of bij meer artikelen, houdt de export tegen. Beter nu dan op de dag van verzenden.',
    en: 'A slug of no article, or of several, stops the export. Better now than on the day of sending.',
  },
  good: [
    issue('title: Nieuwsbrief december\narticles:\n  - smart-city'),
    {
      note: 'De naam van het bestand mag ook.',
      ...issue('title: Nieuwsbrief december\narticles:\n  - 2018-12-06-bio'),
    },
  ],
  bad: [
    {
      ...issue(
        'title: Nieuwsbrief december\narticles:\n  - smart-ctiy\n  - slug: jaarplan\n    full: true',
      ),
      finds: [
        '4:5 Er is geen artikel ‘smart-ctiy’. Bedoel je ‘smart-city’?',
        '5:11 Er is geen artikel ‘jaarplan’. Een slug is de bestandsnaam zonder datum en zonder .md.',
      ],
    },
  ],
});
