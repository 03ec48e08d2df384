import type { Article } from '../../model/article.ts';
import type { Link } from '../../model/outline.ts';
import type { Range } from '../../model/range.ts';
import { hasTracking, trackingIn, untracked } from '../../text/addresses/tracking-parameters.ts';
import { articleRule } from '../define.ts';

export const linkTracking = articleRule({
  id: 'body/link-tracking',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Een link volgt de lezer niet.',
    en: 'A link does not track the reader.',
  },
  why: {
    nl: 'Wie een adres uit een mail of van sociale media kopieert, neemt `utm_source` of `fbclid` mee. De cijfers van de ander gaan dan over jouw lezers, `mc_eid` wijst zelfs één persoon aan, en het adres wordt er lang van.',
    en: 'Who copies an address from a mail or from social media takes `utm_source` or `fbclid` along. The other party’s figures then count your readers, `mc_eid` even points at one person, and the address grows long.',
  },
  messages: {
    nl: {
      tracking: (names: string) =>
        `In dit adres staat wat lezers volgt: ${names}. Haal dat deel weg.`,
    },
    en: {
      tracking: (names: string) => `This address tracks readers: ${names}. Remove that part.`,
    },
  },
  good: [
    { body: 'Zie [de agenda](https://www.viag.nl/agenda?jaar=2018&maand=12#woo).\n' },
    { body: '```\n[a](https://www.viag.nl/?utm_source=b)\n```\n' },
  ],
  bad: [
    {
      body: 'Zie [de agenda](https://www.viag.nl/agenda?utm_source=mail&jaar=2018&fbclid=x1#woo).\n',
      finds: ['7:5 In dit adres staat wat lezers volgt: utm_source, fbclid. Haal dat deel weg.'],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nZie [de agenda](https://www.viag.nl/agenda?jaar=2018#woo).\n',
    },
    {
      body: 'Zie [de agenda][1].\n\n[1]: https://www.viag.nl/agenda?mc_eid=a1b2\n',
      finds: ['7:5 In dit adres staat wat lezers volgt: mc_eid. Haal dat deel weg.'],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nZie [de agenda][1].\n\n[1]: https://www.viag.nl/agenda\n',
    },
  ],
  *check(article, { say }) {
    if (!hasTracking(article.body)) return;
    for (const link of article.outline().links) {
      if (!hasTracking(link.url)) continue;
      const place = placeOf(article, link);
      yield {
        message: say.tracking(trackingIn(link.url).join(', ')),
        range: link.range,
        ...(place && { fix: { range: place, text: untracked(link.url) } }),
      };
    }
  },
});

/** Where the address stands: last in the link, else behind the `[1]:` that the link refers to. */
function placeOf({ text, bodyOffset }: Article, { url, range }: Link): Range | undefined {
  const inLink = text.slice(...range).lastIndexOf(url);
  if (inLink !== -1) return [range[0] + inLink, range[0] + inLink + url.length];
  const definition = text.indexOf(`]: ${url}`, bodyOffset);
  if (definition === -1) return undefined;
  const end = definition + 3 + url.length;
  return /^(?:\s|$)/.test(text.slice(end, end + 1)) ? [definition + 3, end] : undefined;
}
