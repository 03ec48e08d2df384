import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, looksLikeFormula } from '../../../src/social/schedules/csv.ts';

const plain = { separator: ',', bom: false } as const;

describe('csv', () => {
  test.each([
    ['gewoon', 'gewoon'],
    ['een, twee', '"een, twee"'],
    ['zij zei "ja"', '"zij zei ""ja"""'],
    ['regel\nen nog een', '"regel\nen nog een"'],
    [' met wit ', '" met wit "'],
    ['', ''],
    ['a\0b\x1b[31m', 'ab[31m'],
    ['half \ud83c teken', 'half \ufffd teken'],
    ["=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\""],
    ['+31612345678', '"\'+31612345678"'],
    ['-1+1', '"\'-1+1"'],
    ['@SUM(1)', '"\'@SUM(1)"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\nhoi', '"\'\nhoi"'],
    ['＝1', '"\'＝1"'],
    ['＋1', '"\'＋1"'],
    ['－1', '"\'－1"'],
    ['＠A1', '"\'＠A1"'],
    ['\ufeff=1', '"\'\ufeff=1"'],
    ['\u200b =1', '"\'\u200b =1"'],
    ['\0=1', '"\'=1"'],
    ['1-1', '1-1'],
    ['lid@viag.nl', 'lid@viag.nl'],
  ])('%j becomes %j', (cell, written) => {
    expect(csv([[cell]], plain)).toBe(`${written}\r\n`);
  });

  test('separates by semicolons after a byte order mark for Excel', () => {
    expect(csv([['a', 'b;c', 'd,e']], { separator: ';', bom: true })).toBe(
      '\ufeffa;"b;c";"d,e"\r\n',
    );
  });

  test.each([plain, { separator: ';', bom: true } as const])('reads back with %j', (style) => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', '=', "'", '\ufeff', 'a') }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const read: string[][] = parse(csv(written, style), {
          delimiter: style.separator,
          bom: style.bom,
          record_delimiter: '\r\n',
        });
        const expected = written.map((row) =>
          row.map((text) => {
            const clean = text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '');
            return looksLikeFormula(clean) ? `'${clean}` : clean;
          }),
        );
        expect(read).toEqual(expected);
      }),
    );
  });
});
