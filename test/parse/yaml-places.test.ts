import { describe, expect, test } from 'vitest';
import { withHead } from './sample.ts';

/** Each key path with the text of its key and of its value, cut out by their ranges. */
function places(head: string): Readonly<Record<string, readonly [string, string]>> {
  const { text, faults, article } = withHead(head);
  expect(faults).toEqual([]);
  return Object.fromEntries(
    [...(article?.frontMatter.places ?? [])].map(([path, { key, value }]) => [
      path,
      [text.slice(...key), text.slice(...value)],
    ]),
  );
}

describe('a place is exactly the text of its key and its value', () => {
  test.each([
    ['plain', 'title: Woo in de praktijk', { title: ['title', 'Woo in de praktijk'] }],
    ['blanks around it', 'title:   Woo  \t', { title: ['title', 'Woo'] }],
    ['a comment behind it', 'title: Woo # kort', { title: ['title', 'Woo'] }],
    [
      'double quotes',
      'title: "Wat nu?: \\"antwoord\\""',
      { title: ['title', '"Wat nu?: \\"antwoord\\""'] },
    ],
    ['single quotes', "title: 'API''s'", { title: ['title', "'API''s'"] }],
    ['a quoted key', '"title": X', { title: ['"title"', 'X'] }],
    ['a number', 'title: 2018', { title: ['title', '2018'] }],
    [
      'over two lines',
      'title: Woo\n  in de praktijk\na: b',
      { title: ['title', 'Woo\n  in de praktijk'], a: ['a', 'b'] },
    ],
    ['CRLF', 'title: X\r\nauthor: Y\r', { title: ['title', 'X'], author: ['author', 'Y'] }],
    [
      'accents and emoji before it',
      'é🎉: ü\ntitle: X',
      { 'é🎉': ['é🎉', 'ü'], title: ['title', 'X'] },
    ],
    [
      'a list on one line',
      'tags: [woo, "a, b"]',
      { tags: ['tags', '[woo, "a, b"]'], 'tags.0': ['', 'woo'], 'tags.1': ['', '"a, b"'] },
    ],
    [
      'brackets in quotes',
      'tags: ["a]"]\na: b',
      { tags: ['tags', '["a]"]'], 'tags.0': ['', '"a]"'], a: ['a', 'b'] },
    ],
    ['an empty list', 'tags: [ ]\na: b', { tags: ['tags', '[ ]'], a: ['a', 'b'] }],
    [
      'a list over lines',
      'tags:\n  - woo\n  - avg\na: b',
      {
        tags: ['tags', '- woo\n  - avg'],
        'tags.0': ['', 'woo'],
        'tags.1': ['', 'avg'],
        a: ['a', 'b'],
      },
    ],
    [
      'a mapping',
      'image:\n  src: a.png\n  alt: Een kaart\na: b',
      {
        image: ['image', 'src: a.png\n  alt: Een kaart'],
        'image.src': ['src', 'a.png'],
        'image.alt': ['alt', 'Een kaart'],
        a: ['a', 'b'],
      },
    ],
    [
      'a mapping on one line',
      'social: {x: kort, linkedin: lang}',
      {
        social: ['social', '{x: kort, linkedin: lang}'],
        'social.x': ['x', 'kort'],
        'social.linkedin': ['linkedin', 'lang'],
      },
    ],
    [
      'a list of mappings',
      'related:\n  - title: A\n    url: https://a\n  - b',
      {
        related: ['related', '- title: A\n    url: https://a\n  - b'],
        'related.0': ['', 'title: A\n    url: https://a'],
        'related.0.title': ['title', 'A'],
        'related.0.url': ['url', 'https://a'],
        'related.1': ['', 'b'],
      },
    ],
    ['a key twice: the last one, as the data', 'a: 1', { a: ['a', '1'] }],
  ] as const)('%s', (_name, head, expected) => {
    expect(places(head)).toEqual(expected);
  });

  test.each([
    ['at the end of the line', 'title:\nauthor: X'],
    ['with blanks', 'title:  \nauthor: X'],
    ['with a comment', 'title: # leeg\nauthor: X'],
    ['as the last key', 'author: X\ntitle:'],
  ])('an empty value is an empty range right behind the colon: %s', (_name, head) => {
    const { text, article } = withHead(head);
    const place = article?.frontMatter.places.get('title');
    const colon = text.indexOf('title:') + 'title:'.length;
    expect(place).toEqual({ key: [colon - 6, colon - 1], value: [colon, colon] });
  });

  test.each(['|', '>', '>-', '|2'])('a block of text with its own header, %s', (header) => {
    const head = `title: ${header}\n  een\n  twee\nauthor: X`;
    const { text, article } = withHead(head);
    const range = article?.frontMatter.places.get('title')?.value ?? [0, 0];
    // Whoever replaces the value must replace the header with it, and leave the line end.
    expect(text.slice(...range).trimEnd()).toBe(`${header}\n  een\n  twee`);
    expect(places(head).author).toEqual(['author', 'X']);
  });
});
