import { describe, expect, test } from 'vitest';
import { threadOf } from '../../src/social/thread.ts';
import { article, link, postOn } from './sample.ts';

const within = (most: number) => (part: string) => part.length <= most;

describe('a long text in parts', () => {
  test('is left alone when it fits', () => {
    expect(threadOf('Een zin.', within(8))).toEqual(['Een zin.']);
  });

  test.each([
    [
      'paragraphs',
      'Eerste alinea.\n\nTweede alinea.\n\nDerde alinea.',
      36,
      ['Eerste alinea.\n\nTweede alinea. (1/2)', 'Derde alinea. (2/2)'],
    ],
    [
      'sentences of a paragraph that is too long',
      'Een eerste zin. Een tweede zin. Een derde.\n\nSlot.',
      31,
      ['Een eerste zin. (1/3)', 'Een tweede zin. (2/3)', 'Een derde.\n\nSlot. (3/3)'],
    ],
    [
      'words of a sentence that is too long',
      'een twee drie vier vijf zes',
      15,
      ['een twee (1/3)', 'drie vier (2/3)', 'vijf zes (3/3)'],
    ],
    [
      'characters of a word that is too long',
      'abcdefghijklmnop',
      14,
      ['abcdefgh (1/2)', 'ijklmnop (2/2)'],
    ],
    [
      'never those of a link',
      'Lees https://viag.nl/nieuws nu',
      12,
      ['Lees (1/3)', 'https://viag.nl/nieuws (2/3)', 'nu (3/3)'],
    ],
  ])('%s', (_name, text, most, parts) => {
    expect(threadOf(text, within(most))).toEqual(parts);
  });

  test('ten parts or more have longer numbers', () => {
    const parts = threadOf('Een zin. '.repeat(24).trim(), within(16));
    expect(parts.length).toBe(24);
    expect(parts[8]).toBe('Een zin. (9/24)');
    expect(parts.every(within(16))).toBe(true);
  });
});

const long =
  'Gemeenten willen vaker samen optrekken, ook buiten de landsgrenzen en buiten de beurs. ';
const sound = article(`summary: ${long.repeat(4)}\ntags: [smart city]`);

test('--thread says all that the summary says, where a network has threads', () => {
  const { texts } = postOn('x', sound, {}, true);
  expect(texts.map(({ text }) => text)).toEqual([
    `Zeventien gemeenten leren van slimme steden in Barcelona\n\n${long.repeat(2).trim()} (1/2)`,
    `${long.repeat(2).trim()}\n\n${link}\n\n#SmartCity (2/2)`,
  ]);
  expect(postOn('linkedin', sound, {}, true).texts.length).toBe(1);
});

test('--thread splits a text of your own when it is too long, and only then', () => {
  const own = article(`social:\n  x: ${long.repeat(4)}\n  mastodon: ${long.repeat(4)}`);
  expect(postOn('x', own, {}, true).texts.map(({ text }) => text)).toEqual([
    `${long.repeat(3).trim()} (1/2)`,
    `${long.trim()} (2/2)`,
  ]);
  expect(postOn('mastodon', own, {}, true).texts.map(({ text }) => text)).toEqual([
    long.repeat(4).trim(),
  ]);
});
