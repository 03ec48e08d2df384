import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueSentBefore = issueCheckRule('sent-before', {
  summary: {
    nl: 'Een artikel is niet al in een andere nieuwsbrief verstuurd.',
    en: 'An article was not sent in another newsletter already.',
  },
  why: {
    nl: 'Leden die alles lezen, zien hetzelfde nieuws twee keer. Soms is dat de bedoeling; meestal is de lijst van vorige maand blijven staan. viag weet wat er verstuurd is van `viag export newsletter --mark-sent`.',
    en: 'Members who read everything see the same news twice. Sometimes that is meant; mostly the list of last month was left. viag knows what was sent from `viag export newsletter --mark-sent`.',
  },
  good: [
    issue('title: Nieuwsbrief december\narticles:\n  - smart-city', {
      sent: { '2018-11': ['bio'] },
    }),
    {
      note: 'Deze nieuwsbrief is zelf al verstuurd.',
      ...issue('title: Nieuwsbrief december\narticles:\n  - smart-city', {
        sent: { '2018-12': ['smart-city'], '2019-01': ['smart-city'] },
      }),
    },
  ],
  bad: [
    {
      ...issue('title: Nieuwsbrief december\narticles:\n  - smart-city', {
        sent: { '2018-11': ['smart-city'] },
      }),
      finds: ['4:5 ‘smart-city’ is al verstuurd, in nieuwsbrief 2018-11.'],
    },
  ],
});
