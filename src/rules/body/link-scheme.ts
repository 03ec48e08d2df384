import { readAddress } from '../../text/addresses/address.ts';
import { articleRule } from '../define.ts';

const allowed = /^(https?|mailto|tel)$/;
/** Hosts of an own network, by name or by number; those of whoever tests a site are leftovers. */
const inside =
  /^https?:\/\/(?:[^/?#:.]+\.)*(?:intranet|local|lan|intern|internal|corp)(?::\d+)?(?:[/?#]|$)|^https?:\/\/(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+(?::\d+)?(?:[/?#]|$)/i;

export const linkScheme = articleRule({
  id: 'body/link-scheme',
  severity: 'error',
  summary: {
    nl: 'Een link opent een webpagina, een mail of een telefoonnummer.',
    en: 'A link opens a web page, a mail or a telephone number.',
  },
  why: {
    nl: 'Adressen als `javascript:` en `file:` doen bij de lezer iets anders dan je bedoelt, en een mailsysteem weigert er de hele nieuwsbrief om. viag zet zo’n link nooit in wat het maakt.',
    en: 'Addresses such as `javascript:` and `file:` do something else at the reader’s end than you mean, and a mail system may refuse the whole newsletter for it. viag never puts such a link in what it makes.',
  },
  messages: {
    nl: {
      scheme: (scheme: string) =>
        `Een link met \`${scheme}:\` is niet toegestaan. Gebruik een gewoon webadres (https).`,
      host: (url: string) =>
        `‘${url}’ mist \`https:\` of wijst naar een schijf. Schrijf het hele webadres.`,
      inside: (url: string) =>
        `‘${url}’ werkt alleen op een eigen netwerk. Zet hier een adres dat iedereen kan openen.`,
      password: 'In dit adres staat een gebruikersnaam of wachtwoord. Haal dat weg.',
    },
    en: {
      scheme: (scheme: string) =>
        `A link with \`${scheme}:\` is not allowed. Use an ordinary web address (https).`,
      host: (url: string) =>
        `‘${url}’ lacks \`https:\` or points to a disk. Write the whole web address.`,
      inside: (url: string) =>
        `‘${url}’ only works on a network of its own. Put an address here that anyone can open.`,
      password: 'There is a user name or password in this address. Remove it.',
    },
  },
  good: [{ body: 'Lees [de site van VIAG](https://www.viag.nl/nieuws).\n' }],
  bad: [
    {
      body: 'Zie [de actie](javascript:alert(1)).\n',
      finds: [
        '7:5 Een link met `javascript:` is niet toegestaan. Gebruik een gewoon webadres (https).',
      ],
    },
    {
      body: 'Zie [de site](//example.org/a).\n',
      finds: [
        '7:5 ‘//example.org/a’ mist `https:` of wijst naar een schijf. Schrijf het hele webadres.',
      ],
    },
    {
      body: 'Zie [de site](https://jan:geheim@example.org/).\n',
      finds: ['7:5 In dit adres staat een gebruikersnaam of wachtwoord. Haal dat weg.'],
    },
    {
      body: 'Zie [het intranet](http://intranet.gemeente.local/woo) en [de map](http://192.168.1.20/).\n',
      finds: [
        '7:5 ‘http://intranet.gemeente.local/woo’ werkt alleen op een eigen netwerk. Zet hier een adres dat iedereen kan openen.',
        '7:59 ‘http://192.168.1.20/’ werkt alleen op een eigen netwerk. Zet hier een adres dat iedereen kan openen.',
      ],
    },
  ],
  *check(article, { say }) {
    for (const { url, range } of article.outline().links) {
      const address = readAddress(url);
      if (address.kind === 'host') yield { message: say.host(url), range };
      else if (address.kind === 'web' && !allowed.test(address.scheme)) {
        yield { message: say.scheme(address.scheme), range };
      } else if (address.kind === 'web' && /^https?:\/*[^/?#]*@/i.test(address.url)) {
        yield { message: say.password, range };
      } else if (inside.test(url)) {
        yield { message: say.inside(url), range };
      }
    }
  },
});
