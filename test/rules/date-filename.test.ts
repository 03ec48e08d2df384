import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { fixText } from '../../src/fix.ts';
import { parseText } from '../../src/parse/document.ts';
import type { RuleEnvironment } from '../../src/rules/define.ts';
import { dateFilename } from '../../src/rules/frontmatter/date-filename.ts';
import { validate } from '../../src/validate.ts';

const environment: RuleEnvironment = {
  lang: 'nl',
  config: defaultConfig,
  today: { year: 2025, month: 6, day: 15 },
  surroundings: { kindOf: () => 'missing', namesIn: () => [], sizeOf: () => undefined },
};
const active = [{ rule: dateFilename, severity: 'warning' as const, options: undefined }];

function findings(name: string, text: string) {
  const document = parseText(`articles/${name}-woo.md`, text, false, defaultConfig.frontMatter);
  return validate([document], active, environment).files.flatMap((file) => file.findings);
}

/** The `date` line after mending. */
function mended(name: string, date: string): string {
  const text = fixText(`---\ntitle: X\ndate: ${date}\n---\nTekst.\n`, (current) =>
    findings(name, current).flatMap(({ fix }) => fix ?? []),
  );
  return /^date: (.*)$/m.exec(text)?.[1] ?? '';
}

describe('a slip is mended', () => {
  test.each([
    ['day and month swapped, no such day', '2018-02-27', '2018-27-02', '2018-02-27'],
    ['swapped, and still to come', '2025-03-11', '2025-11-03', '2025-03-11'],
    ['the old year in January', '2019-01-05', '2018-01-05', '2019-01-05'],
    ['a year that is still to come', '2018-12-13', '2081-12-13', '2018-12-13'],
    ['next year in December', '2024-12-28', '2025-12-28', '2024-12-28'],
    [
      'with quotes and a time, which stay',
      '2019-01-05',
      "'2018-01-05T09:30:00+01:00'",
      "'2019-01-05T09:30:00+01:00'",
    ],
    ['with a comment, which stays', '2019-01-05', '2018-01-05 # nieuw', '2019-01-05 # nieuw'],
  ])('%s', (_name, name, before, after) => {
    expect(mended(name, before)).toBe(after);
    expect(mended(name, after)).toBe(after);
  });
});

describe('what may be meant stays', () => {
  test.each([
    ['swapped, and both days have been', '2018-03-11', '2018-11-03'],
    ['the old year in another month', '2019-05-05', '2018-05-05'],
    ['two years behind', '2019-01-05', '2017-01-05'],
    ['a year ahead of the name, and past', '2018-01-05', '2019-01-05'],
    ['an event that was moved', '2025-05-10', '2025-06-29'],
    ['a name that is still to come', '2026-01-05', '2025-01-05'],
  ])('%s', (_name, name, date) => {
    expect(mended(name, date)).toBe(date);
    expect(findings(name, `---\ndate: ${date}\n---\nTekst.\n`)).toHaveLength(1);
  });
});

test('a day that does not exist is for another rule, unless the name explains it', () => {
  const text = '---\ndate: 2022-16-08\n---\nTekst.\n';
  expect(findings('2022-06-20', text)).toEqual([]);
  expect(findings('2022-08-16', text)).toHaveLength(1);
});
