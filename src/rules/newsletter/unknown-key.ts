import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueUnknownKey = issueCheckRule('unknown-key', {
  fixable: true,
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
      fixed:
        '---\ntitle: Nieuwsbrief december\npreheader: Terug uit Barcelona\narticles:\n  - smart-city\n---\nBeste leden,\n',
    },
    {
      ...issue('titel: Nieuwsbrief december\narticles:\n  - smart-city'),
      finds: ['2:1 viag kent het gegeven `titel` hier niet. Bedoel je `title`?'],
      fixed: '---\ntitle: Nieuwsbrief december\narticles:\n  - smart-city\n---\nBeste leden,\n',
    },
    {
      note: 'in Dutch, in a section too, with a date that is mended after it',
      ...issue(
        'kop: December\nnummer: 12\ndatum: 20 december 2018\nsections:\n  - kop: Nieuws\n    artikelen: [smart-city]',
      ),
      finds: [
        '2:1 viag kent het gegeven `kop` hier niet. Bedoel je `title`?',
        '3:1 viag kent het gegeven `nummer` hier niet. Bedoel je `number`?',
        '4:1 viag kent het gegeven `datum` hier niet. Bedoel je `date`?',
        '6:5 viag kent het gegeven `kop` hier niet. Bedoel je `title`?',
        '7:5 viag kent het gegeven `artikelen` hier niet. Bedoel je `articles`?',
      ],
      fixed:
        '---\ntitle: December\nnumber: 12\ndate: 20 december 2018\nsections:\n  - title: Nieuws\n    articles: [smart-city]\n---\nBeste leden,\n',
    },
    {
      note: 'a name that is taken, or a value that does not fit, is left to the editor',
      ...issue('title: December\ntitel: Nieuwsbrief\nartikelen: smart-city'),
      finds: [
        '3:1 viag kent het gegeven `titel` hier niet. Bedoel je `title`?',
        '4:1 viag kent het gegeven `artikelen` hier niet. Bedoel je `articles`?',
      ],
    },
  ],
});
