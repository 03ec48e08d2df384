import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import type { Range } from '../../model/range.ts';
import { inRanges } from '../../text/in-ranges.ts';
import { articleRule } from '../define.ts';

const leftovers = new RegExp(
  [
    // A note and not a text about notes: it opens a line, stands in brackets or has a colon.
    String.raw`(?:TODO|FIXME)(?![\p{L}\d_-])(?<=(?:^[ \t>*_-]*|[[(])(?:TODO|FIXME))`,
    String.raw`(?<![\p{L}\d_-])(?:TODO|FIXME)(?=[*_]{0,2}:)`,
    String.raw`\blorem ipsum\b`,
    String.raw`(?<![\p{L}\d.])x{3,}(?![\p{L}\d]|\.\w)`,
    String.raw`\[(?:datum|naam|naam invullen|invullen|hier invullen|titel|tekst|plaats|tijd|link|url|bedrag|aantal|date|name|title|fill in|place|time)\](?![[(:"”’'])`,
  ].join('|'),
  'imuy',
);
/** Where one may begin; in most articles nowhere, which is soon seen without the `i`. */
const candidates = /TODO|FIXME|[Ll][Oo][Rr][Ee][Mm] |[Xx]{3}|\[(?=[A-Za-z ]{3,15}\](?![[(:"”’']))/g;
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
      body: 'Zet het op je todolijst, of op de to-do-lijst. Het `TODO` staat in de code.\n\n- Drie TODO’s verwijderd en een TODO verduidelijkt\n',
    },
    {
      body: 'Zie [datum](https://www.viag.nl/) en [naam]: Superbowl XXX en xx, of “Beste [naam]”.\n',
    },
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
  const found = [...body.matchAll(candidates)].flatMap(({ index }) => leftoverAt(body, index));
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

function leftoverAt(body: string, index: number): { text: string; index: number }[] {
  const sticky = new RegExp(leftovers);
  sticky.lastIndex = index;
  const text = sticky.exec(body)?.[0];
  // In any case but these: ‘Todo’ is a word, and XXX is thirty.
  if (text === undefined || /^X+$/.test(text)) return [];
  return /^(?:todo|fixme)$/i.test(text) && text !== text.toUpperCase() ? [] : [{ text, index }];
}
