import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { articleText, makeFolder, sound } from './workspace.ts';

const next = 'Bekijk ze in je browser: dist/social/open.html\n';
const issue = ['export', 'social', '--issue', '2018-12'];

/** Runs at Thursday 20 December 2018, 11:00 in Amsterdam. */
function planned(args: readonly string[], files: Readonly<Record<string, string>> = sound) {
  const folder = makeFolder(files);
  const { code, stderr } = viag([...issue, ...args], { cwd: folder.root });
  const schedule = folder.has('dist/social/schedule') ? folder.list('dist/social/schedule') : [];
  return {
    code,
    stderr,
    schedule,
    read: (name: string) => folder.read(`dist/social/schedule/${name}`),
  };
}

describe('each format', () => {
  const every = ['--at', '2018-12-31 23:30', '--every', '1d'];
  const text = 'Van BIG naar BIO\n\nEen zin die het artikel draagt.\n\n';

  test.each([
    ['buffer', 3, '2019-01-01 23:30'],
    ['hootsuite', 0, '2019/01/01 23:30'],
    ['publer', 0, '2019-01-01 23:30'],
  ])('%s: a file for each network', (name, column, moment) => {
    const { code, stderr, schedule, read } = planned(['--schedule', name, ...every]);
    expect({ code, stderr, schedule }).toEqual({
      code: 0,
      stderr: next,
      schedule: [`${name}-linkedin.csv`, `${name}-x.csv`],
    });
    const rows: string[][] = parse(read(`${name}-x.csv`));
    const bio = rows.at(-1) ?? [];
    expect(bio[column]).toBe(moment);
    expect(bio[column === 0 ? 1 : 0]).toBe(`${text}https://www.viag.nl/nieuws/2018/12/06/bio`);
  });

  test('csv: one for all, and with --excel one that Excel opens', () => {
    const { read } = planned(['--schedule', 'csv', '--excel', ...every]);
    const sheet = read('posts.csv');
    expect(sheet.startsWith('\ufeffDatum;Tijd;Netwerk;')).toBe(true);
    const rows: Record<string, string>[] = parse(sheet, {
      columns: true,
      delimiter: ';',
      bom: true,
    });
    expect(rows.map((row) => [row.Datum, row.Tijd, row.Netwerk, row.Afbeelding])).toEqual([
      ['2018-12-31', '23:30', 'LinkedIn', 'smart-city/card.png'],
      ['2018-12-31', '23:30', 'X', 'smart-city/card.png'],
      ['2019-01-01', '23:30', 'LinkedIn', 'bio/card.png'],
      ['2019-01-01', '23:30', 'X', 'bio/card.png'],
    ]);
    const plain = planned(['--schedule', 'csv', ...every]).read('posts.csv');
    expect(plain.startsWith('Datum,Tijd,')).toBe(true);
  });

  test('ics: a reminder for each post', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(planned(['--schedule', 'ics', ...every]).read('posts.ics')),
    );
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Plaats op LinkedIn: Zeventien gemeenten in Barcelona', '2018-12-31T22:30:00Z'],
      ['Plaats op X: Zeventien gemeenten in Barcelona', '2018-12-31T22:30:00Z'],
      ['Plaats op LinkedIn: Van BIG naar BIO', '2019-01-01T22:30:00Z'],
      ['Plaats op X: Van BIG naar BIO', '2019-01-01T22:30:00Z'],
    ]);
  });

  test('more than one at once', () => {
    const both = ['--schedule', 'ics', '--schedule', 'csv', '--network', 'x'];
    expect(planned([...both, ...every]).schedule).toEqual(['posts.csv', 'posts.ics']);
    const commas = ['--schedule', 'ics, csv', '--network', 'x'];
    expect(planned([...commas, ...every]).schedule).toEqual(['posts.csv', 'posts.ics']);
    const { code, stderr } = planned(['--schedule', 'ics,excel', ...every]);
    expect([code, stderr.split('\n')[1]]).toEqual([
      2,
      '  Kies uit: buffer, hootsuite, publer, csv, ics.',
    ]);
  });
});

describe('the moments', () => {
  test.each([
    ['from now on', ['--on', 'di,do', '--time', '09:00'], ['2018-12-25 09:00', '2018-12-27 09:00']],
    ['today too', ['--on', 'do', '--time', '11.00'], ['2018-12-20 11:00', '2018-12-27 11:00']],
    ['in English', ['--on', 'Tuesday', '--time', '8:05'], ['2018-12-25 08:05', '2019-01-01 08:05']],
    [
      'at the time of --at',
      ['--at', '2019-01-02 10:15', '--on', 'wo,vr'],
      ['2019-01-02 10:15', '2019-01-04 10:15'],
    ],
    [
      'across summer time',
      ['--at', '2019-03-30T09:00', '--every', '1d'],
      ['2019-03-30 09:00', '2019-03-31 09:00'],
    ],
    [
      'of another zone',
      ['--at', '2019-01-02T10:15Z', '--every', '1w'],
      ['2019-01-02 11:15', '2019-01-09 11:15'],
    ],
  ])('%s', (_name, flags, moments) => {
    const { read } = planned(['--schedule', 'buffer', '--network', 'x', ...flags]);
    const rows: string[][] = parse(read('buffer-x.csv'), { from: 2 });
    expect(rows.map((row) => row[3])).toEqual(moments);
  });

  test('of one article need no period', () => {
    const folder = makeFolder(sound);
    const args = ['export', 'social', 'bio', '--schedule', 'csv', '--at', '2019-01-02 09:00'];
    expect(viag(args, { cwd: folder.root }).code).toBe(0);
  });
});

test.each([
  [['--at', '2019-01-02 09:00'], '--at werkt alleen samen met --schedule.'],
  [['--excel'], '--excel werkt alleen samen met --schedule.'],
  [['--schedule', 'csv'], 'Er staat niet bij wanneer de berichten geplaatst moeten worden.'],
  [
    ['--schedule', 'csv', '--every', '2d'],
    'Er staat niet bij wanneer de berichten geplaatst moeten worden.',
  ],
  [['--schedule', 'csv', '--at', 'morgen'], '‘morgen’ is geen dag met een tijd.'],
  [
    ['--schedule', 'csv', '--at', '2019-02-30 09:00'],
    'Het moment ‘2019-02-30 09:00’ bestaat niet.',
  ],
  [
    ['--schedule', 'csv', '--at', '2018-12-20 10:59'],
    'Het moment ‘2018-12-20 10:59’ is al voorbij.',
  ],
  [
    ['--schedule', 'csv', '--at', '2019-01-02 09:00', '--every', '2'],
    '‘2’ is geen aantal dagen of weken.',
  ],
  [
    ['--schedule', 'csv', '--on', 'di,dorsdag', '--time', '9:00'],
    '‘dorsdag’ is geen dag van de week.',
  ],
  [['--schedule', 'csv', '--on', 'di', '--time', 'negen'], '‘negen’ is geen tijd.'],
  [['--schedule', 'csv', '--on', 'di', '--time', '24:00'], 'De tijd ‘24:00’ bestaat niet.'],
  [
    ['--schedule', 'csv', '--on', 'di'],
    'Er staat niet bij hoe laat de berichten geplaatst moeten worden.',
  ],
  [
    ['--schedule', 'csv', '--at', '2019-01-02 09:00', '--time', '09:00'],
    '--time werkt alleen samen met --on.',
  ],
  [
    ['--schedule', 'csv', '--at', '2019-01-02 09:00', '--every', '2d', '--on', 'di'],
    '--every en --on gaan niet samen.',
  ],
  [
    ['--schedule', 'csv', '--at', '2019-01-02 09:00'],
    'Er zijn 2 artikelen, en er staat niet bij hoeveel tijd ertussen zit.',
  ],
  [['--schedule', 'later'], '‘later’ is geen geldige waarde voor --schedule.'],
])('%j will not do', (flags, message) => {
  const { code, stderr, schedule } = planned(flags);
  expect({ code, first: stderr.split('\n')[0], schedule }).toEqual({
    code: 2,
    first: `fout: ${message}`,
    schedule: [],
  });
});

describe('what a tool cannot take is told of, and stays out of its file', () => {
  const own = (lines: string) => ({
    ...sound,
    'articles/2018-12-06-bio.md': articleText({
      title: 'Van BIG naar BIO',
      date: '2018-12-06',
      more: `social:\n${lines}`,
    }),
  });
  const monday = ['--at', '2019-01-07 09:00', '--every', '1d'];

  test('threads', () => {
    const long = `  x: '${'Een zin van acht woorden over de BIO. '.repeat(9)}https://www.viag.nl'\n`;
    const flags = ['--schedule', 'publer', '--network', 'x', '--thread', ...monday];
    const { stderr, read } = planned([...flags, '--allow', 'invalid'], own(long));
    expect(stderr).toBe(
      `let op: Een reeks berichten past niet in een bestand voor publer. Plan dit zelf in: X over ‘bio’\n${next}`,
    );
    expect(parse(read('publer-x.csv'))).toHaveLength(2);
  });

  test('content warnings', () => {
    const flags = ['--schedule', 'buffer', '--network', 'mastodon', ...monday];
    const { stderr, read } = planned(flags, own('  warning: Reclame\n'));
    expect(stderr).toBe(
      `let op: Een bericht met een waarschuwing past niet in een bestand voor buffer. Plan dit zelf in: Mastodon over ‘bio’\n${next}`,
    );
    expect(parse(read('buffer-mastodon.csv'))).toHaveLength(2);
  });

  test('odd minutes', () => {
    const flags = ['--schedule', 'hootsuite', '--network', 'x', '--on', 'ma', '--time', '09:03'];
    const { code, stderr, schedule } = planned(flags);
    expect({ code, stderr, schedule }).toEqual({
      code: 0,
      stderr: `let op: Een bestand voor hootsuite kent alleen hele vijf minuten. Dit staat er niet in: X over ‘smart-city’, X over ‘bio’\n${next}`,
      schedule: [],
    });
  });

  test('what a spreadsheet could run gets an apostrophe', () => {
    const flags = ['--schedule', 'csv', '--network', 'x', ...monday];
    const { stderr, read } = planned(flags, own('  x: \'=HYPERLINK("https://www.viag.nl")\'\n'));
    expect(stderr).toBe(
      `let op: Met --schedule csv staat er een apostrof voor een tekst die een spreadsheet als formule kan uitvoeren. Haal die in je planprogramma weer weg: X over ‘bio’\n${next}`,
    );
    const rows: Record<string, string>[] = parse(read('posts.csv'), { columns: true });
    expect(rows.at(-1)?.Tekst).toBe('\'=HYPERLINK("https://www.viag.nl")');
  });
});
