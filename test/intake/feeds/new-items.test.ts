import { expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../../src/intake/feeds/feed.ts';
import { newItems } from '../../../src/intake/feeds/new-items.ts';
import type { CalendarDate } from '../../../src/model/calendar-date.ts';

const day = (number: number): CalendarDate => ({ year: 2018, month: 12, day: number });
const item = (name: string, date?: CalendarDate): FeedItem => ({
  title: name,
  url: `https://vng.nl/${name}`,
  ...(date && { date }),
});
const feed = (...items: readonly FeedItem[]): Feed => ({ items, unlinked: 0, damaged: false });
const interest = { since: day(10), today: day(13), known: new Set<string>() };

const told = (sources: Readonly<Record<string, Feed>>, more = {}) =>
  newItems(
    Object.entries(sources).map(([name, read]) => ({ name, feed: read })),
    { ...interest, ...more },
  ).map(({ number, source, title, date }) => `${number} ${source} ${title} ${date?.day ?? '-'}`);

test('by source, newest first; of one day in the order of the feed, without a date last', () => {
  const sources = {
    VNG: feed(item('a', day(11)), item('b'), item('c', day(12)), item('d', day(12))),
    RvIG: feed(item('e', day(13))),
    Leeg: feed(),
  };
  expect(told(sources)).toEqual([
    '1 VNG c 12',
    '2 VNG d 12',
    '3 VNG a 11',
    '4 VNG b -',
    '5 RvIG e 13',
  ]);
});

test('from the day of the last newsletter on', () => {
  expect(told({ VNG: feed(item('a', day(9)), item('b', day(10))) })).toEqual(['1 VNG b 10']);
});

test('a date of the future is a mistake; that of tomorrow may be a time zone', () => {
  const sources = { VNG: feed(item('a', day(15)), item('b', day(14)), item('c', day(13))) };
  expect(told(sources)).toEqual(['1 VNG b 14', '2 VNG c 13', '3 VNG a -']);
});

test('what newsletters hold, and what another source had, is left out', () => {
  const again = { ...item('x', day(13)), url: 'http://www.vng.nl/b/?utm_source=rss' };
  const sources = {
    VNG: feed(item('a', day(12)), item('b', day(12))),
    RvIG: feed(again, item('a')),
  };
  expect(told(sources, { known: new Set(['vng.nl/a']) })).toEqual(['1 VNG b 12']);
});

test('at most so many of each source', () => {
  const sources = { VNG: feed(item('a', day(11)), item('b', day(12))), RvIG: feed(item('c')) };
  expect(told(sources, { most: 1 })).toEqual(['1 VNG b 12', '2 RvIG c -']);
});
