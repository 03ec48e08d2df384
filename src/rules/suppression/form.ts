import { suppressionRule } from '../define.ts';

export const suppressionForm = suppressionRule({
  id: 'suppression/form',
  severity: 'error',
  summary: {
    nl: 'Een uitzondering noemt de regel en de reden.',
    en: 'An exception names the rule and the reason.',
  },
  why: {
    nl: 'Met een opmerking laat je viag één regel overslaan. Zonder reden weet over een jaar niemand meer waarom, en een verschreven regel slaat niets over. In de tekst staat zo’n opmerking als `<!-- viag-disable-next-line regel -- reden -->`, of van `viag-disable` tot `viag-enable`; in de kop als `# viag-disable regel -- reden`, voor het hele artikel.',
    en: 'With a comment you let viag skip one rule. Without a reason nobody will know why in a year, and a misspelt rule skips nothing. In the text such a comment reads `<!-- viag-disable-next-line rule -- reason -->`, or runs from `viag-disable` to `viag-enable`; in the front matter it reads `# viag-disable rule -- reason`, for the whole article.',
  },
  messages: {
    nl: {
      directive: (what: string) =>
        `‘${what}’ kent viag niet. Schrijf viag-disable-next-line, viag-disable of viag-enable.`,
      colon: (what: string) => `Achter ${what} hoort geen dubbele punt.`,
      separator: () => 'Voor de reden staan twee streepjes: --',
      'no-rule': () =>
        'Welke regel? Schrijf bijvoorbeeld: viag-disable-next-line body/raw-html -- reden',
      'no-reason': () => 'Schrijf achter -- waarom deze regel hier niet geldt.',
      'unknown-rule': (what: string) =>
        `De regel ‘${what}’ bestaat niet. Alle regels: viag validate --list-rules`,
      'not-open': (what: string) =>
        `Hier wordt ‘${what}’ weer aangezet, maar de regel stond niet uit.`,
    },
    en: {
      directive: (what: string) =>
        `viag does not know ‘${what}’. Write viag-disable-next-line, viag-disable or viag-enable.`,
      colon: (what: string) => `No colon belongs behind ${what}.`,
      separator: () => 'Before the reason stand two hyphens: --',
      'no-rule': () =>
        'Which rule? Write, for instance: viag-disable-next-line body/raw-html -- reason',
      'no-reason': () => 'Write after -- why this rule does not hold here.',
      'unknown-rule': (what: string) =>
        `The rule ‘${what}’ does not exist. All rules: viag validate --list-rules`,
      'not-open': (what: string) => `‘${what}’ is switched on again here, but it was not off.`,
    },
  },
  good: [
    {
      body: '<!-- viag-disable-next-line body/raw-html -- de kaart kan niet anders -->\n<div id="kaart"></div>\n',
      with: ['body/raw-html'],
    },
    { note: 'Een gewone opmerking.', body: '<!-- viag is handig -->\nEen zin.\n' },
  ],
  bad: [
    {
      body: '<!-- viag-disable-next-line body/raw-html -->\n<div id="kaart"></div>\n',
      with: ['body/raw-html'],
      finds: ['7:1 Schrijf achter -- waarom deze regel hier niet geldt.'],
    },
    {
      body: '<!-- viag-disable-next-line -- de kaart kan niet anders -->\n<div id="kaart"></div>\n',
      finds: [
        '7:1 Welke regel? Schrijf bijvoorbeeld: viag-disable-next-line body/raw-html -- reden',
      ],
    },
    {
      body: '<!-- viag-disable body/rauw -- de kaart -->\nEen zin.\n<!-- viag-enable body/raw-html -->\n',
      finds: [
        '7:1 De regel ‘body/rauw’ bestaat niet. Alle regels: viag validate --list-rules',
        '9:1 Hier wordt ‘body/raw-html’ weer aangezet, maar de regel stond niet uit.',
      ],
      with: ['body/raw-html'],
    },
    {
      body: '<!-- viag-disable-next-line body/raw-html – de kaart -->\n<div id="kaart"></div>\n',
      with: ['body/raw-html'],
      finds: ['7:1 Voor de reden staan twee streepjes: --'],
    },
    {
      body: '<!-- viag-disable-next-line: body/raw-html -- de kaart -->\n<div id="kaart"></div>\n',
      with: ['body/raw-html'],
      finds: ['7:1 Achter viag-disable-next-line hoort geen dubbele punt.'],
    },
    {
      body: '<!-- viag disable-next-line body/raw-html -- de kaart -->\n<div id="kaart"></div>\n',
      with: ['body/raw-html'],
      finds: [
        '7:1 ‘viag disable-next-line’ kent viag niet. Schrijf viag-disable-next-line, viag-disable of viag-enable.',
      ],
    },
    {
      body: '<!-- viag-ignore body/raw-html -- de kaart -->\nEen zin.\n',
      with: ['body/raw-html'],
      finds: [
        '7:1 ‘viag-ignore’ kent viag niet. Schrijf viag-disable-next-line, viag-disable of viag-enable.',
      ],
    },
  ],
  *check({ faults }, { say }) {
    for (const { kind, what, range } of faults) yield { message: say[kind](what), range };
  },
});
