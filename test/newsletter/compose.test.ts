import { describe, expect, test } from 'vitest';
import type { IssueFile } from '../../src/model/issue.ts';
import { composeIssue } from '../../src/newsletter/compose.ts';
import { type DatedArticle, isDated } from '../../src/select.ts';
import { sampleConfig, sampleItem, tree } from './sample.ts';

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

const frame = { name: '2018-12', title: 'Nieuwsbrief december 2018', date: day };
const config = { ...sampleConfig(), categories: ['Nieuwsbrief', 'Nieuws'] };
const compose = (articles: readonly DatedArticle[], file?: IssueFile) =>
  composeIssue(articles, { ...frame, ...(file && { file }) }, config, () => undefined);

test('an article as an item', () => {
  const one = article('congres', { summary: 'Kort.', categories: ['Nieuws'] });
  const image = { src: 'images/a.png', width: 2, height: 1, alt: 'Zaal' };
  expect(composeIssue([one], frame, config, () => image)).toEqual({
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

test('what the issue file says comes first', () => {
  const file: IssueFile = {
    path: 'newsletters/2018-12.md',
    name: '2018-12',
    title: 'Winter',
    undated: false,
    date: { year: 2018, month: 12, day: 21 },
    subject: 'Onderwerp',
    preheader: 'Voorproefje',
    slugs: [],
    introduction: tree('Beste leden,'),
  };
  const { sections: _, ...issue } = compose([article('a')], file);
  expect(issue).toEqual({
    name: '2018-12',
    title: 'Winter',
    date: file.date,
    subject: 'Onderwerp',
    preheader: 'Voorproefje',
    introduction: file.introduction,
  });
  const { date: __, subject: ___, ...undated } = file;
  expect(compose([article('a')], undated)).toMatchObject({ date: day, subject: 'Winter' });
});
