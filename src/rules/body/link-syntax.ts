import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import type { Range } from '../../model/range.ts';
import { inRanges } from '../../text/in-ranges.ts';
import { articleRule } from '../define.ts';

const messages = {
  nl: {
    space: (address: string) =>
      `In ‘${address}’ staat een spatie, dus dit wordt geen link. Schrijf: ${encoded(address)}`,
    gap: (text: string) =>
      `Tussen [${text}] en het adres staat een spatie, dus dit wordt geen link. Haal die spatie weg.`,
    reversed: (text: string, url: string) =>
      `Tekst en adres staan omgekeerd, dus dit wordt geen link. Schrijf: [${text}](${url})`,
    comma: (address: string) => `In ‘${address}’ staat een komma waar een punt hoort.`,
    scheme: (written: string) => `‘${written}’ is geen begin van een webadres. Schrijf: https://`,
  },
  en: {
    space: (address: string) =>
      `There is a space in ‘${address}’, so this becomes no link. Write: ${encoded(address)}`,
    gap: (text: string) =>
      `Between [${text}] and the address stands a space, so this becomes no link. Remove it.`,
    reversed: (text: string, url: string) =>
      `Text and address have changed places, so this becomes no link. Write: [${text}](${url})`,
    comma: (address: string) => `In ‘${address}’ stands a comma where a full stop belongs.`,
    scheme: (written: string) => `‘${written}’ does not begin a web address. Write: https://`,
  },
};

type Words = (typeof messages)['nl'];

interface Slip {
  /** Soon looked for, and in most texts not there. */
  readonly seen: (text: string, prose: string) => boolean;
  readonly pattern: RegExp;
  /** @param found what the pattern found, whole and in parts; it may not be what it looked like */
  readonly word: (say: Words, found: readonly string[]) => string | undefined;
  /** Whether a link may have come of it all the same: `[1]` with a definition. */
  readonly unlessLink: boolean;
}

const ending = String.raw`\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip|csv|md|html?|jpe?g|png)`;

const slips: readonly Slip[] = [
  {
    // What became a link has left no brackets in the prose.
    seen: (_text, prose) => prose.includes(']('),
    // A title may stand behind an address: `(a.pdf "Bijlage")`.
    pattern: new RegExp(String.raw`\[[^\][\n]+\]\(([^()<>"'\n]{1,300}${ending})\)`, 'gi'),
    word: (say, [, address = '']) => (/\S \S/.test(address) ? say.space(address) : undefined),
    unlessLink: true,
  },
  {
    seen: (_text, prose) => prose.includes('] '),
    pattern: /\[([^\][\n^]{2,})\] +\(https?:\/\/[^\s()]+\)/g,
    word: (say, [, text = '']) => say.gap(text),
    unlessLink: true,
  },
  {
    seen: (text) => text.includes(')['),
    pattern: /\((https?:\/\/[^\s()]+)\)\[((?!\d+\]|\^)[^\][\n]+)\](?![([:])/g,
    word: (say, [, url = '', text = '']) => say.reversed(text, url),
    unlessLink: false,
  },
  {
    seen: (text) => /,(?:nl|be|eu|com|org|net)\b/.test(text),
    pattern:
      /(?<![\w./,-])(?:https?:\/\/|www\.)[a-z0-9-]+(?:[.,][a-z0-9-]+)*,(?:nl|be|eu|com|org|net)(?![\w-])/gi,
    word: (say, [address = '']) => say.comma(address),
    unlessLink: false,
  },
  {
    seen: (text) => /http(?:s?:\/\w|s?\/\/|s?;)/.test(text),
    pattern: /(?<![\w./:-])(?:https?:\/(?=\w)|https?\/\/(?=\w)|https?;\/\/(?=\w))/gi,
    word: (say, [written = '']) => say.scheme(written),
    unlessLink: false,
  },
];

export const linkSyntax = articleRule({
  id: 'body/link-syntax',
  severity: 'warning',
  summary: {
    nl: 'Wat een link moest worden, is er een.',
    en: 'What was to be a link is one.',
  },
  why: {
    nl: 'Eén spatie te veel, een komma in het adres, een schuine streep te weinig: Markdown maakt er dan stilletjes gewone tekst van, of een link die nergens uitkomt.',
    en: 'One space too many, a comma in the address, a slash too few: Markdown then quietly makes plain text of it, or a link that leads nowhere.',
  },
  messages,
  good: [
    {
      body: 'Zie [de bijlage](mijn%20bijlage.pdf), [twee](<mijn bijlage.pdf>) en [site](a.pdf "Een titel.pdf").\n',
    },
    {
      body: '- [x] (https://www.viag.nl) klaar\n\nZie `[tekst] (https://www.viag.nl)` en [noot 1] (https://www.viag.nl).\n\n[noot 1]: https://www.viag.nl\n',
    },
    { body: 'Zie (https://www.viag.nl)[1], https://www.viag.nl/a,nl en www.viag.nl, nl of be.\n' },
  ],
  bad: [
    {
      body: 'Zie [de bijlage](mijn bijlage.pdf), [de site] (https://www.viag.nl) en (https://www.viag.nl)[onze site].\n',
      finds: [
        '7:5 In ‘mijn bijlage.pdf’ staat een spatie, dus dit wordt geen link. Schrijf: mijn%20bijlage.pdf',
        '7:37 Tussen [de site] en het adres staat een spatie, dus dit wordt geen link. Haal die spatie weg.',
        '7:72 Tekst en adres staan omgekeerd, dus dit wordt geen link. Schrijf: [onze site](https://www.viag.nl)',
      ],
    },
    {
      body: 'Kijk op https://www.viag,nl of [hier](http:/viag.nl).\n\nOf op https//www.viag.nl\n',
      finds: [
        '7:9 In ‘https://www.viag,nl’ staat een komma waar een punt hoort.',
        '7:39 ‘http:/’ is geen begin van een webadres. Schrijf: https://',
        '9:7 ‘https//’ is geen begin van een webadres. Schrijf: https://',
      ],
    },
  ],
  *check(article, { say }) {
    const { text: prose } = article.outline().prose;
    for (const slip of slips) {
      if (!slip.seen(article.body, prose)) continue;
      for (const found of article.body.matchAll(slip.pattern)) {
        const problem = problemAt(article, slip, found, say);
        if (problem) yield problem;
      }
    }
  },
});

function problemAt(
  { bodyOffset, outline }: Article,
  { word, unlessLink }: Slip,
  found: RegExpExecArray,
  say: Words,
): Problem | undefined {
  const start = found.index + bodyOffset;
  const { code, html, links } = outline();
  const rangeOf = ({ range }: { readonly range: Range }) => range;
  if (inRanges(code, start) || inRanges(html.map(rangeOf), start)) return undefined;
  if (unlessLink && links.some(({ range }) => range[0] === start)) return undefined;
  const message = word(say, found);
  return message === undefined ? undefined : { message, range: [start, start + found[0].length] };
}

function encoded(address: string): string {
  return address.replaceAll(' ', '%20');
}
