import { documentRule } from '../define.ts';

export const blankBefore = documentRule({
  id: 'frontmatter/blank-before',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Boven de kop staan geen lege regels.',
    en: 'No blank lines stand above the front matter.',
  },
  why: {
    nl: 'viag leest er overheen, maar de meeste andere programma’s zien de kop dan niet.',
    en: 'viag reads past them, but most other programs then do not see the front matter.',
  },
  messages: {
    nl: { blank: 'Boven de kop staat een lege regel. Laat het bestand beginnen met `---`.' },
    en: { blank: 'There is a blank line above the front matter. Let the file begin with `---`.' },
  },
  good: [{ text: '---\ntitle: Woo in de praktijk\n---\nTekst.\n' }],
  bad: [
    {
      text: '\n---\ntitle: Woo in de praktijk\n---\nTekst.\n',
      finds: ['1:1 Boven de kop staat een lege regel. Laat het bestand beginnen met `---`.'],
      fixed: '---\ntitle: Woo in de praktijk\n---\nTekst.\n',
    },
  ],
  *check(document, { say }) {
    for (const fault of document.faults) {
      if (fault.kind !== 'blank-before') continue;
      yield { message: say.blank, range: fault.range, fix: { range: fault.range, text: '' } };
    }
  },
});
