import { inRanges } from '../../text/in-ranges.ts';
import { articleRule } from '../define.ts';

export const headingSpace = articleRule({
  id: 'body/heading-space',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Tussen de hekjes en een tussenkop staat een spatie.',
    en: 'A blank stands between the hash marks and a heading.',
  },
  why: {
    nl: 'Zonder spatie is `##Kop` geen tussenkop: de lezer ziet de hekjes in de lopende tekst. Eén hekje laat viag met rust, want dat kan een hashtag zijn.',
    en: 'Without a blank `##Heading` is no heading: the reader sees the hash marks in the text. viag leaves a single one alone, since it may be a hashtag.',
  },
  messages: {
    nl: {
      space: (marks: string) => `Na \`${marks}\` hoort een spatie, anders is dit geen tussenkop.`,
    },
    en: { space: (marks: string) => `\`${marks}\` is followed by a blank, or this is no heading.` },
  },
  good: [
    { body: '## Aanpak\n\nWe gebruiken #VIAG als hashtag.\n' },
    { note: 'In code mag alles.', body: 'Zo niet:\n\n```\n##Aanpak\n```\n' },
  ],
  bad: [
    {
      body: 'Inleiding.\n\n##Aanpak\n\nTekst.\n',
      finds: ['9:1 Na `##` hoort een spatie, anders is dit geen tussenkop.'],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nInleiding.\n\n## Aanpak\n\nTekst.\n',
    },
  ],
  *check(article, { say }) {
    if (!article.body.includes('##')) return;
    for (const match of article.body.matchAll(/^#{2,6}(?=[^\s#])/gm)) {
      const start = article.bodyOffset + match.index;
      const end = start + match[0].length;
      if (inRanges(article.outline().code, start)) continue;
      yield {
        message: say.space(match[0]),
        range: [start, end],
        fix: { range: [end, end], text: ' ' },
      };
    }
  },
});
