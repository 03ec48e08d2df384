import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/model/config.ts';
import type { Issue } from '../../src/model/issue.ts';
import { inBundle } from '../../src/newsletter/addresses.ts';
import { bundleIssue } from '../../src/newsletter/bundle.ts';
import { composeIssue } from '../../src/newsletter/compose.ts';
import { none } from '../../src/newsletter/esp/none.ts';
import { renditions } from '../../src/newsletter/renditions/index.ts';
import { readTemplate } from '../../src/newsletter/template/render-template.ts';
import { templateData } from '../../src/newsletter/template/template-data.ts';
import { parseText } from '../../src/parse/document.ts';
import type { DatedArticle } from '../../src/select.ts';
import { firstUnbalanced } from '../render/balance.ts';
import { map } from './edition.ts';
import { payloads } from './payloads.ts';
import { sampleConfig, sampleIssueFile, tree } from './sample.ts';

const { mapping, image } = {
  mapping: sampleConfig().frontMatter,
  image: { src: 'images/kaart.png', width: 3, height: 2 },
};

/** An article as it comes from a file, with one text wherever an editor writes one. */
function article(text: string): DatedArticle {
  // JSON is YAML, so this is what a file holds in which the text is written as it must be.
  const value = JSON.stringify(text);
  const inPlace = text.replace(/\n/g, ' ');
  const source = `---
title: ${value}
author: ${value}
date: 2018-12-13
category: ${value}
summary: ${value}
lang: ${value}
url: ${value}
image: { src: kaart.png, alt: ${value} }
---

${text}

## ${inPlace}

- ${inPlace}

> ${inPlace}

a ${inPlace} b *${inPlace}* [${inPlace}](https://www.viag.nl/) [x](${inPlace}) ![${inPlace}](kaart.png "${inPlace}")

| a | ${inPlace} |
|---|---|
| ${inPlace} | b |

\`\`\`${inPlace}
${text}
\`\`\`
`;
  const parsed = parseText('articles/2018-12-13-a.md', source, false, mapping).article;
  if (!parsed) throw new Error(`not read: ${value}`);
  // What no reader would have let through is put in all the same: the layout must not depend on it.
  const meta = { ...parsed.meta, slug: 'a', lang: text, date: { year: 2018, month: 12, day: 13 } };
  return { ...parsed, meta: { ...meta, title: text, authors: [text], categories: [text] } };
}

function issueOf(text: string, config: Config): Issue {
  const own = article(text);
  const date = { year: 2018, month: 12, day: 13 };
  const file = sampleIssueFile({
    title: text,
    subject: text,
    preheader: text,
    number: text,
    introduction: tree(`${text}\n\n## ${text}\n`),
    closing: text,
    articles: [{ slug: 'a', key: 'articles.0', full: true, hideImage: false }],
    sections: [{ title: text, articles: [{ slug: 'b', key: '', full: false, hideImage: false }] }],
    agenda: [{ title: text, date, time: text, place: text, url: text }],
    external: [{ title: text, url: text, source: text, why: text, lang: text }],
  });
  const other = { ...own, path: 'articles/b.md', meta: { ...own.meta, slug: 'b' } };
  return composeIssue(
    {
      frame: { name: '2018-12', title: text, date, file },
      articles: [own, other],
      arrangement: { groupBy: 'category' },
      archive: [own, other],
      picturesOf: () => ({
        image: { ...image, alt: text },
        inText: new Map([['kaart.png', { ...image, alt: text }]]),
      }),
    },
    config,
  );
}

function configOf(text: string): Config {
  const config = sampleConfig({ sender: text, address: text, footer: text, unsubscribe: text });
  const { theme } = config.newsletter;
  return {
    ...config,
    site: { ...config.site, name: text },
    newsletter: { ...config.newsletter, theme: { ...theme, font: text, primary: text } },
  };
}

type Node = DefaultTreeAdapterTypes.Node;

const elements = new Set(
  `html head meta title style body div table tbody thead tr td th p a strong em h1 h2 h3 h4 h5 h6 ul ol
   li img br hr blockquote pre code header main section article nav footer figure figcaption`.split(
    /\s+/,
  ),
);
const attributes = new Set(
  `lang dir charset name content http-equiv class style role aria-roledescription aria-label
   aria-labelledby id href src width height alt align bgcolor border cellpadding cellspacing tabindex
   scope start loading`.split(/\s+/),
);

/** What is active in a page, or is not of a kind that our own layout makes. */
function strange(html: string, calm: { readonly head: string }): readonly string[] {
  const found: string[] = [];
  const document = parse(html, {
    onParseError: ({ code }) => void found.push(`parse error: ${code}`),
    scriptingEnabled: false,
  });
  const walk = (node: Node): void => {
    if (
      node.nodeName === '#comment' &&
      'data' in node &&
      !/^\[if mso\]|^\[endif\]$/.test(node.data)
    ) {
      found.push(`comment: ${node.data}`);
    }
    if ('tagName' in node) {
      if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (!attributes.has(name)) found.push(`${node.tagName} ${name}`);
        if (name === 'href' && !/^(?:https?:\/\/(?!.*@evil)|mailto:|tel:|#)/.test(value))
          found.push(`href ${value}`);
        if (name === 'src' && !/^(?:images\/|cid:)[\w.@-]+$/.test(value))
          found.push(`src ${value}`);
        if (name === 'style' && /url\(|expression\(|@import|behavior:|\\|[<>]/i.test(value))
          found.push(`style ${value}`);
      }
    }
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(document);
  if (headOf(html) !== calm.head) found.push(`head: ${headOf(html)}`);
  const unbalanced = firstUnbalanced(html);
  return unbalanced === undefined ? found : [...found, `unbalanced ${unbalanced}`];
}

/** The head but for its texts: no text may add a tag or a rule to it. */
function headOf(html: string): string {
  return html
    .slice(0, html.indexOf('</head>'))
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/(<meta name="description" content=")[^"]*/, '$1')
    .replace(/(font: 1\.0625rem\/1\.6 )[^;<>]*/, '$1')
    .replace(/#[0-9a-f]{6}/g, '#');
}

async function pagesOf(text: string, config: Config) {
  const { files } = await bundleIssue(issueOf(text, config), [map], config, {
    renditions: renditions.filter(({ name }) => ['html', 'web', 'eml', 'text'].includes(name)),
    allowed: [],
    lang: 'nl',
    moment: new Date('2018-12-14T10:00:00Z'),
    esp: none,
  });
  const content = (path: string) =>
    files.find((file) => file.path === path)?.content ?? new Uint8Array();
  const mail = await PostalMime.parse(Buffer.from(content('newsletter.eml')));
  return {
    'index.html': String(content('index.html')),
    'web.html': String(content('web.html')),
    'newsletter.eml': mail.html ?? '',
    'newsletter.eml, text': mail.text ?? '',
  };
}

const fill = readTemplate(
  readFileSync(new URL('../../layout/newsletter.liquid', import.meta.url), 'utf8'),
);
const calm = await pagesOf('rustig', configOf('rustig'));
const field = /\*\||\|\*|\{\{|\}\}|\{%|%\}|\[\[|\]\]|%%|<%/;

test('there are as many as were asked for, and no two alike', () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(260);
});

test('the calm issue is as it must be itself', () => {
  for (const name of ['index.html', 'web.html', 'newsletter.eml'] as const) {
    expect(strange(calm[name], { head: headOf(calm[name]) }), name).toEqual([]);
  }
});

describe('nothing in a newsletter is active', () => {
  const groups = Array.from({ length: Math.ceil(payloads.length / 20) }, (_, i) =>
    payloads.slice(i * 20, i * 20 + 20),
  );
  test.each(groups.map((group, i) => [i * 20, group] as const))(
    'payloads from %i',
    async (_from, group) => {
      for (const payload of group) {
        const config = configOf(payload);
        const pages = await pagesOf(payload, config);
        const templated = fill(templateData(issueOf(payload, config), config, inBundle));
        expect(templated, 'the ejected template').toBe(pages['index.html']);
        for (const name of ['index.html', 'web.html', 'newsletter.eml'] as const) {
          const found = strange(pages[name], { head: headOf(calm[name]) });
          expect(found, `${name}: ${JSON.stringify(payload)}`).toEqual([]);
          expect(pages[name]).not.toContain('\0');
        }
        expect(pages['newsletter.eml, text']).not.toMatch(/[\0\x1b]/);
      }
    },
  );
});

test('a field of a mail system in all of those places', async () => {
  for (const payload of [
    '*|EMAIL|*',
    '{{email}}',
    '{%x%}',
    '%%email%%',
    '[[x]]',
    '<%= x %>',
    '{',
    '*|',
  ]) {
    const config = {
      ...configOf(payload),
      newsletter: { ...configOf(payload).newsletter, unsubscribe: '' },
    };
    const pages = await pagesOf(payload, config);
    for (const [name, page] of Object.entries(pages)) {
      expect(
        page.replace(/<style>[\s\S]*?<\/style>|<!--\[if mso\]>|<!\[endif\]-->/g, ''),
        name,
      ).not.toMatch(field);
    }
  }
});
