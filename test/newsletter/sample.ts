import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Article, Meta } from '../../src/model/article.ts';
import type { Config, NewsletterConfig } from '../../src/model/config.ts';
import type { Issue, IssueFile, IssueItem } from '../../src/model/issue.ts';
import { proseFrom } from '../../src/text/language/prose.ts';

export function tree(markdown: string): Root {
  return markdownToMdast(markdown, { features: { frontmatter: false } }) as Root;
}

export function sampleConfig(
  newsletter: Partial<NewsletterConfig> = {},
  language: Config['language'] = 'nl',
): Config {
  return {
    language,
    timeZone: 'Europe/Amsterdam',
    site: {
      name: 'VIAG',
      url: 'https://www.viag.nl',
      articlePath: '/nieuws/{year}/{month}/{day}/{slug}',
    },
    articles: ['articles'],
    newsletters: 'newsletters',
    templates: 'templates',
    output: 'output',
    categories: [],
    authors: [],
    frontMatter: { aliases: {}, title: 'front-matter', date: 'front-matter', allow: [] },
    preset: 'recommended',
    rules: new Map(),
    overrides: [],
    newsletter: {
      sender: 'VIAG <nieuwsbrief@viag.nl>',
      address: 'Postbus 30435\n2500 GK Den Haag',
      unsubscribe: 'https://www.viag.nl/afmelden',
      footer: '',
      links: [],
      allow: [],
      measured: [],
      esp: 'none',
      baseUrl: '',
      template: '',
      theme: {
        primary: '#17365c',
        accent: '#0f7173',
        text: '#1f2933',
        background: '#eef3f7',
        font: 'Arial, Helvetica, sans-serif',
      },
      ...newsletter,
    },
    social: { networks: ['linkedin', 'x'], hashtags: [], handles: {}, limits: {}, cards: {} },
    feed: {
      url: 'https://www.viag.nl/feed/',
      title: 'VIAG',
      description: '',
      image: '',
      limit: 20,
      content: 'full',
    },
    feeds: { sources: [], quote: 200 },
  };
}

export function sampleItem(item: Partial<IssueItem> = {}, meta: Partial<Meta> = {}): IssueItem {
  const title = item.title ?? 'Terugblik op het najaarscongres';
  const slug = meta.slug ?? title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    article: sampleArticle({ title, slug, ...meta }),
    title,
    date: { year: 2018, month: 12, day: 13 },
    url: `https://www.viag.nl/nieuws/2018/12/13/${slug}`,
    teaser: 'Ruim tweehonderd informatiemanagers kwamen bijeen in Nieuwegein.',
    ...item,
  };
}

export function sampleIssue(issue: Partial<Issue> = {}): Issue {
  return {
    name: '2018-12',
    title: 'Nieuwsbrief december 2018',
    date: { year: 2018, month: 12, day: 14 },
    subject: 'VIAG-nieuwsbrief december 2018',
    preheader: 'Terugblik op het congres, en wat de Omgevingswet van je vraagt',
    sections: [{ heading: 'Nieuws', items: [sampleItem()] }],
    agenda: [],
    external: [],
    pages: new Map(),
    ...issue,
  };
}

export function sampleIssueFile(file: Partial<IssueFile> = {}): IssueFile {
  return {
    path: `newsletters/${file.name ?? '2018-12'}.md`,
    name: '2018-12',
    title: 'Nieuwsbrief december 2018',
    articles: [],
    sections: [],
    agenda: [],
    external: [],
    introduction: tree(''),
    ...file,
  };
}

function sampleArticle(meta: Partial<Meta> & { readonly slug: string }): Article {
  return {
    path: `articles/2018-12-13-${meta.slug}.md`,
    text: '',
    frontMatter: { range: [0, 0], data: {}, places: new Map(), keys: new Map() },
    meta: {
      authors: ['Renk Ruijter'],
      categories: [],
      tags: [],
      related: [],
      draft: false,
      ...meta,
    },
    body: '',
    bodyOffset: 0,
    outline: () => ({
      headings: [],
      links: [],
      images: [],
      html: [],
      code: [],
      prose: proseFrom({ text: '', blocks: [], pieces: [], source: '', offset: 0 }),
      hasContent: false,
    }),
    prose: () => [],
    tree: () => ({ type: 'root', children: [] }),
  };
}
