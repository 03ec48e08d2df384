import { expect, test } from 'vitest';
import { readFeed } from '../../../src/intake/feeds/read-feed.ts';
import { rss } from './sample.ts';

const TITLE = '€ 5 voor één café';
const windows1252 = (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1');
const declared = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?>\n${rss(`<item><title>${TITLE}</title><link>https://vng.nl/a</link></item>`)}`;
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

/** What is read of the title, as the bytes and the server's word have it. */
function title(bytes: Uint8Array, charset?: string): unknown {
  const feed = readFeed({ bytes, ...(charset !== undefined && { charset }) });
  return typeof feed === 'string' ? feed : feed.items[0]?.title;
}

test.each([
  ['UTF-8', Buffer.from(declared('utf-8')), undefined],
  ['UTF-8 that says nothing', Buffer.from(declared('utf-8').replace(/^.*\n/, '')), undefined],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${declared('utf-8')}`), undefined],
  ['a mark goes before the server', Buffer.from(`\ufeff${declared('utf-8')}`), 'iso-8859-1'],
  ['ISO-8859-1, which is windows-1252 to all', windows1252(declared('ISO-8859-1')), undefined],
  [
    'windows-1252 in single quotes',
    windows1252(declared('x').replace('"x"', "'windows-1252'")),
    undefined,
  ],
  ['the server goes before the prolog', windows1252(declared('utf-8')), 'windows-1252'],
  ['a server that makes no sense is not heard', Buffer.from(declared('utf-8')), 'nonsense'],
  ['UTF-8 by name only', windows1252(declared('utf-8')), undefined],
  ['an encoding nobody knows', Buffer.from(declared('klingon')), undefined],
  ['UTF-16LE with a mark', Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le'), undefined],
  [
    'UTF-16BE with a mark',
    swapped(Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le')),
    undefined,
  ],
  ['UTF-16LE without one', Buffer.from(declared('utf-16'), 'utf16le'), undefined],
  ['UTF-16BE without one', swapped(Buffer.from(declared('utf-16'), 'utf16le')), undefined],
  ['UTF-16 by name only', Buffer.from(declared('utf-16')), undefined],
  ['blank lines before it all', Buffer.from(`\n \n${declared('utf-8')}`), undefined],
])('%s', (_name, bytes, charset) => {
  expect(title(bytes, charset)).toBe(TITLE);
});

test.each([
  ['ISO-8859-15', Buffer.from(declared('ISO-8859-15').replaceAll('€', '\xa4'), 'latin1')],
  ['windows-1250', Buffer.from(declared('windows-1250').replaceAll('€', '\x80'), 'latin1')],
])('%s, another of the old ones', (_name, bytes) => {
  expect(title(bytes)).toBe(TITLE);
});
