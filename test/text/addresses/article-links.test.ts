import { expect, test } from 'vitest';
import { articleLinks } from '../../../src/text/addresses/article-links.ts';
import { article, configWith } from '../../feed/sample.ts';

const from = article('articles/2018/2018-12-13-woo.md');
const published = [
  from,
  article('articles/2018-12-06-bio.md', { date: '2018-12-06' }),
  article('articles/2018-11-29-kaart/index.md', { date: '2018-11-29' }),
  article('articles/x.md', { date: '2018-11-01', slug: 'eigen-slug' }),
];
const resolve = articleLinks(published, configWith().site)(from);
const site = 'https://www.viag.nl/nieuws';

test.each([
  ['../2018-12-06-bio.md', `${site}/2018/12/06/bio`],
  ['../2018-12-06-bio.md#wat%20nu', `${site}/2018/12/06/bio#wat%20nu`],
  ['../2018-11-29-kaart/index.md', `${site}/2018/11/29/kaart`],
  ['../2018-11-29-kaart/', `${site}/2018/11/29/kaart`],
  ['../2018-11-29-kaart', `${site}/2018/11/29/kaart`],
  ['bio', `${site}/2018/12/06/bio`],
  ['../x.md', `${site}/2018/11/01/eigen-slug`],
  ['eigen-slug', `${site}/2018/11/01/eigen-slug`],
  ['#kop', `${site}/2018/12/13/woo#kop`],
  ['/leden?a=1', 'https://www.viag.nl/leden?a=1'],
  ['https://x.nl/', 'https://x.nl/'],
  ['mailto:redactie@viag.nl', 'mailto:redactie@viag.nl'],
  ['../../../../etc/passwd', undefined],
  ['bijlage.pdf', undefined],
  ['../2018-12-07-concept.md', undefined],
  ['//evil.example/', undefined],
  ['', undefined],
])('%j leads to %s', (url, expected) => {
  expect(resolve(url)).toBe(expected);
});
