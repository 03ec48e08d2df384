import * as v from 'valibot';
import type { Article } from '../../model/article.ts';
import { type FrontMatterKey, frontMatterKeys } from '../../model/front-matter-keys.ts';
import { toIso } from '../../text/dates/calendar.ts';
import { articleRule } from '../define.ts';
import { unknownKeysOf } from '../unknown-keys.ts';

const openingFence = [0, 3] as const;

export const requiredOptions = v.strictObject({
  keys: v.optional(v.array(v.picklist(frontMatterKeys)), ['title', 'author', 'date', 'category']),
});

export const required = articleRule({
  id: 'frontmatter/required',
  severity: 'error',
  summary: {
    nl: 'Een artikel heeft een titel, een auteur, een datum en een categorie.',
    en: 'An article has a title, an author, a date and a category.',
  },
  why: {
    nl: 'Zonder deze vier gegevens kan een artikel niet in een nieuwsbrief: er is geen kop, geen afzender, geen plaats in de tijd en geen rubriek.',
    en: 'Without these four an article cannot go into a newsletter: it has no heading, no byline, no place in time and no section.',
  },
  options: requiredOptions,
  messages: {
    nl: {
      missing: (key: string, example: string) =>
        `\`${key}\` ontbreekt. Zet in de kop bijvoorbeeld: ${key}: ${example}`,
      misspelt: (key: string, written: string) =>
        `\`${key}\` ontbreekt, maar er staat \`${written}\`. Maak daar \`${key}\` van.`,
      empty: (key: string, example: string) =>
        `\`${key}\` is niet ingevuld. Schrijf bijvoorbeeld: ${key}: ${example}`,
    },
    en: {
      missing: (key: string, example: string) =>
        `\`${key}\` is missing. Add to the front matter, for instance: ${key}: ${example}`,
      misspelt: (key: string, written: string) =>
        `\`${key}\` is missing, but there is \`${written}\`. Make that \`${key}\`.`,
      empty: (key: string, example: string) =>
        `\`${key}\` is empty. Write, for instance: ${key}: ${example}`,
    },
  },
  good: [{}],
  bad: [
    {
      head: 'title: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13',
      finds: ['1:1 `category` ontbreekt. Zet in de kop bijvoorbeeld: category: Nieuwsbrief'],
    },
    {
      note: 'under another name; frontmatter/unknown-key says this when it is on',
      head: 'titel: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws',
      finds: ['2:1 `title` ontbreekt, maar er staat `titel`. Maak daar `title` van.'],
    },
    {
      head: 'title: Woo in de praktijk\nauthor:\ndate: 2018-12-13\ncategory: Nieuws',
      finds: ['3:1 `author` is niet ingevuld. Schrijf bijvoorbeeld: author: Redactie VIAG'],
    },
  ],
  *check(article, { say, options, config, today }) {
    const { frontMatter } = article;
    const examples: Partial<Record<FrontMatterKey, string>> = {
      title: 'Samen naar een digitale gemeente',
      author: config.authors[0] ?? 'Redactie VIAG',
      date: toIso(today),
      category: config.categories[0] ?? 'Nieuwsbrief',
    };
    const misspelt = [...unknownKeysOf(frontMatter, config)].filter(({ mendable }) => mendable);
    for (const key of options.keys) {
      const actual = frontMatter.keys.get(key);
      const example = examples[key] ?? '…';
      if (actual === undefined) {
        if (standsElsewhere(article, key)) continue;
        const written = misspelt.find(({ meant }) => meant === key);
        yield written?.range
          ? { message: say.misspelt(key, written.key), range: written.range }
          : { message: say.missing(key, example), range: openingFence };
      } else if (isEmpty(frontMatter.data[actual])) {
        const range = frontMatter.places.get(actual)?.key ?? openingFence;
        yield { message: say.empty(actual, example), range };
      }
    }
  },
});

/** A title may come from the heading and a date from the path, where the configuration says so. */
function standsElsewhere({ meta }: Article, key: FrontMatterKey): boolean {
  return (
    (key === 'title' && meta.title !== undefined) || (key === 'date' && meta.date !== undefined)
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}
