import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { fixText } from '../../src/fix.ts';
import type { Level } from '../../src/model/finding.ts';
import { parseText } from '../../src/parse/document.ts';
import { rules } from '../../src/rules/index.ts';
import { validate } from '../../src/validate.ts';

const environment = {
  lang: 'nl' as const,
  config: defaultConfig,
  today: { year: 2018, month: 12, day: 20 },
  surroundings: { kindOf: () => 'missing' as const, namesIn: () => [], sizeOf: () => undefined },
};

/** Every rule of front matter, at its own level or at the one given here. */
function findingsIn(text: string, levels: Readonly<Record<string, Level>> = {}) {
  const active = rules
    .filter(({ id }) => id.startsWith('frontmatter/') && id !== 'frontmatter/summary-missing')
    .flatMap((rule) => {
      const level = levels[rule.id] ?? rule.severity;
      return level === 'off' ? [] : [{ rule, severity: level, options: undefined }];
    });
  const document = parseText('2018-12-13-x.md', text, false, defaultConfig.frontMatter);
  return validate([document], active, environment).files.flatMap(({ findings }) => findings);
}

const shown = (text: string, levels?: Readonly<Record<string, Level>>) =>
  findingsIn(text, levels).map(
    ({ severity, line, column, message, fix }) =>
      `${severity} ${line}:${column} ${message}${fix ? ` -> ${fix.text}` : ''}`,
  );

const article = (...head: readonly string[]) => `---\n${head.join('\n')}\n---\nEen zin.\n`;
const sound = ['title: Woo', 'author: Redactie VIAG', 'date: 2018-12-13', 'category: Nieuws'];

describe('a required key under another name', () => {
  test.each([
    ['titel', 'title', 'Woo'],
    ['tilte', 'title', 'Woo'],
    ['Title', 'title', 'Woo'],
    ['auteur', 'author', 'Redactie VIAG'],
    ['auteurs', 'author', '[Redactie VIAG]'],
    ['datum', 'date', '2018-12-13'],
    ['categorie', 'category', 'Nieuws'],
    ['rubriek', 'category', 'Nieuws'],
  ])('%s for %s is one error, and mended none', (written, meant, value) => {
    const others = sound.filter((line) => !line.startsWith(`${meant}:`));
    const text = article(`${written}: ${value}`, ...others);
    expect(shown(text)).toEqual([
      `error 2:1 viag kent het gegeven \`${written}\` niet. Bedoel je \`${meant}\`? -> ${meant}`,
    ]);
    const mended = fixText(text, (left) => findingsIn(left).flatMap(({ fix }) => fix ?? []));
    expect(mended).toBe(article(`${meant}: ${value}`, ...others));
    expect(shown(mended)).toEqual([]);
  });

  test('all four of them', () => {
    const text = article('titel: Woo', 'auteur: A', 'datum: 2018-12-13', 'categorie: Nieuws');
    expect(shown(text)).toEqual([
      'error 2:1 viag kent het gegeven `titel` niet. Bedoel je `title`? -> title',
      'error 3:1 viag kent het gegeven `auteur` niet. Bedoel je `author`? -> author',
      'error 4:1 viag kent het gegeven `datum` niet. Bedoel je `date`? -> date',
      'error 5:1 viag kent het gegeven `categorie` niet. Bedoel je `category`? -> category',
    ]);
  });

  test('is missing all the same when nobody asks about unknown keys', () => {
    const text = article('titel: Woo', ...sound.slice(1));
    expect(shown(text, { 'frontmatter/unknown-key': 'off' })).toEqual([
      'error 2:1 `title` ontbreekt, maar er staat `titel`. Maak daar `title` van.',
    ]);
    expect(shown(text, { 'frontmatter/required': 'off' })).toEqual([
      'warning 2:1 viag kent het gegeven `titel` niet. Bedoel je `title`? -> title',
    ]);
  });

  test('the graver level holds, whichever rule has it', () => {
    const text = article('titel: Woo', ...sound.slice(1));
    const found = 'viag kent het gegeven `titel` niet. Bedoel je `title`? -> title';
    expect(
      shown(text, { 'frontmatter/unknown-key': 'error', 'frontmatter/required': 'info' }),
    ).toEqual([`error 2:1 ${found}`]);
    expect(
      shown(text, { 'frontmatter/unknown-key': 'info', 'frontmatter/required': 'warning' }),
    ).toEqual([`warning 2:1 ${found}`]);
  });
});

test('a key that cannot stand for the missing one takes nothing away', () => {
  expect(shown(article(...sound.slice(0, 2), 'data: [1, 2]', ...sound.slice(3)))).toEqual([
    'error 1:1 `date` ontbreekt. Zet in de kop bijvoorbeeld: date: 2018-12-20',
    'warning 4:1 viag kent het gegeven `data` niet. Bedoel je `date`?',
  ]);
});

test('a second slip for the same key is a finding of its own', () => {
  expect(shown(article('titel: Woo', 'tittle: Woo', ...sound.slice(1)))).toEqual([
    'error 2:1 viag kent het gegeven `titel` niet. Bedoel je `title`? -> title',
    'warning 3:1 viag kent het gegeven `tittle` niet. Bedoel je `title`?',
  ]);
});
