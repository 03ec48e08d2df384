import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitWidth, padWidth } from '../../../src/text/display/fit-width.ts';
import { type Column, tableLines } from '../../../src/text/display/table.ts';
import { displayWidth } from '../../../src/text/display/width.ts';

const same = (text: string) => text;

const columns: readonly Column[] = [
  { header: 'datum', cells: ['2018-12-13', '2018-12-06'], expendable: 1 },
  { header: 'titel', cells: ['Zeventien gemeenten', '日本語のタイトル'], least: 6 },
  { header: 'fout', cells: ['12', ''], align: 'right', expendable: 2 },
  { header: 'leeg', cells: ['', ''] },
];

describe('a table', () => {
  test.each([
    [
      undefined,
      [
        'datum       titel                fout',
        '2018-12-13  Zeventien gemeenten    12',
        '2018-12-06  日本語のタイトル',
      ],
    ],
    [
      30,
      [
        'datum       titel         fout',
        '2018-12-13  Zeventien g…    12',
        '2018-12-06  日本語のタ…',
      ],
    ],
    [20, ['datum       titel', '2018-12-13  Zeventi…', '2018-12-06  日本語…']],
    [10, ['titel', 'Zeventien…', '日本語の…']],
    [3, ['ti…', 'Ze…', '日…']],
  ])('of width %s', (width, lines) => {
    expect(tableLines(columns, width, same)).toEqual(lines);
  });

  test('is coloured after it was laid out, without the spaces', () => {
    const painted: readonly Column[] = [
      { header: 'a', cells: ['een', 'x'], paint: (cell, row) => `<${row}:${cell}>` },
      { header: 'n', cells: ['1', '22'], align: 'right', paint: (cell) => `(${cell})` },
    ];
    expect(tableLines(painted, undefined, (header) => `*${header}*`)).toEqual([
      '*a*     *n*',
      '<0:een>   (1)',
      '<1:x>    (22)',
    ]);
  });

  test('of nothing is an empty line', () => {
    expect(tableLines([], 80, same)).toEqual(['']);
  });

  test('is never wider than asked, whatever stands in it', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.replace(/\s/g, '_'));
    const table = fc.array(
      fc.record({ header: cell, cells: fc.array(cell, { minLength: 2, maxLength: 2 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(table, fc.integer({ min: 4, max: 60 }), (given, width) => {
        const all = given.map((column, i) =>
          i === 0 ? { ...column, least: 4 } : { ...column, expendable: i },
        );
        for (const line of tableLines(all, width, same)) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['ab cd', 4, 'ab…'],
  ['日本語', 6, '日本語'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日…'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3, '👨‍👩‍👧‍👦…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['abc', 1, '…'],
  ['abc', 0, ''],
])('%s in %i columns', (text, width, expected) => {
  expect(fitWidth(text, width)).toBe(expected);
});

test('padding counts columns of the screen', () => {
  expect([padWidth('日本', 6), padWidth('12', 4, 'start'), padWidth('abc', 2)]).toEqual([
    '日本  ',
    '  12',
    'abc',
  ]);
});
