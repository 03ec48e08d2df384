import type { FrontMatter } from '../model/article.ts';
import type { Config } from '../model/config.ts';
import { type FrontMatterKey, frontMatterKeys } from '../model/front-matter-keys.ts';
import type { Range } from '../model/range.ts';
import { readWrittenDate } from '../text/dates/written-date.ts';
import { closest } from '../text/suggest.ts';

/** A key in the front matter that is none of viag's. */
export interface UnknownKey {
  readonly key: string;
  readonly meant?: FrontMatterKey;
  /** Of the key itself. */
  readonly range?: Range;
  /** Whether the key can be made `meant`: it has a place, a value that suits, and no rival. */
  readonly mendable: boolean;
}

/** What an editor writes who thinks in Dutch. */
const dutch: Readonly<Record<string, FrontMatterKey>> = {
  titel: 'title',
  auteur: 'author',
  auteurs: 'author',
  datum: 'date',
  categorie: 'category',
  rubriek: 'category',
  samenvatting: 'summary',
  trefwoorden: 'tags',
  labels: 'tags',
  afbeelding: 'image',
  concept: 'draft',
  gerelateerd: 'related',
  gewijzigd: 'updated',
  taal: 'lang',
};

export function* unknownKeysOf(
  { data, keys, places }: FrontMatter,
  { frontMatter: { aliases, allow } }: Config,
): Iterable<UnknownKey> {
  const known = [...frontMatterKeys, ...Object.values(aliases).flat(), ...allow];
  const given = new Set<FrontMatterKey>();
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    const range = places.get(key.replaceAll('.', '\\.'))?.key;
    const meant = dutch[key.toLowerCase()] ?? keyLike(key);
    if (meant === undefined) {
      yield { key, mendable: false, ...(range && { range }) };
      continue;
    }
    // Taken by another key, or by another slip of the same kind: then the author must choose.
    const free = !keys.has(meant) && !given.has(meant);
    given.add(meant);
    const mendable = range !== undefined && free && suits(meant, data[key]);
    yield { key, meant, mendable, ...(range && { range }) };
  }
}

function keyLike(key: string): FrontMatterKey | undefined {
  const meant = closest(key, frontMatterKeys);
  return frontMatterKeys.find((known) => known === meant);
}

/** Another system's `data:` may hold anything; only what could be a date is a misspelt `date`. */
function suits(meant: FrontMatterKey, value: unknown): boolean {
  if (meant === 'date' || meant === 'updated') {
    // What is no plain value may not even have a text: `toString` can be a key in it.
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    const read = readWrittenDate(String(value));
    if (read.kind !== 'malformed') return read.kind === 'date';
    return (read.suggestion ?? read.candidates) !== undefined;
  }
  if (meant === 'draft') return typeof value === 'boolean';
  if (meant === 'social') return false;
  return typeof value === 'string' || Array.isArray(value);
}
