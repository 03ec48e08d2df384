import { mailingCheck, warning } from './define.ts';
import { elementsIn } from './tags.ts';

/** What says nothing to who goes from link to link. */
const vague =
  /^(?:hier|klik hier|lees (?:hier )?(?:meer|verder)|meer(?: lezen| info(?:rmatie)?)?|link|here|click here|read (?:more|on)|more(?: info)?)[.!…]*$/i;

export const linkText = mailingCheck({
  id: 'link-text',
  criteria: ['2.4.4'],
  summary: {
    nl: 'Elke link zegt zelf waar hij heen gaat.',
    en: 'Every link says by itself where it leads.',
  },
  messages: {
    nl: {
      empty: (href: string) => `De link naar ${href} heeft geen tekst.`,
      vague: (text: string, href: string) =>
        `De linktekst ‘${text}’ (${href}) zegt niet waar hij heen gaat. Noem de pagina.`,
    },
    en: {
      empty: (href: string) => `The link to ${href} has no text.`,
      vague: (text: string, href: string) =>
        `The link text ‘${text}’ (${href}) does not say where it leads. Name the page.`,
    },
  },
  *check({ tags }, say) {
    for (const { attributes, text } of elementsIn(tags, /^a$/)) {
      const href = attributes.get('href');
      if (href === undefined) continue;
      if (text === '') yield say.empty(href);
      else if (vague.test(text)) yield warning(say.vague(text, href));
    }
  },
});
