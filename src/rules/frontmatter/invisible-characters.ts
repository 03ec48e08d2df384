import type { FrontMatter } from '../../model/article.ts';
import type { Range } from '../../model/range.ts';
import { yamlTextLike } from '../../text/encodings/yaml-text.ts';
import { articleRule } from '../define.ts';

/**
 * Spaces that do not break, soft hyphens and what has no width. The joiners only behind a Latin
 * letter, a blank or a mark: emoji and other scripts cannot do without them.
 */
const invisible =
  /[\u00a0\u2007\u202f\u00ad\u200b\u2060\ufeff]|(?<=[\p{Script=Latin}\p{Zs}\p{P}])[\u200c\u200d]/u;
const all = new RegExp(invisible.source, 'gu');

const rest = 'author: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const body = 'Een zin die het artikel draagt.\n';

export const invisibleCharacters = articleRule({
  id: 'frontmatter/invisible-characters',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'In de kop staan geen onzichtbare tekens.',
    en: 'The front matter holds no invisible characters.',
  },
  why: {
    nl: 'Uit Word en van websites komen harde spaties, zachte koppeltekens en tekens zonder breedte mee. Je ziet ze niet, maar zoeken vindt de titel niet meer en een categorie wordt een andere.',
    en: 'Word and websites bring along no-break spaces, soft hyphens and characters without width. You cannot see them, but search no longer finds the title and a category becomes another one.',
  },
  messages: {
    nl: {
      found: (names: string) => `Hier staat onzichtbaar: ${names}. Haal dat weg.`,
      space: 'een harde spatie',
      hyphen: 'een zacht koppelteken',
      zero: 'een teken zonder breedte',
      and: ' en ',
    },
    en: {
      found: (names: string) => `Hidden in here: ${names}. Remove it.`,
      space: 'a no-break space',
      hyphen: 'a soft hyphen',
      zero: 'a character without width',
      and: ' and ',
    },
  },
  good: [
    { note: 'emoji need their joiners', head: `title: "Het team 👩\u200d💻 groeit"\n${rest}` },
    { note: 'another script', head: `title: نامه\u200cها\n${rest}` },
    { note: 'a comment', head: `title: Woo # in\u00a02018\n${rest}` },
  ],
  bad: [
    {
      head: `title: Woo\u00a0in de prak\u00adtijk\n${rest}`,
      finds: [
        '2:11 Hier staat onzichtbaar: een harde spatie en een zacht koppelteken. Haal dat weg.',
      ],
      fixed: `---\ntitle: Woo in de praktijk\n${rest}\n---\n${body}`,
    },
    {
      note: 'a space behind a colon needs quotes',
      head: `title: Woo:\u00a0de praktijk\n${rest}\ntags: [\u200bwoo, 'a\u200db']`,
      finds: [
        '2:12 Hier staat onzichtbaar: een harde spatie. Haal dat weg.',
        '6:8 Hier staat onzichtbaar: een teken zonder breedte. Haal dat weg.',
        '6:16 Hier staat onzichtbaar: een teken zonder breedte. Haal dat weg.',
      ],
      fixed: `---\ntitle: "Woo: de praktijk"\n${rest}\ntags: [woo, 'ab']\n---\n${body}`,
    },
    {
      head: `title: Woo\n${rest}\nsummary: |\n  Wat er\u00a0is.\n  En wat niet.`,
      finds: ['7:9 Hier staat onzichtbaar: een harde spatie. Haal dat weg.'],
      fixed: `---\ntitle: Woo\n${rest}\nsummary: |\n  Wat er is.\n  En wat niet.\n---\n${body}`,
    },
  ],
  *check({ text, frontMatter }, { say }) {
    if (!invisible.test(text.slice(...frontMatter.range))) return;
    for (const [path, { value: range }] of frontMatter.places) {
      const written = text.slice(...range);
      const at = written.search(invisible);
      if (at === -1 || typeof valueAt(frontMatter, path) !== 'string') continue;
      const kinds = written.match(all)?.map((char) => kindOf(char)) ?? [];
      const names = [...new Set(kinds)].map((kind) => say[kind]).join(say.and);
      const from = range[0] + at;
      const fix = fixFor(written, range, path.includes('.'));
      yield { message: say.found(names), range: [from, from + 1], ...(fix && { fix }) };
    }
  },
});

function fixFor(written: string, range: Range, inList: boolean) {
  const text = written.replace(all, (char) => (kindOf(char) === 'space' ? ' ' : ''));
  if (/^["']/.test(written)) return { range, text };
  // A space at the start of a line says how deep the text stands.
  if (/[\r\n]/.test(written)) {
    const startsLine = new RegExp(`^[ \\t]*(?:${invisible.source})`, 'mu');
    return /^[|>]/.test(written) && !startsLine.test(written) ? { range, text } : undefined;
  }
  return { range, text: yamlTextLike(written, text.trim(), inList) ?? text };
}

function kindOf(char: string): 'space' | 'hyphen' | 'zero' {
  if (char === '\u00ad') return 'hyphen';
  return /[\u00a0\u2007\u202f]/.test(char) ? 'space' : 'zero';
}

function valueAt({ data }: FrontMatter, path: string): unknown {
  if (Object.hasOwn(data, path)) return data[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      data,
    );
}
