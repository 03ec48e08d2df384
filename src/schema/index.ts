import type { Translated } from '../model/lang.ts';

/** A shape that others may rely on. */
export interface PublishedSchema {
  /** As in `schema/<name>.json` and `viag schema <name>`. */
  readonly name: string;
  readonly summary: Translated;
}

/** Every published JSON Schema: one line each. */
export const schemas: readonly PublishedSchema[] = [
  {
    name: 'config',
    summary: { nl: 'de instellingen in viag.config.yaml', en: 'the settings in viag.config.yaml' },
  },
  {
    name: 'article',
    summary: { nl: 'de gegevens boven een artikel', en: 'the front matter of an article' },
  },
  {
    name: 'report',
    summary: {
      nl: 'het verslag van viag validate --format json',
      en: 'the report of viag validate --format json',
    },
  },
  {
    name: 'posts',
    summary: {
      nl: 'posts.json, de berichten van viag export social',
      en: 'posts.json, the posts of viag export social',
    },
  },
];
