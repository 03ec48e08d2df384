import { expect, test } from 'vitest';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { renderIssueText } from '../../src/newsletter/text.ts';
import { firstUnbalanced, levels, tags } from '../render/balance.ts';
import { decemberIssue } from './december.ts';
import { issues } from './issues.ts';
import { sampleConfig, sampleIssue, sampleItem, tree } from './sample.ts';

const named = Object.entries(issues).map(([name, [issue, config]]) => ({ name, issue, config }));

test.each(named)('$name: HTML and text', async ({ name, issue, config }) => {
  const html = renderIssueHtml(issue, config);
  await expect(html).toMatchFileSnapshot(`./fixtures/${name}/newsletter.html.snap`);
  await expect(renderIssueText(issue, config)).toMatchFileSnapshot(
    `./fixtures/${name}/newsletter.txt`,
  );
});

test.each(named)('$name: well made', ({ issue, config }) => {
  const html = renderIssueHtml(issue, config);
  const all = tags(html);
  expect(firstUnbalanced(html)).toBeUndefined();

  const headings = levels(html);
  expect(headings.filter((level) => level === 1)).toHaveLength(1);
  expect(headings[0]).toBe(1);
  headings.forEach((level, i) => {
    expect(level - (headings[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  for (const [name, attributes] of all) {
    if (name === 'html') expect(attributes.get('lang')).toBe(config.language);
    if (name === 'table') expect(attributes.get('role')).toBe('presentation');
    if (name === 'img') {
      expect(attributes.get('alt')).toBeTruthy();
      expect(Number(attributes.get('width'))).toBeGreaterThan(0);
      expect(Number(attributes.get('width'))).toBeLessThanOrEqual(536);
      expect(Number(attributes.get('height'))).toBeGreaterThan(0);
    }
  }
  const outermost = all[all.findIndex(([name]) => name === 'body') + 1];
  expect(outermost?.[1].get('lang')).toBe(config.language);
  expect(outermost?.[1].get('dir')).toBe('ltr');

  const ids = all.flatMap(([, attributes]) => attributes.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const inside = all.flatMap(
    ([, attributes]) => attributes.get('href')?.match(/^#(.*)/)?.[1] ?? [],
  );
  expect(inside).toEqual(ids);
});

test('ten articles with pictures stay under 20 KB', () => {
  expect(Buffer.byteLength(renderIssueHtml(decemberIssue(), sampleConfig()))).toBeLessThan(20_000);
});

test('slugs that are the same, or no anchors, get anchors of their own', () => {
  const items = ['a', 'a', 'a-2', 'A!', '日本'].map((slug) => sampleItem({}, { slug }));
  const html = renderIssueHtml(
    sampleIssue({ sections: [{ heading: 'x', items }] }),
    sampleConfig(),
  );
  expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'a',
    'a-2',
    'a-2-2',
    'a-3',
    'a-4',
  ]);
});

test.each([
  [1600, 900, 536, 302],
  [400, 300, 400, 300],
  [900, 1600, 302, 536],
  [5000, 1, 536, 1],
])('a picture of %i by %i is shown at %i by %i', (width, height, shownWidth, shownHeight) => {
  const item = sampleItem({ image: { src: 'images/a.png', width, height, alt: 'Plaat' } });
  const html = renderIssueHtml(
    sampleIssue({ sections: [{ heading: 'x', items: [item] }] }),
    sampleConfig(),
  );
  expect(html).toContain(`width="${shownWidth}" height="${shownHeight}"`);
});

test.each([
  ['../articles/2018-12-13-a.md', 'https://www.viag.nl/nieuws/2018/12/13/a'],
  ['/agenda', 'https://www.viag.nl/agenda'],
  ['https://x.example/', 'https://x.example/'],
  ['../articles/elders.md', undefined],
  ['pagina', undefined],
  ['#anker', undefined],
  ['//evil.example/', undefined],
  ['javascript:alert(1)', undefined],
])('%s in an introduction leads to %s', (url, expected) => {
  const item = sampleItem({ url: 'https://www.viag.nl/nieuws/2018/12/13/a' }, { slug: 'a' });
  const issue = sampleIssue({
    introduction: tree(`[hier](${url})`),
    sections: [{ heading: 'x', items: [item] }],
    pages: new Map([[item.article.path, item.url]]),
  });
  const html = renderIssueHtml(issue, sampleConfig());
  expect(html.match(/<p style="margin:0 0 16px">(?:<a href="([^"]*)"[^>]*>)?hier/)?.[1]).toBe(
    expected,
  );
});
