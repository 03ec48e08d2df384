import type { CalendarDate } from '../model/calendar-date.ts';
import type { Config } from '../model/config.ts';
import {
  articleFolder,
  articlePath,
  articleSlug,
  articleSlugFault,
  FALLBACK_SLUG,
  MAX_SLUG_BYTES,
} from '../scaffold/article-path.ts';
import type { Incoming } from './incoming.ts';
import type { Settled } from './incoming-file.ts';

/** What the house fills in where the source is silent. */
export interface HouseRules {
  readonly config: Config;
  readonly today: CalendarDate;
  readonly author?: string;
  readonly category?: string;
}

/** The slug an article is to have: the one it had, made fit for a file name, else of its title. */
export function slugFor({ slug = '', title }: Incoming): string {
  if (articleSlugFault(slug) === undefined) return slug;
  return articleSlug(slug) || articleSlug(title) || FALLBACK_SLUG;
}

/** `nieuws`, or `nieuws-2` when that is taken: two articles of one archive are two articles. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = slug; ; number += 1) {
    if (!taken.has(free)) return free;
    const ending = `-${number}`;
    free = slug.slice(0, MAX_SLUG_BYTES - ending.length).replace(/-+$/, '') + ending;
  }
}

/** Gives an article its place, and the author and category that the user gave for those without. */
export function settle(
  incoming: Incoming,
  slug: string,
  bundle: boolean,
  { config, today, author, category }: HouseRules,
): Settled {
  const { data, notes } = incoming;
  const date = incoming.date ?? today;
  const path = articlePath({ folder: articleFolder(config.articles), date, slug, bundle });
  const was = incoming.slug ?? slug;
  return {
    path,
    date,
    incoming: {
      ...incoming,
      data: {
        ...data,
        author: data.author ?? author,
        category: houseSpelling(
          data.category ?? categoryOf(incoming, config.categories) ?? category,
          config.categories,
        ),
      },
      notes: [
        ...notes,
        ...(incoming.date ? [] : [{ kind: 'undated-draft' } as const]),
        ...(was === slug ? [] : [{ kind: 'renamed', slug: was } as const]),
      ],
    },
  };
}

/** Only where the house knows it as one, or knows none: a folder may be called anything. */
function categoryOf({ section }: Incoming, known: readonly string[]): string | undefined {
  const isKnown = section !== undefined && known.some((one) => letters(one) === letters(section));
  return known.length === 0 || isKnown ? section : undefined;
}

/** `nieuws` is `Nieuws` where the configuration spells it so. */
function houseSpelling(value: unknown, known: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => houseSpelling(item, known));
  if (typeof value !== 'string') return value;
  return known.find((category) => letters(category) === letters(value)) ?? value;
}

function letters(category: string): string {
  return category.toLowerCase().replace(/[\s_-]+/g, '');
}
