import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { findConfig } from '../../src/config/find.ts';
import { readConfig } from '../../src/config/read.ts';
import type { Config } from '../../src/model/config.ts';
import { UserError } from '../../src/model/user-error.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { configTextEn } from '../../src/scaffold/config-text-en.ts';
import { configTextNl } from '../../src/scaffold/config-text-nl.ts';
import { memoryFiles } from '../commands/memory-files.ts';

function read(text: string, lang: 'nl' | 'en' = 'nl'): Config {
  const yaml = parseYaml(text, 0);
  expect(yaml.faults).toEqual([]);
  return readConfig('viag.config.yaml', text, yaml, lang);
}

/** What is wrong, and what helps. */
function complaint(text: string, lang: 'nl' | 'en' = 'nl'): readonly string[] {
  try {
    read(text, lang);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.message, error.help];
  }
}

describe('what is not said has its default', () => {
  test('all of it', () => {
    expect(read('{}')).toEqual(defaultConfig);
  });

  test.each<readonly [string, Partial<Config>]>([
    ['language: en', { language: 'en' }],
    ['articles: blog', { articles: ['blog'] }],
    ['articles: [blog, nieuws/**]', { articles: ['blog', 'nieuws/**'] }],
    ['categories: [A, B]', { categories: ['A', 'B'] }],
    ['categories: []', { categories: [] }],
    [
      'site: {url: https://x.nl}',
      {
        site: { ...defaultConfig.site, url: 'https://x.nl' },
        feed: { ...defaultConfig.feed, url: 'https://x.nl/feed/' },
      },
    ],
    [
      'feed: {url: https://x.nl/rss, limit: 5, content: summary}',
      {
        feed: { ...defaultConfig.feed, url: 'https://x.nl/rss/', limit: 5, content: 'summary' },
      },
    ],
    [
      'site: {name: Wij}',
      {
        site: { ...defaultConfig.site, name: 'Wij' },
        newsletter: { ...defaultConfig.newsletter, sender: 'Wij' },
        feed: { ...defaultConfig.feed, title: 'Wij' },
      },
    ],
    [
      'site: {name: Wij}\nnewsletter: {sender: Zij}',
      {
        site: { ...defaultConfig.site, name: 'Wij' },
        newsletter: { ...defaultConfig.newsletter, sender: 'Zij' },
        feed: { ...defaultConfig.feed, title: 'Wij' },
      },
    ],
    [
      'newsletter: {theme: {primary: "#000000"}}',
      {
        newsletter: {
          ...defaultConfig.newsletter,
          theme: { ...defaultConfig.newsletter.theme, primary: '#000000' },
        },
      },
    ],
    [
      'newsletter: {links: [{name: LinkedIn, url: "https://www.linkedin.com/company/viag"}]}',
      {
        newsletter: {
          ...defaultConfig.newsletter,
          links: [{ name: 'LinkedIn', url: 'https://www.linkedin.com/company/viag' }],
        },
      },
    ],
    [
      'frontMatter: {aliases: {author: authors, category: [categories, type]}, date: path}',
      {
        frontMatter: {
          ...defaultConfig.frontMatter,
          aliases: { author: ['authors'], category: ['categories', 'type'] },
          date: 'path',
        },
      },
    ],
    [
      'social: {networks: [twitter, x, mastodon], hashtags: ["#VIAG", Woo], utm: {}, limits: {x: 25000}}',
      {
        social: {
          networks: ['x', 'mastodon'],
          hashtags: ['VIAG', 'Woo'],
          handles: {},
          utm: { medium: 'social' },
          limits: { x: 25000 },
          cards: {},
        },
      },
    ],
    [
      'social: {cards: {background: "#000000", logo: {path: logo.svg}}, mastodon: social.overheid.nl}',
      {
        social: {
          ...defaultConfig.social,
          cards: {
            background: '#000000',
            logo: { path: 'logo.svg', position: 'bottom-right' },
          },
          mastodon: 'social.overheid.nl',
        },
      },
    ],
    [
      'social: {handles: {VNG: {x: "@VNGemeenten"}}, utm: {medium: post, campaign: nieuws}}',
      {
        social: {
          ...defaultConfig.social,
          handles: { VNG: { x: '@VNGemeenten' } },
          utm: { medium: 'post', campaign: 'nieuws' },
        },
      },
    ],
    [
      'rules:\n  a/b: off\n  c/d: [error, {keys: [title]}]',
      {
        rules: new Map([
          ['a/b', { level: 'off' }],
          ['c/d', { level: 'error', options: { keys: ['title'] } }],
        ]),
      },
    ],
  ])('%s', (text, changed) => {
    expect(read(text)).toEqual({ ...defaultConfig, ...changed });
  });

  test.each(['articles', 'categories', 'authors', 'rules', 'overrides', 'site', 'social', 'feed'])(
    '%s with nothing but comments below it',
    (section) => {
      expect(read(`${section}:\n  # later\n`)).toEqual(defaultConfig);
    },
  );

  test('newsletter and frontMatter, with sections of their own that are empty', () => {
    const text = 'newsletter:\n  theme:\n  links:\nfrontMatter:\n  aliases:\n  allow:\n';
    expect(read(text)).toEqual(defaultConfig);
  });

  test.each([configTextNl, configTextEn])('what viag init writes is a configuration', (text) => {
    expect(complaint(text)).toEqual([]);
  });
});

describe('what will not do', () => {
  test.each([
    [
      'feeds:\n  sources:\n    - nam: VNG\n      url: https://vng.nl/rss',
      'viag.config.yaml:3:7  ‘feeds.sources.0.nam’ is geen bekende instelling.',
      'Bedoel je ‘name’?',
    ],
    [
      'feeds:\n  sources:\n    - {name: VNG, url: vng.nl/rss}',
      'viag.config.yaml:3:19  De instelling ‘feeds.sources.0.url’ kan niet ‘vng.nl/rss’ zijn.',
      'Verwacht: https://….',
    ],
    [
      'feeds:\n  quote: 0',
      'viag.config.yaml:2:3  De instelling ‘feeds.quote’ kan niet ‘0’ zijn.',
      'Verwacht: een heel getal vanaf 1.',
    ],
    [
      'langauge: nl',
      'viag.config.yaml:1:1  ‘langauge’ is geen bekende instelling.',
      'Bedoel je ‘language’?',
    ],
    [
      'site:\n  adres: x',
      'viag.config.yaml:2:3  ‘site.adres’ is geen bekende instelling.',
      'Bekend zijn: name, url, articlePath.',
    ],
    [
      'newsletter:\n  theme:\n    primry: x',
      'viag.config.yaml:3:5  ‘newsletter.theme.primry’ is geen bekende instelling.',
      'Bedoel je ‘primary’?',
    ],
    [
      'newsletter:\n  theme:\n    primary: blauw',
      'viag.config.yaml:3:5  De instelling ‘newsletter.theme.primary’ kan niet ‘blauw’ zijn.',
      'Verwacht: #rrggbb.',
    ],
    [
      'newsletter:\n  links:\n    - {name: X, url: x.com/viag}',
      'viag.config.yaml:3:17  De instelling ‘newsletter.links.0.url’ kan niet ‘x.com/viag’ zijn.',
      'Verwacht: https://….',
    ],
    [
      'newsletter:\n  links:\n    - {name: X, url: "javascript:alert(1)"}',
      'viag.config.yaml:3:17  De instelling ‘newsletter.links.0.url’ kan niet ‘javascript:alert(1)’ zijn.',
      'Verwacht: https://….',
    ],
    [
      'newsletter:\n  links:\n    - url: https://x.com/viag',
      'viag.config.yaml:3:5  De instelling ‘newsletter.links.0.name’ ontbreekt.',
      'Schrijf: name: …',
    ],
    [
      'newsletter:\n  links:\n    - {name: " ", url: "https://x.com"}',
      'viag.config.yaml:3:8  De instelling ‘newsletter.links.0.name’ kan niet ‘ ’ zijn.',
      'Verwacht: LinkedIn.',
    ],
    [
      `newsletter:\n  links:${'\n    - {name: X, url: "https://x.com"}'.repeat(9)}`,
      'viag.config.yaml:2:3  De lijst ‘newsletter.links’ telt 9 regels.',
      'Er kunnen er 8 in. Haal weg wat het minst nodig is.',
    ],
    [
      'newsletter:\n  theme:\n    radius: 25',
      'viag.config.yaml:3:5  De instelling ‘newsletter.theme.radius’ kan niet ‘25’ zijn.',
      'Verwacht: een heel getal van 0 tot en met 24.',
    ],
    [
      'newsletter:\n  theme:\n    radius: 8px',
      'viag.config.yaml:3:5  De instelling ‘newsletter.theme.radius’ kan niet ‘8px’ zijn.',
      'Verwacht: een heel getal van 0 tot en met 24.',
    ],
    [
      'language: de',
      'viag.config.yaml:1:1  De instelling ‘language’ kan niet ‘de’ zijn.',
      'Verwacht: nl, en.',
    ],
    [
      'feed:\n  limit: 0',
      'viag.config.yaml:2:3  De instelling ‘feed.limit’ kan niet ‘0’ zijn.',
      'Verwacht: een heel getal vanaf 1.',
    ],
    [
      'output: 3',
      'viag.config.yaml:1:1  De instelling ‘output’ kan niet ‘3’ zijn.',
      'Verwacht: een tekst.',
    ],
    [
      'authors: Renk',
      'viag.config.yaml:1:1  De instelling ‘authors’ kan niet ‘Renk’ zijn.',
      'Verwacht: een lijst.',
    ],
    [
      'site:\n  name: X\n  url: www.viag.nl',
      'viag.config.yaml:3:3  De instelling ‘site.url’ kan niet ‘www.viag.nl’ zijn.',
      'Verwacht: https://….',
    ],
    [
      'a: 1\ntimeZone: Europe/Den_Haag'.replace('a: 1', 'language: nl'),
      'viag.config.yaml:2:1  ‘Europe/Den_Haag’ is geen bekende tijdzone.',
      'Schrijf bijvoorbeeld: timeZone: Europe/Amsterdam',
    ],
  ])('%j', (text, message, help) => {
    expect(complaint(text)).toEqual([message, help]);
    const english = complaint(text, 'en');
    expect(english.length).toBe(2);
    expect(english).not.toEqual([message, help]);
  });

  test.each([
    ['rules:\n  a/b: uit', 'De instelling ‘rules.a/b’ kan niet ‘uit’ zijn.', 'Bedoel je ‘off’?'],
    [
      'rules:\n  a/b: streng',
      'De instelling ‘rules.a/b’ kan niet ‘streng’ zijn.',
      'Kies uit: error, warning, info, off.',
    ],
    [
      'rules:\n  a/b: {limit: 20}',
      'Bij ‘rules.a/b’ staat geen niveau.',
      'Schrijf: [warning, {limit: 20}]',
    ],
    [
      'rules:\n  a/b: [fout, {allow: [x, 3]}]',
      'De instelling ‘rules.a/b’ kan niet ‘[fout, {allow: [x, 3]}]’ zijn.',
      'Schrijf: [error, {allow: [x, 3]}]',
    ],
    [
      'rules:\n  a/b: [error]',
      'De instelling ‘rules.a/b’ kan niet ‘[error]’ zijn.',
      'Schrijf: [error, {…}]',
    ],
    [
      'rules:\n  a/b:',
      'De instelling ‘rules.a/b’ heeft geen waarde.',
      'Kies uit: error, warning, info, off.',
    ],
    ['regels:\n  a/b: off', '‘regels’ is geen bekende instelling.', 'Bedoel je ‘rules’?'],
    [
      'articles: 3',
      'De instelling ‘articles’ kan niet ‘3’ zijn.',
      'Verwacht: een tekst of een lijst.',
    ],
    [
      'site: nl',
      'De instelling ‘site’ kan niet ‘nl’ zijn.',
      'Verwacht: instellingen, elk op een eigen regel.',
    ],
    ['site: {name: }', 'De instelling ‘site.name’ heeft geen waarde.', 'Verwacht: een tekst.'],
    [
      'overrides:\n  - rules: {}',
      'De instelling ‘overrides.0.files’ ontbreekt.',
      'Schrijf: files: …',
    ],
  ])('%j says what to write', (text, message, help) => {
    const [placed = '', said] = complaint(text);
    expect([placed.replace(/^viag\.config\.yaml:\d+:\d+ {2}/, ''), said]).toEqual([message, help]);
  });

  test.each([
    ['rules:\n  a/b: streng', 'rules.a/b'],
    ['rules:\n  a/b: [error]', 'rules.a/b'],
    ['frontMatter:\n  aliases:\n    auteur: x', 'frontMatter.aliases.auteur'],
    ['authors: [1]', 'authors.0'],
    ['categories: [""]', 'categories.0'],
    ['site: nl', 'site'],
    ['social:\n  networks: [instagram]', 'social.networks.0'],
    ['social:\n  limits:\n    x: veel', 'social.limits.x'],
    ['social:\n  limits:\n    x: 0', 'social.limits.x'],
    ['social:\n  handles:\n    VNG:\n      instagram: x', 'social.handles.VNG.instagram'],
    ['social:\n  cards:\n    accent: rood', 'social.cards.accent'],
    [
      'social:\n  cards:\n    logo:\n      path: x.png\n      position: midden',
      'social.cards.logo.position',
    ],
    ['social:\n  mastodon: https://mastodon.nl', 'social.mastodon'],
    ['social:\n  netwerken: x', 'social.netwerken'],
  ])('%j names the setting and where it stands', (text, key) => {
    const [message = ''] = complaint(text);
    const lines = text.split('\n');
    const last = lines.at(-1) ?? '';
    const column = last.length - last.trimStart().length + 1;
    expect(message).toContain(`‘${key}’`);
    expect(message.startsWith(`viag.config.yaml:${lines.length}:`)).toBe(true);
    if (!key.endsWith('.0')) expect(message).toContain(`:${column}  `);
  });
});

test('the nearest configuration above a folder', () => {
  const files = memoryFiles(
    new Map([
      ['/a/viag.config.yaml', ''],
      ['/a/b/c/viag.config.yaml', ''],
      ['/a/d/viag.config.yaml/x', 'a folder of that name'],
    ]),
    '/a/b/c/e',
  );
  const found = ['/a/b/c/e', '/a/b/c', '/a/b', '/a/d', '/x/y'].map((from) =>
    findConfig(from, files),
  );
  expect(found).toEqual([
    '/a/b/c/viag.config.yaml',
    '/a/b/c/viag.config.yaml',
    '/a/viag.config.yaml',
    // A folder of that name is found too, so that it can be said that it is one.
    '/a/d/viag.config.yaml',
    undefined,
  ]);
});
