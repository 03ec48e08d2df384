import type { Article } from '../../model/article.ts';
import type { Range } from '../../model/range.ts';
import { yamlText } from '../../text/encodings/yaml-text.ts';
import { openingSentence } from '../../text/language/opening-sentence.ts';
import { leftoversIn } from '../../text/leftovers.ts';
import { holdsPersonalData } from '../../text/personal-data/masked.ts';
import { articleRule } from '../define.ts';

/** Longer is no summary, shorter says nothing. */
const fewest = 40;
const most = 200;

const head = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';

export const summaryMissing = articleRule({
  id: 'frontmatter/summary-missing',
  severity: 'info',
  summary: {
    nl: 'Een artikel heeft een samenvatting.',
    en: 'An article has a summary.',
  },
  why: {
    nl: 'De samenvatting staat onder de titel in de nieuwsbrief, in berichten op sociale media en in feeds. Zonder samenvatting staat daar het begin van de tekst, afgekapt waar het vol is.',
    en: 'The summary stands below the title in the newsletter, in posts on social media and in feeds. Without one, the beginning of the text stands there, cut off where there is no more room.',
  },
  messages: {
    nl: {
      missing: (key: string) =>
        `Er is geen samenvatting voor de nieuwsbrief, berichten op sociale media en feeds. Zeg in de kop bij \`${key}\` wat er is, en wat de lezer eraan heeft.`,
      start: (line: string) =>
        `Er is geen samenvatting voor de nieuwsbrief, berichten op sociale media en feeds. Een begin: ${line}`,
    },
    en: {
      missing: (key: string) =>
        `There is no summary for the newsletter, posts and feeds. Say in the front matter, at \`${key}\`, what there is and what it brings the reader.`,
      start: (line: string) =>
        `There is no summary for the newsletter, posts and feeds. A start: ${line}`,
    },
  },
  good: [
    { head: `${head}\nsummary: Zeventien gemeenten stappen samen over op één zaaksysteem.` },
    {
      note: 'Een eigen naam voor de samenvatting.',
      head: `${head}\nlead: Zeventien gemeenten stappen samen over.`,
      config: {
        frontMatter: {
          aliases: { summary: ['lead'] },
          title: 'front-matter',
          date: 'front-matter',
          allow: [],
        },
      },
    },
  ],
  bad: [
    {
      head,
      body: 'Zeventien gemeenten stappen samen over op één zaaksysteem. Dat scheelt.\n',
      finds: [
        '1:1 Er is geen samenvatting voor de nieuwsbrief, berichten op sociale media en feeds. Een begin: summary: Zeventien gemeenten stappen samen over op één zaaksysteem.',
      ],
    },
    {
      note: 'De eerste zin is nog niet af.',
      head,
      body: 'Op xx maart stappen zeventien gemeenten over op één zaaksysteem. Dat scheelt.\n',
      finds: [
        '1:1 Er is geen samenvatting voor de nieuwsbrief, berichten op sociale media en feeds. Zeg in de kop bij `summary` wat er is, en wat de lezer eraan heeft.',
      ],
    },
    {
      note: 'De eerste zin is een vraag.',
      head,
      body: 'Heb je al een kaartje voor het najaarscongres van dit jaar? Ga dan mee.\n',
      finds: [
        '1:1 Er is geen samenvatting voor de nieuwsbrief, berichten op sociale media en feeds. Zeg in de kop bij `summary` wat er is, en wat de lezer eraan heeft.',
      ],
    },
    {
      note: 'In de eerste zin staat een nummer dat nergens hoort te staan.',
      head,
      body: 'De burgemeester heeft als burgerservicenummer 111222333 gekregen. Dat klopt.\n',
      finds: [
        '1:1 Er is geen samenvatting voor de nieuwsbrief, berichten op sociale media en feeds. Zeg in de kop bij `summary` wat er is, en wat de lezer eraan heeft.',
      ],
    },
    {
      note: 'De eerste zin is te kort om iets te zeggen.',
      head: `${head}\nsummary:`,
      body: 'Het is zover. Zeventien gemeenten stappen samen over op één zaaksysteem.\n',
      finds: [
        '6:1 Er is geen samenvatting voor de nieuwsbrief, berichten op sociale media en feeds. Zeg in de kop bij `summary` wat er is, en wat de lezer eraan heeft.',
      ],
    },
  ],
  *check(article, { say }) {
    const key = article.frontMatter.keys.get('summary') ?? 'summary';
    const range = gapAt(key, article);
    if (!range) return;
    const sentence = openingSentence(article.body) ?? '';
    const isFit = leftoversIn(sentence).length === 0 && !holdsPersonalData(sentence);
    // A question says nothing yet of what there is to read.
    const isSummary = isFit && !sentence.endsWith('?');
    const fits = isSummary && sentence.length >= fewest && sentence.length <= most;
    const message = fits ? say.start(`${key}: ${yamlText(sentence)}`) : say.missing(key);
    yield { message, range };
  },
});

/** Where a summary should stand; undefined when there is one, be it of another type. */
function gapAt(key: string, { frontMatter }: Article): Range | undefined {
  const value = frontMatter.data[key];
  if (value === undefined) return [0, 3];
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  return isEmpty ? frontMatter.places.get(key)?.key : undefined;
}
