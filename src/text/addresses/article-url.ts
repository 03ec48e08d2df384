import type { Meta } from '../../model/article.ts';
import type { SiteConfig } from '../../model/config.ts';
import { toIso } from '../dates/calendar.ts';
import { wellFormed } from '../encodings/well-formed.ts';
import { slugify } from './slug.ts';

/** The address under which the site shows an article: `https://www.viag.nl/nieuws/2018/12/13/slug`. */
export function articleUrl(
  { meta }: { readonly meta: Pick<Meta, 'date' | 'slug' | 'categories'> },
  site: SiteConfig,
): string {
  const [year = '', month = '', day = ''] = meta.date ? toIso(meta.date).split('-') : [];
  const values: Readonly<Record<string, string>> = {
    year,
    month,
    day,
    slug: encodeURIComponent(wellFormed(meta.slug)),
    category: slugify(meta.categories[0] ?? ''),
  };
  const path = site.articlePath.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
  return site.url.replace(/\/+$/, '') + (path.startsWith('/') ? path : `/${path}`);
}
