import { load } from 'js-yaml';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { configFileSchema } from '../../src/config/schema.ts';
import { ciFile } from '../../src/scaffold/ci-files.ts';
import { configTextEn } from '../../src/scaffold/config-text-en.ts';
import { configTextNl } from '../../src/scaffold/config-text-nl.ts';
import { withIgnoreLines } from '../../src/scaffold/gitignore.ts';
import { workspaceFiles } from '../../src/scaffold/workspace-files.ts';

const house = {
  ...defaultConfig,
  categories: ['Nieuwsbrief', 'Nieuws', 'Kennis', 'Bijeenkomsten', 'Vereniging'],
  authors: ['Redactie VIAG'],
};

test.each([
  ['nl', configTextNl],
  ['en', configTextEn],
] as const)('the configuration in %s is valid, and says what holds anyway', (language, text) => {
  const config = resolveConfig(v.parse(configFileSchema, load(text)));
  expect(config).toEqual({ ...house, language });
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=.viag/config.schema.json');
});

test.each([
  ['nl', configTextNl],
  ['en', configTextEn],
] as const)('what is switched off in %s is valid once it is switched on', (language, text) => {
  const config = resolveConfig(v.parse(configFileSchema, load(switchedOn(text))));
  expect(config).toEqual({
    ...house,
    language,
    rules: new Map([['frontmatter/date-future', { level: 'off' }]]),
    newsletter: {
      ...house.newsletter,
      links: [{ name: 'LinkedIn', url: 'https://www.linkedin.com/company/viag' }],
      allow: ['unsubscribe'],
      measured: ['viag.nl'],
      esp: 'laposta',
      baseUrl: 'https://www.viag.nl/nieuwsbrief/{issue}/',
      template: 'templates/newsletter.liquid',
    },
    frontMatter: {
      aliases: { author: ['authors'], summary: ['description'] },
      title: 'front-matter',
      date: 'front-matter',
      allow: ['layout'],
    },
    social: {
      networks: ['linkedin', 'x'],
      hashtags: ['VIAG'],
      handles: { VNG: { x: '@VNGemeenten' } },
      utm: { medium: 'social', campaign: 'nieuws' },
      limits: { mastodon: 1000 },
      mastodon: 'mastodon.nl',
      cards: {
        background: '#17365c',
        accent: '#0f7173',
        logo: { path: 'logo.svg', position: 'bottom-right' },
      },
    },
    feeds: {
      sources: [{ name: 'Rijksoverheid', url: 'https://feeds.rijksoverheid.nl/nieuws.rss' }],
      quote: 200,
    },
  });
});

test('both languages have the same settings in the same order', () => {
  const settings = (text: string) =>
    switchedOn(text)
      .split('\n')
      .filter((line) => !/^\s*#|^language:/.test(line));
  expect(settings(configTextEn)).toEqual(settings(configTextNl));
});

test('every key is explained by the line above it, but for colours and aliases', () => {
  const lines = configTextNl.split('\n');
  const unexplained = lines.filter(
    (line, index) =>
      /^ *#?( {2,})?\w+:/.test(line) && !/^ *(# )? *# \S/.test(lines[index - 1] ?? ''),
  );
  expect(unexplained.map((line) => line.replace(/^[ #]*(\w+):.*/, '$1'))).toEqual(
    'primary accent text background font url author summary'.split(' '),
  );
});

test('the files of a workspace', () => {
  const files = workspaceFiles({
    lang: 'nl',
    schemaText: '{}\n',
    ci: ['github', 'gitlab', 'github'],
    folders: ['articles', './newsletters/'],
  });
  expect(files).toEqual([
    { path: 'viag.config.yaml', shown: 'viag.config.yaml', content: configTextNl },
    {
      path: '.viag/config.schema.json',
      shown: '.viag/config.schema.json',
      content: '{}\n',
    },
    { path: 'articles/.gitkeep', shown: 'articles/', content: '' },
    { path: 'newsletters/.gitkeep', shown: 'newsletters/', content: '' },
    { path: '.gitignore', shown: '.gitignore', content: 'dist/\n.viag-*\n' },
    { shown: '.github/workflows/viag.yml', ...ciFile('github', 'nl') },
    { shown: '.gitlab-ci.yml', ...ciFile('gitlab', 'nl') },
  ]);
});

test.each([
  ['', 'dist/\n.viag-*\n'],
  ['node_modules\n', 'node_modules\ndist/\n.viag-*\n'],
  ['node_modules', 'node_modules\ndist/\n.viag-*\n'],
  ['a\r\ndist/\r\n', 'a\r\ndist/\r\n.viag-*\r\n'],
  ['/dist/\n.viag-*', '/dist/\n.viag-*'],
])('.gitignore %j -> %j', (before, after) => {
  expect(withIgnoreLines(before)).toBe(after);
});

/** Takes the `#` away where no blank follows it. */
function switchedOn(text: string): string {
  return text.replace(/^( *)#(?=\w| {2,}[\w-])/gm, '$1');
}
