import { expect, test } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { renderIssueText } from '../../src/newsletter/text.ts';
import { renderIssuePage } from '../../src/newsletter/web/page.ts';
import { firstUnbalanced, tags } from '../render/balance.ts';
import { sampleConfig, sampleIssue, sampleItem, tree } from './sample.ts';

/** An issue with one text everywhere that a text can be. */
function issueOf(text: string): Issue {
  const image = { src: 'images/a.png', width: 10, height: 10, alt: text };
  const item = sampleItem(
    { title: text, teaser: text, image },
    { slug: 'a', authors: [text, text], lang: text },
  );
  return sampleIssue({
    title: text,
    subject: text,
    preheader: text,
    introduction: tree(`${text}\n\n## ${text}`),
    number: text,
    sections: [{ heading: text, items: [item] }],
    agenda: [{ title: text, date: item.date, time: text, place: text, url: text }],
    external: [{ title: text, url: text, source: text, why: text, lang: text }],
    closing: text,
  });
}

function configOf(text: string) {
  const config = sampleConfig({ sender: text, address: text, footer: text });
  return { ...config, site: { ...config.site, name: text } };
}

const shape = (html: string) =>
  tags(html).map(([name, attributes]) => [name, ...attributes.keys()]);
const calm = shape(renderIssueHtml(issueOf('rustig'), configOf('rustig')));
const calmPage = shape(renderIssuePage(issueOf('rustig'), configOf('rustig')));

test.each([
  '<script>alert(1)</script>',
  '</td></tr></table>',
  '</title><script>alert(1)</script>',
  '--><![endif]--><script>alert(1)</script>',
  '" onerror="alert(1)',
  "' onerror='alert(1)",
  '"><img src=x onerror=alert(1)>',
  '&lt;script&gt;',
  '*|UNSUB|* {{email}} {% x %} %%y%% [[z]]',
  'a\u0000b\u001b[31m\ud800',
])('%j changes nothing in the layout', (text) => {
  const issue = { ...issueOf(text), introduction: tree('rustig\n\n## rustig') };
  const html = renderIssueHtml(issue, configOf(text));
  expect(firstUnbalanced(html)).toBeUndefined();
  expect(shape(html)).toEqual(calm);
  expect(html).not.toMatch(/[\0\x1b]|\*\||\{\{|\{%|%%|\[\[/);
  const page = renderIssuePage(issue, configOf(text));
  expect(firstUnbalanced(page)).toBeUndefined();
  expect(shape(page)).toEqual(calmPage);
  expect(page).not.toMatch(/[\0\x1b]|\*\||\{\{|\{%|%%|\[\[/);
  expect(renderIssueText(issue, configOf(text))).not.toMatch(/[\0\x1b]|\*\||\{\{|\{%|%%|\[\[/);
});

test.each(['<script>alert(1)</script>', '</td></tr></table><h1>x</h1>', '<iframe src=x>'])(
  '%s in an introduction',
  (text) => {
    const html = renderIssueHtml(issueOf(text), sampleConfig());
    expect(firstUnbalanced(html)).toBeUndefined();
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(?:script|iframe)/);
  },
);

test.each([
  'javascript:alert(1)',
  '//evil.example',
  'https://a:b@evil.example/',
  'data:text/html,x',
  '',
])('no link leads to %j', (url) => {
  const config = sampleConfig({ unsubscribe: url });
  const item = sampleItem({ url });
  const body = tree(`[x](${url})\n\n[y][z]\n\n[z]: ${url}\n\n<a href="${url}">w</a>`);
  const issue = sampleIssue({
    sections: [{ heading: 'x', items: [item, { ...item, full: { body, images: new Map() } }] }],
    agenda: [{ title: 'x', date: item.date, url }],
    external: [{ title: 'x', url }],
  });
  const everywhere = { ...config, site: { ...config.site, url } };
  const hrefs = tags(renderIssueHtml(issue, everywhere)).flatMap(([, a]) => a.get('href') ?? []);
  expect(hrefs.every((href) => href.startsWith('#'))).toBe(true);
  expect(renderIssueText(issue, everywhere)).not.toMatch(/evil|alert|data:/);
});

test.each(['data:image/png;base64,AA', 'javascript:alert(1)', '//evil.example/a.png'])(
  'no picture from %s',
  (src) => {
    const item = sampleItem({ image: { src, width: 1, height: 1, alt: 'x' } });
    const issue = sampleIssue({ sections: [{ heading: 'x', items: [item] }] });
    expect(renderIssueHtml(issue, sampleConfig())).not.toContain('<img');
  },
);

test.each([
  ['*|UNSUB|*', '*|UNSUB|*'],
  ['{{unsubscribe}}', '{{unsubscribe}}'],
  ['{{ unsubscribe_url }}', '{{ unsubscribe_url }}'],
  ['{$unsubscribe}', '{$unsubscribe}'],
  ['{% unsubscribe_url %}', '{% unsubscribe_url %}'],
  ['[[UNSUB_LINK_NL]]', '[[UNSUB_LINK_NL]]'],
  ['%unsubscribe%', '%unsubscribe%'],
  [' https://www.viag.nl/afmelden?a=1&b=2 ', 'https://www.viag.nl/afmelden?a=1&b=2'],
  ['mailto:afmelden@viag.nl', 'mailto:afmelden@viag.nl'],
])('unsubscribing with %s', (unsubscribe, expected) => {
  const config = sampleConfig({ unsubscribe });
  const html = renderIssueHtml(sampleIssue(), config).replaceAll('&amp;', '&');
  expect(html).toContain(`<a href="${expected}"`);
  expect(renderIssueText(sampleIssue(), config)).toContain(
    `Afmelden voor deze nieuwsbrief: ${expected}`,
  );
});

test.each(['*|UNSUB|*"><script>', '{{"}}', 'afmelden', '{{a}} {{b}}'])(
  'no unsubscribing with %s',
  (unsubscribe) => {
    expect(renderIssueText(sampleIssue(), sampleConfig({ unsubscribe }))).not.toContain('Afmelden');
  },
);

test('a font or colour cannot end its declaration', () => {
  const { theme } = sampleConfig().newsletter;
  const hostile = { ...theme, font: 'Arial";}</style><script>', primary: 'red;}</style>' };
  const html = renderIssueHtml(sampleIssue(), sampleConfig({ theme: hostile }));
  expect(shape(html)).toEqual(shape(renderIssueHtml(sampleIssue(), sampleConfig())));
});
