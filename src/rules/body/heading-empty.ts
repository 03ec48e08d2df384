import { articleRule } from '../define.ts';

export const headingEmpty = articleRule({
  id: 'body/heading-empty',
  severity: 'error',
  summary: {
    nl: 'Een tussenkop heeft tekst.',
    en: 'A heading has text.',
  },
  why: {
    nl: 'Een lege kop is onzichtbaar, maar een schermlezer kondigt hem wel aan.',
    en: 'An empty heading cannot be seen, yet a screen reader announces it.',
  },
  messages: {
    nl: { empty: 'Deze tussenkop is leeg. Vul hem in of haal hem weg.' },
    en: { empty: 'This heading is empty. Fill it in or remove it.' },
  },
  good: [{ body: '## Aanpak\n\nTekst.\n' }],
  bad: [
    {
      body: 'Inleiding.\n\n##\n\nTekst.\n',
      finds: ['9:1 Deze tussenkop is leeg. Vul hem in of haal hem weg.'],
    },
  ],
  *check(article, { say }) {
    for (const { text, range } of article.outline().headings) {
      if (text === '') yield { message: say.empty, range };
    }
  },
});
