import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueUnknownKey = issueCheckRule('unknown-key', {
  summary: {
    nl: 'In een nieuwsbriefbestand staan alleen gegevens die viag kent.',
    en: 'An issue file holds only keys that viag knows.',
  },
  why: {
    nl: 'Een typefout in een gegeven merk je pas als het ontbreekt: `preheder` verdwijnt zonder dat iemand het ziet.',
    en: 'You notice a slip in a key only when it is missing: `preheder` is gone without anyone seeing it.',
  },
  good: [issue('title: Nieuwsbrief december\narticles:\n  - smart-city')],
  bad: [
    {
      ...issue(
        'title: Nieuwsbrief december\npreheder: Terug uit Barcelona\narticles:\n  - smart-city',
      ),
      finds: ['3:1 viag kent het gegeven `preheder` hier niet. Bedoel je `preheader`?'],
    },
    {
      ...issue('titel: Nieuwsbrief december\narticles:\n  - smart-city'),
      finds: ['2:1 viag kent het gegeven `titel` hier niet. Bedoel je `title`?'],
    },
  ],
});
