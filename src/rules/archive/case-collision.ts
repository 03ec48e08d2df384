import { sharing } from '../../text/sharing.ts';
import { archiveRule } from '../define.ts';

export const caseCollision = archiveRule({
  id: 'archive/case-collision',
  severity: 'error',
  summary: {
    nl: 'Twee bestanden verschillen niet alleen in hoofdletters of accenten.',
    en: 'No two files differ only in capitals or in how an accent is stored.',
  },
  why: {
    nl: 'Op Windows en macOS zijn `Cafe.md` en `cafe.md` hetzelfde bestand. Wie daar de map ophaalt, raakt een van de twee kwijt.',
    en: 'On Windows and macOS `Cafe.md` and `cafe.md` are the same file. Who fetches the folder there loses one of the two.',
  },
  messages: {
    nl: {
      same: (other: string) =>
        `Op Windows en macOS is dit hetzelfde bestand als ${other}. Geef een van de twee een andere naam.`,
    },
    en: {
      same: (other: string) =>
        `On Windows and macOS this is the same file as ${other}. Rename one of the two.`,
    },
  },
  good: [{}],
  bad: [
    {
      path: 'articles/2018-12-13-cafe.md',
      others: {
        'articles/2018-12-13-Cafe.md':
          '---\ntitle: Café\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin.\n',
      },
      finds: [
        '1:1 Op Windows en macOS is dit hetzelfde bestand als articles/2018-12-13-Cafe.md. Geef een van de twee een andere naam.',
      ],
    },
  ],
  note: () => true,
  *check(articles, { say }) {
    for (const group of sharing(articles, ({ path }) => path.normalize('NFC').toLowerCase())) {
      for (const { path } of group) {
        const other = group.find((candidate) => candidate.path !== path)?.path ?? '';
        yield { path, message: say.same(other) };
      }
    }
  },
});
