import { networks } from '../../social/networks/index.ts';
import { articleRule } from '../define.ts';
import { placesOf, socialTexts } from '../social-texts.ts';

const rest = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
/** `@` and what belongs to it; not an e-mail address, nor a part of a web address. */
const mention = /(?<![\p{L}\p{N}_.@/=-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]*[\p{L}\p{N}_])?/gu;

export const handle = articleRule({
  id: 'social/handle',
  severity: 'warning',
  summary: {
    nl: 'Een naam met @ heeft de vorm die bij het netwerk hoort.',
    en: 'A name with @ has the form of its network.',
  },
  why: {
    nl: 'Elk netwerk schrijft namen anders: `@VNGemeenten` op X, `@naam@server.nl` op Mastodon, `@naam.bsky.social` op Bluesky. Een naam in een andere vorm wordt gewone tekst, of verwijst naar een vreemde. Op LinkedIn en Facebook maakt geplakte tekst nooit een vermelding.',
    en: 'Every network writes names its own way: `@VNGemeenten` on X, `@name@server.nl` on Mastodon, `@name.bsky.social` on Bluesky. A name in another form becomes plain text, or points to a stranger. On LinkedIn and Facebook text that is pasted never makes a mention.',
  },
  messages: {
    nl: {
      form: (written: string, name: string, shape: string) =>
        `‘${written}’ is op ${name} geen naam. Daar ziet een naam er zo uit: ${shape}.`,
      plain: (written: string, name: string) =>
        `‘${written}’ wordt op ${name} geen vermelding als je het plakt. Schrijf de gewone naam, of kies hem na het plakken uit de lijst.`,
      shared: (written: string) =>
        `‘${written}’ staat in een tekst voor alle netwerken, maar een naam met @ klopt hooguit op één. Schrijf hier de gewone naam.`,
    },
    en: {
      form: (written: string, name: string, shape: string) =>
        `‘${written}’ is no name on ${name}. There a name looks like this: ${shape}.`,
      plain: (written: string, name: string) =>
        `‘${written}’ makes no mention on ${name} when pasted. Write the plain name, or choose it from the list after pasting.`,
      shared: (written: string) =>
        `‘${written}’ stands in a text for all networks, but a name with @ is right on one at most. Write the plain name here.`,
    },
  },
  good: [
    {
      head: `${rest}\nsocial:\n  x: 'Dank aan @VNGemeenten.'\n  mastodon: 'Dank aan @vng@social.voorbeeld.nl.'\n  bluesky: 'Dank aan @vng.bsky.social.'\n  linkedin: Dank aan VNG, mail redactie@viag.nl`,
    },
    {
      note: 'a name in an address',
      head: `${rest}\nsocial:\n  linkedin: https://social.voorbeeld.nl/@vng`,
    },
  ],
  bad: [
    {
      head: `${rest}\nsocial:\n  x: 'Dank aan @vng@social.voorbeeld.nl.'\n  mastodon: 'Dank aan @vng.'\n  bluesky: 'Dank aan @vng.'`,
      finds: [
        '7:16 ‘@vng@social.voorbeeld.nl’ is op X geen naam. Daar ziet een naam er zo uit: @naam.',
        '8:23 ‘@vng’ is op Mastodon geen naam. Daar ziet een naam er zo uit: @naam@server.nl.',
        '9:22 ‘@vng’ is op Bluesky geen naam. Daar ziet een naam er zo uit: @naam.bsky.social.',
      ],
    },
    {
      head: `${rest}\nsocial:\n  linkedin: 'Dank aan @VNG.'\n  text: 'Dank aan @VNGemeenten.'`,
      finds: [
        '7:23 ‘@VNG’ wordt op LinkedIn geen vermelding als je het plakt. Schrijf de gewone naam, of kies hem na het plakken uit de lijst.',
        '8:19 ‘@VNGemeenten’ staat in een tekst voor alle netwerken, maar een naam met @ klopt hooguit op één. Schrijf hier de gewone naam.',
      ],
    },
  ],
  *check(article, { say }) {
    for (const { network: id, text, range } of socialTexts(article)) {
      const written = [...text.matchAll(mention)].map(([whole]) => whole);
      const places = placesOf(written, range, article.text);
      for (const [index, name] of written.entries()) {
        const place = places[index]?.range ?? range;
        const network = id && networks[id];
        const form = network?.handle;
        if (!network) yield { message: say.shared(name), range: place };
        else if (!form) yield { message: say.plain(name, network.name), range: place };
        else if (!form.pattern.test(name))
          yield { message: say.form(name, network.name, form.shape), range: place };
      }
    }
  },
});
