import type { Article } from '../../model/article.ts';
import type { Config } from '../../model/config.ts';
import type { NetworkId } from '../../model/network-id.ts';
import type { CountedText } from '../../model/post.ts';
import { givenText } from '../../social/given-text.ts';
import { networks } from '../../social/networks/index.ts';
import { graphemes } from '../../text/display/graphemes.ts';
import { articleRule } from '../define.ts';
import { socialTexts } from '../social-texts.ts';

const rest = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
/** In graphemes. */
const mostShown = 36;
const sentence = 'Zeventien gemeenten stappen samen over op één zaaksysteem. ';

export const tooLong = articleRule({
  id: 'social/too-long',
  severity: 'error',
  summary: {
    nl: 'Een eigen tekst voor een netwerk past daar in één bericht.',
    en: 'A text of your own for a network fits in one post there.',
  },
  why: {
    nl: 'Een netwerk weigert een bericht dat te lang is. viag telt zoals het netwerk zelf telt: op X is elke link 23 tekens en een emoji 2, op Mastodon telt de server achter een naam niet mee. Met `viag export social --thread` verdeel je een lange tekst over genummerde berichten. Staat jouw server meer toe, zet dat dan bij `social.limits` in de configuratie.',
    en: 'A network refuses a post that is too long. viag counts as the network itself does: on X every link is 23 characters and an emoji 2, on Mastodon the server behind a name does not count. `viag export social --thread` spreads a long text over numbered posts. When your server allows more, say so under `social.limits` in the configuration.',
  },
  messages: {
    nl: {
      long: (name: string, { length, limit }: Size, cut: string) =>
        `Op ${name} telt dit ${length} tekens; er passen er ${limit}, tot en met ‘${cut}’. ${name} weigert het zo. Kort het in, of verdeel het over meer berichten met \`viag export social --thread\`.`,
      bytes: (name: string, { length, limit }: Size, cut: string) =>
        `Op ${name} is dit ${length} bytes; er passen er ${limit}, tot en met ‘${cut}’. ${name} weigert het zo. Kort het in, of verdeel het over meer berichten met \`viag export social --thread\`.`,
    },
    en: {
      long: (name: string, { length, limit }: Size, cut: string) =>
        `On ${name} this has ${length} characters; ${limit} fit, up to ‘${cut}’. ${name} refuses it like this. Shorten it, or spread it over several posts with \`viag export social --thread\`.`,
      bytes: (name: string, { length, limit }: Size, cut: string) =>
        `On ${name} this has ${length} bytes; ${limit} fit, up to ‘${cut}’. ${name} refuses it like this. Shorten it, or spread it over several posts with \`viag export social --thread\`.`,
    },
  },
  good: [
    {},
    {
      note: 'a long address counts 23 on X',
      head: `${rest}\nsocial:\n  x: ${sentence.repeat(4)}https://www.viag.nl/nieuws/2018/12/13/een-heel-lang-adres-dat-niet-telt`,
    },
    {
      note: 'as much as the server allows',
      head: `${rest}\nsocial:\n  mastodon: ${sentence.repeat(10)}`,
      config: {
        social: {
          networks: ['linkedin', 'x'],
          hashtags: [],
          handles: {},
          limits: { mastodon: 1000 },
          cards: {},
        },
      },
    },
  ],
  bad: [
    {
      head: `${rest}\nsocial:\n  x: ${sentence.repeat(5)}`,
      finds: [
        '7:6 Op X telt dit 294 tekens; er passen er 280, tot en met ‘…gemeenten stappen samen over op éé’. X weigert het zo. Kort het in, of verdeel het over meer berichten met `viag export social --thread`.',
      ],
    },
    {
      note: 'text for all networks, with the link behind it',
      head: `${rest}\nsocial:\n  text: ${sentence.repeat(4)}Ook in het noorden nu.`,
      finds: [
        '7:9 Op X telt dit 283 tekens; er passen er 280, tot en met ‘…zaaksysteem. Ook in het noorden nu.’. X weigert het zo. Kort het in, of verdeel het over meer berichten met `viag export social --thread`.',
      ],
    },
  ],
  *check(article, { say, config }) {
    for (const { network, range } of socialTexts(article)) {
      const ids = network === undefined ? config.social.networks : [network];
      for (const id of ids) {
        const found = countFor(article, id, config);
        // A network with a text of its own does not get the one for all.
        if (found?.cut === undefined) continue;
        if ((found.origin === 'own') !== (network !== undefined)) continue;
        const cut = endOf(found.text.slice(0, found.cut));
        const { name } = networks[id];
        const message =
          found.bytes && found.length <= found.limit
            ? say.bytes(name, found.bytes, cut)
            : say.long(name, found, cut);
        yield { message, range };
      }
    }
  },
});

interface Size {
  readonly length: number;
  readonly limit: number;
}

function countFor(
  article: Article,
  id: NetworkId,
  config: Config,
): (CountedText & { readonly origin: 'own' | 'shared' }) | undefined {
  const given = givenText(article, id, config);
  if (!given) return undefined;
  const network = networks[id];
  const limit = config.social.limits[id] ?? network.limit;
  const warning = network.warnings ? article.meta.social?.warning : undefined;
  return { ...network.count(given.text, limit, warning), origin: given.origin };
}

/** The last words before the cut, so that an editor sees where it falls. */
function endOf(text: string): string {
  const all = graphemes(text.replace(/\s+/g, ' ').trim());
  const tail = all.slice(-mostShown).join('');
  return all.length <= mostShown ? tail : `…${tail.replace(/^\S* /, '')}`;
}
