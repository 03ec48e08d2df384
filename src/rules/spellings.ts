import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';
import type { Noted, PlacedProblem } from './define.ts';

/** A value as an article spells it. */
interface Spelling {
  readonly value: string;
  readonly range?: Range;
}

/** @param values as they stand in the article's `meta` under `key` */
export function spellingsOf(
  article: Article,
  key: 'category' | 'tags',
  values: readonly string[],
): readonly Spelling[] | undefined {
  if (values.length === 0) return undefined;
  return values.map((value, index) => {
    const range = placeOf(article, key, index);
    return { value, ...(range && { range }) };
  });
}

/** Whatever differs only in capitals, accents, hyphens and spaces from what is used more often. */
export function* rareSpellings(
  articles: readonly Noted<readonly Spelling[]>[],
  variant: (rare: string, few: number, common: string, many: number) => string,
): Iterable<PlacedProblem> {
  const times = new Map<string, number>();
  for (const { note } of articles) {
    const values = new Set(note.map(({ value }) => value));
    for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  }
  const commonest = commonestSpellings(times);
  const commonOf = new Map([...times.keys()].map((value) => [value, commonest.get(sense(value))]));
  for (const { path, note } of articles) {
    for (const { value, ...place } of note) {
      const common = commonOf.get(value);
      if (common === undefined || common === value) continue;
      const message = variant(value, times.get(value) ?? 0, common, times.get(common) ?? 0);
      yield { path, message, ...place };
    }
  }
}

/** By sense; of equals the first by code unit, whatever the order of the articles. */
function commonestSpellings(times: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const commonest = new Map<string, string>();
  for (const [value, count] of times) {
    const rival = commonest.get(sense(value));
    const most = rival === undefined ? 0 : (times.get(rival) ?? 0);
    if (rival === undefined || count > most || (count === most && value < rival)) {
      commonest.set(sense(value), value);
    }
  }
  return commonest;
}

function sense(value: string): string {
  const folded = value
    .normalize('NFKD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
  return folded === '' ? value : folded;
}

/** Of the nth value that counts: a list may hold empty items, which are not in `meta`. */
function placeOf({ frontMatter }: Article, own: string, index: number): Range | undefined {
  const key = frontMatter.keys.get(own) ?? own;
  const list = frontMatter.data[key];
  if (!Array.isArray(list)) return frontMatter.places.get(key)?.value;
  const read = list.flatMap((item: unknown, at) => (counts(item) ? [at] : []));
  return frontMatter.places.get(`${key}.${read[index]}`)?.value;
}

function counts(item: unknown): boolean {
  return typeof item === 'string' ? item.trim() !== '' : /^(number|boolean)$/.test(typeof item);
}
