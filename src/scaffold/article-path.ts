import { posix } from 'node:path';
import type { CalendarDate } from '../model/calendar-date.ts';
import { type SlugFault, slugFault, slugify } from '../text/addresses/slug.ts';
import { toIso } from '../text/dates/calendar.ts';

/** A file name holds the date, a hyphen and the slug in 80 bytes. */
export const MAX_SLUG_BYTES = 80 - '2018-12-13-'.length;

/** What a slug becomes when nothing of a title is left and nobody can be asked. */
export const FALLBACK_SLUG = 'artikel';

export interface ArticlePlace {
  readonly folder: string;
  readonly date: CalendarDate;
  readonly slug: string;
  /** A folder of its own, for an article with images. */
  readonly bundle: boolean;
}

export function articlePath({ folder, date, slug, bundle }: ArticlePlace): string {
  const stem = `${toIso(date)}-${slug}`;
  return posix.join(folder, bundle ? `${stem}/index.md` : `${stem}.md`);
}

/** Empty when nothing of the title is left (`🎉`). */
export function articleSlug(title: string): string {
  return slugify(title, MAX_SLUG_BYTES);
}

/** What keeps a slug that someone typed from naming an article. */
export function articleSlugFault(slug: string): SlugFault | undefined {
  return slugFault(slug) ?? (slug.length > MAX_SLUG_BYTES ? 'too-long' : undefined);
}

/** Where new articles go: the first of the configured places, if that is a plain folder. */
export function articleFolder(places: readonly string[]): string {
  const [first] = places;
  return first === undefined || /[*?[\]{}()!]/.test(first) ? 'articles' : first;
}
