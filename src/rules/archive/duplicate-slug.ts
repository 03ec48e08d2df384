import { sharing } from '../../text/sharing.ts';
import { archiveRule } from '../define.ts';

export const duplicateSlug = archiveRule({
  id: 'archive/duplicate-slug',
  severity: 'error',
  summary: {
    nl: 'Elke slug hoort bij één artikel.',
    en: 'Every slug belongs to one article.',
  },
  why: {
    nl: 'In een nieuwsbrief noem je een artikel bij zijn slug. Horen er twee artikelen bij, dan is niet te zeggen welk je bedoelt. Hoofdletters en de manier waarop een accent is opgeslagen maken geen verschil.',
    en: 'A newsletter names an article by its slug. With two articles to one slug there is no telling which you mean. Capitals and the way an accent is stored make no difference.',
  },
  messages: {
    nl: {
      taken: (slug: string, other: string) =>
        `De slug ‘${slug}’ is ook die van ${other}. Geef een van de twee een eigen \`slug\`.`,
    },
    en: {
      taken: (slug: string, other: string) =>
        `The slug ‘${slug}’ is also that of ${other}. Give one of the two a \`slug\` of its own.`,
    },
  },
  good: [{}],
  bad: [
    {
      path: 'articles/2018-12-13-woo.md',
      others: {
        'articles/2018-11-01-Woo.md':
          '---\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-11-01\ncategory: Nieuws\n---\nEen zin.\n',
      },
      finds: [
        '1:1 De slug ‘woo’ is ook die van articles/2018-11-01-Woo.md. Geef een van de twee een eigen `slug`.',
      ],
    },
  ],
  note({ meta, frontMatter }) {
    const range = frontMatter.places.get(frontMatter.keys.get('slug') ?? '')?.value;
    return { slug: meta.slug, ...(range && { range }) };
  },
  *check(articles, { say }) {
    const groups = sharing(articles, ({ note }) => note.slug.normalize('NFC').toLowerCase());
    for (const group of groups) {
      for (const { path, note } of group) {
        const other = group.find((candidate) => candidate.path !== path)?.path ?? '';
        const { slug, ...place } = note;
        yield { path, message: say.taken(slug, other), ...place };
      }
    }
  },
});
