import type { Config } from '../model/config.ts';

/** What holds where the configuration is silent: VIAG's own house. */
export const defaultConfig: Config = {
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  site: {
    name: 'VIAG',
    url: 'https://www.viag.nl',
    articlePath: '/nieuws/{year}/{month}/{day}/{slug}',
  },
  articles: ['articles'],
  newsletters: 'newsletters',
  templates: 'templates',
  output: 'dist',
  categories: [],
  authors: [],
  frontMatter: { aliases: {}, title: 'front-matter', date: 'front-matter', allow: [] },
  preset: 'recommended',
  rules: new Map(),
  overrides: [],
  newsletter: {
    sender: 'VIAG',
    address: '',
    unsubscribe: '',
    footer: '',
    allow: [],
    measured: [],
    esp: 'none',
    baseUrl: '',
    theme: {
      primary: '#17365c',
      accent: '#0f7173',
      text: '#1f2933',
      background: '#eef3f7',
      font: 'Arial, Helvetica, sans-serif',
    },
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
