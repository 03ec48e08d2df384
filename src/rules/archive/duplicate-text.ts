import { fingerprint } from '../../text/fingerprint.ts';
import { sharing } from '../../text/sharing.ts';
import { archiveRule } from '../define.ts';

/** Below this, texts may well be the same by chance or by intent: a notice, a line and a link. */
const shortest = 200;

const text =
  'Vijftien gemeenten keken dit voorjaar samen naar hun verwerkingsregister. Ze vonden dezelfde gaten: oude systemen zonder eigenaar, bewaartermijnen die niemand kent en leveranciers zonder overeenkomst.\n\nDe lijst staat op de website.\n';
const unwritten = `<!--\n${'Schrijf eerst een inleiding van één alinea. '.repeat(5).trimEnd()}\n-->\n`;
const wrapped = text.replaceAll('. ', '.\r\n').trimEnd();

export const duplicateText = archiveRule({
  id: 'archive/duplicate-text',
  severity: 'warning',
  summary: {
    nl: 'Geen twee artikelen hebben dezelfde tekst.',
    en: 'No two articles have the same text.',
  },
  why: {
    nl: 'Van twee dezelfde teksten wordt er vroeg of laat maar één bijgewerkt. Lezers en zoekmachines weten niet welke van de twee telt. Regeleinden en spaties maken geen verschil; teksten van minder dan 200 tekens tellen niet mee, en opmerkingen zonder tekst ook niet.',
    en: 'Of two texts that are the same, sooner or later only one is kept up to date. Readers and search engines cannot tell which of them counts. Line ends and spaces make no difference; texts of less than 200 characters are left alone, and so are comments without a text.',
  },
  messages: {
    nl: {
      same: (path: string, more: number) =>
        `Deze tekst is dezelfde als die van ${path}${more === 0 ? '' : ` en nog ${more}`}. Houd er één over, of schrijf wat er hier anders is.`,
    },
    en: {
      same: (path: string, more: number) =>
        `This text is the same as that of ${path}${more === 0 ? '' : ` and ${more} more`}. Keep one of them, or write what is different here.`,
    },
  },
  good: [
    {
      note: 'Een korte mededeling.',
      others: { 'articles/2018-11-01-a.md': copyOf('Een zin die het artikel draagt.\n') },
    },
    {
      note: 'Twee artikelen die nog geschreven moeten worden.',
      body: unwritten,
      others: { 'articles/2018-11-01-a.md': copyOf(unwritten) },
    },
    { body: text, others: { 'articles/2018-11-01-a.md': copyOf(`${text}Tot ziens.\n`) } },
  ],
  bad: [
    {
      note: 'Andere regeleinden.',
      body: text,
      others: { 'articles/2018-11-01-a.md': copyOf(`\n${wrapped}`) },
      finds: [
        '7:1 Deze tekst is dezelfde als die van articles/2018-11-01-a.md. Houd er één over, of schrijf wat er hier anders is.',
      ],
    },
  ],
  note({ body, bodyOffset, outline }) {
    if (body.length < shortest) return undefined;
    const { length, hash } = fingerprint(body);
    // Two that are still to be written hold the same advice to the writer.
    if (length < shortest || !outline().hasContent) return undefined;
    const start = bodyOffset + body.search(/\S/);
    return { key: `${length} ${hash}`, range: [start, start] as const };
  },
  *check(articles, { say }) {
    for (const group of sharing(articles, ({ note }) => note.key)) {
      const [first, second] = group;
      for (const article of group) {
        const other = (article === first ? second : first)?.path ?? '';
        const { range } = article.note;
        yield { path: article.path, message: say.same(other, group.length - 2), range };
      }
    }
  },
});

function copyOf(body: string): string {
  return `---\ntitle: Terugblik\nauthor: Redactie VIAG\ndate: 2018-11-01\ncategory: Nieuws\n---\n${body}`;
}
