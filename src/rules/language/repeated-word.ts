import * as v from 'valibot';
import type { Prose } from '../../model/prose.ts';
import { isOwnWords } from '../../text/language/own-words.ts';
import { articleLanguage } from '../article-language.ts';
import { articleRule } from '../define.ts';

/**
 * Words that good sentences hold twice in a row: `als je je aanmeldt`, `dat zijn zijn boeken`,
 * `I know that that works`; and those that are doubled on purpose: `heel heel mooi`.
 */
const mayRepeat: ReadonlySet<string> = new Set([
  ...'die dat zij ze het je u er haar zijn was weer wat wie had hem ons jullie aan om uit over door in op'.split(
    ' ',
  ),
  ...'heel erg zeer veel lang ver snel zo nee ja nou ha haha bla hop dag stap beetje kort klop tik'.split(
    ' ',
  ),
  ...'that had very really so no yes her do far long bye blah knock many much more and there out'.split(
    ' ',
  ),
]);

/**
 * A name behind `van van`: `De broer van van der Berg`, `een schilderij van van Gogh`, `de vraag van
 * van in ’t Veld`. `VNG` is nobody’s name; `der` and `den` stand in names alone, also without capitals.
 */
const nameBehind =
  /^\s+(?:de[nr]\s|(?:(?:de[nr]?|het|['’‘]t|te[nr]?|in|op|uit|aan|la|le)\s+)*["“‘«]?(?:['’‘]s[- ]|d['’])?\p{Lu}(?!\p{Lu}))/u;
const nameReach = 30;

export const repeatedWord = articleRule({
  id: 'language/repeated-word',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Geen woord staat per ongeluk twee keer achter elkaar.',
    en: 'No word stands twice in a row by accident.',
  },
  why: {
    nl: 'Na het herschrijven van een zin blijft er vaak een woord staan, zeker als de regel daar eindigt. De schrijver leest eroverheen, de lezer niet.',
    en: 'After a sentence has been rewritten a word often stays behind, above all where the line ends. The author reads over it, the reader does not.',
  },
  options: v.strictObject({
    /** Words that may be repeated, besides those that viag knows. */
    allow: v.optional(v.array(v.string()), []),
  }),
  messages: {
    nl: { repeated: (word: string) => `‘${word}’ staat hier twee keer achter elkaar.` },
    en: { repeated: (word: string) => `‘${word}’ stands here twice in a row.` },
  },
  good: [
    { body: 'Als je je aanmeldt, weet je dat dat zijn zijn boeken zijn. Heel heel fijn.\n' },
    { body: 'Duran Duran speelt in Baden Baden; kamer 12 12. Ja, ja. De `de` de.\n' },
    {
      note: 'somebody else’s words',
      body: '> Tekst tekst tekst.\n\nFix “the the” en de env_string string.\n',
    },
    { body: 'Het boek van van der Berg, van van den Bos, van van ’t Hoff en van van Gogh.\n' },
    {
      note: 'a name with more small words in front, over a line, in bold, or without its capital',
      body: 'De vraag van van de Ven, van van in ’t Veld, van van de la Mar en van van op den\nBerg. Het plan van van der **Ster**, van van ’s-Gravesande en van van der meer.\n',
    },
    { body: 'Tik tik.\n\nTak.\n\nTak.\n' },
    { body: 'Wel wel.\n', options: { allow: ['wel'] } },
  ],
  bad: [
    {
      body: 'De gemeente heeft de de Woo, en is\nis er blij mee.\n',
      finds: [
        '7:22 ‘de’ staat hier twee keer achter elkaar.',
        '8:1 ‘is’ staat hier twee keer achter elkaar.',
      ],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nDe gemeente heeft de Woo, en is er blij mee.\n',
    },
    {
      note: 'two lines of a list are not joined',
      body: '- Zie de\n  de Woo.\n',
      finds: ['8:3 ‘de’ staat hier twee keer achter elkaar.'],
    },
    {
      note: 'no name behind it',
      body: 'De nota van van de gemeente, de brief van van de VNG en de komst van van de heer Bos.\n',
      finds: [
        '7:13 ‘van’ staat hier twee keer achter elkaar.',
        '7:43 ‘van’ staat hier twee keer achter elkaar.',
        '7:70 ‘van’ staat hier twee keer achter elkaar.',
      ],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nDe nota van de gemeente, de brief van de VNG en de komst van de heer Bos.\n',
    },
    {
      head: 'title: Leren van van elkaar\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws',
      finds: ['2:18 ‘van’ staat hier twee keer achter elkaar.'],
      fixed:
        '---\ntitle: Leren van elkaar\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
  ],
  *check(article, { say, options, config }) {
    if (!articleLanguage(article, config)) return;
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    for (const prose of article.prose()) {
      for (const { word, start, end, before } of repetitions(prose)) {
        if (mayRepeat.has(word.toLowerCase()) || allowed.has(word.toLowerCase())) continue;
        if (word === 'van' && nameBehind.test(prose.text.slice(end, end + nameReach))) continue;
        const fix = prose.replace(before, end, '');
        yield {
          message: say.repeated(word),
          range: prose.placeOf(start, end),
          ...(fix && { fix }),
        };
      }
    }
  },
});

/** Words that stand twice with nothing but white space between them, no names and no numbers. */
function* repetitions(prose: Prose) {
  const { text } = prose;
  const { count, starts, ends, keys } = prose.words();
  for (let at = 1; at < count; at += 1) {
    if (keys[at] !== keys[at - 1]) continue;
    const before = ends[at - 1] ?? 0;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const word = text.slice(start, end);
    if (!/^\p{Ll}/u.test(word) || /\d/.test(word)) continue;
    if (!/^[ \t\r\n]+$/.test(text.slice(before, start))) continue;
    // `env_string string`: what comes before is a part of something.
    if (/[^\s"'“‘„«([]/.test(text.charAt((starts[at - 1] ?? 0) - 1))) continue;
    if (!isOwnWords(prose, start, end)) continue;
    if (text.slice(starts[at - 1], before).toLowerCase() !== word.toLowerCase()) continue;
    yield { word, start, end, before };
  }
}
