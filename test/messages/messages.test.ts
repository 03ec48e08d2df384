import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dateFaultText } from '../../src/messages/date-faults.ts';
import { validateWords } from '../../src/messages/validate.ts';
import { readDate } from '../../src/text/dates/read-date.ts';

const folder = fileURLToPath(new URL('../../src/messages/', import.meta.url));

/** Every word list of the shell. */
const lists = (
  await Promise.all(
    readdirSync(folder).map(async (file) => {
      const module: Readonly<Record<string, unknown>> = await import(`${folder}${file}`);
      return Object.entries(module).map(([name, value]) => ({ name: `${file}: ${name}`, value }));
    }),
  )
)
  .flat()
  .filter(
    (list): list is { name: string; value: { nl: object; en: object } } =>
      typeof list.value === 'object' && list.value !== null && 'nl' in list.value,
  );

/** Each text under its path; of a function what it says about made-up things. */
function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said: unknown = value(...Array(value.length).fill('X'));
    return texts(said, `${path}()`);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('the words of the shell', () => {
  test.each(lists)(
    '$name says the same things in both languages, and leaves none out',
    ({ value }) => {
      // commander itself speaks English, so its titles need no translation.
      const without = (list: readonly (readonly [string, string])[]) =>
        list.filter(([path]) => !path.startsWith('.titles.'));
      const [nl, en] = [without(texts(value.nl, '')), without(texts(value.en, ''))];
      expect(en.map(([path]) => path).sort()).toEqual(nl.map(([path]) => path).sort());
      expect(
        [...nl, ...en].filter(([, text]) => text.trim() === '' || text.includes('undefined')),
      ).toEqual([]);
    },
  );
});

test.each(['nl', 'en'] as const)('a number agrees with its noun in %s', (lang) => {
  const { tooMany } = validateWords[lang];
  const words =
    lang === 'nl' ? ['1 waarschuwing,', '2 waarschuwingen,'] : ['1 warning,', '2 warnings,'];
  expect(
    [tooMany(1, 0), tooMany(2, 1)].map((text) => text.split(' ').slice(0, 2).join(' ')),
  ).toEqual(words);
});

describe('why a date will not do', () => {
  const today = { year: 2018, month: 12, day: 20 };
  const reason = (written: string, lang: 'nl' | 'en') => {
    const reading = readDate(written, today);
    return reading.ok ? undefined : dateFaultText(reading.fault, lang);
  };

  test.each([
    ['', 'Vul een datum in, zoals 13-12-2018 of vandaag.'],
    [
      'binnenkort',
      'Dit is niet als datum te lezen. Typ bijvoorbeeld 13-12-2018 of 13 december 2018.',
    ],
    ['31-2-2018', 'Deze dag bestaat niet. Kijk de dag en de maand nog eens na.'],
    ['04-12-2018', 'Is dit 4 december 2018 of 12 april 2018? Typ de datum voluit.'],
    ['ma 13 dec 2018', '13 december 2018 is een donderdag, geen maandag.'],
  ])('%j', (written, text) => {
    expect(reason(written, 'nl')).toBe(text);
    expect(reason(written, 'en')).not.toBe(text);
  });
});
