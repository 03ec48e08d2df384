import { describe, expect, test } from 'vitest';
import { postFrame } from '../../../src/commands/social/post-frame.ts';
import type { Paint } from '../../../src/io/io.ts';
import type { Post } from '../../../src/model/post.ts';
import { displayWidth } from '../../../src/text/display/width.ts';
import { memoryContext, memoryIo } from '../memory-io.ts';

const { paint } = memoryContext(memoryIo().io);

const post: Post = {
  network: 'x',
  networkName: 'X',
  slug: 'bio',
  title: 'Van BIG naar BIO',
  url: 'https://www.viag.nl/nieuws/2018/12/06/bio',
  texts: [
    {
      text: 'Van BIG naar BIO\n\nhttps://www.viag.nl/nieuws/2018/12/06/bio',
      length: 41,
      limit: 280,
    },
  ],
  origin: 'composed',
};

const frame = (changes: Partial<Post> = {}, columns = 40, look: Paint = paint) =>
  postFrame({ ...post, ...changes }, columns, 'nl', look);

test('a post, its counter and an address longer than the frame', () => {
  expect(frame()).toBe(
    `╭─ X · Van BIG naar BIO ────── 41/280 ─╮
│ Van BIG naar BIO                     │
│                                      │
│ https://www.viag.nl/nieuws/2018/12/0 │
│ 6/bio                                │
╰──────────────────────────────────────╯
`,
  );
});

test('what is too long shows where it is cut', () => {
  const texts = [{ text: 'Een zin die te lang is.', length: 23, limit: 12, cut: 12 }];
  expect(frame({ texts }, 30)).toBe(
    `╭─ X · Van BIG naa… ─ 23/12 ─╮
│ Een zin die                │
│ ╌╌ hier kapt X af ╌╌╌╌╌╌╌╌ │
│ te lang is.                │
╰────────────────────────────╯
`,
  );
});

test('a thread and a content warning', () => {
  const texts = [
    { text: 'Een (1/2)', length: 9, limit: 500 },
    { text: 'Twee (2/2)', length: 10, limit: 500 },
  ];
  expect(frame({ networkName: 'Mastodon', title: 'BIO', texts, warning: 'Reclame' }, 36)).toBe(
    `╭─ Mastodon 1/2 · BIO ───── 9/500 ─╮
│ Waarschuwing: Reclame            │
│ Een (1/2)                        │
╰──────────────────────────────────╯
╭─ Mastodon 2/2 · BIO ──── 10/500 ─╮
│ Waarschuwing: Reclame            │
│ Twee (2/2)                       │
╰──────────────────────────────────╯
`,
  );
});

describe('every line is as wide as the frame', () => {
  test.each([
    ['wide characters', '日本語のタイトル', '日本語'.repeat(40)],
    ['emoji', '👨‍👩‍👧‍👦 en 🇳🇱', '👍🏽 '.repeat(60)],
    ['marks of their own', 'e\u0301'.repeat(80), 'e\u0301'.repeat(200)],
    ['what would move the cursor', '\u001b[31mrood\u0007', 'a\tb\u001b[2J\u202e'],
    ['a long title', 'woord '.repeat(60), 'kort'],
  ])('%s', (_name, title, text) => {
    for (const columns of [10, 30, 60, 80, 200]) {
      const lines = frame({ title, texts: [{ text, length: 1, limit: 2, cut: 4 }] }, columns)
        .trimEnd()
        .split('\n');
      const width = Math.max(24, Math.min(80, columns));
      expect(lines.filter((line) => displayWidth(line) !== width)).toEqual([]);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});

test('colours say what fits and what does not', () => {
  const named: Paint = {
    ...paint,
    green: (text) => `<green ${text}>`,
    red: (text) => `<red ${text}>`,
  };
  expect(frame({}, 60, named)).toContain('<green 41/280>');
  const texts = [{ text: 'Te lang', length: 281, limit: 280, cut: 2 }];
  expect(frame({ texts }, 60, named)).toContain('<red 281/280>');
});
