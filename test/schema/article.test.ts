import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../src/check-example.ts';
import { articleShape } from '../../src/commands/schema/article-shape.ts';
import { defaultConfig } from '../../src/config/defaults.ts';
import type { Config } from '../../src/model/config.ts';
import { parseText } from '../../src/parse/document.ts';
import type { Example } from '../../src/rules/define.ts';
import { exampleText } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { articleSchema } from '../../src/schema/article-schema.ts';
import { published, validatorOf } from './validator.ts';

const faultsIn = validatorOf(published('article'));

/** What these rules find, the schema refuses. */
const told: readonly string[] = [
  'frontmatter/required',
  'frontmatter/type',
  'frontmatter/category-known',
  'frontmatter/author-known',
  'frontmatter/unknown-key',
  'frontmatter/slug',
  'frontmatter/date-exists',
  'frontmatter/date-format',
];
/** And some of what these find. */
const partlyTold: readonly string[] = ['frontmatter/date-placeholder', 'frontmatter/image-alt'];

/** The front matter as viag reads it, dates as text; undefined when it cannot be read. */
function frontMatterOf(text: string, config: Config): unknown {
  return parseText('articles/a.md', text, false, config.frontMatter).article?.frontMatter.data;
}

describe('the articles of this project', () => {
  const folder = fileURLToPath(new URL('../../articles/', import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });

  test.each(names.filter((name) => name.endsWith('.md')))('%s', (name) => {
    const data = frontMatterOf(readFileSync(folder + name, 'utf8'), defaultConfig);
    expect(faultsIn(data)).toEqual([]);
  });
});

describe('the schema of a workspace says what its rules say', () => {
  // An issue file is no article, and has a shape of its own.
  const overArticles = rules.filter(({ over }) => over !== 'issue');
  const examples: readonly (readonly [string, Example])[] = overArticles.flatMap(
    ({ id, good, bad }) => [
      ...good.map((example, index) => [`${id}, good ${index + 1}`, example] as const),
      ...bad.map((example, index) => [`${id}, bad ${index + 1}`, example] as const),
    ],
  );
  const read = examples.flatMap(([name, example]) => {
    const config = { ...defaultConfig, ...example.config };
    const data = frontMatterOf(exampleText(example), config);
    return data === undefined ? [] : [{ name, example, config, data }];
  });

  test.each(read)('$name', ({ example, config, data }) => {
    const found = (ids: readonly string[]) =>
      rules
        .filter(({ id }) => ids.includes(id))
        .flatMap((rule) => checkExample(rule, { ...example, options: undefined }, 'nl'))
        .map(({ ruleId, message }) => `${ruleId} ${message}`);
    const faults = validatorOf(articleSchema(articleShape(config), 'nl'))(data);
    if (faults.length === 0) expect(found(told)).toEqual([]);
    else expect(found([...told, ...partlyTold]), faults.join()).not.toEqual([]);
  });
});

describe('the settings of a workspace', () => {
  const article = { title: 'Woo', author: 'Redactie VIAG', date: '2018-12-13', category: 'Nieuws' };
  const refused = (config: Partial<Config>, data: object) =>
    validatorOf(articleSchema(articleShape({ ...defaultConfig, ...config }), 'nl'))(data).length >
    0;
  const mapping = defaultConfig.frontMatter;
  const off = (id: string) => new Map([[id, { level: 'off' }]] as const);
  const { author: _author, ...anonymous } = article;
  const { title: _title, date: _date, ...bare } = article;

  test.each<[string, Partial<Config>, object, boolean]>([
    ['nothing set', {}, article, false],
    ['an unknown key', {}, { ...article, auteur: 'X' }, true],
    [
      'an unknown key, rule off',
      { rules: off('frontmatter/unknown-key') },
      { ...article, x: 1 },
      false,
    ],
    [
      'a key that is let through',
      { frontMatter: { ...mapping, allow: ['x'] } },
      { ...article, x: 1 },
      false,
    ],
    ['another category', { categories: ['Kennis'] }, article, true],
    [
      'another category, rule off',
      { categories: ['Kennis'], rules: off('frontmatter/category-known') },
      article,
      false,
    ],
    ['another author', { authors: ['Bestuur VIAG'] }, article, true],
    [
      'a known one in a list',
      { authors: ['Redactie VIAG'] },
      { ...article, author: ['Redactie VIAG'] },
      false,
    ],
    ['no author', {}, anonymous, true],
    [
      'an author under an alias',
      { frontMatter: { ...mapping, aliases: { author: ['authors'] } } },
      { ...anonymous, authors: ['X'] },
      false,
    ],
    [
      'under no alias either',
      { frontMatter: { ...mapping, aliases: { author: ['authors'] } } },
      anonymous,
      true,
    ],
    [
      'an alias of the wrong kind',
      { frontMatter: { ...mapping, aliases: { author: ['authors'] } } },
      { ...anonymous, authors: {} },
      true,
    ],
    [
      'title and date elsewhere',
      { frontMatter: { ...mapping, title: 'heading', date: 'path' } },
      bare,
      false,
    ],
    ['nothing required', { rules: off('frontmatter/required') }, {}, false],
    [
      'other keys required',
      { rules: new Map([['frontmatter/required', { options: { keys: ['summary'] } }]]) },
      article,
      true,
    ],
  ])('%s', (_name, config, data, expected) => {
    expect(refused(config, data)).toBe(expected);
  });
});

test('the published schema lets the keys of other systems through, and any category', () => {
  const theirs = { title: 'X', author: 'Y', date: '2018-12-13', category: 'Z', layout: 'post' };
  expect(faultsIn(theirs)).toEqual([]);
});

test.each([
  ['no mapping at all', [], ['/ must be object']],
  ['a date object, not text', { date: 20181213 }, ['/date must be string']],
  ['a day that is not there', { date: '2018-02-30' }, ['/date must match format "date"']],
  [
    'a key of the prototype',
    JSON.parse('{"__proto__": {"title": "X"}}'),
    ["/ must have required property 'title'"],
  ],
])('hostile: %s', (_name, data, expected) => {
  expect(faultsIn(data)).toEqual(
    expect.arrayContaining(expected.map((line) => line.replace(/^\/ /, ' '))),
  );
});
