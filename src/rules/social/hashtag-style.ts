import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { hashtagPattern, hashtagsOf } from '../../text/hashtags.ts';
import { articleRule } from '../define.ts';
import { placesOf, type SocialText, socialTexts } from '../social-texts.ts';

const rest = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const body = 'Een zin die het artikel draagt.\n';

const messages = {
  nl: {
    style: (written: string, camel: string) =>
      `Schrijf ‘${camel}’ in plaats van ‘${written}’: met hoofdletters leest een schermlezer woord voor woord.`,
    comment: (tag: string) =>
      `Achter een spatie begint ‘#’ in YAML een opmerking: ‘${tag}’ hoort nu niet bij de tekst. Zet de hele tekst tussen aanhalingstekens.`,
  },
  en: {
    style: (written: string, camel: string) =>
      `Write ‘${camel}’ instead of ‘${written}’: with capitals a screen reader reads word by word.`,
    comment: (tag: string) =>
      `Behind a space ‘#’ begins a comment in YAML: ‘${tag}’ is no part of the text now. Put the whole text between quotes.`,
  },
};

export const hashtagStyle = articleRule({
  id: 'social/hashtag-style',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Een hashtag heeft bij elk woord een hoofdletter.',
    en: 'A hashtag has a capital at every word.',
  },
  why: {
    nl: '`#digitaleoverheid` is voor een schermlezer één woord dat niet bestaat; `#DigitaleOverheid` leest hij goed voor, en wie snel kijkt ook. Voor het zoeken maakt het niets uit.',
    en: 'To a screen reader `#digitaleoverheid` is one word that does not exist; `#DigitaleOverheid` it reads out well, and so does who looks quickly. For searching it makes no difference.',
  },
  messages,
  good: [
    { head: `${rest}\nsocial:\n  x: 'Lees mee #DigitaleOverheid #AVG #eHerkenning'` },
    { note: 'an anchor in an address', head: `${rest}\nsocial:\n  x: https://www.viag.nl/#nieuws` },
  ],
  bad: [
    {
      head: `${rest}\ntags: [digitale overheid]\nsocial:\n  x: 'Lees mee #digitaleoverheid #privacy'`,
      finds: [
        '8:16 Schrijf ‘#DigitaleOverheid’ in plaats van ‘#digitaleoverheid’: met hoofdletters leest een schermlezer woord voor woord.',
        '8:34 Schrijf ‘#Privacy’ in plaats van ‘#privacy’: met hoofdletters leest een schermlezer woord voor woord.',
      ],
      fixed: `---\n${rest}\ntags: [digitale overheid]\nsocial:\n  x: 'Lees mee #DigitaleOverheid #Privacy'\n---\n${body}`,
    },
    {
      head: `${rest}\nsocial:\n  text: |\n    Lees mee.\n\n    #open_data`,
      finds: [
        '10:5 Schrijf ‘#OpenData’ in plaats van ‘#open_data’: met hoofdletters leest een schermlezer woord voor woord.',
      ],
      fixed: `---\n${rest}\nsocial:\n  text: |\n    Lees mee.\n\n    #OpenData\n---\n${body}`,
    },
    {
      note: 'a hashtag that YAML takes for a comment',
      head: `${rest}\nsocial:\n  x: Lees mee #Woo`,
      finds: [
        '7:6 Achter een spatie begint ‘#’ in YAML een opmerking: ‘#Woo’ hoort nu niet bij de tekst. Zet de hele tekst tussen aanhalingstekens.',
      ],
      fixed: `---\n${rest}\nsocial:\n  x: "Lees mee #Woo"\n---\n${body}`,
    },
  ],
  *check(article, { say }) {
    for (const social of socialTexts(article)) {
      const lost = lostHashtag(social, article.text, say);
      if (lost) yield lost;
      yield* styled(social, article, say);
    }
  },
});

type Words = (typeof messages)['nl'];

function styled({ text, range }: SocialText, article: Article, say: Words): readonly Problem[] {
  const written = [...text.matchAll(hashtagPattern)].map(([whole]) => whole);
  const places = placesOf(written, range, article.text);
  return written.flatMap((tag, index) => {
    const camel = camelOf(tag, article);
    const place = places[index];
    if (camel === tag || !place) return [];
    const fix = place.exact && { fix: { range: place.range, text: camel } };
    return [{ message: say.style(tag, camel), range: place.range, ...fix }];
  });
}

/** By the article's own tags, which show where a word ends; a hashtag with capitals is fine. */
function camelOf(tag: string, { meta, body }: Article): string {
  if (/\p{Lu}/u.test(tag)) return tag;
  const folded = tag.replaceAll('_', '').toLowerCase();
  const known = hashtagsOf(meta.tags, body).find((other) => other.toLowerCase() === folded);
  return known ?? hashtagsOf([tag.slice(1)], body)[0] ?? tag;
}

/** `x: Lees mee #woo`: what YAML cut off the value, on the same line. */
function lostHashtag({ range }: SocialText, source: string, say: Words): Problem | undefined {
  const [start, end] = range;
  const written = source.slice(start, end);
  if (/^['"|>]/.test(written) || written.includes('\n')) return undefined;
  const [, behind = '', tag = ''] =
    /^([ \t]+(#[\p{L}\p{N}][^\r\n]*))/u.exec(source.slice(end)) ?? [];
  if (tag === '') return undefined;
  const [first = tag] = tag.split(/\s/);
  const whole = [start, end + behind.length] as const;
  const text = JSON.stringify(`${written}${behind}`.trimEnd());
  return { message: say.comment(first), range: whole, fix: { range: whole, text } };
}
