import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import type { Range } from '../../model/range.ts';
import { inRanges } from '../../text/in-ranges.ts';
import { leftoversIn } from '../../text/leftovers.ts';
import { articleRule } from '../define.ts';

const hints =
  /Haal deze aanwijzingen weg als je klaar bent\.|Remove these hints when you are done\./;
/** Addresses that are there for whoever tests a site, or to show what an address looks like. */
const nowhere =
  /^https?:\/\/(?:[^/?#]*\.)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|example\.(?:com|net|org)|voorbeeld\.nl)(?::\d+)?(?:[/?#]|$)/i;

export const leftover = articleRule({
  id: 'body/leftover',
  severity: 'error',
  summary: {
    nl: 'In de tekst staat niets dat nog ingevuld moest worden.',
    en: 'Nothing in the text was still to be filled in.',
  },
  why: {
    nl: 'Een `TODO`, een `[datum]` of een link naar `localhost` is een briefje aan jezelf. Eenmaal verstuurd kun je het niet meer weghalen.',
    en: 'A `TODO`, a `[date]` or a link to `localhost` is a note to yourself. Once sent, you cannot take it back.',
  },
  messages: {
    nl: {
      note: (text: string) => `Hier staat nog ‘${text}’. Vul het in of haal het weg.`,
      address: (url: string) => `‘${url}’ werkt niet bij lezers. Zet hier het echte adres.`,
      hints: 'De aanwijzingen van het sjabloon staan er nog. Haal ze weg.',
    },
    en: {
      note: (text: string) => `‘${text}’ still stands here. Fill it in or remove it.`,
      address: (url: string) => `‘${url}’ will not work for readers. Put the real address here.`,
      hints: 'The template’s hints are still here. Remove them.',
    },
  },
  good: [
    {
      body: 'Zet het op je todolijst, of op de to-do-lijst. Het `TODO` staat in de code.\n\n- Drie TODO’s verwijderd en een TODO verduidelijkt\n- Dit was de laatste TODO.\n',
    },
    {
      body: 'Zie [datum](https://www.viag.nl/) en [naam]: Superbowl XXX en xx, of “Beste [naam]”.\n',
    },
    {
      body: 'Hoofdstuk XXX, Echt??? Zie ntb.nl en `op xx maart`; maat xx, € 20.\n',
    },
    {
      note: 'links that went wrong',
      body: 'Zie [tekst] (https://www.viag.nl) of (https://www.viag.nl)[link].\n',
    },
    { body: 'Een (laat) dove, een ((laat) dove) en ((1 + 2) × 3), of `((naam))`.\n' },
    { note: 'a comment is not sent', body: 'Tekst.\n\n<!-- TODO: foto -->\n' },
  ],
  bad: [
    {
      body: 'TODO: inleiding.\n\nLorem ipsum dolor sit amet. Meld je aan voor [datum] bij xxx.\n',
      finds: [
        '7:1 Hier staat nog ‘TODO’. Vul het in of haal het weg.',
        '9:1 Hier staat nog ‘Lorem ipsum’. Vul het in of haal het weg.',
        '9:46 Hier staat nog ‘[datum]’. Vul het in of haal het weg.',
        '9:58 Hier staat nog ‘xxx’. Vul het in of haal het weg.',
      ],
    },
    {
      note: 'a note as a sentence by itself, or where a word is to come',
      body: 'TODO.\n\nDe zaal is vol. TODO.\n\nDe datum is TODO, de zaal is **TODO**.\n',
      finds: [
        '7:1 Hier staat nog ‘TODO’. Vul het in of haal het weg.',
        '9:17 Hier staat nog ‘TODO’. Vul het in of haal het weg.',
        '11:13 Hier staat nog ‘TODO’. Vul het in of haal het weg.',
        '11:32 Hier staat nog ‘TODO’. Vul het in of haal het weg.',
      ],
    },
    {
      body: 'Op xx maart spreekt XXXX, namens XXX, over € xx. Locatie: n.t.b.\n\nZaal: tbd. [datum invullen] Prijs: ???\n',
      finds: [
        '7:4 Hier staat nog ‘xx’. Vul het in of haal het weg.',
        '7:21 Hier staat nog ‘XXXX’. Vul het in of haal het weg.',
        '7:34 Hier staat nog ‘XXX’. Vul het in of haal het weg.',
        '7:44 Hier staat nog ‘€ xx’. Vul het in of haal het weg.',
        '7:59 Hier staat nog ‘n.t.b.’. Vul het in of haal het weg.',
        '9:7 Hier staat nog ‘tbd’. Vul het in of haal het weg.',
        '9:12 Hier staat nog ‘[datum invullen]’. Vul het in of haal het weg.',
        '9:36 Hier staat nog ‘???’. Vul het in of haal het weg.',
      ],
    },
    {
      note: 'the blanks of a template',
      body: 'Opdracht van ((organisatie)). ((Beschrijf hier in een of twee zinnen wat de uitkomst is.))\n',
      finds: [
        '7:14 Hier staat nog ‘((organisatie))’. Vul het in of haal het weg.',
        '7:31 Hier staat nog ‘((Beschrijf hier in een of twee zinnen wat’. Vul het in of haal het weg.',
      ],
    },
    {
      body: 'Zie [de proefsite](http://localhost:3000/woo).\n',
      finds: ['7:5 ‘http://localhost:3000/woo’ werkt niet bij lezers. Zet hier het echte adres.'],
    },
    {
      body: '<!--\nSchrijf hier je artikel. Haal deze aanwijzingen weg als je klaar bent.\n-->\n\nTekst.\n',
      finds: ['7:1 De aanwijzingen van het sjabloon staan er nog. Haal ze weg.'],
    },
  ],
  *check(article, { say }) {
    yield* notes(article, say.note);
    const { body, outline } = article;
    if (body.includes('<') && hints.test(body) && outline().hasContent) {
      const html = outline().html.find(({ value }) => hints.test(value));
      if (html) yield { message: say.hints, range: html.range };
    }
    for (const { url, range } of outline().links) {
      if (nowhere.test(url)) yield { message: say.address(url), range };
    }
  },
});

function* notes({ body, bodyOffset, outline }: Article, say: (text: string) => string) {
  const found = leftoversIn(body);
  if (found.length === 0) return;
  const { code, html, links } = outline();
  const rangeOf = ({ range }: { readonly range: Range }) => range;
  // What stands there is shown, or is the text of a link.
  const others = [code, html.map(rangeOf), links.map(rangeOf)];
  for (const { text, index } of found) {
    const start = index + bodyOffset;
    if (others.some((ranges) => inRanges(ranges, start))) continue;
    const problem: Problem = { message: say(text), range: [start, start + text.length] };
    yield problem;
  }
}
