import { describe, expect, test } from 'vitest';
import type { Issue, IssueFile } from '../../src/model/issue.ts';
import type { Arrangement } from '../../src/newsletter/arrange.ts';
import { composeIssue } from '../../src/newsletter/compose.ts';
import { type DatedArticle, isDated } from '../../src/select.ts';
import { sampleConfig, sampleIssueFile, sampleItem, tree } from './sample.ts';

const day = { year: 2018, month: 12, day: 13 };

function article(
  slug: string,
  more: Parameters<typeof sampleItem>[1] = {},
  body = '',
): DatedArticle {
  const made = sampleItem({ title: slug }, { slug, date: day, ...more }).article;
  const full = { ...made, tree: () => tree(body) };
  if (!isDated(full)) throw new Error('the article of this test has no date');
  return full;
}

const byCategory = { groupBy: 'category' } as const;
const frame = { name: '2018-12', title: 'Nieuwsbrief december 2018', date: day };
const config = { ...sampleConfig(), categories: ['Nieuwsbrief', 'Nieuws'] };
const compose = (articles: readonly DatedArticle[], file?: IssueFile) =>
  composeIssue(
    {
      frame: { ...frame, ...(file && { file }) },
      articles,
      arrangement: byCategory,
      archive: [],
      picturesOf: () => ({ inText: new Map() }),
    },
    config,
  );

test('an article as an item', () => {
  const one = article('congres', { summary: 'Kort.', categories: ['Nieuws'] });
  const image = { src: 'images/a.png', width: 2, height: 1, alt: 'Zaal' };
  const ingredients = {
    frame,
    articles: [one],
    arrangement: byCategory,
    archive: [one],
    picturesOf: () => ({ image, inText: new Map() }),
  };
  expect(composeIssue(ingredients, config)).toEqual({
    ...frame,
    subject: frame.title,
    preheader: 'congres',
    sections: [
      {
        heading: 'Nieuws',
        items: [
          {
            article: one,
            title: 'congres',
            date: day,
            url: 'https://www.viag.nl/nieuws/2018/12/13/congres',
            teaser: 'Kort.',
            image,
          },
        ],
      },
    ],
    agenda: [],
    external: [],
    pages: new Map([[one.path, 'https://www.viag.nl/nieuws/2018/12/13/congres']]),
  });
});

describe('sections', () => {
  const headings = (articles: readonly DatedArticle[]) =>
    compose(articles).sections.map(({ heading, items }) => [heading, ...items.map((i) => i.title)]);

  test('in the order of the configuration, then as they come; the first category counts', () => {
    expect(
      headings([
        article('a', { categories: ['Kennis'] }),
        article('b', { categories: ['Nieuws', 'Nieuwsbrief'] }),
        article('c', { categories: [] }),
        article('d', { categories: ['Nieuwsbrief'] }),
        article('e', { categories: ['Kennis'] }),
        article('f', { categories: ['Nieuws'] }),
      ]),
    ).toEqual([
      ['Nieuwsbrief', 'd'],
      ['Nieuws', 'b', 'f'],
      ['Kennis', 'a', 'e'],
      ['Overige artikelen', 'c'],
    ]);
  });

  test('names that mean something to JavaScript are names', () => {
    expect(headings([article('a', { categories: ['__proto__'] })])).toEqual([['__proto__', 'a']]);
  });
});

describe('what the editor did not write', () => {
  test('the teaser is the summary, else the beginning of the text', () => {
    const teaser = (made: DatedArticle) => compose([made]).sections[0]?.items[0]?.teaser;
    expect(teaser(article('a', { summary: 'Kort.' }, 'Lang verhaal.\n'))).toBe('Kort.');
    expect(teaser(article('a', {}, '# Kop\n\nEen *zin* met een [link](https://vng.nl).\n'))).toBe(
      'Een zin met een link.',
    );
    expect(teaser(article('a', {}, ''))).toBe('');
  });

  test('the title is the slug', () => {
    const { title: _, ...meta } = article('congres').meta;
    const untitled = { ...article('congres'), meta } as DatedArticle;
    expect(compose([untitled]).sections[0]?.items[0]?.title).toBe('congres');
  });

  test('the preheader names the articles, as far as there is room', () => {
    expect(compose([article('Een'), article('Twee')]).preheader).toBe('Een · Twee');
    const many = Array.from({ length: 30 }, (_, n) => article(`Artikel ${n}`));
    expect([...compose(many).preheader].length).toBeLessThanOrEqual(110);
  });
});

describe('what an issue file says', () => {
  const mention = (slug: string, more = {}) => ({
    slug,
    key: '',
    full: false,
    hideImage: false,
    ...more,
  });
  const shape = ({ sections }: Issue) =>
    sections.map(({ heading, items }) => [heading, ...items.map(({ title }) => title)]);

  test('comes first', () => {
    const file = sampleIssueFile({
      title: 'Winter',
      date: { year: 2018, month: 12, day: 21 },
      number: '12',
      subject: 'Onderwerp',
      preheader: 'Voorproefje',
      closing: 'Tot ziens.',
      introduction: tree('Beste leden,'),
    });
    const { sections: _, ...issue } = compose([article('a')], file);
    expect(issue).toEqual({
      name: '2018-12',
      title: 'Winter',
      date: file.date,
      number: '12',
      subject: 'Onderwerp',
      preheader: 'Voorproefje',
      closing: 'Tot ziens.',
      introduction: file.introduction,
      agenda: [],
      external: [],
      pages: new Map(),
    });
    const { date: __, subject: ___, ...undated } = file;
    expect(compose([article('a')], undated)).toMatchObject({ date: day, subject: 'Winter' });
  });

  test('its own sections follow the categories; an article counts where it is first', () => {
    const file = sampleIssueFile({
      articles: [mention('a')],
      sections: [
        { title: 'Vereniging', articles: [mention('c'), mention('a'), mention('b')] },
        { title: 'Leeg', articles: [mention('niet-toegelaten')] },
        { title: 'Later', articles: [mention('b'), mention('d')] },
      ],
    });
    const all = ['a', 'b', 'c', 'd'].map((slug) => article(slug, { categories: ['Nieuws'] }));
    expect(shape(compose(all, file))).toEqual([
      ['Nieuws', 'a'],
      ['Vereniging', 'c', 'b'],
      ['Later', 'd'],
    ]);
  });

  test('of an article: another heading and teaser, no picture, all of its text', () => {
    const file = sampleIssueFile({
      articles: [mention('a', { heading: 'Kop', teaser: 'Kort.', full: true, hideImage: true })],
    });
    const image = { src: 'images/a.png', width: 2, height: 1, alt: '' };
    const [item] =
      composeIssue(
        {
          frame: { ...frame, file },
          articles: [article('a', {}, 'Alles.')],
          arrangement: byCategory,
          archive: [],
          picturesOf: () => ({ image, inText: new Map([['a.png', image]]) }),
        },
        config,
      ).sections[0]?.items ?? [];
    expect(item).toMatchObject({
      title: 'Kop',
      teaser: 'Kort.',
      full: { body: tree('Alles.'), images: new Map([['a.png', image]]) },
    });
    expect(item?.image).toBe(undefined);
  });

  test('a path on the site becomes an address', () => {
    const file = sampleIssueFile({
      agenda: [{ title: 'x', date: day, url: '/agenda' }],
      external: [{ title: 'y', url: 'https://vng.nl/y' }],
    });
    const { agenda, external } = compose([], file);
    expect([agenda[0]?.url, external[0]?.url]).toEqual([
      'https://www.viag.nl/agenda',
      'https://vng.nl/y',
    ]);
  });
});

describe('without an issue file', () => {
  const some = [
    article('b', { date: { year: 2018, month: 12, day: 1 }, categories: ['Nieuws'] }),
    article('a', { date: { year: 2018, month: 11, day: 9 }, categories: ['Kennis'] }),
    article('c', { date: { year: 2018, month: 12, day: 3 }, categories: ['Kennis'] }),
  ];
  const shaped = (arrangement: Arrangement) =>
    composeIssue(
      {
        frame,
        articles: some,
        arrangement,
        archive: [],
        picturesOf: () => ({ inText: new Map() }),
      },
      config,
    ).sections.map(({ heading, items }) => [heading, ...items.map(({ title }) => title)]);

  test.each<readonly [Arrangement, readonly (readonly (string | undefined)[])[]]>([
    [
      { groupBy: 'category' },
      [
        ['Nieuws', 'b'],
        ['Kennis', 'a', 'c'],
      ],
    ],
    [{ groupBy: 'none' }, [[undefined, 'b', 'a', 'c']]],
    [{ groupBy: 'none', order: 'newest' }, [[undefined, 'c', 'b', 'a']]],
    [{ groupBy: 'none', order: 'oldest' }, [[undefined, 'a', 'b', 'c']]],
    [{ groupBy: 'none', order: 'title' }, [[undefined, 'a', 'b', 'c']]],
    [
      { groupBy: 'month', order: 'newest' },
      [
        ['December 2018', 'c', 'b'],
        ['November 2018', 'a'],
      ],
    ],
  ])('%j', (arrangement, sections) => {
    expect(shaped(arrangement)).toEqual(sections);
  });
});
