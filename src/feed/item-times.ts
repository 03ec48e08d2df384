import type { CalendarDate } from '../model/calendar-date.ts';
import type { DatedArticle } from '../select.ts';
import { compareDates, toIso } from '../text/dates/calendar.ts';
import type { WallTime } from '../text/dates/zoned-time.ts';

/** When an article came out, and when it was last changed after that. */
export interface ItemTimes {
  readonly published: WallTime;
  readonly updated?: WallTime;
}

/** An article with its times. */
export type Timed = readonly [article: DatedArticle, times: ItemTimes];

const hour = 3600;
const day = 24 * hour;

/**
 * An article has a day, a feed wants a moment. Any moment of the day is true; it is one in the
 * first hour, since readers hide what is still to come, and each article has its own, since readers
 * and the W3C's validator take two entries of one moment for one. It comes from the `id`, so that
 * an article that is added changes no other; of two that would have the same, the later in the
 * list gives way.
 */
export function itemTimes(
  articles: readonly DatedArticle[],
  idOf: (article: DatedArticle) => string,
): readonly Timed[] {
  const taken = new Set<string>();
  const momentOn = (date: CalendarDate, from: number): WallTime => {
    const written = toIso(date);
    let seconds = from;
    // Of more articles than a day has seconds the last ones share.
    while (taken.has(`${written} ${seconds}`) && seconds < from + day) seconds += 1;
    taken.add(`${written} ${seconds}`);
    return { date, seconds: seconds % day };
  };
  return articles.map((article) => {
    const { date, updated } = article.meta;
    const from = checksum(idOf(article)) % hour;
    const published = momentOn(date, from);
    const changed = updated && compareDates(updated, date) > 0;
    return [article, { published, ...(changed && { updated: momentOn(updated, from) }) }];
  });
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
