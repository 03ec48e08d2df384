import type { FrontMatter } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { networkId, networkIds } from '../../model/network-id.ts';
import { closest } from '../../text/suggest.ts';
import { articleRule } from '../define.ts';
import { unknownKeysOf } from '../unknown-keys.ts';

/** What may stand under `social`. */
const inSocial: readonly string[] = ['text', ...networkIds, 'warning'];

const messages = {
  nl: {
    unknown: (key: string) => `viag kent het gegeven \`${key}\` niet.`,
    meant: (key: string, known: string) =>
      `viag kent het gegeven \`${key}\` niet. Bedoel je \`${known}\`?`,
    network: (key: string) =>
      `Onder \`social\` kent viag \`${key}\` niet. Kies uit: ${inSocial.join(', ')}.`,
  },
  en: {
    unknown: (key: string) => `viag does not know the key \`${key}\`.`,
    meant: (key: string, known: string) =>
      `viag does not know the key \`${key}\`. Did you mean \`${known}\`?`,
    network: (key: string) =>
      `Under \`social\` viag does not know \`${key}\`. Choose from: ${inSocial.join(', ')}.`,
  },
};

export const unknownKey = articleRule({
  id: 'frontmatter/unknown-key',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'In de kop staan alleen gegevens die viag kent.',
    en: 'The front matter holds only keys that viag knows.',
  },
  why: {
    nl: 'Een tikfout in de naam van een gegeven valt niet op: `auteur: …` wordt gewoon overgeslagen. Gebruikt een ander programma een eigen gegeven, zet dat dan in de configuratie bij `frontMatter.allow`. Staat een verplicht gegeven onder de verkeerde naam, dan is het een fout, want dan ontbreekt het.',
    en: 'A typing mistake in the name of a key goes unnoticed: `ate: …` is simply skipped. When another program has a key of its own, list it under `frontMatter.allow` in the configuration. A required key under the wrong name is an error, since it is missing then.',
  },
  messages,
  good: [{}],
  bad: [
    {
      head: 'title: Woo in de praktijk\nauteur: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws',
      finds: ['3:1 viag kent het gegeven `auteur` niet. Bedoel je `author`?'],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      head: 'title: Woo in de praktijk\nauthor: Redactie VIAG\nDate: 2018-12-13\ncategory: Nieuws',
      finds: ['4:1 viag kent het gegeven `Date` niet. Bedoel je `date`?'],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin die het artikel draagt.\n',
    },
    {
      head: 'title: Woo in de praktijk\nauthor: Redactie VIAG\nDate:\n  toString: 2018-12-13\ncategory: Nieuws',
      finds: ['4:1 viag kent het gegeven `Date` niet. Bedoel je `date`?'],
    },
    {
      head: 'title: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nlayout: post',
      finds: ['6:1 viag kent het gegeven `layout` niet.'],
    },
    {
      head: 'title: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsocial:\n  linkdin: Lees mee\n  instagram: Kijk mee',
      finds: [
        '7:3 viag kent het gegeven `social.linkdin` niet. Bedoel je `linkedin`?',
        '8:3 Onder `social` kent viag `instagram` niet. Kies uit: text, linkedin, x, mastodon, bluesky, threads, facebook, warning.',
      ],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsocial:\n  linkedin: Lees mee\n  instagram: Kijk mee\n---\nEen zin die het artikel draagt.\n',
    },
  ],
  *check({ frontMatter }, { say, config }) {
    for (const { key, meant, range, mendable } of unknownKeysOf(frontMatter, config)) {
      yield {
        message: meant === undefined ? say.unknown(key) : say.meant(key, meant),
        ...(range && { range }),
        ...(range && mendable && meant && { fix: { range, text: meant } }),
      };
    }
    yield* unknownNetworks(frontMatter, say);
  },
});

function unknownNetworks(
  { data, keys, places }: FrontMatter,
  say: (typeof messages)['nl'],
): readonly Problem[] {
  const social = keys.get('social') ?? '';
  const value = data[social];
  const given = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return given
    .filter((key) => !inSocial.includes(key) && networkId(key) === undefined)
    .map((key) => {
      const range = places.get(`${social}.${key.replaceAll('.', '\\.')}`)?.key;
      const meant = closest(key, inSocial);
      const free = meant !== undefined && !given.includes(meant);
      return {
        message: meant === undefined ? say.network(key) : say.meant(`${social}.${key}`, meant),
        ...(range && { range }),
        ...(range && free && { fix: { range, text: meant } }),
      };
    });
}
