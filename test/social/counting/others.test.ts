import { describe, expect, test } from 'vitest';
import { networks } from '../../../src/social/networks/index.ts';

const { threads, linkedin, facebook } = networks;

describe('what Threads counts', () => {
  test.each([
    ['Woo', 3],
    ['één', 3],
    ['日本', 2],
    ['😀', 4],
    ['👍🏽', 8],
    ['👨‍👩‍👧‍👦', 25],
    ['🇳🇱', 8],
    ['☎', 1],
    ['☎️', 6],
    ['1️⃣', 7],
    ['1', 1],
    ['©', 1],
    ['https://www.viag.nl', 19],
  ])('%j is %i', (text, length) => {
    expect(threads.count(text, 500)).toEqual({ text, length, limit: 500 });
  });

  test('it cuts in front of an emoji that does not fit', () => {
    expect(threads.count(`${'a'.repeat(497)}😀`, 500).cut).toBe(497);
  });
});

describe.each([linkedin, facebook])('what $name counts', ({ count, limit }) => {
  test.each([
    ['Woo', 3],
    ['één', 3],
    ['😀', 2],
    ['👨‍👩‍👧‍👦', 11],
    ['https://www.viag.nl', 19],
  ])('%j is %i', (text, length) => {
    expect(count(text, limit)).toEqual({ text, length, limit });
  });

  test('it cuts in front of an emoji that does not fit', () => {
    const text = `${'a'.repeat(limit - 10)}👨‍👩‍👧‍👦`;
    expect(count(text, limit).cut).toBe(limit - 10);
  });
});

test('the limits', () => {
  expect(Object.values(networks).map(({ name, limit }) => `${name} ${limit}`)).toEqual([
    'LinkedIn 3000',
    'X 280',
    'Mastodon 500',
    'Bluesky 300',
    'Threads 500',
    'Facebook 63206',
  ]);
});
