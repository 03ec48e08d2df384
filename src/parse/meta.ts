import type { FrontMatter, Meta, Related } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { FrontMatterMapping } from '../model/config.ts';
import { type FrontMatterKey, frontMatterKeys } from '../model/front-matter-keys.ts';
import type { Outline } from '../model/outline.ts';
import { dateInPath, slugOfPath } from '../text/addresses/article-path.ts';
import { readWrittenDate } from '../text/dates/written-date.ts';
import { readSocial } from './social-meta.ts';

/** Which key of the file stands for each of viag's own: itself, else the first alias present. */
export function mapKeys(
  data: Readonly<Record<string, unknown>>,
  mapping: FrontMatterMapping,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const own of frontMatterKeys) {
    const candidates = [own, ...(mapping.aliases[own] ?? [])];
    const present = candidates.find((key) => Object.hasOwn(data, key));
    if (present !== undefined) keys.set(own, present);
  }
  return keys;
}

/** What the front matter says; a value of the wrong type is left out, for the rules to report. */
export function readMeta(
  path: string,
  text: string,
  frontMatter: FrontMatter,
  mapping: FrontMatterMapping,
  outline: () => Outline,
): Meta {
  const { data, keys, places } = frontMatter;
  const value = (own: FrontMatterKey): unknown => data[keys.get(own) ?? ''];
  /** Numbers and truth values as they are written: `2018`, not 2018. */
  const written = (item: unknown, place: string): string | undefined => {
    if (typeof item === 'string') return item.trim() === '' ? undefined : item.trim();
    if (typeof item !== 'number' && typeof item !== 'boolean') return undefined;
    const range = places.get(place)?.value;
    return range ? text.slice(...range) : String(item);
  };
  const word = (own: FrontMatterKey) => written(value(own), keys.get(own) ?? '');
  const words = (own: FrontMatterKey): readonly string[] => {
    const list = value(own);
    const key = keys.get(own) ?? '';
    const items = Array.isArray(list)
      ? list.map((item, index) => written(item, `${key}.${index}`))
      : [written(list, key)];
    return items.filter((item) => item !== undefined);
  };
  const day = (own: FrontMatterKey): CalendarDate | undefined => {
    const read = readWrittenDate(word(own) ?? '');
    return read.kind === 'date' ? read.date : undefined;
  };

  const title = word('title') ?? (mapping.title === 'heading' ? titleIn(outline()) : undefined);
  const date = keys.has('date')
    ? day('date')
    : mapping.date === 'path'
      ? dateInPath(path)
      : undefined;
  const updated = day('updated');
  const summary = word('summary');
  const lang = word('lang');
  const id = word('id');
  const src = word('image');
  const alt = word('alt');
  const social = readSocial(value('social'));
  return {
    ...(title !== undefined && { title }),
    authors: words('author'),
    ...(date && { date }),
    ...(updated && { updated }),
    categories: words('category'),
    ...(summary !== undefined && { summary }),
    tags: words('tags'),
    ...(src !== undefined && { image: { src, ...(alt !== undefined && { alt }) } }),
    related: relatedOf(value('related')),
    slug: word('slug') ?? slugOfPath(path),
    draft: value('draft') === true,
    ...(lang !== undefined && { lang }),
    ...(id !== undefined && { id }),
    ...(social && { social }),
  };
}

/** The heading that serves as title where the configuration says so. */
function titleIn(outline: Outline): string | undefined {
  return outline.headings.find((heading) => heading.depth === 1 && heading.text !== '')?.text;
}

function relatedOf(value: unknown): readonly Related[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item): Related[] => {
    if (typeof item === 'string' && item.trim() !== '') {
      return [{ kind: 'article', slug: item.trim() }];
    }
    if (typeof item !== 'object' || item === null) return [];
    const { title, url } = item as Readonly<Record<string, unknown>>;
    if (typeof title !== 'string' || typeof url !== 'string') return [];
    return [{ kind: 'page', title, url }];
  });
}
