import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../../../src/social/schedules/csv.ts';

const program = process.env.VIAG_SOFFICE ?? 'soffice';
const there = spawnSync(program, ['--version']).status === 0;

describe.skipIf(!there)('a CSV in LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'viag-calc-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['commas', { separator: ',', bom: false }, 44],
    ['semicolons and a byte order mark', { separator: ';', bom: true }, 59],
  ] as const)('is read as it was written, with %s', (_, style, separator) => {
    const rows = [
      ['Tekst', 'Link'],
      ['Regel een\n\nregel "twee"; en, meer 🎉', 'https://www.viag.nl/nieuws?a=1;b=2,3'],
      ["=cmd|' /C calc'!A0", '=1+1'],
      ['+31612345678', '-2+3'],
      ['@SUM(1;2)', '＝1+1'],
      ['\t=1+1', '\ufeff=1+1'],
    ];
    writeFileSync(join(folder, 'in.csv'), csv(rows, style));
    const { status, stderr } = spawnSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        `--infilter=CSV:${separator},34,76,1`,
        // Formulas as they are computed, so that one that ran would show.
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.csv'),
      ],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const read: string[][] = parse(readFileSync(join(folder, 'out/in.csv'), 'utf8'));
    expect(read).toEqual([
      ...rows.slice(0, 2),
      ...rows.slice(2).map((row) => row.map((cell) => `'${cell}`)),
    ]);
  });
});
