import { expect, test } from 'vitest';
import { asFound, checkExample } from '../../src/check-example.ts';
import { tooLong } from '../../src/rules/social/too-long.ts';

const head = 'title: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const social = {
  networks: ['x', 'bluesky'],
  hashtags: [],
  handles: {},
  limits: {},
  cards: {},
} as const;
const found = (lines: string) =>
  checkExample(tooLong, { head: `${head}\nsocial:\n${lines}`, config: { social } }, 'nl').map(
    asFound,
  );

test('of few but large characters Bluesky counts the bytes', () => {
  expect(found(`  bluesky: ${'👨‍👩‍👧‍👦'.repeat(119)} Heel veel gezinnen doen mee`)).toEqual([
    '7:12 Op Bluesky is dit 3003 bytes; er passen er 3000, tot en met ‘…Heel veel gezinnen doen’. Bluesky weigert het zo. Kort het in, of verdeel het over meer berichten met `viag export social --thread`.',
  ]);
});

test('a text for all networks is measured on each that has none of its own', () => {
  const long = 'woord '.repeat(60).trim();
  expect(found(`  text: ${long}\n  x: Kort`)).toEqual([
    '7:9 Op Bluesky telt dit 417 tekens; er passen er 300, tot en met ‘…woord woord woord woord woord woord’. Bluesky weigert het zo. Kort het in, of verdeel het over meer berichten met `viag export social --thread`.',
  ]);
});

test('a content warning takes room on Mastodon', () => {
  const text = 'a'.repeat(498);
  expect(found(`  mastodon: ${text}`)).toEqual([]);
  expect(found(`  mastodon: ${text}\n  warning: Politiek`).length).toBe(1);
});
