import { documentRule } from '../define.ts';

export const duplicateKey = documentRule({
  id: 'frontmatter/duplicate-key',
  severity: 'error',
  summary: {
    nl: 'Elk gegeven staat één keer in de kop.',
    en: 'Every key stands in the front matter once.',
  },
  why: {
    nl: 'Staat een gegeven er twee keer, dan kiest het ene programma de eerste waarde en het andere de laatste.',
    en: 'When a key stands there twice, one program takes the first value and another the last.',
  },
  messages: {
    nl: {
      twice: (key: string) => `\`${key}\` staat al eerder in de kop. Haal een van de twee weg.`,
    },
    en: {
      twice: (key: string) =>
        `\`${key}\` stands in the front matter already. Remove one of the two.`,
    },
  },
  good: [{}],
  bad: [
    {
      text: '---\ntitle: Woo\nauthor: Redactie VIAG\nauthor: Bestuur VIAG\n---\nTekst.\n',
      finds: ['4:1 `author` staat al eerder in de kop. Haal een van de twee weg.'],
    },
    {
      note: 'Ook met aanhalingstekens is het dezelfde naam.',
      text: '---\ntitle: Woo\n"title": Wob\n---\nTekst.\n',
      finds: ['3:1 `title` staat al eerder in de kop. Haal een van de twee weg.'],
    },
  ],
  *check(document, { say }) {
    for (const fault of document.faults) {
      if (fault.kind === 'duplicate-key')
        yield { message: say.twice(fault.key), range: fault.range };
    }
  },
});
