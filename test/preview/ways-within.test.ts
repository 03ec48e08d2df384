import { expect, test } from 'vitest';
import type { DeskEntry } from '../../src/model/desk.ts';
import { waysWithin } from '../../src/preview/ways-within.ts';
import { configWith } from '../feed/sample.ts';

function entry(path: string, slug: string, date?: DeskEntry['date']): DeskEntry {
  return {
    path,
    slug,
    ...(date && { date }),
    state: 'ready',
    categories: [],
    authors: [],
    tags: [],
    draft: false,
    sentIn: [],
    plannedIn: [],
    counts: { error: 0, warning: 0, info: 0 },
    missingAlt: 0,
  };
}

const { site } = configWith();
const ways = waysWithin(
  [
    entry('articles/2018/woo.md', 'woo', { year: 2018, month: 12, day: 13 }),
    entry('articles/2018-12-06-bio.md', 'bio', { year: 2018, month: 12, day: 6 }),
    entry('articles/kaart/index.md', 'kaart'),
  ],
  site,
);
const bio = '../../article/2018-12-06-bio-14jz5jh/index.html';

test.each([
  ['../2018-12-06-bio.md', bio],
  ['../2018-12-06-bio.md#Wat%20nu', `${bio}#kop-wat%20nu`],
  ['bio', bio],
  ['https://www.viag.nl/nieuws/2018/12/06/bio', bio],
  ['http://viag.nl/nieuws/2018/12/06/bio/?utm_source=mail#wat-nu', `${bio}#kop-wat-nu`],
  ['/nieuws/2018/12/06/bio', bio],
  ['../kaart/', '../../article/kaart-j3xgxq/index.html'],
  ['#Één kop', '#kop-%C3%A9%C3%A9n%20kop'],
  ['#top', '#'],
  ['#', '#'],
  ['#%zz', '#kop-%25zz'],
  ['https://www.viag.nl/nieuws/2018/12/06/bio?pagina=2', undefined],
  ['https://www.viag.nl/leden', undefined],
  ['https://www.viag.nl.evil.example/nieuws/2018/12/06/bio', undefined],
  ['https://viag.nl@evil.example/nieuws/2018/12/06/bio', undefined],
  ['https://x.nl/', undefined],
  ['../weg.md', undefined],
  ['javascript:alert(1)', undefined],
  ['//evil.example/', undefined],
])('a link to %j leads to %s', (url, expected) => {
  expect(ways.fromArticle('articles/2018/woo.md')(url)).toBe(expected);
});

test('an address of the site leads to the page of its article, from any page', () => {
  const address = 'https://www.viag.nl/nieuws/2018/12/06/bio';
  expect(ways.fromPage('feed/index.html', address)).toBe(bio.slice('../'.length));
  expect(ways.fromPage('feed/index.html', 'https://www.viag.nl/')).toBeUndefined();
});
