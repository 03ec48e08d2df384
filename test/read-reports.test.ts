import { describe, expect, test } from 'vitest';
import { reportFaultWords } from '../src/messages/report-fault.ts';
import type { Report } from '../src/model/finding.ts';
import { readReports } from '../src/read-reports.ts';
import { json } from '../src/reporters/json.ts';
import { context, finding, hostile, mixed, report } from './reporters/sample.ts';

const source = (name: string, from: Report) => ({ name, text: json.render(from, context()) });

/** What is said, first in Dutch, then in English. */
function said(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((text, index) => ({ name: `${index + 1}.json`, text }));
  const reading = readReports(sources);
  if (reading.ok) return [];
  return (['nl', 'en'] as const).flatMap((lang) => {
    const { message, help } = reportFaultWords(reading.fault, lang);
    return [message, help];
  });
}

describe('what is written comes back', () => {
  test.each([
    ['one of everything', mixed],
    ['hostile names and messages', hostile],
    ['nothing', report()],
  ])('%s', (_name, from) => {
    expect(readReports([source('a.json', from)])).toEqual({ ok: true, report: from });
  });

  test('a key of __proto__ is a key like another', () => {
    const named = report({ path: '__proto__', findings: [finding()] });
    expect(readReports([source('a.json', named)])).toEqual({ ok: true, report: named });
  });

  test('a byte order mark before it is no part of it', () => {
    const { text } = source('a.json', mixed);
    expect(readReports([{ name: 'a.json', text: `\ufeff${text}` }])).toEqual({
      ok: true,
      report: mixed,
    });
  });

  test('keys of a later viag are passed over', () => {
    const text = source('a.json', mixed).text.replace('"version": 1,', '"version": 1, "new": {},');
    expect(readReports([{ name: 'a.json', text }])).toEqual({ ok: true, report: mixed });
  });
});

describe('several as one', () => {
  test('in the order of their paths, counted together', () => {
    const parts = mixed.files.map((file) => source(file.path, report(file)));
    expect(readReports(parts.toReversed())).toEqual({ ok: true, report: mixed });
  });

  test('none at all are a report of nothing', () => {
    expect(readReports([])).toEqual({ ok: true, report: report() });
  });

  test('what is counted is what is listed', () => {
    const text = source('a.json', mixed).text.replace('"error": 1', '"error": 99');
    expect(readReports([{ name: 'a.json', text }])).toEqual({ ok: true, report: mixed });
  });
});

describe('what is no report', () => {
  const whole = source('', mixed).text;

  test.each([
    ['an empty file', '', 'is geen JSON.'],
    ['a report of another form', 'articles/a.md:1:1: Dit klopt niet.', 'is geen JSON.'],
    ['half a report', whole.slice(0, -10), 'is geen JSON.'],
    ['no mapping', 'null', 'is geen verslag van viag: ‘version’ ontbreekt of klopt niet.'],
    ['a list', '[]', 'is geen verslag van viag: ‘version’ ontbreekt of klopt niet.'],
    ['no version', '{"files":[]}', 'is geen verslag van viag: ‘version’ ontbreekt of klopt niet.'],
    [
      'a report in another form',
      '{"version":"2.1.0","runs":[]}',
      'is geen verslag van viag: ‘version’ ontbreekt of klopt niet.',
    ],
    ['no tool', '{"version":1}', 'is geen verslag van viag: ‘tool’ ontbreekt of klopt niet.'],
    [
      'line 0',
      whole.replace('"line": 2', '"line": 0'),
      'is geen verslag van viag: ‘files.0.findings.0.line’ ontbreekt of klopt niet.',
    ],
    [
      'an unknown severity',
      whole.replace('"severity": "info"', '"severity": "fatal"'),
      'is geen verslag van viag: ‘files.0.findings.0.severity’ ontbreekt of klopt niet.',
    ],
    [
      'a version that is none',
      '{"version":[1]}',
      'is geen verslag van viag: ‘version’ ontbreekt of klopt niet.',
    ],
  ])('%s', (_name, text, message) => {
    expect(said(text).slice(0, 2)).toEqual([
      `‘1.json’ ${message}`,
      'Maak het verslag met: viag validate --format json',
    ]);
  });

  test('another version', () => {
    expect(said(whole, whole.replace('"version": 1', '"version": 2'))).toEqual([
      '‘2.json’ is een verslag van versie 2; deze viag leest versie 1.',
      'Maak en lees de verslagen met dezelfde viag.',
      '‘2.json’ is a report of version 2; this viag reads version 1.',
      'Make and read the reports with the same viag.',
    ]);
  });

  test('a file that stands in two of them, or twice in one', () => {
    expect(said(source('', hostile).text, source('', hostile).text)).toEqual([
      '‘articles/a%0A::error::b,line=1:\\n\\x1b[2J.md’ staat in ‘1.json’ en in ‘2.json’.',
      'Elk artikel hoort in één verslag te staan. Noem elk deel één keer.',
      '‘articles/a%0A::error::b,line=1:\\n\\x1b[2J.md’ stands in ‘1.json’ and in ‘2.json’.',
      'Each article belongs in one report. Name each part once.',
    ]);
    const [file] = mixed.files;
    expect(said(source('', report(...(file ? [file, file] : []))).text)[0]).toBe(
      '‘articles/a.md’ staat twee keer in ‘1.json’.',
    );
  });
});
