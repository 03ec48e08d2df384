import type { Article } from '../../model/article.ts';
import type { NamedArticle } from '../../model/issue.ts';
import type { Range } from '../../model/range.ts';
import { nameOfPath, slugOfPath } from '../../text/addresses/article-path.ts';
import { closest } from '../../text/suggest.ts';
import { archiveRule, type Surroundings } from '../define.ts';
import { fileOfSlug } from '../file-lookup.ts';

const head = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const others = { 'articles/2018-11-01-smart-city.md': `---\n${head}\n---\nEen zin.\n` };

interface Names {
  readonly slug: string;
  readonly related: readonly { readonly name: string; readonly range: Range }[];
}

export const related = archiveRule({
  id: 'archive/related',
  severity: 'warning',
  summary: {
    nl: 'Bij `related` staan artikelen die er zijn.',
    en: 'Under `related` stand articles that are there.',
  },
  why: {
    nl: 'Een verwijzing naar een artikel dat er niet is, of anders heet, laat lezers zonder ‘lees ook’ achter, en niemand meldt het. Een artikel noem je bij zijn slug: de bestandsnaam zonder datum en zonder `.md`.',
    en: 'A reference to an article that is not there, or goes by another name, leaves readers without their “read also”, and nobody says so. You name an article by its slug: the file name without its date and without `.md`.',
  },
  messages: {
    nl: {
      unknown: (name: string) =>
        `Er is geen artikel ‘${name}’. Een slug is de bestandsnaam zonder datum en zonder .md.`,
      meant: (name: string, known: string) => `Er is geen artikel ‘${name}’. Bedoel je ‘${known}’?`,
    },
    en: {
      unknown: (name: string) =>
        `There is no article ‘${name}’. A slug is the file name without its date and without .md.`,
      meant: (name: string, known: string) =>
        `There is no article ‘${name}’. Did you mean ‘${known}’?`,
    },
  },
  good: [
    { head: `${head}\nrelated:\n  - smart-city\n  - 2018-11-01-smart-city`, others },
    {
      note: 'an address, and a page elsewhere',
      head: `${head}\nrelated:\n  - https://www.viag.nl\n  - title: VIAG\n    url: https://www.viag.nl`,
    },
    {
      note: 'an article beside this one that cannot be read yet',
      head: `${head}\nrelated: kapot`,
      files: ['articles/2018-11-02-kapot.md'],
    },
  ],
  bad: [
    {
      head: `${head}\nrelated: [smart-ctiy, bestaat-niet]`,
      others,
      finds: [
        '6:11 Er is geen artikel ‘smart-ctiy’. Bedoel je ‘smart-city’?',
        '6:23 Er is geen artikel ‘bestaat-niet’. Een slug is de bestandsnaam zonder datum en zonder .md.',
      ],
    },
    {
      note: 'the name of a file',
      head: `${head}\nrelated: 2018-11-01-smart-city.md`,
      others,
      finds: ['6:10 Er is geen artikel ‘2018-11-01-smart-city.md’. Bedoel je ‘smart-city’?'],
    },
  ],
  note: (article): Names => ({ slug: article.meta.slug, related: relatedIn(article) }),
  *check(articles, { say, surroundings }) {
    const here = new Set(articles.flatMap(({ path, note }) => namesOf({ path, meta: note })));
    const open = articles.flatMap(({ path, note }) =>
      note.related.filter(({ name }) => !here.has(name)).map((one) => ({ ...one, path })),
    );
    // Only now: of one article alone the others have to be read first.
    const all = open.length > 0 ? surroundings.archive?.().articles : undefined;
    if (!all) return;
    const names = new Set(all.flatMap(namesOf));
    const slugs = all.map(({ meta }) => meta.slug);
    for (const { name, range, path } of open) {
      if (names.has(name) || isBeside(path, name, surroundings)) continue;
      const slug = slugOfPath(name);
      const meant = slugs.includes(slug) ? slug : closest(slug, slugs);
      yield {
        path,
        message: meant === undefined ? say.unknown(name) : say.meant(name, meant),
        range,
      };
    }
  },
});

function namesOf({ path, meta }: NamedArticle): readonly string[] {
  return [meta.slug, nameOfPath(path), path];
}

/** What is named under `related`; an address is no name. */
function relatedIn({ frontMatter: { data, keys, places } }: Article): Names['related'] {
  const key = keys.get('related') ?? 'related';
  const value = data[key];
  const items = Array.isArray(value) ? value.entries() : [[undefined, value] as const];
  return [...items].flatMap(([index, item]) => {
    const range = places.get(index === undefined ? key : `${key}.${index}`)?.value;
    const name = typeof item === 'string' ? item.trim() : '';
    return name === '' || /^[a-z]+:|^\/|^www\./i.test(name) || !range ? [] : { name, range };
  });
}

/** An article with a front matter that cannot be read is there, and has no slug but its file's. */
function isBeside(path: string, name: string, surroundings: Surroundings): boolean {
  const folders = path.split('/').slice(0, -1);
  return [folders, folders.slice(0, -1)].some(
    (folder) => fileOfSlug(folder.join('/'), name, surroundings) !== undefined,
  );
}
