import { expect, test } from 'vitest';
import { renderIssuePage } from '../../src/newsletter/web/page.ts';
import { firstUnbalanced, levels, tags } from '../render/balance.ts';
import { issues } from './issues.ts';
import { sampleConfig, sampleIssue, sampleItem, tree } from './sample.ts';

const named = Object.entries(issues).map(([name, [issue, config]]) => ({ name, issue, config }));

test.each(named)('$name as a page', async ({ name, issue, config }) => {
  await expect(renderIssuePage(issue, config)).toMatchFileSnapshot(
    `./fixtures/${name}/web.html.snap`,
  );
});

test.each(named)('$name as a page: well made', ({ issue, config }) => {
  const html = renderIssuePage(issue, config);
  expect(firstUnbalanced(html)).toBeUndefined();
  const headings = levels(html);
  expect(headings.filter((level) => level === 1)).toHaveLength(1);
  headings.forEach((level, i) => {
    expect(level - (headings[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
  const all = tags(html);
  const ids = all.flatMap(([, attributes]) => attributes.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [name, attributes] of all) {
    // The logo is in view from the start.
    if (name === 'img' && !attributes.get('src')?.includes('logo')) {
      expect([...attributes.keys()]).toEqual(['src', 'alt', 'width', 'height', 'loading']);
    }
    const href = name === 'a' ? (attributes.get('href') ?? '') : '';
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
  }
});

test('notes of two texts do not get each other’s numbers', () => {
  const body = tree('Een feit.[^1]\n\n[^1]: De bron.\n');
  const full = { body, images: new Map() };
  const items = [sampleItem({ full }, { slug: 'a' }), sampleItem({ full }, { slug: 'b' })];
  const html = renderIssuePage(
    sampleIssue({ introduction: body, sections: [{ items }] }),
    sampleConfig(),
  );
  expect([...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'intro_1',
    'a_1',
    'b_1',
  ]);
});

test.each([
  ['https://www.viag.nl/afmelden', true],
  ['*|UNSUB|*', false],
])('whether everyone can unsubscribe at %s', (unsubscribe, shown) => {
  const html = renderIssuePage(sampleIssue(), sampleConfig({ unsubscribe }));
  expect(html.includes('Afmelden voor deze nieuwsbrief')).toBe(shown);
  expect(html).not.toContain('*|');
});
