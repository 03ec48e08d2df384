import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';
import { readWrittenDate, type WrittenDate } from '../text/dates/written-date.ts';

/** A value of the front matter that is, or should be, a date. */
export interface DateValue {
  readonly key: string;
  /** As it stands in the file, without quotes. */
  readonly written: string;
  readonly reading: WrittenDate;
  /** Of the value, with its quotes. */
  readonly range: Range;
  /** viag itself reads this key: `date` and `updated`, or what stands for them. */
  readonly own: boolean;
}

const dateKey =
  /date$|datum$|^date|^datum|[_-](date|datum)|^(published|updated|modified|created)$|_at$/i;
const dateLike = /^\d{4}-\d{1,2}-\d{1,2}(?![\d-])/;

/**
 * Every date in the front matter, also under keys of other systems: on real sites the swapped
 * month stood in `date_conducted`.
 */
export function dateValues({ text, frontMatter }: Article): readonly DateValue[] {
  const { data, places, keys } = frontMatter;
  const ownKeys = [keys.get('date'), keys.get('updated')];
  const found: DateValue[] = [];
  for (const [key, value] of Object.entries(data)) {
    const range = places.get(key)?.value;
    if (!range || (typeof value !== 'string' && typeof value !== 'number')) continue;
    const written = typeof value === 'string' ? value : text.slice(...range);
    if (written.trim() === '') continue;
    const own = ownKeys.includes(key);
    if (!own && !dateKey.test(key) && !dateLike.test(written)) continue;
    found.push({ key, written, range, own, reading: readWrittenDate(written) });
  }
  return found;
}
