import type { Example } from './define.ts';

/** The issue file of the examples, with two articles to name. */
export function issue(head: string, more: Partial<Example> = {}): Example {
  return { path: 'newsletters/2018-12.md', head, body: 'Beste leden,\n', others, ...more };
}

const text = (title: string) =>
  `---\ntitle: ${title}\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin.\n`;

const others = {
  'articles/2018-12-13-smart-city.md': text('Zeventien gemeenten in Barcelona'),
  'articles/2018-12-06-bio.md': text('Van BIG naar BIO'),
};
