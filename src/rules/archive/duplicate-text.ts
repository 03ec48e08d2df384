import type { Article } from '../../model/article.ts';
import { archiveRule } from '../define.ts';

/** Below this, texts may well be the same by chance or by intent: a notice, a line and a link. */
const shortest = 200;

const text =
  'Vijftien gemeenten keken dit voorjaar samen naar hun verwerkingsregister. Ze vonden dezelfde gaten: oude systemen zonder eigenaar, bewaartermijnen die niemand kent en leveranciers zonder overeenkomst.\n\nDe lijst staat op de website.\n';
const wrapped = text.replaceAll('. ', '.\r\n').trimEnd();

export const duplicateText = archiveRule({
  id: 'archive/duplicate-text',
  severity: 'warning',
  summary: {
    nl: 'Geen twee artikelen hebben dezelfde tekst.',
    en: 'No two articles have the same text.',
  },
  why: {
    nl: 'Van twee dezelfde teksten wordt er vroeg of laat maar één bijgewerkt. Lezers en zoekmachines weten niet welke van de twee telt. Regeleinden en spaties maken geen verschil; teksten van minder dan 200 tekens tellen niet mee.',
    en: 'Of two texts that are the same, sooner or later only one is kept up to date. Readers and search engines cannot tell which of them counts. Line ends and spaces make no difference; texts of less than 200 characters are left alone.',
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
  *check(articles, { say }) {
    const long = articles.filter(({ body }) => body.length >= shortest);
    const folded = new Map<string, string>();
    for (const { body } of grouped(long, ({ body }) => endsOf(body)).flat()) {
      if (!folded.has(body)) folded.set(body, fold(body));
    }
    const read = long.filter(({ body }) => folded.has(body));
    const alike = grouped(read, ({ body }) => folded.get(body) ?? body);
    for (const group of alike) {
      const [first, second] = group;
      if (!first || !second || fold(first.body).length < shortest) continue;
      for (const article of group) {
        const { path } = article === first ? second : first;
        const start = article.bodyOffset + article.body.search(/\S/);
        const range = [start, start] as const;
        yield { path: article.path, message: say.same(path, group.length - 2), range };
      }
    }
  },
});

function copyOf(body: string): string {
  return `---\ntitle: Terugblik\nauthor: Redactie VIAG\ndate: 2018-11-01\ncategory: Nieuws\n---\n${body}`;
}

/** What shares a key, when it is more than one. */
function grouped<Key>(
  articles: readonly Article[],
  keyOf: (article: Article) => Key,
): readonly (readonly Article[])[] {
  const groups = new Map<Key, Article[]>();
  for (const article of articles) {
    const key = keyOf(article);
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function fold(body: string): string {
  return body.replace(/\s+/g, ' ').trim();
}

/**
 * A number by the first and the last letters, so that only texts that begin and end alike need to
 * be read in full. Of visible ASCII alone, which no folding of blanks can change.
 */
function endsOf(body: string): number {
  const most = 64;
  let hash = 0;
  const take = (start: number, step: 1 | -1): void => {
    for (let at = start, taken = 0; taken < most && at >= 0 && at < body.length; at += step) {
      const code = body.charCodeAt(at);
      if (code <= 32 || code >= 127) continue;
      hash = (Math.imul(hash, 31) + code) | 0;
      taken += 1;
    }
  };
  take(0, 1);
  take(body.length - 1, -1);
  return hash;
}
