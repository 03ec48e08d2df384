import { expect, test } from 'vitest';
import { articleUrl } from '../../../src/text/addresses/article-url.ts';
import { sampleConfig, sampleItem } from '../../newsletter/sample.ts';

const { site } = sampleConfig();
const date = { year: 2018, month: 2, day: 3 };

test.each([
  ['/nieuws/{year}/{month}/{day}/{slug}', {}, 'https://www.viag.nl/nieuws/2018/02/03/congres'],
  [
    '{category}/{slug}/',
    { categories: ['Mijn Omgeving!'] },
    'https://www.viag.nl/mijn-omgeving/congres/',
  ],
  [
    '/{slug}.html',
    { slug: 'één twee/../x' },
    'https://www.viag.nl/%C3%A9%C3%A9n%20twee%2F..%2Fx.html',
  ],
  ['/{slug}', { slug: '{year}' }, 'https://www.viag.nl/%7Byear%7D'],
  ['/{soort}/{slug}', {}, 'https://www.viag.nl/{soort}/congres'],
  ['/vast', {}, 'https://www.viag.nl/vast'],
])('%s', (articlePath, meta, url) => {
  const { article } = sampleItem({}, { slug: 'congres', date, ...meta });
  expect(articleUrl(article, { ...site, articlePath })).toBe(url);
  expect(articleUrl(article, { ...site, url: 'https://www.viag.nl//', articlePath })).toBe(url);
});
