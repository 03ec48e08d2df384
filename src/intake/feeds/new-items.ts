import type { CalendarDate } from '../../model/calendar-date.ts';
import { canonicalAddress } from '../../text/addresses/canonical-address.ts';
import { addDays, compareDates } from '../../text/dates/calendar.ts';
import type { Feed, FeedItem } from './feed.ts';

export interface ReadSource {
  readonly name: string;
  readonly feed: Feed;
}

/** An item that may go into the newsletter, under the number it is picked by. */
export interface Offer extends FeedItem {
  readonly number: number;
  readonly source: string;
}

export interface Interest {
  readonly since: CalendarDate;
  readonly today: CalendarDate;
  /** The canonical addresses of what newsletters hold already. */
  readonly known: ReadonlySet<string>;
  /** At most this many of one source. */
  readonly most?: number;
}

/**
 * What is new, by source in the order of the sources, newest first; what two sources have, under the
 * first. An item without a date may be new, so it comes along, last. So does one of the future: that
 * date is a mistake, and would keep it on top for years.
 */
export function newItems(sources: readonly ReadSource[], interest: Interest): readonly Offer[] {
  const { since, today, known, most } = interest;
  const tomorrow = addDays(today, 1);
  const seen = new Set(known);
  const offers = sources.flatMap(({ name, feed }) =>
    feed.items
      .map((item) => withoutFuture(item, tomorrow))
      .filter(({ date }) => date === undefined || compareDates(date, since) >= 0)
      .filter(({ url }) => isFirst(canonicalAddress(url), seen))
      .sort(newestFirst)
      .slice(0, most)
      .map((item) => ({ ...item, source: name })),
  );
  return offers.map((offer, index) => ({ ...offer, number: index + 1 }));
}

/** It is tomorrow already, east of here. */
function withoutFuture({ date, ...item }: FeedItem, tomorrow: CalendarDate): FeedItem {
  return date === undefined || compareDates(date, tomorrow) > 0 ? item : { ...item, date };
}

function isFirst(address: string, seen: Set<string>): boolean {
  if (seen.has(address)) return false;
  seen.add(address);
  return true;
}

function newestFirst(a: FeedItem, b: FeedItem): number {
  if (a.date && b.date) return compareDates(b.date, a.date);
  return Number(a.date === undefined) - Number(b.date === undefined);
}
