import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/parse/markdown.ts';

/** The outline with what each range covers in its place. */
function outline(body: string, before = '') {
  const text = before + body;
  const { headings, links, images, hasContent } = outlineOf(body, before.length);
  const cut = ({ range }: { readonly range: readonly [number, number] }) => text.slice(...range);
  return {
    headings: headings.map((item) => [item.depth, item.text, cut(item)]),
    links: links.map((item) => [item.url, item.text, cut(item)]),
    images: images.map((item) => [item.url, item.alt, cut(item)]),
    hasContent,
  };
}

test('headings, links and images in reading order, with their own text', () => {
  const body =
    '# Eén **kop**\n\n[a][r] en [b](b.md "t") ![x](x.png)\n\n> ## In een `citaat`\n\n[r]: r.md\n![y][s]\n\n[s]: s.png\n';
  expect(outline(body, '---\nt: 🎉\n---\n')).toEqual({
    headings: [
      [1, 'Eén kop', '# Eén **kop**'],
      [2, 'In een citaat', '## In een `citaat`'],
    ],
    links: [
      ['r.md', 'a', '[a][r]'],
      ['b.md', 'b', '[b](b.md "t")'],
    ],
    images: [
      ['x.png', 'x', '![x](x.png)'],
      ['s.png', 'y', '![y][s]'],
    ],
    hasContent: true,
  });
});

test.each([
  ['[![Een kaart](k.png)](k.html)', [['k.html', 'Een kaart', '[![Een kaart](k.png)](k.html)']]],
  ['<https://vng.nl>', [['https://vng.nl', 'https://vng.nl', '<https://vng.nl>']]],
  ['[](leeg.md)', [['leeg.md', '', '[](leeg.md)']]],
  ['[nergens][x]', []],
  ['`[geen](link)`', []],
])('the links in %s', (body, links) => {
  expect(outline(body).links).toEqual(links);
});

describe('whether there is anything to read', () => {
  test.each([
    ['', false],
    ['\n \n', false],
    ['# Kop\n', false],
    ['<!-- nog schrijven -->\n', false],
    ['<!-- een -->\n<!-- twee\n\nregels -->\n', false],
    ['[r]: r.md\n', false],
    ['---\n', false],
    ['Tekst.\n', true],
    ['- punt\n', true],
    ['![kaart](k.png)\n', true],
    ['<p>Tekst</p>\n', true],
    ['```\ncode\n```\n', true],
    ['| a |\n|---|\n| b |\n', true],
    ['> citaat\n', true],
  ])('%j: %s', (body, expected) => {
    expect(outline(body).hasContent).toBe(expected);
  });
});

test('front matter in a body is no front matter', () => {
  expect(outline('---\ntitle: X\n---\n').headings).toEqual([[2, 'title: X', 'title: X\n---']]);
});

test('hundreds of comments in one block of HTML, the last one open, are read at once', () => {
  const comments = '<!-- a --> '.repeat(4000);
  expect(outline(`${comments}<!-- b`).hasContent).toBe(true);
  expect(outline(`${comments}\n`).hasContent).toBe(false);
});
