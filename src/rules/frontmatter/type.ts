import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { type FrontMatterKey, frontMatterKeys } from '../../model/front-matter-keys.ts';
import { isLanguageTag } from '../../text/language/language-tag.ts';
import { articleRule } from '../define.ts';

type Kind = 'text' | 'language' | 'text-or-list' | 'truth' | 'related' | 'mapping' | 'date';

const kinds: Readonly<Record<FrontMatterKey, Kind>> = {
  title: 'text',
  author: 'text-or-list',
  date: 'date',
  category: 'text-or-list',
  summary: 'text',
  tags: 'text-or-list',
  image: 'text',
  alt: 'text',
  related: 'related',
  slug: 'text',
  draft: 'truth',
  updated: 'date',
  lang: 'language',
  social: 'mapping',
  id: 'text',
};

const truths: Readonly<Record<string, string>> = {
  ja: 'true',
  yes: 'true',
  waar: 'true',
  true: 'true',
  nee: 'false',
  no: 'false',
  onwaar: 'false',
  false: 'false',
};

const languages: Readonly<Record<string, string>> = {
  nederlands: 'nl',
  dutch: 'nl',
  vlaams: 'nl-BE',
  engels: 'en',
  english: 'en',
  fries: 'fy',
};

const messages = {
  nl: {
    text: (key: string) => `\`${key}\` hoort één stuk tekst te zijn.`,
    quote: (key: string, quoted: string) =>
      `\`${key}\` wordt nu gelezen als een getal of als ja/nee. Schrijf: ${key}: ${quoted}`,
    'text-or-list': (key: string) => `\`${key}\` hoort een tekst of een lijst van teksten te zijn.`,
    date: (key: string) => `\`${key}\` hoort één datum te zijn, zoals 2018-12-13.`,
    truth: (key: string, truth?: string) =>
      `\`${key}\` is \`true\` of \`false\`.${truth ? ` Schrijf: ${key}: ${truth}` : ''}`,
    language: (key: string, written: string, tag: string) =>
      `‘${written}’ is geen taalcode. Schrijf bijvoorbeeld: ${key}: ${tag}`,
    related: (key: string) =>
      `\`${key}\` hoort een lijst te zijn van slugs, of van \`title\` met \`url\`.`,
    mapping: (key: string) => `Onder \`${key}\` hoort per netwerk een regel \`netwerk: tekst\`.`,
  },
  en: {
    text: (key: string) => `\`${key}\` should be one piece of text.`,
    quote: (key: string, quoted: string) =>
      `\`${key}\` now reads as a number or truth value. Write: ${key}: ${quoted}`,
    'text-or-list': (key: string) => `\`${key}\` should be a text or a list of texts.`,
    date: (key: string) => `\`${key}\` should be one date, such as 2018-12-13.`,
    truth: (key: string, truth?: string) =>
      `\`${key}\` is \`true\` or \`false\`.${truth ? ` Write: ${key}: ${truth}` : ''}`,
    language: (key: string, written: string, tag: string) =>
      `‘${written}’ is no language tag. Write, for instance: ${key}: ${tag}`,
    related: (key: string) => `\`${key}\` should be a list of slugs, or of \`title\` with \`url\`.`,
    mapping: (key: string) => `Under \`${key}\` goes a line \`network: text\` for each network.`,
  },
};

export const type = articleRule({
  id: 'frontmatter/type',
  severity: 'error',
  fixable: true,
  summary: {
    nl: 'Elk gegeven heeft de vorm die erbij hoort.',
    en: 'Every key has a value of the kind it should have.',
  },
  why: {
    nl: 'YAML maakt van `title: 2018` een getal en van `draft: ja` een tekst. Wat er dan in de nieuwsbrief komt, verschilt per programma.',
    en: 'YAML makes a number of `title: 2018` and a text of `draft: ja`. What then ends up in the newsletter differs from program to program.',
  },
  messages,
  good: [
    {
      head: 'title: "2018"\nauthor: [Redactie VIAG, Bestuur VIAG]\ndate: 2018-12-13\ncategory: Nieuws',
    },
  ],
  bad: [
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: [2018-12-13]\ncategory: Nieuws',
      finds: ['4:7 `date` hoort één datum te zijn, zoals 2018-12-13.'],
    },
    {
      head: 'title: 2018\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws',
      finds: ['2:8 `title` wordt nu gelezen als een getal of als ja/nee. Schrijf: title: "2018"'],
      fixed:
        '---\ntitle: "2018"\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\ndraft: ja',
      finds: ['6:8 `draft` is `true` of `false`. Schrijf: draft: true'],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\ndraft: true\n---\nEen zin die het artikel draagt.\n',
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nlang: nederlands',
      finds: ['6:7 ‘nederlands’ is geen taalcode. Schrijf bijvoorbeeld: lang: nl'],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nlang: nl\n---\nEen zin die het artikel draagt.\n',
    },
    {
      head: 'title: Woo\nauthor: {naam: Redactie}\ndate: 2018-12-13\ncategory: Nieuws',
      finds: ['3:9 `author` hoort een tekst of een lijst van teksten te zijn.'],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsocial: Lees mee',
      finds: ['6:9 Onder `social` hoort per netwerk een regel `netwerk: tekst`.'],
    },
    {
      head: 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsocial:\n  x: 2018\n  linkedin: [a, b]',
      finds: [
        '7:6 `social.x` wordt nu gelezen als een getal of als ja/nee. Schrijf: social.x: "2018"',
        '8:13 `social.linkedin` hoort één stuk tekst te zijn.',
      ],
      fixed:
        '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsocial:\n  x: "2018"\n  linkedin: [a, b]\n---\nEen zin die het artikel draagt.\n',
    },
  ],
  *check(article, { say }) {
    for (const own of frontMatterKeys) {
      const key = article.frontMatter.keys.get(own);
      if (key === undefined) continue;
      const value = article.frontMatter.data[key];
      const problem = problemOf(article, key, value, kinds[own], say);
      if (problem) yield problem;
      else if (kinds[own] === 'mapping') yield* insideMapping(article, key, value, say);
    }
  },
});

/** Under `social` every value is a text of its own. */
function insideMapping(
  article: Article,
  key: string,
  mapping: unknown,
  say: (typeof messages)['nl'],
): readonly Problem[] {
  return Object.entries(mapping ?? {}).flatMap(
    ([inner, value]) => problemOf(article, `${key}.${inner}`, value, 'text', say) ?? [],
  );
}

function problemOf(
  { text, frontMatter }: Article,
  key: string,
  value: unknown,
  kind: Kind,
  say: (typeof messages)['nl'],
): Problem | undefined {
  if (value === null || value === undefined || fits(value, kind)) return undefined;
  const range = frontMatter.places.get(key)?.value;
  if (!range) return undefined;
  const written = text.slice(...range);
  if ((kind === 'text' || kind === 'text-or-list') && isScalar(value)) {
    const quoted = `"${written}"`;
    return { message: say.quote(key, quoted), range, fix: { range, text: quoted } };
  }
  if (kind === 'language') {
    const tag = typeof value === 'string' ? languages[value.trim().toLowerCase()] : undefined;
    const message = say.language(key, written, tag ?? 'nl');
    return { message, range, ...(tag && { fix: { range, text: tag } }) };
  }
  if (kind === 'truth') {
    const truth = typeof value === 'string' ? truths[value.trim().toLowerCase()] : undefined;
    return { message: say.truth(key, truth), range, ...(truth && { fix: { range, text: truth } }) };
  }
  return { message: say[kind](key), range };
}

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'language':
      return typeof value === 'string' && isLanguage(value.trim());
    case 'text-or-list':
      return typeof value === 'string' || (Array.isArray(value) && value.every(isListItem));
    case 'truth':
      return typeof value === 'boolean';
    case 'related':
      return (Array.isArray(value) ? value : [value]).every(isRelated);
    case 'mapping':
      return typeof value === 'object' && !Array.isArray(value);
    default:
      return typeof value === 'string' || typeof value === 'number';
  }
}

function isLanguage(text: string): boolean {
  return text === '' || isLanguageTag(text.replaceAll('_', '-'));
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** `tags: [2018, woo]` is meant as text, and read as such. */
function isListItem(value: unknown): boolean {
  return typeof value === 'string' || value === null || isScalar(value);
}

function isRelated(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  const { title, url } = value as Readonly<Record<string, unknown>>;
  return typeof title === 'string' && typeof url === 'string';
}
