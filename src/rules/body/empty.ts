import { articleRule } from '../define.ts';

export const empty = articleRule({
  id: 'body/empty',
  severity: 'error',
  summary: {
    nl: 'Onder de kop staat tekst.',
    en: 'There is text below the front matter.',
  },
  why: {
    nl: 'Een artikel zonder tekst wordt in de nieuwsbrief een kop met niets eronder. Koppen en opmerkingen alleen tellen niet als tekst.',
    en: 'An article without text becomes a heading with nothing below it in the newsletter. Headings and comments alone do not count as text.',
  },
  messages: {
    nl: { empty: 'Dit artikel heeft nog geen tekst.' },
    en: { empty: 'This article has no text yet.' },
  },
  good: [{}],
  bad: [
    { body: '', finds: ['7:1 Dit artikel heeft nog geen tekst.'] },
    {
      note: 'Een opmerking voor de schrijver is geen tekst.',
      body: '\n<!-- Schrijf hier je artikel. -->\n',
      finds: ['7:1 Dit artikel heeft nog geen tekst.'],
    },
  ],
  *check(article, { say }) {
    if (article.outline().hasContent) return;
    yield { message: say.empty, range: [article.bodyOffset, article.bodyOffset] };
  },
});
